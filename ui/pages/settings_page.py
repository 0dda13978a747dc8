"""Settings: backup and restore, language and looks, who assesses, where the data lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ocop_desktop import __version__
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.settings import SettingsPresenter
from ui import folders, messages
from ui.pages.host import PageHost
from ui.pages.page import Page
from ui.widgets.basics import NoticeBox, Paragraph, centred, clear, column, frame, label, push, row, scroller
from ui.widgets.fields import Field, QuietCombo
from ui.widgets.holidays_panel import HolidaysPanel
from ui.widgets.setup_form import SetupForm

_MOST_WIDTH = 900


class SettingsPage(Page):
    """What is chosen once in a while, and the backup that should be made every day."""

    key = "settings"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("settingsPage")
        self._host = host
        self.presenter = SettingsPresenter(host.session, host.paths, host.clock, host.reopen_store, self)
        self._backup_words = column()
        self.form = SetupForm(host.session, translate("Settings", "Lưu thay đổi"), self._form_saved)
        self.language = QuietCombo("language", "")
        self.scheme = QuietCombo("scheme", "")
        self.text_size = QuietCombo("textSize", "")
        self.holidays = HolidaysPanel(host)
        self._fill_choices()
        self._build()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        content = QWidget()
        column(self).addWidget(scroller(content, "settingsArea"))
        layout = centred(content, (28, 16, 28, 18), _MOST_WIDTH)
        for title, fill in (
            (translate("Settings", "Sao lưu"), self._build_backup),
            (translate("Settings", "Màn hình"), self._build_looks),
            (translate("Settings", "Nơi lưu dữ liệu"), self._build_folder),
        ):
            inside = _card(layout, title)
            fill(inside)
        layout.addSpacing(4)
        layout.addWidget(Paragraph(translate("Settings", "Đơn vị và người đánh giá"), role="heading"))
        words = translate("Settings", "Thay đổi chỉ tác động đến phiếu chưa khóa; phiếu đã khóa và đã ký giữ nguyên.")
        layout.addWidget(Paragraph(words, role="muted"))
        layout.addWidget(self.form)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.form.save_button)
        layout.addLayout(foot)
        _card(layout, translate("Settings", "Ngày nghỉ và ngày làm bù")).addWidget(self.holidays)

    def _build_backup(self, layout: QVBoxLayout) -> None:
        text = translate(
            "Settings",
            "Một tệp chứa toàn bộ sản phẩm, phiếu chấm và bản đã ký. Nên sao lưu ra USB sau mỗi buổi làm việc. "
            "Tệp chữ ký và danh sách tin cậy không nằm trong đó: hãy chép riêng thư mục identities và trust.",
        )
        layout.addWidget(Paragraph(text, name="backupText"))
        buttons = row(spacing=10)
        back_up = translate("Settings", "Sao lưu ngay…")
        self._backup_button = push(back_up, "backup", self._ask_backup, "primary")
        buttons.addWidget(self._backup_button)
        buttons.addWidget(push(translate("Settings", "Phục hồi từ bản sao lưu…"), "restore", self._ask_restore))
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addLayout(self._backup_words)

    def _build_looks(self, layout: QVBoxLayout) -> None:
        fields = row(spacing=18)
        for words, choice in (
            (translate("Settings", "Ngôn ngữ (Language)"), self.language),
            (translate("Settings", "Màu"), self.scheme),
            (translate("Settings", "Cỡ chữ"), self.text_size),
        ):
            fields.addWidget(Field(words, choice), 1)
        layout.addLayout(fields)
        text = translate("Settings", "Phiếu và các tệp gửi đi luôn bằng tiếng Việt.")
        layout.addWidget(Paragraph(text, role="muted"))

    def _build_folder(self, layout: QVBoxLayout) -> None:
        line = row(spacing=12)
        path = Paragraph(str(self._host.paths.root), name="dataFolder")
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line.addWidget(path, 1)
        show = translate("Settings", "Mở thư mục")
        line.addWidget(push(show, "openDataFolder", lambda: folders.show_folder(self, self._host.paths.root)))
        layout.addLayout(line)
        layout.addWidget(label(f"OCOP Desktop {__version__}", "muted", "version"))

    def _fill_choices(self) -> None:
        self.language.addItem("Tiếng Việt", "vi")
        self.language.addItem("English", "en")
        self.scheme.addItem(translate("Settings", "Theo máy tính"), "system")
        self.scheme.addItem(translate("Settings", "Sáng"), "light")
        self.scheme.addItem(translate("Settings", "Tối"), "dark")
        for percent, words in (
            (100, translate("Settings", "Thường")),
            (115, translate("Settings", "Lớn")),
            (130, translate("Settings", "Rất lớn")),
        ):
            self.text_size.addItem(words, percent)
        for choice in (self.language, self.scheme, self.text_size):
            choice.activated.connect(lambda _: self._looks_chosen())

    # --- page ------------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Show what holds now."""
        preferences = self._host.preferences
        self.language.choose(preferences.language)
        self.scheme.choose(preferences.scheme)
        self.text_size.choose(preferences.text_size)
        self.form.presenter.start()
        self.holidays.enter()

    def leave(self, go: Callable[[], None]) -> None:
        """Ask where something in the form is not saved."""
        if self.may_close():
            go()

    def may_close(self) -> bool:
        """Whether nothing in the form waits, or may be given up."""
        if not self.form.presenter.changed:
            return True
        title = translate("Settings", "Chưa lưu thay đổi")
        text = translate("Settings", "Thông tin về đơn vị và người đánh giá đã sửa nhưng chưa lưu.")
        if not self.confirm(title, text, translate("Settings", "Bỏ thay đổi")):
            return False
        self.form.presenter.give_up()
        return True

    def focus_first(self) -> None:
        """The backup is what is wanted most often."""
        self._backup_button.setFocus()

    def _form_saved(self) -> None:
        self._host.show_status(translate("Settings", "Đã lưu thông tin đơn vị và người đánh giá"), "good")

    def _looks_chosen(self) -> None:
        chosen = replace(
            self._host.preferences,
            language=self.language.currentData(),
            scheme=self.scheme.currentData(),
            text_size=self.text_size.currentData(),
        )
        self._host.save_preferences(chosen)

    # --- backup and restore ----------------------------------------------------------------------------------

    def _ask_backup(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(folder) / self.presenter.suggested_name())
        title = translate("Settings", "Lưu bản sao lưu vào đâu?")
        target = messages.save_file(self, title, suggested, _kinds())
        if target is not None:
            self.presenter.back_up(target)

    def _ask_restore(self) -> None:
        title = translate("Settings", "Chọn bản sao lưu")
        file = messages.open_file(self, title, str(self._host.paths.backups), _kinds())
        if file is not None:
            self.presenter.restore(file)

    def show_backup(self, text: str, tone: str) -> None:
        """How the backup goes."""
        clear(self._backup_words)
        self._backup_words.addWidget(NoticeBox(text, tone, "backupState"))

    def inform_restored(self, title: str, text: str) -> None:
        """The store has been replaced; this page is gone by then."""
        messages.inform(QApplication.activeWindow(), title, text)


def _kinds() -> str:
    return translate("Settings", "Bản sao lưu OCOP (*.db)")


def _card(layout: QVBoxLayout, title: str) -> QVBoxLayout:
    """A card with a title; what goes into it."""
    box = frame("card")
    inside = column(box, margins=(18, 12, 18, 14), spacing=10)
    inside.addWidget(Paragraph(title, role="sub"))
    layout.addWidget(box)
    return inside
