"""Small files for dossiers: PDFs and pictures, whole and broken."""

from __future__ import annotations

import io

import pikepdf
from PIL import Image


def pdf(pages: int = 1, *, passphrase: str | None = None, owner: str = "") -> bytes:
    """A PDF of blank pages, each call of its own content."""
    document = pikepdf.new()
    for number in range(pages):
        document.add_blank_page(page_size=(200 + number, 300))
    out = io.BytesIO()
    locked = pikepdf.Encryption(owner=owner or "x", user=passphrase or "") if passphrase is not None or owner else None
    document.save(out, encryption=locked if locked else False)
    return out.getvalue()


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), shade: int = 128) -> bytes:
    """A picture of one shade with a pattern, so that its data have some length."""
    image = Image.effect_noise(size, shade) if kind == "JPEG" else Image.linear_gradient("L").resize(size)
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()
