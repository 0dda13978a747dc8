"""What holds for every paper: pages, marks, fonts, margins, long texts, the same bytes for the same data."""

from __future__ import annotations

import dataclasses
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from ocop_desktop.council.papers import Paper
from ocop_desktop.documents.paper_page import PAPER_RENDERER
from ocop_desktop.documents.paper_parts import LANDSCAPE, PORTRAIT, Area
from ocop_desktop.documents.paper_render import render_paper
from ocop_desktop.errors import InputError

from . import paper_council_samples as council
from . import paper_goldens as goldens
from . import paper_samples as papers
from . import samples

NAMES = tuple(goldens.PAPERS)
ONE_OF_EACH = ("form-01", "form-03", "consolidated-5", "minutes", "proposal", "covering", "way")
LYING = ("consolidated", "covering")
#: Fields that are no free text.
FIXED = frozenset(["paper_id", "rubric", "rubric_digest", "moment", "date", "received_on", "opened", "ended", "symbol"])
FIXED |= {"registering", "level", "kind", "code", "label"}
LONG_FIELDS = frozenset(["reason", "proceedings", "conclusion", "material", "remarks", "note", "requirement"])


def area_of(name: str) -> Area:
    return LANDSCAPE if name.startswith(LYING) else PORTRAIT


def texts_of_pages(pdf: bytes) -> list[str]:
    return samples.text_of(pdf).split("\f")[:-1]


def lengthened(value: Any, name: str = "") -> Any:
    """The same data with a long text in every field that a person may write in."""
    if isinstance(value, str):
        if name in FIXED:
            return value
        return papers.LONG[: 10_000 if name in LONG_FIELDS else 700] + " hết"
    if dataclasses.is_dataclass(value):
        changes = {f.name: lengthened(getattr(value, f.name), f.name) for f in dataclasses.fields(value)}
        return replace(value, **changes)
    return tuple(lengthened(item, name) for item in value) if isinstance(value, tuple) else value


def outside(pdf: bytes, area: Area) -> list[tuple[float, float, float, float]]:
    """Words beyond the margins; number and marks stand in the top margin, the foot in the bottom margin."""
    width, height = area.size
    return [
        (x0, y0, x1, y1)
        for x0, y0, x1, y1 in samples.words_of(pdf)
        if x0 < area.left - 0.5 or x1 > area.right + 0.5 or y0 < 25 or y1 > height - 25 or x1 > width
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_paper_has_numbered_pages_of_a4_with_id_and_digest_and_keeps_its_margins(name: str) -> None:
    made = goldens.rendered(name)
    texts = texts_of_pages(made.pdf)
    assert len(texts) == made.page_count
    for number, text in enumerate(texts, 1):
        assert f"Trang {number}/{made.page_count}" in text
        assert papers.HEAD.paper_id in text and samples.RUBRIC.digest in text and PAPER_RENDERER in text
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        for page in pdf.pages:
            assert tuple(float(v) for v in page.mediabox[2:]) == pytest.approx(area_of(name).size, abs=0.01)
    assert outside(made.pdf, area_of(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_only_papers_without_a_form_in_the_law_are_called_the_program_s_own(name: str) -> None:
    for text in texts_of_pages(goldens.rendered(name).pdf):
        law = re.search(r"^Mẫu số 0[13] Phụ lục III, Quyết định số 26/2026/QĐ-TTg", text, re.MULTILINE)
        own = re.search(r"^Mẫu của phần mềm · ", text, re.MULTILINE)
        assert bool(law) is name.startswith("form") and bool(own) is not name.startswith("form")


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_practice_draft_and_illustrative_papers_say_so_on_every_page(name: str) -> None:
    plain = goldens.rendered(name)
    practice = render_paper(replace(goldens.PAPERS[name](), head=papers.PRACTICE))
    for text in texts_of_pages(practice.pdf):
        head = " ".join(text.split("\n")[:2])
        assert all(mark in head for mark in ("TẬP HUẤN", "BẢN NHÁP", "DỮ LIỆU MINH HỌA"))
    assert "không dùng để đánh giá" in samples.joined(samples.text_of(practice.pdf))
    assert "TẬP HUẤN" not in samples.text_of(plain.pdf) and "BẢN NHÁP" not in samples.text_of(plain.pdf)
    with pikepdf.open(io.BytesIO(practice.pdf)) as pdf:
        assert str(pdf.docinfo["/Title"]).startswith("TẬP HUẤN – ")
    assert outside(practice.pdf, area_of(name)) == []


def test_a_paper_over_real_and_illustrative_products_tells_them_apart() -> None:
    real = replace(papers.PRODUCT, name="Sản phẩm thật", illustrative=False)
    letter = papers.proposal()
    mixed = replace(letter, products=(letter.products[0], replace(letter.products[1], product=real)))
    text = samples.joined(samples.text_of(render_paper(mixed).pdf))
    assert "CÓ DỮ LIỆU MINH HỌA" in text
    assert text.count("liệu minh họa)") == 1 and "Sản phẩm thật (" not in text
    alone = replace(letter, products=(mixed.products[1],))
    assert "minh họa" not in samples.text_of(render_paper(alone).pdf).lower()


@pytest.mark.parametrize("name", NAMES)
def test_all_fonts_are_embedded_and_outside_programs_find_the_file_sound(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(goldens.rendered(name).pdf)
    done = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True, text=True)
    fonts = [line.split() for line in done.stdout.splitlines()[2:]]
    assert fonts
    for columns in fonts:
        assert re.fullmatch(r"[A-Z]{6}\+(Tinos(-Bold|-Italic)?|DejaVuSans)", columns[0])
        assert columns[-5:-2] == ["yes", "yes", "yes"]
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_long_texts_flow_over_pages_literally_and_completely(name: str) -> None:
    data: Paper = lengthened(goldens.PAPERS[name]())
    made = render_paper(data)
    text = re.sub(r"\s", "", samples.text_of(made.pdf))
    assert made.page_count > 5
    assert "Đoạnvăn<b>&amp;códấu." in text
    assert text.lower().count("hết") >= 9
    assert outside(made.pdf, area_of(name)) == []


def test_ten_thousand_characters_in_an_official_s_text_come_back_word_for_word() -> None:
    made = render_paper(replace(papers.commune_report(), material=papers.LONG))
    pages = [text.split("\n", 1)[1] for text in texts_of_pages(made.pdf)]
    body = samples.joined(" ".join(re.sub(r"\nMẫu số 03 Phụ.*", "", text, flags=re.DOTALL) for text in pages))
    assert samples.joined(papers.LONG) in body


@pytest.mark.parametrize("lines", range(0, 42, 2))
def test_signatures_never_stand_on_a_page_alone(lines: int) -> None:
    remarks = "\n".join(["Nội dung bổ sung của xã."] * lines)
    last = texts_of_pages(render_paper(replace(papers.proposal(), remarks=remarks)).pdf)[-1]
    assert "xem xét./." in last and "PHÓ CHỦ TỊCH" in last and "Người ký 1" in last
    minutes = texts_of_pages(render_paper(replace(council.minutes(), conclusion=remarks)).pdf)[-1]
    assert "THƯ KÝ" in minutes and "Thành viên 6" in minutes


def test_golden_papers_have_not_changed_a_byte() -> None:
    expected = json.loads((goldens.FOLDER / "pages.json").read_text(encoding="utf-8"))
    assert goldens.digests({name: goldens.rendered(name).pdf for name in NAMES}) == expected, (
        f"Papers drawn as {PAPER_RENDERER} differ from those drawn before. If it is meant, raise the renderer's number "
        "and run: python -m tests.documents.paper_goldens"
    )


@pytest.mark.parametrize("name", NAMES)
def test_golden_text_is_what_a_reader_gets(name: str) -> None:
    expected = (goldens.FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert samples.joined(samples.text_of(goldens.rendered(name).pdf)) == samples.joined(expected)


def test_the_same_papers_give_the_same_bytes_on_a_different_system(tmp_path: Path) -> None:
    code = (
        "import json; from tests.documents import paper_goldens as goldens;"
        "print(json.dumps(goldens.digests(goldens.pages())))"
    )
    root = Path(__file__).resolve().parents[2]
    env = {
        **os.environ,
        "PYTHONPATH": str(root),
        "PYTHONHASHSEED": "4242",
        "TZ": "America/St_Johns",
        "LC_ALL": "C",
        "SOURCE_DATE_EPOCH": "1",
        "RL_pageCompression": "1",
        "RL_invariant": "0",
    }
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=env, cwd=tmp_path, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == goldens.digests({name: goldens.rendered(name).pdf for name in NAMES})


def test_a_date_that_does_not_exist_is_a_clear_answer() -> None:
    with pytest.raises(InputError, match="2026-02-30"):
        render_paper(replace(papers.registration(), date="2026-02-30"))
    with pytest.raises(InputError, match="25:00"):
        render_paper(replace(council.minutes(), opened="2026-11-20T25:00"))


def test_a_rubric_whose_forms_the_program_lacks_is_a_clear_answer() -> None:
    unknown = replace(papers.HEAD, rubric="QD99-2031")
    with pytest.raises(InputError, match="QD99-2031"):
        render_paper(replace(papers.commune_report(), head=unknown))


def test_the_papers_are_importable_without_loading_reportlab() -> None:
    code = "import sys, ocop_desktop.documents.paper_render; print('reportlab' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False"
