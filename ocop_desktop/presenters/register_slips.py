"""A slip undone on any page of the registers: what was deleted last is offered back, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.register_words import slip_words
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.registers_undo import Deletion, PutBack


class SlipView(Protocol):
    """A page that offers to undo."""

    def show_slip(self, text: str) -> None:
        """What was deleted last, with a way to undo it; "" where nothing was."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Done or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


class Slips:
    """Knows what can be undone; `then` is told what has come back."""

    def __init__(self, session: Session, view: SlipView, then: Callable[[PutBack], None]) -> None:
        self._session = session
        self._view = view
        self._then = then
        self._newest: Deletion | None = None

    def show(self, deletions: Sequence[Deletion]) -> None:
        """Offer to undo the newest of these."""
        self._newest = deletions[0] if deletions else None
        self._view.show_slip(slip_words(deletions))

    def undo(self) -> None:
        """Put back what went last."""
        newest, workspace = self._newest, self._session.workspace
        if newest is not None:
            self._newest = None
            self._session.runner.run(lambda: workspace.put_back(newest.id), self._back, lambda e: self._not(newest, e))

    def _back(self, back: PutBack) -> None:
        self._session.touch()
        self._view.show_status(translate("Registers", "Đã lấy lại “{name}”").format(name=back.name), "good")
        self._then(back)

    def _not(self, newest: Deletion, error: OcopError) -> None:
        self._newest = newest
        self._view.show_status(translate("Registers", "Chưa lấy lại được"), "bad")
        self._view.show_error(error)
