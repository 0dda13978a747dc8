"""The page of terms: two tables, a day to type, a row that explains itself and leads to its dossier."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.services.registers_records import Certificate, ProductDetails
from tests.services.workspaces import draft
from tests.ui.page_host import LARGE, SMALL, Host, cut, find, host, nameless
from ui import messages
from ui.pages.certificates_page import CertificatesPage


@pytest.fixture
def around(qapp: QApplication, tmp_path: Path) -> Iterator[Host]:
    with host(tmp_path / "data") as made:
        yield made


def page_of(around: Host, qtbot: QtBot) -> Any:
    page = CertificatesPage(around)
    qtbot.addWidget(page)
    page.resize(*LARGE)
    page.show()
    page.enter()
    return page


def filled(around: Host) -> int:
    number = around.workspace.add_product(draft(name="Trà (ví dụ)")).id
    details = ProductDetails("reassessment", Certificate("9/QĐ", date(2024, 5, 1), stars=3))
    around.workspace.save_product_details(number, details)
    around.workspace.set_dossier_part(number, "tests", "present", date(2027, 1, 15))
    return number


def test_an_empty_page_teaches_and_leads_on(around: Host, qtbot: QtBot) -> None:
    page = page_of(around, qtbot)
    find(page, "toDossiers").click()
    assert around.went == ["dossiers"]


def test_the_day_narrows_what_is_listed_and_enter_leads_to_the_dossier(around: Host, qtbot: QtBot) -> None:
    number = filled(around)
    page = page_of(around, qtbot)
    assert find(page, "toExpiring").text() == "Sẽ hết hạn: 1"
    assert "còn hạn 52 ngày" in find(page, "termWords").plain_text()
    qtbot.keyClick(find(page, "expiring"), Qt.Key.Key_Return)
    assert around.went == ["dossiers"] and around.session.product_id == number
    find(page, "expiredBy").setText("2/5/2027")
    qtbot.keyClick(find(page, "expiredBy"), Qt.Key.Key_Return)
    assert find(page, "toExpiring").text() == "Sẽ hết hạn: 2" and find(page, "expiredBy").text() == "02/05/2027"
    find(page, "expiredBy").setText("hôm nào")
    qtbot.keyClick(find(page, "expiredBy"), Qt.Key.Key_Return)
    assert "hôm nào" in find(page, "dayOrigin").plain_text()


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_everything_has_room_and_words(around: Host, qtbot: QtBot, size: tuple[int, int]) -> None:
    filled(around)
    page = page_of(around, qtbot)
    page.resize(*size)
    for name in ("toCertificates", "toExpiring"):
        find(page, name).click()
        assert not cut(page) and not nameless(page) and page.width() <= size[0]


def test_certificates_go_out_as_a_table(
    around: Host, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(around)
    page = page_of(around, qtbot)
    find(page, "toCertificates").click()
    assert "Đang trong kỳ nộp hồ sơ đánh giá lại" in find(page, "termWords").plain_text()
    monkeypatch.setattr(messages, "save_file", lambda *_: tmp_path / "gcn.xlsx")
    find(page, "exportCertificates").click()
    assert (tmp_path / "gcn.xlsx").read_bytes().startswith(b"PK") and around.status[1] == "good"
