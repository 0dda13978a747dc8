"""One worker thread that owns the store; results come back to the main thread by a queued signal."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.runner import UnexpectedError

T = TypeVar("T")
LOG = logging.getLogger("ocop.ui")


class TaskRunner(QObject):
    """Runs jobs one after another on a single thread of its own."""

    _answered = Signal(object)
    _told = Signal(object)
    #: Emitted when the last job known so far has been answered.
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ocop-store")
        self._waiting = 0
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job has not been answered yet."""
        return self._waiting > 0

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[OcopError], None]) -> None:
        """Run `job` on the worker, then `done` or `failed` on the main thread."""
        self._waiting += 1
        self._executor.submit(self._work, job, done, failed)

    def tell(self, act: Callable[[], None]) -> None:
        """From within a job: run `act` on the main thread, in the order told and before the job's answer."""
        self._told.emit(act)

    def shut_down(self, last: Callable[[], None]) -> None:
        """Finish what was begun, do a last thing, and end the thread; answers that come now are no longer delivered."""
        self.run(last, lambda _: None, lambda _: None)
        self._executor.shutdown(wait=True)

    def _work(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[OcopError], None]) -> None:
        try:
            result = job()
        except OcopError as error:
            refused = error
            self._answered.emit(lambda: failed(refused))
        except Exception:
            LOG.exception("job failed")
            fault = unexpected(traceback.format_exc())
            self._answered.emit(lambda: failed(fault))
        else:
            self._answered.emit(lambda: done(result))

    def _deliver(self, answer: Callable[[], None]) -> None:
        self._waiting -= 1
        try:
            answer()
        finally:
            if not self.busy:
                self.idle.emit()


def unexpected(trace: str) -> UnexpectedError:
    """A fault of the program in words for the user; the trace is for whoever mends it."""
    message = translate(
        "Messages",
        "Chương trình gặp lỗi ngoài dự kiến. Những gì đã báo “Đã lưu” vẫn còn nguyên. "
        "Hãy thử lại; nếu lỗi lặp lại, hãy sao chép báo cáo này và gửi cho người hỗ trợ.",
    )
    return UnexpectedError(message, detail=trace)
