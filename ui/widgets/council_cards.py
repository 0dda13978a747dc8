"""The cards of a council's result: why this star, and who counts with how far apart they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_view import CouncilResultView, MemberLine, SheetAction
from ocop_desktop.presenters.result_view import Words
from ui.widgets.basics import Paragraph, clear, column, frame, label, line, push, row

_SIGNS = {"good": "✓ ", "missing": "▲ ", "bad": "✕ "}


class ReasonsCard(QFrame):
    """How the result comes about and why it is this star and not the next, in plain words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reasonsCard")
        self.setProperty("role", "card")
        layout = column(self, margins=(20, 12, 20, 14), spacing=6)
        layout.addWidget(
            Paragraph(translate("CouncilResult", "Vì sao có kết quả này"), factor=1.15, bold=True, name="reasonsTitle")
        )
        self._lines = column(spacing=6)
        layout.addLayout(self._lines)

    def show_reasons(self, reasons: tuple[tuple[str, str], ...]) -> None:
        """Other reasons."""
        clear(self._lines)
        for number, (head, words) in enumerate(reasons):
            self._lines.addWidget(Paragraph(f"{head} {words}", name=f"reason_{number}"))


class MembersCard(QFrame):
    """Counted and excluded sheets, quorum, spread; exclude, include, score again."""

    def __init__(self, change: Callable[[int, SheetAction], None], again: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("membersCard")
        self.setProperty("role", "card")
        self._change, self._again = change, again
        self._body = column(self, margins=(20, 12, 20, 14), spacing=8)

    def show_members(self, view: CouncilResultView) -> None:
        """Another result."""
        clear(self._body)
        self._body.addWidget(Paragraph(view.counted, factor=1.15, bold=True, name="countedTitle"))
        self._body.addWidget(_toned(view.quorum, "quorumLine"))
        self._body.addWidget(_toned(view.spread, "spreadLine"))
        if view.can_score_again:
            words = translate("CouncilResult", "Chấm lại sản phẩm này…")
            again = push(words, "scoreAgain", self._again, tip=view.score_again_refused)
            again.setEnabled(not view.score_again_refused)
            box = row()
            box.addWidget(again)
            box.addStretch(1)
            self._body.addLayout(box)
            if view.score_again_refused:
                self._body.addWidget(Paragraph(view.score_again_refused, role="small", name="scoreAgainRefused"))
        self._body.addWidget(line())
        for member in view.members:
            self._body.addWidget(self._member(member))
        refused = next((m.refused for m in view.members if m.refused), "")
        if refused:
            self._body.addWidget(Paragraph(refused, role="small", name="membersRefused"))

    def _member(self, member: MemberLine) -> QFrame:
        box = frame("plain", f"member_{member.id}")
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        name = Paragraph(member.name, name=f"memberName_{member.id}")
        name.setAccessibleName(member.spoken)
        grid.addWidget(name, 0, 0)
        total = label(member.total, "strong", f"memberTotal_{member.id}")
        grid.addWidget(total, 0, 1, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        state = Paragraph(f"{_SIGNS.get(member.tone, '')}{member.state} · {member.role}", role="small")
        state.setObjectName(f"memberState_{member.id}")
        grid.addWidget(state, 1, 0)
        if member.action and not member.refused:
            act = push(
                member.verb,
                f"{member.action}_{member.id}",
                lambda: self._change(member.id, member.action),
                "link",
            )
            act.setAccessibleName(f"{member.verb} {member.name}")
            grid.addWidget(act, 1, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        return box


def _toned(words: Words, name: str) -> Paragraph:
    made = Paragraph(f"{_SIGNS.get(words.tone, '')}{words.text}", name=name)
    made.setProperty("tone", words.tone)
    return made
