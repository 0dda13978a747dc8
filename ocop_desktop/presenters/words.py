"""Words that several pages share: stars, times, states. Everything here is final text for a screen."""

from __future__ import annotations

from ocop_desktop.council.model import Level
from ocop_desktop.i18n import translate

MOST_STARS = 5


def stars_glyphs(stars: int) -> str:
    """Five stars, filled up to `stars`."""
    return "★" * stars + "☆" * (MOST_STARS - stars)


def stars_words(stars: int) -> str:
    """A number of stars in words."""
    return translate("Words", "{stars} sao").format(stars=stars)


def clock_time(moment: str) -> str:
    """HH:MM:SS of an RFC 3339 time, as the office's clock showed it."""
    return moment[11:19]


def day(moment: str) -> str:
    """dd/MM/yyyy of an RFC 3339 time or a YYYY-MM-DD date."""
    return f"{moment[8:10]}/{moment[5:7]}/{moment[0:4]}"


def day_and_time(moment: str) -> str:
    """dd/MM/yyyy HH:MM of an RFC 3339 time."""
    return f"{day(moment)} {moment[11:16]}"


def points(number: int) -> str:
    """A number of points with its unit."""
    return translate("Words", "{n} điểm").format(n=number)


def level_name(level: Level) -> str:
    """An authority's level as a choice on the screen."""
    return {
        "commune": translate("Words", "Cấp xã"),
        "district": translate("Words", "Cấp huyện"),
        "province": translate("Words", "Cấp tỉnh"),
        "ministry": translate("Words", "Cấp trung ương"),
        "other": translate("Words", "Khác"),
    }[level]


def grouped(fingerprint: str) -> str:
    """A fingerprint in upper case and groups of four, as it is read out over the telephone."""
    digits = fingerprint.upper()
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def short(text: str, length: int = 60) -> str:
    """Text cut at a word with an ellipsis, for a list."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;(") + "…"
