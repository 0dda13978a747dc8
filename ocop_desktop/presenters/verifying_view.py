"""What the page "Kiểm tra" shows, as frozen data in final words; widgets only place it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ocop_desktop.clock import Clock
from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.paths import DataPaths


@dataclass(frozen=True)
class FileLine:
    """A file of the list: its name, and its verdict in a word and a shape."""

    name: str
    word: str
    tone: Tone
    shape: str


@dataclass(frozen=True)
class FindingView:
    """One thing found, in words; `where` names the part of the file, "" for the whole."""

    text: str
    where: str
    tone: Tone


@dataclass(frozen=True)
class SignerView:
    """Who signed. `time` is what the signer's machine wrote down; `signed` what bears this signature."""

    name: str
    word: str
    tone: Tone
    shape: str
    fingerprint: tuple[str, ...]
    time: str
    signed: str
    #: The fingerprint to add to the trust list, "" where there is nothing to add.
    trust_key: str


@dataclass(frozen=True)
class SheetLine:
    """A sheet inside: points and star computed again from its answers."""

    product: str
    sub: str
    result: str
    illustrative: bool


@dataclass(frozen=True)
class ReportView:
    """The answer for one file. `details` holds codes and paths."""

    name: str
    word: str
    advice: str
    tone: Tone
    shape: str
    origin: str
    findings: tuple[FindingView, ...]
    signers: tuple[SignerView, ...]
    sheets: tuple[SheetLine, ...]
    details: str


@dataclass(frozen=True)
class TrustLine:
    """A certificate that this office knows; `own` where its key lies on this machine."""

    name: str
    fingerprint: tuple[str, ...]
    own: bool
    key: str


@dataclass(frozen=True)
class TrustView:
    """The trust list. `problem` names files that could not be read."""

    lines: tuple[TrustLine, ...]
    problem: str


@dataclass(frozen=True)
class TrustQuestion:
    """What is asked before somebody is trusted."""

    title: str
    text: str
    fingerprint: tuple[str, ...]
    promise: str
    verb: str


@dataclass(frozen=True)
class Checking:
    """How far the checking is."""

    text: str
    done: int
    total: int


class VerifyingHost(Protocol):
    """What the presenter needs of the program around it."""

    @property
    def session(self) -> Session:
        """The open store and the worker."""

    @property
    def paths(self) -> DataPaths:
        """Where the trust list lies."""

    @property
    def clock(self) -> Clock:
        """The time."""


class VerifyingView(Protocol):
    """The page as its presenter sees it."""

    def show_empty(self) -> None:
        """Nothing has been checked yet: say what the page is for."""

    def show_files(self, lines: tuple[FileLine, ...], current: int) -> None:
        """The files checked so far, and which one is in front."""

    def show_report(self, report: ReportView) -> None:
        """The answer for the file in front."""

    def show_progress(self, progress: Checking | None) -> None:
        """How far the checking is, or that none runs."""

    def show_trust(self, trust: TrustView) -> None:
        """The trust list, for the page that shows it and for its count."""

    def show_notice(self, text: str, tone: Tone, error: OcopError | None = None) -> None:
        """What came of it, in place; "" takes it away."""

    def confirm_trust(self, question: TrustQuestion) -> bool:
        """Ask whether the fingerprint was compared by another way; True only where the person says so."""

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""

    def ask_save(self, suggested: str) -> Path | None:
        """Let a person choose where the results go."""

    def ask_certificate(self) -> Path | None:
        """Let a person choose a PEM file."""
