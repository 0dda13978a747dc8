"""One dossier: the map of its parts at the left, the part in front at the right, what comes next at the foot."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossier_detail import DossierPresenter
from ocop_desktop.presenters.dossier_view import (
    DossierPage,
    EvidenceForm,
    Field,
    PartPanel,
    ReceiptPanel,
    RejectionPanel,
    ShownFile,
    Step,
)
from ocop_desktop.presenters.scoring_view import DeclareRequest, Tone
from ui import messages
from ui.pages.host import PageHost
from ui.widgets.basics import (
    Chip,
    ElidedLabel,
    NoticeBox,
    Paragraph,
    clear,
    column,
    frame,
    push,
    row,
    scroller,
)
from ui.widgets.dossier_map import DossierMap
from ui.widgets.dossier_part import PartBox
from ui.widgets.dossier_receipt import ReceiptBox
from ui.widgets.dossier_rejection import RejectionBox
from ui.widgets.evidence_form import EvidenceBox
from ui.widgets.evidence_viewer import EvidenceViewer

#: What a table can be written as.
TABLE_KINDS = "Excel (*.xlsx);;CSV (*.csv)"


class DossierDetail(QWidget):
    """The view of a dossier; `closed` asks for the register."""

    closed = Signal()

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self.setObjectName("dossierDetail")
        self._host = host
        self._product_id: int | None = None
        self._step = Step("", "back")
        self.presenter = DossierPresenter(host.session, self, host.clock, self.closed.emit)
        self.map, self.part, self.receipt = DossierMap(), PartBox(), ReceiptBox()
        self.rejection, self.form = RejectionBox(), EvidenceBox()
        self._title, self._sub = (
            ElidedLabel(role="sub", name="dossierTitle"),
            ElidedLabel(role="small", name="dossierSub"),
        )
        self._mark = Chip(name="dossierMark")
        self._notices = column(spacing=6)
        self._adding = Paragraph(name="addingFiles")
        self._adding_bar = frame("bar", "addingBar")
        self.next_button = push("", "nextStepButton", self._go_on, "primary")
        self._panels = QStackedWidget()
        self._areas = {
            widget: scroller(widget, f"{widget.objectName()}Area")
            for widget in (self.receipt, self.part, self.rejection, self.form)
        }
        self._build()
        self._connect()

    # --- building --------------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = column(self, spacing=0)
        outer.addWidget(self._build_head())
        outer.addLayout(self._notices)
        body = row(spacing=0)
        side = frame("panel", "dossierSide")
        column(side, margins=(4, 6, 4, 6)).addWidget(self.map)
        body.addWidget(side)
        right = column(spacing=0)
        for area in self._areas.values():
            self._panels.addWidget(area)
        right.addWidget(self._panels, 1)
        right.addWidget(self._build_adding())
        right.addWidget(self._build_foot())
        body.addLayout(right, 1)
        outer.addLayout(body, 1)

    def _build_head(self) -> QFrame:
        head = frame("header", "dossierHead")
        layout = row(head, margins=(14, 6, 14, 6), spacing=8)
        back = push(translate("Dossiers", "‹ Danh sách"), "backToDossiers", self._back)
        back.setAccessibleName(translate("Dossiers", "Về danh sách hồ sơ"))
        back.setToolTip(translate("Dossiers", "Về danh sách hồ sơ (Alt+↑)"))
        layout.addWidget(back)
        names = column(spacing=0)
        line = row(spacing=8)
        line.addWidget(self._title)
        line.addWidget(self._mark)
        line.addStretch(1)
        names.addLayout(line)
        names.addWidget(self._sub)
        layout.addLayout(names, 1)
        layout.addLayout(self._papers())
        shortcut = QShortcut(QKeySequence("Alt+Up"), self)
        shortcut.activated.connect(self._back)
        return head

    def _papers(self) -> QHBoxLayout:
        buttons = row(spacing=6)
        for words, name, command, tip in (
            (
                translate("Dossiers", "Mẫu 01"),
                "toForm01",
                "papers",
                translate("Dossiers", "Phiếu đăng ký (Mẫu số 01): in ở trang In ấn"),
            ),
            (
                translate("Dossiers", "Tự đánh giá"),
                "toSelfAssessment",
                "self_assessment",
                translate("Dossiers", "Báo cáo tự đánh giá của chủ thể (Mẫu số 02): nhập điểm tự chấm"),
            ),
            (
                translate("Dossiers", "Mẫu 03"),
                "toForm03",
                "form_03",
                translate("Dossiers", "Báo cáo của cấp xã (Mẫu số 03): soạn và in"),
            ),
        ):
            button = push(words, name, self._leading(command), tip=tip)
            button.setAccessibleName(tip)
            button.setStyleSheet("padding-left: 10px; padding-right: 10px;")
            buttons.addWidget(button)
        return buttons

    def _build_adding(self) -> QFrame:
        layout = row(self._adding_bar, margins=(20, 6, 14, 6), spacing=10)
        layout.addWidget(self._adding, 1)
        stop = translate("Dossiers", "Dừng thêm tệp")
        layout.addWidget(push(stop, "stopAdding", self.presenter.evidence.stop_adding))
        self._adding_bar.hide()
        return self._adding_bar

    def _build_foot(self) -> QFrame:
        bar = frame("bar", "dossierBar")
        layout = row(bar, margins=(20, 8, 14, 8), spacing=10)
        layout.addStretch(1)
        layout.addWidget(self.next_button)
        return bar

    def _connect(self) -> None:
        presenter, files = self.presenter, self.part.box
        self.map.jump.connect(self._jump)
        self.map.dropped.connect(self._dropped_on)
        self.part.written.connect(presenter.write_part)
        self.receipt.written.connect(presenter.write_receipt)
        self.rejection.reject.connect(presenter.reject)
        self.rejection.take_back.connect(presenter.take_back_rejection)
        self.form.written.connect(presenter.evidence.write)
        files.add.connect(self._choose_files)
        files.dropped.connect(lambda paths: presenter.evidence.add(self.map_key, paths))
        files.look.connect(presenter.evidence.look)
        files.edit.connect(presenter.evidence.edit)
        files.copy_out.connect(presenter.evidence.save_copy)
        files.remove.connect(presenter.evidence.remove)
        files.put_back.connect(presenter.evidence.put_back)
        files.purge.connect(presenter.evidence.purge)

    # --- what a person does ----------------------------------------------------------------------------------

    @property
    def map_key(self) -> str:
        """The panel in front."""
        return self._here

    _here = ""

    def open(self, product_id: int) -> None:
        """Show a product's dossier."""
        self.presenter.open(product_id)

    def _back(self) -> None:
        self.hand_over()
        self.presenter.when_idle(self.closed.emit)

    def _leading(self, command: str) -> Callable[[], None]:
        return lambda: self.presenter.command(command)

    def _jump(self, key: str) -> None:
        self.hand_over()
        self.presenter.show(key)

    def _go_on(self) -> None:
        if self.presenter.evidence.editing:
            self.hand_over()
            self.presenter.evidence.finish_edit()
            return
        self.hand_over()
        self.presenter.command(self._step.command)

    def _choose_files(self) -> None:
        title = translate("Dossiers", "Chọn tệp minh chứng")
        kinds = translate("Dossiers", "PDF và ảnh (*.pdf *.jpg *.jpeg *.png);;Tất cả các tệp (*)")
        self.presenter.evidence.add(self._here, messages.open_files(self, title, documents(), kinds))

    def _dropped_on(self, key: str, paths: list[Path]) -> None:
        self._jump(key)
        self.presenter.evidence.add(key, paths)

    def hand_over(self) -> None:
        """Hand over what is typed in the panel in front."""
        shown = self._panels.currentWidget()
        for widget in (self.part, self.receipt, self.form):
            if self._areas[widget] is shown:
                widget.hand_over()

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        if self._panels.currentWidget() is self._areas[self.part]:
            self.part.focus_answer()
        else:
            self.next_button.setFocus()

    # --- what the presenter shows ----------------------------------------------------------------------------

    def show_dossier(self, page: DossierPage) -> None:
        """The dossier as it stands."""
        fresh = page.product_id != self._product_id
        moved = fresh or page.here != self._here
        self._product_id, self._here, self._step = page.product_id, page.here, page.step
        self._title.set_text(page.title)
        self._sub.set_text(page.sub)
        self._mark.set(ILLUSTRATIVE_MARK if page.illustrative else "", "missing")
        clear(self._notices)
        if page.locked:
            self._notices.addWidget(NoticeBox(page.locked, "missing", "dossierLocked"))
        self.map.show_rows(page.rows, page.here)
        self._show_panel(page, fresh, moved)
        if not self.presenter.evidence.editing:
            self._show_step(page.step.words)

    def _show_step(self, words: str) -> None:
        self.next_button.setText(words)
        self.next_button.setAccessibleName(words)

    def _show_panel(self, page: DossierPage, fresh: bool, moved: bool) -> None:
        locked, panel = bool(page.locked), page.panel
        if isinstance(panel, PartPanel):
            self.part.show_part(panel, locked)
            self.part.box.show_removed(page.removed, locked)
            self._turn_to(self.part, moved)
        elif isinstance(panel, ReceiptPanel):
            self.receipt.show_receipt(panel, locked, moved)
            self._turn_to(self.receipt, moved)
        elif isinstance(panel, RejectionPanel):
            self.rejection.show_rejection(panel, locked)
            self._turn_to(self.rejection, moved)

    def _turn_to(self, widget: QWidget, moved: bool) -> None:
        if self.presenter.evidence.editing and widget is self.part and not moved:
            return
        area = self._areas[widget]  # type: ignore[index]
        self._panels.setCurrentWidget(area)
        if moved:
            area.verticalScrollBar().setValue(0)

    def show_failed(self, text: str) -> None:
        """The dossier could not be read."""
        clear(self._notices)
        again = translate("Dossiers", "Thử lại")
        self._notices.addWidget(NoticeBox(text, "bad", "dossierFailed", again, self.presenter.again))

    def show_adding(self, text: str) -> None:
        """Which file is being looked into."""
        self._adding.set_text(text)
        self._adding_bar.setVisible(bool(text))

    def show_refused(self, texts: Sequence[str]) -> None:
        """Why files were not taken."""
        self.part.box.show_refused(texts)

    def show_form(self, form: EvidenceForm | None) -> None:
        """What is said of a file, or the part again."""
        if form is not None:
            self.form.show_form(form)
            self._panels.setCurrentWidget(self._areas[self.form])
            self._show_step(translate("Dossiers", "Xong, về thành phần"))
        elif self._panels.currentWidget() is self._areas[self.form]:
            self.form.forget()
            self._panels.setCurrentWidget(self._areas[self.part])
            self._show_step(self._step.words)

    def show_file(self, file: ShownFile) -> None:
        """A file to look at."""
        EvidenceViewer(self, file).open()

    def show_problems(self, problems: Mapping[Field, str]) -> None:
        """What is wrong, at its field."""
        found = dict(problems)
        self.part.show_problem(found.get("expires_on", ""))
        self.receipt.show_problems(found)
        self.form.show_problems(found)

    def focus_field(self, field: Field) -> None:
        """Put the keyboard on a field of the receipt."""
        self.receipt.fields[field].edit.setFocus()

    def ask_copy_file(self, suggested: str) -> Path | None:
        """Where a copy is to be written."""
        title = translate("Dossiers", "Lưu bản sao vào đâu?")
        kinds = translate("Dossiers", "Tất cả các tệp (*)")
        return messages.save_file(self, title, str(Path(documents()) / suggested), kinds)

    def ask_reason(self, request: DeclareRequest) -> str | None:
        """Ask for a reason."""
        return messages.ask_reason(self, request)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        """Ask before something deliberate."""
        return messages.confirm(self, title, text, verb)

    def show_status(self, text: str, tone: Tone) -> None:
        """Saved or not."""
        self._host.show_status(text, tone)

    def show_error(self, error: OcopError) -> None:
        """An error as it is written."""
        messages.show_error(self, error)

    def go(self, key: str) -> None:
        """Show another page."""
        self._host.go(key)

    def go_with(self, key: str, product_id: int) -> None:
        """Show another page for a product."""
        self._host.go_with(key, product_id)


def documents() -> str:
    """The folder in which people keep their files."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
