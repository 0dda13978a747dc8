"""The page "Ký và gửi": choose a signature, sign what is closed, export what is signed.

Three steps on one page; the next one to do is always known. Nothing counts as done before it is stored, and
nothing of a passphrase outlives the job that needed it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import sending_export as packing
from ocop_desktop.presenters.identity import IdentityKeeper
from ocop_desktop.presenters.sending_desk import Desk, SignedCopy, read_desk
from ocop_desktop.presenters.sending_rows import (
    MOST_OPEN,
    batch_words,
    closed_rest,
    closed_row,
    name_warning,
    open_rest,
    open_row,
    signed_rest,
)
from ocop_desktop.presenters.sending_view import (
    ExportedView,
    ExportStep,
    Progress,
    SendingHost,
    SendingView,
    SigningStep,
    Step,
)
from ocop_desktop.presenters.signing import BatchEnd, SigningBatch, ToSign

if TYPE_CHECKING:
    from ocop_desktop.signing.identity import Identity


class SendingPresenter:
    """What the page does. Ticks are remembered by sheet, so that a new sheet comes with its usual tick."""

    def __init__(self, host: SendingHost, view: SendingView) -> None:
        self._host = host
        self._view = view
        self._desk: Desk | None = None
        self._ticks: dict[str, bool] = {}
        self._batch: SigningBatch | None = None
        self._working = False
        self._in_front = False
        self._named_at = host.clock.now()
        self._exported: ExportedView | None = None
        self._exported_folder: Path | None = None
        self.identity = IdentityKeeper(host, view, self._show)

    # --- coming and going ------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view: read again what it shows, unless it is at work."""
        self._in_front = True
        if not self._working:
            self._read()

    def leave(self) -> None:
        """The page goes out of view: the signature is closed, at once or when the work in hand is done."""
        self._in_front = False
        if not self._working:
            self.identity.lock()

    def lock(self) -> None:
        """Close the signature now, on the page; the next use asks for its passphrase."""
        if not self._working:
            self.identity.lock()
            self._show()

    @property
    def working(self) -> bool:
        """Whether sheets are being signed or a package is being written."""
        return self._working

    def _read(self) -> None:
        workspace, paths = self._host.session.workspace, self._host.paths
        self._host.session.runner.run(lambda: read_desk(workspace, paths), self._loaded, self._view.show_error)

    def _loaded(self, desk: Desk) -> None:
        self._desk = desk
        self._named_at = self._host.clock.now()
        self.identity.put(desk.identities, desk.setup)
        if desk.empty:
            self._view.show_empty()
        else:
            self._show()

    # --- signing ---------------------------------------------------------------------------------------------

    def tick(self, key: str, ticked: bool) -> None:
        """Take a sheet into the next signing or package, or leave it out."""
        self._ticks[key] = ticked
        self._show()

    def tick_all(self, step: Step, ticked: bool) -> None:
        """The same for all rows of a step."""
        desk = self._desk
        if desk is not None:
            keys = self._closed_keys(desk) if step == "signing" else map(packing.copy_key, desk.signed)
            self._ticks.update(dict.fromkeys(keys, ticked))
            self._show()

    def sign(self) -> None:
        """Sign what is ticked; the passphrase is asked for once."""
        if not self._working and self._to_sign():
            self._view.show_notice("signing", "", "plain")
            self.identity.open_for("signing", self._sign)

    def _sign(self, identity: Identity) -> None:
        sheets = self._to_sign()
        self._begin_work()
        self._batch = SigningBatch(
            self._host.session,
            self._host.clock,
            sheets,
            identity,
            lambda done, one: self._signing(done, len(sheets), one),
            self._signed,
        )
        self._batch.start()

    def _signing(self, done: int, total: int, one: ToSign) -> None:
        text = translate("Send", "Đang ký phiếu {n}/{total}: {title}").format(n=done + 1, total=total, title=one.title)
        self._view.show_progress("signing", Progress(text, done, total, can_cancel=True))

    def cancel(self) -> None:
        """Stop signing once the sheet in hand is stored."""
        if self._batch is not None:
            self._batch.cancel()

    def _signed(self, end: BatchEnd) -> None:
        self._batch = None
        self._end_work("signing")
        text, tone = batch_words(end)
        self._view.show_notice("signing", text, tone, end.error)
        if end.signed:
            self._exported = None
            self._host.session.touch()
        self._read()

    # --- exporting -------------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Choose where packages go, and remember it."""
        folder = self._view.ask_folder(self._host.preferences.export_folder)
        if folder is not None:
            self._host.save_preferences(replace(self._host.preferences, export_folder=str(folder)))
            self._view.show_notice("export", "", "plain")
            self._show()

    def export(self) -> None:
        """Write the package, read it back, verify it; only then it is done."""
        if not self._working and self._copies() and self._host.preferences.export_folder:
            self._view.show_notice("export", "", "plain")
            self.identity.open_for("export", self._export)

    def _export(self, identity: Identity) -> None:
        copies = self._copies()
        order = packing.ExportOrder(
            sheets=tuple((copy.sheet.sheet_id, copy.revision.revision) for copy in copies),
            target=Path(self._host.preferences.export_folder) / self._name(copies, self._named_at),
            when=self._host.clock.now(),
        )
        self._exported = None
        self._begin_work()
        text = translate("Send", "Đang lập gói {n} phiếu, ghi, đọc lại và kiểm tra…").format(n=len(copies))
        self._view.show_progress("export", Progress(text, 0, 0, can_cancel=False))
        workspace, paths = self._host.session.workspace, self._host.paths
        self._host.session.runner.run(
            lambda: packing.run_export(workspace, paths, order, identity), self._export_done, self._export_failed
        )

    def _export_done(self, outcome: packing.ExportOutcome) -> None:
        self._exported = packing.exported_view(outcome)
        self._exported_folder = outcome.exported.package.parent
        self._end_work("export")
        self._named_at = self._host.clock.now()
        self._view.show_status(translate("Send", "Đã xuất gói"), "good")
        self._show()

    def _export_failed(self, error: OcopError) -> None:
        self._end_work("export")
        self._named_at = self._host.clock.now()
        self._view.show_notice("export", error.message, "bad", error)
        self._show()

    @property
    def exported_folder(self) -> Path | None:
        """Where the last package of this run lies."""
        return self._exported_folder

    # --- what is ticked --------------------------------------------------------------------------------------

    def _begin_work(self) -> None:
        self._working = True
        self._show()

    def _end_work(self, step: Step) -> None:
        self._working = False
        self._view.show_progress(step, None)
        if not self._in_front:
            self.identity.lock()

    def _closed_keys(self, desk: Desk) -> Iterable[str]:
        return (closed.sheet.sheet_id for closed in desk.closed)

    def _to_sign(self) -> list[ToSign]:
        closed = self._desk.closed if self._desk else ()
        return [
            ToSign(one.sheet.sheet_id, one.sheet.product.name)
            for one in closed
            if self._ticks.get(one.sheet.sheet_id, True)
        ]

    def _is_ticked(self, copy: SignedCopy) -> bool:
        copies = self._desk.signed if self._desk else ()
        return self._ticks.get(packing.copy_key(copy), packing.usually_ticked(copy, copies))

    def _copies(self) -> list[SignedCopy]:
        return [copy for copy in (self._desk.signed if self._desk else ()) if self._is_ticked(copy)]

    def _name(self, copies: list[SignedCopy], when: datetime) -> str:
        return packing.proposed_name(copies, when)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._desk is None:
            return
        self._view.show_identity(self.identity.step())
        self._view.show_signing(self._signing_step(self._desk))
        self._view.show_export(self._export_step(self._desk))
        self._view.show_current(self._current(self._desk))

    def _current(self, desk: Desk) -> Step:
        if self.identity.chosen is None or self.identity.problem:
            return "identity"
        return "signing" if desk.closed or not desk.signed else "export"

    def _signing_step(self, desk: Desk) -> SigningStep:
        ticked = self._to_sign()
        keys = {one.sheet_id for one in ticked}
        rows = tuple(closed_row(one, one.sheet.sheet_id in keys) for one in desk.closed)
        waiting = len(rows) + desk.closed_more
        state = translate("Send", "{n} phiếu chờ ký").format(n=waiting) if rows else self._nothing_to_sign(desk)
        return SigningStep(
            state=state,
            done=not rows and bool(desk.signed),
            rows=rows,
            open_rows=tuple(open_row(row) for row in desk.open[:MOST_OPEN]),
            open_rest=open_rest(desk.open),
            rest=closed_rest(desk.closed_more),
            warning=name_warning(self.identity.chosen, [c for c in desk.closed if c.sheet.sheet_id in keys]),
            button=translate("Send", "Ký {n} phiếu").format(n=len(ticked)),
            enabled=bool(ticked) and self._can_use() and not self._working,
            hint=self._hint(bool(rows), bool(ticked)),
        )

    def _nothing_to_sign(self, desk: Desk) -> str:
        if desk.signed and not desk.open:
            return translate("Send", "Đã ký hết")
        return translate("Send", "Không có phiếu chờ ký")

    def _export_step(self, desk: Desk) -> ExportStep:
        copies = self._copies()
        folder = self._host.preferences.export_folder
        signed = len(desk.signed) + desk.signed_more
        state = translate("Send", "{n} phiếu đã ký").format(n=signed) if signed else ""
        return ExportStep(
            state=state or translate("Send", "Chưa có phiếu đã ký"),
            rows=tuple(packing.export_row(copy, copy in copies) for copy in desk.signed),
            warning=packing.mixed_warning(copies),
            personal=packing.personal_words(copies),
            folder=folder,
            file_name=self._name(copies, self._named_at),
            button=translate("Send", "Xuất gói {n} phiếu").format(n=len(copies)),
            enabled=bool(copies and folder) and self._can_use() and not self._working,
            hint=self._hint(bool(signed), bool(copies)) or ("" if folder or not signed else _choose_folder()),
            exported=self._exported,
            rest=signed_rest(desk.signed_more),
        )

    def _can_use(self) -> bool:
        return self.identity.chosen is not None and not self.identity.problem

    def _hint(self, rows: bool, ticked: bool) -> str:
        """Why a step's button rests."""
        if self._working or not rows:
            return ""
        if not self._can_use():
            return translate("Send", "Hãy chọn chữ ký ở bước 1 trước.")
        return "" if ticked else translate("Send", "Hãy đánh dấu ít nhất một phiếu.")


def _choose_folder() -> str:
    return translate("Send", "Hãy chọn thư mục để lưu gói, ví dụ USB.")
