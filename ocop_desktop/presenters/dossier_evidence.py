"""The files of a dossier: added one after another, looked at, described, taken out and put back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words, read_day
from ocop_desktop.presenters.dossier_parts import file_details, purge_words
from ocop_desktop.presenters.dossier_view import (
    CriterionTick,
    EvidenceForm,
    EvidenceTyped,
    EvidenceView,
    ShownFile,
)
from ocop_desktop.presenters.scoring_text import split_title
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.dossier_read import set_of_code

if TYPE_CHECKING:
    from ocop_desktop.presenters.dossier_panels import Shown
    from ocop_desktop.services.dossier_records import Dossier, Evidence
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class _Order:
    """A file to be added to a part of a product's dossier."""

    product_id: int
    part: str
    path: Path


class EvidencePresenter:
    """Adds and shows files for whichever dossier is in front; `changed` is called when the store has changed."""

    def __init__(
        self, session: Session, view: EvidenceView, today: Callable[[], date], changed: Callable[[], None]
    ) -> None:
        self._session = session
        self._view = view
        self._today = today
        self._changed = changed
        self._shown: Shown | None = None
        self._orders: deque[_Order] = deque()
        self._done, self._all = 0, 0
        self._refused: list[str] = []
        self._editing: int | None = None
        self._writing = 0

    def begin(self) -> None:
        """Another dossier comes into view."""
        self._shown = None
        self.leave_part()

    def know(self, shown: Shown) -> None:
        """The dossier as it stands; a form that is open follows."""
        self._shown = shown
        if self._editing is not None:
            self._show_form()

    def leave_part(self) -> None:
        """Another panel comes into view."""
        self._editing = None
        self._view.show_form(None)
        self._view.show_refused(())

    # --- adding ----------------------------------------------------------------------------------------------

    @property
    def adding(self) -> bool:
        """Whether files are on their way into the store."""
        return self._all > 0

    def add(self, part: str, paths: Sequence[Path]) -> None:
        """Look into files and keep them, one job each, so that nothing waits for all of them."""
        if self._shown is None or not paths:
            return
        product_id = self._shown.dossier.product_id
        begun = self.adding
        self._orders.extend(_Order(product_id, part, path) for path in paths)
        self._all += len(paths)
        if not begun:
            self._done, self._refused = 0, []
            self._view.show_refused(())
            self._next()

    def stop_adding(self) -> None:
        """Leave out the files that have not been looked into yet."""
        self._all -= len(self._orders)
        self._orders.clear()

    def _next(self) -> None:
        if not self._orders:
            self._finish()
            return
        order = self._orders.popleft()
        text = translate("Dossiers", "Đang kiểm tra và lưu tệp {n}/{all}: {name}")
        self._view.show_adding(text.format(n=self._done + 1, all=self._all, name=order.path.name))
        workspace = self._session.workspace
        self._session.runner.run(
            lambda: workspace.add_evidence(order.product_id, order.part, order.path), self._added, self._not_added
        )

    def _added(self, _: Evidence) -> None:
        self._done += 1
        self._next()

    def _not_added(self, error: OcopError) -> None:
        self._refused.append(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)
        self._done += 1
        self._next()

    def _finish(self) -> None:
        kept = self._done - len(self._refused)
        self._all = 0
        self._view.show_adding("")
        self._view.show_refused(tuple(self._refused))
        if kept:
            self._session.touch()
            self._changed()
        else:
            self._view.show_status(translate("Dossiers", "Không có tệp nào được thêm"), "bad")

    # --- looking ---------------------------------------------------------------------------------------------

    def look(self, evidence_id: int) -> None:
        """Show a file in the program."""
        piece = self._piece(evidence_id)
        if piece is None:
            return
        workspace = self._session.workspace
        self._view.show_status(translate("Dossiers", "Đang mở “{name}”…").format(name=piece.name), "plain")
        self._session.runner.run(lambda: _to_look_at(workspace, piece), self._show_file, self._view.show_error)

    def _show_file(self, file: ShownFile) -> None:
        self._view.show_status("", "plain")
        self._view.show_file(file)

    def save_copy(self, evidence_id: int) -> None:
        """Write a copy outside the store."""
        piece = self._piece(evidence_id)
        target = self._view.ask_copy_file(copy_name(piece)) if piece is not None else None
        if target is None:
            return
        workspace = self._session.workspace
        text = translate("Dossiers", "Đã lưu bản sao vào “{file}”").format(file=target)
        self._session.runner.run(
            lambda: workspace.save_evidence(evidence_id, target),
            lambda _: self._view.show_status(text, "good"),
            self._view.show_error,
        )

    # --- what is said of a file ------------------------------------------------------------------------------

    def edit(self, evidence_id: int) -> None:
        """Show what is said of a file, to be changed."""
        if self._piece(evidence_id) is not None:
            self._editing = evidence_id
            self._show_form()

    def finish_edit(self) -> None:
        """Back to the part."""
        self._editing = None
        self._view.show_form(None)

    @property
    def editing(self) -> bool:
        """Whether the form of a file is open."""
        return self._editing is not None

    def _show_form(self) -> None:
        piece = self._piece(self._editing)
        if piece is None or self._shown is None:
            self.finish_edit()
        else:
            self._view.show_form(evidence_form(self._shown.dossier, piece))

    def write(self, typed: EvidenceTyped) -> None:
        """Keep what is said of the file whose form is open."""
        piece = self._piece(self._editing)
        if piece is None:
            return
        try:
            day = read_day(typed.expires_on, self._today())
        except InputError as error:
            self._view.show_problems({"expires_on": error.message})
            return
        self._view.show_problems({})
        same = (piece.name, piece.item, piece.expires_on) == (typed.name, typed.part, day) and _same(piece, typed.codes)
        if same and not self._writing:
            return
        workspace = self._session.workspace
        self._writing += 1
        self._session.runner.run(
            lambda: workspace.update_evidence(
                piece.id, name=typed.name, item=typed.part, codes=typed.codes, expires_on=day
            ),
            lambda _: self._written(),
            self._not_written,
        )

    def _written(self) -> None:
        """The form follows the store once the last of several quick changes is kept."""
        self._writing -= 1
        if not self._writing:
            self._kept()

    def _kept(self) -> None:
        self._session.touch()
        self._changed()

    def _not_written(self, error: OcopError) -> None:
        self._writing -= 1
        self._view.show_status(translate("Dossiers", "Chưa lưu được"), "bad")
        if isinstance(error, InputError) and error.detail == "tên tệp":
            self._view.show_problems({"name": error.message})
        else:
            self._view.show_error(error)

    # --- out and back ----------------------------------------------------------------------------------------

    def remove(self, evidence_id: int) -> None:
        """Take a file out; it can be put back."""
        if self._piece(evidence_id) is not None:
            workspace = self._session.workspace
            self._change(lambda: workspace.remove_evidence(evidence_id))

    def put_back(self, evidence_id: int) -> None:
        """Put a file back that was taken out."""
        workspace = self._session.workspace

        def job() -> None:
            workspace.put_back_evidence(evidence_id)

        self._change(job)

    def purge(self) -> None:
        """Let go for good of what was taken out, once it is named and agreed to."""
        if self._shown is None or not self._shown.removed:
            return
        title, text = purge_words(self._shown.removed, self._shown.dossier)
        if self._view.confirm(title, text, translate("Dossiers", "Bỏ hẳn")):
            workspace, product_id = self._session.workspace, self._shown.dossier.product_id

            def job() -> None:
                workspace.purge_evidence(product_id)

            self._change(job)

    def _change(self, job: Callable[[], None]) -> None:
        self._session.runner.run(job, lambda _: self._kept(), self._refuse)

    def _refuse(self, error: OcopError) -> None:
        self._view.show_error(error)
        self._changed()

    def _piece(self, evidence_id: int | None) -> Evidence | None:
        pieces = self._shown.dossier.evidence if self._shown is not None else ()
        return next((piece for piece in pieces if piece.id == evidence_id), None)


def _same(piece: Evidence, codes: tuple[str, ...]) -> bool:
    return set(piece.codes) == set(codes)


def _to_look_at(workspace: Workspace, piece: Evidence) -> ShownFile:
    from ocop_desktop.services.dossier_pictures import for_screen

    file = workspace.evidence_file(piece.id)
    content = file.content if file.kind == "pdf" else for_screen(file.content)
    return ShownFile(file.name, file_details(piece), file.kind, content)


def copy_name(piece: Evidence) -> str:
    """A name for a copy, with the ending of what the file is."""
    endings = {"pdf": (".pdf",), "jpeg": (".jpg", ".jpeg"), "png": (".png",)}[piece.kind]
    bare = "".join("-" if char in '<>:"/\\|?*' else char for char in piece.name).strip(" .") or "minh-chung"
    return bare if bare.lower().endswith(endings) else bare + endings[0]


def evidence_form(dossier: Dossier, piece: Evidence) -> EvidenceForm:
    """What is said of a file, with every criterion of the product's set to tick."""
    criteria_set = set_of_code(dossier.set_code)
    ticks = tuple(
        CriterionTick(code, f"{code}  {split_title(node.title)[0]}", code in piece.codes)
        for code, node in (criteria_set.criteria.items() if criteria_set is not None else ())
    )
    nothing = "" if ticks else translate("Dossiers", "Chưa chọn bộ sản phẩm nên chưa gắn tệp với tiêu chí được.")
    return EvidenceForm(
        id=piece.id,
        title=translate("Dossiers", "Tệp “{name}”").format(name=piece.name),
        name=piece.name,
        part=piece.item,
        parts=tuple((state.part.key, state.part.name.rstrip(" ,")) for state in dossier.parts),
        expires_on=day_words(piece.expires_on),
        criteria=ticks,
        nothing=nothing,
    )
