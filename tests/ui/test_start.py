"""How the program starts: what it imports and where, and that its core needs no Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: Imported only when somebody signs, prints, exports or opens the store.
HEAVY = ("pyhanko", "reportlab", "openpyxl", "cryptography", "asn1crypto", "PySide6.QtPdf", "PySide6.QtPrintSupport")

_SHOW_FIRST_PAGE = """
import json, sys, threading
from pathlib import Path

threads = {}

class Watch:
    def find_spec(self, name, path=None, target=None):
        threads.setdefault(name.split(".")[0], threading.current_thread().name)

sys.meta_path.insert(0, Watch())
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ocop_desktop.services.paths import data_paths
from ui.app import Application

qt = QApplication([])
application = Application(qt, data_paths())
shown_with_store = "sqlite_utils" in sys.modules

def look():
    if application.window.page_key == "" or application.runner.busy:
        return
    timer.stop()
    application.window.grab()
    print(json.dumps([application.window.page_key, shown_with_store, threads.get("sqlite_utils"), sorted(sys.modules)]))
    application.window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
application.show()
qt.exec()
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "OCOP_DATA_DIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def run(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def set_up(folder: Path) -> None:
    from tests.services import workspaces

    with workspaces.opened(folder) as workspace:
        workspace.save_setup(workspaces.SETUP)
        workspace.add_product(workspaces.draft())


@pytest.mark.parametrize("first_start", [True, False], ids=["setup", "board"])
def test_the_first_page_needs_no_heavy_library(environment: dict[str, str], tmp_path: Path, first_start: bool) -> None:
    if not first_start:
        set_up(tmp_path)
    command = [sys.executable, "-X", "importtime", "-c", _SHOW_FIRST_PAGE]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, check=True
    )
    page, shown_with_store, store_thread, modules = json.loads(done.stdout)
    assert page == ("setup" if first_start else "board")
    imported = {line.rsplit("|", 1)[1].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert "ui.main_window" in imported, "the list of imports is there"
    heavy = [name for name in {*imported, *modules} if any(name == h or name.startswith(f"{h}.") for h in HEAVY)]
    assert heavy == []
    assert not shown_with_store, "the window stands before the store's library is loaded"
    assert store_thread is not None
    assert store_thread.startswith("ocop-store"), "and it is loaded beside the screen's thread"


def test_the_core_imports_without_qt() -> None:
    check = (
        "import importlib, pkgutil, sys\n"
        "class NoQt:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6'):\n"
        "            raise ImportError(name)\n"
        "sys.meta_path.insert(0, NoQt())\n"
        "import ocop_desktop\n"
        "names = [m.name for m in pkgutil.walk_packages(ocop_desktop.__path__, 'ocop_desktop.')]\n"
        "for name in names:\n"
        "    if not name.endswith('__main__'):\n"
        "        importlib.import_module(name)\n"
        "print(len(names), 'ocop_desktop.presenters.scoring' in sys.modules)\n"
    )
    done = run([sys.executable, "-c", check], dict(os.environ))
    assert done.returncode == 0, done.stderr
    count, has_presenters = done.stdout.split()
    assert int(count) > 80
    assert has_presenters == "True"


def test_python_m_ui_starts_and_ends(environment: dict[str, str], tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "import ui.app, runpy, sys\n"
        "real = ui.app.Application.show\n"
        "def show(self):\n"
        "    real(self)\n"
        "    timer = QTimer(self.qt)\n"
        "    timer.timeout.connect(lambda: self.window.page_key and not self.runner.busy and self.window.close())\n"
        "    timer.start(50)\n"
        "ui.app.Application.show = show\n"
        "runpy.run_module('ui', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "ocop.db").is_file()
    assert not (tmp_path / "logs").exists(), "nothing went wrong, so there is no log"
