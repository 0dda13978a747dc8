"""A contested minimum: who stands on which side, what the council decided, and the form that records it."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QGridLayout, QPlainTextEdit, QRadioButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.council_result_view import DecisionDraft, MarkKey, MarkView, Voter
from ui.messages import composed
from ui.widgets.basics import Chip, Paragraph, column, frame, label, push, row


class Deciding(Protocol):
    """What a card asks of its presenter."""

    def open_form(self, key: MarkKey) -> None:
        """Begin to record a decision."""

    def edit_form(self, key: MarkKey, **changes: object) -> None:
        """Something was typed."""

    def shut_form(self, key: MarkKey) -> None:
        """Give the form up."""

    def missing(self, key: MarkKey) -> str:
        """What the form still needs."""

    def decide(self, key: MarkKey) -> None:
        """Record the decision."""

    def withdraw(self, key: MarkKey) -> None:
        """Take the decision back."""


class MarkCard(QFrame):
    """One contested minimum."""

    def __init__(self, mark: MarkView, voters: tuple[Voter, ...], desk: Deciding) -> None:
        super().__init__()
        self.setObjectName(f"mark_{mark.name}")
        self.setProperty("role", "ours")
        self.key = mark.key
        self.form: DecisionForm | None = None
        self._body = layout = column(self, margins=(14, 10, 14, 12), spacing=6)
        layout.addWidget(Paragraph(mark.title, bold=True, name=f"markTitle_{mark.name}"))
        state = row(spacing=8)
        state.addWidget(Chip(mark.state, mark.tone, f"markState_{mark.name}"))
        state.addStretch(1)
        layout.addLayout(state)
        if mark.needs:
            law = frame("law")
            column(law, margins=(12, 6, 12, 8)).addWidget(Paragraph(mark.needs, name=f"markNeeds_{mark.name}"))
            layout.addWidget(law)
            layout.addLayout(_sides(mark))
        for number, text in enumerate(mark.lines):
            layout.addWidget(Paragraph(text, name=f"markLine_{mark.name}_{number}"))
        if mark.draft is not None:
            self.form = DecisionForm(mark, mark.draft, voters, desk)
            layout.addWidget(self.form)
        else:
            self._add_buttons(mark, desk)

    def _add_buttons(self, mark: MarkView, desk: Deciding) -> None:
        buttons = row(spacing=8)
        if mark.verb:
            record = push(mark.verb, f"decide_{mark.name}", lambda: desk.open_form(mark.key), tip=mark.refused)
            record.setEnabled(not mark.refused)
            buttons.addWidget(record)
        if mark.can_withdraw:
            words = translate("CouncilResult", "Rút quyết định…")
            away = push(words, f"withdraw_{mark.name}", lambda: desk.withdraw(mark.key), tip=mark.refused)
            away.setEnabled(not mark.refused)
            buttons.addWidget(away)
        buttons.addStretch(1)
        self._body.addLayout(buttons)
        if mark.refused:
            self._body.addWidget(Paragraph(mark.refused, role="small", name=f"markRefused_{mark.name}"))


def _sides(mark: MarkView) -> QGridLayout:
    """Both sides, with the points that each member gave."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for number, (words, names, name) in enumerate(
        (
            (translate("CouncilResult", "✓ Chấm đạt"), mark.met, "met"),
            (translate("CouncilResult", "✕ Chấm chưa đạt"), mark.not_met, "notMet"),
        )
    ):
        grid.addWidget(Paragraph(words, role="muted"), number, 0, top)
        grid.addWidget(Paragraph(names, name=f"{name}_{mark.name}"), number, 1, top)
    return grid


class DecisionForm(QWidget):
    """Met or not, why, and who was for it."""

    def __init__(self, mark: MarkView, draft: DecisionDraft, voters: tuple[Voter, ...], desk: Deciding) -> None:
        super().__init__()
        self.setObjectName(f"form_{mark.name}")
        self._key, self._desk = mark.key, desk
        self._chosen = set(draft.in_favour)
        self._body = layout = column(self, margins=(0, 6, 0, 0), spacing=6)
        layout.addWidget(label(translate("CouncilResult", "Hội đồng quyết định"), "strong"))
        self._add_choice(mark, draft)
        layout.addWidget(label(translate("CouncilResult", "Lý do (bắt buộc)"), "strong"))
        self._add_reason(mark, draft)
        layout.addWidget(label(translate("CouncilResult", "Ai tán thành"), "strong"))
        self._add_voters(mark, voters)
        self._hint = Paragraph(role="small", name=f"formHint_{mark.name}")
        layout.addWidget(self._hint)
        buttons = row(spacing=8)
        self.save = push(
            translate("CouncilResult", "Ghi quyết định"), f"save_{mark.name}", lambda: desk.decide(mark.key), "primary"
        )
        shut = push(translate("CouncilResult", "Bỏ"), f"cancel_{mark.name}", lambda: desk.shut_form(mark.key))
        shut.setAccessibleName(translate("CouncilResult", "Bỏ, không ghi quyết định"))
        buttons.addWidget(self.save)
        buttons.addWidget(shut)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self._check()

    def _add_choice(self, mark: MarkView, draft: DecisionDraft) -> None:
        choice = row(spacing=20)
        group = QButtonGroup(self)
        self.met = QRadioButton(translate("CouncilResult", "Đạt"))
        self.not_met = QRadioButton(translate("CouncilResult", "Chưa đạt"))
        for button, name, value in ((self.met, "met", True), (self.not_met, "notMet", False)):
            button.setObjectName(f"choose_{name}_{mark.name}")
            button.setAccessibleName(f"{button.text()}, {mark.title}")
            button.setChecked(draft.met is value)
            button.toggled.connect(partial(self._choose, value))
            group.addButton(button)
            choice.addWidget(button)
        choice.addStretch(1)
        self._body.addLayout(choice)

    def _add_reason(self, mark: MarkView, draft: DecisionDraft) -> None:
        self.reason = QPlainTextEdit(draft.reason)
        self.reason.setObjectName(f"reason_{mark.name}")
        self.reason.setAccessibleName(translate("CouncilResult", "Lý do của quyết định"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(round(self.fontMetrics().height() * 3.4) + 16)
        self.reason.textChanged.connect(lambda: self._edit(reason=composed(self.reason.toPlainText())))
        self._body.addWidget(self.reason)

    def _add_voters(self, mark: MarkView, voters: tuple[Voter, ...]) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        able = [voter for voter in voters if not voter.barred]
        for number, voter in enumerate(able):
            box = QCheckBox(voter.name)
            box.setObjectName(f"for_{voter.id}_{mark.name}")
            box.setAccessibleName(translate("CouncilResult", "Tán thành: {names}").format(names=voter.name))
            box.setChecked(voter.id in self._chosen)
            box.toggled.connect(lambda on, who=voter.id: self._vote(who, on))
            grid.addWidget(box, number // 2, number % 2)
        self._body.addLayout(grid)
        barred = [f"{voter.name} ({voter.barred})" for voter in voters if voter.barred]
        if barred:
            text = translate("CouncilResult", "Không biểu quyết: {names}").format(names="; ".join(barred))
            self._body.addWidget(Paragraph(text, role="small", name=f"barred_{mark.name}"))

    def _choose(self, met: bool, on: bool) -> None:
        if on:
            self._edit(met=met)

    def _vote(self, who: int, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(who)
        self._edit(in_favour=frozenset(self._chosen))

    def _edit(self, **changes: object) -> None:
        self._desk.edit_form(self._key, **changes)
        self._check()

    def _check(self) -> None:
        missing = self._desk.missing(self._key)
        self.save.setEnabled(not missing)
        self._hint.set_text(missing)
        self._hint.setVisible(bool(missing))

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        (self.not_met if self.not_met.isChecked() else self.met).setFocus(Qt.FocusReason.OtherFocusReason)
