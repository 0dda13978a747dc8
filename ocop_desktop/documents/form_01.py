"""Form 01 of Appendix III: the producer's registration, and on a page of its own the part for the offices."""

from __future__ import annotations

from ocop_desktop.council.papers import Registration, Signatory
from ocop_desktop.documents.form_words import LawForm, law_form
from ocop_desktop.documents.layout import (
    BODY_BOLD,
    BODY_ITALIC,
    HEADING,
    SMALL,
    Rule,
    Strip,
    Style,
    flowing,
    gap,
    tied,
)
from ocop_desktop.documents.paper_page import Imprint, RenderedPaper, finish, illustrative_mark, practice_notice
from ocop_desktop.documents.paper_parts import (
    PORTRAIT,
    centered,
    field,
    filled,
    halves,
    paragraph,
    plain,
    signature,
    signatures,
    state_heading,
    write,
)
from ocop_desktop.documents.paper_words import REGISTERING, date_fields, in_sentence, product_name, short_date

_AREA = PORTRAIT
_PRODUCER = ("name", "representative", "position", "address", "contact")
#: The form alone has the national heading over the whole page, in the sizes of Decree 30/2020.
_MOTTO = Style(HEADING.font, 14, 18)


def render_registration(data: Registration) -> RenderedPaper:
    """The registration and its receipt part; a field left empty is dotted as in the law's form."""
    form = law_form("01", data.head.rubric)
    values = _values(data)
    imprint = Imprint(
        "Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP",
        form.place,
        data.product.name,
        data.producer.name,
        illustrative_mark([data.product]),
    )
    first = [
        *practice_notice(_AREA, data.head),
        *_heading(form, values),
        *_registration(form, values),
        *_sign(form, values),
        *_footnote(form),
    ]
    return finish(_AREA, data.head, imprint, first, _offices(form, values))


def _values(data: Registration) -> dict[str, str]:
    producer = data.producer
    values = {
        "province": in_sentence(data.province.name),
        "year": str(data.year) if data.year else "",
        "name": producer.name,
        "representative": producer.representative,
        "position": producer.position,
        "address": producer.address,
        "phone": producer.phone,
        "email": producer.email,
        "product": product_name(data.product) if data.product.name else "",
        "branch": data.product.branch,
        "samples": data.samples,
        **{kind: "☑" if kind == data.registering else "☐" for kind in REGISTERING},
        "commune_number": _receipt_number(data),
        "commune_received_on": short_date(data.receipt.received_on),
        "commune_received_by": data.receipt.received_by,
    }
    if data.place and data.date:
        values |= dict(zip(("day", "month", "year_signed"), date_fields(data.date), strict=True))
        values["place"] = data.place
    return values


def _receipt_number(data: Registration) -> str:
    """The commune's number of the registration, with a space for it where the office has not given one."""
    if not (data.receipt.number or data.commune.code):
        return ""
    return f"{data.receipt.number or '………'}/PĐK-{data.province.code}-{data.commune.code}-{data.year}"


def _heading(form: LawForm, values: dict[str, str]) -> list[Strip]:
    strips = [*state_heading(_AREA.left, _AREA.width, _MOTTO, BODY_BOLD), gap(8)]
    strips += write(_AREA, form.text("heading")[0], HEADING, "center")
    subject = filled(form.text("subject")[0], values, style=BODY_BOLD)
    strips += flowing(subject, BODY_BOLD, _AREA.left, _AREA.width, "center")
    return [*strips, gap(8)]


def _registration(form: LawForm, values: dict[str, str]) -> list[Strip]:
    """Points 1 to 5 and the pledge."""
    line, more = form.text("branch")
    strips = write(_AREA, form.text("producer")[0], BODY_BOLD)
    for key in _PRODUCER:
        strips += field(_AREA, form.text(key)[0], values)
    strips += field(_AREA, form.text("product")[0], values)
    strips += field(_AREA, line, values)
    strips += [] if values["branch"] else field(_AREA, more, values)
    strips += field(_AREA, form.text("registering")[0].replace("} ", "}" + " " * 6), values)
    strips += write(_AREA, form.text("enclosed")[0])
    strips += write(_AREA, form.text("report")[0])
    strips += field(_AREA, form.text("samples")[0], values)
    return [*strips, *paragraph(_AREA, form.text("pledge")[0])]


def _sign(form: LawForm, values: dict[str, str]) -> list[Strip]:
    _, (x, room) = halves(_AREA)
    signed = values | {"year": values.get("year_signed", "")}
    role, hint = form.text("sign")
    right = centered(plain(form.text("place_date")[0], signed), BODY_ITALIC, x, room)
    right += signature(x, room, Signatory((role,), values["representative"]), hint)
    return signatures(_AREA, [], right)


def _footnote(form: LawForm) -> list[Strip]:
    rule = Strip(6, rules=(Rule(_AREA.left, 2, _AREA.left + 120, 2),), keep=True)
    return [gap(10, keep=True), rule, *write(_AREA, form.text("footnote")[1].replace("[^1]", "¹"), SMALL)]


def _offices(form: LawForm, values: dict[str, str]) -> list[Strip]:
    """The second page: one part for the commune, one for the province."""
    strips = [*tied(write(_AREA, form.text("offices")[0], HEADING, "center")), gap(10)]
    for office in ("commune", "province"):
        strips += tied(write(_AREA, form.text(f"{office}_heading")[0], BODY_BOLD))
        for line in ("number", "received_on", "received_by"):
            strips += tied([gap(3), *field(_AREA, form.text(f"{office}_{line}")[0], values)])
        strips += _received(form.text(f"{office}_sign"))
    return strips


def _received(words: list[str]) -> list[Strip]:
    _, (x, room) = halves(_AREA)
    title, hint = words
    return [*signatures(_AREA, [], signature(x, room, Signatory((title,)), hint)), gap(16)]
