"""The products page: the list and the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters import classification
from ocop_desktop.presenters.products import ProductsPresenter
from ocop_desktop.presenters.products_view import Field, FormView, ProductLine, ProductList, Typed
from ocop_desktop.presenters.scoring_view import Tone
from ui.icons import pixmap
from ui.messages import composed
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, frame, label, push, row
from ui.widgets.fields import FilterField
from ui.widgets.product_form import ProductForm
from ui.widgets.product_list import ProductList as ProductRows


def search_field() -> FilterField:
    """Finds products as one types."""
    return FilterField(
        "productSearch",
        translate("Products", "Tìm sản phẩm, không cần gõ dấu"),
        translate("Products", "Tìm theo tên, mã, chủ thể, bộ… không cần gõ dấu"),
    )


class ProductsPage(Page):
    """Which products there are, and which one is in front."""

    key = "products"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("productsPage")
        self._host = host
        self._lines: dict[int, ProductLine] = {}
        self.presenter = ProductsPresenter(host.session, self, lambda: host.clock.now().year)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.search, self.list, self.form = search_field(), ProductRows(), ProductForm()
        self._count = label(role="muted", name="productCount")
        self._nothing = Paragraph(name="nothingFound", role="muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chosen = ElidedLabel(role="sub", name="chosenProduct")
        self._open = push("", "openProduct", self.presenter.open, "primary")
        self._edit = push(translate("Products", "Sửa"), "editProduct", self.presenter.edit)
        self._delete = push(translate("Products", "Xóa…"), "deleteProduct", self.presenter.delete)
        self._waiting, self._empty, self._register = QWidget(), self._build_empty(), QWidget()
        self._failure = column(self._waiting, margins=(22, 16, 22, 16))
        self._build_register()
        for page in (self._waiting, self._empty, self._register, self.form):
            self._stack.addWidget(page)
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_empty(self) -> QWidget:
        text = translate(
            "Products",
            "Ở đây là sổ sản phẩm của cơ quan: mỗi sản phẩm đăng ký đánh giá là một dòng, từ đó chấm điểm, xem "
            "kết quả, in và ký. Hãy thêm sản phẩm đầu tiên, hoặc mở sản phẩm minh họa để chấm thử; sản phẩm minh họa "
            "luôn ghi rõ “Dữ liệu minh họa”.",
        )
        add = push(translate("Products", "Thêm sản phẩm"), "addFirstProduct", self.presenter.add, "primary")
        sample = push(translate("Products", "Chấm thử sản phẩm minh họa"), "loadSample", self._host.load_sample)
        return teaching("products", translate("Products", "Chưa có sản phẩm nào"), text, [add, sample], "productsEmpty")

    def _build_register(self) -> None:
        outer = column(self._register, spacing=0)
        head = row(margins=(20, 12, 20, 8), spacing=14)
        add = push(translate("Products", "Thêm sản phẩm"), "addProduct", self.presenter.add)
        add.setIcon(QIcon(pixmap("plus", Theme.colours.text, 18)))
        add.setIconSize(QSize(18, 18))
        add.setToolTip(translate("Products", "Thêm sản phẩm (Ctrl+N)"))
        head.addWidget(self.search, 1)
        head.addWidget(self._count)
        head.addWidget(add)
        outer.addLayout(head)
        body = column(margins=(14, 0, 14, 4), spacing=0)
        body.addWidget(self.list, 1)
        body.addWidget(self._nothing, 1)
        outer.addLayout(body, 1)
        outer.addWidget(self._build_foot())
        self._add_shortcut(QKeySequence.StandardKey.New, self.presenter.add)
        self._add_shortcut(QKeySequence.StandardKey.Find, self.search.setFocus)

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "productBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=10)
        layout.addWidget(self._chosen)
        layout.addStretch(1)
        layout.addWidget(self._delete)
        layout.addWidget(self._edit)
        layout.addWidget(self._open)
        self._open.setToolTip(translate("Products", "Enter trên dòng sản phẩm"))
        self._edit.setToolTip(translate("Products", "Sửa thông tin sản phẩm (F2)"))
        self._delete.setToolTip(translate("Products", "Xóa sản phẩm (Delete)"))
        return bar

    def _add_shortcut(self, keys: QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._register)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())

    def _connect(self) -> None:
        presenter, form = self.presenter, self.form
        self.search.textChanged.connect(lambda text: presenter.search(composed(text)))
        self.search.down.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.search.entered.connect(presenter.open)
        self.list.selected.connect(self._selected)
        self.list.opened.connect(presenter.open)
        self.list.wants_edit.connect(presenter.edit)
        self.list.wants_delete.connect(presenter.delete)
        form.changed.connect(presenter.changed)
        form.left.connect(presenter.left)
        form.searched.connect(lambda text: form.show_tree(classification.tree(presenter.rubric, text)))
        form.set_chosen.connect(lambda code: form.show_info(classification.set_info(presenter.rubric, code)))
        form.save.connect(presenter.save)
        form.cancel.connect(presenter.cancel)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the list again."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask before what is typed is given up."""
        self.presenter.leave(go)

    def may_close(self) -> bool:
        """Nothing is typed that would be lost; `leave` has asked."""
        return not self.presenter.unsaved

    def focus_first(self) -> None:
        """Put the keyboard on the list, on the form's first field, or on the first button."""
        shown = self._stack.currentWidget()
        if shown is self.form:
            self.form.focus_field("name")
        elif shown is self._register:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self._empty:
            button = self._empty.findChild(QPushButton, "addFirstProduct")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _selected(self, product_id: int) -> None:
        self.presenter.select(product_id)
        self._show_chosen(self._lines.get(product_id))

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """No product yet."""
        self._turn_to(self._empty)

    def show_list(self, products: ProductList) -> None:
        """The products that fit the search."""
        self._lines = {line.id: line for line in products.lines}
        if composed(self.search.text()) != products.query:
            self.search.blockSignals(True)
            self.search.setText(products.query)
            self.search.blockSignals(False)
        self._count.setText(products.count)
        self._nothing.set_text(products.nothing)
        self._nothing.setVisible(bool(products.nothing))
        self.list.setVisible(not products.nothing)
        self.list.show_lines(products.lines, products.selected)
        self._show_chosen(self._lines.get(products.selected or 0))
        self._turn_to(self._register)

    def _show_chosen(self, line: ProductLine | None) -> None:
        self._chosen.set_text(line.name if line else "")
        for button in (self._open, self._edit, self._delete):
            button.setEnabled(line is not None)
        if line is not None:
            self._open.setText(translate("Products", "{verb}  ·  Enter").format(verb=line.verb))
            self._open.setAccessibleName(line.verb)

    def show_failed(self, text: str) -> None:
        """The list could not be read."""
        clear(self._failure)
        again = translate("Products", "Thử lại")
        self._failure.addWidget(NoticeBox(text, "bad", "productsFailed", again, self.presenter.start))
        self._failure.addStretch(1)
        self._turn_to(self._waiting)

    def show_form(self, form: FormView) -> None:
        """A product to fill in."""
        self.form.show_form(form)
        self.form.show_tree(classification.tree(self.presenter.rubric))
        self.form.show_info(classification.set_info(self.presenter.rubric, form.typed.set_code))
        self._turn_to(self.form)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    def show_code(self, code: str) -> None:
        """The code that follows from what is typed."""
        self.form.show_code(code)

    def show_sequence(self, sequence: str) -> None:
        """Another proposed number."""
        self.form.show_sequence(sequence)

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        self.form.show_problems(problems)

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field."""
        self.form.focus_field(field)

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""
        self.form.save_button.setEnabled(not saving)
        self.form.cancel_button.setEnabled(not saving)

    def typed(self) -> Typed:
        """The form as it stands."""
        return self.form.typed()

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def show_problem(self, text: str) -> None:
        """What the store refused."""
        self.form.show_trouble(text)

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
        self._host.go(key)
