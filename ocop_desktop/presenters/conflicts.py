"""Conflicts of interest of the round in front: declared, listed, taken back."""

from __future__ import annotations

from collections.abc import Callable

from ocop_desktop.council.permissions import Action
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.conflicts_list import (
    KnownProducer,
    assigned,
    conflict_row,
    finished,
    reason_problem,
    registered,
    withdrawal,
)
from ocop_desktop.presenters.conflicts_view import ConflictForm, ConflictsList, ConflictsView, Field, Typed
from ocop_desktop.presenters.form_leaving import LeavesForm
from ocop_desktop.presenters.members_list import Council
from ocop_desktop.presenters.seats import may_here, refusal_in
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.setup import UnitChoice
from ocop_desktop.services.round_records import Conflict
from ocop_desktop.services.texts import plain

_MOST_PROPOSED = 60


class ConflictsPresenter(LeavesForm):
    """What is done with conflicts of interest. `changed` reads the council again."""

    def __init__(self, session: Session, view: ConflictsView, changed: Callable[[], None]) -> None:
        super().__init__(view, changed)
        self._session = session
        self._view = view
        self._changed = changed
        self._council: Council | None = None
        self._selected: int | None = None
        self._producers: tuple[KnownProducer, ...] = ()
        self._chosen: KnownProducer | None = None
        self._first: Typed | None = None

    # --- the list --------------------------------------------------------------------------------------------

    def show(self, council: Council) -> None:
        """The council as it stands now."""
        self._council = council
        ids = [each.id for each in council.conflicts]
        if self._selected not in ids:
            self._selected = ids[-1] if ids else None
        rows = tuple(conflict_row(each) for each in council.conflicts)
        self._view.show_conflicts(ConflictsList(rows, self._selected, self._declare_refused(council)))
        self._show_selected()

    def select(self, conflict_id: int) -> None:
        """Another one is in front."""
        self._selected = conflict_id
        self._show_selected()

    @property
    def _conflict(self) -> Conflict | None:
        conflicts = self._council.conflicts if self._council is not None else ()
        return next((each for each in conflicts if each.id == self._selected), None)

    def _show_selected(self) -> None:
        council, conflict = self._council, self._conflict
        if council is None or conflict is None:
            self._view.show_conflict("", "")
            return
        words = translate("Conflicts", "{member} – {producer}")
        name = words.format(member=conflict.member.label, producer=conflict.producer)
        self._view.show_conflict(name, self._withdraw_refused(council, conflict))

    def _declare_refused(self, council: Council) -> str:
        session = self._session
        action: Action = "conflict.others" if may_here(session, "conflict.others") else "conflict.own"
        return refusal_in(session, action, council.round) or finished(council)

    def _withdraw_refused(self, council: Council, conflict: Conflict) -> str:
        if not conflict.stands:
            return translate("Conflicts", "Khai báo này đã rút.")
        own = self._session.seat is not None and self._session.seat.member.id == conflict.member.id
        return refusal_in(self._session, "conflict.own" if own else "conflict.others", council.round) or finished(
            council
        )

    # --- declaring -------------------------------------------------------------------------------------------

    @property
    def open(self) -> bool:
        """Whether a declaration is being filled in."""
        return self._first is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._first is not None and self._view.conflict_typed() != self._first

    def declare(self, member_id: int | None = None) -> None:
        """Begin a declaration, for the member put forward where there is one."""
        council, workspace = self._council, self._session.workspace
        if council is None or self._declare_refused(council):
            return
        everybody = may_here(self._session, "register.read")
        self._session.runner.run(
            lambda: registered(workspace) if everybody else assigned(workspace),
            lambda found: self._begin(council, member_id, found),
            self._view.show_error,
        )

    def _begin(self, council: Council, member_id: int | None, producers: tuple[KnownProducer, ...]) -> None:
        members = tuple((member.id, member.label) for member in council.appointed)
        seat = self._session.seat
        if not may_here(self._session, "conflict.others") and seat is not None:
            members = ((seat.member.id, seat.member.label),)
        ids = [number for number, _ in members]
        own = seat.member.id if seat is not None else None
        wanted = next((number for number in (member_id, own) if number in ids), ids[0] if ids else 0)
        self._producers, self._chosen, self._saving = producers, None, False
        self._first = Typed(member=wanted or 0)
        self._view.show_conflict_problems({})
        self._view.show_conflict_form(ConflictForm(members, wanted or 0, self._hint()))

    def _hint(self) -> str:
        if may_here(self._session, "register.read"):
            return translate("Conflicts", "Gõ vài chữ của tên, không cần dấu, rồi chọn trong danh sách.")
        return translate("Conflicts", "Danh sách gồm chủ thể của các sản phẩm được phân công cho bạn.")

    def find(self, text: str) -> tuple[UnitChoice, ...]:
        """The producers in whose name every typed word occurs, with or without marks."""
        words = plain(text).split()
        found = (each for each in self._producers if all(word in each.folded for word in words))
        return tuple(
            UnitChoice(str(each.id), each.label) for each, _ in zip(found, range(_MOST_PROPOSED), strict=False)
        )

    def choose_producer(self, code: str) -> None:
        """A producer of the list."""
        self._chosen = next((each for each in self._producers if str(each.id) == code), None)
        self._view.show_producer(self._chosen.label if self._chosen is not None else "")
        self._view.show_conflict_problems({})

    def type_producer(self, text: str) -> None:
        """A name that was typed out is chosen where there is just one of it."""
        if self._chosen is not None and self._chosen.label == text:
            return
        named = [each for each in self._producers if each.folded == plain(text)]
        self._chosen = named[0] if len(named) == 1 else None
        if self._chosen is not None:
            self._view.show_producer(self._chosen.label)

    def save(self) -> None:
        """Keep the declaration, or say what is missing."""
        if self._first is None or self._saving:
            return
        typed = self._view.conflict_typed()
        self.type_producer(typed.producer)
        found, chosen = self._problems(typed), self._chosen
        self._view.show_conflict_problems(found)
        if found or chosen is None:
            return
        workspace = self._session.workspace
        self._saving = True
        self._view.show_conflict_saving(True)
        self._session.runner.run(
            lambda: workspace.declare_conflict(typed.member, chosen.id, typed.reason), self._saved, self._not_saved
        )

    def _problems(self, typed: Typed) -> dict[Field, str]:
        found: dict[Field, str] = {
            "member": "" if typed.member else translate("Conflicts", "Hãy chọn thành viên."),
            "producer": "" if self._chosen is not None else self._no_producer(typed.producer),
            "reason": reason_problem(typed.reason),
        }
        return {field: text for field, text in found.items() if text}

    def _no_producer(self, text: str) -> str:
        if not self._producers:
            return translate("Conflicts", "Chưa có chủ thể nào trong sổ. Hãy thêm chủ thể ở trang Chủ thể trước.")
        if not text.strip():
            return translate("Conflicts", "Hãy chọn chủ thể.")
        return translate("Conflicts", "Không có đúng một chủ thể tên như vậy. Hãy chọn trong danh sách gợi ý.")

    def _saved(self, conflict: Conflict) -> None:
        self._saving, self._first, self._selected = False, None, conflict.id
        self._view.show_conflict_saving(False)
        text = translate("Conflicts", "Đã khai: phiếu của {member} về “{producer}” không được tính")
        self._done(text, conflict)

    def _done(self, text: str, conflict: Conflict) -> None:
        self._session.touch()
        self._view.show_status(text.format(member=conflict.member.label, producer=conflict.producer), "good")
        self._after_saving()

    def _not_saved(self, error: OcopError) -> None:
        """What is typed stays on the screen."""
        self._saving, self._then = False, None
        self._view.show_conflict_saving(False)
        self._view.show_status(translate("Conflicts", "Chưa lưu được"), "bad")
        if isinstance(error, InputError):
            self._view.show_conflict_problems({"producer" if error.detail == "producer" else "reason": error.message})
        else:
            self._view.show_error(error)

    # --- taking back -----------------------------------------------------------------------------------------

    def withdraw(self) -> None:
        """Take the selected conflict back, for a reason."""
        council, conflict, workspace = self._council, self._conflict, self._session.workspace
        if council is None or conflict is None or self._withdraw_refused(council, conflict):
            return
        reason = self._view.ask_reason(withdrawal(conflict))
        if reason is not None:
            text = translate("Conflicts", "Đã rút: phiếu của {member} về “{producer}” được tính lại")
            self._session.runner.run(
                lambda: workspace.withdraw_conflict(conflict.id, reason),
                lambda changed: self._done(text, changed),
                self._not_withdrawn,
            )

    def _not_withdrawn(self, error: OcopError) -> None:
        self._view.show_error(error)
        self._changed()

    # --- leaving ---------------------------------------------------------------------------------------------

    def _lost(self) -> str:
        return translate("Conflicts", "Khai báo trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.")

    def _forget(self) -> None:
        self._first = None
