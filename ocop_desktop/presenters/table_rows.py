"""Rows of a table in final words, and which of them are shown in which order: sort, filter and search without marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache

from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.services.texts import plain

#: What a cell is sorted by; None comes last, whichever way one sorts.
SortKey = str | int | Fraction | date | None

_folded = lru_cache(maxsize=65_536)(plain)

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
_ALPHABET = {letter: place for place, letter in enumerate(_LETTERS)}
_SHAPES = {"\u0302", "\u0306", "\u031b"}


@dataclass(frozen=True)
class Column:
    """A column: its heading, its share of the width, and whether it holds numbers (right-aligned).

    `filtered`: the table offers the values of this column to narrow it down. `wide_only`: where there is little room
    the column is left out; it is still searched and narrowed by.
    """

    key: str
    title: str
    share: int = 10
    number: bool = False
    filtered: bool = False
    wide_only: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell's words. `sort` stands in for them where they are no text; `tone` colours them beside a sign."""

    text: str
    sort: SortKey = None
    tone: Tone = "plain"
    tip: str = ""


@dataclass(frozen=True)
class Row:
    """A row with the id of what it shows; `more` is searched too, `spoken` is what a screen reader says."""

    id: int
    cells: tuple[Cell, ...]
    more: str = ""
    spoken: str = ""


class TableState:
    """Which rows are shown and how they are ordered. Words to search by are folded once for each row."""

    def __init__(self, columns: Iterable[Column]) -> None:
        self.columns = tuple(columns)
        self.rows: tuple[Row, ...] = ()
        self.query = ""
        self.filters: dict[str, str] = {}
        self.sorted_by: tuple[str, bool] | None = None
        self.shown: tuple[Row, ...] = ()
        self._folded: dict[int, str] = {}

    def fill(self, rows: Iterable[Row]) -> None:
        """Other rows; search, filters and order stay."""
        self.rows = tuple(rows)
        self._folded = {at: _searched(row) for at, row in enumerate(self.rows)}
        self._look()

    def search(self, query: str) -> None:
        """Show the rows in which every word of `query` occurs."""
        self.query = query
        self._look()

    def narrow(self, column: str, value: str) -> None:
        """Show only rows with this value in a column; "" shows all."""
        self.filters = {**self.filters, column: value}
        self._look()

    def sort(self, column: str, descending: bool = False) -> None:
        """Order by a column."""
        self.sorted_by = (column, descending)
        self._look()

    def values(self, column: str) -> tuple[str, ...]:
        """The values that a column has, for its filter, in the order of the alphabet."""
        at = self._place(column)
        return tuple(sorted({row.cells[at].text for row in self.rows if row.cells[at].text}, key=alphabetical))

    @property
    def narrowed(self) -> bool:
        """Whether search or filters leave rows out."""
        return bool(self.query.strip()) or any(self.filters.values())

    def _look(self) -> None:
        # A number is a part of a code or telephone: it is looked for where one begins, not amid other digits.
        words = [f" {word}" if word.isdigit() else word for word in plain(self.query).split()]
        wanted = {self._place(column): value for column, value in self.filters.items() if value}
        found = [row for at, row in enumerate(self.rows) if self._fits(at, row, words, wanted)]
        if self.sorted_by is not None:
            column, descending = self.sorted_by
            found = in_order(found, self._place(column), descending)
        self.shown = tuple(found)

    def _fits(self, at: int, row: Row, words: list[str], wanted: Mapping[int, str]) -> bool:
        folded = self._folded[at]
        return all(word in folded for word in words) and all(row.cells[n].text == v for n, v in wanted.items())

    def _place(self, column: str) -> int:
        return next(at for at, each in enumerate(self.columns) if each.key == column)


def prepared(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The same rows, with what searching and sorting will need worked out: for a job away from the screen."""
    made = tuple(rows)
    for row in made:
        _searched(row)
        for cell in row.cells:
            alphabetical(cell.text)
    return made


def _searched(row: Row) -> str:
    return " " + _folded(" ".join((*(cell.text for cell in row.cells), row.more)))


def in_order(rows: list[Row], at: int, descending: bool) -> list[Row]:
    """Rows ordered by a column; empty cells come last both ways, equal ones keep their order."""
    filled = [row for row in rows if row.cells[at].text or row.cells[at].sort is not None]
    empty = [row for row in rows if not (row.cells[at].text or row.cells[at].sort is not None)]
    return [*sorted(filled, key=lambda row: _key(row.cells[at]), reverse=descending), *empty]


def _key(cell: Cell) -> tuple[int, object]:
    """Values of one kind are compared with each other; text without a value of its own goes by the alphabet."""
    if isinstance(cell.sort, date):
        return 0, cell.sort.toordinal()
    if isinstance(cell.sort, int | Fraction):
        return 0, cell.sort
    return 1, alphabetical(cell.sort if cell.sort is not None else cell.text)


@lru_cache(maxsize=131_072)
def alphabetical(text: str) -> tuple[tuple[int, ...], tuple[int, ...], str]:
    """Sorts as Vietnamese dictionaries do: letters first (a ă â … d đ …), tones decide only between equal letters."""
    letters: list[int] = []
    tones: list[int] = []
    for char in text.casefold():
        base, tone = _parts(char)
        place = _ALPHABET.get(base)
        letters.append(1000 + place if place is not None else ord(base[0]) if base < "a" else 2000 + ord(base[0]))
        tones.append(tone)
    return tuple(letters), tuple(tones), text


@lru_cache(maxsize=4096)
def _parts(char: str) -> tuple[str, int]:
    marks = unicodedata.normalize("NFD", char)
    tone = next((_TONES.index(mark) + 1 for mark in marks if mark in _TONES), 0)
    shape = "".join(mark for mark in marks[1:] if mark in _SHAPES)
    return unicodedata.normalize("NFC", marks[0] + shape), tone
