"""Pictures of dossiers for the screen: the right way up and no larger than a screen can use."""

from __future__ import annotations

import io
import warnings

from ocop_desktop.errors import StorageError

#: The longer side of what is shown, in points; enough to read a scanned A4 page enlarged.
MOST = 2600


def for_screen(content: bytes, most: int = MOST) -> bytes:
    """A JPEG picture of evidence that was kept; StorageError "picture" where it cannot be drawn."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=["JPEG", "PNG"]) as picture:
                picture.draft("RGB", (most, most))
                picture.thumbnail((most, most))
                return _as_jpeg(ImageOps.exif_transpose(picture))
    except Exception as error:  # a damaged picture makes the library raise almost anything
        raise StorageError(
            "Không vẽ được ảnh này lên màn hình. Tệp vẫn còn nguyên trong hồ sơ. "
            "Hãy lưu bản sao rồi mở bằng chương trình xem ảnh.",
            code="picture",
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _as_jpeg(picture: object) -> bytes:
    """On white where it is transparent."""
    from PIL import Image

    assert isinstance(picture, Image.Image)
    clear = picture.convert("RGBA")
    white = Image.new("RGB", clear.size, "white")
    white.paste(clear, mask=clear.getchannel("A"))
    out = io.BytesIO()
    white.save(out, "JPEG", quality=90)
    return out.getvalue()
