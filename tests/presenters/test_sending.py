"""From a closed sheet to a package that verifies, and what stands in the way of it."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path

import pytest

from ocop_desktop.services.identities import list_identities
from ocop_desktop.services.trust import load_trust
from ocop_desktop.services.verify import verify_path
from tests.presenters.signing_help import PASSPHRASE, Sending, add_product, close_sheet, closed_sheet


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def exported(sending: Sending, out: Path) -> Path:
    sending.page.folder = out
    sending.presenter.choose_folder()
    sending.presenter.export()
    return Path(sending.export.exported.package)


def test_a_store_without_products_says_what_the_page_is_for(root: Path) -> None:
    sending = Sending(root, products=0)
    sending.presenter.start()
    assert sending.page.shown == {"empty": True}


def test_the_steps_lead_from_signature_to_signing_to_export(root: Path, out: Path) -> None:
    sending = Sending(root)
    sending.presenter.start()
    assert sending.current == "identity"
    assert not sending.signing.enabled
    assert "bước 1" in sending.signing.hint
    sending.presenter.identity.make()
    assert sending.current == "signing"
    assert sending.signing.button == "Ký 1 phiếu"
    sending.presenter.sign()
    assert sending.current == "export"
    assert not sending.export.enabled
    assert "thư mục" in sending.export.hint
    package = exported(sending, out)
    assert package.parent == out
    assert sending.export.exported.verdict == "Nguyên vẹn"


def test_a_package_is_done_only_when_it_reads_back_and_the_journal_knows_it(root: Path, out: Path) -> None:
    sending = Sending(root, products=2).signed()
    before = sending.host.workspace.journal_head()
    package = exported(sending, out)
    report = verify_path(package, load_trust(sending.host.paths.trust).ders)
    assert report.verdict == "intact"
    assert report.manifest is not None
    assert report.manifest.journal_head == before
    assert len(report.sheets) == 2
    assert sending.host.workspace.journal_head() != before
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    assert "".join(sending.export.exported.sha256).replace(" ", "").lower() == digest
    assert (Path(sending.export.exported.folder) / "ket-qua.xlsx").is_file()


def test_the_passphrase_is_asked_for_once_and_forgotten_when_the_page_is_left(root: Path, out: Path) -> None:
    sending = Sending(root, products=3).signed()
    exported(sending, out)
    assert sending.page.asked_passphrase == 0  # the one typed when the signature was made
    sending.presenter.leave()
    sending.presenter.start()
    assert not sending.identity.unlocked
    sending.presenter.export()
    sending.presenter.export()
    assert sending.page.asked_passphrase == 1
    stored = b"".join(path.read_bytes() for path in root.rglob("*") if path.is_file())
    assert PASSPHRASE.encode() not in stored


def test_personal_data_are_named_for_what_is_ticked(root: Path) -> None:
    sending = Sending(root, products=2).signed()
    assert any("Thành viên 1" in line for line in sending.export.personal)
    assert any("Số điện thoại" in line for line in sending.export.personal)
    for row in sending.export.rows:
        sending.presenter.tick(row.key, False)
    assert sending.export.personal == ()
    assert not sending.export.enabled


def test_only_ticked_sheets_are_exported(root: Path, out: Path) -> None:
    sending = Sending(root, products=2).signed()
    sending.presenter.tick(sending.export.rows[0].key, False)
    report = verify_path(exported(sending, out), [])
    assert [c.sheet.product.name for c in report.sheets if c.sheet] == [sending.export.rows[1].title]


def test_a_file_that_stands_there_is_not_overwritten_and_another_name_is_offered(root: Path, out: Path) -> None:
    sending = Sending(root).signed()
    sending.page.folder = out
    sending.presenter.choose_folder()
    taken = out / sending.export.file_name
    taken.write_bytes(b"somebody else's")
    sending.host.clock.forward(seconds=1)
    sending.presenter.export()
    text, tone = sending.page.notices["export"]
    assert tone == "bad"
    assert "đã có" in text
    assert taken.read_bytes() == b"somebody else's"
    assert sending.export.file_name != taken.name
    sending.presenter.export()
    assert sending.export.exported is not None


def test_a_folder_that_is_gone_or_refuses_leaves_nothing_behind(root: Path, out: Path) -> None:
    sending = Sending(root).signed()
    sending.page.folder = out / "gone"
    sending.presenter.choose_folder()
    sending.presenter.export()
    assert "USB" in sending.page.notices["export"][0]
    file = out / "a-file"
    file.write_bytes(b"")
    sending.page.folder = file
    sending.presenter.choose_folder()
    sending.presenter.export()
    assert sending.page.notices["export"][1] == "bad"
    assert sending.export.exported is None
    assert [path.name for path in out.iterdir()] == ["a-file"]


def test_a_full_disk_is_told_and_leaves_nothing_behind(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sending = Sending(root).signed()
    monkeypatch.setattr("os.fsync", _no_space)
    sending.page.folder = root
    sending.presenter.choose_folder()
    sending.presenter.export()
    assert "đầy" in sending.page.notices["export"][0]
    assert not list(root.glob("ocop-*"))


def _no_space(handle: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_the_folder_is_remembered(root: Path, out: Path) -> None:
    sending = Sending(root).signed()
    exported(sending, out)
    assert sending.host.preferences.export_folder == str(out)


def test_a_correction_in_progress_keeps_its_old_revision_out_unless_asked_for(root: Path, out: Path) -> None:
    sending = Sending(root).signed()
    sending.host.workspace.new_revision(sending.sheets[0])
    sending.presenter.start()
    row = sending.export.rows[0]
    assert "bản sửa" in row.note
    assert not row.ticked
    sending.presenter.tick(row.key, True)
    assert verify_path(exported(sending, out), []).verdict == "unknown_signer"


def test_the_newest_signed_revision_is_the_one_that_goes(root: Path, out: Path) -> None:
    sending = Sending(root).signed()
    state = sending.host.workspace.new_revision(sending.sheets[0])
    sending.host.workspace.close_sheet(sending.sheets[0], state.version)
    sending.presenter.start()
    sending.presenter.sign()
    report = verify_path(exported(sending, out), [])
    assert [c.sheet.revision for c in report.sheets if c.sheet] == [2]
    assert len(sending.host.workspace.signed_revisions(sending.sheets[0])) == 2


def test_open_sheets_are_listed_as_not_ready(root: Path) -> None:
    sending = Sending(root)
    product_id = add_product(sending.host.workspace, 2)
    sending.presenter.start()
    assert [row.why for row in sending.signing.open_rows] == ["Chưa chấm"]
    state = sending.host.workspace.open_sheet(product_id)
    sending.host.workspace.choose(state.sheet.sheet_id, state.version, "1.1", 1)
    sending.presenter.start()
    (row,) = sending.signing.open_rows
    assert row.product_id == product_id
    assert row.why.startswith("Đang chấm 1/")
    close_sheet(sending.host.workspace, add_product(sending.host.workspace, 3))
    sending.presenter.start()
    assert len(sending.signing.rows) == 2


def test_samples_stay_at_home_beside_real_sheets(root: Path) -> None:
    sending = Sending(root)
    closed_sheet(sending.host.workspace, 2, illustrative=False)
    sending.signed()
    ticked = {row.title: row.ticked for row in sending.export.rows}
    assert ticked == {"Muối ớt 1": False, "Muối ớt 2": True}
    sending.presenter.tick_all("export", True)
    assert "minh họa" in sending.export.warning


def test_a_journal_that_refuses_is_told_beside_the_finished_package(
    root: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ocop_desktop.errors import StorageError

    def refuse(*args: object) -> None:
        raise StorageError("Ổ đĩa đã đầy.")

    sending = Sending(root).signed()
    monkeypatch.setattr(sending.host.workspace, "record", refuse)
    assert exported(sending, out).is_file()
    assert "nhật ký" in sending.export.exported.warning


def test_the_identity_made_here_is_known_here(root: Path) -> None:
    sending = Sending(root).signed()
    (file,) = list_identities(sending.host.paths.identities)
    assert [c.fingerprint for c in load_trust(sending.host.paths.trust).certificates] == [file.facts.fingerprint]
