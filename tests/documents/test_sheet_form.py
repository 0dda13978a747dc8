from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.documents.layout import BOTTOM, LEFT, PAGE, RIGHT, TOP
from ocop_desktop.documents.sheet_form import RENDERER, render
from ocop_desktop.rubric.model import CriteriaSet, Node

from . import goldens, samples

NUMBERS = range(1, 27)
LONG = ("Đoạn ý kiến <b>&amp; có dấu. " * 400)[:10_000]


def law_words(criteria_set: CriteriaSet) -> Iterator[str]:
    """What the law prints on the form, in its order."""
    form = samples.RUBRIC.form
    yield criteria_set.heading
    yield criteria_set.classification.form
    yield from (form.product, form.code, criteria_set.code_note, form.producer, form.phone, form.address)
    yield from criteria_set.disqualified_if
    for part in criteria_set.parts:
        yield f"{part.label} {part.title} {part.max}"
        for node in part.walk():
            yield from node_words(node)
    yield f"{form.total} 100"
    if criteria_set.legend:
        yield criteria_set.legend
    yield from (form.opinion, form.evaluator, form.sign_here)


def node_words(node: Node) -> Iterator[str]:
    yield f"{node.label} {node.title} {node.max}"
    for option in node.options:
        yield from (note for note, at in zip(node.notes, node.notes_at, strict=True) if at == option.n)
        yield f" {option.text}{option.mark} {option.points}"
    last = len(node.options)
    yield from (note for note, at in zip(node.notes, node.notes_at, strict=True) if at > last)


def assert_in_order(text: str, words: Iterator[str]) -> None:
    at = 0
    for word in words:
        found = text.find(samples.joined(word), at)
        assert found >= 0, f"{word!r} is not in the text after {text[max(0, at - 80) : at]!r}"
        at = found + len(samples.joined(word))


@pytest.mark.parametrize("number", NUMBERS)
def test_blank_and_filled_sheets_give_back_the_law_word_for_word(number: int) -> None:
    criteria_set = samples.set_no(number)
    options = sum(len(node.options) for node in criteria_set.criteria.values())
    blank, filled = samples.blank(number), samples.model(samples.sheet(number))
    text = samples.body_of(samples.pdf_of(blank), blank)
    assert_in_order(text, law_words(criteria_set))
    assert (text.count("☐"), text.count("☑")) == (options, 0)
    text = samples.body_of(samples.pdf_of(filled), filled)
    assert_in_order(text, law_words(criteria_set))
    ticked = sum(bool(row.ticked) for row in filled.rows)
    assert (text.count("☐"), text.count("☑")) == (options - ticked, ticked)
    assert "CỘNG HÒA XÃ HỘI" not in text


@pytest.mark.parametrize("number", NUMBERS)
def test_a_criterion_stays_on_one_page_with_its_heading_before_it(number: int) -> None:
    made = samples.model(samples.sheet(number))
    pages = samples.pages_of(samples.pdf_of(made), made)
    page, at, heads = 0, 0, []
    for row in made.rows:
        wanted = samples.joined(row.text)
        while (found := pages[page].find(wanted, at)) < 0:
            page, at = page + 1, 0
            assert row.kind in ("part", "group", "criterion", "total"), f"{row.text!r} is torn from its criterion"
        at = found + len(wanted)
        if row.kind in ("part", "group"):
            heads.append((page, row.text))
        elif row.kind == "criterion":
            assert all(head_page == page for head_page, _ in heads), f"{heads} stands alone above {row.text!r}"
            heads = []


def test_every_page_carries_number_id_and_digest() -> None:
    made = samples.model(samples.revised(10))
    rendered = render(made)
    texts = samples.text_of(rendered.pdf).split("\f")[:-1]
    assert len(texts) == rendered.page_count
    for number, text in enumerate(texts, 1):
        assert f"Trang {number}/{rendered.page_count}" in text
        assert f"Phiếu {samples.sheet(10).sheet_id} · lần sửa 2" in text
        assert samples.RUBRIC.digest in text
        assert samples.RUBRIC.rubric in text
        assert "DỮ LIỆU MINH HỌA" in text
        assert "BẢN NHÁP" not in text


def test_a_draft_says_so_on_every_page() -> None:
    texts = samples.text_of(samples.pdf_of(samples.model(samples.sheet(10, {"1.1": 1}, closed_at="")))).split("\f")[:-1]
    assert all("BẢN NHÁP" in text for text in texts)


def test_the_table_s_head_is_repeated_on_every_page_of_the_table() -> None:
    texts = samples.text_of(samples.pdf_of(samples.blank(10))).split("\f")[:-1]
    with_rows = [samples.joined(text) for text in texts if "☐" in text]
    assert len(with_rows) > 5
    assert all(text.count("Các tiêu chí Thang điểm Điểm chấm") == 1 for text in with_rows)


def test_the_margins_hold_every_word() -> None:
    word = "x" * 500
    long = samples.sheet(
        10,
        comments={"1.1": LONG, "1.2": word, "2.1": "漢字" * 200},
        opinion=f"{LONG}\n\n{word}\n" + "🦆" * 90,
        closed_at="",
    )
    for x0, y0, x1, y1 in samples.words_of(samples.pdf_of(samples.model(long))):
        assert x0 >= LEFT - 0.5 and x1 <= RIGHT + 0.5
        # Number and marks stand in the top margin, the sheet's id in the bottom margin.
        assert y0 > 25 and y1 < PAGE[1] - 25


def test_what_people_write_is_printed_literally_and_completely() -> None:
    opinion = "Dòng một\n\n<b>đậm</b> & &amp; \\( 50% 🦆 漢 " + LONG
    filled = samples.sheet(10, comments={"1.1": "Ghi chú <i>&\nxuống dòng " + LONG}, opinion=opinion)
    text = samples.body_of(samples.pdf_of(samples.model(filled)), samples.model(filled))
    assert samples.joined(opinion.replace("🦆", "□[U+1F986]").replace("漢", "□[U+6F22]")) in text
    assert samples.joined("Ghi chú của người đánh giá: Ghi chú <i>& xuống dòng " + LONG) in text


def test_strange_names_do_not_break_the_file(tmp_path: Path) -> None:
    import msgspec

    filled = samples.sheet(1)
    product = msgspec.structs.replace(filled.product, name="<b>(&)\\ 🦆\u202e\u200b" + "y" * 400, phone="")
    pdf = samples.pdf_of(samples.model(msgspec.structs.replace(filled, product=product)))
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    assert "<b>(&)\\ □[U+1F986]□[U+202E]□[U+200B]yyy" in samples.joined(samples.text_of(pdf))


@pytest.mark.parametrize("name", ["set-10-filled", "set-26-blank", "stamp"])
def test_all_fonts_are_embedded_and_ours_and_nothing_is_compressed(name: str, tmp_path: Path) -> None:
    pdf = goldens.pages()[name]
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, text=True)
    fonts = [line.split() for line in done.stdout.splitlines()[2:]]
    assert fonts
    for columns in fonts:
        assert re.fullmatch(r"[A-Z]{6}\+(Tinos(-Bold|-Italic)?|DejaVuSans)", columns[0])
        assert columns[-5:-2] == ["yes", "yes", "yes"]
    assert b"FlateDecode" not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not any("/Filter" in item for item in opened.objects if isinstance(item, pikepdf.Stream))
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


def test_the_signature_box_is_free_inside_the_page_and_beside_the_name() -> None:
    for filled in (samples.sheet(10), samples.sheet(10, opinion=LONG), samples.rejected(7, "1.1")):
        rendered = render(samples.model(filled))
        x0, y0, x1, y1 = rendered.signature_box
        assert 0 <= rendered.signature_page < rendered.page_count
        assert LEFT < x0 < x1 < RIGHT and BOTTOM < y0 < y1 < TOP
        page = str(rendered.signature_page + 1)
        words = list(samples.words_of(rendered.pdf, "-f", page, "-l", page))
        inside = [w for w in words if w[0] < x1 and w[2] > x0 and w[1] < PAGE[1] - y0 - 3 and w[3] > PAGE[1] - y1 + 3]
        assert inside == []
        text = samples.joined(samples.text_of(rendered.pdf, "-f", page, "-l", page))
        assert "ngày 05 tháng 11 năm 2026 Người đánh giá (Ký và ghi rõ họ tên) Thành viên 1" in text


def test_the_same_sheet_gives_the_same_bytes_on_a_different_system(tmp_path: Path) -> None:
    """Other hash seed, time zone, locale, build date, ReportLab settings and add-on, and a second page before it."""
    settings = "pageCompression=1\nttfAsciiReadable=0\npdfMultiLine=1\ncanvas_baseColor=(1,0,0)\n"
    (tmp_path / ".reportlab_settings").write_text(settings, encoding="utf-8")
    (tmp_path / "_rl_accel.py").write_text("def fp_str(*a): return '1'\n", encoding="utf-8")
    code = (
        "import hashlib, json; from tests.documents import goldens;"
        "goldens.pages(); print(json.dumps(goldens.digests(goldens.pages())))"
    )
    root = Path(__file__).resolve().parents[2]
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(root), str(tmp_path)]),
        "PYTHONHASHSEED": "4242",
        "TZ": "America/St_Johns",
        "LC_ALL": "C",
        "LANG": "C",
        "HOME": str(tmp_path),
        "USERPROFILE": str(tmp_path),
        "SOURCE_DATE_EPOCH": "1",
        "RL_pageCompression": "1",
        "RL_invariant": "0",
        "RL_pdfComments": "1",
        "RL_documentLang": "de-DE",
        "RL__FUZZ": "0.5",
    }
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, cwd=tmp_path, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == goldens.digests(goldens.pages())


def test_golden_pages_have_not_changed_a_byte() -> None:
    expected = json.loads((goldens.FOLDER / "pages.json").read_text(encoding="utf-8"))
    assert goldens.digests(goldens.pages()) == expected, (
        f"Pages drawn as {RENDERER} differ from those drawn before. If it is meant, raise the renderer's number and "
        "run: python -m tests.documents.goldens"
    )


@pytest.mark.parametrize("name", ["set-10-filled", "set-26-blank", "set-07-readings", "set-07-rejected", "stamp"])
def test_golden_text_is_what_a_reader_gets(name: str) -> None:
    expected = (goldens.FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert samples.joined(samples.text_of(goldens.pages()[name])) == samples.joined(expected)


def test_the_file_s_properties_name_the_sheet_and_its_date() -> None:
    with pikepdf.open(io.BytesIO(samples.pdf_of(samples.model(samples.sheet(10))))) as pdf:
        info = pdf.docinfo
        assert str(info["/Title"]) == f"{samples.set_no(10).heading} – Muối ớt rừng (ví dụ)"
        assert str(info["/Author"]) == "Thành viên 1"
        assert str(info["/Producer"]) == RENDERER
        assert str(info["/CreationDate"]) == "D:20261105152010+07'00'"
        assert str(pdf.Root["/Lang"]) == "vi-VN"
