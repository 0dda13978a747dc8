"""Terms: what will have expired by a day, and the certificates; a row explains itself and leads to its dossier."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.certificate_words import certificate_columns, expiring_columns
from ocop_desktop.presenters.certificates import CertificatesPresenter
from ocop_desktop.presenters.certificates_view import Line, Side, Terms
from ocop_desktop.presenters.scoring_view import Tone
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, frame, label, push, row, set_role
from ui.widgets.day_field import DayEdit
from ui.widgets.dossier_detail import TABLE_KINDS, documents
from ui.widgets.table import DataTable


class TermTable(QWidget):
    """One of the two tables, or why it is empty."""

    def __init__(self, table: DataTable, name: str) -> None:
        super().__init__()
        self.table = table
        self.lines: dict[int, Line] = {}
        self._nothing = Paragraph(name=f"{name}Empty", role="muted")
        layout = column(self, spacing=8)
        layout.addWidget(self._nothing)
        layout.addWidget(table, 1)
        layout.addStretch(0)

    def show_lines(self, lines: tuple[Line, ...], nothing: str) -> None:
        """Other rows."""
        self.lines = {line.row.id: line for line in lines}
        self._nothing.set_text(nothing)
        self._nothing.setVisible(bool(nothing))
        self.table.setVisible(not nothing)
        self.table.show_rows([line.row for line in lines])

    @property
    def line(self) -> Line | None:
        """The row in front."""
        return self.lines.get(self.table.current or 0)


class CertificatesPage(Page):
    """Before it matters: what runs out, and when dossiers for re-assessment may come."""

    key = "certificates"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("certificatesPage")
        self._host = host
        self.presenter = CertificatesPresenter(host.session, self, lambda: host.clock.now().date())
        self.day = DayEdit("expiredBy")
        self.day.setAccessibleName(translate("Certificates", "Những gì sẽ hết hạn trước ngày"))
        self.day.setFixedWidth(150)
        self._origin = ElidedLabel(role="small", name="dayOrigin")
        words = translate("Certificates", "Những gì sẽ hết hạn")
        expiring = DataTable("expiring", words, expiring_columns())
        expiring.offer_export()
        self.expiring = TermTable(expiring, "expiring")
        words = translate("Certificates", "Giấy chứng nhận")
        self.certificates = TermTable(DataTable("certificates", words, certificate_columns()), "certificates")
        self._sides = QStackedWidget()
        self._tabs: dict[Side, QToolButton] = {}
        self._explained = Paragraph(name="termWords")
        self._export = push(translate("Certificates", "Xuất bảng…"), "exportCertificates", self.presenter.export)
        self._open = push(translate("Certificates", "Mở hồ sơ  ·  Enter"), "openTerm", self._opened, "primary")
        self._open.setAccessibleName(translate("Certificates", "Mở hồ sơ của dòng đang chọn"))
        self._failure = column()
        self._work, self._empty = QWidget(), self._build_empty()
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._stack.addWidget(self._work)
        self._stack.addWidget(self._empty)
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_empty(self) -> QWidget:
        text = translate(
            "Certificates",
            "Ở đây thấy trước những gì sẽ hết hạn: giấy chứng nhận OCOP (36 tháng), giấy tờ và tệp trong hồ sơ; và khi "
            "nào phải nộp hồ sơ đánh giá lại. Hãy ghi ngày hết hạn ở từng thành phần của hồ sơ, và ghi giấy chứng nhận "
            "đã được cấp ở trang Sản phẩm.",
        )
        go = self._host.go
        dossiers = push(translate("Certificates", "Đến hồ sơ"), "toDossiers", lambda: go("dossiers"), "primary")
        products = push(translate("Certificates", "Đến trang Sản phẩm"), "toProducts", lambda: go("products"))
        title = translate("Certificates", "Chưa có thời hạn nào để theo dõi")
        return teaching("dossier", title, text, [dossiers, products], "certificatesEmpty")

    def _build(self) -> None:
        outer = column(self._work, spacing=0)
        outer.addLayout(self._build_tabs())
        outer.addLayout(self._failure)
        self._sides.addWidget(self.expiring)
        self._sides.addWidget(self.certificates)
        body = column(margins=(16, 6, 16, 6), spacing=6)
        self._day_row = self._build_day()
        body.addWidget(self._day_row)
        body.addWidget(self._sides, 1)
        outer.addLayout(body, 1)
        outer.addWidget(self._build_foot())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self._shown.table.search.setFocus())

    def _build_tabs(self) -> QHBoxLayout:
        line = row(margins=(16, 6, 16, 0), spacing=2)
        group = QButtonGroup(self)
        sides: tuple[tuple[Side, str], ...] = (("expiring", "toExpiring"), ("certificates", "toCertificates"))
        for side, name in sides:
            button = QToolButton()
            button.setObjectName(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("role", "tab")
            button.clicked.connect(partial(self._choose_side, side))
            group.addButton(button)
            self._tabs[side] = button
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _build_day(self) -> QWidget:
        box = QWidget()
        line = row(box, spacing=10)
        words = label(translate("Certificates", "Những gì sẽ hết hạn trước ngày"), name="dayWords")
        words.setBuddy(self.day)
        words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        line.addWidget(words)
        line.addWidget(self.day)
        line.addWidget(self._origin)
        line.addStretch(1)
        return box

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "termBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=12)
        layout.addWidget(self._explained, 1)
        layout.addWidget(self._export, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        return bar

    def _connect(self) -> None:
        self.day.given.connect(lambda: self.presenter.choose_day(self.day.day()))
        for side in (self.expiring, self.certificates):
            side.table.opened.connect(self._opened)
            side.table.selected.connect(lambda _: self._explain())
            side.table.chosen_changed.connect(self._explain)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read both tables again."""
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the table in front, or on the first button."""
        if self._stack.currentWidget() is self._work:
            self._shown.table.view.setFocus()
        else:
            self._empty.findChildren(QPushButton)[0].setFocus()

    @property
    def _shown(self) -> TermTable:
        shown = self._sides.currentWidget()
        return self.certificates if shown is self.certificates else self.expiring

    def _choose_side(self, side: Side, _: bool = False) -> None:
        self.presenter.choose_side(side)

    def _opened(self) -> None:
        line = self._shown.line
        if line is not None:
            self.presenter.open(line.product_id)

    def _explain(self) -> None:
        line = self._shown.line
        self._explained.set_text(line.words if line is not None else "")
        self._open.setEnabled(line is not None)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """Nothing has a last day yet."""
        self._stack.setCurrentWidget(self._empty)

    def show_terms(self, terms: Terms) -> None:
        """Both tables."""
        self._stack.setCurrentWidget(self._work)
        clear(self._failure)
        self.day.put(terms.day)
        self._origin.set_text(terms.origin)
        set_role(self._origin, role="small")
        self.expiring.show_lines(terms.expiring, terms.expiring_nothing)
        self.certificates.show_lines(terms.certificates, terms.certificates_nothing)
        for side, title in (("expiring", terms.expiring_title), ("certificates", terms.certificates_title)):
            button = self._tabs["certificates" if side == "certificates" else "expiring"]
            button.setText(title)
            button.setAccessibleName(title)
            button.setChecked(side == terms.side)
        expiring = terms.side == "expiring"
        self._sides.setCurrentWidget(self.expiring if expiring else self.certificates)
        self._day_row.setVisible(expiring)
        self._export.setVisible(not expiring)
        self._explain()

    def show_day_problem(self, text: str) -> None:
        """What is wrong with the day typed."""
        self.day.setAccessibleDescription(text)
        set_role(self.day, invalid="true" if text else "false")
        if text:
            self._origin.set_text(f"✕ {text}")
            set_role(self._origin, role="error")

    def show_failed(self, text: str) -> None:
        """The terms could not be read."""
        self._stack.setCurrentWidget(self._work)
        clear(self._failure)
        again = translate("Certificates", "Thử lại")
        self._failure.addWidget(NoticeBox(text, "bad", "termsFailed", again, self.presenter.start))

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        return messages.save_file(self, title, str(Path(documents()) / suggested), TABLE_KINDS)

    def show_status(self, text: str, tone: Tone) -> None:
        """Written or not."""
        self._host.show_status(text, tone)

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
        self._host.go_with(key, product_id)
