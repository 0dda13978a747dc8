"""The dossier of a product: its parts by Decision 26/2026/QĐ-TTg, art. 6, and form 02's list of evidence.

The list of evidence is what form 02 offers as a guide, so that a part which does not apply is a normal answer. Which
criteria a part is evidence for, and which parts run out, is this program's reading, not the law's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

import msgspec

from ocop_desktop.council.papers import Registering
from ocop_desktop.rubric.model import CriteriaSet

Section = Literal["registration", "evidence", "commune"]
State = Literal["present", "missing", "not_applicable"]

#: In the order of form 01: first assessment, upgrade, re-assessment.
KINDS: tuple[Registering, ...] = ("first", "upgrade", "reassessment")


class _Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """Frozen, strict, and able to cache what it derives."""


class Part(_Struct, frozen=True):
    """A part of the dossier in the law's words. `criteria` are the beginnings of the titles it is evidence for."""

    key: str
    section: Section
    name: str
    place: str
    requirement: str = ""
    kinds: tuple[Registering, ...] = KINDS
    expires: bool = False
    criteria: tuple[str, ...] = ()

    def asked(self, registering: Registering | None) -> bool:
        """Whether a dossier of this kind has the part; while the kind is open, only what every kind has."""
        return self.kinds == KINDS if registering is None else registering in self.kinds


class Samples(_Struct, frozen=True):
    """How many samples go with a dossier, and the sets that need none."""

    count: int
    none_for: tuple[str, ...]
    place: str
    text: str

    def needed(self, set_code: str | None) -> int | None:
        """The samples that a product of this set needs; None while its set is open."""
        if set_code is None:
            return None
        return 0 if set_code in self.none_for else self.count


class DossierLaw(_Struct, frozen=True):
    """What a decision wants in a dossier."""

    decision: str
    samples: Samples
    items: tuple[Part, ...]

    @cached_property
    def by_key(self) -> dict[str, Part]:
        """The parts by their key."""
        return {part.key: part for part in self.items}

    def parts(self, registering: Registering | None) -> tuple[Part, ...]:
        """The parts of a dossier of this kind, in the law's order."""
        return tuple(part for part in self.items if part.asked(registering))

    def evidence_for(self, criteria_set: CriteriaSet, code: str) -> tuple[Part, ...]:
        """The parts that are evidence for a criterion; none where the council judges by samples and eyes."""
        title = criteria_set.criteria[code].title
        return tuple(part for part in self.items if title.startswith(part.criteria))

    def criteria_of(self, criteria_set: CriteriaSet, key: str) -> tuple[str, ...]:
        """The criteria of a set that a part is evidence for, in the law's order."""
        begins = self.by_key[key].criteria
        return tuple(code for code, node in criteria_set.criteria.items() if node.title.startswith(begins))


@dataclass(frozen=True)
class PartState:
    """How a part stands. `state` is None while nobody has looked; `expires_on` is the last day on which it holds."""

    part: Part
    state: State | None = None
    expires_on: date | None = None
    note: str = ""
    files: int = 0

    @property
    def open(self) -> bool:
        """Whether something is still to be done: nobody has looked, or the part is missing."""
        return self.state in (None, "missing")


@dataclass(frozen=True)
class Ground:
    """What a dossier may be rejected under: the clause letter for letter, and its place in the law."""

    clause: str
    place: str


def grounds(criteria_set: CriteriaSet) -> tuple[Ground, ...]:
    """The rejection clauses at the head of a set's form; none where the law has none (set 26)."""
    place = f"Phụ lục II, bộ {criteria_set.no}, phần đầu"
    return tuple(Ground(clause, place) for clause in criteria_set.disqualified_if)


def states(law: DossierLaw, registering: Registering | None, kept: Mapping[str, PartState]) -> tuple[PartState, ...]:
    """Every part of a dossier as it stands, in the law's order; what another kind asked for and was kept, last."""
    asked = law.parts(registering)
    extra = (part for part in law.items if part.key in kept and part not in asked)
    return tuple(kept.get(part.key) or PartState(part) for part in (*asked, *extra))


def missing_of_producer(parts: tuple[PartState, ...]) -> tuple[PartState, ...]:
    """The parts of art. 6.1 that the producer still owes."""
    return tuple(part for part in parts if part.part.section == "registration" and part.open)
