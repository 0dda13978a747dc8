"""Terms: what will have expired by a day, and the certificates with their windows for re-assessment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.certificate_words import certificate_lines, expiring_lines
from ocop_desktop.presenters.certificates_view import CertificatesView, Line, Side, Terms
from ocop_desktop.presenters.days import day_words, read_day
from ocop_desktop.presenters.round_day import round_day
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_export import export_table


@dataclass(frozen=True)
class _Read:
    """What was read for a day."""

    expiring: tuple[Line, ...]
    certificates: tuple[Line, ...]


class CertificatesPresenter:
    """Shows both tables; the day is the round's until somebody types another one."""

    def __init__(self, session: Session, view: CertificatesView, today: Callable[[], date]) -> None:
        self._session = session
        self._view = view
        self._today = today
        self._typed: date | None = None
        self._side: Side = "expiring"
        self._asked = 0
        self._read: _Read | None = None

    @property
    def _day(self) -> date:
        return self._typed or round_day(self._session, self._today()).day

    def start(self) -> None:
        """Read both tables again."""
        workspace, today, day = self._session.workspace, self._today(), self._day
        self._asked += 1
        asked = self._asked

        def job() -> _Read:
            return _Read(
                expiring_lines(workspace.expired_by(day), today), certificate_lines(workspace.certificates(), today)
            )

        self._session.runner.run(job, lambda found: self._show(asked, found), self._not_read)

    def _show(self, asked: int, found: _Read) -> None:
        if asked == self._asked:
            self._read = found
            self._refresh()

    def _refresh(self) -> None:
        if self._read is None:
            return
        if not self._read.expiring and not self._read.certificates and self._typed is None:
            self._view.show_empty()
            return
        found, day = self._read, day_words(self._day)
        self._view.show_terms(
            Terms(
                side=self._side,
                day=day,
                origin=self._origin(),
                expiring=found.expiring,
                expiring_title=translate("Certificates", "Sẽ hết hạn: {n}").format(n=len(found.expiring)),
                expiring_nothing=""
                if found.expiring
                else translate(
                    "Certificates",
                    "Không có giấy tờ nào đã ghi ngày hết hạn mà hết hạn trước ngày {day}. Giấy tờ chưa ghi ngày hết "
                    "hạn thì không tính được: hãy ghi ngày ở từng thành phần của hồ sơ.",
                ).format(day=day),
                certificates=found.certificates,
                certificates_title=translate("Certificates", "Giấy chứng nhận: {n}").format(n=len(found.certificates)),
                certificates_nothing=""
                if found.certificates
                else translate(
                    "Certificates",
                    "Chưa có sản phẩm nào ghi giấy chứng nhận đã được cấp. Hãy ghi số quyết định và ngày cấp ở trang "
                    "Sản phẩm, hoặc nhập từ danh sách.",
                ),
            )
        )

    def _origin(self) -> str:
        if self._typed is not None:
            return translate("Certificates", "Ngày do người dùng chọn. Xóa ô ngày để trở về ngày của đợt.")
        words = round_day(self._session, self._today()).words
        return translate("Certificates", "Đang lấy {round}.").format(round=words)

    def _not_read(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def choose_day(self, text: str) -> None:
        """Another day; an empty field is the round's day again."""
        try:
            self._typed = read_day(text, self._today())
        except InputError as error:
            self._view.show_day_problem(error.message)
            return
        self._view.show_day_problem("")
        self.start()

    def choose_side(self, side: Side) -> None:
        """Show the other table."""
        self._side = side
        self._refresh()

    def open(self, product_id: int) -> None:
        """Show the dossier of a product."""
        self._view.go_with("dossiers", product_id)

    def export(self) -> None:
        """Write the table of certificates into a file."""
        export_table(self._session, self._view, "certificates", "giay-chung-nhan")
