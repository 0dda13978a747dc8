"""What the workspace gives to the screens of dossiers: frozen and complete."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from ocop_desktop.council.certificates import FilingState, Window
from ocop_desktop.council.deadlines import TermState
from ocop_desktop.council.dossier import Ground, PartState
from ocop_desktop.council.evidence import FileKind
from ocop_desktop.council.papers import Registering

#: Who is to do the next step: the producer (parts or samples are missing), the commune, or the receiving authority.
WaitingFor = Literal["producer", "commune", "receiver"]
#: What runs out: an earlier certificate, a part of the dossier, or one of its files.
Expires = Literal["certificate", "part", "file"]


@dataclass(frozen=True)
class Receipt:
    """What the office notes at receipt and at sending up; `number` is its own running number on form 01."""

    received_on: date | None = None
    number: str = ""
    received_by: str = ""
    sent_on: date | None = None
    note: str = ""


@dataclass(frozen=True)
class RejectedDossier:
    """The dossier was rejected under a clause of the law, letter for letter; `reason` is the office's."""

    clause: str
    reason: str
    on: date


@dataclass(frozen=True)
class Evidence:
    """A file of a dossier. `codes` are the criteria it proves, `size` is in bytes, `expires_on` its last day."""

    id: int
    product_id: int
    item: str
    name: str
    kind: FileKind
    size: int
    pages: int
    sha256: str
    codes: tuple[str, ...]
    expires_on: date | None
    added_at: str


@dataclass(frozen=True)
class EvidenceFile:
    """The bytes of a piece of evidence, checked against their digest."""

    name: str
    kind: FileKind
    content: bytes


@dataclass(frozen=True)
class Clock:
    """The commune's term (art. 7.2): its last day, how it stands today, working days left (negative: late).

    `last_day` is None while nothing has been received, or where no table of holidays covers the year.
    """

    last_day: date | None = None
    state: TermState | None = None
    days_left: int | None = None


@dataclass(frozen=True)
class Dossier:
    """A product's dossier as it stands. `samples` None: nobody has counted; `samples_needed` None: no set yet.

    `waiting_for` is None for a rejected dossier. `grounds` are the clauses that it may be rejected under.
    """

    product_id: int
    product: str
    producer: str
    set_code: str
    registering: Registering | None
    parts: tuple[PartState, ...]
    evidence: tuple[Evidence, ...]
    samples: int | None
    samples_needed: int | None
    receipt: Receipt
    rejected: RejectedDossier | None
    grounds: tuple[Ground, ...]
    clock: Clock
    waiting_for: WaitingFor | None


@dataclass(frozen=True)
class BoardRow:
    """A dossier on the board. `owed`: parts of art. 6.1 that the producer still owes; `open`: all open parts."""

    product_id: int
    code: str
    product: str
    producer: str
    set_code: str
    registering: Registering | None
    illustrative: bool
    receipt: Receipt
    clock: Clock
    waiting_for: WaitingFor | None
    rejected: bool
    owed: int
    open: int
    samples: int | None
    samples_needed: int | None


@dataclass(frozen=True)
class Expiring:
    """Something that will no longer hold on a day; `name` is the part's, the file's or the decision's."""

    kind: Expires
    product_id: int
    product: str
    producer: str
    name: str
    expires_on: date


@dataclass(frozen=True)
class CertificateRow:
    """An earlier certificate: its last day, when a dossier for re-assessment may come, and where today lies.

    `derived`: the last day follows from the day of issue. `runs_on_until` is set for one caught in the transition.
    """

    product_id: int
    product: str
    producer: str
    decision: str
    stars: int | None
    issued_on: date | None
    ends_on: date
    derived: bool
    window: Window
    state: FilingState
    runs_on_until: date | None
