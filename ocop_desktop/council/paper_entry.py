"""A sheet filled in by hand and keyed in twice: where the two copies differ, and what is settled between them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

Field = Literal["answer", "comment", "stopped", "opinion", "rejected", "place", "date"]

FIELDS: tuple[Field, ...] = get_args(Field)

_TEXTS: tuple[Field, Field] = ("comment", "stopped")

#: An option's number, a text, or (criterion or "" for the form's head, reason) of a rejection; None for nothing.
Value = int | str | tuple[str, str] | None

#: What a value belongs to: the field, and the criterion's code or "".
Place = tuple[Field, str]


@dataclass(frozen=True)
class Keyed:
    """What one person read on a paper. Texts are "" and codes absent where nothing stands there."""

    answers: Mapping[str, int] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    stopped: Mapping[str, str] = field(default_factory=dict)
    rejected: tuple[str, str] | None = None
    opinion: str = ""
    place: str = ""
    date: str = ""


@dataclass(frozen=True)
class Mismatch:
    """A place where two people read different things. `code` is the criterion's, or ""."""

    field: Field
    code: str
    first: Value
    second: Value

    @property
    def where(self) -> Place:
        """What names it."""
        return self.field, self.code


def mismatches(first: Keyed, second: Keyed, codes: Sequence[str]) -> tuple[Mismatch, ...]:
    """Where two copies differ, in the law's order of `codes`, then what stands below the table.

    Texts that differ in their blanks alone are the same.
    """
    return tuple(
        Mismatch(*where, one, other)
        for where in _places(first, second, codes)
        if not _same(one := value_at(first, where), other := value_at(second, where))
    )


def merged(first: Keyed, second: Keyed, codes: Sequence[str], settled: Mapping[Place, Value]) -> Keyed:
    """What both read, and where they differ what was settled; KeyError for a place that is not."""
    open_places = {mismatch.where for mismatch in mismatches(first, second, codes)}
    found = {
        where: settled[where] if where in open_places else value_at(first, where)
        for where in _places(first, second, codes)
    }
    return keyed_from(found)


def unsettled(found: Iterable[Mismatch], settled: Iterable[Place]) -> tuple[Mismatch, ...]:
    """The mismatches that wait for somebody to look at the paper."""
    known = set(settled)
    return tuple(mismatch for mismatch in found if mismatch.where not in known)


def value_at(keyed: Keyed, where: Place) -> Value:
    """What stands at a place; None for nothing."""
    name, code = where
    if name == "answer":
        return keyed.answers.get(code)
    if name == "comment":
        return keyed.comments.get(code) or None
    if name == "stopped":
        return keyed.stopped.get(code) or None
    if name == "rejected":
        return keyed.rejected
    return {"opinion": keyed.opinion, "place": keyed.place, "date": keyed.date}[name] or None


def keyed_from(values: Mapping[Place, Value]) -> Keyed:
    """A sheet's content from its values."""
    rejected = values.get(("rejected", ""))

    def texts(name: Field) -> dict[str, str]:
        return {code: str(value) for (kind, code), value in values.items() if kind == name and value}

    return Keyed(
        answers={code: value for (kind, code), value in values.items() if kind == "answer" and isinstance(value, int)},
        comments=texts("comment"),
        stopped=texts("stopped"),
        rejected=rejected if isinstance(rejected, tuple) else None,
        opinion=texts("opinion").get("", ""),
        place=texts("place").get("", ""),
        date=texts("date").get("", ""),
    )


def _places(first: Keyed, second: Keyed, codes: Sequence[str]) -> Iterator[Place]:
    """Every place at which one of the copies may hold something."""
    known = set(codes)
    named = {*first.answers, *second.answers, *first.comments, *second.comments, *first.stopped, *second.stopped}
    for code in [*codes, *sorted(named - known)]:
        yield "answer", code
        for kind in _TEXTS:
            if value_at(first, (kind, code)) is not None or value_at(second, (kind, code)) is not None:
                yield kind, code
    yield "rejected", ""
    yield "opinion", ""
    yield "place", ""
    yield "date", ""


def _same(one: Value, other: Value) -> bool:
    return _folded(one) == _folded(other)


def _folded(value: Value) -> Value:
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split())
    if isinstance(value, tuple):
        return value[0], str(_folded(value[1]))
    return value
