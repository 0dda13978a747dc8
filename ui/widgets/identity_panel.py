"""Step 1 of "Ký và gửi": whose signature."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_view import IdentityChoice, IdentityStep
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets.basics import Paragraph, clear, column, push, row, set_role
from ui.widgets.identity_fingerprint import digest_box
from ui.widgets.signing_step import StepCard


class IdentityPanel(StepCard):
    """Choose a signature, bring one in, or have one made."""

    chosen = Signal(str)
    change = Signal()
    bring_in = Signal()
    make = Signal()
    lock = Signal()
    toggle_fingerprint = Signal()
    save_fingerprint = Signal()
    print_fingerprint = Signal()

    def __init__(self) -> None:
        super().__init__(1, translate("Send", "Chữ ký"), "identityStep")
        self._shown: IdentityStep | None = None
        text = translate(
            "Send",
            "Chữ ký cho biết ai chấm phiếu và phiếu có bị sửa sau khi ký hay không. Nếu có chứng thư trong tệp (.p12, "
            ".pfx), hãy chọn tệp đó. Nếu chưa có, chương trình tạo cho bạn một chữ ký nội bộ.",
        )
        self._intro = Paragraph(text, name="identityIntro")
        self._choices = column(spacing=6)
        self._chosen = column(spacing=6)
        self._open_line = self._build_open_line()
        self._fingerprint, self._digits = digest_box(
            translate("Send", "Vân tay chứng thư (báo cho nơi nhận bằng đường khác với đường gửi gói)"),
            "fingerprint",
            [
                push(translate("Send", "In phiếu vân tay…"), "fingerprintPrint", self.print_fingerprint.emit),
                push(translate("Send", "Lưu PDF…"), "fingerprintSave", self.save_fingerprint.emit),
            ],
        )
        self.make_button = push(translate("Send", "Tạo chữ ký nội bộ…"), "makeIdentity", self.make.emit)
        self._file_button = push(translate("Send", "Chọn tệp chữ ký (.p12, .pfx)…"), "bringIn", self.bring_in.emit)
        self._maker = Paragraph(role="muted", name="identityMaker")
        self._offers = self._build_offers()
        self.primary = self.make_button
        for part in (self._intro, self._choices, self._chosen, self._open_line, self._fingerprint, self._offers):
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def _build_open_line(self) -> QWidget:
        line = QWidget()
        layout = row(line, spacing=6)
        text = translate("Send", "Khóa ký đang mở, tự đóng khi rời trang này.")
        layout.addWidget(Paragraph(text, role="muted", name="identityOpen"), 1)
        layout.addWidget(push(translate("Send", "Đóng ngay"), "lockIdentity", self.lock.emit, "link"))
        return line

    def _build_offers(self) -> QWidget:
        box = QWidget()
        layout = column(box, spacing=6)
        buttons = row(spacing=10)
        buttons.addWidget(self.make_button)
        buttons.addWidget(self._file_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self._maker)
        return box

    def show_step(self, step: IdentityStep) -> None:
        """How things stand."""
        self.show_state(step.state, step.done)
        if step == self._shown:
            return
        before, self._shown = self._shown, step
        self._intro.setVisible(step.chosen is None and not step.choices)
        if before is None or (before.choices, before.chosen) != (step.choices, step.chosen):
            self._show_choices(step)
        self._show_fingerprint(step)
        self._open_line.setVisible(step.unlocked and step.chosen is not None)
        self._offers.setVisible(step.chosen is None)
        text = translate(
            "Send",
            "Chữ ký nội bộ mang tên {name} (theo Cài đặt), do chương trình tạo và chỉ có giá trị khi nơi nhận đã biết "
            "vân tay của nó. Tệp chữ ký chọn từ nơi khác được chép vào thư mục dữ liệu, vẫn khóa bằng mật khẩu.",
        )
        self._maker.set_text(text.format(name=step.maker))
        self._maker.setVisible(bool(step.maker))

    def _show_choices(self, step: IdentityStep) -> None:
        clear(self._choices)
        clear(self._chosen)
        for number, choice in enumerate(step.choices):
            self._choices.addWidget(_line(choice, [self._use_button(choice, number)]))
        if step.chosen is not None:
            show = push("", "toggleFingerprint", self.toggle_fingerprint.emit, "link")
            self._toggle = show
            change = push(translate("Send", "Đổi chữ ký…"), "changeIdentity", self.change.emit)
            self._chosen.addWidget(_line(step.chosen, [show, change]))

    def _use_button(self, choice: IdentityChoice, number: int) -> QPushButton:
        words = translate("Send", "Dùng chữ ký này")
        use = push(words, f"useIdentity{number}", lambda: self.chosen.emit(choice.key))
        use.setAccessibleName(f"{words}: {choice.accessible}")
        use.setEnabled(not choice.problem)
        return use

    def _show_fingerprint(self, step: IdentityStep) -> None:
        self._digits.show_lines(step.fingerprint)
        shown = step.fingerprint_shown and step.chosen is not None
        self._fingerprint.setVisible(shown)
        if step.chosen is not None:
            words = translate("Send", "Ẩn vân tay") if shown else translate("Send", "Xem vân tay")
            self._toggle.setText(words)
            self._toggle.setAccessibleName(words)
            self._toggle.setVisible(bool(step.fingerprint))


def _line(choice: IdentityChoice, buttons: list[QPushButton]) -> QWidget:
    """A signature in one line: whose, of what kind, until when."""
    made = QWidget()
    layout = row(made, spacing=12)
    sign = QLabel()
    sign.setPixmap(pixmap("key", Theme.colours.missing if choice.problem else Theme.colours.accent, 24))
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    words = column(spacing=1)
    words.addWidget(Paragraph(f"{choice.name} · {choice.kind}", bold=True))
    if choice.details:
        words.addWidget(Paragraph(choice.details, role="small"))
    if choice.problem:
        problem = Paragraph(choice.problem)
        set_role(problem, tone="missing")
        words.addWidget(problem)
    layout.addLayout(words, 1)
    for button in buttons:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return made
