"""Appendix I as a tree to choose a set from: the law's rows in its order, found without diacritics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ocop_desktop.i18n import translate
from ocop_desktop.rubric.model import Branch, CriteriaSet, Rubric
from ocop_desktop.services.texts import plain, toned

#: Where `toned` puts the tones of Vietnamese: grave, acute, tilde, hook above, dot below.
TONES = "\u0300\u0301\u0303\u0309\u0323"


@dataclass(frozen=True)
class TreeNode:
    """A row of Appendix I. `set_code` names the set of a leaf and is empty on a group; `badge` says its number."""

    label: str
    set_code: str
    badge: str
    children: tuple[TreeNode, ...] = ()

    def leaves(self) -> Iterator[TreeNode]:
        """All sets at and below this row."""
        if self.set_code:
            yield self
        for child in self.children:
            yield from child.leaves()


@dataclass(frozen=True)
class SetInfo:
    """What a chosen set is for: its name on the form, its place in Appendix I, who manages it, what we read."""

    code: str
    title: str
    path: str
    facts: tuple[tuple[str, str], ...]
    reading: str


def tree(rubric: Rubric, query: str = "") -> tuple[TreeNode, ...]:
    """The rows that lead to a set in which every word of the query is found; all of them without a query."""
    found = (_node(rubric, branch, query, "") for branch in rubric.classification)
    return tuple(node for node in found if node is not None)


def _node(rubric: Rubric, branch: Branch, query: str, above: str) -> TreeNode | None:
    text = f"{above} {branch.title}"
    if branch.set is not None:
        criteria_set = rubric.sets[branch.set - 1]
        if not found_in(f"{text} {criteria_set.name} {criteria_set.no} {criteria_set.code}", query):
            return None
        badge = translate("Products", "Bộ {no}").format(no=criteria_set.no)
        return TreeNode(f"{branch.code}. {branch.title}", criteria_set.code, badge)
    children = (_node(rubric, child, query, text) for child in branch.children)
    kept = tuple(child for child in children if child is not None)
    return TreeNode(f"{branch.code}. {branch.title}", "", "", kept) if kept else None


def found_in(text: str, query: str) -> bool:
    """Whether every word of the query begins a word of the text.

    Marks count only in a word that is typed with them: "che" finds "chè" and "chế biến", "chè" only the first.
    """
    words = toned(query).split()
    return not words or all(_begins(word, *_words_of(text)) for word in words)


@lru_cache(maxsize=4096)
def _words_of(text: str) -> tuple[list[str], list[str]]:
    """The words of a text without marks, and with them."""
    return plain(text).split(), toned(text).split()


def _begins(word: str, bare: list[str], marked: list[str]) -> bool:
    if plain(word) == word:
        return any(part.startswith(word) for part in bare)
    letters, tone = word.rstrip(TONES), word[len(word.rstrip(TONES)) :]
    return any(part.startswith(letters) and part.endswith(tone) for part in marked)


def set_title(criteria_set: CriteriaSet) -> str:
    """A set by number and name."""
    return translate("Products", "Bộ {no} · {name}").format(no=criteria_set.no, name=criteria_set.name)


def set_info(rubric: Rubric, set_code: str) -> SetInfo | None:
    """What the form shows of a chosen set; None where there is no such set."""
    criteria_set = rubric.by_code.get(set_code)
    if criteria_set is None:
        return None
    return SetInfo(
        code=set_code,
        title=set_title(criteria_set),
        path=" › ".join(criteria_set.classification.path),
        facts=tuple(_facts(rubric, criteria_set)),
        reading=criteria_set.reading,
    )


def _facts(rubric: Rubric, criteria_set: CriteriaSet) -> Iterator[tuple[str, str]]:
    yield translate("Products", "Ghi trên phiếu"), criteria_set.classification.form
    yield translate("Products", "Cơ quan chủ trì quản lý"), criteria_set.classification.authority
    count = translate("Products", "{n} tiêu chí, tổng {points} điểm")
    most = sum(part.max for part in criteria_set.parts)
    yield translate("Products", "Phiếu gồm"), count.format(n=len(criteria_set.criteria), points=most)
    for clause in criteria_set.disqualified_if:
        yield translate("Products", "Điều kiện loại"), clause
    yield translate("Products", "Chú thích của Phụ lục I về cơ quan quản lý"), rubric.classification_note
