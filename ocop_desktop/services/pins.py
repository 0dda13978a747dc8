"""PINs of members: argon2id in the store, and a wait that grows with each wrong one.

A PIN keeps honest people apart on one machine and nothing more: whoever can read the data folder reads the sheets
without it. No key is derived from a PIN, and nothing is encrypted with one.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.errors import InputError, PinError

#: Digits of a PIN.
SHORTEST, LONGEST = 4, 12
#: The longest wait after wrong PINs, in seconds.
LONGEST_WAIT = 3600


@dataclass(frozen=True)
class Tries:
    """How many tries in a row were wrong, and when the last one was; None where none was."""

    wrong: int = 0
    last: datetime | None = None


def clean_pin(pin: str) -> str:
    """The digits of a PIN as they are hashed; InputError "pin" where it is not one."""
    digits = unicodedata.normalize("NFKC", pin).strip()
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", digits):
        raise InputError(
            f"PIN gồm từ {SHORTEST} đến {LONGEST} chữ số. PIN cũ, nếu có, vẫn còn. Hãy nhập lại.",
            code="pin",
            detail="pin",
        )
    return digits


def hash_pin(pin: str) -> str:
    """The argon2id hash of a new PIN, with its salt and parameters; InputError "pin"."""
    from argon2 import PasswordHasher
    from argon2.exceptions import HashingError

    try:
        return PasswordHasher().hash(clean_pin(pin))
    except HashingError as error:
        raise _no_memory(error) from error


def fits(hashed: str, pin: str) -> bool:
    """Whether a PIN is the one that was hashed; PinError "pin_hash" where the hash is not one of ours."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return PasswordHasher().verify(hashed, clean_pin(pin))
    except (VerifyMismatchError, InputError):
        return False
    except InvalidHashError as error:
        raise PinError(
            "PIN của thành viên này lưu trong dữ liệu bị hỏng. Phiếu đã chấm vẫn còn nguyên. Hãy nhờ thư ký đặt lại.",
            code="pin_hash",
        ) from error
    except VerificationError as error:
        raise _no_memory(error) from error


def delay_after(wrong: int) -> int:
    """Seconds to wait after so many wrong PINs in a row: 1, 2, 4, … and never more than an hour."""
    return min(2 ** (min(wrong, 32) - 1), LONGEST_WAIT) if wrong > 0 else 0


def seconds_left(tries: Tries, now: datetime) -> int:
    """Whole seconds until the next try is allowed; 0 where it is.

    A clock that is behind the last try has been set back: then the whole wait is ahead.
    """
    if tries.last is None:
        return 0
    delay = delay_after(tries.wrong)
    passed = (now - tries.last).total_seconds()
    return delay if passed < 0 else max(0, math.ceil(delay - passed))


def after_clock_change(tries: Tries, now: datetime) -> Tries:
    """The tries with their wait beginning now, where the clock has been set back behind the last one.

    So a clock put right by a year costs one wait and not a year, and never shortens one.
    """
    return Tries(tries.wrong, now) if tries.last is not None and now < tries.last else tries


def must_wait(seconds: int) -> PinError:
    """The error for a try before its time; `detail` is the wait in seconds."""
    return PinError(
        f"Đã nhập sai PIN nhiều lần nên phải chờ {waiting_words(seconds)} nữa mới nhập lại được. Phiếu đã chấm vẫn "
        "còn nguyên. Nếu quên PIN, hãy nhờ thư ký đặt lại.",
        code="pin_wait",
        detail=str(seconds),
    )


def wrong_pin(wrong: int) -> PinError:
    """The error for a wrong PIN; `detail` is the wait in seconds that follows."""
    wait = delay_after(wrong)
    return PinError(
        f"PIN không đúng. Không có gì bị thay đổi. Hãy chờ {waiting_words(wait)} rồi nhập lại; nếu quên PIN, hãy nhờ "
        "thư ký đặt lại.",
        code="wrong_pin",
        detail=str(wait),
    )


def waiting_words(seconds: int) -> str:
    """A wait for a person: "45 giây", "3 phút"."""
    return f"{seconds} giây" if seconds < 120 else f"{math.ceil(seconds / 60)} phút"


def _no_memory(error: Exception) -> PinError:
    return PinError(
        "Máy không đủ bộ nhớ để kiểm tra PIN. Không có gì bị thay đổi. Hãy đóng bớt chương trình rồi thử lại.",
        code="pin_memory",
        detail=str(error),
    )
