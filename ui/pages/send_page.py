"""The page "Ký và gửi": three steps below each other; the next one has the only filled button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending import SendingPresenter
from ocop_desktop.presenters.sending_view import ExportStep, IdentityStep, Progress, SigningStep, Step
from ui import folders, messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import Paragraph, centred, column, push, scroller
from ui.widgets.export_panel import ExportPanel
from ui.widgets.identity_dialogs import ask_passphrase
from ui.widgets.identity_panel import IdentityPanel
from ui.widgets.signing_panel import SigningPanel
from ui.widgets.signing_step import StepCard

_MOST_WIDTH = 940


class SendPage(Page):
    """From closed sheets to a package that the receiving authority can check."""

    key = "send"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("sendPage")
        self._host = host
        self.presenter = SendingPresenter(host, self)
        self._stack = QStackedWidget()
        column(self).addWidget(self._stack)
        self.identity, self.signing, self.export = IdentityPanel(), SigningPanel(), ExportPanel()
        self._cards: dict[Step, StepCard] = {
            "identity": self.identity, "signing": self.signing, "export": self.export,
        }  # fmt: skip
        self._current: Step = "identity"
        self._waiting, self._empty, self._steps = Paragraph(), self._build_empty(), QWidget()
        self._area = scroller(self._steps, "sendArea")
        layout = centred(self._steps, (22, 14, 22, 16), _MOST_WIDTH)
        for card in self._cards.values():
            layout.addWidget(card)
        for page in (self._waiting, self._empty, self._area):
            self._stack.addWidget(page)
        self._connect()

    def _build_empty(self) -> QWidget:
        text = translate(
            "Send",
            "Ở đây phiếu đã khóa được ký rồi xuất thành một gói tệp để gửi cơ quan tiếp nhận; nơi nhận kiểm tra được "
            "ai ký và gói có bị sửa hay không. Trước hết hãy chấm và khóa một phiếu.",
        )
        products = push(
            translate("Send", "Đến danh sách sản phẩm"), "toProducts", lambda: self._host.go("products"), "primary"
        )
        sample = push(translate("Send", "Chấm thử sản phẩm minh họa"), "loadSample", self._host.load_sample)
        return teaching("send", translate("Send", "Chưa có phiếu để ký"), text, [products, sample], "sendEmpty")

    def _connect(self) -> None:
        presenter, identity = self.presenter, self.presenter.identity
        self.identity.chosen.connect(identity.choose)
        self.identity.change.connect(identity.change)
        self.identity.bring_in.connect(identity.bring_in)
        self.identity.make.connect(identity.make)
        self.identity.lock.connect(presenter.lock)
        self.identity.toggle_fingerprint.connect(identity.toggle_fingerprint)
        self.identity.save_fingerprint.connect(identity.save_fingerprint)
        self.identity.print_fingerprint.connect(lambda: identity.fingerprint_pdf(self._print_fingerprint))
        self.signing.rows.ticked.connect(presenter.tick)
        self.signing.rows.all_ticked.connect(lambda on: presenter.tick_all("signing", on))
        self.signing.open_rows.wanted.connect(lambda product: self._host.go_with("scoring", product))
        self.signing.sign.connect(presenter.sign)
        self.signing.progress.cancelled.connect(presenter.cancel)
        self.export.rows.ticked.connect(presenter.tick)
        self.export.rows.all_ticked.connect(lambda on: presenter.tick_all("export", on))
        self.export.rows.acted.connect(lambda product: self._host.go_with("scoring", product))
        self.export.choose_folder.connect(presenter.choose_folder)
        self.export.export.connect(presenter.export)
        self.export.open_folder.connect(self._open_folder)

    def _open_folder(self) -> None:
        folder = self.presenter.exported_folder
        if folder is not None:
            folders.show_folder(self, folder)

    def _print_fingerprint(self, pdf: bytes) -> None:
        from ui.widgets.pdf_preview_print import PrintRun, ask_printer

        printer = ask_printer(self, translate("Send", "Phiếu báo vân tay chứng thư"), 1)
        if printer is None:
            return
        run = PrintRun([pdf], printer, self)
        printed = translate("Send", "Đã gửi phiếu vân tay đến máy in")
        run.finished.connect(lambda _: self.show_status(printed, "good"))
        run.failed.connect(lambda error: self.show_notice("identity", error.message, "bad", error))
        for ended in (run.finished, run.failed):
            ended.connect(run.deleteLater)
        run.start()

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read again what can be signed and sent."""
        self._host.show_header(None)
        self.presenter.start()

    def leave(self, go: Callable[[], None]) -> None:
        """The signature is closed; work that has begun goes on."""
        self.presenter.leave()
        go()

    def may_close(self) -> bool:
        """Ask while sheets are being signed: those not begun stay unsigned."""
        if not self.presenter.working:
            return True
        title = translate("Send", "Đang ký hoặc xuất gói")
        text = translate(
            "Send", "Phiếu hoặc gói đang làm sẽ được làm cho xong; các phiếu chưa đến lượt sẽ chưa được ký."
        )
        if not self.confirm(title, text, translate("Send", "Vẫn đóng")):
            return False
        self.presenter.cancel()
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the button of the next step."""
        if self._stack.currentWidget() is self._empty:
            first = self._empty.findChild(QWidget, "toProducts")
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        button = self._cards[self._current].next_button()
        if button is not None and button.isVisibleTo(self) and button.isEnabled():
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """No product yet."""
        self._turn_to(self._empty)

    def show_identity(self, step: IdentityStep) -> None:
        """Step 1."""
        self.identity.show_step(step)
        self._turn_to(self._area)

    def show_signing(self, step: SigningStep) -> None:
        """Step 2."""
        self.signing.show_step(step)

    def show_export(self, step: ExportStep) -> None:
        """Step 3."""
        fresh = step.exported is not None and not self.export.shows(step.exported)
        self.export.show_step(step)
        if fresh:
            QTimer.singleShot(0, self.export, lambda: QTimer.singleShot(0, self.export, self._show_exported))

    def show_current(self, step: Step) -> None:
        """Which step comes next."""
        moved, self._current = step != self._current, step
        for key, card in self._cards.items():
            card.show_current(key == step)
        if moved and self.isVisible() and not messages.open_now():
            self.focus_first()

    def show_progress(self, step: Step, progress: Progress | None) -> None:
        """A long work, or none."""
        card = self._cards[step]
        card.show_progress(progress)
        for other in (self.signing.rows, self.export.rows):
            other.set_enabled(progress is None)
        if progress is not None and progress.done == 0:
            self._bring(card.progress)

    def show_notice(self, step: Step, text: str, tone: str, error: OcopError | None = None) -> None:
        """What came of it, brought into view."""
        box = self._cards[step].show_notice(text, tone, error)
        if box is not None:
            self._bring(box)

    def _show_exported(self) -> None:
        """The result from its top, with the keyboard on what comes next."""
        self._area.verticalScrollBar().setValue(self.export.mapTo(self._steps, QPoint(0, 0)).y() - 8)
        if self.isVisible() and not messages.open_now():
            self.focus_first()

    def _bring(self, widget: QWidget) -> None:
        """Scroll to something once its place is known."""

        def look() -> None:
            self._area.ensureWidgetVisible(widget, 0, 16)

        # Wrapped text finds its height in the first turn of the event loop, its neighbours their place in the second.
        QTimer.singleShot(0, widget, lambda: QTimer.singleShot(0, widget, look))

    def _turn_to(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(page)
        if page is not before and self.isVisible():
            self.focus_first()

    def show_status(self, text: str, tone: str) -> None:
        """The window's status line."""
        self._host.show_status(text, tone)

    def ask_identity_file(self) -> Path | None:
        """Let a person choose a PKCS#12 file."""
        kinds = translate("Send", "Tệp chữ ký (*.p12 *.pfx)")
        return messages.open_file(self, translate("Send", "Chọn tệp chữ ký"), "", kinds)

    def ask_passphrase(self, name: str) -> str | None:
        """Ask for a passphrase."""
        return ask_passphrase(self, name)

    def ask_new_passphrase(self, least: int) -> str | None:
        """Ask for a new passphrase, twice."""
        return messages.ask_new_passphrase(self, least)

    def ask_folder(self, folder: str) -> Path | None:
        """Let a person choose where the package goes."""
        return messages.choose_folder(self, translate("Send", "Chọn thư mục lưu gói"), folder)

    def ask_save(self, suggested: str) -> Path | None:
        """Let a person choose where a PDF goes."""
        start = str(Path(self._host.preferences.export_folder) / suggested)
        kinds = translate("Send", "Tệp PDF (*.pdf)")
        return messages.save_file(self, translate("Send", "Lưu phiếu vân tay"), start, kinds)
