"""The form of a product: fields at the left, Appendix I's tree at the right, the code that follows at the foot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ocop_desktop.council.papers import Registering
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import SetInfo, TreeNode
from ocop_desktop.presenters.products_view import Field, FormView, Typed
from ocop_desktop.presenters.register_words import registering_name
from ocop_desktop.presenters.words import stars_words
from ui.messages import composed
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, label, push, row, scroller, set_role
from ui.widgets.classification_tree import ClassificationTree, SetInfoBox, set_filter
from ui.widgets.fields import QuietCombo
from ui.widgets.suggest import Find, SuggestEdit
from ui.widgets.unit_picker import Find as FindUnits
from ui.widgets.unit_picker import UnitPicker

#: Below this width the tree stands under the fields.
_NARROW = 860
_KINDS: tuple[Registering | None, ...] = (None, "first", "upgrade", "reassessment")


class FieldEdit(QLineEdit):
    """One line; Enter goes to the next field."""

    left = Signal(str)

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.returnPressed.connect(self.focusNextChild)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone on: what stands here can be judged."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit(self.objectName())


class ProductForm(QWidget):
    """A product to fill in."""

    changed = Signal()
    left = Signal(str)
    searched = Signal(str)
    set_chosen = Signal(str)
    producer_chosen = Signal(str)
    commune_chosen = Signal(str)
    save = Signal()
    cancel = Signal()

    def __init__(self, producers: Find, communes: FindUnits) -> None:
        super().__init__()
        self.setObjectName("productForm")
        self._set_code = self._commune_code = self._set_text = ""
        self._loading = False
        self._producers, self._communes = producers, communes
        self._edits: dict[Field, QLineEdit] = {}
        self.registering = QuietCombo("registering", translate("Products", "Lần đăng ký đánh giá"))
        self.stars = QuietCombo("stars", translate("Products", "Hạng sao đã được công nhận"))
        for kind in _KINDS:
            self.registering.addItem(registering_name(kind), kind)
        self.stars.addItem(translate("Products", "Chưa ghi"), "")
        for stars in range(1, 6):
            self.stars.addItem(stars_words(stars), str(stars))
        self._problems: dict[Field, Paragraph] = {}
        self.filter, self.tree, self.info = set_filter(), ClassificationTree(), SetInfoBox()
        self.illustrative = QCheckBox(translate("Products", "Dữ liệu minh họa (chấm thử)"))
        self.illustrative.setObjectName("illustrative")
        self._title = Paragraph(name="formTitle", factor=1.32, bold=True)
        self._notices, self._set_notes = column(spacing=6), column(spacing=0)
        self._producer_note = Paragraph(role="small", name="producerNote")
        self._trouble = column(margins=(20, 0, 20, 6))
        self._code = label(role="number", name="productCode")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.save_button = push("", "saveProduct", self.save.emit, "primary")
        self.cancel_button = push(translate("Products", "Về danh sách"), "cancelProduct", self.cancel.emit)
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._body.setContentsMargins(22, 14, 22, 14)
        self._body.setSpacing(28)
        self._body.addLayout(self._build_fields(), 5)
        self._body.addLayout(self._build_tree(), 6)
        self._area = scroller(content, "formArea")
        outer.addWidget(self._area, 1)
        outer.addLayout(self._trouble)
        outer.addWidget(self._build_foot())

    def _build_fields(self) -> QVBoxLayout:
        layout = column(spacing=10)
        layout.addWidget(self._title)
        layout.addLayout(self._notices)
        layout.addLayout(self._field("name", translate("Products", "Tên sản phẩm")))
        layout.addLayout(self._field("producer", translate("Products", "Tên chủ thể sản xuất")))
        layout.addWidget(self._producer_note)
        layout.addLayout(self._field("phone", translate("Products", "Số điện thoại (không bắt buộc)")))
        layout.addLayout(self._field("address", translate("Products", "Địa chỉ (không bắt buộc)")))
        numbers = row(spacing=16)
        numbers.addLayout(self._field("sequence", translate("Products", "Số thứ tự do xã lập (STT)")), 1)
        numbers.addLayout(self._field("year", translate("Products", "Năm đánh giá")), 1)
        layout.addLayout(numbers)
        layout.addWidget(self.illustrative)
        text = translate("Products", "Đánh dấu khi chấm thử: phiếu in, tệp ký và gói gửi đều ghi “Dữ liệu minh họa”.")
        layout.addWidget(Paragraph(text, role="small", name="illustrativeHint"))
        layout.addLayout(self._build_file())
        layout.addStretch(1)
        return layout

    def _build_file(self) -> QVBoxLayout:
        """What the register knows of the product beyond the head of its sheet."""
        layout = column(spacing=10)
        layout.addWidget(Paragraph(translate("Products", "Hồ sơ đăng ký (không bắt buộc)"), role="sub"))
        layout.addLayout(_combo_cell(self.registering))
        layout.addLayout(self._field("commune", translate("Products", "Xã, phường của hồ sơ, nếu là xã khác")))
        text = translate("Products", "Giấy chứng nhận đã có, nếu sản phẩm từng được công nhận")
        layout.addWidget(Paragraph(text, role="small"))
        upper, lower = row(spacing=16), row(spacing=16)
        upper.addLayout(self._field("decision", translate("Products", "Số quyết định công nhận")), 1)
        upper.addLayout(_combo_cell(self.stars), 1)
        lower.addLayout(self._field("issued_on", translate("Products", "Ngày công nhận")), 1)
        lower.addLayout(self._field("until", translate("Products", "Ngày hết hạn, nếu giấy có ghi")), 1)
        layout.addLayout(upper)
        layout.addLayout(lower)
        return layout

    def _field(self, name: Field, words: str) -> QVBoxLayout:
        cell = column(spacing=3)
        edit = self._edit(name, words)
        title = QLabel(words)
        title.setBuddy(edit)
        cell.addWidget(title)
        cell.addWidget(edit)
        cell.addWidget(self._problem(name))
        cell.addStretch(1)
        self._edits[name] = edit
        return cell

    def _edit(self, name: Field, words: str) -> QLineEdit:
        if name == "commune":
            picker = UnitPicker(name, self._communes)
            picker.setAccessibleName(words)
            # Once the field has taken the line of the list, which says more than the name.
            picker.picked.connect(self.commune_chosen, Qt.ConnectionType.QueuedConnection)
            picker.typed.connect(lambda _: self.left.emit(name))
            return picker
        if name == "producer":
            suggest = SuggestEdit(name, words, self._producers)
            suggest.taken.connect(self.producer_chosen)
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

    def _build_tree(self) -> QVBoxLayout:
        layout = column(spacing=6)
        title = QLabel(translate("Products", "Bộ sản phẩm, chọn theo Phụ lục I (Enter để chọn)"))
        title.setBuddy(self.filter)
        layout.addWidget(title)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._problem("set_code"))
        layout.addLayout(self._set_notes)
        layout.addWidget(self.info)
        self.tree.setMinimumHeight(250)
        return layout

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "formBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=12)
        words = column(spacing=0)
        words.addWidget(label(translate("Products", "Mã số sản phẩm"), "small", "productCodeLabel"))
        words.addWidget(self._code)
        layout.addLayout(words)
        layout.addStretch(1)
        layout.addWidget(self.cancel_button)
        layout.addWidget(self.save_button)
        self.cancel_button.setToolTip(translate("Products", "Về danh sách (Esc)"))
        self.save_button.setToolTip(translate("Products", "Lưu (Ctrl+Enter)"))
        return bar

    def _connect(self) -> None:
        for edit in self._edits.values():
            edit.textChanged.connect(self._touched)
        for combo in (self.registering, self.stars):
            combo.currentIndexChanged.connect(self._touched)
        self.illustrative.toggled.connect(self._touched)
        self.filter.textChanged.connect(lambda text: self.searched.emit(composed(text)))
        self.filter.down.connect(lambda: self.tree.setFocus(Qt.FocusReason.TabFocusReason))
        self.filter.entered.connect(self._take_first)
        self.tree.chosen.connect(self._choose)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _touched(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _take_first(self) -> None:
        code = self.tree.first_set() if self.filter.text().strip() else ""
        if code:
            self._choose(code)

    def _choose(self, set_code: str) -> None:
        self._set_code = set_code
        self.tree.show_chosen(set_code)
        self._show_problem("set_code", "")
        self.set_chosen.emit(set_code)
        self._touched()

    # --- what the page shows ---------------------------------------------------------------------------------

    def show_form(self, form: FormView) -> None:
        """A product from the top, with the keyboard on its name."""
        self._loading = True
        self._title.set_text(form.title)
        self.save_button.setText(form.save)
        self.save_button.setAccessibleName(form.save)
        self._set_code, self._commune_code = form.typed.set_code, form.typed.commune_code
        for name, edit in self._edits.items():
            edit.setText(getattr(form.typed, name))
            edit.setCursorPosition(0)
        self.illustrative.setChecked(form.typed.illustrative)
        self.registering.choose(form.typed.registering)
        self.stars.choose(form.typed.stars)
        self._edits["commune"].setPlaceholderText(
            translate("Products", "Để trống: {office}").format(office=form.office)
        )
        self.filter.clear()
        clear(self._notices)
        if form.notice:
            self._notices.addWidget(NoticeBox(form.notice, "plain", "formNotice"))
        self._loading = False
        self._area.verticalScrollBar().setValue(0)

    def show_tree(self, nodes: tuple[TreeNode, ...]) -> None:
        """The rows of Appendix I that fit what is searched."""
        self.tree.show_tree(nodes, self._set_code)

    def show_info(self, info: SetInfo | None) -> None:
        """What the chosen set is for."""
        self.info.show_info(info)

    def show_code(self, code: str) -> None:
        """The code that follows from what is typed."""
        self._code.setText(code)

    def show_producer(self, note: str, tone: str) -> None:
        """Whether the producer is known, and what speaks against it."""
        signs = {"good": "✓ ", "missing": "▲ "}
        self._producer_note.set_text(signs.get(tone, "") + note)
        set_role(self._producer_note, tone=tone)

    def show_set_note(self, text: str) -> None:
        """What stays under another set."""
        if text == self._set_text:
            return
        self._set_text = text
        clear(self._set_notes)
        if text:
            self._set_notes.addWidget(NoticeBox(text, "missing", "setNote"))

    def show_commune(self, code: str, name: str) -> None:
        """A commune of the list was chosen."""
        self._commune_code = code
        self._edits["commune"].setText(name)
        self._show_problem("commune", "")

    def show_texts(self, texts: Mapping[Field, str]) -> None:
        """Other words in some fields, that a person has not typed."""
        self._loading = True
        for name, text in texts.items():
            self._edits[name].setText(text)
        self._loading = False

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        for name in self._problems:
            self._show_problem(name, problems.get(name, ""))

    def _show_problem(self, name: Field, text: str) -> None:
        problem = self._problems[name]
        problem.set_text(text)
        problem.setVisible(bool(text))
        edit: QWidget = self._edits.get(name, self.filter)
        if bool(edit.property("invalid")) != bool(text):
            set_role(edit, invalid=bool(text))
        edit.setAccessibleDescription(text)

    def show_trouble(self, text: str) -> None:
        """What the store refused."""
        clear(self._trouble)
        if text:
            self._trouble.addWidget(NoticeBox(text, "bad", "formTrouble"))

    def focus_field(self, name: Field) -> None:
        """Put the keyboard on a field and bring it into view."""
        edit: QWidget = self._edits.get(name, self.filter)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(edit, 0, 60)

    def typed(self) -> Typed:
        """The form as it stands, in composed form."""
        texts = {name: composed(edit.text()) for name, edit in self._edits.items()}
        return Typed(
            **texts,
            set_code=self._set_code,
            commune_code=self._commune_code,
            illustrative=self.illustrative.isChecked(),
            registering=self.registering.currentData(),
            stars=str(self.stars.currentData() or ""),
        )

    # --- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tree goes below the fields where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() != direction:
            self._body.setDirection(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.emit()
        else:
            super().keyPressEvent(event)


def _combo_cell(combo: QComboBox) -> QVBoxLayout:
    cell = column(spacing=3)
    title = QLabel(combo.accessibleName())
    title.setBuddy(combo)
    cell.addWidget(title)
    cell.addWidget(combo)
    cell.addStretch(1)
    return cell
