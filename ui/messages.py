"""Every dialog of the program, in one place: tests replace these functions, pages call nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from ocop_desktop import canonical
from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ui.widgets.basics import Paragraph, column, frame, push
from ui.widgets.dialog import Dialog


def show_error(parent: QWidget | None, error: OcopError) -> None:
    """An error as it is written, with its detail folded away; a fault of the program with a report to copy."""
    unexpected = error.code == "unexpected"
    title = translate("Messages", "Lỗi ngoài dự kiến") if unexpected else translate("Messages", "Không thực hiện được")
    dialog = Dialog(parent, title, "errorDialog")
    dialog.add(Paragraph(error.message, name="errorText"))
    if error.detail:
        report = f"{error.message}\n\n[{error.code}]\n{error.detail}"
        dialog.add_detail(error.detail if not unexpected else report, shown=unexpected)
        copy = push(
            translate("Messages", "Sao chép báo cáo"), "copyReport", lambda: QGuiApplication.clipboard().setText(report)
        )
        dialog.add_button(copy)
    dialog.add_button(push(translate("Messages", "Đóng"), "closeButton", dialog.accept, "primary"))
    dialog.exec()


def inform(parent: QWidget | None, title: str, text: str) -> None:
    """Something that a person should know before going on."""
    dialog = Dialog(parent, title, "informDialog")
    dialog.add(Paragraph(text, name="informText"))
    dialog.add_button(push(translate("Messages", "Đã hiểu"), "closeButton", dialog.accept, "primary"))
    dialog.exec()


def confirm(parent: QWidget | None, title: str, text: str, verb: str) -> bool:
    """Ask before something deliberate; the verb stands on the button, and Escape turns back."""
    dialog = Dialog(parent, title, "confirmDialog")
    dialog.add(Paragraph(text, name="confirmText"))
    dialog.add_button(push(translate("Messages", "Quay lại"), "cancelButton", dialog.reject))
    go = push(verb, "confirmButton", dialog.accept, "primary")
    dialog.add_button(go)
    go.setFocus()
    return dialog.exec() == Dialog.DialogCode.Accepted


def ask_reason(parent: QWidget | None, request: DeclareRequest) -> str | None:
    """Ask for the reason of a declaration, under the law's words; None where the person turned back."""
    dialog = Dialog(parent, request.title, "reasonDialog")
    box = frame("law")
    column(box, margins=(14, 10, 14, 10)).addWidget(Paragraph(request.ground, name="reasonGround"))
    dialog.add(box)
    dialog.add(Paragraph(request.hint, role="muted", name="reasonHint"))
    dialog.add(Paragraph(translate("Messages", "Lý do (bắt buộc)"), name="reasonLabel"))
    edit = QPlainTextEdit(request.reason)
    edit.setObjectName("reason")
    edit.setAccessibleName(translate("Messages", "Lý do"))
    edit.setTabChangesFocus(True)
    edit.setMinimumHeight(90)
    dialog.add(edit)
    dialog.add_button(push(translate("Messages", "Quay lại"), "cancelButton", dialog.reject))
    go = push(request.verb, "confirmButton", dialog.accept, "primary")

    def check() -> None:
        go.setEnabled(0 < len(edit.toPlainText().strip()) <= MAX_TEXT)

    edit.textChanged.connect(check)
    check()
    dialog.add_button(go)
    edit.setFocus()
    return composed(edit.toPlainText()) if dialog.exec() == Dialog.DialogCode.Accepted else None


def ask_new_passphrase(parent: QWidget | None, least: int) -> str | None:
    """Ask for a new passphrase, twice; None where the person turned back."""
    dialog = Dialog(parent, translate("Messages", "Đặt mật khẩu cho chữ ký nội bộ"), "passphraseDialog")
    text = translate(
        "Messages",
        "Mật khẩu bảo vệ khóa ký, ít nhất {n} ký tự. Chương trình không lưu mật khẩu: nếu quên, phải tạo chữ ký mới.",
    )
    dialog.add(Paragraph(text.format(n=least), name="passphraseText"))
    first = _secret(dialog, translate("Messages", "Mật khẩu"), "passphrase1")
    second = _secret(dialog, translate("Messages", "Nhập lại mật khẩu"), "passphrase2")
    problem = Paragraph("", role="error", name="passphraseProblem")
    dialog.add(problem)
    dialog.add_button(push(translate("Messages", "Quay lại"), "cancelButton", dialog.reject))
    go = push(translate("Messages", "Tạo chữ ký"), "confirmButton", dialog.accept, "primary")

    def check() -> None:
        same = first.text() == second.text()
        go.setEnabled(len(first.text()) >= least and same)
        differs = second.text() and not same
        problem.set_text(translate("Messages", "Hai lần nhập chưa giống nhau.") if differs else "")

    first.textChanged.connect(check)
    second.textChanged.connect(check)
    check()
    dialog.add_button(go)
    first.setFocus()
    return composed(first.text()) if dialog.exec() == Dialog.DialogCode.Accepted else None


def _secret(dialog: Dialog, words: str, name: str) -> QLineEdit:
    dialog.add(Paragraph(words))
    edit = QLineEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(words)
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    dialog.add(edit)
    return edit


def open_file(parent: QWidget | None, title: str, folder: str, kinds: str) -> Path | None:
    """Let a person choose a file to read."""
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return Path(name) if name else None


def open_files(parent: QWidget | None, title: str, folder: str, kinds: str) -> list[Path]:
    """Let a person choose files to read."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    return [Path(name) for name in names]


def save_file(parent: QWidget | None, title: str, suggested: str, kinds: str) -> Path | None:
    """Let a person choose where to write; the system asks before something is replaced."""
    name, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    return Path(name) if name else None


def choose_folder(parent: QWidget | None, title: str, folder: str) -> Path | None:
    """Let a person choose a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def open_now() -> bool:
    """Whether a dialog is open, so that the keyboard belongs to it."""
    return QApplication.activeModalWidget() is not None


def composed(text: str) -> str:
    """Text as a person typed it, in Unicode's composed form."""
    return canonical.nfc(text)
