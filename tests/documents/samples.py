"""Sheets for the tests of the forms: an illustrative product, real codes, nobody real."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator

import msgspec

from ocop_desktop.council.model import Authority, Evaluator, Office, Product, product_code
from ocop_desktop.council.sheet import FORMAT, Rejection, Replaced, RubricRef, ScoreSheet
from ocop_desktop.documents.sheet_form import SheetModel, build_model, render
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.services.rubrics import current_rubric

RUBRIC: Rubric = current_rubric()
PROVINCE = Authority("Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Lâm Đồng", "province")


def set_no(number: int) -> CriteriaSet:
    return RUBRIC.sets[number - 1]


def best(criteria_set: CriteriaSet) -> dict[str, int]:
    """For each criterion the first option with the most points."""
    return {code: max(node.options, key=lambda o: (o.points, -o.n)).n for code, node in criteria_set.criteria.items()}


def pattern(criteria_set: CriteriaSet) -> dict[str, int]:
    """Answers of all kinds: the last but one option, every ninth criterion none reached."""
    answers = {}
    for number, (code, node) in enumerate(criteria_set.criteria.items(), 1):
        answers[code] = 0 if number % 9 == 0 else max(1, len(node.options) - number % 2)
    return answers


def sheet(number: int, answers: dict[str, int] | None = None, **changes: object) -> ScoreSheet:
    """A closed sheet of a commune for an illustrative product."""
    criteria_set = set_no(number)
    made = ScoreSheet(
        format=FORMAT,
        sheet_id="019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
        revision=1,
        replaces=None,
        rubric=RubricRef(RUBRIC.rubric, RUBRIC.digest),
        set=criteria_set.code,
        product=Product(
            code=product_code("68", "24781", 1, 2026),
            name="Muối ớt rừng (ví dụ)",
            producer="Hợp tác xã Ví Dụ",
            phone="0900 000 000",
            address="Thôn 1, Phường Xuân Hương - Đà Lạt, Tỉnh Lâm Đồng",
            illustrative=True,
        ),
        office=Office("Ủy ban nhân dân Phường Xuân Hương - Đà Lạt", "commune", "68", "24781"),
        receiver=PROVINCE,
        evaluator=Evaluator("Thành viên 1", "Ủy viên Hội đồng"),
        answers=pattern(criteria_set) if answers is None else answers,
        comments={},
        opinion="Sản phẩm có bao bì đẹp; cần bổ sung hợp đồng liên kết và hồ sơ môi trường.",
        rejected=None,
        stopped={},
        place="Đà Lạt",
        date="2026-11-05",
        closed_at="2026-11-05T15:20:10+07:00",
        page=None,
    )
    return msgspec.structs.replace(made, **changes)


def rejected(number: int, under: str, **changes: object) -> ScoreSheet:
    first = dict(list(pattern(set_no(number)).items())[:4])
    reason = "Toàn bộ nguyên liệu là hàng nhập khẩu theo hóa đơn trong hồ sơ."
    return sheet(number, first, rejected=Rejection(under, reason), opinion="", **changes)


def revised(number: int) -> ScoreSheet:
    return sheet(number, revision=2, replaces=Replaced(1, "ab" * 32))


def model(filled: ScoreSheet) -> SheetModel:
    return build_model(RUBRIC, RUBRIC.by_code.get(filled.set, RUBRIC.sets[0]), filled)


def blank(number: int) -> SheetModel:
    return build_model(RUBRIC, set_no(number), None)


def pdf_of(made: SheetModel) -> bytes:
    return render(made).pdf


def text_of(pdf: bytes, *options: str) -> str:
    """What pdftotext reads, in the order in which it was drawn."""
    command = ["pdftotext", "-raw", "-enc", "UTF-8", *options, "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode("utf-8")


def pages_of(pdf: bytes, made: SheetModel) -> list[str]:
    """The text of each page without its head, its foot and the head of the table, blanks joined."""
    head = joined(" ".join(made.columns))
    return [_bare(page, made).replace(head, "", 1) for page in text_of(pdf).split("\f")[:-1]]


def _bare(text: str, made: SheetModel) -> str:
    words = made.page
    for mark in (words.identity, words.origin, words.illustrative, words.draft):
        if mark:
            text = re.sub(rf"^{re.escape(mark)}$", "", text, flags=re.MULTILINE)
    return joined(re.sub(r"^Trang \d+/\d+.*$", "", text, flags=re.MULTILINE))


def body_of(pdf: bytes, made: SheetModel) -> str:
    """The text of all pages as one."""
    return joined(" ".join(pages_of(pdf, made)))


def joined(text: str) -> str:
    """Any blank, line or page break as one blank."""
    return " ".join(text.split())


def words_of(pdf: bytes, *options: str) -> Iterator[tuple[float, float, float, float]]:
    """The box of each word as (left, top, right, bottom) in points from the page's upper left corner."""
    command = ["pdftotext", "-bbox", *options, "-", "-"]
    page = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode("utf-8")
    for match in re.finditer(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">', page):
        x0, y0, x1, y1 = map(float, match.groups())
        yield x0, y0, x1, y1
