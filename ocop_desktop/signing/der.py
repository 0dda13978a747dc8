"""A few lines of DER (ITU-T X.690): enough to spell a signature in one way and to tell any other spelling.

Only tags below 31 occur in what we write. Lengths are definite and as short as they can be, booleans are 00 or
FF, integers have no surplus byte, and the members of a SET stand in ascending order.
"""

from __future__ import annotations

from collections.abc import Iterator

SEQUENCE, SET, INTEGER, OCTETS, OID, NULL, BOOLEAN = 0x30, 0x31, 0x02, 0x04, 0x06, 0x05, 0x01
_CONSTRUCTED = 0x20
#: Universal types that DER builds from parts, and those (strings above all) that it never does.
_BUILT = {0x10, 0x11, 0x08}


def tlv(tag: int, *parts: bytes) -> bytes:
    """One value: the tag, the length, and the parts one after the other."""
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def integer(value: int) -> bytes:
    """An INTEGER that is not negative."""
    return tlv(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def oid(dotted: str) -> bytes:
    """An OBJECT IDENTIFIER such as "1.2.840"."""
    first, second, *rest = map(int, dotted.split("."))
    return tlv(OID, *(_base128(arc) for arc in (40 * first + second, *rest)))


def members(data: bytes) -> list[tuple[int, bytes, bytes]]:
    """The values that stand one after the other as (tag, whole, content); ValueError where one is not DER."""
    return list(_split(data))


def require_der(data: bytes) -> None:
    """ValueError where bytes are not DER values, down to the last one inside."""
    for tag, _, content in _split(data):
        if tag & _CONSTRUCTED:
            require_der(content)
        if tag == SET and (inner := [whole for _, whole, _ in _split(content)]) != sorted(inner):
            raise ValueError("a SET is not in order")


def _split(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    at = 0
    while at < len(data):
        start, end, tag = _head(data, at)
        content = data[start:end]
        _check(tag, content)
        yield tag, data[at:end], content
        at = end


def _head(data: bytes, at: int) -> tuple[int, int, int]:
    """Where the content of the value at `at` starts and ends, and its tag."""
    head = data[at : at + 2]
    if len(head) < 2 or head[0] & 0x1F == 0x1F:
        raise ValueError("cut short, or a long tag")
    tag, size, start = head[0], head[1], at + 2
    if size >= 0x80:
        count = size & 0x7F
        length = data[start : start + count]
        size, start = int.from_bytes(length, "big"), start + count
        if not 1 <= count <= 4 or len(length) < count or size < 0x80 or not length[0]:
            raise ValueError("a length that is not DER")
    if start + size > len(data):
        raise ValueError("cut short")
    return start, start + size, tag


def _check(tag: int, content: bytes) -> None:
    if tag & 0xC0 == 0 and bool(tag & _CONSTRUCTED) != ((tag & 0x1F) in _BUILT):
        raise ValueError("a string in pieces, or a sequence that is none")
    if tag == BOOLEAN and content not in (b"\x00", b"\xff"):
        raise ValueError("a truth value that is not DER")
    if tag == INTEGER and (not content or (len(content) > 1 and _surplus(content))):
        raise ValueError("a number that is not DER")


def _surplus(content: bytes) -> bool:
    return content[0] == (0xFF if content[1] & 0x80 else 0)


def _base128(value: int) -> bytes:
    septets = [value & 0x7F]
    while value := value >> 7:
        septets.insert(0, 0x80 | value & 0x7F)
    return bytes(septets)
