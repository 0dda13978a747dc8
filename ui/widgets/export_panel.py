"""Step 3 of "Ký và gửi": what goes into the package, which personal data leave with it, where to, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_view import ExportedView, ExportStep
from ui.icons import pixmap
from ui.widgets.basics import NoticeBox, Paragraph, clear, column, frame, label, push, row, set_role
from ui.widgets.identity_fingerprint import digest_box
from ui.widgets.signing_rows import SheetRows
from ui.widgets.signing_step import StepCard
from ui.widgets.verdict_tone import tone_colour


class ExportPanel(StepCard):
    """Tick, choose a folder, export, and see where it is."""

    choose_folder = Signal()
    export = Signal()
    open_folder = Signal()
    _shown: ExportedView | None = None

    def __init__(self) -> None:
        super().__init__(3, translate("Send", "Xuất gói để gửi"), "exportStep")
        self.rows = SheetRows("toExport", translate("Send", "Lập bản sửa…"))
        self._nothing = Paragraph(
            translate("Send", "Chưa có phiếu đã ký. Ký ở bước 2 rồi xuất thành một tệp để gửi cơ quan tiếp nhận."),
            role="muted",
            name="nothingToExport",
        )
        self._fixed = Paragraph(
            translate(
                "Send",
                "Phiếu đã ký không bao giờ thay đổi. Muốn sửa, hãy lập bản sửa ở trang Chấm điểm: bản sửa được ký lại, "
                "bản cũ vẫn được giữ.",
            ),
            role="muted",
            name="signedNeverChanges",
        )
        self._warnings = column(spacing=0)
        self._personal_box, self._personal = self._build_personal()
        self._where = self._build_where()
        self._hint = Paragraph(role="muted", name="exportHint")
        self.primary = push("", "exportPackage", self.export.emit)
        self._done = column(spacing=0)
        self._build()

    def _build(self) -> None:
        self.body.addLayout(self._done)
        for part in (self._nothing, self.rows, self._fixed):
            self.body.addWidget(part)
        self.body.addLayout(self._warnings)
        self.body.addWidget(self._personal_box)
        self.body.addWidget(self._where)
        foot = row(spacing=12)
        if self.primary is not None:
            foot.addWidget(self.primary)
        foot.addWidget(self._hint, 1)
        self.body.addLayout(foot)

    def _build_personal(self) -> tuple[QFrame, Paragraph]:
        box = frame("law", "personalData")
        inner = column(box, margins=(14, 9, 14, 10), spacing=4)
        title = translate("Send", "Dữ liệu cá nhân có trong gói – chỉ giao cho người có trách nhiệm")
        inner.addWidget(Paragraph(title, bold=True))
        text = Paragraph(name="personalDataText")
        inner.addWidget(text)
        return box, text

    def _build_where(self) -> QWidget:
        box = QWidget()
        layout = row(box, spacing=12)
        words = column(spacing=1)
        self._folder = Paragraph(name="exportFolder")
        self._file = Paragraph(role="small", name="exportFile")
        words.addWidget(self._folder)
        words.addWidget(self._file)
        layout.addLayout(words, 1)
        self._choose = push(translate("Send", "Chọn thư mục…"), "chooseFolder", self.choose_folder.emit)
        layout.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def show_step(self, step: ExportStep) -> None:
        """How things stand."""
        self.show_state(step.state, step.exported is not None)
        self.rows.show_rows(step.rows, step.rest)
        signed = bool(step.rows)
        self._nothing.setVisible(not signed)
        self._fixed.setVisible(signed)
        self._where.setVisible(signed)
        self._personal.set_text("\n".join(f"– {line}" for line in step.personal))
        self._personal_box.setVisible(bool(step.personal))
        folder = step.folder or translate("Send", "(chưa chọn)")
        self._folder.set_text(translate("Send", "Lưu vào: {folder}").format(folder=folder))
        self._file.set_text(translate("Send", "Tên tệp: {name}").format(name=step.file_name))
        self._file.setVisible(bool(step.file_name))
        self._hint.set_text(step.hint)
        self._show_warning(step.warning)
        self._show_done(step.exported)
        if self.primary is not None:
            self.primary.setText(step.button)
            self.primary.setAccessibleName(step.button)
            self.primary.setEnabled(step.enabled)
            self.primary.setVisible(signed)

    def next_button(self) -> QPushButton | None:
        """What comes next: a folder, the export, or its result."""
        if self._shown is not None:
            return self.open_button
        return self.primary if self.primary is not None and self.primary.isEnabled() else self._choose

    def show_current(self, current: bool) -> None:
        """Once a package lies there, opening its folder is the next thing to do."""
        super().show_current(current)
        if self.primary is not None and self._shown is not None:
            set_role(self.primary, role="")

    def shows(self, view: ExportedView) -> bool:
        """Whether this outcome is on the screen already."""
        return view == self._shown

    def _show_warning(self, text: str) -> None:
        clear(self._warnings)
        if text:
            self._warnings.addWidget(NoticeBox(text, "missing", "exportWarning"))

    def _show_done(self, view: ExportedView | None) -> None:
        if view == self._shown:
            return
        self._shown = view
        clear(self._done)
        if view is not None:
            self._done.addWidget(self._done_box(view))

    def _done_box(self, view: ExportedView) -> QFrame:
        box = frame("notice", "exported")
        box.setProperty("tone", view.tone)
        layout = row(box, margins=(14, 12, 14, 12), spacing=14)
        sign = QLabel()
        sign.setPixmap(pixmap(view.shape, tone_colour(view.tone), 36))
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=6)
        words.addWidget(Paragraph(view.title, role="sub", name="exportedTitle"))
        words.addWidget(
            Paragraph(
                translate("Send", "Kết quả kiểm tra: {verdict}").format(verdict=view.verdict), name="exportedVerdict"
            )
        )
        words.addWidget(Paragraph(translate("Send", "Gói: {path}").format(path=view.package), name="exportedPackage"))
        text = translate("Send", "Bản để xem, cho nơi không có chương trình: {path}")
        words.addWidget(Paragraph(text.format(path=view.folder), name="exportedFolder"))
        if view.warning:
            words.addWidget(Paragraph(view.warning, role="error", name="exportedWarning"))
        digest, grid = digest_box(translate("Send", "Mã SHA-256 của gói (ghi vào giấy gửi nếu cần)"), "packageDigest")
        grid.show_lines(view.sha256)
        words.addWidget(digest)
        buttons = row(spacing=10)
        self.open_button = push(translate("Send", "Mở thư mục"), "openFolder", self.open_folder.emit, "primary")
        buttons.addWidget(self.open_button)
        buttons.addWidget(label(translate("Send", "Nếu lưu vào USB, hãy tháo an toàn rồi mới rút."), "muted"))
        buttons.addStretch(1)
        words.addLayout(buttons)
        layout.addLayout(words, 1)
        return box
