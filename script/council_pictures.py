"""The pictures of a council's round: the real list imported, two illustrative products scored by five members."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton

from ocop_desktop.council.member import Role
from ocop_desktop.services.dossier_records import Receipt
from ocop_desktop.services.records import ProductDraft, Setup
from ocop_desktop.services.round_records import Attendance, Meeting, Member, MemberDraft, RoundDraft
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace
from script.picture_walk import Walk

LIST = Path(__file__).resolve().parent.parent / "tests" / "data" / "qd-3981-2026.csv"
PIN = "135790"
ROLES: tuple[Role, ...] = ("chair", "vice_chair", "secretary", "member", "member")
ROUND = RoundDraft(
    year=2026,
    number=2,
    council="Hội đồng đánh giá sơ bộ sản phẩm OCOP (ví dụ)",
    decision_number="12/QĐ-UBND",
    decision_date="2026-11-02",
    decision_issuer="Chủ tịch Ủy ban nhân dân xã (ví dụ)",
    starts_on="2026-11-20",
    ends_on="2026-12-05",
)
#: Options below the best one, by member: a split at 1.5 and a sheet far from the others.
CHANGES: tuple[dict[str, int], ...] = (
    {"2.2": 2, "1.4": 1},
    {"1.5": 2, "2.2": 2, "1.4": 1},
    {"1.5": 2, "2.2": 2, "4.1": 1},
    {"2.2": 2, "1.1": 2, "4.2": 1},
    {"1.1": 1, "1.5": 2, "2.2": 2, "4.1": 1, "7": 1, "8": 1},
)


def council(walk: Walk, setup: Setup) -> None:
    """From the list to the papers."""
    store(walk, lambda workspace: workspace.save_setup(setup))
    walk.app.set_up()
    walk.idle()
    page: Any = walk.go("imports")
    page.presenter.choose(LIST)
    walk.idle()
    walk.picture("nhap-danh-sach")
    round_id, products = store(walk, _begin)
    walk.app.session.choose_round(store(walk, lambda workspace: workspace.round(round_id)))
    walk.app.seat_changed()
    walk.app.session.choose_product(products[0])
    walk.go("board")
    walk.picture("tong-quan")
    walk.app.go_with("dossiers", products[0])
    walk.until(lambda: walk.app.window.page_key == "dossiers")
    walk.page.open_dossier(products[0])
    walk.picture("ho-so")
    for key, name in (("members", "thanh-vien"), ("entries", "phan-cong")):
        walk.go(key)
        walk.picture(name)
    store(walk, lambda workspace: _score_and_close(workspace, round_id, products))
    walk.app.session.choose_product(products[0])
    walk.go("council_result")
    walk.picture("ket-qua-hoi-dong")
    press(walk, "view_heat")
    walk.picture("bang-diem")
    walk.go("ranking")
    press(walk, "view_pictures")
    walk.picture("so-sanh")
    walk.go("papers")
    walk.picture("van-ban")


def store(walk: Walk, job: Callable[[Workspace], Any]) -> Any:
    """Something that the store does, on its own thread."""
    answers: list[Any] = []
    walk.app.runner.run(lambda: job(walk.app.session.workspace), answers.append, walk.app.window.show_error)
    walk.until(lambda: answers)
    return answers[0]


def press(walk: Walk, name: str) -> None:
    """Press a button of any kind."""
    walk.find(QAbstractButton, name).click()
    walk.idle()


def _begin(workspace: Workspace) -> tuple[int, list[int]]:
    workspace.take_import(workspace.read_list(LIST))
    ids = [
        workspace.add_product(
            ProductDraft(
                name=name,
                producer="Hợp tác xã minh họa",
                phone="0900 000 000",
                address="Phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng",
                set_code=set_code,
                sequence=number,
                year=2026,
                illustrative=True,
            )
        ).id
        for number, (name, set_code) in enumerate(
            (("Rượu gạo nếp (sản phẩm minh họa)", "QD26-10"), ("Trà hoa (sản phẩm minh họa)", "QD26-10")), 1
        )
    ]
    for days, product_id in enumerate(ids):
        workspace.save_receipt(product_id, Receipt(received_on=date(2026, 11, 4 + 9 * days), number=str(days + 1)))
        workspace.set_samples(product_id, 5)
    the_round = workspace.add_round(ROUND)
    for number, role in enumerate(ROLES, 1):
        member = workspace.add_member(the_round.id, MemberDraft(f"Thành viên {number}", role, "Phòng Kinh tế"))
        workspace.choose_pin(member.id, PIN)
    workspace.put_products(the_round.id, ids)
    for member in workspace.members(the_round.id)[:2]:
        _score(workspace, member, ids[0], {})
    return the_round.id, ids


def _score(workspace: Workspace, member: Member, product_id: int, changes: dict[str, int]) -> None:
    """A member's sheet: the best option everywhere but where `changes` says another."""
    workspace.sign_in(member.id, PIN)
    state = workspace.open_sheet(product_id)
    version = state.version
    for code, node in current_rubric().by_code[state.sheet.set].criteria.items():
        best = max(node.options, key=lambda option: option.points).n
        option = min(changes.get(code, best), len(node.options))
        if state.sheet.answers.get(code) != option:
            version = workspace.choose(state.sheet.sheet_id, version, code, option).version
    if state.status == "open":
        workspace.close_sheet(state.sheet.sheet_id, version)
    workspace.sign_out()


def _score_and_close(workspace: Workspace, round_id: int, products: list[int]) -> None:
    council = workspace.members(round_id)
    for product_id in products:
        for member, changes in zip(council, CHANGES, strict=True):
            _reopen(workspace, member, product_id)
            _score(workspace, member, product_id, changes if product_id == products[0] else {})
    present = tuple(Attendance(member.id, True) for member in council)
    version = workspace.round(round_id).version
    workspace.save_meeting(round_id, version, Meeting("2026-11-24T08:00", attendance=present))
    workspace.sign_in(council[0].id, PIN)
    workspace.close_scoring(round_id)
    workspace.sign_out()


def _reopen(workspace: Workspace, member: Member, product_id: int) -> None:
    workspace.sign_in(member.id, PIN)
    row = next(row for row in workspace.products() if row.id == product_id)
    if row.sheet is not None and row.sheet.status == "closed":
        workspace.reopen(row.sheet.sheet_id)
    workspace.sign_out()
