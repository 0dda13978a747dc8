"""How an office may call a star: who gives which is the law's to say (art. 4.1)."""

from __future__ import annotations

from dataclasses import dataclass

from ocop_desktop.council.model import Level
from ocop_desktop.council.sheet import ScoreSheet


@dataclass(frozen=True)
class StarName:
    """How a star may be called: 3 and 4 are the province's to give, 5 the ministry's (art. 4.1)."""

    #: A commune gives no star: its result is "hạng sao dự kiến".
    preliminary: bool
    #: 1 and 2 stars get no certificate.
    certificate: bool
    #: 5 stars below the ministry are "tiềm năng 5 sao".
    potential: bool


def star_name(sheet: ScoreSheet, stars: int) -> StarName:
    """What may be said of a number of stars on this office's sheet."""
    return star_name_at(sheet.office.level, stars)


def star_name_at(level: Level, stars: int) -> StarName:
    """What an office of this level may say of a number of stars."""
    return StarName(
        preliminary=level == "commune",
        certificate=stars >= 3,
        potential=stars == 5 and level != "ministry",
    )
