"""Keep None, True and False alive: PySide6 6.12.0 gives back a reference too many on Python before 3.12 (PYSIDE-3474).

Each Qt method that returns nothing takes one reference from None; after some ten thousand calls the interpreter
would end with "none_dealloc". From Python 3.12 on these objects are immortal and nothing has to be done.
"""

from __future__ import annotations

import sys

#: More references than a run of years can use up; far below the counter's limit.
_PLENTY = 1 << 40


def keep_singletons() -> None:
    """Give the interpreter's singletons so many references that they are never used up; once is enough."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(None) > _PLENTY // 2:
        return
    import ctypes

    for singleton in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
