"""Signing several sheets: what is signed is stored, and what stops it is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.services.verify import verify_file
from tests.presenters.signing_help import PASSPHRASE, SETUP, Sending


@pytest.fixture
def sending(tmp_path: Path) -> Sending:
    made = Sending(tmp_path / "data", products=3)
    made.presenter.start()
    made.presenter.identity.make()
    return made


def statuses(sending: Sending) -> list[str]:
    return [sending.host.workspace.sheet_state(sheet).status for sheet in sending.sheets]


def lock(sending: Sending) -> None:
    sending.presenter.leave()
    sending.presenter.start()


def test_every_ticked_sheet_is_signed_and_stored(sending: Sending) -> None:
    sending.presenter.sign()
    assert statuses(sending) == ["signed"] * 3
    pdf = sending.host.workspace.signed_pdf(sending.sheets[0])
    assert pdf is not None
    assert verify_file("", pdf, []).verdict == "unknown_signer"
    assert sending.page.notices["signing"][1] == "good"
    assert sending.page.progress == [f"Đang ký phiếu {n}/3: Muối ớt {n}" for n in (1, 2, 3)]


def test_a_sheet_that_is_not_ticked_stays_unsigned(sending: Sending) -> None:
    sending.presenter.tick(sending.sheets[1], False)
    assert sending.signing.button == "Ký 2 phiếu"
    sending.presenter.sign()
    assert statuses(sending) == ["signed", "closed", "signed"]


def test_one_passphrase_signs_the_whole_batch(sending: Sending) -> None:
    lock(sending)
    sending.presenter.sign()
    assert sending.page.asked_passphrase == 1
    assert statuses(sending) == ["signed"] * 3


def test_a_wrong_passphrase_stops_and_is_not_tried_again(sending: Sending) -> None:
    lock(sending)
    sending.page.passphrase = PASSPHRASE + "!"
    sending.presenter.sign()
    assert sending.page.asked_passphrase == 1
    text, tone = sending.page.notices["signing"]
    assert "Mật khẩu" in text
    assert tone == "bad"
    assert statuses(sending) == ["closed"] * 3
    assert not sending.identity.unlocked
    sending.page.passphrase = PASSPHRASE
    sending.presenter.sign()
    assert statuses(sending) == ["signed"] * 3


def test_turning_back_at_the_passphrase_signs_nothing(sending: Sending) -> None:
    lock(sending)
    sending.page.passphrase = None
    sending.presenter.sign()
    assert statuses(sending) == ["closed"] * 3


def test_cancelling_stops_between_two_sheets_and_keeps_what_is_signed(sending: Sending) -> None:
    def cancel(progress: Any) -> None:
        if progress.done == 1:
            sending.presenter.cancel()

    sending.page.on_progress = cancel
    sending.presenter.sign()
    assert statuses(sending) == ["signed", "signed", "closed"]
    assert "2/3" in sending.page.notices["signing"][0]
    assert sending.signing.button == "Ký 1 phiếu"


def test_signing_stops_at_the_first_sheet_that_is_refused(sending: Sending) -> None:
    sending.host.workspace.reopen(sending.sheets[1])  # another window has opened it again
    sending.presenter.sign()
    assert statuses(sending) == ["signed", "open", "closed"]
    text, tone = sending.page.notices["signing"]
    assert tone == "bad"
    assert "1/3" in text
    assert "Muối ớt 2" in text


def test_a_certificate_that_has_expired_is_refused_with_the_day(sending: Sending) -> None:
    sending.host.clock.forward(days=365 * 5 + 2)
    lock(sending)
    assert "hết hạn" in sending.identity.chosen.problem
    assert sending.current == "identity"
    assert not sending.signing.enabled
    sending.presenter.identity.open_for("signing", lambda identity: pytest.fail("signed"))
    assert "hiệu lực" in sending.page.notices["signing"][0]


def test_another_name_than_the_evaluators_is_pointed_out(tmp_path: Path) -> None:
    import msgspec

    from ocop_desktop.council.model import Evaluator
    from ocop_desktop.services.records import Setup

    sending = Sending(tmp_path / "data")
    office = msgspec.structs.replace(SETUP.office)
    sending.host.workspace.save_setup(Setup(office, SETUP.receiver, Evaluator(name="Thành viên 2")))
    sending.presenter.start()
    sending.presenter.identity.make()
    assert "Thành viên 2" in sending.signing.warning
    assert "Thành viên 1" in sending.signing.warning


def test_leaving_while_signing_closes_the_key_when_it_is_done(sending: Sending) -> None:
    sending.page.on_progress = lambda progress: sending.presenter.leave()
    sending.presenter.sign()
    assert statuses(sending) == ["signed"] * 3
    assert sending.presenter.identity.unlocked is None
