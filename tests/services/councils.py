"""Rounds for the tests of a council: members "Thành viên n", illustrative products, answers without a meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from ocop_desktop.council.member import Role
from ocop_desktop.services.records import ProductRow, SheetState
from ocop_desktop.services.round_records import Attendance, Meeting, Member, MemberDraft, Round, RoundDraft
from ocop_desktop.services.workspace import Workspace
from ocop_desktop.services.workspace_base import Seat
from tests.services.workspaces import RUBRIC, SETUP, draft

ROLES: tuple[Role, ...] = ("chair", "vice_chair", "secretary", "member", "member")
ROUND = RoundDraft(
    year=2026,
    number=1,
    council="Hội đồng đánh giá sơ bộ (ví dụ)",
    decision_number="12/QĐ-UBND",
    decision_date="2026-10-01",
    decision_issuer="Chủ tịch Ủy ban nhân dân xã (ví dụ)",
)
REASON = "Hội đồng đã xem hồ sơ."


@dataclass(frozen=True)
class Council:
    """A round with its members by number, and its products."""

    round: Round
    members: tuple[Member, ...]
    products: tuple[ProductRow, ...]

    @property
    def id(self) -> int:
        return self.round.id

    def __getitem__(self, number: int) -> Member:
        """Member 1 is the chair, 2 the vice chair, 3 the secretary."""
        return self.members[number - 1]

    @property
    def product(self) -> int:
        """The number of the first product."""
        return self.products[0].id


def appointed(workspace: Workspace, members: int = 5, products: int = 1, **changes: object) -> Council:
    """A council that has its products to score; `changes` are the round's."""
    from dataclasses import replace

    if workspace.setup() is None:
        workspace.save_setup(SETUP)
    the_round = workspace.add_round(replace(ROUND, **changes))  # type: ignore[arg-type]
    council = tuple(
        workspace.add_member(
            the_round.id, MemberDraft(f"Thành viên {n}", ROLES[n - 1] if n <= len(ROLES) else "member", "Phòng Kinh tế")
        )
        for n in range(1, members + 1)
    )
    first = len(workspace.products()) + 1
    listed = tuple(workspace.add_product(draft(sequence=first + n)) for n in range(products))
    workspace.put_products(the_round.id, [row.id for row in listed])
    return Council(the_round, council, listed)


@contextmanager
def seated(workspace: Workspace, member: Member) -> Iterator[Workspace]:
    """As if the member had signed in; what a PIN costs is paid in the tests of PINs."""
    workspace._council.pins._sit(Seat(member.id, member.label, member.role))
    try:
        yield workspace
    finally:
        workspace.sign_out()


def full(set_code: str = "QD26-10", **changed: int) -> dict[str, int]:
    """Full marks, with changes such as `c1_5=2` for criterion 1.5."""
    options = {
        code: max(node.options, key=lambda o: o.points).n for code, node in RUBRIC.by_code[set_code].criteria.items()
    }
    for name, option in changed.items():
        options[name.removeprefix("c").replace("_", ".")] = option
    return options


def fill(workspace: Workspace, state: SheetState, options: Mapping[str, int]) -> int:
    """Answers what is not answered so already; the sheet's version then."""
    version = state.version
    for code, option in options.items():
        if state.sheet.answers.get(code) != option:
            version = workspace.choose(state.sheet.sheet_id, version, code, option).version
    return version


def give(workspace: Workspace, member: Member, product_id: int, options: Mapping[str, int] | None = None) -> SheetState:
    """A member's sheet, filled in and closed."""
    with seated(workspace, member):
        state = workspace.open_sheet(product_id)
        version = fill(workspace, state, full(state.sheet.set) if options is None else options)
        return workspace.close_sheet(state.sheet.sheet_id, version)


def meet(workspace: Workspace, council: Council, *absent: int) -> Round:
    """The meeting with everybody but those numbers."""
    attendance = tuple(
        Attendance(member.id, n not in absent, "nghỉ ốm" if n in absent else "")
        for n, member in enumerate(council.members, 1)
    )
    version = workspace.round(council.id).version
    return workspace.save_meeting(council.id, version, Meeting("2026-11-20T08:00", attendance=attendance))


def scored(workspace: Workspace, council: Council, *changes: Mapping[str, int]) -> None:
    """Every member scores every product, the n-th with the n-th change of full marks; then scoring is closed."""
    for row in council.products:
        for n, member in enumerate(council.members):
            give(workspace, member, row.id, {**full(row.set_code), **(changes[n] if n < len(changes) else {})})
    with seated(workspace, council[1]):
        workspace.close_scoring(council.id)
