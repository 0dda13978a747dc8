"""Shown instead of everything else where the store cannot be opened: why, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ui import folders, messages
from ui.pages.host import PageHost
from ui.pages.page import Page
from ui.pages.restoring import ask_restore
from ui.widgets.basics import NoticeBox, Paragraph, column, push, row, scroller


class TroublePage(Page):
    """Nothing is changed in the store; one can try again, restore a backup, or look at the folder."""

    key = "trouble"

    def __init__(self, host: PageHost, error: OcopError, again: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("troublePage")
        self._host = host
        self._error = error
        content = QWidget()
        column(self).addWidget(scroller(content, "troubleArea"))
        layout = column(content, margins=(36, 28, 36, 28), spacing=14)
        layout.addWidget(Paragraph(translate("Trouble", "Chưa mở được dữ liệu"), role="title", name="troubleTitle"))
        layout.addWidget(NoticeBox(error.message, "bad", "trouble"))
        layout.addWidget(Paragraph(translate("Trouble", "Chương trình chưa sửa gì trong dữ liệu đang có.")))
        where = translate("Trouble", "Thư mục dữ liệu: {folder}").format(folder=host.paths.root)
        layout.addWidget(Paragraph(where, role="muted", name="troubleFolder"))
        self._again = push(translate("Trouble", "Thử lại"), "tryAgain", again, "primary")
        buttons = row(spacing=10)
        buttons.addWidget(self._again)
        restore = translate("Settings", "Phục hồi từ bản sao lưu…")
        buttons.addWidget(push(restore, "restore", self._restore))
        open_folder = translate("Trouble", "Mở thư mục dữ liệu")
        buttons.addWidget(push(open_folder, "openDataFolder", lambda: folders.show_folder(self, host.paths.root)))
        if error.detail:
            buttons.addWidget(push(translate("Trouble", "Chi tiết…"), "troubleDetail", self._show_detail, "link"))
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _restore(self) -> None:
        text = translate(
            "Trouble",
            "Tệp dữ liệu chưa mở được sẽ được thay bằng bản sao lưu “{file}”. Tệp bị thay vẫn được giữ trong thư mục "
            "{folder}.",
        )
        ask_restore(self, self._host, text)

    def _show_detail(self) -> None:
        messages.show_error(self, self._error)

    def focus_first(self) -> None:
        """Trying again is what helps most often."""
        self._again.setFocus()
