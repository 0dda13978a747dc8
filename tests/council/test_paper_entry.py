"""Two readings of one paper: what differs is found, whatever it is, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.paper_entry import Keyed, merged, mismatches, unsettled, value_at

CODES = ("1.1", "1.2", "2.1", "3.1", "6.1")
TEXTS = st.sampled_from(["", "Đủ hồ sơ", "Chưa có hợp đồng", "Bao bì\ngọn"])


@st.composite
def readings(draw: st.DrawFn) -> Keyed:
    by_code = st.sampled_from(CODES)
    return Keyed(
        answers=draw(st.dictionaries(by_code, st.integers(0, 4))),
        comments={code: text for code, text in draw(st.dictionaries(by_code, TEXTS)).items() if text},
        stopped={code: text for code, text in draw(st.dictionaries(st.just("6.1"), TEXTS)).items() if text},
        rejected=draw(st.none() | st.tuples(st.sampled_from(["", "2.1"]), st.sampled_from(["Hàng giả", "Khác"]))),
        opinion=draw(TEXTS),
        place=draw(st.sampled_from(["", "Đà Lạt"])),
        date=draw(st.sampled_from(["", "2026-11-20"])),
    )


@given(readings())
def test_a_reading_agrees_with_itself(one: Keyed) -> None:
    assert mismatches(one, one, CODES) == ()
    assert merged(one, one, CODES, {}) == one


@given(readings(), readings())
def test_what_one_finds_different_the_other_does_too(one: Keyed, other: Keyed) -> None:
    forth, back = mismatches(one, other, CODES), mismatches(other, one, CODES)
    assert [(m.where, m.first, m.second) for m in forth] == [(m.where, m.second, m.first) for m in back]
    assert len({m.where for m in forth}) == len(forth)


@given(readings(), readings())
def test_settling_for_one_of_them_throughout_gives_that_one(one: Keyed, other: Keyed) -> None:
    found = mismatches(one, other, CODES)
    assert merged(one, other, CODES, {m.where: m.first for m in found}) == one
    assert merged(one, other, CODES, {m.where: m.second for m in found}) == other


@given(readings(), readings(), st.data())
def test_what_is_settled_stands_and_what_both_read_stays(one: Keyed, other: Keyed, data: st.DataObject) -> None:
    found = mismatches(one, other, CODES)
    settled = {m.where: data.draw(st.sampled_from([m.first, m.second])) for m in found}
    made = merged(one, other, CODES, settled)
    for where, value in settled.items():
        assert value_at(made, where) == value
    assert {m.where for m in mismatches(one, made, CODES)} <= set(settled)


def test_a_difference_that_nobody_has_settled_stops_the_merging() -> None:
    one, other = Keyed({"1.1": 1}), Keyed({"1.1": 2})
    assert [m.where for m in unsettled(mismatches(one, other, CODES), [])] == [("answer", "1.1")]
    with pytest.raises(KeyError):
        merged(one, other, CODES, {})


def test_unscored_and_none_reached_are_not_the_same() -> None:
    (found,) = mismatches(Keyed({"1.1": 0}), Keyed(), CODES)
    assert (found.first, found.second) == (0, None)


def test_blanks_alone_are_no_difference() -> None:
    one, other = (
        Keyed(comments={"1.1": "Đủ  hồ sơ"}, opinion="Tốt "),
        Keyed(comments={"1.1": "Đủ hồ sơ"}, opinion="Tốt"),
    )
    assert mismatches(one, other, CODES) == ()


def test_differences_stand_in_the_order_of_the_paper() -> None:
    one = Keyed({"3.1": 1, "1.1": 1}, opinion="a")
    assert [m.where for m in mismatches(one, Keyed(), CODES)] == [
        ("answer", "1.1"),
        ("answer", "3.1"),
        ("opinion", ""),
    ]
