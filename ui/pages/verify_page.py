"""The page "Kiểm tra": drop files, read the verdict, decide whom to trust."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.verifying import VerifyingPresenter
from ocop_desktop.presenters.verifying_view import Checking, FileLine, ReportView, TrustQuestion, TrustView
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page, teaching
from ui.widgets.basics import NoticeBox, centred, clear, column, push, row, scroller
from ui.widgets.signing_step import ProgressBox
from ui.widgets.verdict_drop import DropZone, local_files
from ui.widgets.verdict_files import FileList
from ui.widgets.verdict_report import ReportPanel
from ui.widgets.verdict_trust import TrustPanel, confirm_trust

_MOST_WIDTH = 900


class VerifyPage(Page):
    """Is a file as it was signed, and by whom."""

    key = "verify"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("verifyPage")
        self._host = host
        self.presenter = VerifyingPresenter(host, self)
        self.drop, self.files, self.report = DropZone(), FileList(), ReportPanel()
        self.trust, self.progress = TrustPanel(), ProgressBox("checking")
        self._notice = column(spacing=0)
        self._more = push(translate("Verify", "Chọn tệp khác…"), "chooseMore", self._choose)
        self._more.setToolTip(translate("Verify", "Ctrl+O, hoặc kéo tệp vào bất cứ chỗ nào trên trang này"))
        self._trust_button = push("", "openTrust", self._open_trust, "link")
        self._save = push(translate("Verify", "Lưu kết quả…"), "saveResults", self.presenter.save, "link")
        self._clear = push(translate("Verify", "Xóa danh sách"), "clearResults", self.presenter.clear, "link")
        self._stack = QStackedWidget()
        self._empty, self._reports, self._trust_area = self._build_empty(), QWidget(), self._build_trust()
        self._build_reports()
        for page in (self._empty, self._reports, self._trust_area):
            self._stack.addWidget(page)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self._add_shortcut(QKeySequence.StandardKey.Open, self._choose, self)
        self._add_shortcut("Escape", self._close_trust, self._trust_area)

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        self._head = QWidget()
        head = column(self._head, margins=(22, 12, 22, 8), spacing=8)
        head.addWidget(self.drop)
        tools = row(spacing=14)
        tools.addWidget(self._more)
        tools.addWidget(self._trust_button)
        tools.addStretch(1)
        tools.addWidget(self._save)
        tools.addWidget(self._clear)
        head.addLayout(tools)
        head.addWidget(self.progress)
        outer.addWidget(self._head)
        notice = column(margins=(22, 0, 22, 6))
        notice.addLayout(self._notice)
        outer.addLayout(notice)
        outer.addWidget(self._stack, 1)

    def _build_empty(self) -> QWidget:
        text = translate(
            "Verify",
            "Ở đây kiểm tra gói hoặc phiếu nhận được: nội dung có đúng như khi ký không, ai đã ký, và điểm tính lại có "
            "khớp không. Không cần mạng, không thay đổi tệp. Kéo tệp vào khung ở trên hoặc bấm “Chọn tệp…”.",
        )
        return teaching("verify", translate("Verify", "Chưa có tệp nào"), text, [], "verifyEmpty")

    def _build_reports(self) -> None:
        layout = row(self._reports, margins=(22, 0, 0, 0), spacing=14)
        side = column(margins=(0, 0, 0, 12))
        side.addWidget(self.files, 1)
        layout.addLayout(side)
        content = QWidget()
        centred(content, (0, 0, 22, 16), _MOST_WIDTH).addWidget(self.report)
        self._area = scroller(content, "reportArea")
        layout.addWidget(self._area, 1)

    def _build_trust(self) -> QWidget:
        content = QWidget()
        centred(content, (22, 8, 22, 16), _MOST_WIDTH).addWidget(self.trust)
        return scroller(content, "trustArea")

    def _connect(self) -> None:
        presenter = self.presenter
        self.drop.dropped.connect(presenter.add)
        self.drop.wants_files.connect(self._choose)
        self.files.selected.connect(presenter.select)
        self.report.trust.connect(presenter.trust_signer)
        self.progress.cancelled.connect(presenter.cancel)
        self.trust.back.connect(self._close_trust)
        self.trust.add_file.connect(presenter.trust_file)
        self.trust.removed.connect(presenter.distrust)

    def _add_shortcut(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object], where: QWidget) -> None:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: act())

    def _choose(self) -> None:
        kinds = translate("Verify", "Gói và phiếu đã ký (*.asice *.pdf);;Mọi tệp (*)")
        folder = self._host.preferences.export_folder
        self.presenter.add(messages.open_files(self, translate("Verify", "Chọn tệp để kiểm tra"), folder, kinds))

    def _open_trust(self) -> None:
        self._turn_to(self._trust_area)
        self.trust.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_trust(self) -> None:
        self._turn_to(self._reports if self.presenter.has_results else self._empty)
        self.focus_first()

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Read the trust list again; what was checked stays."""
        self._host.show_header(None)
        self.presenter.start()

    def focus_first(self) -> None:
        """Put the keyboard on the files, or on the button that chooses some."""
        shown = self._stack.currentWidget() is self._reports
        target: QWidget = self._more if shown else self.drop.choose
        if shown and self.files.isVisibleTo(self):
            target = self.files
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what is dropped."""
        event.acceptProposedAction()
        self.presenter.add(local_files(event.mimeData()))

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_empty(self) -> None:
        """Nothing checked yet."""
        self._turn_to(self._empty)
        self._take_focus()

    def show_files(self, lines: tuple[FileLine, ...], current: int) -> None:
        """The files."""
        self.files.show_lines(lines, current)
        if self._stack.currentWidget() is self._empty:
            self._turn_to(self._reports)
            self._take_focus()

    def show_report(self, report: ReportView) -> None:
        """The file in front, from the top."""
        self.report.show_report(report)
        self._area.verticalScrollBar().setValue(0)

    def _take_focus(self) -> None:
        if self.isVisible() and not messages.open_now():
            self.focus_first()

    def show_progress(self, progress: Checking | None) -> None:
        """How far it is."""
        if progress is None:
            self.progress.hide()
        else:
            self.progress.show_progress(progress.text, progress.done, progress.total, progress.total > 1)

    def show_trust(self, trust: TrustView) -> None:
        """The trust list."""
        self.trust.show_trust(trust)
        words = translate("Verify", "Danh sách tin cậy ({n})").format(n=len(trust.lines))
        self._trust_button.setText(words)
        self._trust_button.setAccessibleName(words)

    def show_notice(self, text: str, tone: str, error: OcopError | None = None) -> None:
        """What came of it."""
        clear(self._notice)
        if not text:
            return
        act: Callable[[], None] | None = None
        if error is not None and error.detail:
            refused = error

            def act() -> None:
                self.show_error(refused)

        action = translate("Messages", "Chi tiết") if act else ""
        self._notice.addWidget(NoticeBox(text, tone, "verifyNotice", action, act))

    def _turn_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._head.setVisible(page is not self._trust_area)
        self.drop.setVisible(page is not self._reports)
        for button in (self._more, self._save, self._clear):
            button.setVisible(page is self._reports)

    def confirm_trust(self, question: TrustQuestion) -> bool:
        """Ask before somebody is trusted."""
        return confirm_trust(self, question)

    def ask_save(self, suggested: str) -> Path | None:
        """Let a person choose where the results go."""
        kinds = translate("Verify", "Văn bản (*.txt);;JSON (*.json)")
        start = str(Path(self._host.preferences.export_folder) / suggested)
        return messages.save_file(self, translate("Verify", "Lưu kết quả kiểm tra"), start, kinds)

    def ask_certificate(self) -> Path | None:
        """Let a person choose a PEM file."""
        kinds = translate("Verify", "Chứng thư (*.pem *.crt *.cer)")
        return messages.open_file(self, translate("Verify", "Chọn tệp chứng thư"), "", kinds)
