"""From the guide's state to the words of the scoring page. The law's text is passed through letter for letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_guide import FINISH, ScoringGuide, State
from ocop_desktop.presenters.scoring_view import (
    CriterionView,
    MapRow,
    NoteView,
    Notice,
    OptionView,
)
from ocop_desktop.presenters.words import points
from ocop_desktop.rubric.model import CriteriaSet, Node, Option, Part
from ocop_desktop.rubric.scoring import Unmet

GLYPHS: dict[State, str] = {"unscored": "○", "none": "◐", "scored": "●", "missed": "▲", "not_asked": "–"}

#: Titles longer than this are shown as a heading and a requirement below it.
_LONG_TITLE = 60


def criterion_view(guide: ScoringGuide, node: Node, comment: str, editable: bool) -> CriterionView:
    """The criterion in front of the evaluator."""
    chosen = guide.answers.get(node.code)
    asked = node.code not in guide.not_asked
    heading, requirement = split_title(node.title)
    return CriterionView(
        code=node.code,
        label=node.label,
        title=heading,
        requirement=requirement,
        max=translate("Scoring", "tối đa {points}").format(points=points(node.max)),
        above=" › ".join(_above(guide, node.code)),
        lines=tuple(_lines(node, chosen if asked else None)),
        reading=node.reading,
        notices=tuple(_notices(guide, node)),
        comment=comment,
        can_end=can_end(guide.criteria_set, node) if editable else "",
        can_end_text=_end_verb(node),
        editable=editable,
        asked=asked,
    )


def split_title(title: str) -> tuple[str, str]:
    """A long title as its heading and the requirement that follows in the same row of the law."""
    if len(title) <= _LONG_TITLE:
        return title, ""
    words = title.split(" ")
    if words[0].isupper():
        cut = next((i for i, word in enumerate(words) if any(c.islower() for c in word)), len(words))
        return " ".join(words[:cut]), " ".join(words[cut:])
    found = re.search(r"\s(?=\()|\s(?=[^\W\d_]\w*(?: \w+)?:\s)", title)
    return (title[: found.start()], title[found.end() :]) if found else (title, "")


def can_end(criteria_set: CriteriaSet, node: Node) -> str:
    """What an evaluator may declare at a criterion: "reject", "stop" or nothing; a stop by itself is not declared."""
    if node.code in criteria_set.can_reject:
        return "reject"
    return "stop" if node.code in criteria_set.can_stop and not node.stops_on_zero else ""


def _end_verb(node: Node) -> str:
    if node.ends == "stop":
        return translate("Scoring", "Dừng đánh giá tại tiêu chí này…")
    if node.ends == "not_assessed":
        return translate("Scoring", "Không đánh giá sản phẩm này…")
    return translate("Scoring", "Loại hồ sơ theo tiêu chí này…")


def _above(guide: ScoringGuide, code: str) -> list[str]:
    """The part and the groups over a criterion."""
    for part in guide.criteria_set.parts:
        for node in part.criteria:
            path = _path(node, code)
            if path is not None:
                return [part.label.rstrip(":"), *path]
    return []


def _path(node: Node, code: str) -> list[str] | None:
    if node.code == code:
        return []
    for child in node.criteria:
        below = _path(child, code)
        if below is not None:
            return [f"{node.label} {node.title}", *below]
    return None


def _lines(node: Node, chosen: int | None) -> Iterator[NoteView | OptionView]:
    """Notes and options in print order; last, as it is ours, "none reached"."""
    notes = list(zip(node.notes_at, node.notes, strict=True))
    cases = any(option.case for option in node.options)
    for option in node.options:
        for at, note in notes:
            if at == option.n:
                yield NoteView(note, cases and re.match(r"[ab]\. ", note) is not None)
        yield _option(option, chosen == option.n)
    for at, note in notes:
        if at > len(node.options):
            yield NoteView(note)
    yield _none_reached(chosen == 0)


def _option(option: Option, chosen: bool) -> OptionView:
    chip = ""
    if option.minimum_for:
        chip = translate("Scoring", "tối thiểu cho {stars} sao").format(stars=option.minimum_for)
    spoken = ", ".join(part for part in (f"{option.n}: {option.text}", points(option.points), chip) if part)
    return OptionView(option.n, option.text, points(option.points), chip, chosen, spoken)


def _none_reached(chosen: bool) -> OptionView:
    text = translate("Scoring", "Không đạt phương án nào")
    return OptionView(0, text, points(0), "", chosen, f"0: {text}, {points(0)}")


def _notices(guide: ScoringGuide, node: Node) -> Iterator[Notice]:
    if node.code in guide.not_asked:
        text = translate("Scoring", "Không hỏi tiêu chí này: {code} được 0 điểm nên tính là đã chấm, 0 điểm.")
        yield Notice(text.format(code=node.only_if), "plain")
    if node.code in guide.mixed:
        text = translate(
            "Scoring",
            "Các tiêu chí {codes} đang chọn hai trường hợp a và b khác nhau. Nên dùng cùng một trường hợp; "
            "chương trình không chặn.",
        )
        yield Notice(text.format(codes=", ".join(guide.mixed)), "missing")
    if node.code in guide.result.stopped_at and node.code not in guide.stopped:
        text = translate("Scoring", "0 điểm tại tiêu chí này làm dừng đánh giá theo ghi chú của tiêu chí {code}.")
        watcher = next(n.code for n in guide.criteria_set.criteria.values() if node.code in n.stops_on_zero)
        yield Notice(text.format(code=watcher), "bad")


# --- the map -------------------------------------------------------------------------------------------------


def map_rows(guide: ScoringGuide) -> tuple[MapRow, ...]:
    """All parts, groups and criteria in the law's order, and the last step."""
    states, barring = guide.states(), guide.barring()
    rows: list[MapRow] = []
    for part in guide.criteria_set.parts:
        rows.append(_part_row(guide, part))
        for node in part.criteria:
            rows += _node_rows(guide, node, states, barring, 0)
    finish = translate("Scoring", "Ý kiến và khóa phiếu")
    rows.append(MapRow("finish", FINISH, finish, glyph="✓"))
    return tuple(rows)


def _part_row(guide: ScoringGuide, part: Part) -> MapRow:
    return MapRow("part", part.code, part.title, points=f"{guide.result.parts[part.code]}/{part.max}")


def _node_rows(
    guide: ScoringGuide, node: Node, states: Mapping[str, State], barring: Mapping[str, Unmet], depth: int
) -> Iterator[MapRow]:
    if node.criteria:
        yield MapRow("group", node.code, f"{node.label} {node.title}", depth=depth)
        for child in node.criteria:
            yield from _node_rows(guide, child, states, barring, depth + 1)
        return
    state = states[node.code]
    yield MapRow(
        kind="criterion",
        code=node.code,
        title=f"{node.code} {split_title(node.title)[0]}",
        glyph=GLYPHS[state],
        points=_brief(guide, node, state, barring.get(node.code)),
        word=_word(guide, node, state, barring.get(node.code)),
        state=state,
        depth=depth,
    )


def _brief(guide: ScoringGuide, node: Node, state: State, unmet: Unmet | None) -> str:
    if state == "unscored":
        return translate("Scoring", "chưa chấm")
    if state == "not_asked":
        return translate("Scoring", "không hỏi")
    given = f"{node.points_of(guide.answers[node.code])}/{node.max}"
    if state == "missed" and unmet:
        return translate("Scoring", "{given} · dưới {stars}★").format(given=given, stars=unmet.stars)
    return translate("Scoring", "0 · không đạt") if state == "none" else given


def _word(guide: ScoringGuide, node: Node, state: State, unmet: Unmet | None) -> str:
    none_reached = guide.answers.get(node.code) == 0
    if state == "missed" and unmet:
        missed = translate("Scoring", "dưới mức tối thiểu của {stars} sao (cần {needs}, được {has})")
        words = missed.format(stars=unmet.stars, needs=points(unmet.needs), has=points(unmet.has))
        return translate("Scoring", "không đạt phương án nào") + "; " + words if none_reached else words
    return {
        "unscored": translate("Scoring", "chưa chấm"),
        "none": translate("Scoring", "không đạt phương án nào"),
        "scored": translate("Scoring", "đã chấm"),
        "not_asked": translate("Scoring", "không hỏi, tính 0 điểm"),
        "missed": "",
    }[state]
