"""Show a folder in the system's file manager."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ui import messages


def show_folder(parent: QWidget, folder: Path) -> None:
    """Open a folder; say where it is where the system has nothing to open it with."""
    if folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        return
    title = translate("Messages", "Chưa mở được thư mục")
    text = translate("Messages", "Hãy mở thư mục này bằng trình quản lý tệp:\n{folder}")
    messages.inform(parent, title, text.format(folder=folder))
