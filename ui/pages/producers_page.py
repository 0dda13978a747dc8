"""The page of producers: the register as a table, the form, and joining two entries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.producers import ProducersPresenter
from ocop_desktop.presenters.producers_list import columns
from ocop_desktop.presenters.producers_view import (
    Field,
    FormView,
    InFront,
    JoinChoice,
    JoinView,
    ProducerList,
    Typed,
)
from ocop_desktop.presenters.scoring_view import Tone
from ui.icons import pixmap
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, NoticeBox, clear, column, frame, label, push, row
from ui.widgets.producer_form import ProducerForm
from ui.widgets.producer_join import JoinPanel
from ui.widgets.register_tools import ask_table_file
from ui.widgets.slip_bar import NoticeBar, show_slip, undo_by_key
from ui.widgets.table import DataTable


class ProducersPage(Page):
    """Who registers products."""

    key = "producers"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("producersPage")
        self._host = host
        self.presenter = ProducersPresenter(host.session, self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.form = ProducerForm(self.presenter.filling.communes)
        self.join = JoinPanel()
        self.table = DataTable(
            "producers",
            translate("Producers", "Sổ chủ thể"),
            columns(),
            translate("Producers", "Tìm theo tên, người đại diện, điện thoại… không cần gõ dấu"),
        )
        self.notices = NoticeBar("producerNotices")
        self._chosen = ElidedLabel(role="sub", name="chosenProducer")
        self._products = label(role="muted", name="chosenProducts")
        self._edit = push(translate("Producers", "Sửa  ·  Enter"), "editProducer", self.presenter.edit, "primary")
        self._join = push(translate("Producers", "Gộp…"), "joinProducer", self.presenter.begin_join)
        self._delete = push(translate("Producers", "Xóa…"), "deleteProducer", self.presenter.delete)
        self._waiting, self._empty, self._register = QWidget(), self._build_empty(), QWidget()
        self._failure = column(self._waiting, margins=(22, 16, 22, 16))
        self._build_register()
        for page in (self._waiting, self._empty, self._register, self.form, self.join):
            self._stack.addWidget(page)
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_empty(self) -> QWidget:
        text = translate(
            "Producers",
            "Ở đây là sổ chủ thể: hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ sản xuất, hộ có đăng "
            "ký kinh doanh. Thông tin ghi một lần ở đây, dùng cho mọi sản phẩm và giấy tờ của chủ thể. Chủ thể cũng tự "
            "có trong sổ khi thêm sản phẩm hoặc nhập danh sách.",
        )
        add = push(translate("Producers", "Thêm chủ thể"), "addFirstProducer", self.presenter.add, "primary")
        listed = push(translate("Producers", "Nhập danh sách…"), "importProducts", lambda: self._host.go("imports"))
        self._empty_notices = NoticeBar("emptyProducerNotices")
        page = QWidget()
        layout = column(page, margins=(0, 10, 0, 0), spacing=0)
        layout.addWidget(self._empty_notices)
        title = translate("Producers", "Chưa có chủ thể nào")
        layout.addWidget(teaching("producers", title, text, [add, listed], "producersEmpty"), 1)
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
        add = push(translate("Producers", "Thêm chủ thể"), "addProducer", self.presenter.add)
        add.setIcon(QIcon(pixmap("plus", Theme.colours.text, 18)))
        add.setIconSize(QSize(18, 18))
        add.setToolTip(translate("Producers", "Thêm chủ thể (Ctrl+N)"))
        self.table.add_tool(add)
        self.table.add_tool(push(translate("Producers", "Xuất bảng…"), "exportProducers", self.presenter.export))

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "producerBar")
        whole = column(bar, margins=(20, 8, 20, 8), spacing=6)
        self._problem = column(spacing=0)
        whole.addLayout(self._problem)
        layout = row(spacing=10)
        layout.addWidget(self._chosen)
        layout.addWidget(self._products)
        layout.addStretch(1)
        layout.addWidget(self._delete)
        layout.addWidget(self._join)
        layout.addWidget(self._edit)
        whole.addLayout(layout)
        self._edit.setToolTip(translate("Producers", "Sửa thông tin chủ thể (Enter, F2)"))
        self._join.setToolTip(translate("Producers", "Khi hai mục là cùng một chủ thể"))
        self._delete.setToolTip(translate("Producers", "Xóa chủ thể (Delete)"))
        return bar

    def _add_shortcut(self, keys: QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._register)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())

    def _connect(self) -> None:
        presenter, form, filling = self.presenter, self.form, self.presenter.filling
        self.table.chosen_changed.connect(lambda: presenter.select(self.table.current))
        self.table.selected.connect(presenter.select)
        for signal in (self.table.opened, self.table.wants_edit):
            signal.connect(self._edit.click)
        self.table.wants_delete.connect(self._delete.click)
        form.changed.connect(filling.changed)
        form.left.connect(filling.left)
        form.commune_chosen.connect(lambda code: form.show_commune(code, filling.commune_name(code)))
        form.newest.connect(filling.show_newest)
        form.save.connect(filling.save)
        form.cancel.connect(filling.cancel)
        self.join.chosen.connect(lambda: presenter.choose_target(self.join.table.current))
        self.join.join.connect(presenter.join)
        self.join.cancel.connect(presenter.end_join)

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the register again."""
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask before what is typed is given up."""
        self.presenter.leave(go)

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
        elif shown is self.join:
            self.join.table.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is self._empty:
            button = self._empty.findChild(QPushButton, "addFirstProducer")
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """No producer yet."""
        self._turn_to(self._empty)

    def show_list(self, producers: ProducerList) -> None:
        """The producers of the register."""
        if producers.anew:
            self.table.show_all()
        self.table.show_rows(producers.rows, producers.selected)
        self._turn_to(self._register)

    def show_front(self, front: InFront | None) -> None:
        """The producer in front."""
        self._chosen.set_text(front.name if front else "")
        self._products.setText(front.products if front else "")
        clear(self._problem)
        if front is not None and front.problem:
            self._problem.addWidget(NoticeBox(front.problem, "missing", "legalFormProblem"))
        for button in (self._edit, self._join, self._delete):
            button.setEnabled(front is not None)

    def show_slip(self, text: str) -> None:
        """What was deleted last, with a way to get it back."""
        for bar in (self.notices, self._empty_notices):
            show_slip(bar, text, self.presenter.slips.undo)

    def show_failed(self, text: str) -> None:
        """The register could not be read."""
        clear(self._failure)
        again = translate("Producers", "Thử lại")
        self._failure.addWidget(NoticeBox(text, "bad", "producersFailed", again, self.presenter.start))
        self._failure.addStretch(1)
        self._turn_to(self._waiting)

    def show_form(self, form: FormView) -> None:
        """A producer to fill in."""
        self.form.show_form(form)
        self._turn_to(self.form)

    def show_form_note(self, text: str) -> None:
        """What speaks against the legal form that is chosen."""
        self.form.show_form_note(text)

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

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

    def show_problem(self, text: str, newest: bool) -> None:
        """What the store refused."""
        self.form.show_trouble(text, newest)

    def show_join(self, join: JoinView) -> None:
        """Choose the producer to join with."""
        self.join.show_join(join)
        self._turn_to(self.join)
        self.presenter.choose_target(self.join.table.current)

    def show_join_choice(self, choice: JoinChoice) -> None:
        """What joining with the chosen one does."""
        self.join.show_choice(choice)

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        """Where a table is to be written."""
        return ask_table_file(self, self._host, title, suggested)
