"""What the workspace gives of sheets filled in by hand."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.council.evidence import FileKind
from ocop_desktop.council.model import Product
from ocop_desktop.council.paper_entry import Mismatch, Value
from ocop_desktop.services.round_records import Member


@dataclass(frozen=True)
class Keying:
    """One of the two blind copies. `mine`: keyed in by whoever sits here, who alone may open it."""

    sheet_id: str
    keyed_by: str
    closed: bool
    mine: bool


@dataclass(frozen=True)
class Scan:
    """The scan of a paper sheet; its SHA-256 stands on the copy that is signed."""

    name: str
    kind: FileKind
    size: int
    sha256: str


@dataclass(frozen=True)
class PaperEntry:
    """A paper sheet of a member. `finished_at` and `sheet_id` are "" until the copies are settled into a sheet."""

    id: int
    round_id: int
    product_id: int
    product: Product
    member: Member
    turn: int
    begun_at: str
    begun_by: str
    copies: tuple[Keying, ...]
    scan: Scan | None
    finished_at: str
    finished_by: str
    certified_by: Member | None
    sheet_id: str

    @property
    def keyed(self) -> bool:
        """Whether both copies are finished and can be compared."""
        return len(self.copies) == 2 and all(copy.closed for copy in self.copies)


@dataclass(frozen=True)
class Settled:
    """What somebody, paper in hand, found right at a place where the copies differ."""

    value: Value
    settled_by: str
    settled_at: str


@dataclass(frozen=True)
class Difference:
    """A place where the copies differ, in the order of the paper, and what was settled; None while nothing is."""

    mismatch: Mismatch
    settled: Settled | None


@dataclass(frozen=True)
class Comparison:
    """The two copies side by side."""

    entry: PaperEntry
    set_code: str
    differences: tuple[Difference, ...]

    @property
    def open(self) -> int:
        """Differences that wait for somebody to look at the paper."""
        return sum(difference.settled is None for difference in self.differences)
