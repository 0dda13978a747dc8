"""Golden pages: their text in `golden/*.txt`, the SHA-256 of their bytes in `golden/pages.json`.

After a change that is meant, raise `RENDERER` in `ocop_desktop/documents/sheet_model.py` and run
`python -m tests.documents.goldens`.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from ocop_desktop.documents.stamp import StampText, render_stamp

from . import samples

FOLDER = Path(__file__).parent / "golden"
STAMP = StampText(
    "Thành viên 1", "Ủy ban nhân dân Phường Xuân Hương - Đà Lạt", "2026-11-24T14:03:22+07:00", "3fa9" * 16, True
)


def pages() -> dict[str, bytes]:
    """The PDF of each golden page."""
    return {
        "set-10-filled": samples.pdf_of(samples.model(samples.sheet(10))),
        "set-26-blank": samples.pdf_of(samples.blank(26)),
        "set-07-readings": samples.pdf_of(samples.model(samples.sheet(7, samples.best(samples.set_no(7))))),
        "set-07-rejected": samples.pdf_of(samples.model(samples.rejected(7, "1.1"))),
        "stamp": render_stamp(STAMP),
    }


def digests(pdfs: dict[str, bytes]) -> dict[str, str]:
    """SHA-256 of each page's bytes."""
    return {name: hashlib.sha256(pdf).hexdigest() for name, pdf in pdfs.items()}


def regenerate() -> None:
    """Write the golden files anew."""
    made = pages()
    for name, pdf in made.items():
        text = samples.text_of(pdf).replace("\f", "\n")
        (FOLDER / f"{name}.txt").write_text(text, encoding="utf-8", newline="\n")
    text = json.dumps(digests(made), indent=1) + "\n"
    (FOLDER / "pages.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    regenerate()
