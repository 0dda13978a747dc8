"""Ids for life: UUIDv7 (RFC 9562), which sort by the time they were made."""

from __future__ import annotations

import uuid


def new_id(unix_ms: int, random: bytes) -> str:
    """A UUIDv7 from a time in milliseconds and ten random bytes, which the caller supplies."""
    if len(random) != 10:
        raise ValueError("ten random bytes are needed")
    value = (unix_ms & (2**48 - 1)) << 80 | int.from_bytes(random, "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def is_id(text: str) -> bool:
    """Whether text is a UUIDv7 in its usual lower-case spelling."""
    try:
        parsed = uuid.UUID(text)
    except ValueError:
        return False
    return str(parsed) == text and parsed.version == 7
