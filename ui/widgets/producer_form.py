"""The form of a producer: the body at the left, its representative at the right, in the order of form 02."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.producer_form import legal_forms, peoples, sexes
from ocop_desktop.presenters.producers_view import Field, FormView, Typed
from ui.messages import composed
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row, scroller, set_role
from ui.widgets.fields import QuietCombo
from ui.widgets.product_form import FieldEdit
from ui.widgets.suggest import SuggestEdit
from ui.widgets.unit_picker import Find, UnitPicker

#: Below this width the representative stands under the body.
_NARROW = 760
_NOTE_LINES = 3


class ProducerForm(QWidget):
    """A producer to fill in."""

    changed = Signal()
    left = Signal(str)
    commune_chosen = Signal(str)
    newest = Signal()
    save = Signal()
    cancel = Signal()

    def __init__(self, communes: Find) -> None:
        super().__init__()
        self.setObjectName("producerForm")
        self._communes = communes
        self._commune_code = self._note_shown = ""
        self._loading = False
        self._edits: dict[Field, QLineEdit] = {}
        self._problems: dict[Field, Paragraph] = {}
        self.legal_form = _combo("legalForm", translate("Producers", "Loại hình tổ chức"), legal_forms())
        self.sex = _combo("sex", translate("Producers", "Giới tính"), sexes())
        self.note = QPlainTextEdit()
        self._title = Paragraph(name="producerFormTitle", factor=1.32, bold=True)
        self._notices, self._form_notes = column(spacing=6), column(spacing=0)
        self._trouble = column(margins=(20, 0, 20, 6))
        self.save_button = push("", "saveProducer", self.save.emit, "primary")
        self.cancel_button = push(translate("Producers", "Về danh sách"), "cancelProducer", self.cancel.emit)
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        whole = column(content, margins=(22, 14, 22, 14), spacing=10)
        whole.addWidget(self._title)
        whole.addLayout(self._notices)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(28)
        self._body.addLayout(self._build_body(), 1)
        self._body.addLayout(self._build_representative(), 1)
        whole.addLayout(self._body)
        whole.addStretch(1)
        self._area = scroller(content, "producerFormArea")
        outer.addWidget(self._area, 1)
        outer.addLayout(self._trouble)
        outer.addWidget(self._build_foot())

    def _build_body(self) -> QVBoxLayout:
        layout = column(spacing=10)
        layout.addWidget(Paragraph(translate("Producers", "Tổ chức, hộ"), role="sub"))
        layout.addLayout(self._field("name", translate("Producers", "Tên chủ thể")))
        layout.addLayout(_cell(self.legal_form.accessibleName(), self.legal_form))
        layout.addLayout(self._form_notes)
        papers = row(spacing=16)
        papers.addLayout(self._field("registration", translate("Producers", "Số giấy đăng ký, mã số thuế")), 1)
        papers.addLayout(self._field("founded_on", translate("Producers", "Ngày thành lập")), 1)
        layout.addLayout(papers)
        layout.addLayout(self._field("address", translate("Producers", "Địa chỉ")))
        layout.addLayout(self._field("commune", translate("Producers", "Xã, phường")))
        contacts = row(spacing=16)
        contacts.addLayout(self._field("phone", translate("Producers", "Điện thoại")), 1)
        contacts.addLayout(self._field("email", translate("Producers", "Email")), 1)
        layout.addLayout(contacts)
        layout.addStretch(1)
        return layout

    def _build_representative(self) -> QVBoxLayout:
        layout = column(spacing=10)
        layout.addWidget(Paragraph(translate("Producers", "Người đại diện"), role="sub"))
        layout.addLayout(self._field("representative", translate("Producers", "Họ và tên")))
        layout.addLayout(self._field("position", translate("Producers", "Chức vụ")))
        person = row(spacing=16)
        person.addLayout(_cell(self.sex.accessibleName(), self.sex), 1)
        person.addLayout(self._field("ethnicity", translate("Producers", "Dân tộc")), 1)
        layout.addLayout(person)
        layout.addLayout(self._field("residence", translate("Producers", "Địa chỉ thường trú")))
        words = translate("Producers", "Ghi chú của cơ quan")
        self.note.setObjectName("note")
        self.note.setAccessibleName(words)
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(self.note.fontMetrics().lineSpacing() * (_NOTE_LINES + 1) + 16)
        cell = _cell(words, self.note)
        cell.addWidget(self._problem("note"))
        layout.addLayout(cell)
        layout.addStretch(1)
        return layout

    def _field(self, name: Field, words: str) -> QVBoxLayout:
        edit = self._edit(name, words)
        self._edits[name] = edit
        cell = _cell(words, edit)
        cell.addWidget(self._problem(name))
        cell.addStretch(1)
        return cell

    def _edit(self, name: Field, words: str) -> QLineEdit:
        if name == "commune":
            picker = UnitPicker(name, self._communes)
            picker.setAccessibleName(words)
            # Once the field has taken the line of the list, which says more than the name.
            picker.picked.connect(self.commune_chosen, Qt.ConnectionType.QueuedConnection)
            picker.typed.connect(lambda _: self.left.emit(name))
            return picker
        if name == "ethnicity":
            suggest = SuggestEdit(name, words, peoples)
            suggest.left.connect(self.left)
            return suggest
        edit = FieldEdit(name, words)
        edit.left.connect(self.left)
        return edit

    def _problem(self, name: Field) -> Paragraph:
        made = Paragraph("", role="error", name=f"{name}Problem")
        made.hide()
        self._problems[name] = made
        return made

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "producerFormBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=12)
        layout.addStretch(1)
        layout.addWidget(self.cancel_button)
        layout.addWidget(self.save_button)
        self.cancel_button.setToolTip(translate("Producers", "Về danh sách (Esc)"))
        self.save_button.setToolTip(translate("Producers", "Lưu (Ctrl+Enter)"))
        return bar

    def _connect(self) -> None:
        for edit in self._edits.values():
            edit.textChanged.connect(self._touched)
        for combo in (self.legal_form, self.sex):
            combo.currentIndexChanged.connect(self._touched)
        self.note.textChanged.connect(self._touched)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _touched(self) -> None:
        if not self._loading:
            self.changed.emit()

    # --- what the page shows ---------------------------------------------------------------------------------

    def show_form(self, form: FormView) -> None:
        """A producer from the top."""
        self._loading = True
        self._title.set_text(form.title)
        self.save_button.setText(form.save)
        self.save_button.setAccessibleName(form.save)
        self._commune_code = form.typed.commune_code
        for name, edit in self._edits.items():
            edit.setText(getattr(form.typed, name))
            edit.setCursorPosition(0)
        self.legal_form.choose(form.typed.legal_form)
        self.sex.choose(form.typed.sex)
        self.note.setPlainText(form.typed.note)
        clear(self._notices)
        if form.notice:
            self._notices.addWidget(NoticeBox(form.notice, "plain", "producerFormNotice"))
        self._loading = False
        self._area.verticalScrollBar().setValue(0)

    def show_form_note(self, text: str) -> None:
        """What speaks against the legal form that is chosen."""
        if text == self._note_shown:
            return
        self._note_shown = text
        clear(self._form_notes)
        if text:
            self._form_notes.addWidget(NoticeBox(text, "missing", "formNote"))

    def show_commune(self, code: str, name: str) -> None:
        """A commune of the list was chosen."""
        self._commune_code = code
        self._edits["commune"].setText(name)
        self._show_problem("commune", "")

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        for name in self._problems:
            self._show_problem(name, problems.get(name, ""))

    def _show_problem(self, name: Field, text: str) -> None:
        problem, edit = self._problems[name], self._widget(name)
        problem.set_text(text)
        problem.setVisible(bool(text))
        if bool(edit.property("invalid")) != bool(text):
            set_role(edit, invalid=bool(text))
        edit.setAccessibleDescription(text)

    def _widget(self, name: Field) -> QWidget:
        return self._edits.get(name, self.note)

    def show_trouble(self, text: str, newest: bool) -> None:
        """What the store refused."""
        clear(self._trouble)
        if text:
            action = translate("Producers", "Xem thông tin mới nhất") if newest else ""
            self._trouble.addWidget(NoticeBox(text, "bad", "producerTrouble", action, self.newest.emit))

    def focus_field(self, name: Field) -> None:
        """Put the keyboard on a field and bring it into view."""
        self._widget(name).setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(self._widget(name), 0, 60)

    def typed(self) -> Typed:
        """The form as it stands, in composed form."""
        texts = {name: composed(edit.text()) for name, edit in self._edits.items()}
        return Typed(
            **texts,
            legal_form=str(self.legal_form.currentData() or ""),
            sex=str(self.sex.currentData() or ""),
            commune_code=self._commune_code,
            note=composed(self.note.toPlainText()),
        )

    # --- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The representative goes below the body where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() != direction:
            self._body.setDirection(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.emit()
        else:
            super().keyPressEvent(event)


def _combo(name: str, words: str, choices: Sequence[tuple[str, str]]) -> QuietCombo:
    combo = QuietCombo(name, words)
    for key, text in choices:
        combo.addItem(text, key)
    return combo


def _cell(words: str, edit: QWidget) -> QVBoxLayout:
    cell = column(spacing=3)
    title = QLabel(words)
    title.setBuddy(edit)
    cell.addWidget(title)
    cell.addWidget(edit)
    return cell
