"""Evidence: what a file may be, how large, and when it runs out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

#: What can be shown in the program and read in ten years.
FileKind = Literal["pdf", "jpeg", "png"]

MIB = 2**20
#: A long scan at 300 dpi stays below; a film does not belong into a dossier's copies.
MAX_FILE = 20 * MIB
#: A dossier with every paper scanned in colour.
MAX_PRODUCT = 200 * MIB
#: All of it is in one file, and a memory stick with FAT32 holds no file of 4 GiB.
MAX_STORE = 3 * 1024 * MIB
#: Points of a picture: an A3 page at 600 dpi, four times what a telephone's camera gives.
MAX_PIXELS = 80_000_000

KIND_NAMES: dict[FileKind, str] = {"pdf": "PDF", "jpeg": "ảnh JPEG", "png": "ảnh PNG"}


@dataclass(frozen=True)
class Piece:
    """Something with a last day: a part of a dossier, or one file of it (`file` is its name, else empty)."""

    product_id: int
    item: str
    file: str
    expires_on: date | None


def kind_by_content(data: bytes) -> FileKind | None:
    """What a file is by its first bytes, whatever its name says."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    return "pdf" if b"%PDF-" in data[:1024] else None
