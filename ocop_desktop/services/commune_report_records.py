"""What the workspace gives to the screen of form 03: frozen and complete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ocop_desktop.services.commune_report_law import MATTERS, Matter

#: What the suggestions rest on: the council's result, the one evaluator's sheet, the producer's own words, or nothing.
Source = Literal["council", "solo", "self", "none"]
FlagKind = Literal["differs", "members_differ", "expired", "no_evidence", "self_only", "nothing_yet", "moved", "note"]


@dataclass(frozen=True)
class ReportFlag:
    """Something that an official should see beside a text. `sentence` can be put into it; "" where there is none."""

    kind: FlagKind
    text: str
    sentence: str = ""


@dataclass(frozen=True)
class NamedEvidence:
    """A file of the dossier that proves a matter, and whether it still holds today."""

    id: int
    name: str
    codes: tuple[str, ...]
    added_on: date
    expires_on: date | None
    expired: bool


@dataclass(frozen=True)
class MatterDraft:
    """One of the four matters. `text` is what will be printed: the official's own where it is `edited`.

    `hint` is the law's; it is printed where the text is empty. `codes` are the criteria that carry the matter.
    """

    matter: Matter
    name: str
    hint: str
    codes: tuple[str, ...]
    text: str
    edited: bool
    suggestion: str
    flags: tuple[ReportFlag, ...]
    evidence: tuple[NamedEvidence, ...]


@dataclass(frozen=True)
class CommuneReportDraft:
    """Form 03 of a product as it stands. `version` is 0 while nobody has written into it."""

    product_id: int
    code: str
    product: str
    producer: str
    illustrative: bool
    set_code: str
    version: int
    updated_at: str
    source: Source
    matters: tuple[MatterDraft, ...]

    def of(self, matter: Matter) -> MatterDraft:
        """One of the matters."""
        return self.matters[MATTERS.index(matter)]

    @property
    def material(self) -> str:
        """The text on local material that will be printed."""
        return self.of("material").text

    @property
    def labour(self) -> str:
        """The text on local labour that will be printed."""
        return self.of("labour").text

    @property
    def idea(self) -> str:
        """The text on the origin of the idea that will be printed."""
        return self.of("idea").text

    @property
    def identity(self) -> str:
        """The text on local identity and knowledge that will be printed."""
        return self.of("identity").text

    @property
    def edited(self) -> frozenset[Matter]:
        """The matters whose text is the official's own."""
        return frozenset(draft.matter for draft in self.matters if draft.edited)

    @property
    def suggestions(self) -> Mapping[Matter, str]:
        """What the program would write now."""
        return {draft.matter: draft.suggestion for draft in self.matters}

    @property
    def flags(self) -> Mapping[Matter, tuple[ReportFlag, ...]]:
        """What an official should see beside each text."""
        return {draft.matter: draft.flags for draft in self.matters}
