"""`ocop deadline`: a day and nothing else on stdout, by the table that we ship and the office's days on top."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.cli import cli
from ocop_desktop.council.working_days import FORMAT, HolidayTable, SpecialDay
from ocop_desktop.errors import InputError, OcopError, StorageError
from ocop_desktop.services.holidays import save_office_table, shipped_calendar

#: Tết 2026 and the days around it as announced: off from Saturday 14 to Sunday 22 February.
TET = {date(2026, 2, 14) + timedelta(days=n) for n in range(9)}


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner(env={"OCOP_DATA_DIR": str(folder)}).invoke(cli, ["deadline", *arguments])


def by_counting(received: date, count: int) -> Iterator[date]:
    """Working days one after the other, counted by hand from the days that were announced."""
    day = received
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in TET:
            count -= 1
            yield day


def test_the_example_of_the_contract_and_fifteen_days_where_nothing_is_said(tmp_path: Path) -> None:
    for more in (["--working-days", "15"], []):
        done = run(tmp_path / "none", "2026-02-05", *more)
        assert (done.exit_code, done.stdout) == (0, "2026-03-05\n")
    assert list(tmp_path.iterdir()) == []
    assert list(by_counting(date(2026, 2, 5), 15))[-1] == date(2026, 3, 5)


@given(st.dates(date(2026, 1, 12), date(2026, 3, 20)), st.integers(1, 20))
def test_around_tet_it_is_what_one_counts_by_hand(received: date, count: int) -> None:
    done = run(Path("none"), received.isoformat(), "--working-days", str(count))
    assert done.stdout.strip() == list(by_counting(received, count))[-1].isoformat()


@pytest.mark.parametrize(
    "arguments",
    [
        ("2026-02-30",), ("2026-2-5",), ("20260205",), ("2026-W06-4",), ("05/02/2026",), ("hôm nay",), ("",),
        ("２０２６-02-05",), ("2026-02-05", "--working-days", "0"), ("2026-02-05", "--working-days", "-3"),
        ("2026-02-05", "--working-days", "1.5"), ("2026-02-05", "--working-days", "١٥"),
        ("2026-02-05", "--working-days", "9" * 5000), ("2026-02-05", "--working-days", "999999"),
        ("2024-12-30",), ("2030-12-30",), ("9999-12-31",), ("0001-01-01",),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_no_day_and_no_count_is_refused_in_words(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = run(tmp_path, *arguments)
    assert done.exit_code != 0 and done.stdout == ""
    assert isinstance(done.exception, InputError) and "Hãy" in done.exception.message


def test_days_that_an_office_has_changed_count(tmp_path: Path) -> None:
    off = SpecialDay(date=date(2026, 3, 5), kind="off", name="Mất điện toàn xã (ví dụ)")
    save_office_table(tmp_path, HolidayTable(format=FORMAT, source="Thông báo", years=[], days=[off]))
    assert run(tmp_path, "2026-02-05").stdout == "2026-03-06\n"
    assert shipped_calendar().is_working(date(2026, 3, 5))
    (tmp_path / "holidays.json").write_bytes(b"{")
    done = run(tmp_path, "2026-02-05")
    assert isinstance(done.exception, OcopError) and isinstance(done.exception, StorageError)
    assert done.stdout == "" and "Hãy" in done.exception.message
