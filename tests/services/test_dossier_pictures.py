"""Pictures of evidence as the screen shows them: small, upright, on white; a damaged one is an error in words."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from ocop_desktop.errors import StorageError
from ocop_desktop.services.dossier_pictures import for_screen
from tests.services.papers import picture


def made(image: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def test_a_large_picture_comes_down_to_the_size_of_a_screen() -> None:
    shown = Image.open(io.BytesIO(for_screen(made(Image.new("L", (6000, 1500)), "PNG"))))
    assert shown.size == (2600, 650)
    assert Image.open(io.BytesIO(for_screen(picture(size=(64, 48))))).size == (64, 48)


def test_what_is_transparent_is_white() -> None:
    clear = for_screen(made(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG"))
    assert Image.open(io.BytesIO(clear)).getpixel((10, 10)) == (255, 255, 255)


def test_a_damaged_picture_is_an_error_that_says_what_is_safe() -> None:
    with pytest.raises(StorageError, match="Tệp vẫn còn nguyên"):
        for_screen(picture()[:80])
