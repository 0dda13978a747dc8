"""What is said of a file: its name, its part, its last day, and which criteria it proves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters import dossier_view
from ocop_desktop.presenters.dossier_view import EvidenceForm, EvidenceTyped
from ocop_desktop.resources import resource
from ui.messages import composed
from ui.theme import Theme
from ui.widgets.basics import Paragraph, column, row
from ui.widgets.day_field import DayEdit
from ui.widgets.fields import Field, QuietCombo, line_edit


def _ticks() -> str:
    """Boxes that are seen in bad light, as those of the rest of the program."""
    colours = Theme.colours
    mark = resource("icons", f"check-{'dark' if Theme.dark else 'light'}.svg").as_posix()
    return (
        f"QListView::indicator {{ width: 16px; height: 16px; border: 2px solid {colours.outline}; border-radius: 4px;"
        f" background: {colours.surface}; }}"
        f"QListView::indicator:checked {{ background: {colours.accent}; border-color: {colours.outline};"
        f' image: url("{mark}"); }}'
    )


class EvidenceBox(QWidget):
    """The form of a file; every change is handed over at once."""

    written = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evidenceBox")
        self._id: int | None = None
        self._loading = False
        self._title = Paragraph(name="evidenceTitle", factor=1.22, bold=True)
        self.name = line_edit("evidenceName")
        self.part = QuietCombo("evidencePart", translate("Dossiers", "Thuộc thành phần"))
        self.part.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.part.setMinimumContentsLength(12)
        self.expires = DayEdit("evidenceExpires")
        self.codes = QListWidget()
        self.codes.setObjectName("evidenceCodes")
        self.codes.setProperty("role", "choices")
        self.codes.setAccessibleName(translate("Dossiers", "Tiêu chí mà tệp này chứng minh"))
        self.codes.setMinimumHeight(190)
        self.codes.setStyleSheet(_ticks())
        self.codes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Paragraph(name="codesNothing", role="muted")
        self.fields: dict[dossier_view.Field, Field] = {
            "name": Field(translate("Dossiers", "Tên tệp"), self.name),
            "expires_on": Field(translate("Dossiers", "Hết hạn ngày (nếu có)"), self.expires),
        }
        self._build()
        self.name.editingFinished.connect(self._name_left)
        self.part.activated.connect(lambda _: self.hand_over())
        self.expires.given.connect(self.hand_over)
        self.codes.itemChanged.connect(lambda _: self.hand_over())

    def _build(self) -> None:
        layout = column(self, margins=(20, 12, 20, 12), spacing=10)
        layout.addWidget(self._title)
        line = row(spacing=16)
        line.addWidget(self.fields["name"], 3)
        line.addWidget(self.fields["expires_on"], 2)
        layout.addLayout(line)
        layout.addWidget(Field(translate("Dossiers", "Thuộc thành phần"), self.part))
        words = translate("Dossiers", "Tiêu chí mà tệp này chứng minh (Space để đánh dấu)")
        layout.addWidget(Paragraph(words, name="codesTitle"))
        layout.addWidget(self._nothing)
        layout.addWidget(self.codes, 1)

    def show_form(self, form: EvidenceForm) -> None:
        """A file; in the same file what is being typed stays."""
        self._loading = True
        fresh, self._id = form.id != self._id, form.id
        if fresh:
            self.show_problems({})
            self.expires.setModified(False)
        self._title.set_text(form.title)
        if fresh or not (self.name.hasFocus() and self.name.isModified()):
            self.name.setText(form.name)
            self.name.setCursorPosition(0)  # a long name shows its beginning
        self.expires.put(form.expires_on)
        self.part.clear()
        for key, words in form.parts:
            self.part.addItem(words, key)
        self.part.choose(form.part)
        self._show_codes(form)
        self._loading = False

    def _show_codes(self, form: EvidenceForm) -> None:
        shown = [self.codes.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.codes.count())]
        if shown != [each.code for each in form.criteria]:
            self.codes.clear()
            for each in form.criteria:
                item = QListWidgetItem(each.words)
                item.setData(Qt.ItemDataRole.UserRole, each.code)
                item.setToolTip(each.words)
                self.codes.addItem(item)
        for at, each in enumerate(form.criteria):
            self.codes.item(at).setCheckState(Qt.CheckState.Checked if each.ticked else Qt.CheckState.Unchecked)
        self.codes.setVisible(not form.nothing)
        self._nothing.set_text(form.nothing)
        self._nothing.setVisible(bool(form.nothing))

    def show_problems(self, problems: dict[dossier_view.Field, str]) -> None:
        """What is wrong, at its field."""
        for name, field in self.fields.items():
            field.show_problem(problems.get(name, ""))

    def forget(self) -> None:
        """No file is in front any more."""
        self._id = None

    def _name_left(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self.hand_over()

    def hand_over(self) -> None:
        """Hand over everything that stands here."""
        if self._id is None or self._loading:
            return
        items = [self.codes.item(at) for at in range(self.codes.count())]
        codes = tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )
        self.written.emit(
            EvidenceTyped(composed(self.name.text()), str(self.part.currentData()), self.expires.day(), codes)
        )
