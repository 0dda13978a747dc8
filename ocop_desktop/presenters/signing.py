"""Sign several sheets with one open signature: each is signed and stored in one job, so that none is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.clock import Clock
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.session import Session

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace
    from ocop_desktop.signing.identity import Identity


@dataclass(frozen=True)
class ToSign:
    """A closed sheet, and its product's name."""

    sheet_id: str
    title: str


@dataclass(frozen=True)
class BatchEnd:
    """How a batch ended. `failed` names the sheet at which it stopped, "" where none refused."""

    signed: int
    total: int
    failed: str = ""
    error: OcopError | None = None


class SigningBatch:
    """Signs one sheet after another; stops between two when asked, and at the first that is refused."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        sheets: Sequence[ToSign],
        identity: Identity,
        begins: Callable[[int, ToSign], None],
        ended: Callable[[BatchEnd], None],
    ) -> None:
        self._session = session
        self._clock = clock
        self._sheets = sheets
        self._identity = identity
        self._begins = begins
        self._ended = ended
        self._signed = 0
        self._cancelled = False

    def start(self) -> None:
        """Sign the first; the others follow by themselves."""
        self._next()

    def cancel(self) -> None:
        """Stop once the sheet in hand is stored."""
        self._cancelled = True

    def _next(self) -> None:
        if self._cancelled or self._signed == len(self._sheets):
            self._ended(BatchEnd(self._signed, len(self._sheets)))
            return
        one = self._sheets[self._signed]
        self._begins(self._signed, one)
        workspace, identity, clock = self._session.workspace, self._identity, self._clock
        self._session.runner.run(
            lambda: sign_and_store(workspace, one.sheet_id, identity, clock),
            lambda _: self._stored(),
            lambda error: self._ended(BatchEnd(self._signed, len(self._sheets), one.title, error)),
        )

    def _stored(self) -> None:
        self._signed += 1
        self._next()


def sign_and_store(workspace: Workspace, sheet_id: str, identity: Identity, clock: Clock) -> None:
    """Signs a closed sheet and keeps the file in the store; runs on the worker."""
    from ocop_desktop.services.signing_desk import sign_sheet

    state = workspace.sheet_state(sheet_id)
    signed = sign_sheet(state.sheet, identity, clock.now())
    workspace.store_signed(sheet_id, state.version, signed.pdf, identity.fingerprint)
