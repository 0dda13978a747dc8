"""Leaving a form: once what is being saved is saved, and what is only typed is given up; else one stays."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Protocol

from ocop_desktop.i18n import translate


class Confirms(Protocol):
    """A view that can ask before something deliberate."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Whether the person goes on."""


class LeavesForm(ABC):
    """Part of a presenter that has a form; `saving` while what was typed is on its way to the store."""

    def __init__(self, asks: Confirms, back: Callable[[], None]) -> None:
        self._asks = asks
        self._back = back
        self._saving = False
        self._then: Callable[[], None] | None = None

    @property
    @abstractmethod
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""

    @abstractmethod
    def _lost(self) -> str:
        """What would be lost, in a sentence."""

    @abstractmethod
    def _forget(self) -> None:
        """The form is closed."""

    def cancel(self) -> None:
        """Go back to the list, asking first where something would be lost."""
        self.leave(self._back)

    def leave(self, go: Callable[[], None]) -> None:
        """Go once what is being saved is saved, and what is only typed is given up; else stay."""
        if self._saving:
            self._then = go
        elif self._give_up():
            go()

    def _after_saving(self) -> None:
        """What was waited for is saved: go where one wanted to go, or back to the list."""
        then, self._then = self._then, None
        (then or self._back)()

    def _give_up(self) -> bool:
        if self.unsaved:
            title = translate("Forms", "Bỏ những gì vừa nhập?")
            if not self._asks.confirm(title, self._lost(), translate("Forms", "Bỏ thay đổi")):
                return False
        self._forget()
        return True
