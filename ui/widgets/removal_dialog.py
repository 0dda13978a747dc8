"""Says what it means that a member leaves the council, and asks for the reason."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QRadioButton, QWidget

from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.members_view import Removal, RemovalRequest
from ui.messages import composed
from ui.widgets.basics import Paragraph, push
from ui.widgets.dialog import Dialog


def ask_removal(parent: QWidget | None, request: RemovalRequest) -> Removal | None:
    """The reason, and what becomes of finished sheets; None where the person turned back."""
    dialog = Dialog(parent, request.title, "removalDialog")
    for number, words in enumerate(request.lines, 1):
        dialog.add(Paragraph(f"• {words}", name=f"removalLine{number}"))
    keep, exclude = _choice(request.keep, "keepSheets"), _choice(request.exclude, "excludeSheets")
    if request.choice:
        dialog.add(Paragraph(translate("Members", "Các phiếu đã khóa thì thế nào?"), role="sub"))
        dialog.add(keep)
        dialog.add(exclude)
    dialog.add(Paragraph(translate("Members", "Lý do (bắt buộc, in trên văn bản)"), name="removalReasonLabel"))
    reason = QPlainTextEdit()
    reason.setObjectName("removalReason")
    reason.setAccessibleName(translate("Members", "Lý do"))
    reason.setTabChangesFocus(True)
    reason.setMinimumHeight(70)
    dialog.add(reason)
    dialog.add_button(push(translate("Members", "Quay lại"), "cancelButton", dialog.reject))
    go = push(request.verb, "confirmButton", dialog.accept, "primary")
    dialog.add_button(go)

    def check() -> None:
        chosen = not request.choice or keep.isChecked() or exclude.isChecked()
        go.setEnabled(chosen and 0 < len(reason.toPlainText().strip()) <= MAX_TEXT)

    reason.textChanged.connect(check)
    keep.toggled.connect(check)
    exclude.toggled.connect(check)
    check()
    (keep if request.choice else reason).setFocus()
    if dialog.exec() != Dialog.DialogCode.Accepted:
        return None
    return Removal(composed(reason.toPlainText()), not request.choice or keep.isChecked())


def _choice(words: str, name: str) -> QRadioButton:
    made = QRadioButton(words)
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made
