"""The first start: a welcome, three groups of fields, one button."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ocop_desktop.i18n import translate
from ui.pages.host import PageHost
from ui.pages.page import Page
from ui.pages.restoring import ask_restore
from ui.widgets.basics import Paragraph, centred, centred_row, column, frame, push, scroller
from ui.widgets.setup_form import SetupForm

_MOST_WIDTH = 860


class SetupPage(Page):
    """Asked once; the settings show the same form later."""

    key = "setup"

    def __init__(self, host: PageHost) -> None:
        super().__init__()
        self._host = host
        self.setObjectName("setupPage")
        content = QWidget()
        outer = column(self, spacing=0)
        outer.addWidget(scroller(content, "setupArea"), 1)
        layout = centred(content, (28, 8, 28, 8), _MOST_WIDTH)
        layout.setSpacing(8)
        layout.addWidget(Paragraph(translate("Setup", "Ai đánh giá, và gửi cho ai?"), role="title", name="setupTitle"))
        text = translate(
            "Setup",
            "Chương trình hỏi một lần. Các thông tin này được in trên phiếu và tạo nên mã sản phẩm; mọi dữ liệu nằm "
            "trên máy này, chương trình không dùng mạng.",
        )
        layout.addWidget(Paragraph(text, name="setupText"))
        self.form = SetupForm(host.session, translate("Setup", "Lưu và bắt đầu"), host.set_up)
        layout.addWidget(self.form)
        bar = frame("bar", "setupBar")
        foot = centred_row(bar, (28, 8, 28, 8), _MOST_WIDTH)
        restore = translate("Setup", "Đã có bản sao lưu? Phục hồi…")
        foot.addWidget(push(restore, "restoreFirst", self._restore, "link"))
        foot.addStretch(1)
        foot.addWidget(self.form.save_button)
        outer.addWidget(bar)

    def enter(self) -> None:
        """Show what is kept, or an empty form."""
        self.form.presenter.start()

    def _restore(self) -> None:
        text = translate(
            "Setup",
            "Máy này sẽ dùng dữ liệu của bản sao lưu “{file}”, cùng thiết lập trong đó. Những gì đang có được giữ "
            "trong thư mục {folder}.",
        )
        ask_restore(self, self._host, text)

    def focus_first(self) -> None:
        """Work begins with the province."""
        self.form.province.setFocus()
