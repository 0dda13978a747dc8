"""The page of form 03 in widgets: four boxes, autosave, suggestions back, the way to the paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.services.councils import Council, appointed, full, scored
from tests.services.papers import pdf
from tests.services.self_assessments import fill
from tests.ui.conftest import Dialogs
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless, tab_order
from ui.pages.commune_report_page import CommuneReportPage


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def judged(here: Host) -> Council:
    """A product with a result that contradicts its producer, and a file of evidence."""
    council = appointed(here.workspace, members=3)
    fill(here.workspace, council.product, full(c3_3=1))
    here.workspace.add_evidence(council.product, "labour", ("Danh sách lao động.pdf", pdf()))
    scored(here.workspace, council)
    return council


def opened(qtbot: QtBot, here: Host, product: int | None, size: tuple[int, int] = LARGE) -> CommuneReportPage:
    page = CommuneReportPage(here)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    here.session.choose_product(product)
    page.enter()
    return page


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_has_room_a_name_and_an_order(qtbot: QtBot, here: Host, size: tuple[int, int]) -> None:
    page = opened(qtbot, here, judged(here).product, size)
    assert page.width() == size[0] and (cut(page), nameless(page)) == ([], [])
    order = tab_order(page)
    boxes = [name for name in order if name.startswith("text_")]
    assert boxes == ["text_material", "text_labour", "text_idea", "text_identity"]
    assert order.index("text_labour") < order.index("insert_labour_0") < order.index("text_idea")
    primary = [b.objectName() for b in page.findChildren(QPushButton) if b.property("role") == "primary"]
    assert primary == ["previewReport"]


def test_what_is_typed_is_saved_after_a_pause_and_the_suggestion_can_come_back(qtbot: QtBot, here: Host) -> None:
    product = judged(here).product
    page = opened(qtbot, here, product)
    suggested = find(page, "text_labour").toPlainText()
    assert "3/3 thành viên" in suggested and "Danh sách lao động.pdf" in find(page, "evidence_labour").plain_text()
    find(page, "text_labour").setPlainText("Lao động trong xã.")
    qtbot.waitUntil(lambda: here.status[0].startswith("Đã lưu"), timeout=5_000)
    assert here.workspace.commune_report(product).labour == "Lao động trong xã."
    assert find(page, "state_labour").text() == "Lời của cán bộ"
    find(page, "reset_labour").click()
    assert find(page, "text_labour").toPlainText() == suggested
    find(page, "restore_labour").click()
    assert here.workspace.commune_report(product).labour == "Lao động trong xã."


def test_looking_at_a_report_writes_nothing(qtbot: QtBot, here: Host) -> None:
    product = judged(here).product
    page = opened(qtbot, here, product)
    page.leave(lambda: None)
    assert here.workspace.commune_report(product).version == 0


def test_a_contradiction_goes_into_the_text_by_its_button(qtbot: QtBot, here: Host) -> None:
    product = judged(here).product
    page = opened(qtbot, here, product)
    find(page, "insert_labour_0").click()
    assert "chủ thể tự đánh giá" in here.workspace.commune_report(product).labour
    assert "chủ thể tự đánh giá" in find(page, "text_labour").toPlainText()


def test_the_paper_is_shown_once_everything_is_saved(qtbot: QtBot, here: Host) -> None:
    product = judged(here).product
    page = opened(qtbot, here, product)
    find(page, "text_idea").setPlainText("Ý tưởng của hộ.")
    find(page, "previewReport").click()
    assert here.went == ["papers"] and here.workspace.commune_report(product).idea == "Ý tưởng của hộ."
    find(page, "openSelf").click()
    find(page, "backToDossier").click()
    assert here.went == ["papers", "self_assessment", "dossiers"]


def test_what_could_not_be_saved_is_asked_about_before_the_program_ends(
    qtbot: QtBot, here: Host, dialogs: Dialogs
) -> None:
    product = judged(here).product
    page = opened(qtbot, here, product)
    here.workspace.save_commune_report(product, 0, "idea", "Ý tưởng từ cửa sổ khác.")
    find(page, "text_labour").setPlainText("Lao động trong xã.")
    page.leave(lambda: None)
    assert dialogs.errors[0].code == "stale"
    assert find(page, "text_labour").toPlainText() == "Lao động trong xã."
    dialogs.agrees = False
    assert not page.may_close() and dialogs.questions


def test_without_a_product_there_is_one_way_on(qtbot: QtBot, here: Host) -> None:
    page = opened(qtbot, here, None, SMALL)
    find(page, "reportElsewhere").click()
    assert here.went == ["dossiers"]
