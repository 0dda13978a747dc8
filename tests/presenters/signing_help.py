"""A real store with illustrative products, and a page that remembers what it was shown and answers what it is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from ocop_desktop.council.model import Authority, Evaluator, Office
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.sending import SendingPresenter
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.preferences import Preferences
from ocop_desktop.services.records import ProductDraft, Setup
from ocop_desktop.services.rubrics import current_rubric
from ocop_desktop.services.workspace import Workspace

NOW = datetime(2026, 11, 24, 7, 3, 22, tzinfo=UTC)
PASSPHRASE = "mật khẩu dài"
SETUP = Setup(
    office=Office(
        name="Ủy ban nhân dân Phường Xuân Hương - Đà Lạt", level="commune", province_code="68", commune_code="24781"
    ),
    receiver=Authority(name="Hội đồng OCOP tỉnh Lâm Đồng", level="province"),
    evaluator=Evaluator(name="Thành viên 1"),
)


class StillClock:
    """Stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


class Host:
    """The program around a page, without a window."""

    def __init__(self, root: Path) -> None:
        self.paths = DataPaths(root)
        self.clock = StillClock()
        self.preferences = Preferences()
        self.workspace = Workspace.open(root, self.clock)
        self.session = Session(self.workspace, ImmediateRunner())

    def save_preferences(self, preferences: Preferences) -> None:
        self.preferences = preferences


class Page:
    """What "Ký và gửi" was shown last, and what it answers when it is asked."""

    def __init__(self) -> None:
        self.shown: dict[str, Any] = {}
        self.notices: dict[str, tuple[str, str]] = {}
        self.progress: list[str] = []
        self.asked_passphrase = 0
        self.errors: list[Any] = []
        self.passphrase: str | None = PASSPHRASE
        self.new_passphrase: str | None = PASSPHRASE
        self.identity_file: Path | None = None
        self.folder: Path | None = None
        self.save_to: Path | None = None
        self.on_progress: Any = None

    def show_empty(self) -> None:
        self.shown = {"empty": True}

    def show_identity(self, step: Any) -> None:
        self.shown["identity"] = step

    def show_signing(self, step: Any) -> None:
        self.shown["signing"] = step

    def show_export(self, step: Any) -> None:
        self.shown["export"] = step

    def show_current(self, step: str) -> None:
        self.shown["current"] = step

    def show_progress(self, step: str, progress: Any) -> None:
        if progress is not None:
            self.progress.append(progress.text)
            if self.on_progress:
                self.on_progress(progress)

    def show_notice(self, step: str, text: str, tone: str, error: Any = None) -> None:
        self.notices[step] = (text, tone)

    def show_status(self, text: str, tone: str) -> None:
        self.shown["status"] = text

    def show_error(self, error: Any) -> None:
        self.errors.append(error)

    def ask_identity_file(self) -> Path | None:
        return self.identity_file

    def ask_passphrase(self, name: str) -> str | None:
        self.asked_passphrase += 1
        return self.passphrase

    def ask_new_passphrase(self, least: int) -> str | None:
        return self.new_passphrase

    def ask_folder(self, folder: str) -> Path | None:
        return self.folder

    def ask_save(self, suggested: str) -> Path | None:
        return self.save_to


class Sending:
    """A page, its presenter and the program around them."""

    def __init__(self, root: Path, products: int = 1) -> None:
        self.host = Host(root)
        self.host.workspace.save_setup(SETUP)
        self.page = Page()
        self.presenter = SendingPresenter(self.host, self.page)
        self.sheets = [closed_sheet(self.host.workspace, number) for number in range(1, products + 1)]

    def __getattr__(self, name: str) -> Any:
        return self.page.shown[name]

    def signed(self) -> Sending:
        """Everything signed with a signature made here."""
        self.presenter.start()
        self.presenter.identity.make()
        self.presenter.sign()
        return self


def add_product(workspace: Workspace, number: int, illustrative: bool = True) -> int:
    """An illustrative product of set 10."""
    draft = ProductDraft(
        name=f"Muối ớt {number}",
        producer="Chủ thể minh họa",
        phone="0900 000 000",
        address="",
        set_code="QD26-10",
        sequence=number,
        year=2026,
        illustrative=illustrative,
    )
    return workspace.add_product(draft).id


def closed_sheet(workspace: Workspace, number: int, illustrative: bool = True) -> str:
    """A product, scored with the best options and closed; the sheet's id."""
    return close_sheet(workspace, add_product(workspace, number, illustrative))


def close_sheet(workspace: Workspace, product_id: int) -> str:
    """Score a product with the best options and close its sheet."""
    state = workspace.open_sheet(product_id)
    sheet_id, version = state.sheet.sheet_id, state.version
    for criterion in current_rubric().by_code[state.sheet.set].criteria.values():
        best = max(criterion.options, key=lambda option: option.points).n
        version = workspace.choose(sheet_id, version, criterion.code, best).version
    workspace.close_sheet(sheet_id, version)
    return sheet_id
