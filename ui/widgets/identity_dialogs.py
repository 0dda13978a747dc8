"""The question for a passphrase: asked once, kept nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ocop_desktop.i18n import translate
from ui.messages import composed
from ui.widgets.basics import Paragraph, push
from ui.widgets.dialog import Dialog


def ask_passphrase(parent: QWidget | None, name: str) -> str | None:
    """Ask for the passphrase of a signature; None where the person turned back."""
    dialog = Dialog(parent, translate("Send", "Nhập mật khẩu chữ ký"), "askPassphrase")
    text = translate(
        "Send",
        "Chữ ký: {name}. Chương trình chỉ dùng mật khẩu để mở khóa ký lúc này, không lưu lại. Nếu sai, chương trình "
        "dừng và không tự thử lại.",
    )
    dialog.add(Paragraph(text.format(name=name), name="askPassphraseText"))
    words = translate("Send", "Mật khẩu")
    dialog.add(Paragraph(words))
    edit = QLineEdit()
    edit.setObjectName("passphrase")
    edit.setAccessibleName(words)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    dialog.add(edit)
    shown = QCheckBox(translate("Send", "Hiện mật khẩu khi gõ"))
    shown.setObjectName("showPassphrase")
    shown.toggled.connect(lambda on: edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password))
    dialog.add(shown)
    dialog.add_button(push(translate("Messages", "Quay lại"), "cancelButton", dialog.reject))
    dialog.add_button(push(translate("Send", "Mở chữ ký"), "confirmButton", dialog.accept, "primary"))
    edit.setFocus()
    answer = composed(edit.text()) if dialog.exec() == Dialog.DialogCode.Accepted else None
    edit.clear()
    return answer
