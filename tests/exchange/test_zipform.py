"""The container's one byte form: every tool reads it, and no other spelling passes."""

from __future__ import annotations

import io
import struct
import subprocess
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.errors import PackageError
from ocop_desktop.exchange.zipform import LIMITS, Limits, read_zip, total_size, write_zip

ENTRIES = [("mimetype", b"application/vnd.etsi.asic-e+zip"), ("a/b.txt", "chữ Việt".encode()), ("META-INF/c.xml", b"")]
NAMES = st.from_regex(r"\A[A-Za-z0-9][A-Za-z0-9._-]{0,8}(/[A-Za-z0-9][A-Za-z0-9._-]{0,8}){0,2}\Z")


def reason(data: bytes, limits: Limits = LIMITS) -> str:
    """Why a container is refused."""
    with pytest.raises(PackageError) as caught:
        read_zip(data, limits)
    assert caught.value.code == "zip_form"
    return caught.value.detail


def rezipped(method: int, entries: list[tuple[str, bytes]] = ENTRIES) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


@given(st.lists(st.tuples(NAMES, st.binary(max_size=200)), min_size=1, max_size=6, unique_by=lambda e: e[0].lower()))
def test_what_is_written_is_read_back(entries: list[tuple[str, bytes]]) -> None:
    data = write_zip(entries)
    assert list(read_zip(data).items()) == entries
    assert total_size(dict(entries)) == len(data)


def test_the_bytes_are_fixed_for_all_time() -> None:
    data = write_zip([("mimetype", b"x")])
    crc = struct.pack("<I", zlib.crc32(b"x"))
    fields = bytes.fromhex("0a00 0000 0000 0000 2100") + crc + bytes.fromhex("01000000 01000000 0800 0000")
    assert data == (
        b"PK\x03\x04" + fields + b"mimetype" + b"x"
        b"PK\x01\x02" + b"\x14\x00" + fields + bytes(14) + b"mimetype"
        b"PK\x05\x06" + bytes.fromhex("0000 0000 0100 0100 36000000 27000000 0000")
    )  # fmt: skip
    assert data[38:39] == b"x", "the media type stands at byte 38 (ETSI EN 319 162-1, annex A.1)"


def test_pythons_own_writer_gives_the_same_bytes() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in ENTRIES:
            info = zipfile.ZipInfo(name)
            info.create_system, info.create_version, info.extract_version = 0, 20, 10
            archive.writestr(info, data)
            info.external_attr = 0
        for info in archive.filelist:
            info.create_version, info.extract_version = 20, 10
    assert out.getvalue() == write_zip(ENTRIES)


def test_other_programs_accept_it(tmp_path: Path) -> None:
    path = tmp_path / "x.asice"
    path.write_bytes(write_zip(ENTRIES))
    tested = subprocess.run(["unzip", "-t", str(path)], capture_output=True, text=True, check=True)
    assert "No errors detected" in tested.stdout
    shown = subprocess.run(["zipinfo", "-1", str(path)], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == [name for name, _ in ENTRIES]
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.read("a/b.txt").decode("utf-8") == "chữ Việt"


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_re_zipped_container_is_refused(method: int) -> None:
    assert reason(rezipped(method))


def test_bytes_before_behind_or_between_are_refused() -> None:
    data = write_zip(ENTRIES)
    directory = data.index(b"PK\x01\x02")
    assert "behind the end" in reason(data + b"\x00")
    assert reason(b"\x00" + data)
    assert reason(data[:directory] + b"gap" + data[directory:])
    assert reason(data[:-2] + b"\x03\x00" + b"abc"), "a comment"


@settings(max_examples=60)
@given(st.integers(min_value=0, max_value=len(write_zip(ENTRIES)) - 1))
def test_a_truncated_container_is_refused(length: int) -> None:
    assert reason(write_zip(ENTRIES)[:length])


def test_every_flipped_bit_is_noticed_or_changes_content() -> None:
    """A flip in an entry's data breaks its CRC; a flip anywhere else breaks the form."""
    data = write_zip(ENTRIES)
    for position in range(len(data) * 8):
        changed = bytearray(data)
        changed[position // 8] ^= 1 << position % 8
        assert reason(bytes(changed))


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "a/../x",
        "/x",
        "a\\b",
        "C:x",
        "a//b",
        "a/",
        ".hidden",
        "a/.b",
        "-x",
        "a b",
        "tê.txt",
        "a\x00b",
        "",
        "x" * 201,
    ],
)
def test_names_that_lead_elsewhere_are_never_written(name: str) -> None:
    with pytest.raises(PackageError) as caught:
        write_zip([("mimetype", b""), (name, b"")])
    assert caught.value.code == "package_contents"


@pytest.mark.parametrize("name", ["../x.txt", "/x.txt", "a\\b.txt", "te\u0302.txt"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    assert reason(rezipped(zipfile.ZIP_STORED, [("mimetype", b""), (name, b"")]))
    raw = name.encode("utf-8")
    forged = write_zip([("mimetype", b""), ("n" * len(raw), b"x")]).replace(b"n" * len(raw), raw)
    assert "name not allowed" in reason(forged)


def test_a_name_that_stands_twice_is_refused() -> None:
    forged = write_zip([("aaa", b"1"), ("bbb", b"2")]).replace(b"bbb", b"aaa")
    assert "twice" in reason(forged)
    with pytest.raises(PackageError):
        write_zip([("a", b""), ("A", b"")])


def test_a_zip_bomb_is_refused_without_inflating_it() -> None:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    chunk = bytes(2**20)
    packed = b"".join(deflate.compress(chunk) for _ in range(1024)) + deflate.flush()
    head = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(packed), 2**30, 8, 0)
    tracemalloc.start()
    assert "compressed" in reason(head + b"mimetype" + packed)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2 * 2**20


def test_limits_hold_for_reading_and_writing() -> None:
    small = Limits(package=300, entry=20, entries=3)
    four = write_zip([(name, b"") for name in "abcd"])
    assert reason(four, small)
    assert reason(write_zip([("a", bytes(21))]), small)
    assert reason(write_zip([("a", bytes(400))]), small)
    for entries in ([(name, b"") for name in "abcd"], [("a", bytes(21))], [(name, bytes(19)) for name in "abc"]):
        with pytest.raises(PackageError):
            write_zip(entries, small)


def test_a_header_that_promises_more_than_there_is_is_refused() -> None:
    data = bytearray(write_zip([("a", b"xyz")]))
    data[18:26] = struct.pack("<II", 2**31, 2**31)
    assert reason(bytes(data))
    data[18:26] = struct.pack("<II", 40_000_000, 40_000_000)
    assert "cut short" in reason(bytes(data))
