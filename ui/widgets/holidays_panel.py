"""The office's table of holidays: a year's special days, a line to add or change one, and what a term comes to."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ocop_desktop.council.working_days import DayKind
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.holiday_words import holiday_columns, kind_words
from ocop_desktop.presenters.holidays import HolidaysPresenter
from ocop_desktop.presenters.holidays_view import DayLine, DayTyped, HolidayPage
from ocop_desktop.presenters.scoring_view import Tone
from ui import messages
from ui.pages.host import PageHost
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, push, row
from ui.widgets.day_field import DayEdit
from ui.widgets.fields import Field, QuietCombo, line_edit
from ui.widgets.flow import FlowRow
from ui.widgets.table import DataTable

#: Room for the special days of half a year.
_TABLE_HEIGHT = 300


class HolidaysPanel(QWidget):
    """Belongs into a page that scrolls; call `enter` when that page comes into view."""

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("holidaysPanel")
        self._host = host
        self._lines: dict[int, DayLine] = {}
        self._locked = False
        self.presenter = HolidaysPresenter(host.session, self, host.paths.root, host.clock)
        self._covered = Paragraph(name="holidaysCovered", role="muted")
        self._trouble = column(spacing=6)
        self.year = QuietCombo("holidayYear", translate("Holidays", "Năm"))
        self.table = DataTable("holidays", translate("Holidays", "Ngày nghỉ và ngày làm bù"), holiday_columns())
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.day, self.name = DayEdit("holidayDay"), line_edit("holidayName")
        self.kind = QuietCombo("holidayKind", translate("Holidays", "Loại ngày"))
        for kind in ("off", "work", "plain"):
            self.kind.addItem(kind_words(kind), kind)
        self.day_field = Field(translate("Holidays", "Ngày"), self.day)
        self._add_year = push("", "addYear", self.presenter.add_year, "link")
        self._undo = push(translate("Holidays", "Hoàn tác"), "undoHoliday", self.presenter.undo)
        self._remove = push(translate("Holidays", "Bỏ ngày này"), "removeHoliday", self._removed)
        self._take_back = push(translate("Holidays", "Lấy lại theo chương trình"), "takeBackHoliday", self._taken_back)
        self._reset = push(translate("Holidays", "Về bảng của chương trình…"), "resetHolidays", self.presenter.reset)
        self._save = push(translate("Holidays", "Ghi ngày này"), "keepHoliday", self._kept)
        self.first = DayEdit("previewFrom")
        self._preview = column(spacing=0)
        self._work = QWidget()
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=8)
        outer.addLayout(self._trouble)
        outer.addWidget(self._work)
        layout = column(self._work, spacing=8)
        layout.addWidget(self._covered)
        layout.addLayout(self._year_row())
        layout.addWidget(self.table)
        layout.addLayout(self._row_buttons())
        layout.addLayout(self._day_row())
        layout.addLayout(self._preview_row())
        layout.addStretch(1)

    def _year_row(self) -> QHBoxLayout:
        line = row(spacing=12)
        words = Paragraph(translate("Holidays", "Năm"), name="yearWords")
        words.setWordWrap(False)
        line.addWidget(words)
        line.addWidget(self.year)
        line.addWidget(self._add_year)
        line.addStretch(1)
        line.addWidget(self._undo)
        return line

    def _row_buttons(self) -> FlowRow:
        line = FlowRow(spacing=8)
        for button in (self._remove, self._take_back, self._reset):
            line.addWidget(button)
        return line

    def _day_row(self) -> QHBoxLayout:
        line = row(spacing=12)
        line.addWidget(self.day_field, 3)
        line.addWidget(Field(translate("Holidays", "Loại"), self.kind), 3)
        line.addWidget(Field(translate("Holidays", "Tên, ví dụ theo văn bản nào"), self.name), 6)
        side = column(spacing=3)
        side.addSpacing(self.fontMetrics().height() + 3)
        side.addWidget(self._save)
        side.addStretch(1)
        line.addLayout(side)
        return line

    def _preview_row(self) -> QHBoxLayout:
        line = row(spacing=12)
        line.addWidget(Field(translate("Holidays", "Thử tính hạn từ ngày"), self.first), 1)
        side = column(spacing=0)
        side.addSpacing(self.fontMetrics().height() + 3)
        side.addLayout(self._preview)
        side.addStretch(1)
        line.addLayout(side, 3)
        return line

    def _connect(self) -> None:
        self.year.activated.connect(lambda _: self.presenter.choose_year(int(self.year.currentData())))
        self.table.selected.connect(lambda _: self._show_chosen())
        self.table.chosen_changed.connect(self._show_chosen)
        self.table.wants_edit.connect(self._edit)
        self.table.opened.connect(self._edit)
        self.table.wants_delete.connect(self._removed)
        self.name.returnPressed.connect(self._kept)
        self.first.given.connect(lambda: self.presenter.preview(self.first.day()))

    # --- what a person does ----------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the table again."""
        self.presenter.start()

    @property
    def _chosen(self) -> DayLine | None:
        return self._lines.get(self.table.current or 0)

    def _edit(self) -> None:
        """Put the chosen day into the fields, to be changed."""
        line = self._chosen
        if line is not None and not self._locked:
            self.day.put(day_words(line.day))
            self.kind.choose(line.kind)
            self.name.setText(line.name)
            self.name.setFocus()

    def _kept(self) -> None:
        kind = cast(DayKind, self.kind.currentData())
        self.presenter.keep(DayTyped(self.day.day(), kind, messages.composed(self.name.text())))

    def _removed(self) -> None:
        line = self._chosen
        if line is not None and not self._locked:
            self.presenter.remove(line.day)

    def _taken_back(self) -> None:
        line = self._chosen
        if line is not None:
            self.presenter.take_back(line.day)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_holidays(self, page: HolidayPage) -> None:
        """The table of a year."""
        clear(self._trouble)
        self._work.setVisible(True)
        self._locked = bool(page.locked)
        if page.locked:
            self._trouble.addWidget(NoticeBox(page.locked, "missing", "holidaysLocked"))
        self._covered.set_text(page.covered)
        if self.year.count() != len(page.years):
            self.year.clear()
            for year in page.years:
                self.year.addItem(str(year), year)
        self.year.choose(page.year)
        self._lines = {line.row.id: line for line in page.lines}
        self.table.show_rows([line.row for line in page.lines], page.current)
        self._show_buttons(page)
        self._show_chosen()

    def _show_buttons(self, page: HolidayPage) -> None:
        words = translate("Holidays", "Thêm năm {year}…").format(year=page.next_year)
        self._add_year.setText(words)
        self._add_year.setAccessibleName(words)
        self._undo.setEnabled(page.can_undo and not self._locked)
        self._reset.setEnabled(page.own > 0 and not self._locked)
        for button in (self._add_year, self._save):
            button.setEnabled(not self._locked)

    def _show_chosen(self) -> None:
        line = self._chosen
        self._remove.setEnabled(line is not None and line.kind != "plain" and not self._locked)
        self._take_back.setEnabled(line is not None and line.own and not self._locked)

    def show_failed(self, text: str) -> None:
        """The office's table cannot be used."""
        clear(self._trouble)
        self._work.setVisible(False)
        verb = translate("Holidays", "Dùng bảng của chương trình…")
        self._trouble.addWidget(NoticeBox(text, "bad", "holidaysFailed", verb, self.presenter.set_aside))

    def show_day_problem(self, text: str) -> None:
        """What is wrong with the day typed."""
        self.day_field.show_problem(text)
        if text:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self, text: str, tone: Tone) -> None:
        """What a term comes to."""
        clear(self._preview)
        self._preview.addWidget(NoticeBox(text, tone, "termPreview"))

    def clear_day(self) -> None:
        """Room for the next day."""
        self.day.setModified(False)
        self.day.put("")
        self.name.clear()

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""
        return messages.confirm(self, title, text, verb)

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def show_error(self, error: OcopError) -> None:
        """An error as it is written."""
        messages.show_error(self, error)
