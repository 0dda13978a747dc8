"""What each paper of a round says, as final data: names, texts, fractions. Whoever fills it has decided everything.

Dates are ISO ("2026-11-05"), moments RFC 3339, and empty where a hand is to fill them in. Nothing here knows how a
result comes about, so that a paper can be drawn from any source, and again years later.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ocop_desktop.council.model import Authority, Level
from ocop_desktop.council.papers_result import (
    ContestedMark,
    CouncilResult,
    ExcludedMember,
    MarkLine,
    NextStar,
    PaperMember,
    PartMean,
)

__all__ = [
    "Attendee", "CommuneReport", "ConflictLine", "ConsolidatedRow", "ConsolidatedSheet", "ContestedMark",
    "CouncilResult", "CouncilRound", "CoveringList", "CoveringRow", "DossierPart", "ExcludedMember", "Letterhead",
    "MarkLine", "MemberColumn", "Minutes", "NextStar", "Paper", "PaperHead", "PaperMember", "PaperProduct",
    "PartMean", "Producer", "ProductOutcome", "ProposalLetter", "ProposedProduct", "QuorumLine", "Receipt",
    "Registering", "Registration", "RowKind", "Signatory", "Unit",
]  # fmt: skip

#: First assessment, upgrade, re-assessment (art. 6.1).
Registering = Literal["first", "upgrade", "reassessment"]
RowKind = Literal["part", "group", "criterion", "total"]


@dataclass(frozen=True)
class PaperHead:
    """What every page carries. `moment` stands in for the clock in the file's properties; `practice` is the round's.

    `rubric` and `rubric_digest` are empty on a paper that does not rest on a rubric.
    """

    paper_id: str
    rubric: str
    rubric_digest: str
    moment: str
    practice: bool = False
    draft: bool = False


@dataclass(frozen=True)
class Unit:
    """An administrative unit: its name with its kind ("Phường Xuân Hương - Đà Lạt", "Tỉnh Lâm Đồng"), and its code."""

    name: str
    code: str


@dataclass(frozen=True)
class Letterhead:
    """The upper part of a paper after Decree 30/2020: the body above (may be empty), and the body that issues.

    Without a number the line is left open before its symbol ("Số: …/BB-HĐ"); without a symbol there is no such line.
    """

    parent: str
    issuer: str
    number: str = ""
    symbol: str = ""
    place: str = ""
    date: str = ""


@dataclass(frozen=True)
class Signatory:
    """Who signs: the lines above the signature ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), and the name below it."""

    capacity: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True)
class PaperProduct:
    """A product as papers name it. `set_name` is the form's heading without its number; `branch` Appendix I's path."""

    name: str
    code: str
    producer: str
    set_name: str = ""
    branch: str = ""
    illustrative: bool = False


@dataclass(frozen=True)
class Producer:
    """A producer (chủ thể) and its representative, as forms 01 and 03 ask for them."""

    name: str
    legal_form: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    representative: str = ""
    position: str = ""
    sex: str = ""
    ethnicity: str = ""
    residence: str = ""


@dataclass(frozen=True)
class Receipt:
    """What the commune's office notes on form 01 at receipt; `number` is its own running number."""

    number: str = ""
    received_on: str = ""
    received_by: str = ""


@dataclass(frozen=True)
class Registration:
    """Form 01. `year` is the year of the assessment, `samples` what is written for the number of samples."""

    head: PaperHead
    commune: Unit
    province: Unit
    year: int
    producer: Producer
    product: PaperProduct
    registering: Registering | None = None
    samples: str = ""
    place: str = ""
    date: str = ""
    receipt: Receipt = Receipt()


@dataclass(frozen=True)
class CommuneReport:
    """Form 03: the commune's report on the four matters of art. 7.2a. The four texts are the official's own.

    `letterhead` gives number, place and date, `recipients` who gets a copy; left out, the law's form stands alone.
    """

    head: PaperHead
    commune: Unit
    province: Unit
    producer: Producer
    product: PaperProduct
    material: str = ""
    labour: str = ""
    idea: str = ""
    identity: str = ""
    letterhead: Letterhead | None = None
    recipients: tuple[str, ...] = ()
    signatory: Signatory = Signatory(())


@dataclass(frozen=True)
class CouncilRound:
    """The round and its council. `level` is the office's own: a commune's papers say that they are preliminary.

    `decision` set the council up, as it is to be quoted.
    """

    number: int
    year: int
    council: str
    decision: str
    level: Level
    receiver: Authority


@dataclass(frozen=True)
class MemberColumn:
    """A counted member and the total of their sheet in whole points, None where not all was scored.

    `note` says how a sheet ended that was not scored to its end, or is empty.
    """

    member: PaperMember
    total: int | None
    note: str = ""


@dataclass(frozen=True)
class ConsolidatedRow:
    """A part, group, criterion or the total: points in the order of the members, None where nothing was given."""

    kind: RowKind
    label: str
    title: str
    best: int
    points: tuple[int | None, ...]
    mean: Fraction | None
    contested: bool = False


@dataclass(frozen=True)
class ConsolidatedSheet:
    """The sheets of a product side by side, and what follows from them."""

    head: PaperHead
    letterhead: Letterhead
    round: CouncilRound
    product: PaperProduct
    members: tuple[MemberColumn, ...]
    rows: tuple[ConsolidatedRow, ...]
    result: CouncilResult
    secretary: Signatory = Signatory(("THƯ KÝ",))
    chair: Signatory = Signatory(("CHỦ TỊCH HỘI ĐỒNG",))


@dataclass(frozen=True)
class Attendee:
    """A member at the meeting; `note` is the reason for an absence, or empty. `present` None: for a hand to fill in."""

    member: PaperMember
    present: bool | None
    note: str = ""


@dataclass(frozen=True)
class QuorumLine:
    """Whether the council may decide: members as counts, and whether the chair must be there.

    `present` is None where nobody has noted who was there: it is left for a hand.
    """

    appointed: int
    present: int | None
    needed: int
    chair_present: bool
    chair_required: bool
    holds: bool


@dataclass(frozen=True)
class ConflictLine:
    """A declared conflict of interest: who, with which producer, for which products, and why."""

    member: PaperMember
    producer: str
    products: tuple[str, ...]
    reason: str


@dataclass(frozen=True)
class ProductOutcome:
    """A product of the round with its result."""

    product: PaperProduct
    result: CouncilResult


@dataclass(frozen=True)
class Minutes:
    """The minutes of a meeting. `opened` and `ended` are local ("2026-11-05T08:00"), empty for a hand to fill in.

    `proceedings` and `conclusion` are the secretary's own words, and may be empty.
    """

    head: PaperHead
    letterhead: Letterhead
    round: CouncilRound
    opened: str
    ended: str
    venue: str
    attendance: tuple[Attendee, ...]
    quorum: QuorumLine
    conflicts: tuple[ConflictLine, ...]
    outcomes: tuple[ProductOutcome, ...]
    guests: tuple[PaperMember, ...] = ()
    proceedings: str = ""
    conclusion: str = ""
    secretary: Signatory = Signatory(("THƯ KÝ",))
    chair: Signatory = Signatory(("CHỦ TỊCH HỘI ĐỒNG",))


@dataclass(frozen=True)
class ProposedProduct:
    """A product that is proposed. `stars` is the commune's preliminary star, None where no sheets were filled."""

    product: PaperProduct
    registering: Registering | None = None
    stars: int | None = None


@dataclass(frozen=True)
class ProposalLetter:
    """The letter of art. 6.2a. `addressee` is a body's name; `remarks` is a text of the office's own, or empty."""

    head: PaperHead
    letterhead: Letterhead
    commune: Unit
    addressee: str
    products: tuple[ProposedProduct, ...]
    level: Level = "commune"
    remarks: str = ""
    enclosures: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    signatory: Signatory = Signatory(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))


@dataclass(frozen=True)
class DossierPart:
    """A part of a dossier that is sent: its name, and what is written of its amount ("01 bản", "12 tệp")."""

    name: str
    amount: str = ""


@dataclass(frozen=True)
class CoveringRow:
    """A dossier of the covering list. `address` is the producer's; `samples` what is written for its samples."""

    product: PaperProduct
    address: str
    registering: Registering | None
    parts: tuple[DossierPart, ...]
    samples: str = ""
    note: str = ""


@dataclass(frozen=True)
class CoveringList:
    """The list of the dossiers that go with a letter. `letter` quotes it, as in "Công văn số 12/UBND-KT ngày …"."""

    head: PaperHead
    letterhead: Letterhead
    letter: str
    rows: tuple[CoveringRow, ...]
    signatory: Signatory = Signatory(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))


Paper = Registration | CommuneReport | ConsolidatedSheet | Minutes | ProposalLetter | CoveringList
