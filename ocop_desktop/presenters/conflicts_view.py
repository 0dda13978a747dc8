"""What the list of conflicts of interest shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ocop_desktop.presenters.table_rows import Row

#: The fields of a declaration.
Field = Literal["member", "producer", "reason"]


@dataclass(frozen=True)
class ConflictsList:
    """The conflicts of a round. A `…_refused` says why something may not be done, "" where it may."""

    rows: tuple[Row, ...]
    current: int | None
    declare_refused: str


@dataclass(frozen=True)
class ConflictForm:
    """A declaration from the top: who may be declared for, and who is put forward."""

    members: tuple[tuple[int, str], ...]
    member: int
    producers: str


@dataclass(frozen=True)
class Typed:
    """A declaration as typed."""

    member: int = 0
    producer: str = ""
    reason: str = ""


class ConflictsView(Protocol):
    """The conflicts of interest as their presenter sees them."""

    def show_conflicts(self, conflicts: ConflictsList) -> None:
        """All conflicts of the round, the withdrawn ones too."""

    def show_conflict(self, name: str, withdraw_refused: str) -> None:
        """The selected one, and why it may not be withdrawn."""

    def show_conflict_form(self, form: ConflictForm) -> None:
        """A declaration to fill in."""

    def show_producer(self, name: str) -> None:
        """The producer that is chosen."""

    def show_conflict_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field; an empty mapping takes all of it away."""

    def show_conflict_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""

    def conflict_typed(self) -> Typed:
        """The form as it stands."""

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason; None where the person turned back."""
