"""Self-assessments from files: our own sheets, tables of offices, and everything that must not get in."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.council.sheet import ScoreSheet, to_bytes
from ocop_desktop.errors import InputError, OcopError, SheetError
from ocop_desktop.rubric.model import Node
from ocop_desktop.services.self_assessment_rows import option_of_points
from ocop_desktop.services.table_files import read_table
from ocop_desktop.services.workspace import Workspace
from tests.services.councils import full
from tests.services.self_assessments import HEAD, SET, csv_file, fill, registered, xlsx_file
from tests.services.workspaces import RUBRIC, closed, draft, opened, rows, signed

EVERY = [node for criteria_set in RUBRIC.sets for node in criteria_set.criteria.values()]


def sheet_of(workspace: Workspace, **changes: object) -> ScoreSheet:
    """A closed sheet of another illustrative product."""
    return closed(workspace, sequence=7, **changes).sheet


def refused(workspace: Workspace, product: int, path: Path) -> OcopError:
    """The error of a file that cannot be read; nothing has changed."""
    before = workspace.self_assessment(product)
    with pytest.raises(OcopError) as caught:
        workspace.read_self_import(product, path)
    assert workspace.self_assessment(product) == before
    return caught.value


# --- points ------------------------------------------------------------------------------------------------------


@given(st.sampled_from(EVERY), st.integers(0, 40))
def test_points_stand_for_an_option_only_where_exactly_one_has_them(node: Node, points: int) -> None:
    having = [option.n for option in node.options if option.points == points]
    if len(having) == 1:
        assert option_of_points(node, points) == having[0]
    elif not having and points == 0:
        assert option_of_points(node, points) == 0
    else:
        with pytest.raises(ValueError):
            option_of_points(node, points)


@given(st.sampled_from(EVERY), st.data())
def test_what_points_stand_for_has_these_points(node: Node, data: st.DataObject) -> None:
    option = data.draw(st.integers(0, len(node.options)))
    points = node.points_of(option)
    try:
        found = option_of_points(node, points)
    except ValueError:
        assert sum(o.points == points for o in node.options) > 1
    else:
        assert node.points_of(found) == points


# --- tables ------------------------------------------------------------------------------------------------------


def test_the_template_that_a_producer_fills_in_comes_back_as_answers(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        target = tmp_path / "mau.xlsx"
        workspace.export_self_template("QD26-10", target)
        book = load_workbook(target)
        page = book.active
        page["E2"], page["G2"], page["E3"], page["F4"] = 2, "Lúa của thôn", 0, 3
        book.save(target)
        plan = workspace.read_self_import(product, target)
        assert not plan.errors and [row.code for row in plan.rows] == list(SET.criteria)[:3]
        own = workspace.take_self_import(plan)
    codes = list(SET.criteria)
    third = SET.criteria[codes[2]]
    assert own.answers == {codes[0]: 2, codes[1]: 0, codes[2]: option_of_points(third, 3)}
    assert own.descriptions == {codes[0]: "Lúa của thôn"} and own.source == "mau.xlsx"


def test_the_template_holds_the_laws_words_as_text(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    with opened(tmp_path / "data") as workspace:
        registered(workspace)
        workspace.export_self_template("QD26-10", tmp_path / "mau.xlsx")
    page = load_workbook(tmp_path / "mau.xlsx").active
    table = list(page.iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in table] == list(SET.criteria)
    for row, node in zip(table, SET.criteria.values(), strict=True):
        assert row[1].startswith(node.title) and all(option.text in row[3] for option in node.options)
        assert row[4] is None and row[5] is None
    assert page["A2"].data_type == "s"


@pytest.mark.parametrize("set_code", [criteria_set.code for criteria_set in RUBRIC.sets])
def test_every_set_comes_back_from_its_own_table(tmp_path: Path, set_code: str) -> None:
    criteria_set = RUBRIC.by_code[set_code]
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace, set_code=set_code)
        wanted = {code: n % (len(node.options) + 1) for n, (code, node) in enumerate(criteria_set.criteria.items())}
        path = csv_file(tmp_path, [HEAD, *wanted.items()])
        workspace.take_self_import(workspace.read_self_import(product, path))
        workspace.export_self_assessment(product, tmp_path / "ra.csv")
        again = workspace.read_self_import(product, tmp_path / "ra.csv")
        assert workspace.self_assessment(product).answers == wanted
    assert not again.errors and not any(row.changes for row in again.rows)


def test_a_cell_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        words = "=cmd|'/c calc'!A1"
        workspace.describe_self(product, 0, "1.1", words)
        for name in ("ra.xlsx", "ra.csv"):
            workspace.export_self_assessment(product, tmp_path / name)
            found = read_table(tmp_path / name).sheets[0].rows[1][1]
            assert found[6] == words
    assert b"'=cmd" in (tmp_path / "ra.csv").read_bytes()


def test_what_the_file_leaves_open_stays_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        fill(workspace, product, {"1.1": 1, "1.2": 2})
        plan = workspace.read_self_import(product, csv_file(tmp_path, [HEAD, ("1.1", 3), ("1.2", "")]))
        assert plan.overwritten == 1 and plan.left_open == len(SET.criteria) - 1
        assert workspace.take_self_import(plan).answers == {"1.1": 3, "1.2": 2}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (("1.1", "99"), "chỉ có"),
        (("1.1", "hai"), "không phải là số phương án"),
        (("1.1", "1,5"), "không phải là số phương án"),
        (("9.9", "1"), "không có tiêu chí"),
        (("xyz", "1"), "không có tiêu chí"),
        (("", "1"), "thiếu mã tiêu chí"),
    ],
)
def test_a_bad_line_says_why_and_nothing_is_half_imported(tmp_path: Path, line: tuple[str, str], why: str) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        plan = workspace.read_self_import(product, csv_file(tmp_path, [HEAD, ("1.2", 1), line]))
        assert [error.row for error in plan.errors] == [3] and why in plan.errors[0].reason
        with pytest.raises(InputError) as caught:
            workspace.take_self_import(plan)
        assert caught.value.code == "row_errors" and workspace.self_assessment(product).version == 0
        assert workspace.take_self_import(plan, without_errors=True).answers == {"1.2": 1}


def test_two_different_answers_to_one_criterion_are_an_error_and_neither_is_taken(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        lines = [HEAD, ("1.1", 1), ("1.2", 1), ("1.1", 2), ("1.2", 1)]
        plan = workspace.read_self_import(product, csv_file(tmp_path, lines))
        assert [error.row for error in plan.errors] == [4] and "dòng 2" in plan.errors[0].reason
        assert [row.code for row in plan.rows] == ["1.2"]


def test_option_and_points_must_agree(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        head = ("Mã tiêu chí", "Phương án", "Điểm")
        plan = workspace.read_self_import(product, csv_file(tmp_path, [head, ("1.1", 1, 1), ("1.2", 1, 2)]))
        assert [row.code for row in plan.rows] == ["1.1"] and "nhưng dòng này ghi 2 điểm" in plan.errors[0].reason


def test_an_office_s_table_with_merged_heads_headings_and_sums(tmp_path: Path) -> None:
    table = [
        ("BẢNG TỰ ĐÁNH GIÁ", None, None, None),
        ("Mã tiêu chí", "Nội dung", "Tự đánh giá", None),
        (None, None, "Phương án", "Điểm"),
        ("A", "PHẦN A", None, 31),
        (1, "TỔ CHỨC SẢN XUẤT", None, 12),
        (1.1, "Nguồn nguyên liệu", 2, 2),
        ("1.2.", "Vùng nguyên liệu", None, 1),
        ("1,3", "Gia tăng giá trị", "0", None),
        (None, "Tổng cộng", None, 4),
    ]
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        path = xlsx_file(tmp_path, table, ["A1:D1", "A2:A3", "B2:B3", "C2:D2"])
        plan = workspace.read_self_import(product, path)
    assert plan.errors == () and {row.code: row.option for row in plan.rows} == {"1.1": 2, "1.2": 2, "1.3": 0}


def test_a_formula_without_a_value_is_a_bad_line(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        path = xlsx_file(tmp_path, [HEAD, ("1.1", "=1+1"), ("1.2", 1)])
        plan = workspace.read_self_import(product, path)
    assert [error.row for error in plan.errors] == [2] and "công thức" in plan.errors[0].reason


def test_a_code_that_a_spreadsheet_made_a_date_is_a_bad_line(tmp_path: Path) -> None:
    from datetime import date

    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        plan = workspace.read_self_import(product, xlsx_file(tmp_path, [HEAD, (date(2026, 1, 5), 1)]))
    assert "ngày tháng" in plan.errors[0].reason


def test_fifty_thousand_lines_are_no_answers(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        path = csv_file(tmp_path, [HEAD, *[("1.1", 1)] * 50_000])
        assert refused(workspace, product, path).code == "too_long"
        assert refused(workspace, product, csv_file(tmp_path, [("a", "b")] * 50_000)).code == "columns"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("anh.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "binary"),
        ("trong.csv", b"", "empty"),
        ("hong.xlsx", b"PK\x03\x04" + b"\0" * 50, "broken"),
        ("cu.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "kind"),
        ("giay.pdf", b"%PDF-1.4\n%%EOF\n", "kind"),
        ("phieu.json", b'{"format": 1}', "sheet_format"),
        ("phieu.json", b"{", "sheet_format"),
    ],
)
def test_a_file_that_is_nothing_of_ours_is_refused_in_words(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        error = refused(workspace, product, tmp_path / name)
    assert error.code in (code, "broken") and "Không có gì" in error.message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        assert refused(workspace, product, tmp_path / "khong-co.csv").code == "unreadable"


def test_a_template_of_another_set_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        workspace.export_self_template("QD26-06", tmp_path / "mau.csv")
        error = refused(workspace, product, tmp_path / "mau.csv")
    assert error.code == "other_set" and "bộ 6 (" in error.message


def test_an_empty_template_is_said_to_be_empty(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        workspace.export_self_template("QD26-10", tmp_path / "mau.xlsx")
        assert refused(workspace, product, tmp_path / "mau.xlsx").code == "empty"


# --- our own sheets ----------------------------------------------------------------------------------------------


def test_the_data_of_a_sheet_of_ours_are_taken_with_their_comments(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        sheet = msgspec.structs.replace(sheet_of(workspace), comments={"1.1": "Lúa của thôn"})
        (tmp_path / "sheet.json").write_bytes(to_bytes(sheet))
        plan = workspace.read_self_import(product, tmp_path / "sheet.json")
        assert plan.kind == "sheet" and any("Thành viên 1" in warning for warning in plan.warnings)
        own = workspace.take_self_import(plan)
    assert own.answers == sheet.answers and own.descriptions == {"1.1": "Lúa của thôn"}


def test_a_signed_sheet_is_taken_and_an_altered_one_refused(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        state = signed(workspace, closed(workspace, sequence=7))
        kept = workspace.signed_sheet(state.sheet.sheet_id, 1)
        assert kept is not None
        (tmp_path / "phieu.pdf").write_bytes(kept.pdf)
        (tmp_path / "sua.pdf").write_bytes(kept.pdf + b"\n% more")
        assert refused(workspace, product, tmp_path / "sua.pdf").code == "altered"
        plan = workspace.read_self_import(product, tmp_path / "phieu.pdf")
        assert plan.kind == "pdf"
        assert workspace.take_self_import(plan).answers == state.sheet.answers


def test_a_sheet_that_does_not_belong_here_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sheet.json"
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        real = registered(workspace, name="Sản phẩm khác", sequence=2, illustrative=False)
        sheet = sheet_of(workspace)
        path.write_bytes(to_bytes(msgspec.structs.replace(sheet, practice=True)))
        assert refused(workspace, product, path).code == "practice"
        path.write_bytes(to_bytes(sheet))
        assert refused(workspace, real, path).code == "illustrative"
        path.write_bytes(to_bytes(msgspec.structs.replace(sheet, set="QD26-06")))
        assert refused(workspace, product, path).code == "other_set"
        path.write_bytes(to_bytes(msgspec.structs.replace(sheet, answers={"1.1": 99})))
        assert refused(workspace, product, path).code == "sheet_answers"


def test_a_sheet_of_another_product_is_taken_only_after_a_warning(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        sheet = sheet_of(workspace, name="Gạo nếp (ví dụ)")
        (tmp_path / "sheet.json").write_bytes(to_bytes(sheet))
        plan = workspace.read_self_import(product, tmp_path / "sheet.json")
    assert any("Gạo nếp (ví dụ)" in warning for warning in plan.warnings)


# --- taking and undoing ------------------------------------------------------------------------------------------


def test_a_preview_that_is_out_of_date_is_not_taken(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        plan = workspace.read_self_import(product, csv_file(tmp_path, [HEAD, ("1.1", 1)]))
        fill(workspace, product, {"1.2": 2})
        with pytest.raises(SheetError) as caught:
            workspace.take_self_import(plan)
        assert caught.value.code == "stale" and workspace.self_assessment(product).answers == {"1.2": 2}


def test_a_preview_is_not_taken_after_the_product_has_moved(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        plan = workspace.read_self_import(product, csv_file(tmp_path, [HEAD, ("1.1", 1)]))
        workspace.update_product(product, draft(set_code="QD26-06"))
        with pytest.raises(SheetError) as caught:
            workspace.take_self_import(plan)
        assert caught.value.code == "other_set" and workspace.self_assessment(product).version == 0


def test_an_import_can_be_undone_until_something_else_is_changed(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        product = registered(workspace)
        fill(workspace, product, {"1.1": 1})
        workspace.describe_self(product, 1, "1.1", "Lúa của thôn")
        before = workspace.self_assessment(product)
        taken = workspace.take_self_import(
            workspace.read_self_import(product, csv_file(tmp_path, [HEAD, *full().items()]))
        )
        back = workspace.put_back_self(before, taken.version)
        assert (back.answers, back.descriptions) == (before.answers, before.descriptions)
        with pytest.raises(SheetError):
            workspace.put_back_self(before, taken.version)
    noted = rows(tmp_path / "data", "SELECT action FROM journal WHERE action LIKE 'self.%' ORDER BY n")
    assert [row[0] for row in noted][-2:] == ["self.imported", "self.put_back"]
