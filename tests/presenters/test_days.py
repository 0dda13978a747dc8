"""Days as people type them, and the day by which papers must still hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import InputError
from ocop_desktop.presenters.days import day_words, read_day, weekday_words
from ocop_desktop.presenters.round_day import round_day
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Round, RoundDraft
from tests.services.workspaces import opened

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("text", ["5/3/2027", "05/03/2027", "5-3-27", "5.3.27", "05032027", "050327", " 2027-03-05 "])
def test_a_day_is_understood_however_it_is_written(text: str) -> None:
    assert read_day(text, TODAY) == date(2027, 3, 5)


def test_a_day_without_a_year_is_this_years_and_nothing_is_no_day() -> None:
    assert read_day("5/3", TODAY) == date(2026, 3, 5)
    assert read_day("  ", TODAY) is None
    assert day_words(None) == "" and weekday_words(date(2026, 3, 5)) == "thứ Năm, 05/03/2026"


@pytest.mark.parametrize("text", ["31/2/2027", "hôm nay", "5", "5/3/2", "0/0/2027", "5/3/20277"])
def test_what_is_no_day_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match="ví dụ 24/11/2026"):
        read_day(text, TODAY)


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("2026-12-01", "2026-12-20", date(2026, 12, 20)),
        ("2026-12-01", "", date(2026, 12, 1)),
        ("2026-10-01", "2026-10-20", date(2027, 4, 30)),
        ("", "", date(2027, 4, 30)),
    ],
)
def test_the_day_is_the_rounds_while_it_lies_ahead(tmp_path: Path, starts: str, ends: str, expected: date) -> None:
    with opened(tmp_path) as workspace:
        details = RoundDraft(2026, 2, starts_on=starts, ends_on=ends)
        session = Session(workspace, ImmediateRunner(), round=Round(1, 1, details, ""))
        found = round_day(session, TODAY)
        assert found.day == expected
        assert ("Đợt 2 năm 2026" in found.words) == (expected.year == 2026)


def test_a_clock_at_the_end_of_time_still_gives_a_day(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        assert round_day(Session(workspace, ImmediateRunner()), date.max).day == date.max
