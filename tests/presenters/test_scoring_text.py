"""The law's words reach the screen letter for letter, in its order, with our readings apart."""

from __future__ import annotations

import pytest

from ocop_desktop.presenters.scoring_guide import ScoringGuide
from ocop_desktop.presenters.scoring_text import criterion_view, map_rows, split_title
from ocop_desktop.presenters.scoring_view import CriterionView, NoteView, OptionView
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()
SETS = [pytest.param(s, id=s.code) for s in RUBRIC.sets]


def view(criteria_set: CriteriaSet, code: str) -> CriterionView:
    guide = ScoringGuide(RUBRIC, criteria_set, {}, code)
    return criterion_view(guide, criteria_set.criteria[code], "", True)


@pytest.mark.parametrize("criteria_set", SETS)
def test_every_criterion_is_shown_whole(criteria_set: CriteriaSet) -> None:
    for code, node in criteria_set.criteria.items():
        shown = view(criteria_set, code)
        assert " ".join(part for part in (shown.title, shown.requirement) if part) == node.title
        assert shown.reading == node.reading
        assert [line.text for line in shown.lines if isinstance(line, NoteView)] == node.notes
        options = [line for line in shown.lines if isinstance(line, OptionView)]
        assert [option.text for option in options[:-1]] == [option.text for option in node.options]
        assert [option.points for option in options[:-1]] == [f"{option.points} điểm" for option in node.options]
        assert [bool(option.chip) for option in options[:-1]] == [bool(option.minimum_for) for option in node.options]
        assert (options[-1].n, options[-1].text) == (0, "Không đạt phương án nào")


@pytest.mark.parametrize("criteria_set", SETS)
def test_the_map_has_every_criterion_in_order_and_the_last_step(criteria_set: CriteriaSet) -> None:
    rows = map_rows(ScoringGuide(RUBRIC, criteria_set, {}, ""))
    assert [row.code for row in rows if row.kind == "criterion"] == list(criteria_set.criteria)
    assert [row.code for row in rows if row.kind == "part"] == ["A", "B", "C"]
    assert rows[-1].kind == "finish"
    assert all(row.glyph and row.word for row in rows if row.kind == "criterion")


def test_a_long_title_is_cut_where_the_requirement_begins() -> None:
    heading, requirement = split_title(RUBRIC.by_code["QD26-10"].criteria["1.4"].title)
    assert heading == "Năng lực sản xuất để đáp ứng yêu cầu phân phối"
    assert requirement.startswith("(Khả năng")


def test_a_minimum_is_named_in_words() -> None:
    shown = view(RUBRIC.by_code["QD26-10"], "1.1")
    assert next(line.chip for line in shown.lines if isinstance(line, OptionView)) == "tối thiểu cho 3 sao"


def test_the_two_cases_of_set_26_have_headings_of_their_own() -> None:
    shown = view(RUBRIC.by_code["QD26-26"], "8")
    headings = [line.text for line in shown.lines if isinstance(line, NoteView) and line.case]
    assert [heading[:2] for heading in headings] == ["a.", "b."]


def test_a_screen_reader_hears_digit_words_points_and_minimum() -> None:
    shown = view(RUBRIC.by_code["QD26-10"], "5.1")
    spoken = [line.accessible for line in shown.lines if isinstance(line, OptionView)]
    assert spoken[4].startswith("5: Có câu chuyện sản phẩm được tư liệu hóa")
    assert spoken[4].endswith("5 điểm, tối thiểu cho 4 sao")
