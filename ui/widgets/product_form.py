"""The form of a product: fields at the left, Appendix I's tree at the right, the code that follows at the foot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import SetInfo, TreeNode
from ocop_desktop.presenters.products_view import Field, FormView, Typed
from ui.messages import composed
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, label, push, row, scroller, set_role
from ui.widgets.classification_tree import ClassificationTree, SetInfoBox, set_filter

#: Below this width the tree stands under the fields.
_NARROW = 860


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
    save = Signal()
    cancel = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("productForm")
        self._set_code = ""
        self._loading = False
        self._edits: dict[Field, FieldEdit] = {}
        self._problems: dict[Field, Paragraph] = {}
        self.filter, self.tree, self.info = set_filter(), ClassificationTree(), SetInfoBox()
        self.illustrative = QCheckBox(translate("Products", "Dữ liệu minh họa (chấm thử)"))
        self.illustrative.setObjectName("illustrative")
        self._title = Paragraph(name="formTitle", factor=1.32, bold=True)
        self._notices = column(spacing=6)
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
        layout.addLayout(self._field("phone", translate("Products", "Số điện thoại (không bắt buộc)")))
        layout.addLayout(self._field("address", translate("Products", "Địa chỉ (không bắt buộc)")))
        numbers = row(spacing=16)
        numbers.addLayout(self._field("sequence", translate("Products", "Số thứ tự do xã lập (STT)")), 1)
        numbers.addLayout(self._field("year", translate("Products", "Năm đánh giá")), 1)
        layout.addLayout(numbers)
        layout.addWidget(self.illustrative)
        text = translate("Products", "Đánh dấu khi chấm thử: phiếu in, tệp ký và gói gửi đều ghi “Dữ liệu minh họa”.")
        layout.addWidget(Paragraph(text, role="small", name="illustrativeHint"))
        layout.addStretch(1)
        return layout

    def _field(self, name: Field, words: str) -> QVBoxLayout:
        cell = column(spacing=3)
        edit = FieldEdit(name, words)
        title = QLabel(words)
        title.setBuddy(edit)
        cell.addWidget(title)
        cell.addWidget(edit)
        cell.addWidget(self._problem(name))
        self._edits[name] = edit
        return cell

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
            edit.left.connect(self.left)
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
        self._set_code = form.typed.set_code
        for name, edit in self._edits.items():
            edit.setText(getattr(form.typed, name))
            edit.setCursorPosition(0)
        self.illustrative.setChecked(form.typed.illustrative)
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

    def show_sequence(self, sequence: str) -> None:
        """Another proposed number."""
        self._loading = True
        self._edits["sequence"].setText(sequence)
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
        return Typed(**texts, set_code=self._set_code, illustrative=self.illustrative.isChecked())

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
