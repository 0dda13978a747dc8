"""The running sums of parts A, B and C over the map, and the total below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar

from ocop_desktop.i18n import translate
from ui.widgets.basics import column, label, row


class PartSums(QFrame):
    """One small bar a part, with the points in figures."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("partSums")
        self._layout = row(self, margins=(12, 10, 12, 8), spacing=8)
        self._cells: dict[str, tuple[QLabel, QProgressBar]] = {}

    def show_parts(self, parts: tuple[tuple[str, str, int, int], ...]) -> None:
        """Points and maxima a part."""
        for code, title, points, most in parts:
            if code not in self._cells:
                self._add(code)
            words, bar = self._cells[code]
            words.setText(f"{code} {points}/{most}")
            words.setToolTip(title)
            words.setAccessibleName(f"{code} {title}: {points}/{most}")
            bar.setMaximum(most)
            bar.setValue(points)

    def _add(self, code: str) -> None:
        cell = column(spacing=4)
        words = label(name=f"part{code}", role="strong")
        words.setAlignment(Qt.AlignmentFlag.AlignLeft)
        bar = QProgressBar()
        bar.setObjectName(f"partBar{code}")
        bar.setTextVisible(False)
        cell.addWidget(words)
        cell.addWidget(bar)
        self._layout.addLayout(cell, 1)
        self._cells[code] = (words, bar)


class TotalSum(QFrame):
    """The total, and how many criteria are scored."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("totalSum")
        self.setProperty("role", "bar")
        layout = column(self, margins=(14, 8, 12, 8), spacing=2)
        self._total = label(role="number", name="total")
        self._progress = label(role="small", name="progress")
        layout.addWidget(self._total)
        layout.addWidget(self._progress)

    def show_total(self, total: str, progress: str) -> None:
        """Other sums."""
        self._total.setText(translate("Scoring", "{total} điểm").format(total=total))
        self._progress.setText(progress)
