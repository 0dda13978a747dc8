"""The form of office, receiving authority and evaluator, at the first start and in the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.setup import RECEIVER_LEVELS, SetupFields, SetupPresenter
from ocop_desktop.presenters.words import level_name
from ui import messages
from ui.widgets.basics import Paragraph, column, frame, push, row
from ui.widgets.fields import Field, QuietCombo, line_edit
from ui.widgets.unit_picker import UnitPicker


class SetupForm(QWidget):
    """Fields in three groups, and a button that the page puts in its place; what is wrong stands below its field."""

    def __init__(self, session: Session, verb: str, saved: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("setupForm")
        self._saved = saved
        self.presenter = SetupPresenter(session, self)
        self.province = UnitPicker("province", self.presenter.provinces)
        self.commune = UnitPicker("commune", self.presenter.communes)
        self.level = QuietCombo("receiverLevel", translate("Setup", "Cấp của cơ quan tiếp nhận"))
        for level in RECEIVER_LEVELS:
            self.level.addItem(level_name(level), level)
        self._edits = {name: line_edit(name) for name in _texts()}
        self._fields = self._make_fields()
        self.save_button = push(verb, "saveSetup", self.presenter.save, "primary")
        self._build()
        self._connect()

    def _make_fields(self) -> dict[str, Field]:
        anywhere = translate("Setup", "Gõ vài chữ của tên, không cần dấu, rồi chọn trong danh sách.")
        level = Field(translate("Setup", "Cấp của cơ quan tiếp nhận"), self.level)
        fields = {
            "province": Field(translate("Setup", "Tỉnh, thành phố"), self.province, anywhere),
            "commune": Field(translate("Setup", "Xã, phường, đặc khu"), self.commune),
            "level": level,
        }
        return fields | {name: Field(*words[:1], self._edits[name], words[1]) for name, words in _texts().items()}

    def _build(self) -> None:
        layout = column(self, spacing=8)
        for title, lines in (
            (translate("Setup", "Đơn vị đánh giá"), ((("province", "commune"), (1, 1)), (("office_name",), (1,)))),
            (translate("Setup", "Cơ quan tiếp nhận kết quả"), ((("level", "receiver_name"), (1, 3)),)),
            (translate("Setup", "Người đánh giá"), ((("evaluator_name", "evaluator_position"), (1, 1)),)),
        ):
            layout.addWidget(self._group(title, *lines))

    def _group(self, title: str, *lines: tuple[tuple[str, ...], tuple[int, ...]]) -> QWidget:
        """Fields in lines, each line with its fields' names and shares of the width."""
        box = frame("card")
        outer = column(box, margins=(18, 8, 18, 10), spacing=6)
        outer.addWidget(Paragraph(title, role="sub"))
        for names, widths in lines:
            line = row(spacing=18)
            for name, width in zip(names, widths, strict=True):
                line.addWidget(self._fields[name], width)
            outer.addLayout(line)
        return box

    def _connect(self) -> None:
        presenter = self.presenter
        self.province.picked.connect(presenter.choose_province)
        self.province.typed.connect(presenter.type_province)
        self.commune.picked.connect(presenter.choose_commune)
        self.commune.typed.connect(presenter.type_commune)
        self.level.activated.connect(lambda _: presenter.choose_level(self.level.currentData()))
        for picker, field in ((self.province, "province"), (self.commune, "commune")):
            picker.editingFinished.connect(lambda f=field: self._left(f))
        for name, edit in self._edits.items():
            edit.textEdited.connect(lambda text, n=name: presenter.type_text(n, messages.composed(text)))
            edit.editingFinished.connect(lambda n=name: self._left(n))

    def _left(self, field: str) -> None:
        """An empty field that one only passes through is not blamed before saving."""
        edit = self._edit(field)
        if isinstance(edit, QLineEdit) and edit.text().strip():
            self.presenter.check(field)

    def _edit(self, field: str) -> QLineEdit | QComboBox:
        return self._fields[field].edit

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_fields(self, fields: SetupFields) -> None:
        """Fill the form in; a field that is right already is left alone, with its cursor."""
        self.level.choose(fields.receiver_level)
        texts = {"province": fields.province_name, "commune": fields.commune_name}
        texts |= {name: getattr(fields, name) for name in self._edits}
        for name, text in texts.items():
            edit = self._edit(name)
            if isinstance(edit, QLineEdit) and edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)  # a long name shows its beginning
                self._fields[name].show_problem("")
        self.commune.setEnabled(bool(fields.province_code))
        self.commune.setPlaceholderText("" if fields.province_code else translate("Setup", "Chọn tỉnh trước"))

    def show_problem(self, field: str, text: str) -> None:
        """What is wrong in a field."""
        self._fields[field].show_problem(text)

    def focus(self, field: str) -> None:
        """Put the keyboard into a field."""
        self._edit("province" if field == "commune" and not self.commune.isEnabled() else field).setFocus()

    def show_saving(self, saving: bool) -> None:
        """Nothing can be changed while it is being saved."""
        self.setEnabled(not saving)

    def saved(self) -> None:
        """It is on the disk."""
        self._saved()

    def show_error(self, error: OcopError) -> None:
        """An error as it is written."""
        messages.show_error(self, error)


def _texts() -> dict[str, tuple[str, str]]:
    """The lines to type: words above, hint below."""
    return {
        "office_name": (
            translate("Setup", "Tên cơ quan, in trên phiếu"),
            translate("Setup", "Chương trình ghi sẵn theo danh mục; sửa được nếu cơ quan dùng tên khác."),
        ),
        "receiver_name": (translate("Setup", "Tên cơ quan tiếp nhận"), ""),
        "evaluator_name": (translate("Setup", "Họ và tên, như sẽ ký trên phiếu"), ""),
        "evaluator_position": (translate("Setup", "Chức vụ (không bắt buộc)"), ""),
    }
