"""Questions that every page of the registers asks alike."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ui import messages
from ui.pages.host import PageHost


def ask_table_file(parent: QWidget, host: PageHost, title: str, suggested: str) -> Path | None:
    """Where a table is to be written; None where the person turned back."""
    start = str(Path(host.preferences.export_folder) / suggested)
    kinds = translate("Registers", "Bảng Excel (*.xlsx);;Bảng CSV (*.csv)")
    return messages.save_file(parent, title, start, kinds)
