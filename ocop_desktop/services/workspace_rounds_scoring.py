"""The workspace's scoring by a council, its results and its paper sheets, as `Workspace` joins them in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.services.round_records import MyProduct, Progress, Turn
from ocop_desktop.services.round_results import Tick
from ocop_desktop.services.round_scoring import Place, Unfinished
from ocop_desktop.services.workspace_rounds import CouncilDesks
from ocop_desktop.services.workspace_sheets import SheetDesk

if TYPE_CHECKING:
    from ocop_desktop.council.paper_entry import Field, Value
    from ocop_desktop.services.records import SheetState
    from ocop_desktop.services.round_outcome import CouncilOutcome
    from ocop_desktop.services.round_paper_records import Comparison, PaperEntry
    from ocop_desktop.services.round_ranking import RoundResults


class ScoringMethods:
    """What a `Workspace` can do from the first sheet to the result. Errors as in `RoundMethods`.

    A member who has signed in opens their sheet with `open_sheet(product_id)` and fills it in like any other.
    """

    _council: CouncilDesks
    _sheets: SheetDesk

    # --- scoring ---------------------------------------------------------------------------------------------

    def my_products(self) -> list[MyProduct]:
        """What the member who has signed in is to score, with their own sheets."""
        return self._council.sheets.mine()

    def progress(self, round_id: int) -> Progress:
        """Who has finished what, and nothing of what they gave."""
        return self._council.sheets.progress(round_id)

    def unfinished(self, round_id: int, product_ids: Iterable[int] | None = None) -> list[Unfinished]:
        """Whose sheets are still to come, of all open products for None."""
        return self._council.scoring.unfinished(round_id, product_ids)

    def close_scoring(
        self, round_id: int, product_ids: Iterable[int] | None = None, without: Mapping[Place, str] | None = None
    ) -> list[int]:
        """End the scoring of products, of all open ones for None; `without` excludes unfinished sheets with a reason.

        CouncilError "unfinished", "nobody" or "scoring_closed".
        """
        return self._council.scoring.close(round_id, product_ids, without)

    def score_again(self, round_id: int, product_ids: Iterable[int], reason: str) -> list[Turn]:
        """A further turn of scoring; the turns before stay as they are. CouncilError "scoring_open"."""
        return self._council.scoring.again(round_id, product_ids, reason)

    def turns(self, round_id: int, product_id: int) -> list[Turn]:
        """All turns of a product, the first one first."""
        return self._council.scoring.turns(round_id, product_id)

    def exclude_sheet(self, round_id: int, product_id: int, member_id: int, reason: str) -> None:
        """A member's sheet in the newest turn counts nowhere, for this reason."""
        self._council.decisions.exclude(round_id, product_id, member_id, reason)

    def include_sheet(self, round_id: int, product_id: int, member_id: int, reason: str) -> None:
        """Take an exclusion back; one that follows from a declared conflict stays."""
        self._council.decisions.include(round_id, product_id, member_id, reason)

    # --- results ---------------------------------------------------------------------------------------------

    def council_result(self, round_id: int, product_id: int, turn: int | None = None) -> CouncilOutcome:
        """The result of a product in a turn, the newest for None; CouncilError "scoring_open".

        `services.round_reasons` has its words and what papers take.
        """
        return self._council.results.result(round_id, product_id, turn)

    def round_results(self, round_id: int, tick: Tick | None = None) -> RoundResults:
        """All results of a round beside each other, as data for tables and pictures.

        `tick(done, all)` may raise to give up.
        """
        return self._council.results.results(round_id, tick)

    def decide(
        self, round_id: int, product_id: int, code: str, stars: int, met: bool, reason: str, in_favour: Iterable[int]
    ) -> CouncilOutcome:
        """Record the council's decision on a contested mark; `in_favour` are members' numbers.

        CouncilError "no_quorum", "voter" or "scoring_open"; AnswerError where the council is not asked.
        """
        return self._council.decisions.decide(round_id, product_id, code, stars, met, reason, in_favour)

    def withdraw_decision(self, round_id: int, product_id: int, code: str, stars: int, reason: str) -> CouncilOutcome:
        """Take a decision back."""
        return self._council.decisions.withdraw(round_id, product_id, code, stars, reason)

    # --- paper sheets ----------------------------------------------------------------------------------------

    def papers(self, round_id: int) -> list[PaperEntry]:
        """The paper sheets of a round; nothing of what is on them."""
        return self._council.papers.all(round_id)

    def begin_paper(self, round_id: int, product_id: int, member_id: int) -> PaperEntry:
        """Take a member's paper sheet in; CouncilError "sheet_begun", "paper_there" or "not_assigned"."""
        return self._council.papers.begin(round_id, product_id, member_id)

    def attach_scan(self, paper_id: int, file: Path | tuple[str, bytes]) -> PaperEntry:
        """Keep the scan of a paper sheet, a file of the user's or name and bytes; InputError says what is wrong."""
        return self._council.papers.attach_scan(paper_id, file)

    def scan(self, paper_id: int) -> bytes:
        """The bytes of a scan; CouncilError "scan_missing"."""
        return self._council.papers.scan(paper_id)

    def key_paper(self, paper_id: int) -> SheetState:
        """One's own blind copy of a paper sheet, to be filled in and closed like any sheet.

        CouncilError "keyed_twice", "same_person" or "keying_done".
        """
        return self._sheets.state(self._council.papers.key(paper_id))

    def discard_paper(self, paper_id: int, reason: str) -> None:
        """Give a paper sheet up that is not finished."""
        self._council.papers.discard(paper_id, reason)

    def compare_paper(self, paper_id: int) -> Comparison:
        """Where the two copies differ and what was settled; CouncilError "keying_open"."""
        return self._council.settling.compare(paper_id)

    def settle_paper(self, paper_id: int, field: Field, code: str, value: Value) -> Comparison:
        """Keep what stands on the paper where the copies differ; CouncilError "no_difference"."""
        return self._council.settling.settle(paper_id, field, code, value)

    def finish_paper(self, paper_id: int) -> PaperEntry:
        """Make the member's sheet of it; CouncilError "differences_open", "scan_missing" or "no_secretary"."""
        return self._council.settling.finish(paper_id)

    def reopen_paper(self, paper_id: int, reason: str) -> Comparison:
        """Take the sheet back that a paper has become; CouncilError "signed"."""
        return self._council.settling.reopen(paper_id, reason)
