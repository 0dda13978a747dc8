"""Two copies of a paper sheet side by side: where they differ, and what stands on the paper, with the scan beside."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from ocop_desktop.council.paper_entry import Value
from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.keying_view import Choice, ComparisonView
from ocop_desktop.presenters.keying_words import difference_columns
from ocop_desktop.presenters.table_rows import TableState
from ui.messages import composed
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, Paragraph, clear, column, frame, push, row, scroller
from ui.widgets.fields import QuietCombo
from ui.widgets.scan_view import ScanView
from ui.widgets.table import TableView
from ui.widgets.table_model import TableModel


class ComparePanel(QWidget):
    """The differences at the left, the scan at the right."""

    #: A place has come into front.
    moved = Signal(int)
    #: What stands on the paper at the place in front.
    settled = Signal(int, object)
    finish = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comparePanel")
        self._choice: Choice | None = None
        self._left = QWidget()
        self._title = ElidedLabel(role="sub", name="compareTitle")
        self._progress = Paragraph(name="compareProgress", bold=True)
        self._state = TableState(difference_columns())
        self._model = TableModel(self._state)
        self.table = TableView(self._state.columns)
        self.table.setObjectName("differences")
        self.table.setAccessibleName(translate("Keying", "Chỗ hai bản nhập khác nhau"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setModel(self._model)
        self._question = Paragraph(name="differenceTitle", bold=True)
        self._radios = QButtonGroup(self)
        self._options = column(spacing=2)
        self.combo = QuietCombo("otherOption", translate("Keying", "Phương án ghi trên giấy"))
        self.text = QLineEdit()
        self.text.setObjectName("otherText")
        self.text.setAccessibleName(translate("Keying", "Nội dung ghi trên giấy"))
        self.text.setMaxLength(MAX_TEXT)
        self._keep = push(translate("Keying", "Ghi theo phiếu giấy"), "settle", self._settle, "primary")
        self._end = push(translate("Keying", "Hoàn tất thành phiếu"), "finishPaper", self.finish.emit, "primary")
        self._why = Paragraph(role="muted", name="finishWhy")
        self._box = frame("card", "choiceBox")
        self.scan = ScanView()
        self._build()
        self._connect()

    def _build(self) -> None:
        outer = row(self, margins=(20, 10, 20, 10), spacing=14)
        left = column(self._left, margins=(0, 0, 6, 0), spacing=8)
        back = push(translate("Keying", "‹ Danh sách"), "backToPapers", self.back.emit, "link")
        head = row(spacing=12)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        left.addLayout(head)
        inner = column(self._box, margins=(12, 10, 12, 10), spacing=6)
        inner.addWidget(self._question)
        inner.addLayout(self._options)
        inner.addWidget(self.combo)
        inner.addWidget(self.text)
        inner.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignRight)
        left.addWidget(self._box)
        left.addWidget(self._progress)
        left.addWidget(self._why)
        left.addWidget(self._end, 0, Qt.AlignmentFlag.AlignRight)
        self.table.setMinimumHeight(round(130 * Theme.scale))
        left.addWidget(self.table, 1)
        left.addStretch(0)
        self._area = scroller(self._left, "compareArea")
        outer.addWidget(self._area)
        outer.addWidget(self.scan, 1)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self._radios.idToggled.connect(lambda _, on: self._other() if on else None)
        self.text.returnPressed.connect(self._settle)
        self.table.opened.connect(self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Differences and scan share the width."""
        super().resizeEvent(event)
        self._area.setFixedWidth(max(360, round(self.width() * 0.46)))

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_comparison(self, view: ComparisonView) -> None:
        """The two copies, the next place to look at in front."""
        self._title.set_text(view.title)
        self._progress.set_text(view.progress)
        self._state.fill(view.rows)
        self._model.refresh()
        self.scan.show_scan(view.scan)
        self.table.setVisible(bool(view.rows))
        self._box.setVisible(bool(view.rows))
        done = view.next is None
        self._why.set_text(view.finish_why if done else "")
        self._why.setVisible(done and bool(view.finish_why))
        self._end.setVisible(done)
        self._end.setEnabled(not view.finish_why)
        self._keep.setProperty("role", "" if done else "primary")
        self._keep.style().polish(self._keep)
        if view.rows:
            self.table.selectRow(view.next if view.next is not None else 0)

    def _moved(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.moved.emit(self._state.shown[current.row()].id)

    def show_choice(self, choice: Choice | None) -> None:
        """What may stand on the paper at the place in front."""
        self._choice = choice
        for button in self._radios.buttons():
            self._radios.removeButton(button)
        clear(self._options)
        if choice is None:
            return
        self._question.set_text(translate("Keying", "{place}: trên giấy ghi gì?").format(place=choice.title))
        for number, words in enumerate(
            (
                translate("Keying", "Như bản 1: {value}").format(value=choice.first),
                translate("Keying", "Như bản 2: {value}").format(value=choice.second),
                translate("Keying", "Khác cả hai"),
            )
        ):
            self._options.addWidget(self._radio(number, words))
        self.combo.clear()
        for at, (_, words) in enumerate(choice.others):
            self.combo.addItem(words, at)
        self.text.setText(choice.text)
        self.text.setPlaceholderText(choice.hint)
        self._other()

    def _radio(self, number: int, words: str) -> QWidget:
        """A choice whose words wrap beside its button."""
        line = QWidget()
        inner = row(line, spacing=4)
        radio = QRadioButton()
        radio.setObjectName(f"choice{number}")
        radio.setAccessibleName(words)
        text = Paragraph(words, name=f"choice{number}Text")
        text.mousePressEvent = lambda _: radio.setChecked(True)  # type: ignore[method-assign]
        inner.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(text, 1)
        self._radios.addButton(radio, number)
        return line

    def _other(self) -> None:
        other = self._radios.checkedId() == 2
        listed = self._choice is not None and bool(self._choice.others)
        self.combo.setVisible(other and listed)
        self.text.setVisible(other and not listed)
        self._keep.setEnabled(self._radios.checkedId() >= 0)

    def _value(self) -> Value:
        choice, checked = self._choice, self._radios.checkedId()
        if choice is None or checked in (0, 1):
            return (choice.second_value if checked else choice.first_value) if choice is not None else None
        if choice.others:
            return choice.others[self.combo.currentIndex()][0]
        return composed(self.text.text()).strip() or None

    def _settle(self) -> None:
        at = self.table.currentIndex()
        if at.isValid() and self._radios.checkedId() >= 0:
            self.settled.emit(self._state.shown[at.row()].id, self._value())
