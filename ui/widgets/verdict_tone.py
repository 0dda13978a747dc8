"""The colour of a verdict's tone, for shapes that are painted."""

from __future__ import annotations

from ui.theme import Theme


def tone_colour(tone: str) -> str:
    """The colour of a tone."""
    colours = Theme.colours
    return {"good": colours.accent, "missing": colours.missing, "bad": colours.bad}.get(tone, colours.muted)
