"""A practice round: the same work, marked on screen, on paper and in every file, and never mixed with a real one."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from ocop_desktop.council.model import PRACTICE_MARK, PRACTICE_NOTICE
from ocop_desktop.errors import PackageError
from ocop_desktop.services.export import export_package, package_name
from ocop_desktop.services.round_desk import subject
from ocop_desktop.services.signing_desk import SignedSheet, sign_sheet
from ocop_desktop.services.verify import verify_path
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.signing.pdf_text import bare, first_pages
from tests.services.councils import Council, appointed, give, seated
from tests.services.workspaces import START, identity, opened, rows

ME = 3


def signed(workspace: Workspace, council: Council) -> SignedSheet:
    """A member's sheet of the round, signed and kept."""
    state = give(workspace, council[ME], council.product)
    with seated(workspace, council[ME]):
        made = sign_sheet(state.sheet, identity(ME), START)
        workspace.store_signed(state.sheet.sheet_id, state.version, made.pdf, identity(ME).fingerprint)
    return made


def test_every_page_of_a_practice_sheet_is_marked_and_the_form_says_what_it_is_for(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        made = signed(workspace, appointed(workspace, practice=True))
    pages = first_pages(made.pdf)
    assert len(pages) > 1
    assert all(bare(PRACTICE_MARK) in page for page in pages)
    assert bare(PRACTICE_NOTICE) in pages[0]
    assert bare("ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ") not in pages[0]
    assert bare("KẾT QUẢ TẬP HUẤN") in "".join(pages)


def test_a_package_of_practice_says_so_in_its_name_its_list_its_folder_and_when_it_is_verified(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        made = signed(workspace, appointed(workspace, practice=True))
    name = package_name(made, START)
    assert name.startswith("ocop-tap-huan-")
    exported = export_package([made], identity(ME), tmp_path / name, START)
    report = verify_path(exported.package, [identity(ME).certificate_der])
    assert report.verdict == "intact"
    assert [finding.code for finding in report.findings] == ["practice"]
    assert report.manifest is not None
    assert [listed.practice for listed in report.manifest.sheets] == [True]
    index = next(exported.folder.glob("*.html")).read_text(encoding="utf-8")
    assert PRACTICE_NOTICE in index


def test_practice_and_real_sheets_do_not_go_into_one_package(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as workspace:
        practice = signed(workspace, appointed(workspace, practice=True))
        real = signed(workspace, appointed(workspace))
    with pytest.raises(PackageError) as caught:
        export_package([real, practice], identity(ME), tmp_path / "x.asice", START)
    assert caught.value.code == "package_practice"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]
    exported = export_package([real], identity(ME), tmp_path / "x.asice", START)
    assert verify_path(exported.package, [identity(ME).certificate_der]).findings == ()


def test_a_package_mixed_by_another_hand_is_refused(tmp_path: Path) -> None:
    """Whoever builds such a package by other means: the receiving side does not take practice for a result."""
    from ocop_desktop.services import export

    with opened(tmp_path / "data") as workspace:
        sheets = [signed(workspace, appointed(workspace, practice=True)), signed(workspace, appointed(workspace))]
    data = export._build(sheets, identity(ME), "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", START, "")
    (tmp_path / "mixed.asice").write_bytes(data)
    report = verify_path(tmp_path / "mixed.asice", [identity(ME).certificate_der])
    assert report.verdict == "altered"
    assert "practice_mixed" in {finding.code for finding in report.findings}


def test_practice_gets_its_own_results_and_its_mark_in_the_journal(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        practice, real = appointed(workspace, 3, practice=True), appointed(workspace, 3)
        workspace.put_products(real.id, [practice.product])
        for council in (practice, real):
            for member in council.members:
                for row in workspace.round_products(council.id):
                    give(workspace, member, row.product_id)
            with seated(workspace, council[1]):
                workspace.close_scoring(council.id)
        counts = {c.id: len(workspace.round_results(c.id).ranking) for c in (practice, real)}
        assert counts == {practice.id: 1, real.id: 2}
        result = partial(workspace.council_result, product_id=practice.product)
        assert (result(practice.id).practice, result(real.id).practice) == (True, False)
        theirs = {part.sheet_id for part in result(practice.id).members}
        assert theirs.isdisjoint(part.sheet_id for part in result(real.id).members)
    subjects = {row["subject"] for row in rows(tmp_path, "SELECT subject FROM journal WHERE action = 'scoring.closed'")}
    assert subjects == {"Đợt 1 năm 2026 (TẬP HUẤN)", "Đợt 1 năm 2026"}
    assert subject({"number": 1, "year": 2026, "practice": 1}) in subjects
    assert json.loads(rows(tmp_path, "SELECT details FROM journal WHERE action = 'round.added'")[0]["details"])
