"""The page of papers: look at each, keep, save, print; several at once with progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.long_work import LongWork
from ocop_desktop.presenters.papers_rows import archive_row, batch_words, list_summary, offer_row, offer_state
from ocop_desktop.presenters.papers_view import PaperList, PapersView, PrintOrder, Scope, ShownPaper
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.words import day_and_time

if TYPE_CHECKING:
    from ocop_desktop.services.council_paper_records import DrawnPaper, KeptPaper, MadePapers, PaperOffer, PaperRef


class PapersPresenter:
    """What the page does."""

    def __init__(self, session: Session, view: PapersView) -> None:
        self._session = session
        self._view = view
        #: For whom the list was read: the round and the member who sat here.
        self._read_for: tuple[int, int | None] | None = None
        self._scope: Scope | None = None
        self._wanted: Scope | None = None
        self._offers: list[PaperOffer] = []
        self._kept: list[KeptPaper] = []
        self._drawn: DrawnPaper | None = None
        self._asked = 0
        self._work: LongWork | None = None
        self._printing: tuple[int, tuple[tuple[PaperRef, int], ...]] | None = None

    # --- the lists -------------------------------------------------------------------------------------------

    @property
    def working(self) -> bool:
        """Whether something takes its time, so that the page is not left."""
        return self._work is not None

    def start(self) -> None:
        """The page comes into view: read again what there is."""
        self._view.show_notice("", "plain")
        self._read()

    def choose_scope(self, scope: Scope) -> None:
        """The papers of the product in front, or of the whole round."""
        if scope != self._scope:
            self._scope = self._wanted = scope
            self._read()

    def _read(self) -> None:
        round_id, product_id = self._session.round_id, self._session.product_id
        if round_id is None:
            text = translate(
                "Papers",
                "Ở đây lập, xem trước, in và lưu các văn bản của một đợt: mẫu 01, mẫu 03, phiếu đánh giá, phiếu tổng "
                "hợp, biên bản, công văn và danh mục. Hãy lập hoặc chọn đợt đánh giá trước.",
            )
            self._view.show_nothing(translate("Papers", "Chưa chọn đợt đánh giá"), text, "rounds")
            return
        self._forget_what_others_saw(round_id)
        workspace, wanted = self._session.workspace, self._wanted
        if wanted is None and self._session.round is not None and self._session.round.finished_at:
            wanted = "round"  # a finished round's papers go out together

        def job() -> tuple[Scope, str, list[PaperOffer]]:
            products = {each.product_id: each.product.name for each in workspace.round_products(round_id)}
            name = products.get(product_id or 0, "")
            scope: Scope = "product" if name and wanted != "round" else "round"
            offers = workspace.paper_offer(round_id, product_id if scope == "product" else None, work.tick)
            return scope, name, offers

        work = self._begin()
        self._session.runner.run(job, lambda read: self._loaded(*read), self._not_read)

    def _forget_what_others_saw(self, round_id: int) -> None:
        seat = self._session.seat
        now = round_id, seat.member.id if seat is not None else None
        if self._read_for not in (None, now):
            self._offers, self._kept, self._drawn = [], [], None
            self._asked += 1
            self._view.show_list(PaperList("round", "", (), ""))
            self._view.show_archive((), "")
        self._read_for = now

    def _not_read(self, error: OcopError) -> None:
        if error.code != "not_allowed":
            self._not_done(error)
            return
        self._end()
        title = translate("Papers", "Văn bản của đợt do thư ký hoặc chủ tịch lập")
        self._view.show_nothing(title, error.message, "my_sheets")

    def _begin(self) -> LongWork:
        self._work = LongWork(self._session.runner, lambda far: self._view.show_progress(far))
        return self._work

    def _end(self) -> None:
        self._work = None
        self._view.show_progress(None)

    def _not_done(self, error: OcopError) -> None:
        self._end()
        if error.code == "given_up":
            self._view.show_status(error.message, "plain")
        else:
            self._view.show_error(error)

    def _loaded(self, scope: Scope, product: str, offers: list[PaperOffer]) -> None:
        self._end()
        self._scope, self._offers = scope, offers
        if not offers:
            text = translate("Papers", "Đợt này chưa có sản phẩm nào. Hãy đưa sản phẩm vào đợt ở trang Phân công.")
            self._view.show_nothing(translate("Papers", "Chưa có văn bản nào để lập"), text, "entries")
            return
        rows = tuple(offer_row(number, offer) for number, offer in enumerate(offers))
        self._view.show_list(PaperList(scope, product, rows, list_summary(offers)))

    def all_of(self, numbers: Sequence[int]) -> tuple[int, ...]:
        """What choosing all of these takes: what can be made; blank forms only where there is nothing else."""
        ready = [number for number in numbers if self._offers[number].ready]
        written = [number for number in ready if self._offers[number].ref.kind != "blank_sheet"]
        return tuple(written or ready)

    def give_up(self) -> None:
        """Stop the long work in hand."""
        if self._work is not None:
            self._work.give_up()

    # --- the paper in front ----------------------------------------------------------------------------------

    def select(self, number: int) -> None:
        """Look at a paper of the list."""
        self._asked += 1
        self._drawn = None
        round_id = self._session.round_id
        if round_id is None or not 0 <= number < len(self._offers):
            return
        offer, asked, workspace = self._offers[number], self._asked, self._session.workspace
        if not offer.ready:
            self._view.show_why_not(offer.title, offer.reason)
            return
        ref = offer.ref
        self._session.runner.run(
            lambda: workspace.draw_paper(ref.kind, round_id, ref.product_id, ref.member_id, ref.target, ref.freed),
            lambda drawn: self._shown(asked, offer, drawn),
            lambda error: self._not_shown(asked, offer, error),
        )

    def _shown(self, asked: int, offer: PaperOffer, drawn: DrawnPaper) -> None:
        if asked != self._asked:
            return
        self._drawn = drawn
        words = [translate("Papers", "{n} trang").format(n=drawn.pages), offer_state(offer)[0], offer.note]
        if offer.printed_at:
            words.append(translate("Papers", "in lần cuối {when}").format(when=day_and_time(offer.printed_at)))
        edit = "commune_report" if offer.ref.kind == "commune_report" else ""
        facts = " · ".join(part for part in words if part)
        self._view.show_paper(ShownPaper(drawn.title, facts, drawn.pdf, edit, offer.ref.kind != "blank_sheet"))

    def _not_shown(self, asked: int, offer: PaperOffer, error: OcopError) -> None:
        if asked == self._asked:
            self._view.show_why_not(offer.title, error.message)
            if error.code == "unexpected":
                self._view.show_error(error)

    def edit(self) -> None:
        """Go to where the text of the paper in front is written."""
        if self._drawn is not None and self._drawn.ref.product_id is not None:
            self._view.go_with("commune_report", self._drawn.ref.product_id)

    def save(self) -> None:
        """A copy of the paper in front in a file."""
        drawn = self._drawn
        target = self._view.ask_save(drawn.file_name) if drawn is not None else None
        if drawn is not None and target is not None:
            pdf = drawn.pdf
            self._session.runner.run(lambda: _write(target, pdf), lambda _: self._saved(target), self._view.show_error)

    def _saved(self, target: Path) -> None:
        self._view.show_status(translate("Papers", "Đã lưu {file}").format(file=target.name), "good")

    # --- several at once -------------------------------------------------------------------------------------

    def make(self, numbers: Sequence[int], folder: bool = False) -> None:
        """Draw and keep the chosen papers, and write them to a folder where one is wanted."""
        target = self._view.ask_folder() if folder else None
        if folder and target is None:
            return
        self._batch(numbers, target, self._made)

    def print(self, numbers: Sequence[int]) -> None:
        """Keep the chosen papers and print them in one go."""
        self._batch(numbers, None, self._print)

    def _batch(self, numbers: Sequence[int], folder: Path | None, done: Callable[[MadePapers], None]) -> None:
        from ocop_desktop.services.council_paper_records import BatchStopped

        round_id, workspace = self._session.round_id, self._session.workspace
        refs = [self._offers[number].ref for number in numbers if 0 <= number < len(self._offers)]
        if round_id is None or not refs or self._work is not None:
            return
        work = LongWork(
            self._session.runner,
            lambda far: self._view.show_progress(far),
            lambda: BatchStopped("Đã dừng theo yêu cầu."),
        )
        self._work = work
        self._view.show_notice("", "plain")
        self._session.runner.run(lambda: workspace.make_papers(round_id, refs, folder, work.tick), done, self._not_done)

    def _made(self, made: MadePapers) -> None:
        self._end()
        self._view.show_notice(*batch_words(made))
        self._read()

    def _print(self, made: MadePapers) -> None:
        self._end()
        round_id, workspace = self._session.round_id, self._session.workspace
        if made.missed or made.stopped:
            self._view.show_notice(*batch_words(made))
        if round_id is None or not made.papers or made.stopped:
            self._read()
            return
        self._printing = round_id, tuple((paper.ref, paper.pages) for paper in made.papers)
        title = made.papers[0].title
        if len(made.papers) > 1:
            title = translate("Papers", "{n} văn bản").format(n=len(made.papers))
        self._session.runner.run(
            lambda: tuple(workspace.made_pdf(round_id, paper) for paper in made.papers),
            lambda files: self._view.print_order(PrintOrder(title, files, made.pages)),
            self._view.show_error,
        )

    def printed(self) -> None:
        """The printer took all pages of the last order."""
        order, self._printing = self._printing, None
        if order is None:
            return
        round_id, papers = order
        workspace = self._session.workspace

        def job() -> None:
            for ref, pages in papers:
                workspace.record_paper_print(round_id, ref, pages)

        self._session.runner.run(job, lambda _: self._noted(len(papers)), self._view.show_error)

    def _noted(self, papers: int) -> None:
        self._view.show_status(translate("Papers", "Đã in {n} văn bản").format(n=papers), "good")
        self._read()

    def not_printed(self) -> None:
        """The order was given up or refused; what was kept stays kept."""
        self._printing = None
        self._read()

    # --- the archive -----------------------------------------------------------------------------------------

    def open_archive(self) -> None:
        """The kept papers of the round."""
        round_id, workspace = self._session.round_id, self._session.workspace
        if round_id is not None:
            self._session.runner.run(
                lambda: workspace.archived_papers(round_id), self._archive_read, self._view.show_error
            )

    def _archive_read(self, kept: list[KeptPaper]) -> None:
        self._kept = kept
        text = translate("Papers", "{n} bản đã lưu. Bản đã lưu không bao giờ thay đổi; mỗi bản có mã SHA-256.")
        self._view.show_archive(tuple(archive_row(each) for each in kept), text.format(n=len(kept)))

    def select_kept(self, kept_id: int) -> None:
        """Look at a kept paper."""
        kept, workspace = self._kept_paper(kept_id), self._session.workspace
        self._asked += 1
        asked = self._asked
        if kept is not None:
            self._session.runner.run(
                lambda: workspace.archived_paper(kept_id),
                lambda pdf: self._show_kept(asked, kept, pdf),
                self._view.show_error,
            )

    def _show_kept(self, asked: int, kept: KeptPaper, pdf: bytes) -> None:
        if asked == self._asked:
            words = translate("Papers", "{n} trang · lưu {when} bởi {who} · SHA-256 {digest}")
            who = kept.kept_by or translate("Papers", "người chưa đăng nhập")
            facts = words.format(n=kept.pages, when=day_and_time(kept.kept_at), who=who, digest=kept.sha256)
            self._view.show_paper(ShownPaper(kept.title, facts, pdf, can_keep=False))

    def save_kept(self, kept_id: int) -> None:
        """A copy of a kept paper in a file."""
        kept, workspace = self._kept_paper(kept_id), self._session.workspace
        target = self._view.ask_save(kept.file_name) if kept is not None else None
        if target is not None:
            self._session.runner.run(
                lambda: workspace.save_archived(kept_id, target), lambda _: self._saved(target), self._view.show_error
            )

    def _kept_paper(self, kept_id: int) -> KeptPaper | None:
        return next((each for each in self._kept if each.id == kept_id), None)


def _write(target: Path, pdf: bytes) -> None:
    from ocop_desktop.files import write_durably

    write_durably(target, pdf)
