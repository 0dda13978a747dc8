"""Several papers in one go: drawn, kept, written to a folder, in the order of printing.

Each paper is whole or not there: it is kept in one transaction and written beside, then renamed. Whoever gives up
keeps what was made before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from ocop_desktop.errors import OcopError, StorageError
from ocop_desktop.files import FileError, write_durably
from ocop_desktop.services.council_paper_archive import ArchiveDesk
from ocop_desktop.services.council_paper_desk import CouncilPaperDesk
from ocop_desktop.services.council_paper_records import (
    PAPER_NAMES,
    BatchStopped,
    DrawnPaper,
    KeptPaper,
    MadePaper,
    MadePapers,
    MissedPaper,
    PaperRef,
)

#: Told before each paper how many of how many are done and which kind is next, "" at the end. It may raise
#: BatchStopped.
PaperTick = Callable[[int, int, str], None]


#: What ends a batch, and what lets nobody begin one.
_DISK = (FileError, StorageError)
_NOT_ALLOWED = ("not_allowed", "other_round", "signed_out")


class BatchDesk:
    """Makes batches of papers."""

    def __init__(self, desk: CouncilPaperDesk, archive: ArchiveDesk) -> None:
        self._desk = desk
        self._archive = archive

    def make(
        self,
        round_id: int,
        refs: Iterable[PaperRef],
        folder: Path | None = None,
        tick: PaperTick | None = None,
    ) -> MadePapers:
        """Make these papers; what cannot be made now is listed with its reason.

        Where `tick` raises BatchStopped the batch ends, and where the disk fails it ends too and `error` says why; the
        answer names what was made before. FileError "folder_used" for a folder that holds anything.
        """
        wanted = list(dict.fromkeys(refs))
        if folder is not None:
            _require_folder(folder)
        made: list[MadePaper] = []
        missed: list[MissedPaper] = []
        try:
            for number, ref in enumerate(wanted):
                if tick is not None:
                    tick(number, len(wanted), PAPER_NAMES[ref.kind])
                self._one(round_id, ref, folder, made, missed)
            if tick is not None:
                tick(len(wanted), len(wanted), "")
        except BatchStopped:
            return MadePapers(tuple(made), tuple(missed), stopped=True)
        except _DISK as error:
            return MadePapers(tuple(made), tuple(missed), stopped=True, error=error.message)
        return MadePapers(tuple(made), tuple(missed))

    def pdf(self, round_id: int, made: MadePaper) -> bytes:
        """What goes to the printer for a paper of a batch: the kept bytes, of a blank sheet its form."""
        return self._archive.pdf(made.kept.id) if made.kept else self._desk.draw(round_id, made.ref).pdf

    def _one(
        self, round_id: int, ref: PaperRef, folder: Path | None, made: list[MadePaper], missed: list[MissedPaper]
    ) -> None:
        try:
            drawn, kept = self._draw(round_id, ref)
        except OcopError as error:
            if isinstance(error, _DISK) or error.code in _NOT_ALLOWED:
                raise
            reason = error.detail if error.code == "not_ready" else error.message
            missed.append(MissedPaper(ref, PAPER_NAMES[ref.kind], reason))
            return
        made.append(MadePaper(ref, drawn.title, drawn.pages, kept, ""))
        if folder is not None:
            made[-1] = replace(made[-1], file=_written(folder, len(made), drawn))

    def _draw(self, round_id: int, ref: PaperRef) -> tuple[DrawnPaper, KeptPaper | None]:
        if ref.kind == "blank_sheet":
            return self._desk.draw(round_id, ref), None
        return self._archive.keep_drawn(round_id, ref)


def _require_folder(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FileError(
            f"Thư mục “{folder.name}” đã có tệp ở trong. Không có gì được ghi. Hãy chọn hoặc tạo một thư mục trống.",
            code="folder_used",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            f"Không tạo được thư mục “{folder.name}”. Không có gì được ghi. Hãy chọn nơi khác.", detail=str(error)
        ) from error


def _written(folder: Path, number: int, drawn: DrawnPaper) -> str:
    """The name under which a paper was written; the number keeps the order of printing."""
    name = f"{number:03d}-{drawn.file_name}"
    write_durably(folder / name, drawn.pdf, overwrite=False)
    return name
