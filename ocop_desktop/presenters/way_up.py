"""The way to a star on the screen: what to raise in the law's words, and what proves it; advice to the producer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.means import mean_short
from ocop_desktop.presenters.scoring_text import split_title
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.way_paper import Source
from ocop_desktop.presenters.words import points, short, stars_words

if TYPE_CHECKING:
    from ocop_desktop.services.way_to_star import Step, WayUp
    from ocop_desktop.services.workspace import Workspace

#: The stars that can be aimed at: below them there is no certificate (art. 4.1).
TARGETS = (3, 4, 5)


@dataclass(frozen=True)
class WayStep:
    """A criterion to raise."""

    code: str
    title: str
    before: str
    after: str
    gain: str
    minimum: str
    evidence: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """The step for a screen reader."""
        words = (f"{self.code} {self.title}", self.before, self.after, self.gain, self.minimum, *self.evidence)
        return ". ".join(part for part in words if part)


@dataclass(frozen=True)
class KeptChoice:
    """A criterion that stays unless it is freed, and why one would."""

    code: str
    words: str
    freed: bool


@dataclass(frozen=True)
class WayView:
    """The way to `target` in final words; `steps` may be empty, then `summary` says why."""

    product: str
    target: int
    targets: tuple[tuple[int, str], ...]
    title: str
    summary: str
    tone: Tone
    steps: tuple[WayStep, ...]
    kept: tuple[KeptChoice, ...]
    basis: str
    can_print: bool


class WayUpView(Protocol):
    """The panel as its presenter sees it."""

    def show_busy(self, text: str) -> None:
        """It is being computed."""

    def show_way(self, view: WayView) -> None:
        """The way, or why there is none."""

    def show_failed(self, text: str) -> None:
        """It could not be computed."""


class WayUpPresenter:
    """Computes the way each time the target or what may change is chosen anew."""

    def __init__(self, session: Session, view: WayUpView) -> None:
        self._session = session
        self._view = view
        self._source: Source | None = None
        self._target: int | None = None
        self._freed: frozenset[str] = frozenset()
        self._asked = 0

    def show_council(self, round_id: int, product_id: int) -> None:
        """From a council's result."""
        self._begin((round_id, product_id))

    def show_sheet(self, sheet_id: str) -> None:
        """From one sheet."""
        self._begin(sheet_id)

    def _begin(self, source: Source) -> None:
        if source != self._source:
            self._source, self._target, self._freed = source, None, frozenset()
        self._compute()

    @property
    def shown(self) -> tuple[Source, int | None, frozenset[str]] | None:
        """What the way is of, its target and what may change; None where none is shown."""
        return None if self._source is None else (self._source, self._target, self._freed)

    def aim(self, stars: int) -> None:
        """Aim at another star."""
        if stars != self._target:
            self._target = stars
            self._compute()

    def free(self, code: str, freed: bool) -> None:
        """Let a criterion change that usually stays, or keep it again."""
        self._freed = self._freed | {code} if freed else self._freed - {code}
        self._compute()

    def _compute(self) -> None:
        source, target, freed = self._source, self._target, self._freed
        if source is None:
            return
        self._asked += 1
        asked, workspace = self._asked, self._session.workspace
        self._view.show_busy(translate("WayUp", "Đang tính cách lên sao…"))
        self._session.runner.run(
            lambda: _way(workspace, source, target, freed),
            lambda way: self._computed(asked, way),
            lambda error: self._refused(asked, error),
        )

    def _computed(self, asked: int, way: WayUp) -> None:
        if asked == self._asked:
            self._target = way.target
            self._view.show_way(way_view(way, isinstance(self._source, tuple)))

    def _refused(self, asked: int, error: OcopError) -> None:
        if asked == self._asked:
            self._view.show_failed(error.message)


def _way(workspace: Workspace, source: Source, target: int | None, freed: frozenset[str]) -> WayUp:
    if isinstance(source, str):
        return workspace.sheet_way_up(source, target, freed)
    return workspace.way_up(*source, target, freed)


# --- in words ------------------------------------------------------------------------------------------------


def way_view(way: WayUp, of_council: bool) -> WayView:
    """The way in final words."""
    return WayView(
        product=way.product.name,
        target=way.target,
        targets=tuple((stars, stars_words(stars)) for stars in TARGETS),
        title=_title(way),
        summary=" ".join(_summary(way, of_council)),
        tone="missing" if not way.possible else "plain" if way.steps else "good",
        steps=tuple(_step(step) for step in way.steps),
        kept=tuple(KeptChoice(kept.code, _kept(kept.code, kept.title), kept.freed) for kept in way.kept),
        basis=way.basis,
        can_print=way.possible,
    )


def _title(way: WayUp) -> str:
    if not way.possible:
        return translate("WayUp", "Chưa có cách lên {stars}").format(stars=stars_words(way.target))
    if not way.steps:
        return translate("WayUp", "Đã đủ cho {stars}").format(stars=stars_words(way.target))
    text = translate("WayUp", "Để lên {stars}: nâng {n} tiêu chí")
    return text.format(stars=stars_words(way.target), n=len(way.steps))


def _summary(way: WayUp, of_council: bool) -> Iterator[str]:
    if way.reason:
        yield way.reason
    if way.steps and way.total_before is not None and way.total_after is not None:
        text = translate("WayUp", "Tổng điểm từ {before} lên {after} (cần từ {least} trở lên).")
        if of_council:
            text = translate("WayUp", "Điểm trung bình từ {before} lên {after} (cần từ {least} trở lên).")
        yield text.format(
            before=mean_short(way.total_before), after=mean_short(way.total_after), least=points(way.least)
        )


def _step(step: Step) -> WayStep:
    gain = translate("WayUp", "thêm {points} điểm").format(points=mean_short(step.gain))
    minimum = translate("WayUp", "đạt mức tối thiểu của {stars}").format(stars=step.minimum) if step.minimum else ""
    after = translate("WayUp", "Cần đạt ({points}): {law}").format(points=points(step.points), law=step.after)
    return WayStep(
        code=step.code,
        title=split_title(step.title)[0],
        before=_before(step),
        after=after,
        gain=gain,
        minimum=minimum,
        evidence=step.evidence,
    )


def _before(step: Step) -> str:
    if step.lowest == step.highest:
        text = translate("WayUp", "Hiện nay ({points}): {law}")
        return text.format(points=points(step.lowest), law=step.before)
    text = translate("WayUp", "Hiện nay (từ {low} đến {high} điểm tùy phiếu), thấp nhất: {law}")
    return text.format(low=step.lowest, high=step.highest, law=step.before)


def _kept(code: str, title: str) -> str:
    text = translate("WayUp", "Cho thay đổi {code} {title}")
    return text.format(code=code, title=short(split_title(title)[0], 64))
