"""The heat map without a screen: every criterion by every member, how far from the mean, and in whose words."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.presenters.heat_map import HeatMap, how_far
from ocop_desktop.presenters.means import mean_text, only_shown_as, permille, quarters, signed_text
from tests.presenters.results_help import Bench
from tests.services.councils import appointed, scored
from tests.services.test_council_result import BELOW, MARK
from tests.services.workspaces import RUBRIC, opened

SET = RUBRIC.by_code["QD26-10"]


def drawn(folder: Path, *changes: dict[str, int]) -> HeatMap:
    with opened(folder) as store:
        council = appointed(store, len(changes))
        scored(store, council, *changes)
        return Bench(store, council).open().heat


def test_every_criterion_stands_under_its_part_and_the_sums_agree(tmp_path: Path) -> None:
    heat = drawn(tmp_path, {}, {MARK.code: BELOW})
    kinds = [row.kind for row in heat.rows]
    assert kinds.count("part") == len(SET.parts)
    assert [row.code for row in heat.rows if row.kind == "criterion"] == list(SET.criteria)
    assert kinds[-1] == "total"
    assert [cell.text for cell in heat.rows[-1].cells] == ["100", "99"]
    for at in range(2):
        parts = [int(row.cells[at].text) for row in heat.rows if row.kind == "part"]
        assert str(sum(parts)) == heat.rows[-1].cells[at].text
    assert (heat.rows[-1].mean, heat.members) == ("99,50", ("Thành viên 1", "Thành viên 2"))


def test_a_contested_criterion_is_marked_in_words_and_signs(tmp_path: Path) -> None:
    row = next(r for r in drawn(tmp_path, {}, {}, {MARK.code: BELOW}).rows if r.code == MARK.code)
    assert (row.mark, row.differs, row.mean) == ("◆ 5★", True, "2,67")
    assert [cell.below for cell in row.cells] == [False, False, True]
    assert [cell.way for cell in row.cells] == [1, 1, -1]
    assert row.cells[2].spoken.endswith("2 điểm, so với trung bình −0,67, dưới mức tối thiểu 5 sao")
    assert row.cells[2].option == SET.criteria[MARK.code].options[BELOW - 1].text, "in the law's words"
    assert "các phiếu khác nhau ở mức tối thiểu của 5 sao" in row.spoken


def test_far_from_the_mean_carries_a_sign_beside_the_points(tmp_path: Path) -> None:
    row = next(r for r in drawn(tmp_path, {}, {"1.1": 0}).rows if r.code == "1.1")
    most = SET.criteria["1.1"].max
    assert [cell.text for cell in row.cells] == [f"{most} ▲", "0 ▼"]
    assert row.cells[1].option == "Không đạt phương án nào"


def test_only_rows_that_differ_remain_with_their_part(tmp_path: Path) -> None:
    heat = drawn(tmp_path, {}, {MARK.code: BELOW, "6.1": 2})
    part = SET.part_of[MARK.code]
    assert [row.code for row in heat.differing] == [part, MARK.code, SET.part_of["6.1"], "6.1", ""]
    assert heat.summary.startswith(f"2/{len(SET.criteria)} tiêu chí")
    assert [row.kind for row in drawn(tmp_path / "same", {}, {}).differing] == ["total"]


@pytest.mark.parametrize(
    ("away", "level"), [("0", 0), ("1/100", 1), ("1/4", 1), ("-26/100", 2), ("1/2", 2), ("51/100", 3)]
)
def test_the_depth_goes_by_what_the_criterion_can_give(away: str, level: int) -> None:
    assert how_far(Fraction(away) * 4, 4) == level


@given(st.fractions(min_value=0, max_value=100))
def test_two_decimals_are_half_up_and_never_hide_a_band(value: Fraction) -> None:
    shown = Fraction(mean_text(value).replace(",", "."))
    assert -Fraction(1, 200) < shown - value <= Fraction(1, 200)
    for least in (30, 50, 70, 90):
        assert only_shown_as(value, least) == (value < least <= shown and shown == least)


def test_differences_carry_their_sign() -> None:
    assert [signed_text(Fraction(n, 8)) for n in (10, -4, 0)] == ["+1,25", "−0,50", "0,00"]
    assert signed_text(Fraction(-1, 1000)) == "0,00"
    assert (signed_text(None), mean_text(None)) == ("–", "–")


def test_places_in_pictures() -> None:
    assert [permille(Fraction(n), 40) for n in (0, 10, 40, 50)] == [0, 250, 1000, 1000]
    assert quarters(map(Fraction, (1, 2, 3))) is None
    assert quarters(map(Fraction, (4, 1, 3, 2))) == (Fraction(3, 2), Fraction(7, 2))
