"""The settings page: backup and restore. Names and places are asked for by the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from ocop_desktop.clock import Clock
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.paths import DataPaths


class SettingsView(Protocol):
    """The settings page as its presenter sees it."""

    def show_backup(self, text: str, tone: str) -> None:
        """How the backup goes: "plain" while it runs, "good" when it is done, "bad" where it failed."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def inform_restored(self, title: str, text: str) -> None:
        """The store has been replaced; this page is gone by then."""


Reopen = Callable[[Callable[[], Any], Callable[[Any], object]], None]


class SettingsPresenter:
    """What the settings page does with the whole store."""

    def __init__(self, session: Session, paths: DataPaths, clock: Clock, reopen: Reopen, view: SettingsView) -> None:
        self._session = session
        self._paths = paths
        self._clock = clock
        self._reopen = reopen
        self._view = view

    def suggested_name(self) -> str:
        """A file name for a backup of today."""
        return f"ocop-sao-luu-{self._clock.now():%Y%m%d-%H%M}.db"

    def back_up(self, target: Path) -> None:
        """Write a checked copy of everything to `target`."""
        workspace = self._session.workspace
        self._view.show_backup(translate("Settings", "Đang sao lưu và kiểm tra lại…"), "plain")
        self._session.runner.run(lambda: workspace.backup(target), self._backed_up, self._not_backed_up)

    def _backed_up(self, written: Path) -> None:
        text = translate("Settings", "Đã sao lưu và đọc lại để kiểm tra: {file}")
        self._view.show_backup(text.format(file=written), "good")

    def _not_backed_up(self, error: OcopError) -> None:
        self._view.show_backup(translate("Settings", "Chưa sao lưu được."), "bad")
        self._view.show_error(error)

    def restore(self, file: Path) -> None:
        """Replace everything by a backup, after saying what is replaced."""
        workspace = self._session.workspace
        self._session.runner.run(
            lambda: len(workspace.products()), lambda n: self._restore(file, n), self._view.show_error
        )

    def _restore(self, file: Path, products: int) -> None:
        text = translate(
            "Settings",
            "Toàn bộ dữ liệu đang có trên máy này ({n} sản phẩm cùng phiếu chấm, thiết lập và các bản đã ký) sẽ được "
            "thay bằng bản sao lưu “{file}”.\n\nDữ liệu bị thay không mất: chương trình giữ một bản trong thư mục "
            "{folder}.",
        ).format(n=products, file=file.name, folder=self._paths.backups)
        title, verb = translate("Settings", "Phục hồi từ bản sao lưu?"), translate("Settings", "Phục hồi")
        if self._view.confirm(title, text, verb):
            self._reopen(lambda: restore_store(self._paths, self._clock, file), self._restored)

    def _restored(self, kept: Path | None) -> None:
        self._view.inform_restored(*restored_words(kept))


def restored_words(kept: Path | None) -> tuple[str, str]:
    """What is said after a restore; `kept` is the copy of what was replaced."""
    text = translate("Settings", "Dữ liệu của bản sao lưu đang được dùng.")
    if kept is not None:
        text += "\n\n" + translate("Settings", "Dữ liệu trước đó được giữ tại:\n{file}").format(file=kept)
    return translate("Settings", "Đã phục hồi"), text


def restore_store(paths: DataPaths, clock: Clock, file: Path) -> Path | None:
    """Put a backup in the place of the store, which is closed; the copy of what was replaced. StorageError."""
    from ocop_desktop.services.workspace_backup import restore

    return restore(paths.root, file, clock)
