"""First paint and memory of the window against a bare PySide6 window."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from script.benchmarks.measuring import ROOT, Row, in_turn, python, until_line

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QApplication.instance().quit()
app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("OCOP"))
window.resize(1366, 700)
window.show()
app.exec()
"""
#: The program as `python -m ui` starts it; only the line that tells of the first paint is added.
_OURS = """
import os
from PySide6.QtWidgets import QMainWindow
import ui.main_window
def paint(self, event):
    QMainWindow.paintEvent(self, event)
    print("painted", flush=True)
    os._exit(0)
ui.main_window.MainWindow.paintEvent = paint
import ui.app
ui.app.main()
"""
_RESIDENT = """
import sys
def resident():
    if sys.platform == "linux":
        pages = int(open("/proc/self/statm", encoding="ascii").read().split()[1])
        import os
        return pages * os.sysconf("SC_PAGE_SIZE")
    raise SystemExit("memory is read on Linux only")
"""
_BARE_MEMORY = (
    _RESIDENT
    + """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("OCOP"))
window.resize(1366, 700)
window.show()
app.processEvents()
print(resident())
"""
)
#: A sheet scored from the first criterion to the last through the keys of the scoring page.
_OURS_MEMORY = (
    _RESIDENT
    + """
import time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ocop_desktop.clock import SystemClock
from ocop_desktop.council.model import Authority, Evaluator, Office
from ocop_desktop.services.paths import data_paths
from ocop_desktop.services.records import Setup
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace
store = Workspace.open(data_paths().root, SystemClock())
store.save_setup(Setup(Office(name="UBND", level="commune", province_code="68", commune_code="24781"),
                       Authority(name="Tỉnh", level="province"), Evaluator(name="Thành viên 1")))
row = store.load_sample()
store.close()
from ui.app import Application
qt = QApplication(sys.argv)
program = Application(qt, data_paths())
program.show()
def wait(until):
    end = time.monotonic() + 30
    while not until():
        assert time.monotonic() < end, "timeout"
        qt.processEvents()
        time.sleep(0.001)
wait(lambda: program.window.page_key)
program.shell.go_with("scoring", row.id)
wait(lambda: program.window.page_key == "scoring" and program.window.page.criterion.isVisible())
page = program.window.page
for _ in range(len(current_rubric().by_code[row.set_code].criteria)):
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_Return)
wait(lambda: not (program.runner.busy or page.presenter.busy))
held = resident()
program.end()
store = Workspace.open(data_paths().root, SystemClock())
sheet = store.open_sheet(row.id).sheet
assert sheet.result(current_rubric()).outcome == "scored", sheet.answers
print(held)
sys.stdout.flush()
import os
os._exit(0)
"""
)


def measure(times: int) -> list[Row]:
    """Seconds to the first paint, and resident memory after a scored sheet."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
        ours = env | {"OCOP_DATA_DIR": str(Path(folder) / "data")}
        paint = in_turn(times, lambda: until_line(_OURS, ours), lambda: until_line(_BARE, env))
        mib = 1024 * 1024
        memory_env = env | {"OCOP_DATA_DIR": str(Path(folder) / "memory")}
        held = int(python(_OURS_MEMORY, memory_env)) / mib, int(python(_BARE_MEMORY, env)) / mib
    name = "bare PySide6 window"
    return [
        Row("First paint of the window", paint[0], name, paint[1], "s", times),
        Row("Resident memory after a scored sheet", held[0], name, held[1], "MiB", 1),
    ]
