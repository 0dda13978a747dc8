"""The map of a dossier: receipt, every part with its state, rejection. Files can be dropped onto a part."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import MapRow
from ui.widgets.criteria_map import ROW, CriteriaMap
from ui.widgets.verdict_drop import local_files

#: Wide enough that a part is named and not only coded.
_WIDTH = 276


class DossierMap(CriteriaMap):
    """Leads to a part by a click or Enter."""

    dropped = Signal(str, list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossierMap")
        self.setAccessibleName(translate("Dossiers", "Các phần của hồ sơ"))
        self.setFixedWidth(_WIDTH)
        self.setAcceptDrops(True)

    def part_at(self, place: QPoint) -> str:
        """The key of the part at a place; "" where there is none."""
        row: MapRow | None = self.indexAt(place).data(ROW)
        return row.code if row is not None and row.kind == "criterion" else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only onto a part."""
        if self.part_at(event.position().toPoint()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files for the part below."""
        key, paths = self.part_at(event.position().toPoint()), local_files(event.mimeData())
        if key and paths:
            event.acceptProposedAction()
            self.dropped.emit(key, paths)
