"""What a round's papers are filled from, read in one state of the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ocop_desktop.council import papers
from ocop_desktop.council.member import ROLE_NAMES
from ocop_desktop.council.producer import BY_KEY, SEX_NAMES
from ocop_desktop.errors import CouncilError
from ocop_desktop.services.commune_report_records import CommuneReportDraft
from ocop_desktop.services.council_paper_office import office_papers, unit_of
from ocop_desktop.services.council_paper_records import OfficePapers
from ocop_desktop.services.dossier_read import set_of_code
from ocop_desktop.services.records import Setup
from ocop_desktop.services.round_desk import round_of
from ocop_desktop.services.round_entries import entry_row
from ocop_desktop.services.round_members import council_of
from ocop_desktop.services.round_outcome import CouncilOutcome
from ocop_desktop.services.round_paper_data import paper_round
from ocop_desktop.services.round_records import Member, Round
from ocop_desktop.services.round_results import ResultDesk, Tick
from ocop_desktop.services.workspace_base import gone, law_of_row
from ocop_desktop.services.workspace_setup import setup_for
from ocop_desktop.storage import assignments, dossiers, evidence, producers, registers, rounds
from ocop_desktop.storage.database import Connection, Row

_UNKNOWN_COMMUNE = papers.Unit("Xã (minh họa)", "00000")
_UNKNOWN_PROVINCE = papers.Unit("Tỉnh (minh họa)", "00")


@dataclass
class Facts:
    """A round with everything that its papers say; what a paper does not need is not read.

    With `only` it is read as if the round had this product alone, which is all that a paper of a product needs.
    Results are only read for products whose scoring is closed.
    """

    connection: Connection
    row: Row
    results: ResultDesk
    tick: Tick | None = None
    #: The texts of form 03 that this paper needs, which are read before.
    reports: Mapping[int, CommuneReportDraft] = field(default_factory=dict)
    only: int | None = None
    _outcomes: dict[int, CouncilOutcome] = field(default_factory=dict)

    @cached_property
    def round(self) -> Round:
        """The round."""
        return round_of(self.row)

    @cached_property
    def entries(self) -> dict[int, Row]:
        """The products of the round by their number, each with its newest turn, in the round's order."""
        if self.only is not None:
            return {self.only: entry_row(self.connection, self.round.id, self.only)}
        return {row["product_id"]: row for row in rounds.entries(self.connection, self.round.id)}

    def entry(self, product_id: int) -> Row:
        """A product of the round; CouncilError "gone"."""
        return self.entries.get(product_id) or entry_row(self.connection, self.round.id, product_id)

    @cached_property
    def setup(self) -> Setup:
        """The set-up; a round of illustrative products alone can do without."""
        return setup_for(self.connection, all(row["illustrative"] for row in self.entries.values()))

    @cached_property
    def office(self) -> OfficePapers:
        """What letterheads need."""
        return office_papers(self.connection, self.setup)

    @cached_property
    def council(self) -> tuple[Member, ...]:
        """The members as listed."""
        return tuple(council_of(self.connection, self.round.id))

    @cached_property
    def scoring(self) -> dict[int, list[int]]:
        """Product to the members who score it."""
        if self.only is not None:
            return {self.only: assignments.of_product(self.connection, self.round.id, self.only)}
        return assignments.of_round(self.connection, self.round.id)

    @cached_property
    def sheets(self) -> dict[tuple[int, int], Row]:
        """The newest sheet of each product and member, in the newest turn."""
        if self.only is None:
            rows = assignments.newest_sheets(self.connection, self.round.id)
        else:
            turn = self.entry(self.only)["turn"]
            rows = assignments.sheets_of_turn(self.connection, self.round.id, self.only, turn)
        return {(row["product_id"], row["member_id"]): row for row in rows}

    @cached_property
    def holders(self) -> dict[int, set[int]]:
        """Product to the members who score it or have a sheet of it."""
        found = {product_id: set(member_ids) for product_id, member_ids in self.scoring.items()}
        for product_id, member_id in self.sheets:
            found.setdefault(product_id, set()).add(member_id)
        return found

    def outcome(self, product_id: int) -> CouncilOutcome:
        """A product's result; CouncilError "scoring_open"."""
        if product_id not in self._outcomes:
            self._outcomes[product_id] = self.results.within(self.connection, self.round.id, product_id)
        return self._outcomes[product_id]

    @cached_property
    def outcomes(self) -> dict[int, CouncilOutcome]:
        """The results of all products whose scoring is closed."""
        found = self.results.all_within(self.connection, self.row, list(self.entries.values()), self.tick)
        self._outcomes |= {outcome.product_id: outcome for outcome in found}
        return {outcome.product_id: outcome for outcome in found}

    @property
    def settled(self) -> bool:
        """Whether every product has its final result: nothing more is open in the round."""
        outcomes = self.outcomes.values()
        return len(self.outcomes) == len(self.entries) > 0 and all(is_settled(outcome) for outcome in outcomes)

    # --- names -----------------------------------------------------------------------------------------------

    @cached_property
    def commune(self) -> papers.Unit:
        """The office's commune, ward or special zone; without a name where it has none."""
        return self._unit(self.setup.office.commune_code, _UNKNOWN_COMMUNE)

    @cached_property
    def province(self) -> papers.Unit:
        """The office's province or city."""
        return self._unit(self.setup.office.province_code, _UNKNOWN_PROVINCE)

    def commune_of(self, product_id: int) -> papers.Unit:
        """The commune that receives a product's registration: the office's own, above it the product's."""
        code = self.register[product_id]["commune_code"]
        return unit_of(code) if code and self.setup.office.level != "commune" else self.commune

    def _unit(self, code: str, unknown: papers.Unit) -> papers.Unit:
        return unknown if code == unknown.code else unit_of(code)

    @property
    def committee(self) -> str:
        """The commune's committee inside a sentence."""
        from ocop_desktop.documents.paper_words import in_sentence

        return f"Ủy ban nhân dân {in_sentence(self.commune.name)}"

    @cached_property
    def paper_round(self) -> papers.CouncilRound:
        """The round as papers name it."""
        return paper_round(self.round, self.setup)

    def letterhead(self, symbol: str = "", date: str = "") -> papers.Letterhead:
        """The office's."""
        office = self.office
        return papers.Letterhead(office.parent, office.issuer, "", symbol, office.place, date)

    def council_head(self, symbol: str = "") -> papers.Letterhead:
        """The council's, under the office, of the day of its meeting."""
        day = self.row["meeting_opened"][:10]
        return papers.Letterhead(self.office.issuer, self.paper_round.council, "", symbol, self.office.place, day)

    @property
    def signatory(self) -> papers.Signatory:
        """Who signs the office's letters."""
        return papers.Signatory(self.office.capacity, self.office.signatory)

    @property
    def secretary(self) -> papers.Signatory:
        """Who signs the council's papers as its secretary: one who was there, where that has been noted."""
        found = self._of_role("secretary")
        return papers.Signatory(("THƯ KÝ",), found.label if found else self.office.secretary)

    @property
    def chair(self) -> papers.Signatory:
        """Who presided: the chair, or where the chair was absent the vice chair in the chair's place."""
        chair, vice = self._of_role("chair"), self._of_role("vice_chair")
        if vice is not None and vice.present and chair is not None and chair.present is False:
            return papers.Signatory(("KT. CHỦ TỊCH HỘI ĐỒNG", "PHÓ CHỦ TỊCH"), vice.label)
        return papers.Signatory((ROLE_NAMES["chair"].upper(),), chair.label if chair else "")

    def _of_role(self, role: str) -> Member | None:
        found = [member for member in self.council if member.appointed and member.role == role]
        return next((member for member in found if member.present), found[0] if found else None)

    def member(self, member_id: int) -> Member:
        """A member of the round; CouncilError "gone"."""
        found = next((member for member in self.council if member.id == member_id), None)
        if found is None:
            raise CouncilError(
                "Thành viên này không còn trong Hội đồng của đợt. Không có gì bị thay đổi. Hãy xem lại danh sách.",
                code="gone",
                detail=f"member {member_id}",
            )
        return found

    # --- registers -------------------------------------------------------------------------------------------

    @cached_property
    def register(self) -> dict[int, Row]:
        """The register's rows of the products of the round."""
        if len(self.entries) > 20:
            return {row["id"]: row for row in registers.products(self.connection) if row["id"] in self.entries}
        found = (registers.product(self.connection, product_id) for product_id in self.entries)
        return {row["id"]: row for row in found if row is not None}

    @cached_property
    def heads(self) -> Mapping[int, Row]:
        """The dossiers' rows."""
        if self.only is not None:
            row = dossiers.dossier(self.connection, self.only)
            return {self.only: row} if row is not None else {}
        return dossiers.all_dossiers(self.connection)

    @cached_property
    def items(self) -> Mapping[int, Mapping[str, Row]]:
        """What has been said of the parts of each dossier."""
        return dossiers.all_items(self.connection)

    @cached_property
    def files(self) -> Mapping[int, Mapping[str, int]]:
        """How many files each part of each dossier has."""
        found: dict[int, dict[str, int]] = {}
        for row in evidence.all_kept(self.connection):
            counts = found.setdefault(row["product_id"], {})
            counts[row["item"]] = counts.get(row["item"], 0) + 1
        return found

    def producer(self, producer_id: int) -> papers.Producer:
        """A producer as forms 01 and 03 ask for it."""
        row = producers.listed(self.connection, producer_id)
        if row is None:
            raise gone(f"producer {producer_id}")
        form, sex = BY_KEY.get(row["legal_form"] or ""), row["sex"]
        return papers.Producer(
            name=row["name"],
            legal_form=form.name if form else "",
            address=row["address"],
            phone=row["phone"],
            email=row["email"],
            representative=row["representative"],
            position=row["position"],
            sex=SEX_NAMES[sex] if sex else "",
            ethnicity=row["ethnicity"],
            residence=row["residence"],
        )

    def registered(self, product_id: int) -> papers.PaperProduct:
        """A product as it is registered now, under its set of now."""
        row = self.entry(product_id)
        criteria_set = set_of_code(row["product_set"])
        return papers.PaperProduct(
            name=row["name"],
            code=row["code"] or "",
            producer=row["producer"],
            set_name=criteria_set.name if criteria_set else "",
            branch=" / ".join(criteria_set.classification.path) if criteria_set else "",
            illustrative=bool(row["illustrative"]),
        )

    def law(self, product_id: int) -> tuple[str, str]:
        """Id and digest of the rubric that a product is scored under."""
        rubric = law_of_row(self.entry(product_id))[0]
        return rubric.rubric, rubric.digest

    @property
    def round_law(self) -> tuple[str, str]:
        """The same for the whole round: its first product's."""
        return self.law(next(iter(self.entries)))


def is_settled(outcome: CouncilOutcome) -> bool:
    """Whether a result is final: the council had its quorum, and no mark waits for it."""
    return outcome.quorum.holds and not outcome.undecided
