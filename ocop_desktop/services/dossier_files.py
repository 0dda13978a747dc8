"""Look into a file before it becomes evidence: of a kind that the program can show, whole, and not too large."""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from ocop_desktop.council.evidence import MAX_FILE, MAX_PIXELS, MIB, FileKind, kind_by_content
from ocop_desktop.errors import InputError
from ocop_desktop.files import write_durably
from ocop_desktop.services.texts import clean_line

_SAFE = "Hồ sơ không bị thay đổi."
_MAX_NAME = 200

#: First bytes of files that people try, and what to do with them.
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "Đây là tệp Word, Excel hoặc tệp nén. Hãy lưu hoặc in tài liệu thành PDF rồi thêm lại."),
    (b"\xd0\xcf\x11\xe0", "Đây là tệp Word hoặc Excel kiểu cũ. Hãy lưu hoặc in tài liệu thành PDF rồi thêm lại."),
    (b"II*\x00", "Đây là ảnh TIFF. Hãy lưu thành PDF hoặc JPEG rồi thêm lại."),
    (b"MM\x00*", "Đây là ảnh TIFF. Hãy lưu thành PDF hoặc JPEG rồi thêm lại."),
    (b"RIFF", "Đây là ảnh WebP hoặc tệp âm thanh, phim. Hãy lưu ảnh thành JPEG rồi thêm lại."),
    (b"BM", "Đây là ảnh BMP. Hãy lưu thành JPEG hoặc PNG rồi thêm lại."),
    (b"GIF8", "Đây là ảnh GIF. Hãy lưu thành JPEG hoặc PNG rồi thêm lại."),
)
_PNG_END = b"\0\0\0\0IEND\xaeB`\x82"
_PHONE_PICTURE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc")


@dataclass(frozen=True)
class CheckedFile:
    """A file that may become evidence. `pages` is 1 for a picture."""

    name: str
    kind: FileKind
    pages: int
    sha256: str
    content: bytes


def read_evidence(path: Path) -> CheckedFile:
    """A file of the user's; InputError "unreadable", "empty", "too_large", "kind" or "broken" says what to do."""
    try:
        size = path.stat().st_size
        if size > MAX_FILE:
            raise _too_large(path.name, size)
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise InputError(
            f"Không mở được tệp “{path.name}”. {_SAFE} Hãy kiểm tra tệp còn ở đó và quyền đọc.",
            code="unreadable",
            detail=str(error),
        ) from error
    return check_evidence(path.name, data)


def check_evidence(name: str, data: bytes) -> CheckedFile:
    """The same for bytes; nothing is believed of the name."""
    shown = clean_line(name.encode("utf-8", "replace").decode("utf-8"), "tên tệp")[-_MAX_NAME:] or "tệp"
    if not data:
        raise InputError(f"Tệp “{shown}” trống. {_SAFE} Hãy chọn đúng tệp.", code="empty")
    if len(data) > MAX_FILE:
        raise _too_large(shown, len(data))
    kind = kind_by_content(data)
    if kind is None:
        raise InputError(f"Tệp “{shown}” không dùng làm minh chứng được. {_other(data)} {_SAFE}", code="kind")
    pages = _pdf_pages(shown, data) if kind == "pdf" else _require_picture(shown, data, kind)
    return CheckedFile(shown, kind, pages, hashlib.sha256(data).hexdigest(), data)


def save_as(content: bytes, target: Path) -> None:
    """A copy of a piece of evidence outside the store; FileError says why it could not be written."""
    write_durably(target, content)


def _other(data: bytes) -> str:
    if data[4:12] in _PHONE_PICTURE:
        return "Đây là ảnh HEIC của điện thoại. Hãy lưu hoặc gửi lại ảnh ở dạng JPEG rồi thêm lại."
    found = next((words for start, words in _OTHERS if data.startswith(start)), "")
    return found or "Chỉ nhận tệp PDF, ảnh JPEG và ảnh PNG."


def _pdf_pages(name: str, data: bytes) -> int:
    from ocop_desktop.signing.pdf_pages import PdfError, page_count

    try:
        return page_count(data)
    except PdfError as error:
        what = {
            "locked": "Hãy lưu lại tệp không có mật khẩu rồi thêm lại.",
            "too_many_pages": "Hãy chia tệp thành nhiều phần rồi thêm lại.",
        }.get(error.code, "Hãy kiểm tra tệp gốc, lưu hoặc quét lại rồi thêm lại.")
        raise InputError(
            f"Không nhận được tệp “{name}”. {error.message} {_SAFE} {what}", code="broken", detail=error.detail
        ) from error


def _require_picture(name: str, data: bytes, kind: FileKind) -> int:
    """Decodes the picture as a whole, a JPEG at an eighth of its size; 1."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=[kind.upper()]) as picture:
                width, height = picture.size
                if width * height > MAX_PIXELS:
                    raise _too_many_pixels(name, width, height)
                picture.draft("L", (width // 8 or 1, height // 8 or 1))
                picture.load()
        if kind == "png" and _PNG_END not in data:  # which the library does not miss
            raise ValueError("the end of the picture is missing")
    except InputError:
        raise
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(name, 0, 0) from error
    except Exception as error:  # a damaged picture makes the library raise almost anything
        raise InputError(
            f"Ảnh “{name}” bị hỏng hoặc thiếu nên không mở được. {_SAFE} Hãy chụp hoặc quét lại rồi thêm lại.",
            code="broken",
            detail=f"{type(error).__name__}: {error}",
        ) from error
    return 1


def _too_many_pixels(name: str, width: int, height: int) -> InputError:
    return InputError(
        f"Ảnh “{name}” có quá nhiều điểm ảnh. {_SAFE} Hãy thu nhỏ ảnh xuống dưới {MAX_PIXELS // 1_000_000} triệu điểm "
        "rồi thêm lại.",
        code="too_large",
        detail=f"{width} x {height}",
    )


def _too_large(name: str, size: int) -> InputError:
    return InputError(
        f"Tệp “{name}” nặng {size // MIB + 1} MB, tối đa {MAX_FILE // MIB} MB. {_SAFE} "
        "Hãy quét ở độ phân giải thấp hơn, thu nhỏ ảnh hoặc chia tệp rồi thêm lại.",
        code="too_large",
        detail=str(size),
    )
