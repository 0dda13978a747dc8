"""The register: codes that are unique, a search that forgives, and nothing deleted unawares."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from ocop_desktop.errors import InputError, OcopError, SheetError
from ocop_desktop.services.workspace import Workspace
from tests.services.workspaces import SETUP, answer_all, begun, closed, draft, opened, rows, signed


def office(workspace: Workspace, **changes: str) -> None:
    workspace.save_setup(replace(SETUP, office=msgspec.structs.replace(SETUP.office, **changes)))


def refused(act: object, *arguments: object, **named: object) -> OcopError:
    with pytest.raises(OcopError) as caught:
        act(*arguments, **named)  # type: ignore[operator]
    return caught.value


def test_the_code_follows_from_office_number_and_year(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        office(workspace)
        assert workspace.next_sequence(2026) == 1
        assert workspace.add_product(draft(sequence=7, illustrative=False)).product.code == "68-24781-07-2026"
        assert workspace.next_sequence(2026) == 8
        assert workspace.next_sequence(2027) == 1


def test_a_number_is_given_once_a_year(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        first, _ = begun(workspace, name="Rượu gạo (ví dụ)")
        error = refused(workspace.add_product, draft(name="Mật ong (ví dụ)"))
        assert (error.code, error.detail) == ("sequence_taken", "sequence")
        assert "Rượu gạo" in error.message
        second = workspace.add_product(draft(sequence=2))
        assert refused(workspace.update_product, second.id, draft(sequence=1)).code == "sequence_taken"
        workspace.add_product(draft(year=2027))
        assert workspace.update_product(first.id, draft(name="Rượu nếp (ví dụ)")).product.code == first.product.code
        assert len(workspace.products()) == 3


@pytest.mark.parametrize(
    "search", ["ruou gao", "RƯỢU", "rượu gạo", "gao ruou", "ho vi du", "68-24781-01", "24781 2026", "gạo", "thon 1"]
)
def test_search_forgives_marks_case_and_order(tmp_path: Path, search: str) -> None:
    with opened(tmp_path) as workspace:
        begun(workspace)
        workspace.add_product(draft(name="Đường thốt nốt (ví dụ)", producer="Hợp tác xã khác", sequence=2, address=""))
        for text in (search, unicodedata.normalize("NFD", search)):
            assert workspace.products(text)[0].sequence == 1
        assert [row.sequence for row in workspace.products("duong thot")] == [2]
        assert len(workspace.products("  ")) == 2
        assert workspace.products("không có") == []


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("name", "  ", "missing"),
        ("producer", "\n", "missing"),
        ("name", "x" * 501, "too_long"),
        ("sequence", 0, "number"),
        ("sequence", 10_000, "number"),
        ("year", 26, "number"),
        ("set_code", "QD26-27", "set_unknown"),
    ],
)
def test_what_is_missing_or_impossible_is_named(tmp_path: Path, field: str, value: object, code: str) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        for act in (workspace.add_product, lambda new: workspace.update_product(row.id, new)):
            assert refused(act, draft(**{"sequence": 2, field: value})).code == code
        assert workspace.products()[0].product == row.product
        assert len(workspace.products()) == 1


def test_typed_text_is_kept_composed_and_on_one_line(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        name = unicodedata.normalize("NFD", "Rượu  <b>gạo</b>\t& nếp ")
        row, _ = begun(workspace, name=name, address="Thôn 1\nXã A")
        assert (row.product.name, row.product.address) == ("Rượu <b>gạo</b> & nếp", "Thôn 1 Xã A")
        assert workspace.page(workspace.open_sheet(row.id).sheet.sheet_id).page_count > 1


def test_the_list_shows_how_far_each_sheet_is(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        workspace.add_product(draft(sequence=2))
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        first, second = workspace.products()
        assert first.id == row.id
        assert first.sheet is not None
        assert (first.sheet.scored, first.sheet.total_criteria, first.sheet.status) == (1, 32, "open")
        assert second.sheet is None


def test_the_story_that_is_not_asked_counts_as_scored(tmp_path: Path) -> None:
    """Criterion 5.2 is asked only where 5.1 has points."""
    with opened(tmp_path) as workspace:
        _, state = begun(workspace)
        workspace.choose(state.sheet.sheet_id, state.version, "5.1", 0)
        summary = workspace.products()[0].sheet
    assert summary is not None
    assert summary.scored == 2


def test_many_products_are_listed_with_their_own_progress(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        for number in range(1, 61):
            _, state = begun(workspace, sequence=number)
            if number % 2:
                workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    with opened(tmp_path) as workspace:
        progress = [row.sheet.scored for row in workspace.products() if row.sheet]
    assert progress == [1, 0] * 30


def test_an_untouched_sheet_follows_the_product_to_another_set(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        workspace.set_position(state.sheet.sheet_id, "6.5")
        moved = workspace.update_product(row.id, draft(set_code="QD26-26"))
        again = workspace.open_sheet(row.id)
        assert (moved.set_code, again.sheet.set) == ("QD26-26", "QD26-26")
        assert again.sheet.sheet_id == state.sheet.sheet_id
        assert refused(workspace.choose, state.sheet.sheet_id, state.version, "1.1", 1).code == "stale"


@pytest.mark.parametrize("content", ["answer", "comment", "opinion", "closed", "signed"])
def test_a_product_with_content_on_its_sheet_stays_in_its_set(tmp_path: Path, content: str) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        sheet_id, version = state.sheet.sheet_id, state.version
        if content == "answer":
            workspace.choose(sheet_id, version, "1.1", 0)
        elif content == "comment":
            workspace.comment(sheet_id, version, "1.1", "x")
        elif content == "opinion":
            workspace.opinion(sheet_id, version, "x")
        else:
            done = workspace.close_sheet(sheet_id, answer_all(workspace, state))
            if content == "signed":
                signed(workspace, done)
        before = workspace.sheet_state(sheet_id)
        error = refused(workspace.update_product, row.id, draft(set_code="QD26-26"))
        assert error.code == "set_in_use"
        assert "QD26-10" in error.message
        assert workspace.sheet_state(sheet_id) == before
        assert workspace.products()[0].set_code == "QD26-10"
        assert workspace.update_product(row.id, draft(phone="0911")).product.phone == "0911"


def test_invented_scores_do_not_become_real_ones(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        assert not workspace.update_product(row.id, draft(illustrative=False)).product.illustrative
        workspace.update_product(row.id, draft(illustrative=True))
        workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
        assert refused(workspace.update_product, row.id, draft(illustrative=False)).code == "illustrative_stays"
        assert workspace.sheet_state(state.sheet.sheet_id).sheet.product.illustrative


def test_deleting_takes_the_open_sheet_along_and_the_journal_says_what_went(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, state = begun(workspace)
        sheet_id = state.sheet.sheet_id
        version = workspace.choose(sheet_id, state.version, "1.1", 2).version
        workspace.comment(sheet_id, version, "1.1", "Đủ hồ sơ")
        workspace.set_position(sheet_id, "1.2")
        other, _ = begun(workspace, sequence=2)
        workspace.delete_product(row.id)
        assert [kept.id for kept in workspace.products()] == [other.id]
    entry = rows(tmp_path, "SELECT * FROM journal ORDER BY n DESC LIMIT 1")[0]
    assert (entry["action"], entry["subject"]) == ("product.deleted", row.product.code)
    details = json.loads(entry["details"])
    assert details["product"]["name"] == row.product.name
    went = details["sheets"][0]
    assert (went["sheet_id"], went["answers"], went["comments"]) == (sheet_id, {"1.1": 2}, {"1.1": "Đủ hồ sơ"})
    for table in ("answer", "comment", "bookmark"):
        assert not rows(tmp_path, f"SELECT * FROM {table}")


def test_a_product_with_a_closed_or_signed_sheet_is_not_deleted(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        state = closed(workspace)
        product_id = workspace.products()[0].id
        assert refused(workspace.delete_product, product_id).code == "sheet_frozen"
        signed(workspace, state)
        assert refused(workspace.delete_product, product_id).code == "sheet_frozen"
        workspace.new_revision(state.sheet.sheet_id)
        assert refused(workspace.delete_product, product_id).code == "sheet_frozen"
        assert workspace.signed_sheet(state.sheet.sheet_id, 1) is not None


def test_the_sample_comes_once_and_leaves_the_offices_numbers_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        sample = workspace.load_sample()
        assert sample.product.illustrative
        assert workspace.load_sample() == sample
        office(workspace)
        assert workspace.products()[0].product.code.startswith("68-24781-")
        assert workspace.next_sequence(2026) == 1
    with opened(tmp_path) as workspace:
        assert workspace.load_sample().id == sample.id
        assert len(workspace.products()) == 1


def test_a_corrected_commune_corrects_the_codes_that_no_closed_sheet_names(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        frozen = closed(workspace)
        row, state = begun(workspace, sequence=2)
        office(workspace, commune_code="24787")
        codes = {product.sequence: product.product.code for product in workspace.products()}
        assert codes == {1: "68-24781-01-2026", 2: "68-24787-02-2026"}
        assert workspace.sheet_state(state.sheet.sheet_id).sheet.product.code == "68-24787-02-2026"
        assert workspace.sheet_state(frozen.sheet.sheet_id).sheet.product.code == "68-24781-01-2026"
        assert workspace.update_product(row.id, draft(sequence=3)).product.code == "68-24787-03-2026"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " "}, "missing"),
        ({"name": "x" * 501}, "too_long"),
        ({"province_code": "00"}, "missing"),
        ({"province_code": "24781"}, "missing"),
        ({"province_code": "01"}, "missing"),
        ({"commune_code": ""}, "missing"),
        ({"level": "làng"}, "missing"),
    ],
)
def test_a_set_up_that_does_not_fit_is_refused_and_the_old_one_stays(
    tmp_path: Path, changes: dict[str, str], code: str
) -> None:
    with opened(tmp_path) as workspace:
        assert workspace.setup() is None
        office(workspace)
        with pytest.raises(InputError) as caught:
            office(workspace, **changes)
        assert caught.value.code == code
        assert workspace.setup() == SETUP


def test_an_office_above_the_commune_needs_no_commune_but_a_product_code_does(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        office(workspace, level="province", commune_code="")
        assert refused(workspace.add_product, draft()).code == "missing"
        assert workspace.products() == []


def test_a_set_up_is_kept_composed_and_survives_a_restart(tmp_path: Path) -> None:
    typed = replace(
        SETUP, evaluator=msgspec.structs.replace(SETUP.evaluator, name=unicodedata.normalize("NFD", " Thành  viên 1"))
    )
    with opened(tmp_path) as workspace:
        workspace.save_setup(typed)
    with opened(tmp_path) as workspace:
        assert workspace.setup() == SETUP
        assert isinstance(refused(workspace.delete_product, 1), SheetError)
