"""One dossier: receipt and term, its parts, samples, rejection. Every change is saved at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ocop_desktop.clock import Clock, stamp
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words, read_day
from ocop_desktop.presenters.dossier_evidence import EvidencePresenter
from ocop_desktop.presenters.dossier_panels import Shown, page_of, part_of
from ocop_desktop.presenters.dossier_parts import Days, state_of
from ocop_desktop.presenters.dossier_view import RECEIPT, DossierView, Field, PartTyped, ReceiptTyped
from ocop_desktop.presenters.round_day import round_day
from ocop_desktop.presenters.scoring_view import DeclareRequest
from ocop_desktop.presenters.seats import refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import clock_time
from ocop_desktop.services.dossier_records import Receipt

if TYPE_CHECKING:
    from ocop_desktop.council.papers import Registering
    from ocop_desktop.services.dossier_records import Dossier
    from ocop_desktop.services.workspace import Workspace

#: What the core calls the fields that it refuses.
_FIELDS: dict[str, Field] = {
    "sent_on": "sent_on",
    "samples": "samples",
    "số phiếu đăng ký": "number",
    "người tiếp nhận": "received_by",
    "ghi chú": "note",
}


class DossierPresenter:
    """Shows a product's dossier and keeps what is said of it."""

    def __init__(self, session: Session, view: DossierView, clock: Clock, back: Callable[[], None]) -> None:
        self._session = session
        self._view = view
        self._clock = clock
        self._back = back
        self._shown: Shown | None = None
        self._here = RECEIPT
        self._product_id: int | None = None
        self._saving = 0
        self._when_idle: list[Callable[[], None]] = []
        self.evidence = EvidencePresenter(session, view, self._today, self._files_changed)

    def _today(self) -> date:
        return self._clock.now().date()

    # --- reading ---------------------------------------------------------------------------------------------

    def open(self, product_id: int) -> None:
        """Show a product's dossier from its receipt on; the one in front stays where it is."""
        if product_id != self._product_id:
            self._product_id, self._here, self._shown = product_id, RECEIPT, None
            self.evidence.begin()
        self._read()

    def again(self) -> None:
        """Read the dossier in front again."""
        if self._product_id is not None:
            self._read()

    def _read(self) -> None:
        product_id, workspace = self._product_id, self._session.workspace
        assert product_id is not None
        today = self._today()
        days = Days(today, round_day(self._session, today))
        self._session.runner.run(lambda: read(workspace, product_id, days), self._show, self._not_read)

    def _show(self, shown: Shown) -> None:
        if shown.dossier.product_id != self._product_id:
            return
        self._shown = shown
        if self._here != RECEIPT and part_of(shown.dossier, self._here) is None and self._here != "rejection":
            self._here = RECEIPT
        self._refresh()

    def _refresh(self) -> None:
        if self._shown is not None and not self._saving:
            self._view.show_dossier(page_of(self._shown, self._here, refusal(self._session, "register.edit")))
            self.evidence.know(self._shown)

    def _not_read(self, error: OcopError) -> None:
        self._view.show_failed(error.message)
        if error.code == "unexpected":
            self._view.show_error(error)

    def _files_changed(self) -> None:
        self._said_saved()
        self._read()

    # --- moving ----------------------------------------------------------------------------------------------

    def show(self, key: str) -> None:
        """Another panel: the receipt, a part, or the rejection."""
        self._here = key
        self.evidence.leave_part()
        self._refresh()

    def command(self, command: str) -> None:
        """What the filled button, or a button at the top, says."""
        verb, _, key = command.partition(":")
        acts: dict[str, Callable[[], None]] = {
            "show": lambda: self.show(key),
            "back": self._back,
            "receive": self._receive,
            "send": self._send,
            "samples": lambda: self._view.focus_field("samples"),
            "papers": lambda: self._view.go("papers"),
            "form_03": lambda: self._go_with("commune_report"),
            "self_assessment": lambda: self._go_with("self_assessment"),
        }
        acts[verb]()

    def _go_with(self, key: str) -> None:
        if self._product_id is not None:
            self._view.go_with(key, self._product_id)

    def when_idle(self, then: Callable[[], None]) -> None:
        """Call `then` once everything is saved or refused."""
        if self._saving:
            self._when_idle.append(then)
        else:
            then()

    # --- a part ----------------------------------------------------------------------------------------------

    def write_part(self, key: str, typed: PartTyped) -> None:
        """Keep how a part stands; a day that is none is said to be, and the rest is kept."""
        state = part_of(self._shown.dossier, key) if self._shown is not None else None
        if state is None or self._product_id is None:
            return
        day = self._day("expires_on", typed.expires_on, state.expires_on)
        answer = state_of(typed.answer)
        if not self._saving and (state.state, state.expires_on, state.note) == (answer, day, typed.note):
            return
        workspace, product_id = self._session.workspace, self._product_id
        self._save(lambda: workspace.set_dossier_part(product_id, key, answer, day, typed.note))

    def _day(self, field: Field, text: str, before: date | None) -> date | None:
        """The day typed; the one before where it is none, with the reason at its field."""
        try:
            day = read_day(text, self._today())
        except InputError as error:
            self._view.show_problems({field: error.message})
            return before
        self._view.show_problems({})
        return day

    # --- receipt, samples, sending ---------------------------------------------------------------------------

    def write_receipt(self, typed: ReceiptTyped) -> None:
        """Keep what is noted at receipt and sending; nothing is kept while a field is wrong."""
        if self._shown is None or self._product_id is None:
            return
        try:
            receipt, samples = self._checked(typed)
        except _WrongField as wrong:
            self._view.show_problems({wrong.field: wrong.message})
            return
        self._view.show_problems({})
        self._keep(receipt, samples, typed.registering)

    def _keep(self, receipt: Receipt, samples: int | None, registering: Registering | None) -> None:
        assert self._shown is not None
        dossier, workspace = self._shown.dossier, self._session.workspace
        product_id = dossier.product_id
        changed = bool(self._saving) or receipt != dossier.receipt
        again = bool(self._saving) or registering != dossier.registering
        if not changed and not again and samples == dossier.samples:
            return

        def job() -> Dossier:
            kept = workspace.save_receipt(product_id, receipt) if changed else dossier
            kept = _registered(workspace, product_id, registering) if again else kept
            return workspace.set_samples(product_id, samples) if samples != kept.samples else kept

        self._save(job)

    def _checked(self, typed: ReceiptTyped) -> tuple[Receipt, int | None]:
        received = self._wanted_day("received_on", typed.received_on)
        sent = self._wanted_day("sent_on", typed.sent_on)
        samples = typed.samples.strip()
        if samples and not (samples.isascii() and samples.isdigit()):
            raise _WrongField("samples", translate("Dossiers", "Hãy ghi số mẫu đã nhận, ví dụ 5."))
        receipt = Receipt(received, typed.number, typed.received_by, sent, typed.note)
        return receipt, int(samples) if samples else None

    def _wanted_day(self, field: Field, text: str) -> date | None:
        try:
            return read_day(text, self._today())
        except InputError as error:
            raise _WrongField(field, error.message) from error

    def _receive(self) -> None:
        """Received today, under the next running number where none is noted."""
        if self._shown is None:
            return
        dossier, workspace, today = self._shown.dossier, self._session.workspace, self._today()

        def job() -> Dossier:
            number = dossier.receipt.number or str(workspace.next_receipt_number(today.year))
            return workspace.save_receipt(
                dossier.product_id, replace(dossier.receipt, received_on=today, number=number)
            )

        self._save(job)

    def _send(self) -> None:
        if self._shown is None:
            return
        dossier, today = self._shown.dossier, self._today()
        title = translate("Dossiers", "Ghi hồ sơ đã gửi hôm nay?")
        text = translate("Dossiers", "Ngày gửi được ghi là {day}. Ghi nhầm thì sửa hoặc xóa ngày gửi được.")
        if self._view.confirm(title, text.format(day=day_words(today)), translate("Dossiers", "Ghi đã gửi")):
            self._keep(replace(dossier.receipt, sent_on=today), dossier.samples, dossier.registering)

    # --- rejection -------------------------------------------------------------------------------------------

    def reject(self, clause: str) -> None:
        """Reject under a clause of the law, with a reason."""
        if self._product_id is None:
            return
        request = DeclareRequest(
            title=translate("Dossiers", "Loại hồ sơ"),
            ground=clause,
            hint=translate("Dossiers", "Ghi rõ căn cứ và sự việc. Hồ sơ bị loại vẫn được giữ, và lấy lại được."),
            reason="",
            verb=translate("Dossiers", "Loại hồ sơ"),
        )
        reason = self._view.ask_reason(request)
        if reason is not None:
            workspace, product_id = self._session.workspace, self._product_id
            self._save(lambda: workspace.reject_dossier(product_id, clause, reason))

    def take_back_rejection(self) -> None:
        """The dossier goes on as before."""
        if self._product_id is None:
            return
        title = translate("Dossiers", "Lấy lại hồ sơ đã bị loại?")
        text = translate("Dossiers", "Hồ sơ được xử lý tiếp như trước. Lý do loại đã ghi sẽ bỏ, nhật ký vẫn giữ.")
        if self._view.confirm(title, text, translate("Dossiers", "Lấy lại hồ sơ")):
            workspace, product_id = self._session.workspace, self._product_id
            self._save(lambda: workspace.reject_dossier(product_id, "", None))

    # --- saving ----------------------------------------------------------------------------------------------

    def _save(self, job: Callable[[], Dossier]) -> None:
        self._saving += 1
        self._view.show_status(translate("Dossiers", "Đang lưu…"), "plain")
        self._session.runner.run(job, self._saved, self._not_saved)

    def _saved(self, dossier: Dossier) -> None:
        self._saving -= 1
        self._session.touch()
        self._said_saved()
        if self._shown is not None and dossier.product_id == self._product_id:
            self._shown = replace(self._shown, dossier=dossier)
            self._refresh()
        self._settle()

    def _said_saved(self) -> None:
        time = clock_time(stamp(self._clock.now()))
        self._view.show_status(translate("Dossiers", "Đã lưu {time}").format(time=time), "good")

    def _not_saved(self, error: OcopError) -> None:
        """What is typed stays on the screen where a field is to blame; else the dossier is read again."""
        self._saving -= 1
        self._view.show_status(translate("Dossiers", "Chưa lưu được"), "bad")
        field = _FIELDS.get(error.detail) if isinstance(error, InputError) else None
        if field is not None:
            self._view.show_problems({field: error.message})
        else:
            self._view.show_error(error)
            self.again()
        self._settle()

    def _settle(self) -> None:
        if not self._saving:
            waiting, self._when_idle = self._when_idle, []
            for then in waiting:
                then()


class _WrongField(Exception):
    def __init__(self, field: Field, message: str) -> None:
        super().__init__(message)
        self.field, self.message = field, message


def _registered(workspace: Workspace, product_id: int, registering: Registering | None) -> Dossier:
    """The kind of assessment, beside all else that the register knows of the product."""
    details = workspace.product_details(product_id)
    if registering != details.registering:
        workspace.save_product_details(product_id, replace(details, registering=registering))
    return workspace.dossier(product_id)


def read(workspace: Workspace, product_id: int, days: Days) -> Shown:
    """Everything that the page of a dossier shows; SheetError "gone" where the product has been deleted."""
    dossier = workspace.dossier(product_id)
    year = (dossier.receipt.received_on or days.today).year
    illustrative = any(row.product.illustrative for row in workspace.products() if row.id == product_id)
    removed = tuple(workspace.removed_evidence(product_id))
    return Shown(dossier, removed, workspace.next_receipt_number(year), illustrative, days)
