"""The answer for one file: a large verdict, what was found, who signed, what is inside; codes under "Chi tiết"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.verifying_view import FindingView, ReportView, SheetLine, SignerView
from ui.icons import pixmap
from ui.widgets.basics import Chip, NoticeBox, Paragraph, clear, column, frame, label, line, push, row, set_role
from ui.widgets.identity_fingerprint import FingerprintGrid
from ui.widgets.verdict_tone import tone_colour


class ReportPanel(QWidget):
    """Built anew for each file: a report never changes."""

    trust = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report")
        self._layout = column(self, spacing=12)
        self._shown: ReportView | None = None

    def show_report(self, report: ReportView) -> None:
        """Another file's answer, or the same file's new one."""
        if report == self._shown:
            return
        self._shown = report
        clear(self._layout)
        self._layout.addWidget(_verdict(report))
        for number, finding in enumerate(report.findings):
            self._layout.addWidget(_finding(finding, number))
        if report.signers:
            self._layout.addWidget(self._signers(report.signers))
        if report.sheets:
            self._layout.addWidget(_sheets(report.sheets))
        self._layout.addWidget(_details(report.details))
        self._layout.addStretch(1)

    def _signers(self, signers: tuple[SignerView, ...]) -> QFrame:
        box, inner = _card(translate("Verify", "Người ký"), "signers")
        for number, signer in enumerate(signers):
            if number:
                inner.addWidget(line())
            inner.addWidget(self._signer(signer, number))
        return box

    def _signer(self, signer: SignerView, number: int) -> QWidget:
        made = QWidget()
        made.setObjectName(f"signer{number}")
        layout = row(made, spacing=12)
        layout.addWidget(_sign(signer.shape, signer.tone, 26), 0, Qt.AlignmentFlag.AlignTop)
        words = column(spacing=3)
        words.addWidget(Paragraph(signer.name, bold=True, name=f"signerName{number}"))
        state = Paragraph(f"{signer.signed} · {signer.word}")
        set_role(state, tone=signer.tone)
        words.addWidget(state)
        words.addWidget(Paragraph(signer.time, name=f"signerTime{number}"))
        if signer.fingerprint:
            words.addWidget(label(translate("Verify", "Vân tay chứng thư"), "small"))
            grid = FingerprintGrid(f"signerFingerprint{number}")
            grid.show_lines(signer.fingerprint)
            words.addWidget(grid)
        if signer.trust_key:
            text = translate("Verify", "Thêm người ký vào danh sách tin cậy…")
            add = push(text, f"trustSigner{number}", lambda: self.trust.emit(signer.trust_key))
            words.addSpacing(4)
            words.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(words, 1)
        return made


def _sign(shape: str, tone: str, size: int) -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap(shape, tone_colour(tone), size))
    made.setFixedWidth(size + 2)
    return made


def _verdict(report: ReportView) -> QFrame:
    box = frame("notice", "verdict")
    box.setProperty("tone", report.tone)
    layout = row(box, margins=(18, 14, 18, 14), spacing=18)
    layout.addWidget(_sign(report.shape, report.tone, 56), 0, Qt.AlignmentFlag.AlignTop)
    words = column(spacing=4)
    word = Paragraph(report.word, factor=1.6, bold=True, name="verdictWord")
    set_role(word, tone=report.tone)
    words.addWidget(word)
    words.addWidget(Paragraph(report.advice, name="verdictAdvice"))
    words.addWidget(Paragraph(translate("Verify", "Tệp: {name}").format(name=report.name), "muted", "verdictFile"))
    if report.origin:
        words.addWidget(Paragraph(report.origin, "muted", "verdictOrigin"))
    layout.addLayout(words, 1)
    return box


def _finding(finding: FindingView, number: int) -> NoticeBox:
    text = f"{finding.where}: {finding.text}" if finding.where else finding.text
    return NoticeBox(text, finding.tone, f"finding{number}")


def _card(title: str, name: str) -> tuple[QFrame, QVBoxLayout]:
    box = frame("card", name)
    inner = column(box, margins=(18, 12, 18, 14), spacing=8)
    inner.addWidget(Paragraph(title, role="sub"))
    return box, inner


def _sheets(sheets: tuple[SheetLine, ...]) -> QFrame:
    box, inner = _card(translate("Verify", "Phiếu trong tệp (điểm và sao được tính lại)"), "sheets")
    for number, sheet in enumerate(sheets):
        if number:
            inner.addWidget(line())
        inner.addWidget(_sheet(sheet, number))
    return box


def _sheet(sheet: SheetLine, number: int) -> QWidget:
    made = QWidget()
    made.setObjectName(f"sheet{number}")
    words = column(made, margins=(0, 2, 0, 2), spacing=1)
    head = row(spacing=10)
    head.addWidget(Paragraph(sheet.product, bold=True), 1)
    chip = Chip(ILLUSTRATIVE_MARK, "missing")
    chip.setVisible(sheet.illustrative)
    head.addWidget(chip)
    words.addLayout(head)
    words.addWidget(Paragraph(sheet.result, name=f"sheetResult{number}"))
    words.addWidget(Paragraph(sheet.sub, role="small"))
    return made


def _details(text: str) -> QWidget:
    made = QWidget()
    layout = column(made, spacing=6)
    detail = QPlainTextEdit(text)
    detail.setObjectName("reportDetails")
    detail.setAccessibleName(translate("Messages", "Chi tiết"))
    detail.setReadOnly(True)
    detail.setTabChangesFocus(True)
    detail.setMinimumHeight(150)
    detail.hide()
    button = push(
        translate("Messages", "Chi tiết"), "detailsButton", lambda: detail.setVisible(detail.isHidden()), "link"
    )
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(detail)
    return made
