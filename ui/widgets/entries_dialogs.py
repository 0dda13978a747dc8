"""The questions of the page "Phân công": which products, which members, which sheets do not count."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_questions import closing_columns, product_columns
from ocop_desktop.presenters.entries_view import (
    AssignAnswer,
    AssignQuestion,
    ClosingAnswer,
    ClosingQuestion,
    MemberTick,
    ProductAnswer,
    ProductQuestion,
)
from ocop_desktop.presenters.table_rows import Cell
from ui.messages import composed
from ui.widgets.basics import Paragraph, push, row
from ui.widgets.dialog import Dialog
from ui.widgets.table import DataTable

_WIDE = 920


class ProductsDialog(Dialog):
    """Chooses products of the register; those that cannot go in say why."""

    def __init__(self, parent: QWidget | None, question: ProductQuestion) -> None:
        super().__init__(parent, translate("Entries", "Đưa sản phẩm vào đợt"), "productsDialog", _WIDE)
        self._question = question
        words = translate(
            "Entries",
            "Bấm vào từng sản phẩm để chọn, bấm lần nữa để bỏ chọn (phím cách; Ctrl+A chọn cả). Dòng có dấu ✕ chưa đưa "
            "vào được.",
        )
        self.add(Paragraph(words, role="muted", name="productsHint"))
        name = translate("Entries", "Sản phẩm chưa ở trong đợt")
        self.table = DataTable("roundProducts", name, product_columns(), ticking=True)
        self.table.setMinimumHeight(270)
        self.add(self.table)
        everybody = translate("Entries", "Giao ngay cho cả Hội đồng chấm ({n} thành viên)").format(n=question.members)
        self.everybody = QCheckBox(everybody)
        self.everybody.setObjectName("everybody")
        self.everybody.setChecked(True)
        self.add(self.everybody)
        self._why = Paragraph(role="muted", name="productsWhy")
        self.add(self._why)
        self.add_button(push(translate("Messages", "Quay lại"), "cancelButton", self.reject))
        self._go = push("", "confirmButton", self.accept, "primary")
        self.add_button(self._go)
        self.table.chosen_changed.connect(self._count)
        self.table.opened.connect(self._go.click)
        self.table.show_rows(question.rows)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def answer(self) -> ProductAnswer:
        """The products that can go in, of those chosen."""
        chosen = tuple(each for each in self.table.chosen if each not in self._question.blocked)
        return ProductAnswer(chosen, self.everybody.isChecked())

    def _count(self) -> None:
        chosen, going = self.table.chosen, self.answer.products
        words = translate("Entries", "Đưa {n} sản phẩm vào đợt") if going else translate("Entries", "Đưa vào đợt")
        self._go.setText(words.format(n=len(going)))
        self._go.setEnabled(bool(going))
        left = [self._question.blocked[each] for each in chosen if each in self._question.blocked]
        words = translate("Entries", "{n} dòng đã chọn chưa đưa vào được: {why}. Hãy bổ sung ở trang Sản phẩm.")
        kinds = "; ".join(dict.fromkeys(why[:1].lower() + why[1:] for why in left))
        self._why.set_text(words.format(n=len(left), why=kinds) if left else "")
        self._why.setVisible(bool(left))


class MembersDialog(Dialog):
    """Says who scores some products; a box that is left half-filled changes nothing."""

    def __init__(self, parent: QWidget | None, question: AssignQuestion) -> None:
        super().__init__(parent, question.title, "membersDialog")
        self._question = question
        self.add(Paragraph(question.text, role="muted", name="membersHint"))
        head = QWidget()
        line = row(head)
        line.addWidget(push(translate("Entries", "Cả Hội đồng"), "tickAll", lambda: self._tick(True)))
        line.addWidget(push(translate("Entries", "Bỏ hết"), "tickNone", lambda: self._tick(False)))
        line.addStretch(1)
        self.add(head)
        self.boxes: dict[int, QCheckBox] = {}
        for tick in question.members:
            self.boxes[tick.id] = self._box(tick)
            self.add(self.boxes[tick.id])
        self.add_button(push(translate("Messages", "Quay lại"), "cancelButton", self.reject))
        self.add_button(push(translate("Entries", "Phân công"), "confirmButton", self.accept, "primary"))
        if self.boxes:
            next(iter(self.boxes.values())).setFocus()

    def _box(self, tick: MemberTick) -> QCheckBox:
        words = f"{tick.label} · {tick.role}"
        some = 0 < tick.now < self._question.products
        if some:
            part = translate("Entries", "{who} (đang chấm {n}/{all})")
            words = part.format(who=words, n=tick.now, all=self._question.products)
        box = QCheckBox(words)
        box.setObjectName(f"member{tick.id}")
        box.setTristate(some)
        if some:
            box.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            box.setChecked(bool(tick.now))
        return box

    def _tick(self, on: bool) -> None:
        for box in self.boxes.values():
            box.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    @property
    def answer(self) -> AssignAnswer:
        """What changes."""
        give, take = [], []
        for tick in self._question.members:
            state = self.boxes[tick.id].checkState()
            if state == Qt.CheckState.Checked and tick.now < self._question.products:
                give.append(tick.id)
            elif state == Qt.CheckState.Unchecked and tick.now:
                take.append(tick.id)
        return AssignAnswer(tuple(give), tuple(take))


class ClosingDialog(Dialog):
    """Sheets still to come: wait, end only what is complete, or give each a reason why it does not count."""

    def __init__(self, parent: QWidget | None, question: ClosingQuestion) -> None:
        super().__init__(parent, question.title, "closingDialog", _WIDE)
        self._question = question
        self._reasons: dict[int, str] = {}
        self.only_ready = False
        self.add(Paragraph(question.text, role="muted", name="closingHint"))
        name = translate("Entries", "Phiếu chưa khóa")
        self.table = DataTable("closingRows", name, closing_columns(), many=True)
        self.table.setMinimumHeight(190)
        self.add(self.table)
        box = QWidget()
        line = row(box)
        words = translate("Entries", "Lý do không tính các dòng đã chọn")
        self.reason = QLineEdit()
        self.reason.setObjectName("closingReason")
        self.reason.setAccessibleName(words)
        self.reason.setPlaceholderText(words)
        self.reason.setMaxLength(MAX_TEXT)
        self._write = push(translate("Entries", "Ghi lý do"), "writeReason", self._write_reason)
        line.addWidget(self.reason, 1)
        line.addWidget(self._write)
        self.add(box)
        self._left = Paragraph(role="muted", name="closingLeft")
        self.add(self._left)
        self._build_buttons()
        self.reason.textChanged.connect(lambda _: self._look())
        self.reason.returnPressed.connect(self._write_reason)
        self.table.chosen_changed.connect(self._look)
        self.table.show_rows(question.rows)
        self.table.choose_all()

    def _build_buttons(self) -> None:
        self.add_button(push(translate("Entries", "Chờ thêm"), "cancelButton", self.reject))
        some = translate("Entries", "Chỉ kết thúc {n} sản phẩm đủ phiếu").format(n=self._question.ready)
        ready = push(some, "onlyReady", self._end_ready)
        ready.setVisible(bool(self._question.ready))
        self.add_button(ready)
        self._go = push(translate("Entries", "Không tính và kết thúc"), "confirmButton", self.accept, "primary")
        self.add_button(self._go)
        self._go.setDefault(False)

    def _end_ready(self) -> None:
        self.only_ready = True
        self.accept()

    def _write_reason(self) -> None:
        words = " ".join(composed(self.reason.text()).split())
        if not words:
            return
        for number in self.table.chosen:
            self._reasons[number] = words
        rows = [
            replace(each, cells=(*each.cells[:3], Cell(self._reasons.get(each.id, "")))) for each in self._question.rows
        ]
        self.table.show_rows(rows)
        self.reason.clear()
        self._choose_left()
        self._look()

    def _choose_left(self) -> None:
        """Choose what is still without a reason, so that the next one is not written over the last."""
        model, selection = self.table.model, QItemSelection()
        shown = self.table.state.shown
        start = None
        for at in range(len(shown) + 1):
            left = at < len(shown) and shown[at].id not in self._reasons
            if left and start is None:
                start = at
            elif not left and start is not None:
                selection.select(model.index(start, 0), model.index(at - 1, 0))
                start = None
        flag = QItemSelectionModel.SelectionFlag
        self.table.view.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)

    def _look(self) -> None:
        places = self._question.places
        left = self._question.sheets - sum(len(places[number]) for number in self._reasons)
        words = translate("Entries", "Còn {n} phiếu chưa ghi lý do.")
        if not left:
            words = translate("Entries", "Mọi phiếu chưa khóa đã có lý do không tính.")
        self._left.set_text(words.format(n=left))
        self._go.setEnabled(not left)
        self._write.setEnabled(bool(self.reason.text().strip() and self.table.chosen))

    @property
    def answer(self) -> ClosingAnswer:
        """What was decided."""
        places = self._question.places
        reasons = {place: words for number, words in self._reasons.items() for place in places[number]}
        return ClosingAnswer(self.only_ready, reasons)


def ask_products(parent: QWidget | None, question: ProductQuestion) -> ProductAnswer | None:
    """Which products go in; None where the person turned back."""
    dialog = ProductsDialog(parent, question)
    return dialog.answer if dialog.exec() == Dialog.DialogCode.Accepted else None


def ask_members(parent: QWidget | None, question: AssignQuestion) -> AssignAnswer | None:
    """Who scores; None where the person turned back."""
    dialog = MembersDialog(parent, question)
    return dialog.answer if dialog.exec() == Dialog.DialogCode.Accepted else None


def ask_closing(parent: QWidget | None, question: ClosingQuestion) -> ClosingAnswer | None:
    """What becomes of sheets still to come; None to wait."""
    dialog = ClosingDialog(parent, question)
    return dialog.answer if dialog.exec() == Dialog.DialogCode.Accepted else None
