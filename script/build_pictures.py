"""Draws the manual's pictures: the real program, offscreen, on illustrative products, from set-up to verification.

Usage: build_pictures.py [FOLDER] [--lang en] [--dark] [--small]; without a folder the pictures that the documents
show are renewed in docs/images.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit

from ocop_desktop.council.model import Authority, Evaluator, Office
from ocop_desktop.presenters.scoring_guide import FINISH
from ocop_desktop.services.preferences import Preferences, save_preferences
from ocop_desktop.services.records import Setup
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.signing.shown import with_stamps_drawn
from script.council_pictures import council
from script.picture_walk import Camera, Walk, Watch
from ui import messages
from ui.help_dialog import show_help

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
PASSPHRASE = "mật khẩu minh họa 2026"
#: Relative, so that no machine's folders are on the pictures.
SENDER, CRASHED, RECEIVER, STICK = Path("du-lieu"), Path("du-lieu-mat-dien"), Path("du-lieu-tinh"), Path("USB")
ROUND = Path("du-lieu-hoi-dong")
PROVINCE, COMMUNE = "68", "24781"
COUNCIL = "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Lâm Đồng"
#: Who checks what was sent: another office, with a trust list of its own.
RECEIVING = Setup(
    office=Office(name=COUNCIL, level="province", province_code=PROVINCE, commune_code=""),
    receiver=Authority(name="Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp trung ương", level="ministry"),
    evaluator=Evaluator(name="Thành viên 2"),
)
#: The commune whose council is on the pictures of a round.
COMMITTEE = Setup(
    office=Office(
        name="Ủy ban nhân dân phường Xuân Hương - Đà Lạt", level="commune", province_code=PROVINCE, commune_code=COMMUNE
    ),
    receiver=Authority(name=COUNCIL, level="province"),
    evaluator=Evaluator(name="Thành viên 3"),
)
#: Answers that are not the best: 95 points, and one minimum missed that keeps the product at 2 stars.
CHANGES = {"1.3": 2, "1.5": 3, "2.2": 2, "3.1": 2}
SKIPPED = "3.3"
PRODUCER = ("Chủ thể minh họa", "0900 000 000", "Phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng")


def answer(code: str) -> int:
    """The option that the evaluator of the pictures takes in set 10."""
    options = current_rubric().by_code["QD26-10"].criteria[code].options
    return CHANGES.get(code) or max(options, key=lambda option: (option.points, -option.n)).n


def choose(walk: Walk, n: int) -> None:
    """A digit."""
    walk.key(getattr(Qt.Key, f"Key_{n}"))


def first_start(walk: Walk) -> None:
    """The set-up as it is found, and as it is left."""
    walk.picture("thiet-lap-trong")
    presenter = walk.page.form.presenter
    presenter.choose_province(PROVINCE)
    presenter.choose_commune(COMMUNE)
    walk.type("evaluator_name", "Thành viên 1")
    walk.type("evaluator_position", "Công chức phụ trách chương trình OCOP")
    walk.page.form.save_button.setFocus()
    walk.picture("thiet-lap")
    walk.press("saveSetup")
    walk.until(lambda: walk.app.window.page_key == "board")
    walk.picture("tong-quan-trong")
    walk.go("products")
    walk.picture("san-pham-trong")


def fill_in(walk: Walk, name: str, search: str, set_code: str) -> None:
    """The form of an illustrative product."""
    form = walk.page.form
    for field, text in zip(("name", "producer", "phone", "address"), (name, *PRODUCER), strict=True):
        edit = walk.find(QLineEdit, field)
        edit.setText(text)
        edit.left.emit(field)  # a window that is not in front gets no change of focus
    form.illustrative.setChecked(True)
    form.filter.setText(search)
    form.tree.chosen.emit(set_code)
    walk.idle()


def products(walk: Walk) -> None:
    """Two products; the form first without what it needs."""
    walk.press("addFirstProduct")
    walk.press("saveProduct")
    walk.picture("san-pham-thieu")
    fill_in(walk, "Rau gia vị tươi (sản phẩm minh họa)", "rau", "QD26-01")
    walk.picture("san-pham-moi")
    walk.press("saveProduct")
    walk.press("addProduct")
    fill_in(walk, "Điểm du lịch cộng đồng (sản phẩm minh họa)", "", "QD26-26")
    walk.press("saveProduct")


def scoring(walk: Walk) -> None:
    """Through all criteria of the sample with the keyboard, leaving one out."""
    walk.app.load_sample()
    walk.until(lambda: walk.app.window.page_key == "scoring" and walk.page.criterion.isVisible())
    walk.picture("tieu-chi-dau")
    with walk.dialog("cancelButton", "loai-ho-so"):
        walk.press("declare")
    for number, code in enumerate(current_rubric().by_code["QD26-10"].criteria):
        if code == "5.2":
            not_asked(walk)
        if code != SKIPPED:
            choose(walk, answer(code))
        if number == 16:
            walk.page.presenter.jump("1.5")
            walk.picture("cham-diem")
            walk.page.presenter.jump(code)
        walk.key(Qt.Key.Key_Return)
    walk.idle()


def not_asked(walk: Walk) -> None:
    """What 5.2 says where 5.1 has no points."""
    walk.key(Qt.Key.Key_Left)
    choose(walk, 1)
    walk.key(Qt.Key.Key_Right)
    walk.picture("khong-hoi")
    walk.key(Qt.Key.Key_Left)
    choose(walk, answer("5.1"))
    walk.key(Qt.Key.Key_Right)


def closing(walk: Walk) -> None:
    """Refused while a criterion is left, then done."""
    walk.press("closeSheet")
    walk.picture("chua-khoa-duoc")
    choose(walk, answer(SKIPPED))
    walk.page.presenter.jump(FINISH)
    walk.idle()
    walk.page.finish.opinion.setPlainText("Hồ sơ đầy đủ, sản phẩm có nét riêng. Bao bì cần hoàn thiện.")
    walk.type("place", "Đà Lạt")
    walk.picture("y-kien")
    with walk.dialog("confirmButton", "khoa-phieu"):
        walk.press("closeSheet")
    walk.until(lambda: walk.app.window.page_key == "result")
    walk.picture("ket-qua")


def power_cut(walk: Walk, size: tuple[int, int]) -> None:
    """A second sheet is half scored when the power fails: the files as they are then, opened by another run."""
    row = next(row for row in walk.app.session.workspace.products() if row.set_code == "QD26-01")
    walk.app.go_with("scoring", row.id)
    walk.until(lambda: walk.page.criterion.isVisible() and walk.page.presenter.busy is False)
    for _ in range(12):
        choose(walk, 2)
        walk.key(Qt.Key.Key_Return)
    walk.idle()
    shutil.copytree(SENDER, CRASHED)
    again = Walk(walk.qt, CRASHED, walk.camera, Watch(), size)
    again.app.go_with("scoring", row.id)
    again.until(lambda: again.app.window.page_key == "scoring" and again.page.criterion.isVisible())
    again.picture("mat-dien")
    again.end()
    walk.go("products")
    walk.picture("san-pham")


def printing(walk: Walk) -> None:
    """The closed sheet of the sample, and a blank form."""
    walk.app.load_sample()
    walk.until(lambda: walk.app.window.page_key == "scoring")
    walk.go("print")
    paint(walk)
    walk.picture("in-an")
    walk.page.presenter.choose_mode("blank")
    paint(walk)
    walk.picture("phieu-trang")


def paint(walk: Walk) -> None:
    """Wait until the preview has drawn its pages in the background."""
    before = b""
    for _ in range(40):
        walk.idle()
        image = walk.app.window.grab().toImage()
        now = bytes(image.constBits())
        if now == before:
            return
        before = now


def signing(walk: Walk) -> None:
    """A signature of one's own, the sheet signed, the package on the stick."""
    walk.go("send")
    walk.picture("ky-chua-co-chu-ky")

    def twice(dialog: QDialog) -> None:
        for name in ("passphrase1", "passphrase2"):
            dialog.findChild(QLineEdit, name).setText(PASSPHRASE)

    with walk.dialog("confirmButton", "mat-khau", twice):
        walk.press("makeIdentity")
    walk.picture("ky")
    walk.press("signSheets")
    walk.picture("da-ky")
    walk.press("chooseFolder")
    walk.press("exportPackage")
    walk.picture("da-gui")
    workspace = walk.app.session.workspace
    row = next(row for row in workspace.products() if row.sheet and row.sheet.status == "signed")
    pdf = with_stamps_drawn(workspace.signed_pdf(row.sheet.sheet_id, 1))
    walk.camera.keep_page("sheet-page-1", pdf, 0)
    walk.camera.keep_page("sheet-last-page", pdf, -1)


def afterwards(walk: Walk) -> None:
    """The signed sheet, a correction turned back, the backup, the help."""
    walk.go("result")
    walk.picture("ket-qua-da-ky")
    walk.go("scoring")
    walk.picture("phieu-da-ky")
    with walk.dialog("cancelButton", "lap-ban-sua"):
        walk.page.presenter.new_revision()
    with walk.dialog("closeButton", "tro-giup"):
        show_help(walk.app.window, "scoring")
    walk.go("settings")
    walk.press("backup")
    walk.picture("cai-dat")


def checking(walk: Walk) -> None:
    """The receiving side: a package from somebody it does not know yet, and the same with one byte changed."""
    workspace = walk.app.session.workspace
    walk.app.runner.run(lambda: workspace.save_setup(RECEIVING), lambda _: None, walk.app.window.show_error)
    walk.idle()
    walk.app.set_up()
    page: Any = walk.go("verify")
    walk.picture("kiem-tra-trong")
    package = next(STICK.glob("*.asice"))
    altered = package.with_name("goi-bi-sua.asice")
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    altered.write_bytes(bytes(data))
    page.presenter.add([package, altered])
    walk.until(lambda: page.presenter.has_results)
    walk.picture("kiem-tra")

    def promise(dialog: QDialog) -> None:
        dialog.findChild(QCheckBox, "trustPromise").setChecked(True)

    with walk.dialog("confirmButton", "so-van-tay", promise):
        walk.press("trustSigner0")
    walk.picture("kiem-tra-nguyen-ven")
    page.presenter.select(1)
    walk.picture("kiem-tra-bi-sua")
    walk.press("openTrust")
    walk.picture("danh-sach-tin-cay")


def shown() -> frozenset[str]:
    """The pictures that the documents show."""
    texts = (path.read_text(encoding="utf-8") for path in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")))
    return frozenset(name for text in texts for name in re.findall(r"images/([a-z0-9-]+)\.png", text))


def without_system_dialogs() -> None:
    """Answers to the dialogs that the system draws."""
    messages.choose_folder = lambda *_: STICK  # type: ignore[assignment]
    messages.save_file = lambda _, __, suggested, ___: STICK / Path(suggested).name  # type: ignore[assignment]


def main() -> None:
    """Walk once."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--lang", default="vi")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--small", action="store_true", help="the room that is left at a scaling of 150 %%")
    chosen = parser.parse_args()
    out = (chosen.folder or IMAGES).resolve()
    out.mkdir(parents=True, exist_ok=True)
    camera = Camera(out, None if chosen.folder else shown())
    size = (910, 484) if chosen.small else (1366, 728)
    qt = QApplication(sys.argv[:1])
    without_system_dialogs()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        STICK.mkdir()
        looks = Preferences(language=chosen.lang, scheme="dark" if chosen.dark else "light")
        for data in (SENDER, RECEIVER, ROUND):
            save_preferences(data, looks)
        watch = Watch()
        sender = Walk(qt, SENDER, camera, watch, size)
        for part in (first_start, products, scoring, closing):
            part(sender)
        power_cut(sender, size)
        for part in (printing, signing, afterwards):
            part(sender)
        receiver = Walk(qt, RECEIVER, camera, watch, size)
        checking(receiver)
        meeting = Walk(qt, ROUND, camera, watch, size)
        council(meeting, COMMITTEE)
        for walk in (sender, receiver, meeting):
            walk.end()
        os.chdir(ROOT)
        print(f"{len(camera.kept)} -> {out}", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
