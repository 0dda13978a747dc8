"""Who may register: the law's forms, and what is warned about."""

from __future__ import annotations

from typing import get_args

import pytest

from ocop_desktop.council.producer import BY_KEY, LEGAL_FORMS, TOURISM_SET, LegalForm, form_problem
from ocop_desktop.services.rubrics import current_rubric

PLAIN = ("cooperative", "cooperative_group", "small_enterprise", "farm", "producing_household", "registered_household")
TOURISM = ("association", "federation", "operations_centre", "equivalent")


def test_every_form_that_can_be_stored_has_a_name() -> None:
    assert set(BY_KEY) == set(get_args(LegalForm))
    assert len({form.name for form in LEGAL_FORMS}) == len(LEGAL_FORMS)


@pytest.mark.parametrize("form", PLAIN)
def test_the_forms_of_the_law_register_any_product(form: LegalForm) -> None:
    assert all(form_problem(form, s.code) is None for s in current_rubric().sets)


@pytest.mark.parametrize("form", TOURISM)
def test_bodies_of_tourism_register_tourism_alone(form: LegalForm) -> None:
    admitted = [s.code for s in current_rubric().sets if form_problem(form, s.code) is None]
    assert admitted == [TOURISM_SET]
    assert form_problem(form, None) is None, "nothing is said while the set is open"


def test_a_large_enterprise_is_warned_about_whatever_it_makes() -> None:
    assert form_problem("large_enterprise", None) == "not_in_the_law"
    assert form_problem("large_enterprise", TOURISM_SET) == "not_in_the_law"


def test_nothing_is_said_of_a_form_that_is_not_known() -> None:
    assert form_problem(None, "QD26-01") is None
