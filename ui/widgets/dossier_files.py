"""The files of a part: chosen in a list, with what can be done with the chosen one below it; a place to drop more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.dossier_view import FileLine, RemovedFile
from ui.theme import Theme
from ui.widgets.basics import ElidedLabel, NoticeBox, Paragraph, clear, column, push, row, set_role
from ui.widgets.flow import FlowRow
from ui.widgets.verdict_drop import local_files

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIGNS = {"missing": "▲ ", "bad": "✕ "}
_MOST_LINES = 4


class FileList(QListWidget):
    """Enter looks, F2 changes, Delete takes out."""

    look = Signal()
    wants_edit = Signal()
    remove = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evidenceFiles")
        self.setProperty("role", "choices")
        self.setAccessibleName(translate("Dossiers", "Tệp minh chứng của thành phần này"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemDoubleClicked.connect(lambda _: self.look.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the chosen file."""
        acts = {Qt.Key.Key_F2: self.wants_edit, Qt.Key.Key_Delete: self.remove} | dict.fromkeys(_ENTER, self.look)
        found = acts.get(Qt.Key(event.key()))
        if found is not None and self.currentItem() is not None:
            found.emit()
        else:
            super().keyPressEvent(event)

    def show_lines(self, lines: Sequence[FileLine]) -> None:
        """Other files; the chosen one stays chosen."""
        chosen = self.chosen
        self.clear()
        for each in lines:
            item = QListWidgetItem(f"{_SIGNS.get(each.tone, '')}{each.title}\n{each.details}")
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, each.spoken)
            item.setToolTip(each.spoken)
            if each.tone in _SIGNS:
                item.setForeground(QColor(Theme.colours.missing if each.tone == "missing" else Theme.colours.bad))
            self.addItem(item)
        ids = [each.id for each in lines]
        if ids:
            self.setCurrentRow(ids.index(chosen) if chosen in ids else 0)
            height = sum(self.sizeHintForRow(at) for at in range(min(len(ids), _MOST_LINES)))
            self.setFixedHeight(height + 2 * self.frameWidth() + 6)

    @property
    def chosen(self) -> int | None:
        """The id of the chosen file."""
        item = self.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None


class FilesBox(QFrame):
    """The files of a part, those that were not taken, and those that were taken out of the dossier."""

    add = Signal()
    dropped = Signal(list)
    look = Signal(int)
    edit = Signal(int)
    copy_out = Signal(int)
    remove = Signal(int)
    put_back = Signal(int)
    purge = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filesBox")
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.files = FileList()
        self._hint = Paragraph(name="filesHint", role="small")
        self._refused, self._removed = column(spacing=6), column(spacing=4)
        self._with_file = [
            push(translate("Dossiers", "Xem"), "lookAtFile", lambda: self._on_chosen(self.look)),
            push(translate("Dossiers", "Sửa…"), "editFile", lambda: self._on_chosen(self.edit)),
            push(translate("Dossiers", "Lưu bản sao…"), "copyFile", lambda: self._on_chosen(self.copy_out)),
            push(translate("Dossiers", "Gỡ"), "removeFile", lambda: self._on_chosen(self.remove)),
        ]
        self._changing = (self._with_file[1], self._with_file[3])
        self.add_button = push(translate("Dossiers", "Thêm tệp…"), "addFile", self.add.emit)
        self._build()
        self.files.look.connect(lambda: self._on_chosen(self.look))
        self.files.wants_edit.connect(lambda: self._on_chosen(self.edit))
        self.files.remove.connect(lambda: self._on_chosen(self.remove))

    def _build(self) -> None:
        layout = column(self, margins=(12, 8, 12, 10), spacing=7)
        layout.addWidget(self._hint)
        layout.addLayout(self._refused)
        layout.addWidget(self.files)
        layout.addLayout(self._buttons())
        layout.addLayout(self._removed)

    def _buttons(self) -> FlowRow:
        buttons = FlowRow(spacing=6)
        for button in (self.add_button, *self._with_file):
            button.setStyleSheet("padding-left: 10px; padding-right: 10px;")
            buttons.addWidget(button)
        tips = (
            translate("Dossiers", "Mở tệp trong chương trình (Enter)"),
            translate("Dossiers", "Sửa tên, thành phần, tiêu chí, ngày hết hạn của tệp (F2)"),
            translate("Dossiers", "Ghi một bản sao ra ngoài chương trình"),
            translate("Dossiers", "Gỡ tệp khỏi hồ sơ; đặt lại được (Delete)"),
        )
        for button, tip in zip(self._with_file, tips, strict=True):
            button.setToolTip(tip)
        return buttons

    def _on_chosen(self, signal: SignalInstance) -> None:
        chosen = self.files.chosen
        if chosen is not None:
            signal.emit(chosen)

    # --- what is shown ---------------------------------------------------------------------------------------

    def show_files(self, lines: Sequence[FileLine], locked: bool) -> None:
        """The files of the part in front."""
        self.files.show_lines(lines)
        self.files.setVisible(bool(lines))
        self._hint.set_text(
            translate("Dossiers", "Tệp minh chứng. Kéo thả thêm tệp PDF, ảnh JPEG hoặc PNG vào khung này cũng được.")
            if lines
            else translate(
                "Dossiers", "Chưa có tệp nào. Bấm “Thêm tệp…” hoặc kéo thả PDF, ảnh JPEG, PNG vào khung này."
            )
        )
        for button in self._with_file:
            button.setVisible(bool(lines))
        for button in (*self._changing, self.add_button):
            button.setEnabled(not locked)
        self.setAcceptDrops(not locked)

    def show_refused(self, texts: Sequence[str]) -> None:
        """Why files were not taken."""
        clear(self._refused)
        for number, text in enumerate(texts):
            self._refused.addWidget(NoticeBox(text, "bad", f"fileRefused{number}"))

    def show_removed(self, removed: Sequence[RemovedFile], locked: bool) -> None:
        """What was taken out of the whole dossier and can be put back."""
        clear(self._removed)
        if not removed:
            return
        head = row(spacing=10)
        words = translate("Dossiers", "Đã gỡ khỏi hồ sơ, còn đặt lại được: {n} tệp").format(n=len(removed))
        head.addWidget(Paragraph(words, role="small", name="removedTitle"), 1)
        purge = push(translate("Dossiers", "Bỏ hẳn…"), "purgeFiles", self.purge.emit, "link")
        purge.setEnabled(not locked)
        head.addWidget(purge)
        self._removed.addLayout(head)
        for each in removed:
            self._removed.addLayout(self._removed_line(each, locked))

    def _removed_line(self, removed: RemovedFile, locked: bool) -> QHBoxLayout:
        line = row(spacing=10)
        line.addWidget(ElidedLabel(removed.title, name=f"removed{removed.id}"), 1)
        back = translate("Dossiers", "Đặt lại")
        button = push(back, f"putBack{removed.id}", lambda: self.put_back.emit(removed.id), "link")
        button.setAccessibleName(f"{back}: {removed.title}")
        button.setEnabled(not locked)
        line.addWidget(button)
        return line

    # --- dropping --------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that it would be taken."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            set_role(self, over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        set_role(self, over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        set_role(self, over=False)
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
