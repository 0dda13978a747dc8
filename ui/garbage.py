"""Collects garbage on the main thread only.

Python may look for garbage on any thread, and ends what it finds there: a window's part that dies on the worker's
thread takes the program along. So the interpreter is told not to look by itself, and is asked to from here.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: In milliseconds.
_LOOK_EVERY = 2_000


class MainThreadGarbage(QObject):
    """Looks while the event loop runs. Once told so, the interpreter does not look by itself for the rest of the run:
    another window's worker may still be at work.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, as the interpreter would."""
        due = [count > most > 0 for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(at for at, is_due in enumerate(due) if is_due))

    def end(self) -> None:
        """Look no more: the window is closed."""
        self._timer.stop()
