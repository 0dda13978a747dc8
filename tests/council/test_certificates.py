"""Dates of certificates, from the words of art. 4.3, 7.6a and 12.3."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.certificates import (
    ends_on,
    expired_by,
    filing_state,
    filing_window,
    in_transition,
    runs_on_until,
)
from ocop_desktop.errors import InputError

LAW = (Path(__file__).parents[2] / "resources/law/qd-26-2026.txt").read_text(encoding="utf-8")
IN_FORCE = date(2026, 5, 22)


@pytest.mark.parametrize(
    "words",
    [
        "có giá trị trong thời hạn 36 tháng kể từ ngày cơ quan có thẩm quyền ban hành",
        "không sớm hơn 180 ngày và không muộn hơn 120 ngày tính đến ngày hết thời hạn của giấy chứng nhận",
        "không quá 180 ngày tính từ ngày hết thời hạn",
        "có hiệu lực thi hành từ ngày 22 tháng 5 năm 2026",
    ],
)
def test_the_law_says_what_the_dates_below_follow_from(words: str) -> None:
    assert words in LAW


@pytest.mark.parametrize(
    ("issued", "end"),
    [
        (date(2026, 6, 30), date(2029, 6, 30)),
        (date(2024, 2, 29), date(2027, 2, 28)),
        (date(2025, 2, 28), date(2028, 2, 28)),
        (date(2023, 12, 31), date(2026, 12, 31)),
    ],
)
def test_a_certificate_holds_36_months_to_the_same_day_or_the_months_last(issued: date, end: date) -> None:
    assert ends_on(issued) == end


@given(st.dates(date(1990, 1, 1), date(2900, 12, 31)))
def test_a_certificate_ends_three_years_on_in_the_same_month(issued: date) -> None:
    end = ends_on(issued)
    assert (end.year, end.month) == (issued.year + 3, issued.month)
    assert end.day == issued.day or (issued.month, issued.day) == (2, 29)


def test_a_year_that_no_calendar_has_is_refused_in_words() -> None:
    with pytest.raises(InputError):
        ends_on(date(9998, 1, 1))


def test_a_dossier_comes_180_to_120_days_before_the_end_both_days_included() -> None:
    end = date(2026, 12, 31)
    window = filing_window(end)
    assert (window.first, window.last) == (date(2026, 7, 4), date(2026, 9, 2))
    assert (end - window.first).days == 180 and (end - window.last).days == 120
    states = {day: filing_state(end, day) for day in (window.first, window.last)}
    assert set(states.values()) == {"open"}
    one = timedelta(days=1)
    assert filing_state(end, window.first - one) == "early"
    assert filing_state(end, window.last + one) == "late"
    assert filing_state(end, end) == "late"
    assert filing_state(end, end + one) == "ended"


@pytest.mark.parametrize(
    ("end", "caught"),
    [
        (date(2026, 5, 21), False),
        (date(2026, 5, 22), True),
        (date(2026, 9, 18), True),
        (date(2026, 9, 19), False),  # its last filing day is the day on which the decision came into force
    ],
)
def test_the_transition_catches_certificates_whose_window_had_closed(end: date, caught: bool) -> None:
    assert in_transition(end, IN_FORCE) is caught


def test_a_certificate_in_the_transition_runs_on_for_180_days_at_most() -> None:
    assert runs_on_until(date(2026, 6, 30)) == date(2026, 12, 27)


@dataclass(frozen=True)
class Paper:
    name: str
    expires_on: date | None


def test_what_will_have_expired_is_listed_by_its_day_and_holds_on_its_last() -> None:
    papers = [
        Paper("Phiếu kiểm nghiệm", date(2026, 10, 29)),
        Paper("Giấy đăng ký kinh doanh", None),
        Paper("Chứng nhận VietGAP", date(2026, 10, 30)),
        Paper("Giấy chứng nhận an toàn thực phẩm", date(2026, 1, 5)),
    ]
    gone = expired_by(papers, date(2026, 10, 30))
    assert [paper.name for paper in gone] == ["Giấy chứng nhận an toàn thực phẩm", "Phiếu kiểm nghiệm"]
