"""A camera that goes through the real program: it presses what a person presses and keeps what the window shows."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from ocop_desktop.services.paths import DataPaths
from ui.app import Application

_PATIENCE = 60
#: Enough that a small red sign stays red.
_COLOURS = 256
#: Width of a sheet's page in dots.
_PAGE_WIDTH = 900


class Watch:
    """A clock that goes on by a second each time, so that pictures do not depend on the day."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 14, 3, 22, tzinfo=timezone(timedelta(hours=7)))

    def now(self) -> datetime:
        """The next second."""
        self.time += timedelta(seconds=1)
        return self.time


class Camera:
    """Keeps pictures as small PNG files; only the wanted ones where `wanted` names some."""

    def __init__(self, out: Path, wanted: frozenset[str] | None = None) -> None:
        self.out, self.wanted = out, wanted
        self.kept: list[str] = []
        self._number = 0

    def keep(self, name: str, image: QImage) -> None:
        """One picture. In a folder for looking they are numbered in the order of the walk."""
        self._number += 1
        if self.wanted is None:
            target = self.out / f"{self._number:02d}-{name}.png"
        elif name in self.wanted:
            target = self.out / f"{name}.png"
        else:
            return
        small = Image.open(io.BytesIO(_png(image))).convert("RGB")
        few = small.quantize(_COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        self.kept.append(name)

    def keep_page(self, name: str, pdf: bytes, number: int) -> None:
        """A page of a PDF on white; -1 is the last."""
        buffer, document = QBuffer(), QPdfDocument(None)  # type: ignore[call-overload]
        buffer.setData(pdf)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        at = number % document.pageCount()
        points = document.pagePointSize(at)
        drawn = document.render(at, QSize(_PAGE_WIDTH, round(_PAGE_WIDTH * points.height() / points.width())))
        paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, drawn)
        painter.end()
        self.keep(name, paper)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


class Walk:
    """One run of the program with a camera."""

    def __init__(self, qt: QApplication, data: Path, camera: Camera, watch: Watch, size: tuple[int, int]) -> None:
        self.qt, self.camera, self.data = qt, camera, data
        self.app = Application(qt, DataPaths(data), watch)
        self.app.show()
        self.until(lambda: self.app.window.page_key)
        self.app.window.showNormal()
        self.app.window.resize(*size)
        self.idle()

    # --- waiting ---------------------------------------------------------------------------------------------

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds and the worker has nothing left to do."""
        end = time.monotonic() + _PATIENCE
        while not holds() or self.app.runner.busy:
            self.qt.processEvents()
            if time.monotonic() > end:
                raise TimeoutError(f"{self.app.window.page_key}: {self.app.window.status.text()}")
            time.sleep(0.005)
        for _ in range(20):
            self.qt.processEvents()
            time.sleep(0.005)

    def idle(self) -> None:
        """Wait for the worker."""
        self.until(lambda: True)

    # --- doing -----------------------------------------------------------------------------------------------

    @property
    def page(self) -> Any:
        """The page in front."""
        return self.app.window.page

    def go(self, key: str) -> Any:
        """Show a page of the sidebar."""
        self.app.go(key)
        self.until(lambda: self.app.window.page_key == key)
        return self.page

    def find(self, kind: type, name: str) -> Any:
        """The widget of that name that is on the screen."""
        found = self.app.window.findChildren(kind, name)
        return next(widget for widget in found if widget.isVisibleTo(self.app.window))

    def press(self, name: str) -> None:
        """Press a button."""
        self.find(QPushButton, name).click()
        self.idle()

    def key(self, key: Qt.Key) -> None:
        """Press a key on the page."""
        QTest.keyClick(self.page, key)

    def type(self, name: str, text: str) -> None:
        """Type into a field as a person does."""
        edit = self.find(QLineEdit, name)
        edit.setFocus()
        edit.setText(text)
        edit.textEdited.emit(text)
        edit.editingFinished.emit()
        self.idle()

    # --- looking ---------------------------------------------------------------------------------------------

    def picture(self, name: str) -> None:
        """Keep what the window shows."""
        self.idle()
        self.camera.keep(name, self.app.window.grab().toImage())

    @contextmanager
    def dialog(self, button: str, name: str = "", fill: Callable[[QDialog], None] = lambda _: None) -> Iterator[None]:
        """Answer the dialog that comes up within with one of its buttons, after a picture of it."""
        answered: list[str] = []
        timer = QTimer(self.app.window)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if answered or not isinstance(dialog, QDialog):
                return
            answered.append(dialog.objectName())
            timer.stop()
            fill(dialog)
            self.qt.processEvents()
            if name:
                self.camera.keep(name, self._with(dialog))
            dialog.findChild(QPushButton, button).click()

        timer.timeout.connect(look)
        timer.start(20)
        yield
        self.until(lambda: answered)

    def _with(self, dialog: QWidget) -> QImage:
        """The window behind a dialog, darker, and the dialog in its middle."""
        image = self.app.window.grab().toImage()
        front: QPixmap = dialog.grab()
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor(0, 0, 0, 110))
        at = QPoint((image.width() - front.width()) // 2, (image.height() - front.height()) // 2)
        painter.drawPixmap(at, front)
        painter.end()
        return image

    def end(self) -> None:
        """Close the program."""
        self.app.end()
        self.app.window.hide()
