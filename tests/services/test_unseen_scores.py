"""Before scoring is closed nobody reads what another gave, by whatever way a screen, a paper or a file might ask."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from ocop_desktop.errors import CouncilError, OcopError
from ocop_desktop.services.council_paper_records import PaperKind
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import Council, appointed, full, give, seated
from tests.services.workspaces import opened

#: Papers that can be drawn before there is a result, and then say nothing of what anybody gave.
BARE: set[PaperKind] = {"registration", "commune_report", "blank_sheet", "proposal", "covering"}
MARK = "Chỉ mình Thành viên 4 biết điều này"


def prepared(workspace: Workspace) -> tuple[Council, str]:
    """Member 4 has scored, with a remark, and closed; the others are still at it."""
    council = appointed(workspace, members=5)
    with seated(workspace, council[4]):
        state = workspace.open_sheet(council.product)
        version = workspace.comment(state.sheet.sheet_id, state.version, "1.1", MARK).version
        workspace.opinion(state.sheet.sheet_id, version, MARK)
    return council, give(workspace, council[4], council.product, full(c1_5=1)).sheet.sheet_id


def ways_in(workspace: Workspace, council: Council, sheet_id: str) -> dict[str, Callable[[], object]]:
    product = council.product
    return {
        "sheet": lambda: workspace.sheet_state(sheet_id),
        "page": lambda: workspace.page(sheet_id),
        "signed PDF": lambda: workspace.signed_pdf(sheet_id),
        "signed sheet": lambda: workspace.signed_sheet(sheet_id),
        "way of the sheet": lambda: workspace.sheet_way_up(sheet_id),
        "its paper": lambda: workspace.sheet_way_paper(sheet_id),
        "result": lambda: workspace.council_result(council.id, product),
        "way of the council": lambda: workspace.way_up(council.id, product),
        **{
            f"paper {kind}": lambda kind=kind: workspace.draw_paper(kind, council.id, product, council[4].id)
            for kind in get_args(PaperKind)
            if kind not in BARE
        },
    }


@pytest.mark.parametrize("who", [0, 1, 2, 3, 5], ids=["office", "chair", "vice chair", "secretary", "member"])
def test_no_way_leads_to_what_another_gave_while_scoring_goes_on(tmp_path: Path, who: int) -> None:
    with opened(tmp_path) as workspace:
        council, sheet_id = prepared(workspace)
        if who:
            workspace._council.pins._sit(seat_of(council, who))
        for name, act in ways_in(workspace, council, sheet_id).items():
            with pytest.raises(OcopError) as caught:
                act()
            assert isinstance(caught.value, CouncilError), name
            assert caught.value.code in ("not_allowed", "scoring_open", "not_ready"), name
            assert MARK not in caught.value.message + caught.value.detail, name
        results = workspace.round_results(council.id)
        assert (results.ranking, len(results.waiting)) == ((), 1)
        shown = repr([workspace.products(), workspace.registered(), workspace.table("products")])
        shown += repr([workspace.dossier_board(), workspace.certificates()])
        shown += repr([workspace.conflicts(council.id), workspace.turns(council.id, council.product)])
        if who != 5:
            shown += repr([workspace.progress(council.id), workspace.unfinished(council.id)])
        comparison = workspace.self_comparison(council.product, council.id)
        assert MARK not in shown + repr(comparison)
        assert (comparison.total, comparison.stars, comparison.why_none != "") == (None, None, True)


def test_the_one_who_gave_it_reads_it_and_everybody_once_scoring_is_closed(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council, sheet_id = prepared(workspace)
        with seated(workspace, council[4]):
            assert workspace.sheet_state(sheet_id).sheet.opinion == MARK
        for number in (1, 2, 3, 5):
            give(workspace, council[number], council.product)
        with seated(workspace, council[3]):
            workspace.close_scoring(council.id)
        for number in (1, 2, 3, 5):
            with seated(workspace, council[number]):
                assert workspace.sheet_state(sheet_id).sheet.opinion == MARK
                assert workspace.council_result(council.id, council.product).consensus.spread


def seat_of(council: Council, who: int):  # type: ignore[no-untyped-def]
    from ocop_desktop.services.workspace_base import Seat

    return Seat(council[who].id, council[who].label, council[who].role)


@pytest.mark.parametrize("kind", ["proposal", "covering"])
def test_letters_drawn_before_the_result_are_the_same_whatever_was_given(tmp_path: Path, kind: PaperKind) -> None:
    said = []
    for name, changed in (("a", {}), ("b", {"c1_5": 1, "c1_1": 1})):
        with opened(tmp_path / name) as workspace:
            council = appointed(workspace, members=5)
            give(workspace, council[4], council.product, full(**changed))
            try:
                said.append(words_of(workspace.draw_paper(kind, council.id).pdf))
            except CouncilError as error:
                said.append(error.message)
    assert said[0] == said[1] and "97" not in said[0]


def words_of(pdf: bytes) -> str:
    """The text of a paper without its id, which is made anew each time."""
    run = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", run.stdout.decode("utf-8"))


def test_while_scoring_goes_on_a_member_is_not_told_of_products_that_others_score(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=5, products=2)
        theirs = council.products[1].id
        workspace.unassign(council.id, [theirs], [council[5].id])
        with seated(workspace, council[5]):
            assert len(workspace.round_results(council.id).waiting) == 1
        with seated(workspace, council[3]):
            assert len(workspace.round_results(council.id).waiting) == 2
