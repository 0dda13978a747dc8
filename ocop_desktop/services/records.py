"""What the workspace gives to the screens: frozen, complete, nothing to be computed twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ocop_desktop.council.model import Authority, Evaluator, Office, Product
from ocop_desktop.council.sheet import ScoreSheet

Status = Literal["open", "closed", "signed"]


@dataclass(frozen=True)
class Setup:
    """Who assesses, and to whom it goes."""

    office: Office
    receiver: Authority
    evaluator: Evaluator


@dataclass(frozen=True)
class ProductDraft:
    """A product as typed in; its code follows from the office, `sequence` and `year`.

    `producer_id` tells producers of one name apart; without it the first of this name is meant.
    """

    name: str
    producer: str
    phone: str
    address: str
    set_code: str
    sequence: int
    year: int
    illustrative: bool = False
    producer_id: int | None = None


@dataclass(frozen=True)
class SheetSummary:
    """How far a product's sheet is. `scored` counts criteria that need no answer any more."""

    sheet_id: str
    revision: int
    status: Status
    scored: int
    total_criteria: int
    updated_at: str


@dataclass(frozen=True)
class ProductRow:
    """A product of the register; `sheet` is its newest revision, None while nobody has opened one.

    A product from a list may be unfinished: `set_code` "" while no set is chosen, `sequence` 0 and an empty code while
    it has no number. `commune_code` is "" for a product of the office's own list, else names the commune of its file.
    """

    id: int
    product: Product
    set_code: str
    sequence: int
    year: int
    sheet: SheetSummary | None
    commune_code: str = ""


@dataclass(frozen=True)
class Recovered:
    """The program ended without closing: `count` changes of that run are here, the last saved `at` (RFC 3339)."""

    at: str
    count: int


@dataclass(frozen=True)
class Saved:
    """A change is on the disk: the sheet's version now, and when (RFC 3339)."""

    version: int
    at: str


@dataclass(frozen=True)
class SheetState:
    """A sheet as it stands. `position` is a criterion's code, or "" for the last step.

    While the sheet is open its head follows the registers, and a date that nobody has set is today's.
    """

    sheet: ScoreSheet
    version: int
    status: Status
    position: str
    recovered: Recovered | None = None


@dataclass(frozen=True)
class SignedRevision:
    """A signed revision, which never changes: SHA-256 of its PDF, the certificate's fingerprint, when it was kept."""

    revision: int
    sha256: str
    fingerprint: str
    at: str
