"""The registers as tables for a spreadsheet. Their heads are those that an import understands."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from ocop_desktop.council.dossier import State
from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.council.papers import Registering
from ocop_desktop.council.producer import BY_KEY, SEX_NAMES
from ocop_desktop.exchange.tables import Table
from ocop_desktop.services.dossier_desk import DossierDesk
from ocop_desktop.services.dossier_read import set_of_code
from ocop_desktop.services.dossier_records import Dossier, WaitingFor
from ocop_desktop.services.registers_producers import ProducerDesk
from ocop_desktop.services.registers_products import RegisterDesk
from ocop_desktop.services.registers_records import ProducerDraft, RegisteredProduct
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_products import ProductDesk

TableName = Literal["products", "producers", "dossiers", "parts", "evidence", "certificates"]
Cell = str | int | None

REGISTERING_NAMES: dict[Registering, str] = {
    "first": "Lần đầu",
    "upgrade": "Nâng hạng",
    "reassessment": "Đánh giá lại",
}
STATE_NAMES: dict[State, str] = {"present": "Có", "missing": "Thiếu", "not_applicable": "Không áp dụng"}
_WAITING: dict[WaitingFor, str] = {"producer": "Chủ thể", "commune": "Cấp xã", "receiver": "Cơ quan tiếp nhận"}
_TERM = {
    "done": "Đã gửi đúng hạn",
    "done_late": "Đã gửi, quá hạn",
    "running": "Còn hạn",
    "due_today": "Đến hạn hôm nay",
    "late": "Quá hạn",
}
_FILING = {"early": "Chưa đến kỳ nộp", "open": "Trong kỳ nộp", "late": "Đã qua kỳ nộp", "ended": "Đã hết hạn"}

_PRODUCT_COLUMNS = (
    ("Mã sản phẩm", 22), ("Tên sản phẩm", 36), ("Tên chủ thể", 36), ("Bộ sản phẩm", 12), ("Tên bộ", 34),
    ("Xã, phường", 22), ("Địa chỉ", 36), ("Điện thoại", 16), ("Lần đăng ký đánh giá", 16),
    ("Quyết định công nhận", 20), ("Ngày công nhận", 14), ("Ngày hết hạn", 14), ("Hạng sao", 8), ("Ghi chú", 20),
)  # fmt: skip
_PRODUCER_COLUMNS = (
    ("Tên chủ thể", 36), ("Loại hình tổ chức", 26), ("Địa chỉ", 36), ("Xã, phường", 22), ("Điện thoại", 16),
    ("Email", 26), ("Người đại diện", 26), ("Chức vụ", 18), ("Giới tính", 10), ("Dân tộc", 12),
    ("Địa chỉ thường trú", 36), ("Ngày thành lập", 14), ("Số giấy đăng ký", 18), ("Số sản phẩm", 10), ("Ghi chú", 30),
)  # fmt: skip
_DOSSIER_COLUMNS = (
    ("Mã sản phẩm", 22), ("Tên sản phẩm", 36), ("Tên chủ thể", 36), ("Lần đăng ký đánh giá", 16), ("Số phiếu", 10),
    ("Ngày tiếp nhận", 14), ("Hạn xử lý", 14), ("Ngày gửi", 14), ("Tình trạng", 18), ("Số ngày làm việc còn lại", 14),
    ("Đang chờ", 18), ("Chủ thể còn thiếu", 12), ("Thành phần chưa xong", 12), ("Sản phẩm mẫu", 10), ("Ghi chú", 20),
)  # fmt: skip
_PART_COLUMNS = (
    ("Mã sản phẩm", 22), ("Tên sản phẩm", 36), ("Tên chủ thể", 36), ("Thành phần hồ sơ", 60), ("Căn cứ", 30),
    ("Tình trạng", 14), ("Hết hạn", 14), ("Số tệp", 8), ("Ghi chú", 30),
)  # fmt: skip
_EVIDENCE_COLUMNS = (
    ("Mã sản phẩm", 22), ("Tên sản phẩm", 36), ("Thành phần hồ sơ", 50), ("Tên tệp", 36), ("Tiêu chí", 20),
    ("Hết hạn", 14), ("Số trang", 8), ("Số byte", 12), ("SHA-256", 66),
)  # fmt: skip
_CERTIFICATE_COLUMNS = (
    ("Tên sản phẩm", 36), ("Tên chủ thể", 36), ("Quyết định công nhận", 20), ("Hạng sao", 8), ("Ngày công nhận", 14),
    ("Ngày hết hạn", 14), ("Nộp hồ sơ từ ngày", 14), ("Nộp hồ sơ đến ngày", 14), ("Tình trạng", 18),
    ("Kéo dài đến ngày", 14),
)  # fmt: skip


class TableDesk:
    """Every table of the registers, all rows of it."""

    def __init__(self, base: Base, folder: Path) -> None:
        self._base = base
        self._dossiers = DossierDesk(base, folder)

    def table(self, name: TableName) -> Table:
        """A table by its name."""
        return {
            "products": self._products,
            "producers": self._producers,
            "dossiers": self._board,
            "parts": self._parts,
            "evidence": self._evidence,
            "certificates": self._certificates,
        }[name]()

    def _products(self) -> Table:
        rows = [_product(entry) for entry in self._registered()]
        return Table("San pham", _PRODUCT_COLUMNS, rows)

    def _producers(self) -> Table:
        rows = [_producer(row.producer, row.products) for row in ProducerDesk(self._base).found()]
        return Table("Chu the", _PRODUCER_COLUMNS, rows)

    def _board(self) -> Table:
        rows: list[list[Cell]] = [
            [
                row.code, row.product, row.producer, _kind(row.registering), row.receipt.number,
                _day(row.receipt.received_on), _day(row.clock.last_day), _day(row.receipt.sent_on),
                "Bị loại" if row.rejected else _TERM.get(row.clock.state or "", ""), row.clock.days_left,
                _WAITING[row.waiting_for] if row.waiting_for else "", row.owed, row.open, row.samples,
                ILLUSTRATIVE_MARK if row.illustrative else "",
            ]
            for row in self._dossiers.board()
        ]  # fmt: skip
        return Table("Ho so", _DOSSIER_COLUMNS, rows)

    def _parts(self) -> Table:
        rows: list[list[Cell]] = [
            [
                code, dossier.product, dossier.producer, state.part.name, state.part.place,
                STATE_NAMES[state.state] if state.state else "", _day(state.expires_on), state.files, state.note,
            ]
            for code, dossier in self._each()
            for state in dossier.parts
        ]  # fmt: skip
        return Table("Thanh phan ho so", _PART_COLUMNS, rows)

    def _evidence(self) -> Table:
        rows: list[list[Cell]] = [
            [
                code, dossier.product, names.get(piece.item, piece.item), piece.name, ", ".join(piece.codes),
                _day(piece.expires_on), piece.pages, piece.size, piece.sha256,
            ]
            for code, dossier in self._each()
            for names in [{state.part.key: state.part.name for state in dossier.parts}]
            for piece in dossier.evidence
        ]  # fmt: skip
        return Table("Minh chung", _EVIDENCE_COLUMNS, rows)

    def _certificates(self) -> Table:
        rows: list[list[Cell]] = [
            [
                row.product, row.producer, row.decision, row.stars, _day(row.issued_on), _day(row.ends_on),
                _day(row.window.first), _day(row.window.last), _FILING[row.state], _day(row.runs_on_until),
            ]
            for row in self._dossiers.certificates()
        ]  # fmt: skip
        return Table("Giay chung nhan", _CERTIFICATE_COLUMNS, rows)

    def _each(self) -> list[tuple[str, Dossier]]:
        return self._dossiers.every()

    def _registered(self) -> list[RegisteredProduct]:
        return RegisterDesk(self._base, ProductDesk(self._base)).found()


def _product(entry: RegisteredProduct) -> list[Cell]:
    row, details = entry.row, entry.details
    product, certificate = row.product, details.certificate
    criteria_set = set_of_code(row.set_code)
    return [
        product.code, product.name, product.producer, row.set_code, criteria_set.name if criteria_set else "",
        details.commune_name, product.address, product.phone, _kind(details.registering),
        certificate.decision if certificate else "", _day(certificate.issued_on) if certificate else "",
        _day(certificate.until) if certificate else "", certificate.stars if certificate else None,
        ILLUSTRATIVE_MARK if product.illustrative else "",
    ]  # fmt: skip


def _producer(producer: ProducerDraft, products: int) -> list[Cell]:
    return [
        producer.name, BY_KEY[producer.legal_form].name if producer.legal_form else "", producer.address,
        producer.commune_name, producer.phone, producer.email, producer.representative, producer.position,
        SEX_NAMES[producer.sex] if producer.sex else "", producer.ethnicity, producer.residence,
        _day(producer.founded_on), producer.registration, products, producer.note,
    ]  # fmt: skip


def _kind(registering: Registering | None) -> str:
    return REGISTERING_NAMES[registering] if registering else ""


def _day(day: date | None) -> str:
    return day.strftime("%d/%m/%Y") if day else ""
