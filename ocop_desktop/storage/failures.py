"""What SQLite and the disk report, in words a user can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from ocop_desktop.errors import StorageError

_SAFE = "Những gì đã lưu trước đó vẫn còn nguyên."

#: SQLite's primary result code to our code and what to say.
_SQLITE: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        "disk_full",
        f"Ổ đĩa đã đầy nên không ghi thêm được. {_SAFE} Hãy giải phóng dung lượng rồi làm lại.",
    ),
    sqlite3.SQLITE_READONLY: (
        "read_only",
        f"Thư mục dữ liệu chỉ cho đọc nên không lưu được. {_SAFE} Hãy cấp quyền ghi cho thư mục này rồi mở lại.",
    ),
    sqlite3.SQLITE_PERM: (
        "read_only",
        f"Không có quyền ghi vào thư mục dữ liệu. {_SAFE} Hãy cấp quyền ghi cho thư mục này rồi mở lại.",
    ),
    sqlite3.SQLITE_BUSY: (
        "locked",
        f"Tệp dữ liệu đang bị một chương trình khác giữ nên chưa lưu được. {_SAFE} "
        "Hãy đóng cửa sổ hoặc chương trình kia rồi làm lại.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "cannot_open",
        "Không mở được tệp dữ liệu. Không có gì bị thay đổi. Hãy kiểm tra thư mục dữ liệu có còn đó và có quyền ghi.",
    ),
    sqlite3.SQLITE_IOERR: (
        "disk_error",
        f"Ổ đĩa báo lỗi khi đọc hoặc ghi dữ liệu nên thay đổi vừa rồi chưa được lưu. {_SAFE} "
        "Hãy kiểm tra ổ đĩa, sao lưu dữ liệu rồi làm lại.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "damaged",
        "Tệp dữ liệu bị hỏng. Chương trình không xóa và không ghi đè tệp này. Hãy phục hồi từ bản sao lưu gần nhất.",
    ),
    sqlite3.SQLITE_CONSTRAINT: (
        "refused",
        f"Thay đổi này trái với quy tắc bảo vệ dữ liệu nên không được lưu. {_SAFE}",
    ),
}
_SQLITE[sqlite3.SQLITE_NOTADB] = _SQLITE[sqlite3.SQLITE_CORRUPT]
_SQLITE[sqlite3.SQLITE_LOCKED] = _SQLITE[sqlite3.SQLITE_BUSY]
_OTHER = ("storage", f"Không lưu hoặc không đọc được dữ liệu. {_SAFE} Hãy thử lại; nếu vẫn lỗi, hãy sao lưu dữ liệu.")

#: The system's error number to SQLite's code of the same meaning.
_SYSTEM = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EACCES: sqlite3.SQLITE_PERM,
    errno.EPERM: sqlite3.SQLITE_PERM,
    errno.EIO: sqlite3.SQLITE_IOERR,
}


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turns errors of SQLite and of the disk into StorageError; misuse by our own code passes through."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        raise from_sqlite(error) from error
    except OSError as error:
        raise from_system(error) from error


def from_sqlite(error: sqlite3.Error) -> StorageError:
    """The StorageError for an error of SQLite."""
    number = getattr(error, "sqlite_errorcode", None)
    code, message = _SQLITE.get((number or 0) & 0xFF, _OTHER)
    return StorageError(message, code=code, detail=f"{getattr(error, 'sqlite_errorname', '')}: {error}".lstrip(": "))


def from_system(error: OSError) -> StorageError:
    """The StorageError for an error of the file system."""
    code, message = _SQLITE[_SYSTEM.get(error.errno or 0, sqlite3.SQLITE_CANTOPEN)]
    return StorageError(message, code=code, detail=str(error))


def damaged(why: str) -> StorageError:
    """The StorageError for a file whose content cannot be right."""
    code, message = _SQLITE[sqlite3.SQLITE_CORRUPT]
    return StorageError(message, code=code, detail=why)
