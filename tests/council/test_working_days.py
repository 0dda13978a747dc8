"""Working days, terms and rounds, and the table of holidays that ships."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.deadlines import (
    Cutoff,
    commune_term,
    next_cutoff,
    reassessment_ends,
    usual_cutoffs,
)
from ocop_desktop.council.working_days import SpecialDay, table_from_bytes, table_to_bytes
from ocop_desktop.errors import InputError
from ocop_desktop.services.holidays import shipped_calendar

CALENDAR = shipped_calendar()
DAYS = st.dates(date(2025, 1, 1), date(2029, 12, 31))


def test_fifteen_working_days_from_5_february_2026_go_around_tet() -> None:
    assert CALENDAR.add(date(2026, 2, 5), 15) == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("start", "working_days", "end"),
    [
        (date(2026, 10, 5), 1, date(2026, 10, 6)),
        (date(2026, 10, 2), 1, date(2026, 10, 5)),  # Friday to Monday
        (date(2026, 10, 4), 1, date(2026, 10, 5)),  # received on a Sunday
        (date(2025, 4, 25), 1, date(2025, 4, 26)),  # a Saturday worked for 2 May
        (date(2025, 4, 29), 1, date(2025, 5, 5)),
        (date(2026, 8, 21), 1, date(2026, 8, 22)),  # a Saturday worked for 31 August
        (date(2026, 8, 28), 1, date(2026, 9, 3)),
        (date(2025, 12, 31), 1, date(2026, 1, 5)),  # 2 January was rested and made up for on the 10th
        (date(2026, 1, 9), 1, date(2026, 1, 10)),
        (date(2026, 11, 23), 1, date(2026, 11, 25)),  # 24 November is a holiday from 2026
        (date(2025, 11, 21), 1, date(2025, 11, 24)),  # and was none in 2025
        (date(2026, 4, 24), 1, date(2026, 4, 28)),  # Giỗ Tổ on a Sunday, made up for on Monday
    ],
)
def test_holidays_days_in_lieu_and_exchanged_days(start: date, working_days: int, end: date) -> None:
    assert CALENDAR.add(start, working_days) == end


@given(DAYS, st.integers(1, 60))
def test_a_term_ends_on_a_working_day_and_holds_as_many_as_it_says(start: date, working_days: int) -> None:
    end = CALENDAR.add(start, working_days)
    assert CALENDAR.is_working(end)
    days = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(CALENDAR.is_working(day) for day in days) == working_days
    assert CALENDAR.count(start, end) == working_days == -CALENDAR.count(end, start)
    assert CALENDAR.add(start, working_days + 1) > end


@pytest.mark.parametrize(
    ("start", "working_days"), [(date(2024, 12, 31), 1), (date(2031, 1, 1), 1), (date(2030, 12, 20), 15)]
)
def test_a_term_outside_the_tables_years_is_refused_and_names_them(start: date, working_days: int) -> None:
    with pytest.raises(InputError, match="từ 2025 đến 2030") as refused:
        CALENDAR.add(start, working_days)
    assert refused.value.code == "calendar_year"


def test_every_year_has_its_holidays_and_saturdays_are_worked_only_in_exchange() -> None:
    for year in range(2025, 2031):
        off = [d for d in CALENDAR.days.values() if d.date.year == year and d.kind == "off"]
        assert len(off) >= 11 and all(day.name for day in off)
        assert {(d.date.month, d.date.day) for d in off} >= {(1, 1), (4, 30), (5, 1), (9, 2)}
    worked = [d.date for d in CALENDAR.days.values() if d.kind == "work"]
    assert worked and all(day.weekday() == 5 for day in worked)


def test_the_commune_has_until_the_end_of_the_last_day() -> None:
    term = commune_term(CALENDAR, date(2026, 2, 5))
    assert term.last_day == date(2026, 3, 5)
    assert [term.state(day) for day in (date(2026, 3, 4), date(2026, 3, 5), date(2026, 3, 6))] == [
        "running",
        "due_today",
        "late",
    ]
    assert term.working_days_left(CALENDAR, date(2026, 2, 13)) == 9
    assert term.working_days_left(CALENDAR, date(2026, 3, 9)) == -2
    assert commune_term(CALENDAR, date(2026, 2, 5), date(2026, 3, 5)).state(date(2026, 4, 1)) == "done"
    assert commune_term(CALENDAR, date(2026, 2, 5), date(2026, 3, 6)).state(date(2026, 4, 1)) == "done_late"
    with pytest.raises(InputError):
        commune_term(CALENDAR, date(2026, 2, 5), date(2026, 2, 4))


def test_a_letter_dated_on_the_day_of_a_cutoff_goes_to_the_next_round() -> None:
    rounds = usual_cutoffs(2026)
    assert rounds[0].takes(date(2026, 4, 29)) and not rounds[0].takes(date(2026, 4, 30))
    assert next_cutoff(rounds, date(2026, 4, 30)) == rounds[1]
    assert next_cutoff(rounds, date(2026, 10, 30)) is None
    added = Cutoff("Đợt 3 năm 2026", date(2026, 12, 15))
    assert next_cutoff([added, *rounds], date(2026, 10, 30)) == added


def test_a_reassessment_takes_45_days_at_most() -> None:
    assert reassessment_ends(date(2026, 11, 1)) == date(2026, 12, 16)


def test_a_table_reads_back_as_it_was_written() -> None:
    data = table_to_bytes(
        table_from_bytes(
            b'{"format":"ocop-holidays/1","source":"","years":[2031],"days":['
            b'{"date":"2031-01-22","kind":"off"},{"date":"2031-01-01","kind":"off","name":"T"}]}'
        )
    )
    table = table_from_bytes(data)
    assert table.days[0] == SpecialDay(date=date(2031, 1, 1), kind="off", name="T")
    assert table_to_bytes(table) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"format":"ocop-holidays/2","source":"","years":[],"days":[]}',
        b'{"format":"ocop-holidays/1","source":"","years":[2031.0],"days":[]}',
        b'{"format":"ocop-holidays/1","source":"","years":[2031],"days":[{"date":"2031-02-30","kind":"off"}]}',
        b'{"format":"ocop-holidays/1","source":"","years":[2031],"days":[{"date":"2031-02-03","kind":"half"}]}',
        b'{"format":"ocop-holidays/1","source":"","years":[2031],"days":[{"date":"2031-02-03","kind":"off"},'
        b'{"date":"2031-02-03","kind":"work"}]}',
    ],
)
def test_a_damaged_table_is_refused(data: bytes) -> None:
    with pytest.raises(InputError) as refused:
        table_from_bytes(data)
    assert refused.value.code == "calendar_table"
