"""The question whose paper sheet of which product is taken in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.keying_view import BeginQuestion
from ocop_desktop.presenters.table_rows import Column
from ui.widgets.basics import Paragraph, push
from ui.widgets.dialog import Dialog
from ui.widgets.fields import Field, QuietCombo
from ui.widgets.table import DataTable

_WIDE = 760


class BeginDialog(Dialog):
    """A product, and one of the members who score it."""

    def __init__(self, parent: QWidget | None, question: BeginQuestion) -> None:
        super().__init__(parent, translate("Keying", "Nhận một phiếu giấy"), "beginDialog", _WIDE)
        self._question = question
        words = translate("Keying", "Chọn sản phẩm và thành viên ghi trên tờ phiếu. Mỗi tờ phiếu nhận một lần.")
        self.add(Paragraph(words, role="muted", name="beginHint"))
        columns = (
            Column("product", translate("Keying", "Sản phẩm"), 12),
            Column("producer", translate("Keying", "Chủ thể"), 10),
        )
        self.table = DataTable("beginProducts", translate("Keying", "Sản phẩm đang chấm"), columns)
        self.table.setMinimumHeight(190)
        self.add(self.table)
        self.member = QuietCombo("beginMember", translate("Keying", "Thành viên"))
        self.add(Field(translate("Keying", "Thành viên đã chấm trên giấy"), self.member))
        self.add_button(push(translate("Messages", "Quay lại"), "cancelButton", self.reject))
        self._go = push(translate("Keying", "Nhận phiếu giấy"), "confirmButton", self.accept, "primary")
        self.add_button(self._go)
        self.table.selected.connect(lambda _: self._offer())
        self.table.chosen_changed.connect(self._offer)
        self.table.show_rows(question.rows)
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        kept = self.member.currentData()
        self.member.clear()
        for member_id, words in self._question.members.get(self.table.current or 0, ()):
            self.member.addItem(words, member_id)
        if kept is not None and self.member.findData(kept) >= 0:
            self.member.choose(kept)
        self._go.setEnabled(self.member.count() > 0)

    @property
    def answer(self) -> tuple[int, int] | None:
        """Product and member."""
        product, member = self.table.current, self.member.currentData()
        return (product, int(member)) if product is not None and member is not None else None


def ask_begin(parent: QWidget | None, question: BeginQuestion) -> tuple[int, int] | None:
    """Product and member of a paper sheet; None where the person turned back."""
    dialog = BeginDialog(parent, question)
    return dialog.answer if dialog.exec() == Dialog.DialogCode.Accepted else None
