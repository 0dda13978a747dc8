"""What becomes of the changes to one open sheet: confirmed by the store, or taken back where they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.council.sheet import Rejection
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.save_queue import Change, Saved, SaveQueue
from ocop_desktop.presenters.scoring_drafts import OPINION, PLACE_DATE, Drafts
from ocop_desktop.presenters.scoring_guide import Choice, ScoringGuide
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import SheetState


class SaveScreen(Protocol):
    """Told how saving goes."""

    def saving(self) -> None:
        """A change is on its way."""

    def saved(self, at: str) -> None:
        """Everything is confirmed; the last change was written `at` (RFC 3339)."""

    def changed(self) -> None:
        """What is shown has changed."""

    def refused(self, error: OcopError) -> None:
        """A change was refused and has been taken back; a text stays where it was typed."""


class SheetSaver:
    """Writes the changes of one sheet in order. Once dismissed, it reports nothing any more."""

    def __init__(self, session: Session, state: SheetState, guide: ScoringGuide, screen: SaveScreen) -> None:
        sheet = state.sheet
        self._workspace = session.workspace
        self._sheet_id = sheet.sheet_id
        self._guide = guide
        self._screen = screen
        self._queue = SaveQueue(session.runner, state.version)
        self._confirmed = dict(sheet.answers)
        self._pending: Counter[str] = Counter()
        self._dismissed = False
        self.drafts = Drafts({**sheet.comments, OPINION: sheet.opinion, PLACE_DATE: f"{sheet.place}\n{sheet.date}"})

    @property
    def version(self) -> int:
        """The sheet's version after what is confirmed."""
        return self._queue.version

    @property
    def busy(self) -> bool:
        """Whether something is not yet confirmed or refused."""
        return self._queue.busy

    def when_idle(self, callback: Callable[[], None]) -> None:
        """Call back once everything is confirmed or refused."""
        self._queue.when_idle(callback)

    def drop(self) -> None:
        """Give up what has not been started."""
        self._queue.drop()

    def dismiss(self) -> None:
        """Another sheet is shown: answers that come now concern nobody."""
        self._dismissed = True

    # --- answers ---------------------------------------------------------------------------------------------

    def choose(self, choice: Choice) -> None:
        """Save an answer that is shown already."""
        self._pending[choice.code] += 1
        self._submit(
            lambda version: self._workspace.choose(self._sheet_id, version, choice.code, choice.after),
            lambda: self._chosen(choice),
            lambda: self._not_chosen(choice),
        )

    def _chosen(self, choice: Choice) -> None:
        self._pending[choice.code] -= 1
        if choice.after is None:
            self._confirmed.pop(choice.code, None)
        else:
            self._confirmed[choice.code] = choice.after

    def _not_chosen(self, choice: Choice) -> None:
        """Show the confirmed answer again, unless a later choice is still on its way."""
        self._pending[choice.code] -= 1
        if not self._pending[choice.code]:
            self._guide.put(choice.code, self._confirmed.get(choice.code))
            self._guide.forget(choice.code)
        self._screen.changed()

    # --- texts -----------------------------------------------------------------------------------------------

    def comment(self, code: str, text: str) -> None:
        """Save the comment to a criterion."""
        self._text(code, text, lambda version: self._workspace.comment(self._sheet_id, version, code, text))

    def opinion(self, text: str) -> None:
        """Save the opinion on the whole."""
        self._text(OPINION, text, lambda version: self._workspace.opinion(self._sheet_id, version, text))

    def place_date(self, place: str, date: str) -> None:
        """Save place and date (YYYY-MM-DD)."""
        text = f"{place}\n{date}"
        self._text(PLACE_DATE, text, lambda version: self._workspace.place_date(self._sheet_id, version, place, date))

    def _text(self, key: str, text: str, write: Callable[[int], Saved]) -> None:
        if self.drafts.write(key, text):
            self._submit(write, lambda: self.drafts.confirm(key, text), lambda: self.drafts.refuse(key))

    # --- declarations ----------------------------------------------------------------------------------------

    def declare(self, under: str, reason: str | None, stops: bool) -> None:
        """Save a declaration, or with None its withdrawal; it is shown when it is confirmed."""

        def write(version: int) -> Saved:
            if stops:
                return self._workspace.stop(self._sheet_id, version, under, reason)
            return self._workspace.reject(self._sheet_id, version, under, reason)

        self._submit(write, lambda: self._declared(under, reason, stops), lambda: None)

    def _declared(self, under: str, reason: str | None, stops: bool) -> None:
        if not stops:
            self._guide.rejection = Rejection(under=under, reason=reason) if reason else None
        elif reason:
            self._guide.stopped[under] = reason
        else:
            self._guide.stopped.pop(under, None)
        self._screen.changed()

    def _submit(self, write: Callable[[int], Saved], saved: Callable[[], None], failed: Callable[[], None]) -> None:
        def on_saved(answer: Saved) -> None:
            if not self._dismissed:
                saved()
                if not self._queue.busy:
                    self._screen.saved(answer.at)

        def on_failed(error: OcopError) -> None:
            if not self._dismissed:
                failed()
                self._screen.refused(error)

        self._screen.saving()
        self._queue.submit(Change(write, on_saved, on_failed))
