"""Form 03 on the screen: suggested, then written by the official; every pause saves, and nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ocop_desktop.council.permissions import may, seat_role
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import commune_report_words as words
from ocop_desktop.presenters.commune_report_view import CommuneReportView
from ocop_desktop.presenters.save_queue import Change, Saved, SaveQueue
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import clock_time
from ocop_desktop.services.commune_report_law import Matter

if TYPE_CHECKING:
    from ocop_desktop.services.commune_report_records import CommuneReportDraft


@dataclass
class OpenReport:
    """A report on the screen. `written`: texts that are not those that were read; `refused`: those not saved."""

    draft: CommuneReportDraft
    queue: SaveQueue
    editable: bool
    written: dict[Matter, str] = field(default_factory=dict)
    refused: set[Matter] = field(default_factory=set)
    dismissed: bool = False

    def text(self, matter: Matter) -> str:
        """What stands in the box."""
        return self.written.get(matter, self.draft.of(matter).text)


class CommuneReportPresenter:
    """What the page does with the report on the product in front."""

    def __init__(self, session: Session, view: CommuneReportView) -> None:
        self._session = session
        self._view = view
        self._open: OpenReport | None = None
        #: Texts of the official's that a suggestion has just taken the place of.
        self._kept: dict[Matter, str] = {}
        self._product_id: int | None = None
        self._wrote = False
        self._generation = session.generation

    # --- opening and leaving ---------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view."""
        if self._session.product_id is None:
            self._forget()
            text = translate(
                "CommuneReport",
                "Ở đây viết báo cáo của Ủy ban nhân dân cấp xã về bốn nội dung của hồ sơ (Mẫu số 03). Chương trình "
                "gợi ý lời từ kết quả chấm và minh chứng; cán bộ sửa theo thực tế. Hãy mở hồ sơ của sản phẩm trước.",
            )
            self._view.show_empty(translate("CommuneReport", "Chưa chọn sản phẩm"), text)
        elif self._open is None or self._generation != self._session.generation:
            self.read()
        else:
            self._view.show_header(words.header(self._open.draft))

    def read(self, unsaved: Mapping[Matter, str] | None = None) -> None:
        """Read the report anew; `unsaved` texts that the store has refused stay on the screen."""
        product_id, workspace = self._session.product_id, self._session.workspace
        if product_id is None:
            return
        self._forget()
        if product_id != self._product_id:
            self._kept = {}
        self._product_id = product_id
        self._view.show_header(None)
        self._view.show_busy(translate("CommuneReport", "Đang lập gợi ý…"))
        self._session.runner.run(
            lambda: workspace.commune_report(product_id),
            lambda draft: self._read(draft, unsaved or {}),
            self._not_read,
        )

    def _forget(self) -> None:
        if self._open is not None:
            self._open.dismissed = True
        self._open = None
        self._generation = self._session.generation

    def _not_read(self, error: OcopError) -> None:
        self._view.show_empty(translate("CommuneReport", "Chưa mở được báo cáo"), error.message)

    def _read(self, draft: CommuneReportDraft, unsaved: Mapping[Matter, str]) -> None:
        queue = SaveQueue(self._session.runner, draft.version)
        self._open = OpenReport(draft, queue, self._may_edit, dict(unsaved), set(unsaved))
        self._view.show_header(words.header(draft))
        if not unsaved:
            self._view.show_problem("")
            self._view.show_status("", "plain")
        self._view.show_report(words.report_view(draft, self._open.written, self._kept, self._open.editable))

    @property
    def _may_edit(self) -> bool:
        seat = self._session.seat
        return may(seat_role(seat.member.role if seat else None), "register.edit")

    @property
    def unsaved_text(self) -> bool:
        """Whether the store has refused a text that still stands on the screen."""
        return self._open is not None and bool(self._open.refused)

    def when_saved(self, callback: Callable[[], None]) -> None:
        """Hand over what is typed, and call back once everything is confirmed or refused."""
        if self._open is None:
            callback()
        else:
            self._view.pending_text()
            self._open.queue.when_idle(callback)

    def leave(self, go: Callable[[], None]) -> None:
        """Go once everything is confirmed or refused; other pages then read again what was written here."""

        def then() -> None:
            if self._wrote:
                self._wrote = False
                self._session.touch()
            go()

        self.when_saved(then)

    # --- writing ---------------------------------------------------------------------------------------------

    def write(self, matter: Matter, text: str) -> None:
        """Keep the official's text of a matter."""
        opened = self._open
        if opened is None or not opened.editable:
            return
        if text == opened.text(matter) and matter not in opened.refused:
            return
        self._kept.pop(matter, None)
        workspace, product_id = self._session.workspace, opened.draft.product_id
        opened.written[matter] = text
        self._submit(
            opened,
            matter,
            lambda version: workspace.save_commune_report(product_id, version, matter, text),
        )
        self._update(opened)

    def insert(self, matter: Matter, number: int) -> None:
        """Put what stands beside a text at its end, as the official wants it printed."""
        opened = self._open
        if opened is None or not opened.editable:
            return
        self._view.pending_text()
        beside = [flag for flag in opened.draft.of(matter).flags if flag.sentence]
        if number >= len(beside):
            return
        before = opened.text(matter).rstrip()
        text = f"{before}\n{beside[number].sentence}" if before else beside[number].sentence
        self._view.put_text(matter, text)
        self.write(matter, text)

    def reset(self, matter: Matter) -> None:
        """Let the suggestion stand again; what was written can be restored until something else is typed."""
        opened = self._open
        if opened is None or not opened.editable:
            return
        self._view.pending_text()
        text = opened.text(matter)
        self._kept[matter] = text
        workspace, product_id = self._session.workspace, opened.draft.product_id
        self._submit(
            opened,
            matter,
            lambda version: workspace.reset_commune_report(product_id, version, matter),
            lambda: self._reset_done(opened, matter),
        )

    def _reset_done(self, opened: OpenReport, matter: Matter) -> None:
        opened.written.pop(matter, None)
        self._session.touch()
        self.read({each: opened.written[each] for each in opened.refused})

    def restore(self, matter: Matter) -> None:
        """Bring back what a suggestion has just taken the place of."""
        text = self._kept.pop(matter, None)
        if text is not None and self._open is not None:
            self._view.put_text(matter, text)
            self.write(matter, text)

    def _submit(
        self,
        opened: OpenReport,
        matter: Matter,
        write: Callable[[int], Saved],
        then: Callable[[], None] | None = None,
    ) -> None:
        def on_saved(answer: Saved) -> None:
            opened.refused.discard(matter)
            if opened.dismissed:
                return
            if then is not None:
                then()
            if not opened.queue.busy:
                self._saved(answer)

        def on_failed(error: OcopError) -> None:
            if matter in opened.written:
                opened.refused.add(matter)
            if not opened.dismissed:
                self._refused(opened, error)

        self._view.show_status(translate("CommuneReport", "Đang lưu…"), "plain")
        opened.queue.submit(Change(write, on_saved, on_failed))

    def _saved(self, answer: Saved) -> None:
        self._wrote = True
        if self.unsaved_text:
            self._view.show_status(translate("CommuneReport", "Còn nội dung chưa lưu được"), "bad")
            return
        self._view.show_problem("")
        words_saved = translate("CommuneReport", "Đã lưu {time}").format(time=clock_time(answer.at))
        self._view.show_status(words_saved, "good")

    def _refused(self, opened: OpenReport, error: OcopError) -> None:
        self._view.show_status(translate("CommuneReport", "Chưa lưu được"), "bad")
        self._view.show_problem(error.message)
        if error.code in ("stale", "unexpected"):
            self._view.show_error(error)
        if error.code == "stale":
            opened.queue.drop()
            self.read({matter: opened.written[matter] for matter in opened.refused})

    def _update(self, opened: OpenReport) -> None:
        self._view.update_report(words.report_view(opened.draft, opened.written, self._kept, opened.editable))

    # --- elsewhere -------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Show the paper once everything is saved."""
        self._elsewhere("papers")

    def self_assessment(self) -> None:
        """Show what the producer says."""
        self._elsewhere("self_assessment")

    def _elsewhere(self, key: str) -> None:
        def go() -> None:
            if not self.unsaved_text:
                self._view.go(key)

        self.when_saved(go)
