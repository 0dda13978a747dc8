"""What the dialog for signing in shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.table_rows import Row
from ocop_desktop.services.round_records import SignedIn

#: What the fields ask for: a PIN that is there, a first one, or another one.
Mode = Literal["enter", "choose", "change"]
#: The fields for PINs.
Field = Literal["pin", "new", "again"]


@dataclass(frozen=True)
class RoundOption:
    """A round that goes on."""

    id: int
    words: str


@dataclass(frozen=True)
class Names:
    """Who may sign in: the rounds that go on, the one that is looked at, and its members."""

    rounds: tuple[RoundOption, ...]
    round_id: int | None
    rows: tuple[Row, ...]
    current: int | None
    nothing: str


@dataclass(frozen=True)
class PinView:
    """What the fields ask the chosen member for. `wait` holds the button back and says for how long."""

    name: str
    mode: Mode
    hint: str
    verb: str
    can_change: bool
    wait: str


class SignInView(Protocol):
    """The dialog as its presenter sees it."""

    def show_names(self, names: Names) -> None:
        """Who may sign in."""

    def show_pin(self, pin: PinView | None) -> None:
        """What the chosen member is asked for; None while nobody is chosen."""

    def show_wait(self, text: str) -> None:
        """How long to wait yet; "" where one may try."""

    def show_problem(self, field: Field, text: str) -> None:
        """What is wrong at a field; "" takes it away."""

    def clear_pins(self) -> None:
        """Empty the fields, with the keyboard on the first one."""

    def pins(self) -> tuple[str, str, str]:
        """The PIN, the new PIN, and the new one again, as typed."""

    def show_busy(self, busy: bool) -> None:
        """A PIN is being checked."""

    def show_failed(self, error: OcopError) -> None:
        """The names could not be read, or a fault of the program."""

    def signed_in(self, signed: SignedIn) -> None:
        """A member sits here now."""
