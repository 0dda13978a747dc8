"""The workspace's self-assessments and the commune's report, as `Workspace` joins them in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.services.workspace_base import Base
from ocop_desktop.services.workspace_rounds import CouncilDesks

if TYPE_CHECKING:
    from ocop_desktop.exchange.tables import Table
    from ocop_desktop.services.commune_report_desk import CommuneReportDesk
    from ocop_desktop.services.commune_report_law import Matter
    from ocop_desktop.services.commune_report_records import CommuneReportDraft
    from ocop_desktop.services.records import Saved
    from ocop_desktop.services.self_assessment_desk import SelfAssessmentDesk
    from ocop_desktop.services.self_assessment_import import SelfImportDesk
    from ocop_desktop.services.self_assessment_records import SelfAssessment, SelfComparison, SelfImport
    from ocop_desktop.services.self_comparison import ComparisonDesk


class SelfAssessmentMethods:
    """What a `Workspace` can do with form 02, part III, and with form 03. A method that raises has written nothing.

    SheetError "stale" where another window was quicker, "gone", "unfinished" for a product without a set, "other_set";
    CouncilError "not_allowed".
    """

    _base: Base
    _council: CouncilDesks

    # --- the producer's self-assessment ----------------------------------------------------------------------

    def self_assessment(self, product_id: int, set_code: str | None = None) -> SelfAssessment:
        """What a producer says of its product by the set it has now, or by one of its `earlier` sets."""
        return self._self.get(product_id, set_code)

    def choose_self(self, product_id: int, version: int, code: str, option: int | None) -> Saved:
        """Keep an answer: an option's number, 0 for none reached, None for not filled in; AnswerError."""
        return self._self.choose(product_id, version, code, option)

    def describe_self(self, product_id: int, version: int, code: str, text: str) -> Saved:
        """Keep the producer's words to a criterion, "" for none; AnswerError, InputError "too_long"."""
        return self._self.describe(product_id, version, code, text)

    def read_self_import(self, product_id: int, path: Path) -> SelfImport:
        """What a `sheet.json`, a signed sheet's PDF or a table would change; InputError says why it cannot be read."""
        return self._self_imports.read(product_id, path)

    def take_self_import(self, plan: SelfImport, *, without_errors: bool = False) -> SelfAssessment:
        """Take what was looked at, all of it or nothing; InputError "row_errors" or "empty"."""
        return self._self_imports.take(plan, without_errors=without_errors)

    def put_back_self(self, before: SelfAssessment, version: int) -> SelfAssessment:
        """Undo an import: everything as it was `before`, unless something has changed since `version`."""
        return self._self_imports.put_back(before, version)

    def self_template(self, set_code: str) -> Table:
        """A set as a table to be filled in; RubricError "set_unknown"."""
        from ocop_desktop.services.rubrics import current_rubric, set_of
        from ocop_desktop.services.self_assessment_table import answer_table

        return answer_table(set_of(current_rubric(), set_code))

    def export_self_template(self, set_code: str, target: Path) -> None:
        """The same in a file that ends with .xlsx or .csv; FileError, InputError "kind"."""
        from ocop_desktop.services.table_files import write_table

        write_table(self.self_template(set_code), target, self._base.clock.now())

    def export_self_assessment(self, product_id: int, target: Path, set_code: str | None = None) -> None:
        """A product's self-assessment as it stands, in the same table; `set_code` as in `self_assessment`."""
        from ocop_desktop.services.self_assessment_table import answer_table
        from ocop_desktop.services.table_files import write_table

        own = self._self.get(product_id, set_code)
        table = answer_table(own.criteria_set, own.answers, own.descriptions)
        write_table(table, target, self._base.clock.now())

    def self_comparison(self, product_id: int, round_id: int | None = None) -> SelfComparison:
        """The self-assessment beside the council's result where it may be read, else beside the closed solo sheet.

        `round_id` None takes the newest round that is not practice.
        """
        return self._comparisons.compare(product_id, round_id)

    # --- form 03 ---------------------------------------------------------------------------------------------

    def commune_report(self, product_id: int) -> CommuneReportDraft:
        """The four texts of form 03 that will be printed, with suggestions, evidence and what to look at."""
        return self._reports.get(product_id)

    def save_commune_report(self, product_id: int, version: int, matter: Matter, text: str) -> Saved:
        """Keep the official's text of a matter; no suggestion overwrites it. InputError "too_long" or "matter"."""
        return self._reports.save(product_id, version, matter, text)

    def reset_commune_report(self, product_id: int, version: int, matter: Matter) -> Saved:
        """Let the suggestion stand again in the place of the official's text."""
        return self._reports.reset(product_id, version, matter)

    # --- the desks, whose modules a start does not wait for ----------------------------------------------------

    @property
    def _self(self) -> SelfAssessmentDesk:
        from ocop_desktop.services.self_assessment_desk import SelfAssessmentDesk

        return SelfAssessmentDesk(self._base)

    @property
    def _self_imports(self) -> SelfImportDesk:
        from ocop_desktop.services.self_assessment_import import SelfImportDesk

        return SelfImportDesk(self._base)

    @property
    def _comparisons(self) -> ComparisonDesk:
        from ocop_desktop.services.self_comparison import ComparisonDesk

        return ComparisonDesk(self._base, self._council.results)

    @property
    def _reports(self) -> CommuneReportDesk:
        from ocop_desktop.services.commune_report_desk import CommuneReportDesk

        return CommuneReportDesk(self._base, self._council.results)
