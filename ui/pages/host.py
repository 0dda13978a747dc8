"""What a page may ask of the window and the program around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from ocop_desktop.clock import Clock
from ocop_desktop.presenters.scoring_view import Header
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.preferences import Preferences


class PageHost(Protocol):
    """Given to every page when it is made."""

    @property
    def session(self) -> Session:
        """The open store, the worker, and which product is in front."""

    @property
    def paths(self) -> DataPaths:
        """Where the user's data lie."""

    @property
    def clock(self) -> Clock:
        """The time, in one place."""

    @property
    def preferences(self) -> Preferences:
        """Language, colours, text size, folders used last."""

    def save_preferences(self, preferences: Preferences) -> None:
        """Keep preferences, and let the window follow them at once."""

    def go(self, key: str) -> None:
        """Show a page of the sidebar."""

    def go_with(self, key: str, product_id: int) -> None:
        """Put a product in front and show a page for it."""

    def seat_changed(self) -> None:
        """Somebody has signed in or out, or the round in front has changed: say so, and show the page anew."""

    def ask_sign_in(self, then: str = "") -> None:
        """Let a member of the round in front sign in, then show the page `then` or the one in front."""

    def set_up(self) -> None:
        """The set-up is done: begin."""

    def load_sample(self) -> None:
        """Load the illustrative product and begin to score it."""

    def reopen_store(self, between: Callable[[], Any], then: Callable[[Any], object] | None = None) -> None:
        """Close the store, call `between` on the worker (a restore), open it again and begin anew.

        `then` gets what `between` returned; where it failed, its error is shown.
        """

    def show_status(self, text: str, tone: str) -> None:
        """The status line: "plain", "good", "missing" or "bad"."""

    def show_header(self, header: Header | None) -> None:
        """For whom one works on this page: product, set, evaluator."""
