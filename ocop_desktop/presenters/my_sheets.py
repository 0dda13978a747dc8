"""Which sheet to fill in: the products given to the member who sits here, or all of them for one who scores alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.council_state import (
    CouncilState,
    council_page,
    council_states,
    council_verb,
    council_words,
)
from ocop_desktop.presenters.products_list import sheet_state, unfinished
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Column, Row
from ocop_desktop.presenters.words import day
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.records import ProductRow
from ocop_desktop.services.rubrics import current_rubric

if TYPE_CHECKING:
    from ocop_desktop.services.round_records import MyProduct


def columns() -> tuple[Column, ...]:
    """The table's columns."""
    return (
        Column("product", translate("MySheets", "Sản phẩm"), 34),
        Column("code", translate("MySheets", "Mã sản phẩm"), 20),
        Column("producer", translate("MySheets", "Chủ thể"), 24, filtered=True),
        Column("state", translate("MySheets", "Phiếu của tôi"), 30, filtered=True),
    )


@dataclass(frozen=True)
class SheetChoice:
    """The list as it stands. `notice` says who scores here; `next` is the product that comes next."""

    rows: tuple[Row, ...]
    summary: str
    notice: str
    offer_sign_in: bool
    next: int | None


class MySheetsView(Protocol):
    """The page as its presenter sees it."""

    def show_nothing(self, title: str, text: str, command: str) -> None:
        """There is nothing to score: why, and what helps ("products", "sign_in" or "")."""

    def show_choice(self, choice: SheetChoice) -> None:
        """The products to choose from."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def go_with(self, key: str, product_id: int) -> None:
        """Show a page for a product."""

    def ask_sign_in(self) -> None:
        """Let a member of the round in front sign in."""


class MySheetsPresenter:
    """What the page does."""

    def __init__(self, session: Session, view: MySheetsView) -> None:
        self._session = session
        self._view = view
        self._finished: set[int] = set()
        #: Products that the council scores, and that whoever has not signed in has no sheet of.
        self._councils: Mapping[int, CouncilState] = {}

    def start(self) -> None:
        """Read the list again."""
        council = council_states(self._session)
        read = self._mine if self._session.seat is not None else lambda: self._alone(council())
        self._session.runner.run(read, self._show, self._view.show_error)

    def _mine(self) -> SheetChoice:
        rubric, products = current_rubric(), self._session.workspace.my_products()
        self._finished, self._councils = {each.product_id for each in products if _is_finished(each)}, {}
        left = [each for each in products if each.open and not each.excluded and not _is_finished(each)]
        return SheetChoice(
            rows=tuple(_my_row(rubric, each) for each in products),
            summary=_my_summary(products, left),
            notice="",
            offer_sign_in=False,
            next=_begun_first(left),
        )

    def _alone(self, council: Mapping[int, CouncilState]) -> SheetChoice:
        rubric, products = current_rubric(), self._session.workspace.products()
        ready = [row for row in products if not unfinished(row)]
        self._finished = {row.id for row in ready if row.sheet is not None and row.sheet.status != "open"}
        self._councils = {row.id: council[row.id] for row in products if row.sheet is None and row.id in council}
        in_front = self._session.product_id
        going = [row.id for row in ready if row.id not in self._finished and row.id not in self._councils]
        return SheetChoice(
            rows=tuple(_row(rubric, row, council.get(row.id)) for row in products),
            summary=translate("MySheets", "{n} sản phẩm").format(n=len(products)),
            notice=_alone_notice() if self._session.round is not None else "",
            offer_sign_in=self._session.round is not None,
            next=in_front if in_front in going else next(iter(going), None),
        )

    def _show(self, choice: SheetChoice) -> None:
        if choice.rows:
            self._view.show_choice(choice)
        elif self._session.seat is not None:
            text = translate(
                "MySheets",
                "Thư ký chưa phân công sản phẩm nào cho người đang đăng nhập. Hãy hỏi thư ký; khi có phân công, sản "
                "phẩm hiện ở đây.",
            )
            self._view.show_nothing(translate("MySheets", "Chưa có sản phẩm để chấm"), text, "")
        else:
            text = translate(
                "MySheets", "Ở đây chọn sản phẩm để chấm. Hãy thêm sản phẩm hoặc nhập danh sách ở mục Hồ sơ trước."
            )
            self._view.show_nothing(translate("MySheets", "Chưa có sản phẩm nào"), text, "products")

    def open(self, product_id: int) -> None:
        """Fill the sheet in, or show its result where it is closed; what the council scores is scored by name."""
        council = self._councils.get(product_id)
        if council is None:
            self._view.go_with("result" if product_id in self._finished else "scoring", product_id)
        elif council.finished:
            self._view.go_with(council_page(council), product_id)
        else:
            self._view.ask_sign_in()

    def verb(self, product_id: int) -> str:
        """What `open` does."""
        council = self._councils.get(product_id)
        if council is None:
            return translate("MySheets", "Mở phiếu")
        return council_verb(council) if council.finished else translate("MySheets", "Đăng nhập để chấm")


def _is_finished(each: MyProduct) -> bool:
    return each.sheet is not None and each.sheet.status != "open"


def _begun_first(left: Sequence[MyProduct]) -> int | None:
    """The sheet that was worked on last, else the first that is not begun."""
    on_screen = [each for each in left if not each.paper]
    begun = [(each.sheet.updated_at, each.product_id) for each in on_screen if each.sheet is not None]
    return max(begun)[1] if begun else next((each.product_id for each in on_screen), None)


def _my_summary(products: Iterable[MyProduct], left: Sequence[MyProduct]) -> str:
    listed = list(products)
    every = len(listed)
    if listed and not any(each.open for each in listed):
        return translate("MySheets", "Việc chấm điểm đã kết thúc. Việc tiếp theo có ở mục Tổng quan.")
    if not left:
        words = translate(
            "MySheets", "Đã chấm xong {n} sản phẩm được phân công. Hãy đăng xuất, mời người tiếp theo vào chấm."
        )
        return words.format(n=every)
    words = translate("MySheets", "Còn {left} trong {n} sản phẩm được phân công chưa chấm xong.")
    return words.format(left=len(left), n=every)


def _alone_notice() -> str:
    return translate(
        "MySheets",
        "Thành viên Hội đồng đăng nhập để chấm phiếu của mình. Phiếu chấm khi chưa đăng nhập là phiếu riêng, không "
        "tính vào kết quả của Hội đồng.",
    )


def _my_row(rubric: Rubric, each: MyProduct) -> Row:
    words, tone = _my_state(each)
    mark = ILLUSTRATIVE_MARK if each.product.illustrative else ""
    product = each.product
    return Row(
        each.product_id,
        (
            Cell(f"{product.name} ({mark})" if mark else product.name),
            Cell(product.code),
            Cell(product.producer),
            Cell(words, tone=tone, tip=each.excluded),
        ),
        more=_set_words(rubric, each.set_code),
        spoken=", ".join(part for part in (product.name, mark, product.producer, words, each.excluded) if part),
    )


def _my_state(each: MyProduct) -> tuple[str, Tone]:
    if each.excluded:
        return translate("MySheets", "Không tính: {why}").format(why=each.excluded), "missing"
    if each.paper:
        return translate("MySheets", "Chấm trên giấy, người khác nhập"), "plain"
    if not each.open and not _is_finished(each):
        closed = translate("MySheets", "Đã kết thúc chấm ngày {day}").format(day=day(each.turn.closed_at))
        return closed, "plain"
    _, words, tone = sheet_state(each.sheet)
    if each.turn.number > 1 and each.open and not _is_finished(each):
        words = translate("MySheets", "Lượt {n}: {state}").format(n=each.turn.number, state=words)
    return words, tone


def _row(rubric: Rubric, row: ProductRow, council: CouncilState | None) -> Row:
    product = row.product
    mark = ILLUSTRATIVE_MARK if product.illustrative else ""
    words, tone = _row_state(row, council)
    return Row(
        row.id,
        (
            Cell(f"{product.name} ({mark})" if mark else product.name),
            Cell(product.code),
            Cell(product.producer),
            Cell(words, tone=tone),
        ),
        more=_set_words(rubric, row.set_code),
        spoken=", ".join(part for part in (product.name, mark, product.producer, words) if part),
    )


def _row_state(row: ProductRow, council: CouncilState | None) -> tuple[str, Tone]:
    if council is not None and row.sheet is None:
        return council_words(council)
    if unfinished(row):
        return translate("MySheets", "Thiếu bộ sản phẩm hoặc số thứ tự"), "missing"
    _, words, tone = sheet_state(row.sheet)
    if council is not None:
        words = translate("MySheets", "Phiếu riêng: {state}").format(state=words)
    return words, tone


def _set_words(rubric: Rubric, code: str) -> str:
    criteria_set = rubric.by_code.get(code)
    return set_title(criteria_set) if criteria_set else ""
