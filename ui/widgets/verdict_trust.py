"""The trust list, and the question that is asked before somebody is put on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.verifying_view import TrustLine, TrustQuestion, TrustView
from ui.widgets.basics import Chip, NoticeBox, Paragraph, clear, column, frame, push, row
from ui.widgets.dialog import Dialog
from ui.widgets.identity_fingerprint import FingerprintGrid


def confirm_trust(parent: QWidget | None, question: TrustQuestion) -> bool:
    """Ask whether the fingerprint was compared by another way; the button rests until the promise is ticked."""
    dialog = Dialog(parent, question.title, "trustDialog")
    dialog.add(Paragraph(question.text, name="trustText"))
    box = frame("law")
    grid = FingerprintGrid("trustFingerprint", 1.15)
    grid.show_lines(question.fingerprint)
    column(box, margins=(14, 10, 14, 10)).addWidget(grid)
    dialog.add(box)
    line = QWidget()
    layout = row(line, spacing=8)
    promise = QCheckBox()
    promise.setObjectName("trustPromise")
    promise.setAccessibleName(question.promise)
    layout.addWidget(promise, 0, Qt.AlignmentFlag.AlignTop)
    words = _PromiseText(question.promise, promise)
    layout.addWidget(words, 1)
    dialog.add(line)
    dialog.add_button(push(translate("Messages", "Quay lại"), "cancelButton", dialog.reject))
    go = push(question.verb, "confirmButton", dialog.accept, "primary")
    go.setEnabled(False)
    promise.toggled.connect(go.setEnabled)
    dialog.add_button(go)
    promise.setFocus()
    return dialog.exec() == Dialog.DialogCode.Accepted


class _PromiseText(Paragraph):
    """The words of a tick that are too long for one line; a click on them is a click on the tick."""

    def __init__(self, text: str, tick: QCheckBox) -> None:
        super().__init__(text, name="trustPromiseText")
        self._tick = tick

    def mouseReleaseEvent(self, event: object) -> None:
        """Tick, or take the tick away."""
        self._tick.click()


class TrustPanel(QWidget):
    """Whom this office knows."""

    back = Signal()
    add_file = Signal()
    removed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trustPanel")
        outer = column(self, spacing=12)
        head = row(spacing=10)
        head.addWidget(Paragraph(translate("Verify", "Danh sách tin cậy"), role="heading"), 1)
        self.back_button = push(translate("Verify", "Quay lại kiểm tra"), "backToReports", self.back.emit)
        head.addWidget(self.back_button)
        outer.addLayout(head)
        text = translate(
            "Verify",
            "Chứng thư của những người ký mà đơn vị đã đối chiếu vân tay. Tệp do họ ký hiện là “Nguyên vẹn”.",
        )
        outer.addWidget(Paragraph(text, role="muted"))
        self._list = column(spacing=8)
        outer.addLayout(self._list)
        add = push(translate("Verify", "Thêm từ tệp chứng thư (.pem)…"), "trustFile", self.add_file.emit)
        outer.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addStretch(1)

    def show_trust(self, trust: TrustView) -> None:
        """The list as it is now."""
        clear(self._list)
        if trust.problem:
            self._list.addWidget(NoticeBox(trust.problem, "missing", "trustProblem"))
        if not trust.lines:
            nobody = translate("Verify", "Chưa có ai. Thêm người ký khi kiểm tra tệp của họ, sau khi đã so vân tay.")
            self._list.addWidget(Paragraph(nobody, name="trustNobody"))
        for number, one in enumerate(trust.lines):
            self._list.addWidget(self._line(one, number))

    def _line(self, one: TrustLine, number: int) -> QFrame:
        box = frame("card", f"trusted{number}")
        layout = row(box, margins=(16, 10, 16, 10), spacing=12)
        words = column(spacing=4)
        head = row(spacing=10)
        head.addWidget(Paragraph(one.name, bold=True), 1)
        chip = Chip(translate("Verify", "chữ ký của máy này"), "plain")
        chip.setVisible(one.own)
        head.addWidget(chip)
        words.addLayout(head)
        grid = FingerprintGrid(f"trustedFingerprint{number}")
        grid.show_lines(one.fingerprint)
        words.addWidget(grid)
        layout.addLayout(words, 1)
        remove = push(
            translate("Verify", "Bỏ khỏi danh sách…"),
            f"distrust{number}",
            lambda: self.removed.emit(one.key, one.name),
        )
        remove.setAccessibleName(f"{remove.text()} {one.name}")
        layout.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)
        return box
