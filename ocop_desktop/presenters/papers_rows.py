"""The rows of the papers' tables, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day_and_time

if TYPE_CHECKING:
    from ocop_desktop.services.council_paper_records import KeptPaper, MadePapers, PaperOffer

_SHOWN_DIGITS = 12
_MOST_MISSED = 5


def offer_columns() -> tuple[Column, ...]:
    """The columns of the papers to make."""
    return (
        Column("paper", translate("Papers", "Văn bản"), 40, filtered=True),
        Column("product", translate("Papers", "Sản phẩm"), 22, filtered=True),
        Column("member", translate("Papers", "Thành viên"), 20),
        Column("state", translate("Papers", "Tình trạng"), 26),
    )


def archive_columns() -> tuple[Column, ...]:
    """The columns of the kept papers."""
    return (
        Column("paper", translate("Papers", "Văn bản"), 30, filtered=True),
        Column("product", translate("Papers", "Sản phẩm"), 26, filtered=True),
        Column("member", translate("Papers", "Thành viên"), 16),
        Column("kept", translate("Papers", "Lưu lúc"), 18),
        Column("digest", translate("Papers", "Mã SHA-256"), 18),
    )


def offer_row(number: int, offer: PaperOffer) -> Row:
    """A paper to make."""
    from ocop_desktop.services.council_paper_records import PAPER_NAMES

    words, tone = offer_state(offer)
    return Row(
        number,
        (
            Cell(PAPER_NAMES[offer.ref.kind]),
            Cell(offer.product),
            Cell(offer.member),
            Cell(words, tone=tone, tip=offer.reason or offer.note or words),
        ),
        spoken=f"{offer.title}, {words}",
    )


def offer_state(offer: PaperOffer) -> tuple[str, Tone]:
    """How a paper stands."""
    if not offer.ready:
        return translate("Papers", "Chưa lập được: {reason}").format(reason=offer.reason), "missing"
    when = day_and_time(offer.kept_at) if offer.kept_at else ""
    if offer.ref.kind == "blank_sheet":
        return translate("Papers", "In để ghi tay"), "plain"
    if offer.state == "kept":
        return translate("Papers", "Đã lưu {when}").format(when=when), "good"
    if offer.state == "changed":
        return translate("Papers", "Đã lưu {when}, nội dung đã đổi").format(when=when), "missing"
    if offer.draft:
        return translate("Papers", "Chưa lưu, còn là bản nháp"), "plain"
    return translate("Papers", "Chưa lưu"), "plain"


def archive_row(kept: KeptPaper) -> Row:
    """A kept paper."""
    from ocop_desktop.services.council_paper_records import PAPER_NAMES

    version = translate("Papers", "{when} · bản {n}").format(when=day_and_time(kept.kept_at), n=kept.version)
    return Row(
        kept.id,
        (
            Cell(PAPER_NAMES[kept.ref.kind]),
            Cell(kept.product),
            Cell(kept.member),
            Cell(version, sort=kept.kept_at),
            Cell(f"{kept.sha256[:_SHOWN_DIGITS]}…", tip=kept.sha256),
        ),
        more=kept.sha256,
        spoken=f"{kept.title}, {version}",
    )


def list_summary(offers: Sequence[PaperOffer]) -> str:
    """How many can be made and how many are kept."""
    ready = sum(offer.ready for offer in offers)
    kept = sum(offer.state == "kept" for offer in offers)
    words = translate("Papers", "{ready}/{n} văn bản lập được ngay; {kept} đã lưu đúng nội dung hiện tại.")
    return words.format(ready=ready, n=len(offers), kept=kept)


def batch_words(made: MadePapers) -> tuple[str, Tone]:
    """What came of a batch, truthfully."""
    words = translate("Papers", "Đã lập {n} văn bản, {pages} trang.").format(n=len(made.papers), pages=made.pages)
    tone: Tone = "good"
    files = sum(bool(paper.file) for paper in made.papers)
    if files:
        words += " " + translate("Papers", "Đã ghi {n} tệp vào thư mục.").format(n=files)
    if made.error:
        words += " " + made.error
        tone = "bad"
    elif made.stopped:
        words += " " + translate("Papers", "Đã dừng theo yêu cầu; các văn bản đã lập vẫn được giữ.")
        tone = "missing"
    if made.missed:
        lines = [f"{missed.title}: {missed.reason}" for missed in made.missed[:_MOST_MISSED]]
        more = len(made.missed) - _MOST_MISSED
        head = translate("Papers", "{n} văn bản chưa lập được:").format(n=len(made.missed))
        rest = [translate("Papers", "… và {n} văn bản nữa").format(n=more)] if more > 0 else []
        words = "\n".join([words, head, *lines, *rest])
        tone = "bad" if made.error else "missing"
    return words, tone
