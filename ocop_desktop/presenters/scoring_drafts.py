"""Comments, opinion, place and date of one sheet: as they stand on the screen, and as the store has confirmed them."""

from __future__ import annotations

from collections.abc import Mapping

OPINION = "opinion"
#: Place and date stand in one text, a line each, as they are saved together.
PLACE_DATE = "place_date"


class Drafts:
    """Texts by criterion code, and those of the last step; a refused one stays where it was typed."""

    def __init__(self, confirmed: Mapping[str, str]) -> None:
        self._confirmed = dict(confirmed)
        self._shown = dict(confirmed)
        self._refused: set[str] = set()

    def text(self, key: str) -> str:
        """What stands on the screen."""
        return self._shown.get(key, "")

    def write(self, key: str, text: str) -> bool:
        """Something typed; whether it has to be saved."""
        if text == self.text(key) and key not in self._refused:
            return False
        self._shown[key] = text
        self._refused.discard(key)
        return True

    def confirm(self, key: str, text: str) -> None:
        """The store has it."""
        self._confirmed[key] = text

    def refuse(self, key: str) -> None:
        """The store has refused it."""
        self._refused.add(key)

    @property
    def refused(self) -> bool:
        """Whether a text stands on the screen that the store has refused."""
        return bool(self._refused)

    def take_over(self, before: Drafts) -> None:
        """Keep what was typed before the sheet was read again and never got into the store.

        Where the store holds another text by now, both are kept, one below the other.
        """
        for key in before._shown:
            mine, known, now = before.text(key), before._confirmed.get(key, ""), self.text(key)
            if mine in (known, now):
                continue
            both = f"{now}\n{mine}" if now not in ("", known) and key != PLACE_DATE else mine
            self._shown[key] = both
            self._refused.add(key)
