"""What letterheads say beyond the set-up: the body above, symbols, place, who signs, who gets a copy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ui.messages import composed
from ui.pages.host import PageHost
from ui.widgets.basics import NoticeBox, Paragraph, centred, clear, column, label, push, row, scroller
from ui.widgets.fields import Field, line_edit

if TYPE_CHECKING:
    from ocop_desktop.services.council_paper_records import OfficePapers

_MOST_WIDTH = 900
_HEIGHT = 84


class OfficePapersForm(QWidget):
    """Read when it comes into view, kept when the button is pressed."""

    def __init__(self, host: PageHost, saved: Callable[[], None]) -> None:
        super().__init__()
        self._host = host
        self._told = saved
        self._shown: OfficePapers | None = None
        self._fields = {name: Field(words, line_edit(f"office_{name}"), hint) for name, words, hint in _lines()}
        self._capacity = _lines_edit("office_capacity", translate("Papers", "Chức danh ký công văn, mỗi dòng một ý"))
        self._recipients = _lines_edit("office_recipients", translate("Papers", "Nơi nhận, mỗi dòng một nơi"))
        self._problem = column()
        self._save = push(translate("Papers", "Lưu thông tin"), "saveOfficePapers", self.save, "primary")
        self._build()

    def _build(self) -> None:
        content = QWidget()
        column(self).addWidget(scroller(content, "officePapersArea"))
        layout = centred(content, (22, 12, 22, 16), _MOST_WIDTH)
        words = translate(
            "Papers",
            "Dùng chung cho mọi văn bản của cơ quan. Ô để trống thì trên giấy là dòng chấm để ghi tay. Tên Chủ tịch và "
            "Thư ký Hội đồng lấy từ danh sách thành viên của đợt.",
        )
        layout.addWidget(Paragraph(words, role="muted", name="officePapersText"))
        layout.addLayout(self._problem)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self._fields.values()):
            grid.addWidget(field, place // 2, place % 2)
        layout.addLayout(grid)
        for edit in (self._capacity, self._recipients):
            title = label(edit.accessibleName())
            title.setBuddy(edit)
            layout.addWidget(title)
            layout.addWidget(edit)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self._save)
        layout.addLayout(foot)

    def enter(self) -> None:
        """Read what is kept, unless something is typed that is not."""
        if self.unsaved:
            return
        workspace = self._host.session.workspace
        self._host.session.runner.run(workspace.office_papers, self._show, self._failed)

    def _show(self, papers: OfficePapers) -> None:
        self._shown = papers
        for name, field in self._fields.items():
            field.edit.setText(getattr(papers, name))  # type: ignore[union-attr]
        self._capacity.setPlainText("\n".join(papers.capacity))
        self._recipients.setPlainText("\n".join(papers.recipients))

    def _typed(self) -> OfficePapers:
        from ocop_desktop.services.council_paper_records import OfficePapers

        texts = {name: composed(field.edit.text()) for name, field in self._fields.items()}  # type: ignore[union-attr]
        return OfficePapers(
            **texts,
            capacity=_filled(self._capacity),
            recipients=_filled(self._recipients),
        )

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._shown is not None and self._typed() != self._shown

    def forget(self) -> None:
        """Give up what is typed."""
        if self._shown is not None:
            self._show(self._shown)

    def save(self) -> None:
        """Keep it."""
        papers, workspace = self._typed(), self._host.session.workspace
        clear(self._problem)
        self._host.session.runner.run(lambda: workspace.save_office_papers(papers), self._saved, self._failed)

    def _saved(self, papers: OfficePapers) -> None:
        self._show(papers)
        self._host.show_status(translate("Papers", "Đã lưu thông tin trên văn bản"), "good")
        self._told()

    def _failed(self, error: OcopError) -> None:
        clear(self._problem)
        self._problem.addWidget(NoticeBox(error.message, "bad", "officePapersProblem"))


def _lines() -> tuple[tuple[str, str, str], ...]:
    """The fields of one line: attribute, words, hint."""
    return (
        ("parent", translate("Papers", "Cơ quan cấp trên (dòng trên cùng bên trái)"), ""),
        ("issuer", translate("Papers", "Cơ quan ban hành"), ""),
        ("place", translate("Papers", "Địa danh"), translate("Papers", "Ví dụ: Liên Hương")),
        ("signatory", translate("Papers", "Họ tên người ký công văn"), ""),
        ("letter_symbol", translate("Papers", "Ký hiệu công văn"), translate("Papers", "Sau số, ví dụ UBND-KT")),
        ("report_symbol", translate("Papers", "Ký hiệu báo cáo (mẫu 03)"), ""),
        ("minutes_symbol", translate("Papers", "Ký hiệu biên bản"), ""),
        (
            "secretary",
            translate("Papers", "Người ghi biên bản"),
            translate("Papers", "Khi Hội đồng không có thư ký"),
        ),
    )


def _lines_edit(name: str, words: str) -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setObjectName(name)
    edit.setAccessibleName(words)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(_HEIGHT)
    return edit


def _filled(edit: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in composed(edit.toPlainText()).splitlines() if line.strip())
