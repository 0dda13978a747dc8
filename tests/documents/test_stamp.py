from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from ocop_desktop.documents.stamp import STAMP_HEIGHT, STAMP_WIDTH, render_stamp

from . import samples
from .goldens import STAMP


def test_the_stamp_says_who_when_and_with_what_in_vietnamese() -> None:
    text = samples.joined(samples.text_of(render_stamp(STAMP)))
    assert text == (
        "Chữ ký nội bộ Ký bởi: Thành viên 1 Đơn vị: Ủy ban nhân dân Phường Xuân Hương - Đà Lạt "
        "Thời gian ký: 24/11/2026 14:03:22 (+07:00) Vân tay chứng thư: 3FA9 3FA9 3FA9 3FA9"
    )


@pytest.mark.parametrize("internal", [True, False])
def test_it_never_claims_a_digital_signature_of_the_law(internal: bool) -> None:
    text = samples.text_of(render_stamp(replace(STAMP, internal=internal)))
    assert "chữ ký số" not in text.lower()
    assert ("Chữ ký nội bộ" in text) is internal


def test_it_has_the_size_of_the_signature_box_on_one_page() -> None:
    with pikepdf.open(io.BytesIO(render_stamp(STAMP))) as pdf:
        assert len(pdf.pages) == 1
        assert [float(v) for v in pdf.pages[0].mediabox] == [0, 0, STAMP_WIDTH, STAMP_HEIGHT]


def test_the_longest_names_are_set_smaller_and_stay_inside() -> None:
    pdf = render_stamp(replace(STAMP, name="Nguyễn " * 71, office="Ủy" * 250))
    text = samples.text_of(pdf)
    assert samples.joined(text).count("Nguyễn") == 71
    assert text.replace("\n", "").count("Ủy") == 250
    for x0, y0, x1, y1 in samples.words_of(pdf):
        assert x0 >= 0 and y0 >= 0 and x1 <= STAMP_WIDTH and y1 <= STAMP_HEIGHT
