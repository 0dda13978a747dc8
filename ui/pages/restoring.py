"""Restoring a backup from a page that stands before the program has begun."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.settings import restore_store, restored_words
from ui import messages
from ui.pages.host import PageHost
from ui.pages.page import Page


def ask_restore(page: Page, host: PageHost, text: str) -> None:
    """Ask for a backup, say what happens with `text` ({file}, {folder}), and begin anew with its data."""
    kinds = translate("Settings", "Bản sao lưu OCOP (*.db)")
    file = messages.open_file(page, translate("Settings", "Chọn bản sao lưu"), str(host.paths.backups), kinds)
    if file is None:
        return
    title, verb = translate("Settings", "Phục hồi từ bản sao lưu?"), translate("Settings", "Phục hồi")
    if page.confirm(title, text.format(file=file.name, folder=host.paths.backups), verb):
        host.reopen_store(
            lambda: restore_store(host.paths, host.clock, file),
            lambda kept: messages.inform(QApplication.activeWindow(), *restored_words(kept)),
        )
