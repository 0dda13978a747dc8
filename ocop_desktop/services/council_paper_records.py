"""What the workspace gives of a round's papers: frozen, complete, in final words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ocop_desktop.errors import OcopError

#: The papers of a round, in the order in which they are used and printed.
PaperKind = Literal[
    "registration",
    "commune_report",
    "blank_sheet",
    "member_sheet",
    "consolidated",
    "way_up",
    "minutes",
    "proposal",
    "covering",
]

#: Papers as people call them. What the law has a form for is named by the law.
PAPER_NAMES: dict[PaperKind, str] = {
    "registration": "Phiếu đăng ký (Mẫu số 01)",
    "commune_report": "Báo cáo của cấp xã (Mẫu số 03)",
    "blank_sheet": "Phiếu đánh giá để trống",
    "member_sheet": "Phiếu đánh giá của thành viên",
    "consolidated": "Phiếu tổng hợp điểm",
    "way_up": "Gợi ý nâng hạng",
    "minutes": "Biên bản họp Hội đồng",
    "proposal": "Công văn đề nghị",
    "covering": "Danh mục hồ sơ gửi kèm",
}
#: Papers about the whole round, one of each.
OF_ROUND: tuple[PaperKind, ...] = ("minutes", "proposal", "covering")
#: Papers of which there is one for each product, and one for each member who scores it.
OF_PRODUCT: tuple[PaperKind, ...] = ("registration", "commune_report", "consolidated", "way_up")
OF_MEMBER: tuple[PaperKind, ...] = ("blank_sheet", "member_sheet")

#: "never": not kept yet; "kept": the newest kept version says what the paper would say now; "changed": it does not.
KeptState = Literal["never", "kept", "changed"]


@dataclass(frozen=True)
class OfficePapers:
    """What the papers of an office need beyond the set-up. Empty texts are left for a hand.

    `parent` is the body above on the office's letters, `issuer` the office as its letters name it, `place` where they
    are written. Symbols stand behind the number ("UBND", "BB-HĐ", "BC-UBND"). `capacity` are the lines above the
    signature on letters; `secretary` signs the council's papers where the council has no secretary.
    """

    parent: str = ""
    issuer: str = ""
    place: str = ""
    letter_symbol: str = "UBND"
    minutes_symbol: str = "BB-HĐ"
    report_symbol: str = "BC-UBND"
    capacity: tuple[str, ...] = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    signatory: str = ""
    secretary: str = ""
    recipients: tuple[str, ...] = ("Như trên", "Lưu: VT")


@dataclass(frozen=True)
class PaperRef:
    """Which paper of a round: its kind, with product and member where the kind has them.

    `target` and `freed` are for the way to a star alone: the star aimed at (None: the next), and the criteria that
    may change.
    """

    kind: PaperKind
    product_id: int | None = None
    member_id: int | None = None
    target: int | None = None
    freed: tuple[str, ...] = ()


@dataclass(frozen=True)
class PaperOffer:
    """A paper that a round may have. `reason` says why it cannot be made now, "" where it can; `note` what it lacks.

    `draft`: it can be made, but not as final. `kept_at` and `sha256` are the newest kept version's ("" for never),
    `versions` counts them, `printed_at` is when it was printed last ("").
    """

    ref: PaperRef
    title: str
    product: str
    member: str
    reason: str
    note: str
    draft: bool
    state: KeptState
    kept_id: int | None
    kept_at: str
    sha256: str
    versions: int
    printed_at: str

    @property
    def ready(self) -> bool:
        """Whether it can be made now."""
        return not self.reason


@dataclass(frozen=True)
class DrawnPaper:
    """A paper drawn now. `paper_id` is its id for life, printed at its foot ("" for a blank sheet, which has none).

    `practice` and `draft` are marks that stand on it; `kept_id` names the kept version with the same bytes, if any.
    """

    ref: PaperRef
    paper_id: str
    title: str
    pdf: bytes
    pages: int
    sha256: str
    file_name: str
    practice: bool
    draft: bool
    kept_id: int | None


@dataclass(frozen=True)
class KeptPaper:
    """A paper of the archive, without its bytes. `version` counts the kept versions of one paper from 1.

    `kept_at` is RFC 3339; `product` and `member` are the names that it was kept under.
    """

    id: int
    paper_id: str
    version: int
    round_id: int
    ref: PaperRef
    title: str
    product: str
    member: str
    file_name: str
    practice: bool
    draft: bool
    pages: int
    size: int
    sha256: str
    kept_at: str
    kept_by: str


class BatchStopped(OcopError):
    """What the tick of a batch raises to end it: no error, and never shown."""

    code = "batch_stopped"


@dataclass(frozen=True)
class MadePaper:
    """A paper of a batch. `kept` is None for a blank sheet, which is not kept; `file` "" where none was written."""

    ref: PaperRef
    title: str
    pages: int
    kept: KeptPaper | None
    file: str


@dataclass(frozen=True)
class MissedPaper:
    """A paper of a batch that could not be made, and why."""

    ref: PaperRef
    title: str
    reason: str


@dataclass(frozen=True)
class MadePapers:
    """What came of a batch, in the order of printing. `stopped`: it ended early, by somebody or for `error`."""

    papers: tuple[MadePaper, ...]
    missed: tuple[MissedPaper, ...]
    stopped: bool = False
    error: str = ""

    @property
    def pages(self) -> int:
        """Pages of all papers."""
        return sum(paper.pages for paper in self.papers)
