"""The frame: entries of the sidebar, the pages of each, the seat, practice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ocop_desktop.presenters.shell import PAGES, SECTIONS
from tests.services import workspaces
from tests.services.councils import appointed
from tests.ui.conftest import Dialogs, Program, Start
from ui.help_texts import help_of
from ui.main_window import page_titles, section_titles
from ui.widgets.basics import ElidedLabel, Paragraph


def begun(qtbot: QtBot, folder: Path, **changes: Any) -> Program:
    with workspaces.opened(folder) as workspace:
        appointed(workspace, **changes)
    return Program(qtbot, folder)


def test_at_most_seven_entries_and_a_word_for_every_page() -> None:
    assert len(SECTIONS) == 7
    assert list(section_titles()) == list(SECTIONS)
    assert set(page_titles()) == set(PAGES)


def test_every_page_has_a_help_of_its_own() -> None:
    board = help_of("board")
    assert [key for key in PAGES if key != "board" and help_of(key) == board] == []


def test_every_page_opens_and_its_tab_is_marked(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs) -> None:
    program = begun(qtbot, tmp_path)
    for section, pages in SECTIONS.items():
        for key in pages:
            program.go(key)
            assert program.find(QToolButton, f"nav_{section}").isChecked()
            if len(pages) > 1:
                assert program.find(QToolButton, f"tab_{key}").isChecked()
    assert dialogs.errors == []
    program.app.end()


def test_an_entry_shows_the_page_that_was_in_front_last(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs) -> None:
    program = begun(qtbot, tmp_path)
    program.go("producers")
    program.go("board")
    program.find(QToolButton, "nav_dossier").click()
    program.until(lambda: program.window.page_key == "producers")
    program.activate()
    QTest.keyClick(program.window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    program.until(lambda: program.window.page_key == "imports")
    program.app.end()


def test_practice_is_marked_over_every_page(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs) -> None:
    program = begun(qtbot, tmp_path, practice=True)
    for key in ("board", "scoring", "papers"):
        program.go(key)
        bar = program.find(QFrame, "practiceBar")
        assert "TẬP HUẤN" in " ".join(each.text() for each in bar.findChildren(QLabel))
    program.app.end()


def test_who_sits_here_is_said_in_the_header(qtbot: QtBot, tmp_path: Path, dialogs: Dialogs) -> None:
    program = begun(qtbot, tmp_path)
    member = program.on_store(lambda workspace: workspace.members(workspace.rounds()[0].round.id)[3])
    program.on_store(lambda workspace: workspace.choose_pin(member.id, "135790"))
    program.app.session.seat = program.on_store(lambda workspace: workspace.sign_in(member.id, "135790"))
    program.app.seat_changed()
    program.idle()
    assert program.find(ElidedLabel, "seatWho").plain_text() == "Thành viên 4"
    program.find(QPushButton, "signOut").click()
    program.until(lambda: program.app.session.seat is None)
    assert program.on_store(lambda workspace: workspace.signed_in()) is None
    program.app.end()


@pytest.mark.parametrize(("page", "field"), [("commune_report", "text_material"), ("self_assessment", "comment")])
def test_a_change_of_colours_keeps_what_is_half_typed(start: Start, tmp_path: Path, page: str, field: str) -> None:
    with workspaces.opened(tmp_path) as workspace:
        workspace.save_setup(workspaces.SETUP)
        product = workspace.add_product(workspaces.draft()).id
    program = start()
    program.app.go_with(page, product)
    text = program.find(QPlainTextEdit, field)
    program.qtbot.keyClicks(text, "half a word")
    before = program.window
    program.app.save_preferences(replace(program.app.preferences, scheme="dark"))
    program.until(lambda: program.window is not before)
    program.until(lambda: "half a word" in program.find(QPlainTextEdit, field).toPlainText())


def test_a_long_word_does_not_widen_the_page(qtbot: QtBot) -> None:
    name = "Ă" * 200
    words = Paragraph(f"{name} <b>&")
    qtbot.addWidget(words)
    assert words.minimumSizeHint().width() < 400
    assert words.plain_text() == f"{name} <b>&"
    assert "&lt;b&gt;&amp;" in words.text()
