"""What may become evidence: whole PDFs and pictures within limits, whatever their names say."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ocop_desktop.council.evidence import MAX_FILE, MAX_PIXELS
from ocop_desktop.errors import InputError
from ocop_desktop.services.dossier_files import check_evidence, read_evidence
from tests.services.papers import pdf, picture


def refusal(data: bytes, name: str = "minh chứng.pdf") -> InputError:
    with pytest.raises(InputError) as caught:
        check_evidence(name, data)
    assert "không bị thay đổi" in caught.value.message and "Traceback" not in caught.value.detail
    return caught.value


def test_a_file_is_known_by_its_content() -> None:
    assert [(f.kind, f.pages) for f in (check_evidence("x.doc", pdf(3)),)] == [("pdf", 3)]
    assert check_evidence("x.pdf", picture()).kind == "jpeg"
    assert check_evidence("x.jpg", picture("PNG")).kind == "png"
    assert check_evidence("", pdf()).name == "tệp"


def test_a_pdf_that_only_forbids_copying_is_taken_and_a_locked_one_is_not() -> None:
    assert check_evidence("x.pdf", pdf(2, owner="chủ")).pages == 2
    error = refusal(pdf(passphrase="mật khẩu"))
    assert error.code == "broken" and "mật khẩu" in error.message


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("make", [pdf, picture, lambda: picture("PNG")], ids=["pdf", "jpeg", "png"])
def test_a_file_that_was_cut_off_is_refused(make, share: float) -> None:  # type: ignore[no-untyped-def]
    data = make()
    assert refusal(data[: int(len(data) * share)]).code == "broken"


def test_other_kinds_are_refused_with_what_to_do() -> None:
    word = io.BytesIO()
    with zipfile.ZipFile(word, "w") as archive:
        archive.writestr("word/document.xml", "x")
    tiff = io.BytesIO()
    Image.new("L", (5, 5)).save(tiff, "TIFF")
    cases = {
        "PDF": (word.getvalue(), b"text only", b"\xd0\xcf\x11\xe0rest"),
        "JPEG": (tiff.getvalue(), b"RIFF....WEBP", b"\0\0\0\x18ftypheic....", b"GIF89a"),
    }
    for words, files in cases.items():
        for data in files:
            error = refusal(data)
            assert error.code == "kind" and words in error.message
    assert refusal(b"").code == "empty"


def test_a_huge_picture_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "ảnh.jpg"
    with file.open("wb") as handle:
        handle.write(picture()[:20])
        handle.truncate(200 * 2**20)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was read"))
    with pytest.raises(InputError) as caught:
        read_evidence(file)
    assert (caught.value.code, "20 MB" in caught.value.message) == ("too_large", True)
    assert refusal(b"%PDF-" + bytes(MAX_FILE)).code == "too_large"


def test_a_picture_of_too_many_points_is_refused_before_it_fills_the_memory() -> None:
    side = int(MAX_PIXELS**0.5) + 100
    out = io.BytesIO()
    Image.new("1", (side, side)).save(out, "PNG")
    assert len(out.getvalue()) < 100_000 and refusal(out.getvalue()).code == "too_large"
    header = bytearray(picture("PNG"))
    header[16:24] = b"\x00\x01\xff\xff\x00\x01\xff\xff"
    assert refusal(bytes(header)).code in ("too_large", "broken")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_evidence(tmp_path / "không có.pdf")
    assert caught.value.code == "unreadable"


PDF, JPEG, PNG = pdf(2), picture(), picture("PNG")


@given(st.sampled_from([PDF, JPEG, PNG]), st.data())
@settings(max_examples=120, deadline=None)
def test_no_altered_file_does_more_than_be_refused(data: bytes, draw: st.DataObject) -> None:
    changed = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 4))):
        changed[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    try:
        assert check_evidence("x", bytes(changed)).pages >= 1
    except InputError as error:
        assert error.message
