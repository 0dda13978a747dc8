"""Choosing, making and bringing in a signature."""

from __future__ import annotations

from pathlib import Path

import pytest

from ocop_desktop.presenters.words import grouped
from tests.presenters.signing_help import PASSPHRASE, Sending
from tests.services import signed as made


@pytest.fixture
def sending(tmp_path: Path) -> Sending:
    result = Sending(tmp_path / "data")
    result.presenter.start()
    return result


@pytest.fixture
def p12(tmp_path: Path) -> Path:
    from datetime import timedelta

    from ocop_desktop.signing.identity import create_internal

    path = tmp_path / "Chữ ký.p12"
    path.write_bytes(create_internal("Thành viên 1", "Đơn vị", PASSPHRASE, made.NOW - timedelta(days=1)))
    return path


def test_a_made_signature_is_called_internal_and_shows_its_fingerprint(sending: Sending) -> None:
    assert sending.identity.maker == "Thành viên 1"
    sending.presenter.identity.make()
    step = sending.identity
    assert step.chosen.kind == "Chữ ký nội bộ"
    assert "chữ ký số" not in f"{step} {sending.page.notices}".lower()
    assert step.fingerprint_shown
    (identity,) = [sending.presenter.identity.unlocked]
    assert " ".join(step.fingerprint) == grouped(identity.fingerprint)


def test_turning_back_makes_nothing(sending: Sending) -> None:
    sending.page.new_passphrase = None
    sending.presenter.identity.make()
    assert sending.identity.chosen is None
    assert not sending.host.paths.identities.exists()


def test_a_short_passphrase_is_refused(sending: Sending) -> None:
    sending.page.new_passphrase = "ngắn"
    sending.presenter.identity.make()
    assert "ít nhất 8" in sending.page.notices["identity"][0]
    assert sending.identity.chosen is None


def test_a_file_from_elsewhere_is_kept_and_used_again(sending: Sending, p12: Path) -> None:
    sending.page.identity_file = p12
    sending.presenter.identity.bring_in()
    assert sending.identity.chosen.name == "Thành viên 1"
    p12.unlink()  # the stick is pulled out
    sending.presenter.leave()
    sending.presenter.start()
    sending.presenter.sign()
    assert sending.host.workspace.sheet_state(sending.sheets[0]).status == "signed"


def test_a_wrong_passphrase_keeps_nothing(sending: Sending, p12: Path) -> None:
    sending.page.identity_file = p12
    sending.page.passphrase = "không phải mật khẩu"
    sending.presenter.identity.bring_in()
    assert sending.page.notices["identity"][1] == "bad"
    assert sending.page.asked_passphrase == 1
    assert not list(sending.host.paths.root.rglob("*.p12"))


def test_a_file_that_is_no_signature_is_refused(sending: Sending, tmp_path: Path) -> None:
    sending.page.identity_file = tmp_path / "ảnh.p12"
    sending.page.identity_file.write_bytes(b"\x89PNG")
    sending.presenter.identity.bring_in()
    assert "PKCS#12" in sending.page.notices["identity"][0]


def test_the_signature_used_last_is_in_front_again(sending: Sending) -> None:
    sending.presenter.identity.make()
    first = sending.identity.chosen.key
    sending.host.clock.forward(days=1)
    sending.presenter.identity.make()
    assert sending.identity.chosen.key != first
    sending.presenter.identity.change()
    assert len(sending.identity.choices) == 2
    sending.presenter.identity.choose(first)
    assert sending.identity.chosen.key == first
    assert not sending.identity.unlocked
    sending.presenter.leave()
    sending.presenter.start()
    assert sending.identity.chosen.key == first


def test_the_fingerprint_page_is_saved_where_a_person_wants_it(sending: Sending, tmp_path: Path) -> None:
    sending.presenter.identity.make()
    sending.page.save_to = tmp_path / "van-tay.pdf"
    sending.presenter.identity.save_fingerprint()
    assert sending.page.save_to.read_bytes().startswith(b"%PDF-")
    assert sending.page.notices["identity"][1] == "good"
