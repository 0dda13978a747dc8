"""The cards of the result page: the star and the points, what is missing, and the sheet's state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.result_view import JumpLine, PartLine, ResultView, Revision, Section, Star
from ocop_desktop.presenters.words import stars_glyphs
from ui.theme import Theme
from ui.widgets.basics import Paragraph, clear, column, frame, label, line, push, row, set_role


class StarCard(QFrame):
    """The final star large, why in one line, both stars, total and parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("starCard")
        self.setProperty("role", "card")
        self._label = label(role="muted", name="starLabel")
        self._stars = label(name="finalStars")
        self._words = Paragraph(name="starWords", factor=1.32, bold=True)
        self._why = Paragraph(name="starWhy", factor=1.05)
        self._both_box = QWidget()
        self._points, self._minima = label(name="starsByPoints"), label(name="starsByMinima")
        self._total = label(name="resultTotal")
        self._parts = column(spacing=6)
        self._build()

    def _build(self) -> None:
        head = row(self, margins=(20, 14, 20, 16), spacing=24)
        self._stars.setStyleSheet(f"font-size: {Theme.points(2.6)}pt; color: {Theme.colours.accent};")
        self._build_both()
        words = column(spacing=4)
        for widget in (self._label, self._stars, self._words, self._why, self._both_box):
            words.addWidget(widget)
        words.addStretch(1)
        head.addLayout(words, 3)
        self._total.setStyleSheet(f"font-size: {Theme.points(1.9)}pt; font-weight: bold;")
        sums = column(spacing=6)
        sums.addWidget(self._total)
        sums.addLayout(self._parts)
        sums.addStretch(1)
        head.addLayout(sums, 2)

    def _build_both(self) -> None:
        grid = QGridLayout(self._both_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(translate("Result", "Theo điểm"), "muted"), 0, 0)
        grid.addWidget(self._points, 0, 1)
        grid.addWidget(label(translate("Result", "Theo điều kiện tối thiểu"), "muted"), 1, 0)
        grid.addWidget(self._minima, 1, 1)

    def show_result(self, view: ResultView) -> None:
        """Another result."""
        self.show_star(view.star, view.total, view.parts, view.star.stars is not None)

    def show_star(self, star: Star, total: str, parts: Sequence[PartLine], both: bool) -> None:
        """A star with its reason and sums; `both` stars stand below it."""
        self._label.setText(star.label)
        self._stars.setVisible(star.stars is not None)
        self._both_box.setVisible(both)
        self._stars.setText("" if star.stars is None else stars_glyphs(star.stars))
        self._stars.setAccessibleName(star.words)
        self._words.set_text(star.words)
        set_role(self._words, tone=star.tone)
        self._why.set_text(star.why)
        self._points.setText(star.by_points)
        self._minima.setText(star.by_minima)
        self._total.setText(translate("Result", "{total} điểm").format(total=total))
        clear(self._parts)
        for part in parts:
            self._parts.addWidget(_part(part))


def _part(part: PartLine) -> QWidget:
    box = QWidget()
    layout = column(box, spacing=2)
    words = label(f"{part.code}  {part.words}", "", f"resultPart{part.code}")
    words.setToolTip(part.title)
    words.setAccessibleName(f"{part.code} {part.title}: {part.words}")
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setMaximum(part.most)
    bar.setValue(part.points)
    layout.addWidget(words)
    layout.addWidget(bar)
    return box


class SectionCard(QFrame):
    """What is missing, a criterion a line; its code leads there."""

    def __init__(self, section: Section, jump: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName(f"section_{section.name}")
        self.setProperty("role", "card")
        layout = column(self, margins=(20, 12, 20, 14), spacing=6)
        title = Paragraph(section.title, name=f"{section.name}Title", factor=1.15, bold=True)
        if section.tone == "missing":
            title.setProperty("tone", "missing")
        layout.addWidget(title)
        if section.intro:
            layout.addWidget(Paragraph(section.intro, name=f"{section.name}Intro"))
        if section.lines:
            layout.addLayout(_lines(section, jump))


def _lines(section: Section, jump: Callable[[str], None]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for number, each in enumerate(section.lines):
        link = push(each.code, f"{section.name}_{each.code}", partial(jump, each.code), "link")
        link.setAccessibleName(each.spoken)
        link.setToolTip(translate("Result", "Đến tiêu chí {code}").format(code=each.code))
        grid.addWidget(link, number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Paragraph(_words(each)), number, 1, Qt.AlignmentFlag.AlignVCenter)
    return grid


def _words(each: JumpLine) -> str:
    return f"{each.title}: {each.text}" if each.text else each.title


class StateCard(QFrame):
    """Whether the sheet is open, closed or signed, and every signed revision with its fingerprint."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stateCard")
        self.setProperty("role", "card")
        layout = column(self, margins=(20, 14, 20, 16), spacing=6)
        layout.addWidget(label(translate("Result", "Tình trạng phiếu"), "muted"))
        self._state = Paragraph(name="sheetState", factor=1.15, bold=True)
        self._lines, self._revisions = column(spacing=4), column(spacing=8)
        layout.addWidget(self._state)
        layout.addLayout(self._lines)
        layout.addLayout(self._revisions)

    def show_state(self, view: ResultView) -> None:
        """Another sheet."""
        self._state.set_text(view.state)
        clear(self._lines)
        for number, text in enumerate(view.state_lines):
            self._lines.addWidget(Paragraph(text, name=f"stateLine{number}"))
        clear(self._revisions)
        if view.revisions:
            self._revisions.addSpacing(4)
            self._revisions.addWidget(line())
            self._revisions.addWidget(label(translate("Result", "Các bản đã ký"), "sub"))
        for number, revision in enumerate(view.revisions):
            self._revisions.addWidget(_revision(revision, number))


def _revision(revision: Revision, number: int) -> QFrame:
    box = frame("law", f"revision{number}")
    layout = column(box, margins=(12, 8, 12, 10), spacing=2)
    layout.addWidget(Paragraph(revision.title, bold=True, name=f"revision{number}Title"))
    text = translate("Result", "Dấu vân tay chứng thư: {fingerprint}").format(fingerprint=revision.fingerprint)
    layout.addWidget(Paragraph(text, role="small", name=f"revision{number}Fingerprint"))
    text = translate("Result", "SHA-256 của tệp: {digest}").format(digest=revision.sha256)
    layout.addWidget(Paragraph(text, role="small", name=f"revision{number}Digest"))
    return box
