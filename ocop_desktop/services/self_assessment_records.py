"""What the workspace gives to the screens of a producer's self-assessment (form 02, part III): frozen and complete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Result

#: Where an import came from: our own sheet as data, our signed PDF, or a table.
SourceKind = Literal["sheet", "pdf", "table"]
#: What a self-assessment is compared with.
Against = Literal["council", "solo", "none"]


@dataclass(frozen=True)
class SelfAssessment:
    """A producer's own answers by one set. `version` is 0 while nothing has been filled in.

    `answers`: criterion code to option number, 0 = none reached, absent = not filled in; never points.
    `descriptions`: criterion code to the producer's own words. `current`: the set is the one that the product has
    now, so that it may be changed; `earlier` are the sets under which other answers of this product are kept.
    """

    product_id: int
    code: str
    product: str
    producer: str
    illustrative: bool
    rubric: Rubric
    criteria_set: CriteriaSet
    current: bool
    current_set: str
    earlier: tuple[str, ...]
    version: int
    answers: Mapping[str, int]
    descriptions: Mapping[str, str]
    source: str
    updated_at: str
    result: Result

    @property
    def filled(self) -> int:
        """How many criteria need no answer any more."""
        return len(self.criteria_set.criteria) - len(self.result.unscored)


@dataclass(frozen=True)
class SelfRow:
    """What a file says of a criterion. `row` is the line of the table, 0 for a sheet; `before` is what is kept now."""

    row: int
    code: str
    title: str
    option: int | None
    points: int | None
    before: int | None
    description: str = ""

    @property
    def changes(self) -> bool:
        """Whether taking it would change the answer that is kept."""
        return self.option is not None and self.option != self.before


@dataclass(frozen=True)
class SelfRowError:
    """A line of a table that cannot be taken, and why."""

    row: int
    code: str
    reason: str


@dataclass(frozen=True)
class SelfImport:
    """What a file would do to a product's self-assessment, before anything is written.

    `version` is that of the self-assessment when the file was read. Criteria that the file leaves open keep what is
    there. `warnings` are for a person to read before the file is taken.
    """

    product_id: int
    set_code: str
    version: int
    file: str
    sha256: str
    kind: SourceKind
    rows: tuple[SelfRow, ...]
    errors: tuple[SelfRowError, ...]
    warnings: tuple[str, ...]
    left_open: int

    @property
    def overwritten(self) -> int:
        """How many answers that are kept now would become others."""
        return sum(row.changes and row.before is not None for row in self.rows)


@dataclass(frozen=True)
class OtherAnswer:
    """What somebody else chose. `option` and `points` are None where they left it open."""

    label: str
    option: int | None
    points: int | None


@dataclass(frozen=True)
class ComparedCriterion:
    """A criterion as the producer sees it beside the council. `difference` is own points minus the others' mean."""

    code: str
    title: str
    part: str
    most: int
    option: int | None
    points: int | None
    others: tuple[OtherAnswer, ...]
    mean: Fraction | None

    @property
    def difference(self) -> Fraction | None:
        """Own points minus the mean; None where either is missing."""
        if self.points is None or self.mean is None:
            return None
        return self.points - self.mean

    @property
    def differs(self) -> bool:
        """Whether anybody chose another option than the producer did."""
        return self.option is not None and any(
            other.option is not None and other.option != self.option for other in self.others
        )


@dataclass(frozen=True)
class SelfComparison:
    """A self-assessment beside the council's result, or the one evaluator's closed sheet, or nothing yet.

    `why_none` says why there is nothing to compare with. `moved`: all of this is under a set that the product has
    left. Means are exact; `stars` of the others are None where they are not settled.
    """

    own: SelfAssessment
    against: Against
    why_none: str
    round_id: int | None
    practice: bool
    moved: bool
    rows: tuple[ComparedCriterion, ...]
    parts: Mapping[str, Fraction | None]
    total: Fraction | None
    stars: int | None
    stars_by_points: int | None
    stars_by_minima: int | None

    @property
    def difference(self) -> Fraction | None:
        """Own total minus the others' mean; None while either is unfinished."""
        if self.total is None or self.own.result.unscored:
            return None
        return self.own.result.total - self.total
