"""Who sits at this window and in which round, at the right of the header: sign in, sign out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ocop_desktop.council.model import PRACTICE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ui.widgets.basics import ElidedLabel, Paragraph, column, push, row


class SeatPanel(QWidget):
    """The round in front, the member, and the one button that changes who it is."""

    def __init__(self, sign_in: Callable[[], None], sign_out: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("seat")
        layout = row(self, spacing=10)
        words = column(spacing=0)
        self._who = ElidedLabel(role="strong", name="seatWho")
        self._round = ElidedLabel(role="small", name="seatRound")
        for line in (self._who, self._round):
            line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.addWidget(line)
        layout.addLayout(words)
        self._in = push(translate("Seat", "Đăng nhập…"), "signIn", sign_in)
        self._in.setToolTip(translate("Seat", "Thành viên Hội đồng đăng nhập bằng mã PIN để chấm phiếu của mình"))
        self._out = push(translate("Seat", "Đăng xuất"), "signOut", sign_out)
        layout.addWidget(self._in)
        layout.addWidget(self._out)
        self.hide()

    def show_seat(self, session: Session | None) -> None:
        """Nothing while there is no round."""
        seat = session.seat if session is not None else None
        here = seat.round if seat is not None else session.round if session is not None else None
        self.setVisible(here is not None)
        self._in.setVisible(seat is None)
        self._out.setVisible(seat is not None)
        self._who.set_text(seat.member.label if seat is not None else "")
        self._who.setVisible(seat is not None)
        if here is not None:
            words = translate("Seat", "Đợt {number} năm {year}")
            if here.practice:
                words = translate("Seat", "Đợt {number} năm {year} ({mark})")
            details = here.details
            self._round.set_text(words.format(number=details.number, year=details.year, mark=PRACTICE_MARK))


class PracticeBar(QFrame):
    """Says over every page that the round in front is practice."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practiceBar")
        self.setProperty("role", "practice")
        text = translate("Seat", "Đợt tập huấn: mọi phiếu và văn bản đều ghi {mark}, không lẫn vào đợt chính thức.")
        layout = row(self, margins=(20, 3, 20, 3))
        layout.addWidget(Paragraph(f"▲ {text.format(mark=PRACTICE_MARK)}", name="practiceText"))
        self.hide()
