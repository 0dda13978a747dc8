"""Evidence in the store: once by its content, tied to criteria, put back after a slip, in every backup."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.council import evidence as limits
from ocop_desktop.errors import InputError, SheetError, StorageError
from ocop_desktop.services import dossier_evidence
from ocop_desktop.services.workspace_backup import restore
from tests.services.papers import pdf, picture
from tests.services.workspaces import Watch, begun, draft, opened, raw, rows


def test_a_file_makes_its_part_present_and_is_tied_to_its_criteria(tmp_path: Path) -> None:
    file = tmp_path / "Giấy chứng nhận.pdf"
    file.write_bytes(pdf(2))
    with opened(tmp_path / "data") as workspace:
        row, _ = begun(workspace)
        made = workspace.add_evidence(row.id, "intellectual_property", file)
        assert (made.name, made.kind, made.pages, made.codes) == ("Giấy chứng nhận.pdf", "pdf", 2, ("3.5",))
        part = next(p for p in workspace.dossier(row.id).parts if p.part.key == "intellectual_property")
        assert (part.state, part.files) == ("present", 1)
        changed = workspace.update_evidence(
            made.id, name="GCN", item="market", codes=["4.1", "4.2"], expires_on=date(2027, 1, 31)
        )
        assert (changed.name, changed.item, changed.codes) == ("GCN", "market", ("4.1", "4.2"))
        assert workspace.evidence_file(made.id).content == file.read_bytes()
        workspace.save_evidence(made.id, tmp_path / "bản sao.pdf")
        assert (tmp_path / "bản sao.pdf").read_bytes() == file.read_bytes()
        assert [piece.name for piece in workspace.expired_by(date(2027, 2, 1))] == ["GCN"]
        assert workspace.expired_by(date(2027, 1, 31)) == [], "on its last day it still holds"


def test_what_is_said_of_a_file_must_fit_the_product(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        for item, codes in (("nothing", None), ("tests", ["99"])):
            with pytest.raises(InputError):
                workspace.add_evidence(row.id, item, ("x.pdf", pdf()), codes)
        with pytest.raises(InputError):
            workspace.add_evidence(row.id, "tests", ("x.pdf", pdf()[:50]))
        with pytest.raises(SheetError):
            workspace.add_evidence(999, "tests", ("x.pdf", pdf()))
        assert workspace.dossier(row.id).evidence == () and workspace.evidence_size() == 0


def test_the_same_file_is_kept_once_for_all_products(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        first, _ = begun(workspace)
        second = workspace.add_product(draft(sequence=2))
        content = pdf()
        pieces = [workspace.add_evidence(row.id, "tests", ("phiếu.pdf", content)) for row in (first, second)]
        assert pieces[0].sha256 == pieces[1].sha256 == hashlib.sha256(content).hexdigest()
        assert workspace.evidence_size() == len(content)
        workspace.delete_product(second.id)
        assert workspace.evidence_file(pieces[0].id).content == content
        workspace.delete_product(first.id)
        assert workspace.evidence_size() == 0
    gone = [r["details"] for r in rows(tmp_path, "SELECT details FROM journal WHERE action = 'product.deleted'")]
    assert all("phiếu.pdf" in details and pieces[0].sha256 in details for details in gone)


def test_a_slip_is_undone_until_somebody_lets_go_for_good(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        made = workspace.add_evidence(row.id, "story", ("ảnh.jpg", picture()))
        workspace.remove_evidence(made.id)
        assert workspace.dossier(row.id).evidence == ()
        assert [piece.id for piece in workspace.removed_evidence(row.id)] == [made.id]
        assert workspace.put_back_evidence(made.id) == made
        workspace.remove_evidence(made.id)
        assert workspace.purge_evidence(row.id) == 1 and workspace.purge_evidence(row.id) == 0
        assert workspace.evidence_size() == 0
        with pytest.raises(SheetError):
            workspace.put_back_evidence(made.id)
        assert workspace.check_journal().whole


def test_limits_of_a_dossier_and_of_the_store_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        content = picture(size=(200, 200))
        monkeypatch.setattr(dossier_evidence, "MAX_PRODUCT", len(content))
        workspace.add_evidence(row.id, "story", ("1.jpg", content))
        with pytest.raises(InputError) as caught:
            workspace.add_evidence(row.id, "story", ("2.jpg", picture(shade=1)))
        assert caught.value.code == "too_large" and "hồ sơ này" in caught.value.message
        monkeypatch.setattr(dossier_evidence, "MAX_PRODUCT", limits.MAX_PRODUCT)
        monkeypatch.setattr(dossier_evidence, "MAX_STORE", len(content))
        with pytest.raises(InputError, match="toàn bộ dữ liệu"):
            workspace.add_evidence(row.id, "story", ("2.jpg", picture(shade=1)))
        assert len(workspace.dossier(row.id).evidence) == 1


def test_a_product_in_another_set_keeps_its_files_without_the_old_criteria(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        made = workspace.add_evidence(row.id, "declaration", ("cb.pdf", pdf()), ["8", "3.5"])
        workspace.update_product(row.id, draft(set_code="QD26-24"))
        shown = workspace.dossier(row.id).evidence[0]
        assert (shown.id, "3.5" in shown.codes) == (made.id, True)
        workspace.update_evidence(made.id, name="cb", item="declaration", codes=shown.codes, expires_on=None)


def test_backup_and_restore_bring_every_file_back(tmp_path: Path) -> None:
    data, saved = tmp_path / "data", tmp_path / "sao-luu.db"
    content = picture(size=(500, 500))
    with opened(data) as workspace:
        row, _ = begun(workspace)
        made = workspace.add_evidence(row.id, "story", ("ảnh.jpg", content))
        workspace.backup(saved)
        workspace.remove_evidence(made.id)
        workspace.purge_evidence(row.id)
    restore(data, saved, Watch())
    with opened(data) as workspace:
        assert workspace.evidence_file(made.id).content == content
        assert [piece.name for piece in workspace.dossier(row.id).evidence] == ["ảnh.jpg"]
    with opened(tmp_path / "other") as workspace:
        assert workspace.products() == []
    restore(tmp_path / "other", saved, Watch())
    with opened(tmp_path / "other") as workspace:
        assert workspace.evidence_file(made.id).content == content, "on another machine too"


def test_evidence_that_is_not_what_was_kept_is_not_shown(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        row, _ = begun(workspace)
        made = workspace.add_evidence(row.id, "story", ("ảnh.jpg", picture()))
    connection = raw(tmp_path)
    with pytest.raises(Exception, match="stored by its content"):
        connection.execute("UPDATE evidence_file SET content = zeroblob(size)")
    connection.execute("DROP TRIGGER evidence_file_keeps")
    connection.execute("UPDATE evidence_file SET content = zeroblob(size)")
    connection.close()
    with opened(tmp_path) as workspace, pytest.raises(StorageError) as caught:
        workspace.evidence_file(made.id)
    assert caught.value.code == "damaged"
