"""What the page of one dossier shows and takes, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.council.evidence import FileKind
from ocop_desktop.council.papers import Registering
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import DeclareRequest, MapRow, Notice, Tone

#: What the map of a dossier leads to beside its parts.
RECEIPT = "receipt"
REJECTION = "rejection"

#: How a part stands; "" while nobody has looked.
Answer = Literal["present", "missing", "not_applicable", ""]
#: Fields of a dossier that something can be wrong with.
Field = Literal[
    "received_on", "number", "received_by", "registering", "samples", "sent_on", "note", "expires_on", "name"
]


@dataclass(frozen=True)
class Step:
    """What comes next, on the one filled button."""

    words: str
    command: str


@dataclass(frozen=True)
class FileLine:
    """A file of a part."""

    id: int
    title: str
    details: str
    tone: Tone
    spoken: str


@dataclass(frozen=True)
class RemovedFile:
    """A file that was taken out and can be put back."""

    id: int
    title: str


@dataclass(frozen=True)
class PartPanel:
    """A part in the law's words. `proves` says which criteria it is evidence for, `expiry` what its last day means."""

    key: str
    place: str
    title: str
    requirement: str
    proves: str
    answer: Answer
    expires: bool
    expires_on: str
    expiry: str
    expiry_tone: Tone
    note: str
    files: tuple[FileLine, ...]


@dataclass(frozen=True)
class PartTyped:
    """A part as it stands on the screen."""

    answer: Answer
    expires_on: str
    note: str


@dataclass(frozen=True)
class ReceiptPanel:
    """Receipt, samples and sending. `next` says what is to be done now, `proposed` is the next running number.

    `registering_missing` says who waits for the kind of assessment, "" where it is noted.
    """

    clock: Notice
    next: str
    received_on: str
    number: str
    proposed: str
    received_by: str
    samples: str
    samples_hint: str
    samples_asked: bool
    sent_on: str
    note: str
    registering: Registering | None
    registering_missing: str


@dataclass(frozen=True)
class ReceiptTyped:
    """The same as typed, not yet checked."""

    received_on: str = ""
    number: str = ""
    received_by: str = ""
    samples: str = ""
    sent_on: str = ""
    note: str = ""
    registering: Registering | None = None


@dataclass(frozen=True)
class RejectionPanel:
    """The clauses that the dossier may be rejected under with their places; or that it is rejected, and why."""

    rejected: str
    clauses: tuple[tuple[str, str], ...]
    nothing: str


@dataclass(frozen=True)
class DossierPage:
    """A dossier with one of its panels. `locked` says why nothing can be changed, "" where it can."""

    product_id: int
    title: str
    sub: str
    illustrative: bool
    rows: tuple[MapRow, ...]
    here: str
    panel: PartPanel | ReceiptPanel | RejectionPanel
    removed: tuple[RemovedFile, ...]
    step: Step
    locked: str


@dataclass(frozen=True)
class CriterionTick:
    """A criterion of the product's set that a file can prove."""

    code: str
    words: str
    ticked: bool


@dataclass(frozen=True)
class EvidenceForm:
    """What is said of a file. `parts` are those it can belong to (key, words); `nothing`: why there is none to tick."""

    id: int
    title: str
    name: str
    part: str
    parts: tuple[tuple[str, str], ...]
    expires_on: str
    criteria: tuple[CriterionTick, ...]
    nothing: str


@dataclass(frozen=True)
class EvidenceTyped:
    """The same as it stands on the screen."""

    name: str
    part: str
    expires_on: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class ShownFile:
    """A file to look at: a PDF as it is, a picture brought down to the size of a screen."""

    title: str
    details: str
    kind: FileKind
    content: bytes


class EvidenceView(Protocol):
    """What the files of a dossier ask of their page."""

    def show_adding(self, text: str) -> None:
        """Which file is being looked into; "" once all are done."""

    def show_refused(self, texts: Sequence[str]) -> None:
        """Why files were not taken, each in its own words; none takes it away."""

    def show_form(self, form: EvidenceForm | None) -> None:
        """What is said of a file, to be changed; None goes back to the part."""

    def show_file(self, file: ShownFile) -> None:
        """A file to look at."""

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field; an empty mapping takes all of it away."""

    def ask_copy_file(self, suggested: str) -> Path | None:
        """Where a copy is to be written; None where the person turned back."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something that cannot be undone."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


class DossierView(EvidenceView, Protocol):
    """The page of one dossier as its presenter sees it."""

    def show_dossier(self, page: DossierPage) -> None:
        """The dossier as it stands."""

    def show_failed(self, text: str) -> None:
        """The dossier could not be read: why, with a way to try again."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field."""

    def go(self, key: str) -> None:
        """Show another page."""

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
