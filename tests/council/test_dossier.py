"""The dossier's parts by kind of assessment, and which criteria each is evidence for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.dossier import KINDS, PartState, grounds, missing_of_producer, states
from ocop_desktop.council.papers import Registering
from ocop_desktop.services.dossier_law import dossier_law
from ocop_desktop.services.rubrics import current_rubric

LAW = dossier_law()
RUBRIC = current_rubric()
EVIDENCE = [part.key for part in LAW.items if part.section == "evidence"]


def keys(registering: Registering | None) -> list[str]:
    return [part.key for part in LAW.parts(registering)]


def test_form_02_lists_fifteen_kinds_of_evidence_for_every_assessment() -> None:
    assert len(EVIDENCE) == 15
    for kind in KINDS:
        assert [key for key in keys(kind) if key in EVIDENCE] == EVIDENCE


def test_each_kind_of_assessment_has_what_article_6_adds() -> None:
    common = [key for key in keys("first") if key not in EVIDENCE]
    assert common == ["form_01", "form_02", "form_03", "proposal"]
    assert set(keys("upgrade")) - set(keys("first")) == {"changes"}
    assert set(keys("reassessment")) - set(keys("first")) == {"updates", "dated_papers"}
    assert keys(None) == keys("first")


@pytest.mark.parametrize("criteria_set", RUBRIC.sets, ids=lambda s: s.code)
def test_five_samples_except_for_tourism(criteria_set) -> None:  # type: ignore[no-untyped-def]
    assert LAW.samples.needed(criteria_set.code) == (0 if criteria_set.no == 26 else 5)
    assert LAW.samples.needed(None) is None


def test_a_dossier_is_rejected_under_the_clause_of_its_own_form() -> None:
    for criteria_set in RUBRIC.sets:
        found = grounds(criteria_set)
        assert [ground.clause for ground in found] == criteria_set.disqualified_if
    assert grounds(RUBRIC.by_code["QD26-26"]) == ()
    assert grounds(RUBRIC.by_code["QD26-19"])[0].clause.startswith("Bị loại khi")


def test_parts_name_criteria_of_every_set() -> None:
    for criteria_set in RUBRIC.sets:
        found = {code for key in EVIDENCE for code in LAW.criteria_of(criteria_set, key)}
        assert found <= set(criteria_set.criteria)
        for code in ("3.1", "3.3", "3.4", "3.5", "4.3", "5.1"):
            assert code in found, f"{criteria_set.code} {code}"


def test_a_criterion_names_its_evidence() -> None:
    criteria_set = RUBRIC.by_code["QD26-10"]
    named = {code: [part.key for part in LAW.evidence_for(criteria_set, code)] for code in criteria_set.criteria}
    assert named["1.5"] == ["raw_material"]
    assert named["3.3"] == ["labour"]
    assert named["3.5"] == ["intellectual_property"]
    assert named["8"] == ["declaration", "tests"]
    assert named["6.1"] == [], "what is tasted has no paper"
    for key in EVIDENCE:
        for code in LAW.criteria_of(criteria_set, key):
            assert key in named[code]


@given(
    st.sampled_from([None, *KINDS]),
    st.dictionaries(st.sampled_from([p.key for p in LAW.items]), st.sampled_from([None, "present", "missing"])),
)
def test_every_asked_part_stands_once_and_nothing_that_was_kept_is_lost(registering, kept) -> None:  # type: ignore[no-untyped-def]
    known = {key: PartState(LAW.by_key[key], state, date(2027, 1, 31)) for key, state in kept.items()}
    found = states(LAW, registering, known)
    shown = [state.part.key for state in found]
    assert len(shown) == len(set(shown))
    assert shown[: len(keys(registering))] == keys(registering)
    assert set(shown) == {*keys(registering), *kept}
    owed = {state.part.key for state in missing_of_producer(found)}
    assert owed == {s.part.key for s in found if s.part.section == "registration" and s.state != "present"}
