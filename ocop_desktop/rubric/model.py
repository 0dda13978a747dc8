"""The rubric as frozen data, in the law's own words and order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

import msgspec

Ends = Literal["reject", "stop", "not_assessed"]
Stars = Literal[3, 4, 5]

#: How the law begins a note that demands something of the product as a whole.
_REQUIREMENT = "Yêu cầu:"


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, dict=True):
    """Frozen, strict about unknown fields, and able to cache what it derives."""


class Option(Struct, frozen=True):
    """One box of a criterion. `points` are whole points; `minimum_for` is the star that requires this option."""

    n: int
    text: str
    points: int
    minimum_for: Stars | None
    case: Literal["a", "b"] | None
    mark: str = ""
    #: What the law prints where a reading settles another value; empty where the text is used as it stands.
    printed: str = ""


class Node(Struct, frozen=True):
    """A group (with `criteria`) or a scorable criterion (with `options`)."""

    code: str
    label: str
    title: str
    max: int
    notes: list[str]
    #: For each note the number of the option before which it is printed.
    notes_at: list[int] = []
    criteria: list[Node] = []
    options: list[Option] = []
    reading: str = ""
    printed: str = ""
    ends: Ends | None = None
    #: Code of the criterion that must have points for this one to be asked.
    only_if: str = ""
    #: Codes of the criteria where 0 points stop the assessment without a declaration.
    stops_on_zero: list[str] = []

    @property
    def is_criterion(self) -> bool:
        """Whether this node has options of its own."""
        return bool(self.options)

    @cached_property
    def marked(self) -> tuple[Option, ...]:
        """The options that are a minimum for a star, in print order."""
        return tuple(o for o in self.options if o.minimum_for)

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in the law's order."""
        yield self
        for child in self.criteria:
            yield from child.walk()

    def points_of(self, answer: int) -> int:
        """Points of an answer: an option's number, or 0 for none reached."""
        return self.options[answer - 1].points if answer else 0


class Part(Struct, frozen=True):
    """Part A, B or C (art. 3.1)."""

    code: Literal["A", "B", "C"]
    label: str
    title: str
    max: int
    criteria: list[Node]
    reading: str = ""
    printed: str = ""

    def walk(self) -> Iterator[Node]:
        """All nodes of the part, in the law's order."""
        for node in self.criteria:
            yield from node.walk()


class Classification(Struct, frozen=True):
    """The line under the form's heading, and the set's place in Appendix I."""

    form: str
    path: list[str]
    authority: str


class CriteriaSet(Struct, frozen=True):
    """One of the score sheets of Appendix II."""

    no: int
    code: str
    name: str
    heading: str
    classification: Classification
    code_note: str
    disqualified_if: list[str]
    parts: list[Part]
    legend: str | None
    reading: str = ""

    @cached_property
    def criteria(self) -> dict[str, Node]:
        """Scorable criteria by code, in the law's order."""
        return {n.code: n for part in self.parts for n in part.walk() if n.is_criterion}

    @cached_property
    def part_of(self) -> dict[str, str]:
        """Code of the part to which each scorable criterion belongs."""
        return {n.code: part.code for part in self.parts for n in part.walk() if n.is_criterion}

    @cached_property
    def can_stop(self) -> frozenset[str]:
        """Criteria whose note stops the assessment."""
        return frozenset(c.code for c in self.criteria.values() if c.ends == "stop")

    @cached_property
    def stops_by_itself(self) -> frozenset[str]:
        """Criteria where 0 points stop the assessment without a declaration."""
        return frozenset(code for c in self.criteria.values() for code in c.stops_on_zero)

    @cached_property
    def can_reject(self) -> frozenset[str]:
        """Criteria whose note rejects, rules a product out, or demands before the options what must hold."""
        return frozenset(
            c.code
            for c in self.criteria.values()
            if c.ends in ("reject", "not_assessed") or any(note.startswith(_REQUIREMENT) for note in c.notes)
        )

    @cached_property
    def case_criteria(self) -> tuple[str, ...]:
        """Criteria with two cases, of which one is to be used throughout."""
        return tuple(c.code for c in self.criteria.values() if any(o.case for o in c.options))


class Band(Struct, frozen=True):
    """A star and the least total for it (art. 3.3), on the exact mean."""

    stars: int
    min: int


class Branch(Struct, frozen=True):
    """A row of Appendix I; a leaf names its set."""

    code: str
    title: str
    children: list[Branch] = []
    authority: str = ""
    set: int | None = None


class FormWords(Struct, frozen=True):
    """The words that every form of Appendix II shares."""

    product: str
    code: str
    code_pattern: str
    producer: str
    phone: str
    address: str
    criteria: str
    points: str
    total: str
    opinion: str
    place_date: str
    evaluator: str
    sign_here: str


class Rubric(Struct, frozen=True):
    """One decision: its 26 sets, bands and classification, and the digest that every record carries."""

    rubric: str
    legal_basis: str
    effective_from: str
    bands: list[Band]
    classification: list[Branch]
    classification_note: str
    form: FormWords
    readings: list[str]
    sets: list[CriteriaSet]
    digest: str

    @cached_property
    def by_code(self) -> dict[str, CriteriaSet]:
        """The sets by their code, such as "QD26-01"."""
        return {s.code: s for s in self.sets}
