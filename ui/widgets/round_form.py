"""The form of a round: what it is called, its council, its dates, and the rules that a province may set otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.round_form import field_names
from ocop_desktop.presenters.rounds_view import DateHint, Field, RoundForm, Stale, Typed
from ui.messages import composed
from ui.widgets import fields as parts
from ui.widgets.basics import NoticeBox, Paragraph, centred, clear, column, frame, push, row, scroller, tab_through

_WIDE = 900


class RoundFormBox(QWidget):
    """A round to fill in, or to look at."""

    changed = Signal()
    left = Signal()
    save = Signal()
    cancel = Signal()
    take_newest = Signal()
    keep_typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("roundForm")
        self._loading = False
        self._names = field_names()
        self._fields: dict[Field, parts.Field] = {}
        self.practice = _check("practice", self._names["practice"])
        self.chair = _check("chair_required", self._names["chair_required"])
        self.councils = parts.QuietCombo("copy_from", translate("Rounds", "Chép Hội đồng từ đợt trước"))
        self._councils = parts.Field(translate("Rounds", "Chép Hội đồng từ đợt trước"), self.councils, _copy_hint())
        self._title = Paragraph(name="roundFormTitle", factor=1.32, bold=True)
        self._notices, self._trouble, self._days = column(spacing=6), column(margins=(20, 0, 20, 6)), row(spacing=10)
        self._hint = Paragraph(role="small", name="dateHint")
        self.save_button = push("", "saveRound", self.save.emit, "primary", translate("Rounds", "Lưu (Ctrl+Enter)"))
        self.cancel_button = push(translate("Rounds", "Về danh sách"), "cancelRound", self.cancel.emit)
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        content = QWidget()
        body = centred(content, (20, 12, 20, 14), _WIDE)
        body.addWidget(self._title)
        body.addLayout(self._notices)
        body.addWidget(self._card(translate("Rounds", "Đợt"), self._build_round))
        body.addWidget(self._card(translate("Rounds", "Hội đồng"), self._build_council))
        body.addWidget(self._card(translate("Rounds", "Thời gian (không bắt buộc)"), self._build_dates))
        body.addWidget(self._card(translate("Rounds", "Quy định của tỉnh"), self._build_rules))
        self._area = scroller(content, "roundFormArea")
        outer.addWidget(self._area, 1)
        outer.addLayout(self._trouble)
        bar = frame("bar", "roundFormBar")
        foot = row(bar, margins=(20, 8, 20, 8), spacing=12)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        outer.addWidget(bar)

    def _card(self, title: str, build: Callable[[QVBoxLayout], None]) -> QWidget:
        box = frame("card")
        layout = column(box, margins=(18, 12, 18, 14), spacing=8)
        layout.addWidget(Paragraph(title, role="sub"))
        build(layout)
        return box

    def _build_round(self, layout: QVBoxLayout) -> None:
        layout.addLayout(self._line(("number", 1, ""), ("year", 1, "")))
        layout.addWidget(self.practice)
        words = translate(
            "Rounds",
            "Đợt tập huấn để thành viên mới làm quen: mọi màn hình, phiếu, văn bản và tệp đều ghi {mark}; kết quả "
            "không bao giờ lẫn vào đợt chính thức.",
        )
        layout.addWidget(Paragraph(words.format(mark=PRACTICE_MARK), role="small", name="practiceHint"))
        layout.addWidget(self._councils)

    def _build_council(self, layout: QVBoxLayout) -> None:
        layout.addLayout(self._line(("council", 1, "")))
        layout.addLayout(self._line(("decision_number", 1, ""), ("decision_date", 1, _day_example())))
        layout.addLayout(self._line(("decision_issuer", 1, "")))

    def _build_dates(self, layout: QVBoxLayout) -> None:
        layout.addLayout(self._line(("starts_on", 1, _day_example()), ("ends_on", 1, _day_example())))
        layout.addWidget(self._hint)
        layout.addLayout(self._days)

    def _build_rules(self, layout: QVBoxLayout) -> None:
        text = translate(
            "Rounds",
            "Nếu tỉnh không quy định khác thì để nguyên. Các con số này dùng khi kiểm tra cuộc họp và kết quả.",
        )
        layout.addWidget(Paragraph(text, role="small", name="rulesHint"))
        layout.addLayout(self._line(("quorum", 1, _quorum_hint()), ("spread_limit", 1, _spread_hint())))
        layout.addWidget(self.chair)

    def _line(self, *wanted: tuple[Field, int, str]) -> QHBoxLayout:
        made = row(spacing=18)
        for name, width, hint in wanted:
            edit = parts.line_edit(name)
            edit.returnPressed.connect(edit.focusNextChild)
            self._fields[name] = parts.Field(self._names[name], edit, hint)
            made.addWidget(self._fields[name], width)
        return made

    def _connect(self) -> None:
        for name in self._fields:
            self._edit(name).textChanged.connect(self._touched)
            self._edit(name).editingFinished.connect(self._gone_on)
        self.practice.toggled.connect(self._gone_on)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _edit(self, name: Field) -> QLineEdit:
        edit = self._fields[name].edit
        assert isinstance(edit, QLineEdit)
        return edit

    def _touched(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _gone_on(self) -> None:
        if not self._loading and self.isVisible():
            self.left.emit()

    # --- what the page shows ---------------------------------------------------------------------------------

    def show_form(self, form: RoundForm) -> None:
        """A round from the top."""
        self._title.set_text(form.title)
        self.save_button.setText(form.save)
        self.save_button.setAccessibleName(form.save)
        self.save_button.setVisible(bool(form.save))
        for widget in (*(self._edit(name) for name in self._fields), self.practice, self.chair, self.councils):
            widget.setEnabled(bool(form.save))
        clear(self._notices)
        if form.notice:
            self._notices.addWidget(NoticeBox(form.notice, "plain", "roundNotice"))
        self.councils.clear()
        self.councils.addItem(translate("Rounds", "Không chép, tự lập Hội đồng"), 0)
        for choice in form.councils:
            self.councils.addItem(choice.words, choice.round_id)
        self._councils.setVisible(bool(form.councils))
        self.show_typed(form.typed)
        self._area.verticalScrollBar().setValue(0)

    def show_typed(self, typed: Typed) -> None:
        """Other words in the fields."""
        self._loading = True
        for name in self._fields:
            self._edit(name).setText(getattr(typed, name))
            self._edit(name).setCursorPosition(0)
        self.practice.setChecked(typed.practice)
        self.chair.setChecked(typed.chair_required)
        self.councils.choose(typed.copy_from)
        self._loading = False

    def show_hint(self, hint: DateHint) -> None:
        """What the law says on the dates; a day is taken over with a click."""
        if hint.text == self._hint.plain_text():
            return
        self._hint.set_text(hint.text)
        clear(self._days)
        made: list[QWidget] = []
        for number, (words, day) in enumerate(hint.days, 1):
            button = push(words, f"takeDay{number}", partial(self._take_day, day), "link")
            self._days.addWidget(button)
            made.append(button)
        self._days.addStretch(1)
        tab_through([self._edit("ends_on"), *made])

    def _take_day(self, day: str) -> None:
        edit = self._edit("ends_on")
        if edit.isEnabled():
            edit.setText(day)
            self.left.emit()

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        for name, field in self._fields.items():
            field.show_problem(problems.get(name, ""))

    def show_trouble(self, text: str) -> None:
        """What the store refused."""
        clear(self._trouble)
        if text:
            self._trouble.addWidget(NoticeBox(text, "bad", "roundTrouble"))

    def show_stale(self, stale: Stale | None) -> None:
        """Somebody else was faster: what is new, and two ways on."""
        clear(self._trouble)
        self.save_button.setVisible(stale is None and bool(self.save_button.text()))
        if stale is None:
            return
        text = "\n".join((stale.text, *(f"• {line}" for line in stale.changes)))
        self._trouble.addWidget(NoticeBox(text, "missing", "roundStale"))
        newest = translate("Rounds", "Lấy bản mới nhất, bỏ phần vừa nhập")
        ways = row(spacing=12)
        ways.addStretch(1)
        ways.addWidget(push(newest, "takeNewest", self.take_newest.emit))
        ways.addWidget(push(translate("Rounds", "Giữ phần vừa nhập"), "keepTyped", self.keep_typed.emit, "primary"))
        self._trouble.addLayout(ways)

    def focus_field(self, name: Field) -> None:
        """Put the keyboard on a field and bring it into view."""
        edit = self._edit(name)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(edit, 0, 60)

    def show_saving(self, saving: bool) -> None:
        """The form is on its way to the store, or back."""
        self.save_button.setEnabled(not saving)
        self.cancel_button.setEnabled(not saving)

    def typed(self) -> Typed:
        """The form as it stands, in composed form."""
        texts = {name: composed(self._edit(name).text()) for name in self._fields}
        return Typed(
            **texts,
            practice=self.practice.isChecked(),
            chair_required=self.chair.isChecked(),
            copy_from=int(self.councils.currentData() or 0),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel.emit()
        else:
            super().keyPressEvent(event)


def _check(name: str, words: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made


def _copy_hint() -> str:
    return translate("Rounds", "Thành viên, vai trò và mã PIN được chép sang; sau đó sửa riêng được cho đợt này.")


def _day_example() -> str:
    return translate("Rounds", "ngày/tháng/năm")


def _quorum_hint() -> str:
    return translate(
        "Rounds",
        "Phần thành viên phải dự họp để Hội đồng được quyết định. Ví dụ 3/4: Hội đồng 8 người thì cần 6 người.",
    )


def _spread_hint() -> str:
    return translate(
        "Rounds",
        "Khi hai thành viên cho tổng điểm cách nhau nhiều hơn số này, chương trình nhắc Hội đồng bàn lại trước khi "
        "chốt.",
    )
