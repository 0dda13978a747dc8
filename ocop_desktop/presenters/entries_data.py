"""What lies on the desk of "Phân công", read in one job on the worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ocop_desktop.services.round_records import Member, Progress, ProgressRow, Round

if TYPE_CHECKING:
    from ocop_desktop.presenters.entries_view import MatrixState
    from ocop_desktop.services.round_scoring import Place
    from ocop_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class RoundProgress:
    """A round with its progress, the places where a paper is being keyed in, and the sets of products that moved."""

    round: Round
    progress: Progress
    papers: frozenset[Place]
    moved_to: Mapping[int, str]

    @property
    def members(self) -> tuple[Member, ...]:
        """The members in the order of the columns."""
        return self.progress.members

    @property
    def rows(self) -> tuple[ProgressRow, ...]:
        """The products."""
        return self.progress.rows

    @cached_property
    def by_product(self) -> dict[int, ProgressRow]:
        """The products by their numbers."""
        return {row.product_id: row for row in self.rows}

    def state(self, row: ProgressRow, at: int) -> MatrixState | None:
        """How far the member at a place is with a product."""
        state = row.states[at]
        on_paper = state == "not_begun" and (row.product_id, self.members[at].id) in self.papers
        return "paper" if on_paper else state

    def of_member(self, row: ProgressRow, member_id: int) -> MatrixState | None:
        """How far a member is with a product."""
        at = next((n for n, member in enumerate(self.members) if member.id == member_id), None)
        return None if at is None else self.state(row, at)

    @cached_property
    def awaited(self) -> list[tuple[Member, int]]:
        """Members whose sheets are still to come, and how many, those with most first."""
        counts = Counter(
            at
            for row in self.rows
            if not row.turn.closed_at
            for at, state in enumerate(row.states)
            if state in ("not_begun", "scoring")
        )
        return [(self.members[at], count) for at, count in sorted(counts.items(), key=lambda each: -each[1])]

    @cached_property
    def papers_awaited(self) -> int:
        """How many of the sheets to come are on paper."""
        return sum(
            self.state(row, at) == "paper"
            for row in self.rows
            if not row.turn.closed_at
            for at in range(len(row.states))
        )

    @cached_property
    def begun(self) -> bool:
        """Whether anybody has begun a sheet."""
        return bool(self.papers) or any(
            state in ("scoring", "finished", "signed") for row in self.rows for state in row.states
        )

    def complete(self, product_id: int) -> bool:
        """Whether a product is open, given to somebody, and waits for no sheet."""
        row = self.by_product.get(product_id)
        if row is None or row.turn.closed_at or row.awaited:
            return False
        return any(state is not None for state in row.states)


def read_round(workspace: Workspace, round_id: int) -> RoundProgress:
    """Reads the store; runs on the worker."""
    progress = workspace.progress(round_id)
    turns = {row.product_id: row.turn.number for row in progress.rows}
    papers = frozenset(
        (paper.product_id, paper.member.id)
        for paper in workspace.papers(round_id)
        if not paper.finished_at and turns.get(paper.product_id) == paper.turn
    )
    moved_to: dict[int, str] = {}
    if any(row.moved for row in progress.rows):
        moved_to = {each.product_id: each.set_code for each in workspace.round_products(round_id) if each.moved}
    return RoundProgress(workspace.round(round_id), progress, papers, moved_to)
