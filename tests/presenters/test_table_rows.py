"""A table's rows: sorted as Vietnamese sorts, narrowed by a column, found without typing marks."""

from __future__ import annotations

from datetime import date

from ocop_desktop.presenters.table_rows import Cell, Column, Row, TableState, alphabetical

COLUMNS = (Column("name", "Tên"), Column("commune", "Xã", filtered=True), Column("ends", "Hết hạn"))


def table(*rows: tuple[str, str, date | None]) -> TableState:
    state = TableState(COLUMNS)
    state.fill(
        Row(at, (Cell(name), Cell(commune), Cell(f"{ends:%d/%m/%Y}" if ends else "", ends)))
        for at, (name, commune, ends) in enumerate(rows, 1)
    )
    return state


def names(state: TableState) -> list[str]:
    return [row.cells[0].text for row in state.shown]


def test_words_are_found_without_marks_and_in_any_order() -> None:
    state = table(("Rượu gạo", "Ninh Gia", None), ("Gạo rang", "Lạc Dương", None))
    state.search("ruou gao")
    assert names(state) == ["Rượu gạo"]
    state.search("gao ninh")
    assert names(state) == ["Rượu gạo"]
    state.search("")
    assert len(state.shown) == 2


def test_vietnamese_letters_come_in_their_own_order() -> None:
    words = ["đường", "dừa", "dưa", "ăn", "âm", "áo", "ao", "bánh", "ong", "ổi", "ơi"]
    assert sorted(words, key=alphabetical) == ["ao", "áo", "ăn", "âm", "bánh", "dưa", "dừa", "đường", "ong", "ổi", "ơi"]


def test_dates_are_sorted_as_days_and_empty_cells_come_last_both_ways() -> None:
    state = table(
        ("a", "", date(2026, 12, 1)), ("b", "", None), ("c", "", date(2027, 1, 5)), ("d", "", date(2026, 2, 3))
    )
    state.sort("ends")
    assert names(state) == ["d", "a", "c", "b"]
    state.sort("ends", descending=True)
    assert names(state) == ["c", "a", "d", "b"]


def test_a_column_narrows_the_table_and_offers_what_it_holds() -> None:
    state = table(("a", "Ninh Gia", None), ("b", "Lạc Dương", None), ("c", "Ninh Gia", None), ("d", "", None))
    assert state.values("commune") == ("Lạc Dương", "Ninh Gia")
    state.narrow("commune", "Ninh Gia")
    assert names(state) == ["a", "c"]
    assert state.narrowed
    state.narrow("commune", "")
    assert len(state.shown) == 4
    assert not state.narrowed


def test_new_rows_keep_search_and_order() -> None:
    state = table(("b gạo", "", None), ("a gạo", "", None), ("muối", "", None))
    state.search("gao")
    state.sort("name")
    state.fill([*state.rows, Row(9, (Cell("0 gạo"), Cell(""), Cell("")))])
    assert names(state) == ["0 gạo", "a gạo", "b gạo"]


def test_a_row_is_found_by_words_that_it_does_not_show() -> None:
    state = TableState(COLUMNS)
    state.fill([Row(1, (Cell("x"), Cell(""), Cell("")), more="0987 654 321")])
    state.search("0987")
    assert len(state.shown) == 1
