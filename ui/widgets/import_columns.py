"""The step of an import at which one says which column holds what: a choice a field, with what stands in the column."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.imports_view import Choice, ColumnsView, FieldLine
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, Paragraph, centred, column, frame, push, row, scroller
from ui.widgets.fields import QuietCombo

_SAMPLE_WIDTH = 190


class ColumnsPanel(QWidget):
    """Worksheet, head and columns by hand."""

    sheet_chosen = Signal(str)
    head_chosen = Signal(object)
    column_chosen = Signal(str, int)
    go_on = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._showing = False
        self._fields: dict[str, tuple[QuietCombo, ElidedLabel]] = {}
        self.sheet = QuietCombo("importSheet", translate("Imports", "Trang tính"))
        self.head = QuietCombo("importHead", translate("Imports", "Dòng tiêu đề"))
        self.sample = QTableWidget()
        self.go_button = push(translate("Imports", "Xem trước"), "previewImport", self.go_on.emit, "primary")
        self._title, self._hint = Paragraph(factor=1.2, bold=True, name="columnsTitle"), Paragraph(name="columnsHint")
        self._sheet_cell = QWidget()
        self._grid = QGridLayout()
        self._build()

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        layout = centred(content, (24, 12, 24, 12), 1000)
        layout.addWidget(self._title)
        text = translate("Imports", "Chọn cột cho từng thông tin. Không cần đủ: chỉ hai dòng có dấu * là phải có.")
        layout.addWidget(Paragraph(text, role="muted", name="columnsText"))
        where = row(spacing=16)
        _fill_cell(self._sheet_cell, self.sheet)
        head_cell = QWidget()
        _fill_cell(head_cell, self.head)
        where.addWidget(self._sheet_cell, 1)
        where.addWidget(head_cell, 2)
        layout.addLayout(where)
        layout.addWidget(self._build_sample())
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(2, 5)
        layout.addLayout(self._grid)
        self._area = scroller(content, "columnsArea")
        outer.addWidget(self._area, 1)
        outer.addWidget(self._build_foot())
        self.sheet.currentIndexChanged.connect(self._sheet_chosen)
        self.head.currentIndexChanged.connect(self._head_chosen)

    def _sheet_chosen(self, _: int) -> None:
        if not self._showing:
            self.sheet_chosen.emit(self.sheet.currentData())

    def _head_chosen(self, _: int) -> None:
        if not self._showing:
            self.head_chosen.emit(self.head.currentData())

    def _build_sample(self) -> QTableWidget:
        sample = self.sample
        sample.setObjectName("importSample")
        sample.setAccessibleName(translate("Imports", "Các dòng đầu của tệp"))
        sample.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        sample.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        sample.setTabKeyNavigation(False)
        sample.setWordWrap(False)
        sample.verticalHeader().hide()
        sample.verticalHeader().setDefaultSectionSize(round(Theme.points() * 1.333 * 2.1))
        sample.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        sample.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        sample.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return sample

    def _build_foot(self) -> QWidget:
        bar = frame("bar", "columnsBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addWidget(self._hint, 1)
        foot.addWidget(push(translate("Imports", "Chọn tệp khác"), "otherFile", self.back.emit))
        foot.addWidget(self.go_button)
        return bar

    # --- what the page shows ---------------------------------------------------------------------------------

    def show_columns(self, view: ColumnsView) -> None:
        """The step as it stands."""
        self._showing = True
        self._title.set_text(translate("Imports", "Các cột của “{file}”").format(file=view.file))
        self._sheet_cell.setVisible(bool(view.sheets))
        _offer(self.sheet, view.sheets, view.sheet)
        _offer(self.head, view.heads, view.head)
        for line in view.fields:
            self._show_field(line, view.columns)
        self._show_sample(view.sample)
        self._hint.set_text(view.hint)
        self.go_button.setEnabled(not view.hint)
        self._showing = False

    def _show_field(self, line: FieldLine, columns: Sequence[Choice]) -> None:
        if line.field not in self._fields:
            self._add_field(line)
        combo, samples = self._fields[line.field]
        _offer(combo, columns, line.column)
        samples.set_text(line.samples)

    def _add_field(self, line: FieldLine) -> None:
        combo, samples = QuietCombo(f"column_{line.field}", line.name), ElidedLabel(role="muted")
        combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.currentIndexChanged.connect(partial(self._chosen, line.field))
        title = QLabel(f"{line.name} *" if line.required else line.name)
        title.setBuddy(combo)
        at = self._grid.rowCount()
        for place, widget in enumerate((title, combo, samples)):
            self._grid.addWidget(widget, at, place)
        self._fields[line.field] = (combo, samples)

    def _chosen(self, field: str, _: int) -> None:
        if not self._showing:
            self.column_chosen.emit(field, int(self._fields[field][0].currentData()))

    def _show_sample(self, rows: tuple[tuple[str, ...], ...]) -> None:
        heads, *body = rows if rows else ((),)
        self.sample.setColumnCount(len(heads))
        self.sample.setRowCount(len(body))
        self.sample.setHorizontalHeaderLabels(list(heads))
        for number, cells in enumerate(body):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.sample.setItem(number, place, item)
        for place in range(len(heads)):
            self.sample.setColumnWidth(place, round(_SAMPLE_WIDTH * Theme.scale))
        whole = self.sample.horizontalHeader().sizeHint().height() + 20
        self.sample.setFixedHeight(whole + self.sample.verticalHeader().defaultSectionSize() * max(len(body), 1))


def _fill_cell(cell: QWidget, combo: QuietCombo) -> None:
    layout = column(cell, spacing=3)
    title = QLabel(combo.accessibleName())
    title.setBuddy(combo)
    combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    layout.addWidget(title)
    layout.addWidget(combo)


def _offer(combo: QuietCombo, choices: Sequence[Choice], value: object) -> None:
    """Show these choices, the one with the value in front; None is a value too."""
    if [combo.itemText(at) for at in range(combo.count())] != [choice.text for choice in choices]:
        combo.clear()
        for choice in choices:
            combo.addItem(choice.text, choice.value)
    combo.setCurrentIndex(next((at for at, choice in enumerate(choices) if choice.value == value), 0))
