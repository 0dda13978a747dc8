"""The one byte form of a zip container of ours: stored entries, fixed fields, no gap, comment or extra field.

Written with our own few lines, since the bytes must not depend on a library's version. What is read is rebuilt
from its entries and compared; nothing is ever inflated.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ocop_desktop.errors import PackageError

#: ASCII segments joined by "/"; none is empty or begins with a dot or a hyphen.
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*")
MAX_NAME = 200

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_VERSION_NEEDED = 10
_VERSION_MADE_BY = 20
#: 1980-01-01 00:00:00, the first moment of DOS time.
_TIME, _DATE = 0, 0x0021


@dataclass(frozen=True)
class Limits:
    """The most that is read: whole file and one entry in bytes, number of entries."""

    package: int = 512 * 2**20
    entry: int = 64 * 2**20
    entries: int = 5000


LIMITS = Limits()


def write_zip(entries: Iterable[tuple[str, bytes]], limits: Limits = LIMITS) -> bytes:
    """The container of (name, bytes) in the order given; PackageError for a name or a size that is not allowed."""
    listed = list(entries)
    for problem in _problems(listed, limits):
        raise PackageError(
            "Không lập được gói: nội dung vượt giới hạn hoặc tên tệp không hợp lệ. Không có gì được ghi. "
            "Hãy bớt số phiếu trong một gói rồi xuất lại.",
            code="package_contents",
            detail=problem,
        )
    data = b"".join(_pieces(listed))
    if len(data) > limits.package:
        raise PackageError(
            "Gói lớn hơn mức cho phép. Không có gì được ghi. Hãy chia các phiếu ra nhiều gói.",
            code="package_too_large",
            detail=f"{len(data)} bytes",
        )
    return data


def read_zip(data: bytes, limits: Limits = LIMITS) -> dict[str, bytes]:
    """The entries in their order; PackageError `zip_form` with the reason in `detail` for any other byte form."""
    if len(data) > limits.package:
        raise _refused("larger than allowed")
    entries = list(_local_entries(memoryview(data), limits))
    for problem in _problems(entries, limits):
        raise _refused(problem)
    _compare(memoryview(data), _pieces(entries))
    return dict(entries)


def _problems(entries: list[tuple[str, bytes]], limits: Limits) -> Iterator[str]:
    names = [name for name, _ in entries]
    if not names:
        yield "no entry"
    if len(names) > limits.entries:
        yield "too many entries"
    for name, data in entries:
        if not NAME.fullmatch(name) or len(name) > MAX_NAME:
            yield f"name not allowed: {name[:80]!r}"
        if len(data) > limits.entry:
            yield f"entry too large: {name}"
    if len({name.lower() for name in names}) != len(names):
        yield "a name stands twice"


def _local_entries(view: memoryview, limits: Limits) -> Iterator[tuple[str, bytes]]:
    """The entries as their local headers give them, one after the other from the first byte."""
    offset, count = 0, 0
    while view[offset : offset + 4] == _LOCAL_MARK:
        if len(view) - offset < _LOCAL.size:
            raise _refused("cut short")
        _, _, flags, method, _, _, _, packed, size, name_size, extra = _LOCAL.unpack_from(view, offset)
        if method or flags or extra or packed != size:
            raise _refused("an entry is compressed, encrypted or carries an extra field")
        count += 1
        if size > limits.entry or name_size > MAX_NAME or count > limits.entries:
            raise _refused("an entry is too large, or there are too many")
        start = offset + _LOCAL.size + name_size
        if start + size > len(view):
            raise _refused("cut short")
        name = bytes(view[offset + _LOCAL.size : start]).decode("ascii", "backslashreplace")
        yield name, bytes(view[start : start + size])
        offset = start + size
    if not count:
        raise _refused("does not begin with an entry")


def _compare(view: memoryview, pieces: Iterable[bytes]) -> None:
    offset = 0
    for piece in pieces:
        if view[offset : offset + len(piece)] != piece:
            raise _refused(f"differs from the canonical form near byte {offset}")
        offset += len(piece)
    if offset != len(view):
        raise _refused(f"{len(view) - offset} bytes behind the end")


def _pieces(entries: list[tuple[str, bytes]]) -> Iterator[bytes]:
    """The container's bytes, piece by piece: local headers with data, central directory, end record."""
    offset, directory = 0, []
    for name, data in entries:
        crc, size, raw = zlib.crc32(data), len(data), name.encode("ascii")
        fields = (_VERSION_NEEDED, 0, 0, _TIME, _DATE, crc, size, size, len(raw), 0)
        directory.append(
            _CENTRAL.pack(_CENTRAL_MARK, _VERSION_MADE_BY, *fields, 0, 0, 0, 0, offset) + raw  # no attributes
        )
        yield _LOCAL.pack(_LOCAL_MARK, *fields) + raw
        yield data
        offset += _LOCAL.size + len(raw) + size
    yield from directory
    length = sum(map(len, directory))
    yield _END.pack(_END_MARK, 0, 0, len(directory), len(directory), length, offset, 0)


def looks_like_zip(data: bytes) -> bool:
    """Whether bytes are a zip or what is left of one, however damaged."""
    return data.startswith(_LOCAL_MARK) or _END_MARK in data[-66_000:]


def total_size(entries: Mapping[str, bytes]) -> int:
    """Bytes of the container that these entries make."""
    headers = sum(_LOCAL.size + _CENTRAL.size + 2 * len(name) for name in entries)
    return headers + sum(map(len, entries.values())) + _END.size


def _refused(why: str) -> PackageError:
    return PackageError(
        "Gói không đúng khuôn dạng nên không dùng được. Hãy xin lại tệp từ nơi gửi.", code="zip_form", detail=why
    )
