"""3,000 products and nine members in one store: how long each page takes to open and to scroll a screenful.

Beside a bare QTableView on rows that sqlite3 reads from the same file: what Qt and SQLite alone would take.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from ocop_desktop.clock import SystemClock
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.workspace import Workspace
from script.benchmarks import big_store
from script.benchmarks.measuring import ROOT, Row, python, timed

_PIN = "135790"

#: A page is opened this often; the median counts.
_TIMES = 5
#: In seconds: what did not draw anything anew, as all of it was in view.
_NOTHING_MOVED = 0.0005

_COMMON = """
import ui
import statistics, sys, time
from pathlib import Path
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
qt = QApplication(sys.argv)
def settle(busy):
    end = time.monotonic() + 120
    while True:
        qt.processEvents()
        if not busy():
            qt.processEvents()
            if not busy():
                return
        assert time.monotonic() < end, "timeout"
        time.sleep(0.0005)
def scroll(area):
    bar = area.verticalScrollBar()
    taken = []
    for n in range(30):
        start = time.perf_counter()
        bar.setValue(min(bar.maximum(), (n + 1) * max(1, bar.pageStep())))
        qt.processEvents()
        taken.append(time.perf_counter() - start)
    bar.setValue(0)
    return statistics.median(taken)
"""
_BARE = (
    _COMMON
    + """
import sqlite3
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QMainWindow, QTableView
window = QMainWindow()
window.resize(1366, 700)
window.show()
qt.processEvents()
opened = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    store = sqlite3.connect(Path(sys.argv[1]) / "ocop.db")
    rows = store.execute("SELECT p.code, p.name, r.name, p.set_code, p.year, p.id FROM product p "
                         "JOIN producer r ON r.id = p.producer_id ORDER BY p.id").fetchall()
    store.close()
    model = QStandardItemModel(0, 6)
    for row in rows:
        model.appendRow([QStandardItem(str(cell)) for cell in row])
    view = QTableView()
    view.setModel(model)
    window.setCentralWidget(view)
    settle(lambda: False)
    opened.append(time.perf_counter() - start)
print(statistics.median(opened), scroll(view))
"""
)
_OURS = (
    _COMMON
    + """
from ocop_desktop.services.paths import DataPaths
from ui.app import Application
program = Application(qt, DataPaths(Path(sys.argv[1])))
program.show()
settle(lambda: not program.window.page_key or program.runner.busy)
store = program.session.workspace
found = []
program.runner.run(lambda: store.products()[0].id, found.append, lambda error: found.append(error))
settle(lambda: not found)
program.session.choose_product(found[0])
for key in sys.argv[3].split(","):
    opened = []
    for _ in range(int(sys.argv[2])):
        program.go("settings")
        settle(lambda: program.runner.busy)
        program.session.touch()
        start = time.perf_counter()
        program.go(key)
        settle(lambda: program.window.page_key != key or program.runner.busy)
        opened.append(time.perf_counter() - start)
    areas = [a for a in program.window.page.findChildren(QAbstractScrollArea) if a.isVisible()]
    longest = max(areas, key=lambda a: a.verticalScrollBar().maximum(), default=None)
    moved = scroll(longest) if longest is not None and longest.verticalScrollBar().maximum() else 0.0
    print(key, statistics.median(opened), moved, flush=True)
import os
os._exit(0)
"""
)
#: The pages that grow with the store, as the sidebar names them.
_PAGES = {
    "board": "Tổng quan",
    "dossiers": "Hồ sơ",
    "products": "Sản phẩm",
    "producers": "Chủ thể",
    "certificates": "Thời hạn",
    "rounds": "Đợt đánh giá",
    "members": "Thành viên",
    "entries": "Phân công (3.000 × 9)",
    "keying": "Phiếu giấy",
    "meeting": "Phiên họp",
    "my_sheets": "Chọn sản phẩm",
    "council_result": "Kết quả của Hội đồng",
    "papers": "Văn bản",
    "send": "Ký và gửi",
}


def measure() -> list[Row]:
    """Opening and scrolling of every page that grows, and all results of the round."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        big_store.make(data)
        env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
        bare_open, bare_scroll = map(float, python(_BARE, env, str(data), str(_TIMES)).split())
        answers = python(_OURS, env, str(data), str(_TIMES), ",".join(_PAGES)).splitlines()
        results = _results(data)
    name, rows = "bare QTableView on the same rows", []
    for answer in answers:
        key, opened, moved = answer.split()
        rows.append(Row(f"Page “{_PAGES[key]}” opened", float(opened), name, bare_open, "s", _TIMES))
        if float(moved) > _NOTHING_MOVED:
            rows.append(Row(f"Page “{_PAGES[key]}”, a screenful scrolled", float(moved), name, bare_scroll, "s", 30))
    return [*rows, results]


def _results(data: Path) -> Row:
    """Every product's result, computed for the first time; beside it the same answers only read."""
    workspace = Workspace.open(data, SystemClock())
    try:
        round_id = workspace.rounds()[0].round.id
        chair = workspace.members(round_id)[0]
        workspace.choose_pin(chair.id, _PIN)
        workspace.sign_in(chair.id, _PIN)
        workspace.close_scoring(round_id)
        ours = timed(lambda: workspace.round_results(round_id))
    finally:
        workspace.close()
    with closing(sqlite3.connect(DataPaths(data).database)) as store:
        bare = timed(lambda: store.execute("SELECT sheet_id, code, option FROM answer").fetchall())
    what = f"All results of {big_store.PRODUCTS} products × {big_store.MEMBERS} members, first time"
    return Row(what, ours, "sqlite3 reads the answers", bare, "s", 1)
