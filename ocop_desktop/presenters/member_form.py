"""A member being filled in, from the first letter to the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.errors import CouncilError, InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.form_leaving import LeavesForm
from ocop_desktop.presenters.members_list import Council, next_role, short_role
from ocop_desktop.presenters.members_view import Field, MemberForm, MembersView, Typed
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.round_records import Member, MemberDraft
from ocop_desktop.services.texts import clean_line


class MemberFormDesk(LeavesForm):
    """The form of a member. `kept` gets what is on the disk; `back` shows the list."""

    def __init__(
        self, session: Session, view: MembersView, kept: Callable[[Member, bool], None], back: Callable[[], None]
    ) -> None:
        super().__init__(view, back)
        self._session = session
        self._view = view
        self._kept = kept
        self._council: Council | None = None
        self._member: Member | None = None
        self._first = Typed()
        self._another = False

    @property
    def open(self) -> bool:
        """Whether a form is open."""
        return self._council is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self.open and _trimmed(self._view.typed()) != _trimmed(self._first)

    def begin(self, council: Council, member: Member | None) -> None:
        """A new member, or one to change."""
        self._council, self._member, self._saving = council, member, False
        adding = member is None
        self._first = Typed(role=next_role(council.appointed)) if member is None else _typed(member)
        self._view.show_problem("")
        self._view.show_problems({})
        self._view.show_status("", "plain")
        self._view.show_form(
            MemberForm(
                title=translate("Members", "Thêm thành viên") if adding else translate("Members", "Sửa thành viên"),
                typed=self._first,
                adding=adding,
                notice=_notice(member),
            )
        )

    def save(self, another: bool = False) -> None:
        """Keep the member, or lead to the field that is wrong; then another one where that is wanted."""
        if self._council is None or self._saving:
            return
        typed = self._view.typed()
        found = problems(typed)
        self._view.show_problems(found)
        self._view.show_problem("")
        if found:
            self._view.focus_field(next(iter(found)))
            return
        self._saving, self._another = True, another
        self._view.show_saving(True)
        self._session.runner.run(self._job(self._council, typed), self._saved, self._not_saved)

    def _job(self, council: Council, typed: Typed) -> Callable[[], Member]:
        workspace, member = self._session.workspace, self._member
        draft = MemberDraft(clean_line(typed.name, ""), typed.role, clean_line(typed.office, ""))

        def job() -> Member:
            if member is None:
                return workspace.add_member(council.round.id, draft)
            now = next((m for m in workspace.members(council.round.id) if m.id == member.id), None)
            if now is not None and _typed(now) != _typed(member):
                raise CouncilError(_newer(now), code="stale", detail=str(member.id))
            return workspace.update_member(member.id, draft)

        return job

    def _saved(self, member: Member) -> None:
        council, added = self._council, self._member is None
        self._saving, self._council = False, None
        self._view.show_saving(False)
        self._kept(member, added)
        if self._another and self._then is None and council is not None:
            self.begin(replace(council, members=(*council.members, member)), None)
        else:
            self._after_saving()

    def _not_saved(self, error: OcopError) -> None:
        """What is typed stays on the screen."""
        self._saving, self._then = False, None
        self._view.show_saving(False)
        self._view.show_status(translate("Members", "Chưa lưu được"), "bad")
        if error.code == "stale":
            self._look_again(error)
        elif isinstance(error, InputError) and error.detail == "role":
            self._view.show_problems({"role": error.message})
            self._view.focus_field("role")
        else:
            self._view.show_problem(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    # --- two windows -----------------------------------------------------------------------------------------

    def _look_again(self, error: OcopError) -> None:
        """From now on the newest is what a save replaces; what is typed stays until the person decides."""
        council, member, workspace = self._council, self._member, self._session.workspace
        if council is None or member is None:
            return

        def found(members: list[Member]) -> None:
            self._member = next((m for m in members if m.id == member.id), member)
            self._view.show_problem(error.message, newest=True)

        self._session.runner.run(lambda: workspace.members(council.round.id), found, self._view.show_error)

    def take_newest(self) -> None:
        """Give up what is typed for what the other window has saved."""
        if self._council is not None and self._member is not None:
            self.begin(self._council, self._member)

    # --- leaving ---------------------------------------------------------------------------------------------

    def _lost(self) -> str:
        return translate("Members", "Thành viên trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.")

    def _forget(self) -> None:
        self._council = None


def problems(typed: Typed) -> dict[Field, str]:
    """What is wrong, by field in reading order; empty where the member can be kept."""
    found: dict[Field, str] = {
        "name": _line_problem(typed.name, translate("Members", "Hãy nhập họ và tên như trong quyết định.")),
        "office": _line_problem(typed.office, ""),
    }
    return {field: text for field, text in found.items() if text}


def _line_problem(text: str, missing: str) -> str:
    try:
        clean_line(text, "", required=bool(missing))
    except InputError as error:
        if error.code == "missing":
            return missing
        return translate("Members", "Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.").format(n=len(text), most=MAX_LINE)
    return ""


def _typed(member: Member) -> Typed:
    return Typed(member.name, member.role, member.office)


def _trimmed(typed: Typed) -> Typed:
    return replace(typed, name=typed.name.strip(), office=typed.office.strip())


def _notice(member: Member | None) -> str:
    if member is None or not member.sheets:
        return ""
    return translate("Members", "Phiếu chưa khóa đổi theo tên và vai trò mới; phiếu đã khóa hoặc đã ký giữ nguyên.")


def _newer(now: Member) -> str:
    parts = (now.name, short_role(now.role), now.office)
    words = translate(
        "Members",
        "Thành viên này vừa được đổi ở một cửa sổ khác thành: {now}. Phần vừa nhập chưa lưu và chưa ghi đè lên gì. "
        "Bấm “Lưu” lần nữa để dùng phần vừa nhập, hoặc lấy bản mới nhất.",
    )
    return words.format(now=" – ".join(part for part in parts if part))
