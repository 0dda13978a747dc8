"""The page "Văn bản": a list of the round's papers, the one in front beside it, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.long_work import Far
from ocop_desktop.presenters.papers import PapersPresenter
from ocop_desktop.presenters.papers_rows import archive_columns, offer_columns
from ocop_desktop.presenters.papers_view import PaperList, PrintOrder, Scope, ShownPaper
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.table_rows import Row
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.theme import Theme
from ui.widgets import pdf_preview_print
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, push, row
from ui.widgets.fields import QuietCombo
from ui.widgets.office_papers_form import OfficePapersForm
from ui.widgets.pdf_preview import PdfPreview
from ui.widgets.pdf_preview_print import PrintRun
from ui.widgets.progress_bar import ProgressLine
from ui.widgets.table import DataTable
from ui.widgets.view_switch import ViewSwitch

#: Below this width either the list or the paper is seen; in pixels at a text size of 100 %.
_NARROW = 1000


class PapersPage(Page):
    """Look, keep, print, one or many."""

    key = "papers"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("papersPage")
        self._host = host
        self._run: PrintRun | None = None
        self._then: Callable[[], None] | None = None
        self.presenter = PapersPresenter(host.session, self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self._nothing, self._work = QWidget(), QWidget()
        self._lesson = column(self._nothing)
        self.switch = ViewSwitch(
            [
                ("make", translate("Papers", "Lập và in")),
                ("archive", translate("Papers", "Bản đã lưu")),
                ("office", translate("Papers", "Thông tin trên văn bản")),
            ]
        )
        self.scope = QuietCombo("paperScope", translate("Papers", "Văn bản của"))
        self.offers = DataTable("papers", translate("Papers", "Văn bản của đợt"), offer_columns(), many=True)
        self.archive = DataTable("keptPapers", translate("Papers", "Bản đã lưu"), archive_columns())
        self.archive.offer_export()
        self.office = OfficePapersForm(host, self.presenter.start)
        self.preview = PdfPreview()
        self.progress = ProgressLine("papersProgress", self._stop)
        self._summary = Paragraph(role="muted", name="papersSummary")
        self._facts, self._notices = Paragraph(name="paperFacts", role="small"), column()
        self._why = Paragraph(name="paperWhyNot")
        self._lists, self._middle, self._paper = QStackedWidget(), QWidget(), QStackedWidget()
        self._side = QWidget()
        self._build_buttons()
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build_buttons(self) -> None:
        presenter = self.presenter
        self._show = push(translate("Papers", "Xem"), "showPaper", lambda: self._look(True))
        self._back = push(translate("Papers", "‹ Danh sách"), "backToList", lambda: self._look(False))
        self._edit = push(translate("Papers", "Sửa nội dung…"), "editPaper", presenter.edit)
        self._save = push(translate("Papers", "Lưu PDF…"), "savePaper", self._save_front)
        self._folder = push(
            translate("Papers", "Ghi ra thư mục…"),
            "writePapers",
            lambda: presenter.make(self.offers.chosen, folder=True),
            tip=translate("Papers", "Lập các văn bản đang chọn, lưu và ghi thành tệp PDF vào một thư mục trống"),
        )
        self._keep = push(
            translate("Papers", "Lưu"),
            "keepPapers",
            lambda: presenter.make(self.offers.chosen),
            tip=translate("Papers", "Lưu các văn bản đang chọn vào dữ liệu, kèm mã SHA-256"),
        )
        self._all = push(translate("Papers", "Chọn tất cả"), "choosePapers", self._choose_all, "link")
        self._print = push("", "printPapers", lambda: presenter.print(self.offers.chosen), "primary")

    def _build(self) -> None:
        outer = column(self._work, spacing=0)
        head = row(margins=(16, 4, 20, 4), spacing=12)
        head.addWidget(self.switch)
        head.addStretch(1)
        head.addWidget(self.scope)
        outer.addLayout(head)
        notes = column(margins=(20, 0, 20, 4))
        notes.addWidget(self.progress)
        notes.addLayout(self._notices)
        outer.addLayout(notes)
        middle = row(self._middle, margins=(20, 0, 20, 6), spacing=14)
        lists = column(spacing=4)
        for table in (self.offers, self.archive):
            self._lists.addWidget(table)
        told = row(spacing=8)
        told.addWidget(self._summary, 1)
        told.addWidget(self._all)
        lists.addLayout(told)
        lists.addWidget(self._lists, 1)
        self._list_box = QWidget()
        self._list_box.setLayout(lists)
        middle.addWidget(self._list_box, 5)
        middle.addWidget(self._build_side(), 4)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.office, 1)
        outer.addWidget(self._build_foot())
        for page in (self._nothing, self._work):
            self._stack.addWidget(page)
        self.office.hide()

    def _build_side(self) -> QWidget:
        side = column(self._side, spacing=4)
        top = row(spacing=8)
        top.addWidget(self._back)
        top.addStretch(1)
        top.addWidget(self.preview.controls)
        side.addLayout(top)
        side.addWidget(self._facts)
        why = QWidget()
        inner = column(why, margins=(16, 20, 16, 16))
        inner.addWidget(self._why)
        inner.addStretch(1)
        self._paper.addWidget(why)
        self._paper.addWidget(self.preview)
        side.addWidget(self._paper, 1)
        return self._side

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "papersBar")
        layout = row(bar, margins=(20, 8, 20, 8), spacing=10)
        layout.addWidget(self._edit)
        layout.addStretch(1)
        for button in (self._show, self._save, self._folder, self._keep, self._print):
            layout.addWidget(button)
        return bar

    def _connect(self) -> None:
        self.switch.chosen.connect(self._switch)
        self.scope.currentIndexChanged.connect(
            lambda _: self.presenter.choose_scope(cast(Scope, self.scope.currentData()))
        )
        self.offers.selected.connect(self.presenter.select)
        self.offers.chosen_changed.connect(self._count)
        self.offers.opened.connect(lambda: self._look(True))
        self.archive.selected.connect(self.presenter.select_kept)
        self.archive.opened.connect(lambda: self._look(True))

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read again what there is."""
        self._turn("make")
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is being made or printed is done; ask where something is typed that is not kept."""
        if self._run is not None:
            self._then = go
        elif self.presenter.working:
            self.presenter.give_up()
            go()
        elif not self.office.unsaved or self._gives_up():
            go()

    def _gives_up(self) -> bool:
        title = translate("Papers", "Bỏ những gì vừa nhập?")
        text = translate("Papers", "Thông tin trên văn bản chưa lưu và sẽ mất nếu rời khỏi đây.")
        if not self.confirm(title, text, translate("Papers", "Bỏ thay đổi")):
            return False
        self.office.forget()
        return True

    def may_close(self) -> bool:
        """Nothing typed would be lost; `leave` has asked."""
        return not self.office.unsaved

    def print_now(self) -> bool:
        """Ctrl+P prints what is chosen."""
        if self._print.isEnabled():
            self.presenter.print(self.offers.chosen)
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the list, or on the way out of an empty page."""
        button = self._nothing.findChild(QPushButton)
        if self._stack.currentWidget() is self._work:
            self.offers.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room either the list or the paper is seen."""
        super().resizeEvent(event)
        self._look(False)

    def _look(self, at_paper: bool) -> None:
        narrow = self.width() < _NARROW * Theme.scale
        self._list_box.setVisible(not narrow or not at_paper)
        self._side.setVisible(not narrow or at_paper)
        self._back.setVisible(narrow)
        self._show.setVisible(narrow and not at_paper and not self.office.isVisibleTo(self._work))

    def _switch(self, view: str) -> None:
        self._turn(view)
        if view == "archive":
            self.presenter.open_archive()
        elif view == "office":
            self.office.enter()
        else:
            self.presenter.start()

    def _turn(self, view: str) -> None:
        self.switch.show_view(view)
        self.office.setVisible(view == "office")
        self._middle.setVisible(view != "office")
        self._lists.setCurrentWidget(self.archive if view == "archive" else self.offers)
        self.scope.setVisible(view == "make")
        for button in (self._print, self._keep, self._folder, self._all):
            button.setVisible(view == "make")
        self._save.setVisible(view != "office")
        self._edit.hide()
        self._show_none("")
        self._look(False)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_nothing(self, title: str, text: str, command: str) -> None:
        """No papers can be made."""
        words = {
            "rounds": translate("Papers", "Đến đợt đánh giá"),
            "entries": translate("Papers", "Đến phân công"),
            "my_sheets": translate("Papers", "Đến sản phẩm được phân công"),
        }
        clear(self._lesson)
        go = push(words[command], "papersNext", lambda: self._host.go(command), "primary")
        self._lesson.addWidget(teaching("print", title, text, [go], "papersEmpty"))
        self._stack.setCurrentWidget(self._nothing)

    def show_list(self, papers: PaperList) -> None:
        """The papers to choose from."""
        self._stack.setCurrentWidget(self._work)
        self.scope.blockSignals(True)
        self.scope.clear()
        if papers.product:
            words = translate("Papers", "Sản phẩm: {name}").format(name=papers.product)
            self.scope.addItem(words, "product")
        self.scope.addItem(translate("Papers", "Cả đợt"), "round")
        self.scope.choose(papers.scope)
        self.scope.setMaximumWidth(round(440 * Theme.scale))
        self.scope.blockSignals(False)
        self._summary.set_text(papers.summary)
        before = self.offers.current
        self.offers.show_rows(papers.rows)
        if self.offers.current is not None and self.offers.current == before:
            self.presenter.select(before)

    def show_archive(self, rows: tuple[Row, ...], summary: str) -> None:
        """The kept papers."""
        self._summary.set_text(summary)
        before = self.archive.current
        self.archive.show_rows(rows)
        if self.archive.current is not None and self.archive.current == before:
            self.presenter.select_kept(before)

    def show_paper(self, paper: ShownPaper) -> None:
        """The paper in front."""
        self._facts.set_text(paper.facts)
        self.preview.show_pdf(paper.pdf, paper.title)
        self.preview.controls.show()
        self._paper.setCurrentWidget(self.preview)
        self._edit.setVisible(bool(paper.edit))
        self._save.setEnabled(True)

    def show_why_not(self, title: str, reason: str) -> None:
        """The paper in front cannot be made now."""
        self._show_none(f"{title}\n\n{reason}")

    def _show_none(self, text: str) -> None:
        self.preview.forget()
        self.preview.controls.hide()
        self._facts.set_text("")
        self._why.set_text(text)
        self._paper.setCurrentIndex(0)
        self._edit.hide()
        self._save.setEnabled(False)

    def show_progress(self, far: Far | None) -> None:
        """A long work, or none."""
        self.progress.show_far(far)
        self._count()

    def show_notice(self, text: str, tone: Tone) -> None:
        """What came of it."""
        clear(self._notices)
        if text:
            self._notices.addWidget(NoticeBox(text, tone, "papersNotice"))

    def show_status(self, text: str, tone: Tone) -> None:
        """The window's status line."""
        self._host.show_status(text, tone)

    def _count(self) -> None:
        """What the buttons say of so many chosen papers."""
        chosen = len(self.offers.chosen)
        words = translate("Papers", "In văn bản này…")
        if chosen > 1:
            words = translate("Papers", "In {n} văn bản…").format(n=chosen)
        self._print.setText(words)
        self._print.setAccessibleName(words)
        free = chosen > 0 and not self.presenter.working and self._run is None
        for button in (self._print, self._keep, self._folder):
            button.setEnabled(free)

    def _choose_all(self) -> None:
        self.offers.choose(self.presenter.all_of([each.id for each in self.offers.state.shown]))

    def _save_front(self) -> None:
        if self._lists.currentWidget() is self.archive and self.archive.current is not None:
            self.presenter.save_kept(self.archive.current)
        else:
            self.presenter.save()

    def ask_save(self, name: str) -> Path | None:
        """Where a PDF goes."""
        suggested = str(Path(self._host.preferences.export_folder) / name)
        kinds = translate("Papers", "Tệp PDF (*.pdf)")
        return messages.save_file(self, translate("Papers", "Lưu văn bản thành tệp PDF"), suggested, kinds)

    def ask_folder(self) -> Path | None:
        """Where a batch goes."""
        title = translate("Papers", "Chọn hoặc tạo một thư mục trống")
        return messages.choose_folder(self, title, self._host.preferences.export_folder)

    def go_with(self, key: str, product_id: int) -> None:
        """Show a page for a product."""
        self._host.go_with(key, product_id)

    # --- printing --------------------------------------------------------------------------------------------

    def print_order(self, order: PrintOrder) -> None:
        """Ask for a printer and print."""
        printer = pdf_preview_print.ask_printer(self, order.title, order.pages)
        if printer is None:
            self.presenter.not_printed()
            return
        self._run = PrintRun(order.files, printer, self)
        self._run.progressed.connect(self._printing)
        self._run.finished.connect(lambda _: self._ended(self.presenter.printed))
        self._run.failed.connect(lambda error: self._ended(lambda: self._not_printed(error)))
        self._count()
        self._run.start()

    def _printing(self, page: int, pages: int) -> None:
        self.progress.show_far(Far(page - 1, pages, translate("Papers", "Đang in")))

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
        else:
            self.presenter.give_up()

    def _ended(self, tell: Callable[[], None]) -> None:
        run, self._run = self._run, None
        self.progress.show_far(None)
        if run is not None:
            run.deleteLater()
        tell()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _not_printed(self, error: OcopError) -> None:
        self.presenter.not_printed()
        if error.code == "stopped":
            self._host.show_status(error.message, "plain")
        else:
            self.show_error(error)
