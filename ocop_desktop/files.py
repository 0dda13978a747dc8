"""Write a file so that it is either whole or not there: beside, synced, renamed, read back."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ocop_desktop.errors import OcopError


class FileError(OcopError):
    """A file could not be written or did not read back as written; what stood there before is untouched."""

    code = "file_write"


_REASONS = {
    errno.ENOSPC: "ổ đĩa đã đầy. Hãy giải phóng dung lượng hoặc chọn nơi khác",
    errno.EDQUOT: "hết hạn mức dung lượng. Hãy giải phóng dung lượng hoặc chọn nơi khác",
    errno.EROFS: "ổ đĩa chỉ cho đọc. Hãy chọn nơi khác",
    errno.EACCES: "không có quyền ghi vào thư mục này. Hãy chọn nơi khác",
    errno.EPERM: "không có quyền ghi vào thư mục này. Hãy chọn nơi khác",
    errno.ENOENT: "thư mục không còn ở đó (có thể USB đã bị rút). Hãy kiểm tra rồi chọn lại",
    errno.ENOTDIR: "đường dẫn không phải là thư mục. Hãy chọn nơi khác",
    errno.EIO: "ổ đĩa báo lỗi. Hãy dùng ổ đĩa khác",
}


def write_durably(path: Path, data: bytes, *, overwrite: bool = True) -> None:
    """Write `data` to `path` or leave everything as it was; FileError says why it could not be done.

    With `overwrite=False` an existing file is refused with the code "file_exists".
    """
    if not overwrite and path.exists():
        raise _exists(path)
    beside = beside_of(path)
    with _write_errors(path):
        try:
            _write_synced(beside, data)
            _move(beside, path, overwrite)
            _sync_folder(path.parent)
        finally:
            beside.unlink(missing_ok=True)
        written = path.read_bytes()
    if written != data:
        raise read_back_differs(path)


def beside_of(path: Path) -> Path:
    """A name that nobody uses, in the same folder, for what is not finished."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")


def place_durably(beside: Path, path: Path, *, overwrite: bool = False) -> None:
    """Give a finished file on the same disk its name, with everything synced; FileError as above."""
    if not overwrite and path.exists():
        raise _exists(path)
    with _write_errors(path):
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        _move(beside, path, overwrite)
        beside.unlink(missing_ok=True)
        _sync_folder(path.parent)


def read_back_differs(path: Path) -> FileError:
    """The error for a disk that does not give back what was written."""
    return FileError(f"Tệp “{path.name}” đọc lại không khớp với nội dung đã ghi. Hãy dùng ổ đĩa khác.")


@contextmanager
def _write_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, "hệ thống báo lỗi. Hãy thử lại hoặc chọn nơi khác")
        raise FileError(f"Không ghi được tệp “{path.name}”: {reason}.", detail=str(error)) from error


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _move(beside: Path, path: Path, overwrite: bool) -> None:
    if overwrite:
        beside.replace(path)
    elif os.name == "nt":
        beside.rename(path)  # refuses an existing target on Windows
    else:
        _link_or_rename(beside, path)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no handle for a folder that could be synced
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _exists(path: Path) -> FileError:
    return FileError(f"Đã có tệp “{path.name}” ở nơi này. Hãy chọn tên hoặc thư mục khác.", code="file_exists")


def _link_or_rename(beside: Path, path: Path) -> None:
    """Unlike rename, a link refuses an existing target; memory sticks with FAT have no links."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(path) from None
        beside.rename(path)
