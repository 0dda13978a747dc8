"""What the page "Ký và gửi" shows: three steps, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from ocop_desktop.clock import Clock
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.preferences import Preferences

Step = Literal["identity", "signing", "export"]


@dataclass(frozen=True)
class IdentityChoice:
    """A signature that can be chosen. `problem` says why it cannot sign now, "" where it can."""

    key: str
    name: str
    kind: str
    details: str
    problem: str
    accessible: str


@dataclass(frozen=True)
class IdentityStep:
    """Step 1. `choices` are offered while none is chosen or another is wanted; `chosen` is the one in use."""

    state: str
    done: bool
    choices: tuple[IdentityChoice, ...]
    chosen: IdentityChoice | None
    #: The chosen certificate's fingerprint, one string of groups a line; empty where it is not known yet.
    fingerprint: tuple[str, ...]
    fingerprint_shown: bool
    unlocked: bool
    maker: str


@dataclass(frozen=True)
class DeskRow:
    """A sheet that can be ticked. `result` is points and star, `note` what one should know before."""

    key: str
    product_id: int
    title: str
    sub: str
    result: str
    note: str
    illustrative: bool
    ticked: bool
    accessible: str


@dataclass(frozen=True)
class OpenRow:
    """A sheet that cannot be signed yet, and the verb that leads to it."""

    product_id: int
    title: str
    why: str
    verb: str


@dataclass(frozen=True)
class SigningStep:
    """Step 2. `hint` says why the button rests, "" where it does not; `rest` and `open_rest` what is not listed."""

    state: str
    done: bool
    rows: tuple[DeskRow, ...]
    open_rows: tuple[OpenRow, ...]
    warning: str
    button: str
    enabled: bool
    hint: str
    rest: str = ""
    open_rest: str = ""


@dataclass(frozen=True)
class ExportedView:
    """A package that is on the disk, read back and verified."""

    title: str
    verdict: str
    tone: str
    shape: str
    package: str
    folder: str
    sha256: tuple[str, ...]
    warning: str


@dataclass(frozen=True)
class ExportStep:
    """Step 3. `folder` is "" until one is chosen; `rest` says what is not listed."""

    state: str
    rows: tuple[DeskRow, ...]
    warning: str
    personal: tuple[str, ...]
    folder: str
    file_name: str
    button: str
    enabled: bool
    hint: str
    exported: ExportedView | None
    rest: str = ""


@dataclass(frozen=True)
class Progress:
    """How far a long work is. `total` is 0 where that cannot be told honestly; `can_cancel` between two sheets."""

    text: str
    done: int
    total: int
    can_cancel: bool


class SendingHost(Protocol):
    """What the presenter needs of the program around it."""

    @property
    def session(self) -> Session:
        """The open store and the worker."""

    @property
    def paths(self) -> DataPaths:
        """Where the user's data lie."""

    @property
    def clock(self) -> Clock:
        """The time."""

    @property
    def preferences(self) -> Preferences:
        """The folder and the signature used last."""

    def save_preferences(self, preferences: Preferences) -> None:
        """Keep preferences."""


class SendingView(Protocol):
    """The page as its presenter sees it."""

    def show_empty(self) -> None:
        """There is no product yet: say what the page is for."""

    def show_identity(self, step: IdentityStep) -> None:
        """Step 1."""

    def show_signing(self, step: SigningStep) -> None:
        """Step 2; rows that stay keep the keyboard."""

    def show_export(self, step: ExportStep) -> None:
        """Step 3; rows that stay keep the keyboard."""

    def show_current(self, step: Step) -> None:
        """Which step comes next: its button is the most visible thing on the page."""

    def show_progress(self, step: Step, progress: Progress | None) -> None:
        """A long work in a step, or that none runs."""

    def show_notice(self, step: Step, text: str, tone: str, error: OcopError | None = None) -> None:
        """What came of it, in place; "" takes it away. An error's details are one click away."""

    def show_status(self, text: str, tone: str) -> None:
        """The window's status line."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops the page."""

    def ask_identity_file(self) -> Path | None:
        """Let a person choose a PKCS#12 file."""

    def ask_passphrase(self, name: str) -> str | None:
        """Ask for the passphrase of a signature; None where the person turned back."""

    def ask_new_passphrase(self, least: int) -> str | None:
        """Ask for a new passphrase, twice."""

    def ask_folder(self, folder: str) -> Path | None:
        """Let a person choose where the package goes."""

    def ask_save(self, suggested: str) -> Path | None:
        """Let a person choose where a PDF goes."""
