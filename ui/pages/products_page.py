"""The products page: the register as a table, and the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters import classification
from ocop_desktop.presenters.products import ProductsPresenter
from ocop_desktop.presenters.products_list import columns
from ocop_desktop.presenters.products_view import Field, FormView, InFront, ProductList, Typed
from ocop_desktop.presenters.scoring_view import Tone
from ui.icons import pixmap
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, NoticeBox, clear, column, frame, label, push, row
from ui.widgets.product_form import ProductForm
from ui.widgets.register_tools import ask_table_file
from ui.widgets.slip_bar import NoticeBar, show_slip, undo_by_key
from ui.widgets.table import DataTable


class ProductsPage(Page):
    """Which products there are, and which one is in front."""

    key = "products"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("productsPage")
        self._host = host
        self.presenter = ProductsPresenter(host.session, self, lambda: host.clock.now().year)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        filling = self.presenter.filling
        self.form = ProductForm(filling.producers, filling.communes)
        self.table = DataTable(
            "products",
            translate("Products", "Sổ sản phẩm"),
            columns(),
            translate("Products", "Tìm theo tên, mã, chủ thể, bộ… không cần gõ dấu"),
        )
        self.notices = NoticeBar("productNotices")
        self._chosen = ElidedLabel(role="sub", name="chosenProduct")
        self._state = label(role="muted", name="chosenState")
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
            "kết quả, in và ký. Hãy thêm sản phẩm đầu tiên, hoặc nhập cả danh sách đã có trong tệp Excel. Muốn làm "
            "quen thì chấm thử sản phẩm minh họa; sản phẩm này luôn ghi rõ “Dữ liệu minh họa”.",
        )
        add = push(translate("Products", "Thêm sản phẩm"), "addFirstProduct", self.presenter.add, "primary")
        listed = push(translate("Products", "Nhập danh sách…"), "importProducts", lambda: self._host.go("imports"))
        sample = push(translate("Products", "Chấm thử sản phẩm minh họa"), "loadSample", self._host.load_sample)
        self._empty_notices = NoticeBar("emptyNotices")
        page = QWidget()
        layout = column(page, margins=(0, 10, 0, 0), spacing=0)
        layout.addWidget(self._empty_notices)
        title = translate("Products", "Chưa có sản phẩm nào")
        layout.addWidget(teaching("products", title, text, [add, listed, sample], "productsEmpty"), 1)
        undo_by_key(page, self.presenter.slips.undo)
        return page

    def _build_register(self) -> None:
        outer = column(self._register, spacing=0)
        self._build_tools()
        outer.addSpacing(10)
        outer.addWidget(self.notices)
        body = column(margins=(20, 0, 20, 6), spacing=0)
        body.addWidget(self.table, 1)
        outer.addLayout(body, 1)
        outer.addWidget(self._build_foot())
        self._add_shortcut(QKeySequence.StandardKey.New, self.presenter.add)
        self._add_shortcut(QKeySequence.StandardKey.Find, self.table.search.setFocus)
        undo_by_key(self._register, self.presenter.slips.undo)

    def _build_tools(self) -> None:
        add = push(translate("Products", "Thêm sản phẩm"), "addProduct", self.presenter.add)
        add.setIcon(QIcon(pixmap("plus", Theme.colours.text, 18)))
        add.setIconSize(QSize(18, 18))
        add.setToolTip(translate("Products", "Thêm sản phẩm (Ctrl+N)"))
        self.table.add_tool(add)
        self.table.add_tool(push(translate("Products", "Xuất bảng…"), "exportProducts", self.presenter.export))

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "productBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=10)
        layout.addWidget(self._chosen)
        layout.addWidget(self._state)
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
        presenter, form, filling = self.presenter, self.form, self.presenter.filling
        self.table.selected.connect(presenter.select)
        self.table.chosen_changed.connect(lambda: presenter.select(self.table.current))
        self.table.opened.connect(self._open.click)
        self.table.wants_edit.connect(self._edit.click)
        self.table.wants_delete.connect(self._delete.click)
        form.changed.connect(filling.changed)
        form.left.connect(filling.left)
        form.producer_chosen.connect(filling.producer_chosen)
        form.commune_chosen.connect(lambda code: form.show_commune(code, filling.commune_name(code)))
        form.searched.connect(lambda text: form.show_tree(classification.tree(presenter.rubric, text)))
        form.set_chosen.connect(lambda code: form.show_info(classification.set_info(presenter.rubric, code)))
        form.save.connect(filling.save)
        form.cancel.connect(filling.cancel)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the register again."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask before what is typed is given up."""
        self.presenter.filling.leave(go)

    def may_close(self) -> bool:
        """Nothing is typed that would be lost; `leave` has asked."""
        return not self.presenter.filling.unsaved

    def focus_first(self) -> None:
        """Put the keyboard on the table, on the form's first field, or on the first button."""
        shown = self._stack.currentWidget()
        if shown is self.form:
            self.form.focus_field("name")
        elif shown is self._register:
            self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self._empty:
            button = self._empty.findChild(QPushButton, "addFirstProduct")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """No product yet."""
        self._turn_to(self._empty)

    def show_list(self, products: ProductList) -> None:
        """The products of the register."""
        if products.anew:
            self.table.show_all()
        self.table.show_rows(products.rows, products.selected)
        action = translate("Products", "Cấp số…")
        self.notices.show_notice("numbers", products.numbers, "missing", action, self.presenter.give_numbers)
        self._turn_to(self._register)

    def show_front(self, front: InFront | None) -> None:
        """The product in front, and what comes next for it."""
        self._chosen.set_text(front.name if front else "")
        self._state.setText(front.state if front else "")
        for button in (self._open, self._edit, self._delete):
            button.setEnabled(front is not None)
        if front is not None:
            self._open.setText(translate("Products", "{verb}  ·  Enter").format(verb=front.verb))
            self._open.setAccessibleName(front.verb)

    def show_slip(self, text: str) -> None:
        """What was deleted last, with a way to get it back."""
        for bar in (self.notices, self._empty_notices):
            show_slip(bar, text, self.presenter.slips.undo)

    def show_failed(self, text: str) -> None:
        """The register could not be read."""
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

    def show_producer(self, note: str, tone: Tone) -> None:
        """Whether the producer is known."""
        self.form.show_producer(note, tone)

    def show_set_note(self, text: str) -> None:
        """What stays under another set."""
        self.form.show_set_note(text)

    def show_texts(self, texts: Mapping[Field, str]) -> None:
        """Other words in some fields."""
        self.form.show_texts(texts)

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

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        return ask_table_file(self, self._host, title, suggested)

    def go(self, key: str) -> None:
        """Show another page for the product in front."""
        self._host.go(key)

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
        self._host.go_with(key, product_id)
