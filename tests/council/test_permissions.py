"""Who may do what: the table, what follows from it, and that people are shown the same table."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.member import labels
from ocop_desktop.council.permissions import (
    ACTION_WORDS,
    ACTIONS,
    TABLE,
    SeatRole,
    SheetAccess,
    may,
    may_read,
)
from ocop_desktop.council.round import UNFINISHED, SheetFacts, verdict

ROLES: tuple[SeatRole, ...] = get_args(SeatRole)
SECURITY = Path(__file__).resolve().parents[2] / "docs" / "security.md"


def test_every_action_has_its_roles_and_its_words() -> None:
    assert set(TABLE) == set(ACTION_WORDS) == set(ACTIONS)
    assert all(TABLE[action] for action in ACTIONS)


def test_the_document_shows_just_this_table() -> None:
    text = SECURITY.read_text(encoding="utf-8")
    shown = re.findall(r"^\| `([a-z_.]+)` " + r"\|([^|]*)" * 5, text, re.MULTILINE)
    table = {action: [cell.strip() != "" for cell in cells] for action, *cells in shown}
    order: tuple[SeatRole, ...] = ("office", "chair", "vice_chair", "secretary", "member")
    assert table == {action: [may(role, action) for role in order] for action in ACTIONS}


@given(st.sampled_from(ROLES), st.booleans())
def test_nobody_reads_anothers_sheet_before_scoring_is_closed(role: SeatRole, keying: bool) -> None:
    assert not may_read(role, SheetAccess(mine=False, scoring_closed=False, keying=keying))
    assert may_read(role, SheetAccess(mine=True, scoring_closed=False, keying=keying))


@given(st.sampled_from(ROLES))
def test_a_blind_copy_is_its_makers_for_ever(role: SeatRole) -> None:
    assert not may_read(role, SheetAccess(mine=False, scoring_closed=True, keying=True))


def test_an_ordinary_member_decides_nothing_for_others() -> None:
    allowed = {action for action in ACTIONS if may("member", action)}
    assert allowed == {"conflict.own", "sheet.score", "sheet.sign", "sheet.others", "result.read", "paper.key"}


def test_the_office_without_a_pin_neither_scores_nor_decides() -> None:
    for action in ("sheet.score", "sheet.sign", "scoring.close", "decision.record", "sheet.exclude", "round.finish"):
        assert not may("office", action)  # type: ignore[arg-type]


NAMES = st.lists(st.tuples(st.sampled_from(["A", "B", "A (1)", "A (x)"]), st.sampled_from(["", "x", "y"])), max_size=7)


@given(NAMES)
def test_labels_tell_members_apart(members: list[tuple[str, str]]) -> None:
    found = labels(members)
    assert len(set(found)) == len(members)
    names = [name for name, _ in members]
    assert all(label.startswith(name) for label, (name, _) in zip(found, members, strict=True))
    names = [name for name, _ in members]
    if len(set(names)) == len(names):
        assert found == names, "nothing is added to a name that is enough"


FACTS = st.builds(
    SheetFacts,
    conflict=st.sampled_from(["", "Xung đột"]),
    exclusion=st.sampled_from(["", "Loại"]),
    finished=st.booleans(),
    scoring_closed=st.booleans(),
)


@given(FACTS)
def test_a_sheet_counts_only_when_it_is_finished_and_nobody_has_a_reason_against_it(facts: SheetFacts) -> None:
    found = verdict(facts)
    assert (found.standing == "counted") == (facts.finished and not facts.conflict and not facts.exclusion)
    assert (found.standing == "excluded") == bool(found.reason)
    assert not (found.standing == "awaited" and facts.scoring_closed), "nothing is awaited once scoring is closed"


def test_a_conflict_is_the_reason_that_is_printed_first() -> None:
    assert verdict(SheetFacts("Xung đột", "Loại", True, True)).reason == "Xung đột"
    assert verdict(SheetFacts("", "", False, True)).reason == UNFINISHED
