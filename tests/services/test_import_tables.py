"""Table files as they come: encodings, separators, formulas, merged cells, and files that are none."""

from __future__ import annotations

import io
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.errors import InputError
from ocop_desktop.services import table_xlsx
from ocop_desktop.services.table_csv import csv_bytes
from ocop_desktop.services.table_files import MAX_ROWS, parse_table, read_table
from ocop_desktop.services.table_xlsx import NO_VALUE
from tests.services.lists import HEAD, NINE, xlsx

TEXT = "Tên sản phẩm,Chủ thể\r\nRượu gạo nếp,Hộ Nguyễn Thị Ví Dụ\r\nMật ong rừng,Tổ hợp tác Đường Ưu Ớt\r\n"
CELLS = [(1, ("Tên sản phẩm", "Chủ thể")), (2, ("Rượu gạo nếp", "Hộ Nguyễn Thị Ví Dụ"))]


def rows(data: bytes) -> list[tuple[int, tuple[object, ...]]]:
    return parse_table("tệp", data).sheets[0].rows


def refusal(data: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        parse_table("tệp", data)
    assert "Hãy" in caught.value.message
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1258"])
def test_vietnamese_is_read_in_every_encoding_that_offices_use(encoding: str) -> None:
    text = TEXT
    if encoding == "cp1258":  # which has its own letters and its tones apart
        text = unicodedata.normalize("NFD", TEXT)
        for apart, letter in (("a\u0306", "ă"), ("a\u0302", "â"), ("e\u0302", "ê"), ("o\u0302", "ô")):
            text = text.replace(apart, letter)
        for apart, letter in (("o\u031b", "ơ"), ("u\u031b", "ư"), ("U\u031b", "Ư"), ("O\u031b", "Ơ")):
            text = text.replace(apart, letter)
        text = _marks_last(text)
    assert rows(text.encode(encoding))[:2] == CELLS


def _marks_last(text: str) -> str:
    """Base letters composed as Windows-1258 has them, the tone behind."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(c for c in parts if c in "\u0300\u0301\u0303\u0309\u0323")
        out.append(unicodedata.normalize("NFC", "".join(c for c in parts if c not in tone)) + tone)
    return "".join(out)


def test_text_in_the_old_codes_is_refused_rather_than_read_wrong() -> None:
    tcvn3 = b"T\xaan s\xb6n ph\xc8m,Ch\xf1 th\xd3\r\nR\xad\xeeu g\xb9o,H\xe9\r\n"
    vni = "Teân saûn phaåm,Chuû theå\r\nRöôïu gaïo,Hoä\r\n".encode("latin-1")
    assert refusal(tcvn3).code == refusal(vni).code == "encoding"
    assert "CSV UTF-8" in refusal(vni).message


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    data = TEXT.replace(",", separator).encode()
    assert rows(data)[:2] == CELLS
    assert rows(b"DANH SACH SAN PHAM\r\n\r\n" + data)[1:3] == [(n + 2, cells) for n, cells in CELLS]


def test_commas_inside_cells_do_not_make_columns() -> None:
    data = "Tên sản phẩm;Chủ thể;Địa chỉ\r\n" + "Rượu;Hộ A;Thôn 1, xã B, tỉnh C\r\n" * 3
    assert rows(data.encode())[1][1] == ("Rượu", "Hộ A", "Thôn 1, xã B, tỉnh C")
    assert rows(b"sep=;\r\n" + data.encode())[0] == (2, ("Tên sản phẩm", "Chủ thể", "Địa chỉ"))


def test_rows_are_counted_as_a_person_counts_them() -> None:
    data = 'A,B\r\n\r\n"hai\r\ndòng",1\r\n,\r\nx,2\r\n'
    assert [number for number, _ in rows(data.encode())] == [1, 3, 5]
    page = xlsx([["A", "B"], [], ["x", 1], [None, ""], ["y", 2]])
    assert [number for number, _ in rows(page)] == [1, 3, 5]


def test_formulas_give_their_stored_value_and_are_marked_without_one() -> None:
    fresh = xlsx([["A", "B"], ["x", "=1+1"], ["=B2", None]])
    assert rows(fresh)[1:] == [(2, ("x", NO_VALUE)), (3, (NO_VALUE,))]
    with zipfile.ZipFile(io.BytesIO(fresh)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    page = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = page.replace(b"<f>1+1</f><v /></c>", b"<f>1+1</f><v>2</v></c>").replace(
        b"<f>1+1</f><v></v></c>", b"<f>1+1</f><v>2</v></c>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert rows(out.getvalue())[1] == (2, ("x", 2))


def test_a_cell_merged_over_rows_is_said_in_each_of_them() -> None:
    def merge(page) -> None:  # type: ignore[no-untyped-def]
        page.merge_cells("B2:B4")
        page.merge_cells("A1:C1")

    data = xlsx([["DANH SÁCH"], ["Rượu", "Hộ A", 1], ["Mật ong", None, 2], ["Gạo", None, 3], ["Trà", "Hộ B", 4]], merge)
    assert [cells[:2] for _, cells in rows(data)[1:]] == [
        ("Rượu", "Hộ A"), ("Mật ong", "Hộ A"), ("Gạo", "Hộ A"), ("Trà", "Hộ B"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\r\n \r\n", "empty"),
        (b"%PDF-1.7\n...", "kind"),
        (b"<html><table><tr><td>x</td></tr></table></html>", "kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        (b"PK\x03\x04 nothing", "broken"),
    ],
)
def test_what_is_no_table_is_refused_by_name(data: bytes, code: str) -> None:
    assert refusal(data).code == code


def archive_of(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_x_", "."), content)
    return out.getvalue()


def test_other_archives_are_refused_by_name() -> None:
    assert refusal(archive_of(content_x_xml=b"<x/>")).code == "kind"
    assert refusal(archive_of(word__document_x_xml=b"<x/>")).code == "kind"
    assert refusal(archive_of(xl__workbook_x_bin=b"x")).code == "kind"
    bomb = b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'
    assert refusal(archive_of(xl__workbook_x_xml=bomb)).code == "broken"
    assert refusal(xlsx([HEAD])[:-40]).code == "broken"


def test_a_zip_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    big = archive_of(xl__workbook_x_xml=b" " * (table_xlsx.MAX_UNPACKED + 1))
    assert len(big) < 2**20
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("something was unpacked"))
    assert refusal(big).code == "too_large"


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Không mở được"):
        read_table(tmp_path / "không có.xlsx")
    large = tmp_path / "lớn.csv"
    with large.open("wb") as file:
        file.truncate(65 * 2**20)
    with pytest.raises(InputError, match="quá lớn"):
        read_table(large)


def test_fifty_thousand_rows_are_read_and_no_more_than_are_looked_at() -> None:
    many = b"A,B\r\n" + b"x,y\r\n" * (MAX_ROWS + 500)
    assert MAX_ROWS < len(rows(many)) <= MAX_ROWS + 100


def test_the_nine_products_are_read() -> None:
    table = read_table(NINE)
    assert len(table.sheets[0].rows) == 10
    assert table.sheets[0].rows[9][1][0] == "Cao Atiso Hoàng An"


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_file_breaks_the_reader(data: bytes) -> None:
    for head in (b"", b"PK\x03\x04", b"\xff\xfe", b"\xef\xbb\xbf"):
        try:
            parse_table("tệp", head + data)
        except InputError as error:
            assert error.message


WORKBOOK = xlsx([HEAD, ["1", "Rượu", "Hộ A", "xã B", "tỉnh C"], ["2", "=A1", "Hộ A", None, None]])


@given(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255))
@settings(max_examples=150, deadline=None)
def test_no_altered_workbook_breaks_the_reader(at: int, byte: int) -> None:
    data = bytearray(WORKBOOK)
    data[at] = byte
    try:
        parse_table("tệp", bytes(data))
    except InputError as error:
        assert error.message


TEXTS = st.one_of(st.text("='+-@x", max_size=5), st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12))


@given(st.lists(st.lists(TEXTS, min_size=2, max_size=4)))
@settings(deadline=None)
def test_what_we_write_as_csv_is_read_back(table: list[list[str]]) -> None:
    normal = [[unicodedata.normalize("NFC", cell) for cell in row] for row in table]
    data = csv_bytes([["Tên sản phẩm", "Chủ thể"], *normal])
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert not any(line.startswith(("=", "+", "-", "@")) for line in lines)
    wanted = [tuple(row) for row in normal if any(cell.strip() for cell in row)]
    assert [cells for _, cells in rows(data)[1:]] == wanted
