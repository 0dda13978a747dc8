"""Conflicts of interest: declared with a producer of the register, said in words, taken back for a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.presenters.conflicts import ConflictsPresenter
from ocop_desktop.presenters.conflicts_list import effect, meaning
from ocop_desktop.presenters.members import MembersPresenter
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.registers_records import ProducerDraft
from tests.presenters.council_screens import MembersScreen, session_on, sit
from tests.services import councils


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = session_on(tmp_path)
    yield made
    made.workspace.close()


def begun(session: Session, council: councils.Council) -> tuple[ConflictsPresenter, MembersScreen]:
    if session.seat is None:
        session.choose_round(session.workspace.round(council.id))
    screen = MembersScreen()
    members = MembersPresenter(session, screen, lambda found: conflicts.show(found))
    conflicts = ConflictsPresenter(session, screen, members.read)
    members.start()
    return conflicts, screen


def test_a_producer_is_found_without_marks_and_the_sheet_counts_nowhere(session: Session) -> None:
    council = councils.appointed(session.workspace, 3)
    session.workspace.add_producer(ProducerDraft("Cơ sở Đường Phèn (ví dụ)", commune_name="Xã Ví Dụ"))
    presenter, screen = begun(session, council)
    presenter.declare(council[2].id)
    assert screen.conflict_form is not None and screen.conflict_form.member == council[2].id
    assert [choice.name for choice in presenter.find("duong phen")] == ["Cơ sở Đường Phèn (ví dụ) (Xã Ví Dụ)"]
    presenter.choose_producer(presenter.find("ho vi du")[0].code)
    screen.declare(reason="Người nhà")
    presenter.save()
    assert screen.status == "Đã khai: phiếu của Thành viên 2 về “Hộ ví dụ” không được tính"
    assert session.workspace.round_products(council.id)[0].conflicted == (council[2].id,)
    assert screen.conflicts is not None
    assert [cell.text for cell in screen.conflicts.rows[0].cells] == [
        "Thành viên 2", "Hộ ví dụ", "Người nhà", "24/11/2026", "Không tính",
    ]  # fmt: skip


def test_the_words_say_that_it_counts_nowhere_and_is_printed() -> None:
    assert "không được tính vào đâu cả" in meaning() and "biên bản in rõ" in meaning()
    assert "không được tính vào đâu cả" in effect() and "biên bản in rõ" in effect()


def test_a_name_typed_out_is_enough_and_a_wrong_one_is_said(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    presenter, screen = begun(session, council)
    presenter.declare()
    screen.declare(producer="Hộ nào đó")
    presenter.save()
    assert set(screen.problems) == {"producer", "reason"}
    screen.declare(producer="ho vi du", reason="Góp vốn")
    presenter.save()
    assert [each.producer for each in session.workspace.conflicts(council.id)] == ["Hộ ví dụ"]


def test_the_same_conflict_is_not_declared_twice(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    producer = session.workspace.producers()[0]
    session.workspace.declare_conflict(council[2].id, producer.id, "Người nhà")
    presenter, screen = begun(session, council)
    presenter.declare(council[2].id)
    presenter.choose_producer(str(producer.id))
    screen.declare(reason="Người nhà")
    presenter.save()
    assert "đã khai xung đột lợi ích" in screen.problems["producer"]


def test_a_conflict_is_taken_back_for_a_reason_and_stays_on_record(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    session.workspace.declare_conflict(council[2].id, session.workspace.producers()[0].id, "Nhầm người")
    presenter, screen = begun(session, council)
    assert screen.conflict == ("Thành viên 2 – Hộ ví dụ", "")
    screen.reason = None
    presenter.withdraw()
    assert session.workspace.conflicts(council.id)[0].stands
    screen.reason = "Khai nhầm"
    presenter.withdraw()
    assert not session.workspace.conflicts(council.id)[0].stands
    assert screen.conflicts is not None and screen.conflicts.rows[0].cells[4].text == "Đã rút"
    assert screen.conflict[1] == "Khai báo này đã rút."


def test_an_ordinary_member_declares_for_themselves_among_what_they_score(session: Session) -> None:
    council = councils.appointed(session.workspace, 5)
    session.workspace.add_producer(ProducerDraft("Chủ thể khác (ví dụ)"))
    sit(session, council[4])
    presenter, screen = begun(session, council)
    presenter.declare(council[2].id)
    assert screen.conflict_form is not None
    assert screen.conflict_form.members == ((council[4].id, "Thành viên 4"),)
    assert [choice.name for choice in presenter.find("")] == ["Hộ ví dụ"]
    presenter.choose_producer(presenter.find("")[0].code)
    screen.declare(reason="Người nhà")
    presenter.save()
    assert [each.member.id for each in session.workspace.conflicts(council.id)] == [council[4].id]


def test_an_ordinary_member_does_not_take_back_what_another_declared(session: Session) -> None:
    council = councils.appointed(session.workspace, 5)
    session.workspace.declare_conflict(council[2].id, session.workspace.producers()[0].id, "Người nhà")
    sit(session, council[4])
    presenter, screen = begun(session, council)
    assert "không được khai xung đột lợi ích thay người khác" in screen.conflict[1]
    presenter.withdraw()
    assert session.workspace.conflicts(council.id)[0].stands


def test_leaving_a_declaration_with_words_in_it_asks(session: Session) -> None:
    council = councils.appointed(session.workspace, 2)
    presenter, screen = begun(session, council)
    left: list[int] = []
    presenter.declare()
    presenter.leave(lambda: left.append(1))
    presenter.declare()
    screen.declare(reason="Người nhà")
    screen.agrees = False
    presenter.leave(lambda: left.append(2))
    assert (left, presenter.open) == ([1], True)
