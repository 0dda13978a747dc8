"""The workspace's papers of a council, and the way to the next star, as `Workspace` joins them in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_rounds import CouncilDesks
from ocop_desktop.services.workspace_sheets import SheetDesk

if TYPE_CHECKING:
    from ocop_desktop.services.council_paper_archive import ArchiveDesk
    from ocop_desktop.services.council_paper_batch import BatchDesk, PaperTick
    from ocop_desktop.services.council_paper_desk import CouncilPaperDesk
    from ocop_desktop.services.council_paper_office import OfficeDesk
    from ocop_desktop.services.council_paper_records import (
        DrawnPaper,
        KeptPaper,
        MadePaper,
        MadePapers,
        OfficePapers,
        PaperKind,
        PaperOffer,
        PaperRef,
    )
    from ocop_desktop.services.council_paper_way import SheetWayDesk
    from ocop_desktop.services.council_way import WayDesk
    from ocop_desktop.services.round_results import Tick
    from ocop_desktop.services.way_to_star import WayUp


class PaperMethods:
    """What a `Workspace` can do with papers. CouncilError as in `RoundMethods`; a method that raises kept nothing."""

    _base: Base
    _council: CouncilDesks
    _sheets: SheetDesk

    # --- what letterheads need -------------------------------------------------------------------------------

    def office_papers(self) -> OfficePapers:
        """What the office's letterheads say: as typed in, else as the set-up suggests."""
        return self._office_desk.get()

    def save_office_papers(self, papers: OfficePapers) -> OfficePapers:
        """Keep it; InputError "too_long" or "too_many"."""
        return self._office_desk.save(papers)

    # --- papers of a round -----------------------------------------------------------------------------------

    def paper_offer(self, round_id: int, product_id: int | None = None, tick: Tick | None = None) -> list[PaperOffer]:
        """The papers of a round, or of one of its products, in the order of printing: each ready, or why not yet.

        `tick(done, all)` may raise to give up.
        """
        return self._paper_desk.offer(round_id, product_id, tick)

    def draw_paper(
        self,
        kind: PaperKind,
        round_id: int,
        product_id: int | None = None,
        member_id: int | None = None,
        target: int | None = None,
        freed: Collection[str] = frozenset(),
    ) -> DrawnPaper:
        """A paper as it would be now, without keeping it; CouncilError "not_ready" says why it cannot be drawn."""
        return self._paper_desk.draw(round_id, _ref(kind, product_id, member_id, target, freed))

    def keep_paper(
        self,
        kind: PaperKind,
        round_id: int,
        product_id: int | None = None,
        member_id: int | None = None,
        target: int | None = None,
        freed: Collection[str] = frozenset(),
    ) -> KeptPaper:
        """Keep a paper with its digest; where nothing has changed since, the newest kept version.

        CouncilError "not_ready", "not_kept" for a blank sheet.
        """
        return self._archive.keep(round_id, _ref(kind, product_id, member_id, target, freed))

    def archived_papers(self, round_id: int | None) -> list[KeptPaper]:
        """Every kept version of the papers of a round, of all rounds for None, the newest first."""
        return self._archive.all(round_id)

    def archived_paper(self, kept_id: int) -> bytes:
        """The bytes of a kept version; StorageError "damaged", CouncilError "gone"."""
        return self._archive.pdf(kept_id)

    def save_archived(self, kept_id: int, target: Path) -> None:
        """A copy of a kept version in a file of the user's; FileError, "file_exists" for a name that is taken."""
        self._archive.save(kept_id, target)

    def make_papers(
        self, round_id: int, batch: Iterable[PaperRef], folder: Path | None = None, tick: PaperTick | None = None
    ) -> MadePapers:
        """Draw and keep several papers, and write them to an empty or new folder; see `BatchDesk.make`.

        `tick(done, all, kind)` may raise BatchStopped: what was made before is in the answer.
        """
        return self._batches.make(round_id, batch, folder, tick)

    def made_pdf(self, round_id: int, made: MadePaper) -> bytes:
        """What goes to the printer for a paper of a batch."""
        return self._batches.pdf(round_id, made)

    def record_paper_print(self, round_id: int, ref: PaperRef, pages: int) -> None:
        """Note that a paper was handed to a printer."""
        self._paper_desk.record_print(round_id, ref, pages)

    def last_paper_print(self, round_id: int, ref: PaperRef) -> str | None:
        """When a paper was printed last (RFC 3339); None where it never was."""
        return self._paper_desk.last_print(round_id, ref)

    # --- the way to the next star ----------------------------------------------------------------------------

    def way_up(
        self, round_id: int, product_id: int, target: int | None = None, freed: Collection[str] = frozenset()
    ) -> WayUp:
        """The cheapest way from a council's result to `target` stars, the next for None.

        `freed` names the criteria of `KEPT_UNLESS_FREED` that may change. CouncilError "scoring_open" while anybody
        still scores; AnswerError for an unknown star.
        """
        return self._ways.of_council(round_id, product_id, target, freed)

    def sheet_way_up(self, sheet_id: str, target: int | None = None, freed: Collection[str] = frozenset()) -> WayUp:
        """The same from one sheet that whoever sits here may read; SheetError "gone"."""
        return self._ways.of_sheet(sheet_id, target, freed)

    def sheet_way_paper(
        self, sheet_id: str, target: int | None = None, freed: Collection[str] = frozenset()
    ) -> DrawnPaper:
        """The same as a paper for previewing and printing; it is not kept."""
        return self._sheet_ways.draw(sheet_id, target, freed)

    # --- the desks, whose modules a start does not wait for ----------------------------------------------------

    @property
    def _ways(self) -> WayDesk:
        from ocop_desktop.services.council_way import WayDesk

        return WayDesk(self._base, self._council.results, self._sheets)

    @property
    def _sheet_ways(self) -> SheetWayDesk:
        from ocop_desktop.services.council_paper_way import SheetWayDesk

        return SheetWayDesk(self._base, self._sheets)

    @property
    def _office_desk(self) -> OfficeDesk:
        from ocop_desktop.services.council_paper_office import OfficeDesk

        return OfficeDesk(self._base)

    @property
    def _paper_desk(self) -> CouncilPaperDesk:
        from ocop_desktop.services.council_paper_desk import CouncilPaperDesk

        return CouncilPaperDesk(self._base, self._council.results, self._ways)

    @property
    def _archive(self) -> ArchiveDesk:
        from ocop_desktop.services.council_paper_archive import ArchiveDesk

        return ArchiveDesk(self._base, self._paper_desk)

    @property
    def _batches(self) -> BatchDesk:
        from ocop_desktop.services.council_paper_batch import BatchDesk

        return BatchDesk(self._paper_desk, self._archive)


def _ref(
    kind: PaperKind, product_id: int | None, member_id: int | None, target: int | None, freed: Collection[str]
) -> PaperRef:
    from ocop_desktop.services.council_paper_records import PaperRef

    return PaperRef(kind, product_id, member_id, target, tuple(sorted(freed)))
