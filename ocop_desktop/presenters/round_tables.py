"""The tables of "Phân công" and "Phiếu giấy" as files for a spreadsheet, always in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.council.model import ILLUSTRATIVE_MARK, PRACTICE_MARK, Product
from ocop_desktop.council.round import round_name
from ocop_desktop.exchange.tables import Table
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_data import RoundProgress
from ocop_desktop.presenters.entries_view import MatrixState
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_export import TableExportView
from ocop_desktop.services.round_paper_records import PaperEntry
from ocop_desktop.services.round_records import Round
from ocop_desktop.services.table_files import write_table
from ocop_desktop.services.texts import plain

_STATES: dict[MatrixState | None, str] = {
    None: "Không chấm",
    "not_begun": "Chưa bắt đầu",
    "scoring": "Đang chấm",
    "paper": "Phiếu giấy đang nhập",
    "finished": "Đã xong",
    "signed": "Đã ký",
    "excluded": "Không tính",
}
_PRODUCT_COLUMNS = (("Đợt", 24), ("Mã sản phẩm", 22), ("Tên sản phẩm", 36), ("Tên chủ thể", 36))


def assignment_table(progress: RoundProgress) -> Table:
    """Who scores what and how far they are, a column for each member."""
    members = [(member.label, 18) for member in progress.members]
    rows = [
        [
            *_product_cells(progress.round, row.product),
            row.turn.number,
            "Đã kết thúc" if row.turn.closed_at else "Đang chấm",
            *(_STATES[progress.state(row, at)] for at in range(len(progress.members))),
        ]
        for row in progress.rows
    ]
    return Table("Phân công chấm", (*_PRODUCT_COLUMNS, ("Lượt chấm", 10), ("Tình trạng", 14), *members), rows)


def paper_table(the_round: Round, papers: Iterable[PaperEntry]) -> Table:
    """The paper sheets of a round: who keyed them in, and what became of them."""
    columns = (
        *_PRODUCT_COLUMNS, ("Phiếu của", 26), ("Chức danh", 22), ("Người nhập bản 1", 26), ("Người nhập bản 2", 26),
        ("Bản quét", 30), ("SHA-256 của bản quét", 66), ("Tình trạng", 18), ("Thư ký xác nhận", 26),
    )  # fmt: skip
    rows = [
        [
            *_product_cells(the_round, paper.product),
            paper.member.label,
            ROLE_NAMES[paper.member.role],
            *([copy.keyed_by for copy in paper.copies] + ["", ""])[:2],
            paper.scan.name if paper.scan else "",
            paper.scan.sha256 if paper.scan else "",
            "Đã thành phiếu" if paper.finished_at else "Đã nhập đủ hai bản" if paper.keyed else "Đang nhập",
            paper.certified_by.label if paper.certified_by else "",
        ]
        for paper in papers
    ]
    return Table("Phiếu giấy", columns, rows)


def _product_cells(the_round: Round, product: Product) -> list[str]:
    details = the_round.details
    name = f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name
    return [round_name(details.number, details.year, details.practice), product.code, name, product.producer]


def suggested_name(the_round: Round, what: str) -> str:
    """A file name without marks above letters; one of practice says so."""
    details = the_round.details
    mark = f"{plain(PRACTICE_MARK).upper().replace(' ', '-')}-" if details.practice else ""
    return f"{mark}{what}-dot-{details.number}-{details.year}.xlsx"


def export(session: Session, view: TableExportView, table: Table, suggested: str, made: datetime) -> None:
    """Ask where to, and write; a name without an ending becomes a workbook."""
    target = view.ask_table_file(translate("Entries", "Lưu bảng vào đâu?"), suggested)
    if target is None:
        return
    file = target if target.suffix else target.with_suffix(".xlsx")
    done = translate("Entries", "Đã xuất bảng vào “{file}”").format(file=file)
    view.show_status(translate("Entries", "Đang xuất bảng…"), "plain")
    session.runner.run(
        lambda: write_table(table, file, made), lambda _: view.show_status(done, "good"), view.show_error
    )
