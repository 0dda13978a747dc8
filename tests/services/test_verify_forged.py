"""Files that somebody with a key of their own made up: the signature holds, and what it covers is still checked."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from ocop_desktop import canonical
from ocop_desktop.council.sheet import Rejection, Replaced, RubricRef, ScoreSheet, to_bytes, to_document
from ocop_desktop.documents.sheet_form import RENDERER, build_model, render
from ocop_desktop.exchange.manifest import Manifest, sheet_file
from ocop_desktop.services.sheets_cli import sheet_page
from tests.exchange import samples
from tests.services import signed as made
from tests.services.signed import codes, report

FIRST = sheet_file(samples.SHEET_IDS[0], 1)
OLDER = "ocop-sheet-form/0"


def base(**changes: Any) -> ScoreSheet:
    return made.sheet(0, **changes)


def other_answers() -> ScoreSheet:
    return base(answers={**base().answers, "1.1": 3})


# --- a manifest that lies ------------------------------------------------------------------------------------


def changed_manifest(**changes: Any) -> Callable[[Manifest], Manifest]:
    def change(manifest: Manifest) -> Manifest:
        first = msgspec.structs.replace(manifest.sheets[0], **changes)
        return msgspec.structs.replace(manifest, sheets=[first, *manifest.sheets[1:]])

    return change


RESULTS = [{"total": 100}, {"stars": 5}, {"stars": None}, {"stars_by_points": 5}, {"outcome": "stopped"}]


@pytest.mark.parametrize("change", RESULTS, ids=str)
def test_points_and_stars_in_a_manifest_are_computed_again(change: dict[str, Any]) -> None:
    honest = made.listed(made.signed()).result
    assert codes(made.resealed(changed_manifest(result=msgspec.structs.replace(honest, **change)))) == {
        "result_differs"
    }


def test_the_parts_in_a_manifest_are_computed_again() -> None:
    honest = made.listed(made.signed()).result
    parts = msgspec.structs.replace(honest, parts={**honest.parts, "A": 40})
    assert codes(made.resealed(changed_manifest(result=parts))) == {"result_differs"}


def test_a_sheet_that_is_not_what_the_manifest_says_is_named() -> None:
    entry = made.listed(made.signed())
    product = msgspec.structs.replace(entry.product, code="68-24781-02-2026")
    evaluator = msgspec.structs.replace(entry.evaluator, name="Thành viên 9")
    rubric = RubricRef(id=entry.rubric.id, digest="ab" * 32)
    for change in ({"product": product}, {"evaluator": evaluator}, {"set": "QD26-11"}, {"rubric": rubric}):
        assert codes(made.resealed(changed_manifest(**change))) == {"sheet_mismatch"}, change
    assert codes(made.resealed(changed_manifest(signer="ef" * 32))) == {"signer_differs"}
    office = msgspec.structs.replace(samples.OFFICE, name="Xã khác")
    assert codes(made.resealed(lambda m: msgspec.structs.replace(m, office=office))) == {"sheet_mismatch"}
    receiver = msgspec.structs.replace(samples.RECEIVER, level="ministry")
    assert codes(made.resealed(lambda m: msgspec.structs.replace(m, receiver=receiver))) == {"sheet_mismatch"}


def test_an_honest_package_sealed_again_by_another_is_that_ones() -> None:
    again = made.resealed(lambda m: m, by=made.identity(2))
    found = report(again, made.trusted()[:1])
    assert (found.verdict, [s.signer for s in found.signatures]) == ("unknown_signer", ["Thành viên 2", "Thành viên 1"])


def test_a_sheet_of_another_package_under_a_name_of_this_one_is_named() -> None:
    entry = msgspec.structs.replace(made.listed(made.signed()), signer=made.identity(2).fingerprint)
    assert codes(made.package_of((entry, made.signed(1).pdf))) == {"sheet_mismatch"}


def test_an_older_revision_beside_the_newer_is_told() -> None:
    first = made.signed()
    replaces = Replaced(revision=1, sha256=hashlib.sha256(first.pdf).hexdigest())
    second = made.signed(0, revision=2, replaces=replaces)
    found = report(made.package_of((made.listed(first), first.pdf), (made.listed(second), second.pdf)))
    assert found.verdict == "intact"
    assert [(f.code, f.file) for f in found.findings] == [("sheet_superseded", FIRST)]
    other = made.signed(0, revision=2, replaces=Replaced(revision=1, sha256="ab" * 32))
    both = made.package_of((made.listed(first), first.pdf), (made.listed(other), other.pdf))
    assert codes(both) == {"replaced_differs", "sheet_superseded"}


# --- data that lie -------------------------------------------------------------------------------------------


def spelled(data: bytes) -> bytes:
    return made.forged_pdf(data, made.rendered().pdf)


def honest_data() -> bytes:
    return to_bytes(made.with_page(base(), made.rendered().pdf))


def test_the_forger_can_also_be_honest() -> None:
    """Else the tests below would prove nothing."""
    assert report(spelled(honest_data())).verdict == "intact"


SPELLINGS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("blanks", lambda d: json.dumps(json.loads(d), ensure_ascii=False, sort_keys=True).encode("utf-8")),
    ("escapes", lambda d: json.dumps(json.loads(d), sort_keys=True, separators=(",", ":")).encode("utf-8")),
    ("order", lambda d: json.dumps(to_document(base()), ensure_ascii=False, separators=(",", ":")).encode("utf-8")),
    ("a key twice", lambda d: d.replace(b'"opinion":""', b'"opinion":"","opinion":""')),
    ("a float", lambda d: d.replace(b'"revision":1', b'"revision":1.0')),
    ("a text for a number", lambda d: d.replace(b'"revision":1', b'"revision":"1"')),
    ("NFD", lambda d: d.replace("Muối".encode(), "Muo\u0302\u0301i".encode())),
    ("a field too many", lambda d: canonical.encode({**json.loads(d), "surplus": 1})),
    ("a needless field", lambda d: canonical.encode({**json.loads(d), "practice": False})),
    ("a field too few", lambda d: canonical.encode({k: v for k, v in json.loads(d).items() if k != "opinion"})),
    ("a list", lambda d: canonical.encode([json.loads(d)])),
    ("a line break", lambda d: d + b"\n"),
    ("nothing", lambda d: b""),
    ("no UTF-8", lambda d: b"\xff"),
    ("deep", lambda d: b"[" * 100_000),
    ("a huge number", lambda d: d.replace(b'"revision":1', b'"revision":' + b"9" * 5000)),
    ("a date that is none", lambda d: d.replace(b"2026-11-24", b"2026-02-30")),
    ("a long name", lambda d: d.replace("Hộ ví dụ".encode(), b"x" * 501)),
    ("a long opinion", lambda d: d.replace(b'"opinion":""', b'"opinion":"' + b"x" * 20_001 + b'"')),
]


@pytest.mark.parametrize("change", [s[1] for s in SPELLINGS], ids=[s[0] for s in SPELLINGS])
def test_data_in_any_other_form_are_named(change: Callable[[bytes], bytes]) -> None:
    assert change(honest_data()) != honest_data()
    assert codes(spelled(change(honest_data()))) == {"sheet_form"}


@pytest.mark.parametrize("answers", [{"99": 1}, {"1.1": 9}, {"1.1": -1}], ids=str)
def test_answers_that_the_rubric_does_not_have_are_named(answers: dict[str, int]) -> None:
    data = to_bytes(made.with_page(base(answers=answers), made.rendered().pdf))
    assert codes(spelled(data)) == {"sheet_answers"}


def test_reasons_and_comments_that_belong_nowhere_are_named() -> None:
    for change in (
        {"comments": {"99": "x"}}, {"stopped": {"1.1": "x"}}, {"rejected": Rejection(under="99", reason="x")},
        {"rejected": Rejection(under="", reason=" ")}, {"set": "QD26-99"},
    ):  # fmt: skip
        data = to_bytes(made.with_page(base(**change), made.rendered().pdf))
        assert codes(spelled(data)) == {"sheet_answers"}, change


def test_a_sheet_signed_before_its_end_is_named() -> None:
    assert codes(made.forged_pdf(base(closed_at=""))) == {"sheet_not_closed"}
    assert codes(made.forged_pdf(base(answers={"1.1": 1}))) == {"sheet_not_closed"}


def test_a_sheet_that_names_no_page_is_named() -> None:
    assert codes(spelled(to_bytes(base()))) == {"page_missing"}


def test_a_rubric_that_this_program_lacks_is_said_and_not_held_against_the_sheet() -> None:
    sheet = base(rubric=RubricRef(id="QD99-2030", digest="ab" * 32))
    found = report(spelled(to_bytes(made.with_page(sheet, made.rendered().pdf))))
    assert (found.verdict, [f.code for f in found.findings]) == ("intact", ["rubric_unknown"])
    assert found.sheets[0].result is None


# --- a page that lies ----------------------------------------------------------------------------------------


def test_a_page_that_shows_other_answers_than_the_data_is_named() -> None:
    shown = sheet_page(other_answers()).pdf
    assert codes(made.forged_pdf(base(), shown)) == {"page_differs"}
    honest = made.with_page(base(), made.rendered().pdf)
    assert codes(made.forged_pdf(honest, shown)) == {"page_digest", "page_differs"}


def drawn_by_another(sheet: ScoreSheet, **changes: Any) -> bytes:
    """The page as another version of the form might draw it."""
    model = build_model(made.RUBRIC, made.RUBRIC.by_code[sheet.set], sheet)
    origin = model.page.origin.replace(RENDERER, OLDER)
    return render(replace(model, page=replace(model.page, origin=origin), renderer=OLDER, **changes)).pdf


def by_another(data: ScoreSheet, page: bytes) -> bytes:
    return made.forged_pdf(made.with_page(data, page, OLDER), page)


def test_a_page_of_another_version_of_the_form_is_compared_by_its_words() -> None:
    long = base(comments={"1.1": "Ghi chú dài hơn một trang. " * 300}, opinion="Ý kiến 😀 <b>&amp;. " * 300)
    for sheet in (base(), long):
        found = report(by_another(sheet, drawn_by_another(sheet)))
        assert (found.verdict, [f.code for f in found.findings]) == ("intact", ["renderer_other"])


def test_a_page_of_another_version_that_shows_something_else_is_named() -> None:
    lies = [
        drawn_by_another(other_answers()),
        drawn_by_another(base(opinion="Tốt.")),
        drawn_by_another(base(product=msgspec.structs.replace(base().product, name="Muối mè"))),
        drawn_by_another(base(evaluator=msgspec.structs.replace(base().evaluator, name="Thành viên 9"))),
        drawn_by_another(base(), result=replace(model_result(), star="Hạng sao dự kiến: ★★★★★ 5 sao")),
        drawn_by_another(base(), legend="☑ ★★★★★"),
        drawn_by_another(base(comments={"1.1": "Thêm vào."})),
    ]
    for page in lies:
        assert codes(by_another(base(), page)) == {"page_text"}
    assert report(by_another(base(), drawn_by_another(base()))).verdict == "intact"


def model_result() -> Any:
    return build_model(made.RUBRIC, made.RUBRIC.by_code[base().set], base()).result


# --- a page that is honest, and something else laid over it --------------------------------------------------


def laid_over(change: Callable[[Any], None]) -> bytes:
    """The honest page, then a change, then honest data and a signature over all of it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(made.rendered().pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return made.forged_pdf(honest_data(), out.getvalue())


def first_page(writer: Any) -> Any:
    return writer.root["/Pages"]["/Kids"][0]


def replace_contents(writer: Any) -> None:
    first_page(writer)["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"0 0 500 500 re f"))
    writer.update_container(first_page(writer))


def replace_stream(writer: Any) -> None:
    reference = first_page(writer).raw_get("/Contents").reference
    writer.objects[(reference.generation, reference.idnum)] = generic.StreamObject(stream_data=b"0 0 9 9 re f")


def add_note(writer: Any) -> None:
    note = {"/Type": "/Annot", "/Subtype": "/FreeText"}
    annotation = generic.DictionaryObject({generic.pdf_name(k): generic.pdf_name(v) for k, v in note.items()})
    annotation["/Rect"] = generic.ArrayObject([generic.NumberObject(n) for n in (50, 50, 500, 700)])
    annotation["/Contents"] = generic.pdf_string("5 sao")
    first_page(writer)["/Annots"] = generic.ArrayObject([writer.add_object(annotation)])
    writer.update_container(first_page(writer))


def add_script(writer: Any) -> None:
    script = generic.DictionaryObject({generic.pdf_name("/S"): generic.pdf_name("/JavaScript")})
    script["/JS"] = generic.pdf_string("app.alert(1)")
    writer.root["/OpenAction"] = script
    writer.update_root()


def hide_page(writer: Any) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"][0] = pages["/Kids"].raw_get(1)
    writer.update_container(pages)


def swap_pages(writer: Any) -> None:
    other = generic.DictionaryObject(writer.root["/Pages"])
    other["/Kids"] = generic.ArrayObject(reversed(writer.root["/Pages"]["/Kids"]))
    writer.root["/Pages"] = writer.add_object(other)
    writer.update_root()


@pytest.mark.parametrize("change", [replace_contents, replace_stream, add_note, add_script, hide_page, swap_pages])
def test_what_is_laid_over_the_page_is_named(change: Callable[[Any], None]) -> None:
    assert "page_covered" in codes(laid_over(change))


def test_a_second_document_behind_the_honest_page_is_named() -> None:
    """The last part points to another document, whole in itself, so that the first page is never shown."""
    honest, other = made.rendered().pdf, sheet_page(other_answers()).pdf
    moved = re.sub(rb"(\d{10}) (00000 n)", lambda m: b"%010d %s" % (int(m[1]) + len(honest), m[2]), other)
    moved = re.sub(rb"startxref\n(\d+)", lambda m: b"startxref\n%d" % (int(m[1]) + len(honest)), moved)
    assert "page_covered" in codes(made.forged_pdf(honest_data(), honest + moved))


def test_a_stamp_elsewhere_or_of_another_size_is_named() -> None:
    page, (x0, y0, x1, y1) = made.rendered().signature_page, made.rendered().signature_box
    for place in (
        (page - 1, (x0, y0, x1, y1)),
        (page, (x0, y0 + 40, x1, y1 + 40)),
        (page, (20, 20, 580, 800)),
    ):
        assert "page_covered" in codes(made.forged_pdf(honest_data(), made.rendered().pdf, place=place)), place


def test_a_stamp_in_another_s_name_is_named() -> None:
    assert codes(made.forged_pdf(honest_data(), made.rendered().pdf, name="Thành viên 2")) == {"stamp_differs"}
