"""Form 03 of Appendix III: the commune's report on the four matters of art. 7.2a, its legal output.

The law's heading says "xã/phường", "tỉnh": the unit's real kind and name stand in their place. The hints under the
four matters are the law's; the official's own text takes their place.
"""

from __future__ import annotations

from ocop_desktop.council.papers import CommuneReport, Signatory
from ocop_desktop.documents.fonts import BOLD, REGULAR
from ocop_desktop.documents.form_words import LawForm, law_form, pieces_of
from ocop_desktop.documents.layout import (
    BODY,
    BODY_BOLD,
    BODY_ITALIC,
    HEADING,
    Rule,
    Span,
    Strip,
    flowing,
    gap,
    tied,
)
from ocop_desktop.documents.paper_page import Imprint, RenderedPaper, finish, illustrative_mark, practice_notice
from ocop_desktop.documents.paper_parts import (
    PORTRAIT,
    field,
    halves,
    heading,
    numbered,
    plain,
    recipients,
    signature,
    signatures,
    two_heads,
    write,
)
from ocop_desktop.documents.paper_words import in_sentence, product_name

_AREA = PORTRAIT
_GENERAL = ("name", "legal_form", "address", "representative", "full_name", "person", "residence", "product")
_MATTERS = ("material", "labour", "idea", "identity")
_EMPTY_LINES = 5


def render_commune_report(data: CommuneReport) -> RenderedPaper:
    """The report; a matter without a text keeps the law's hint and lines to write on."""
    form = law_form("03", data.head.rubric)
    values = _values(data)
    imprint = Imprint(
        "Báo cáo đánh giá một số nội dung của hồ sơ",
        form.place,
        data.product.name,
        f"Ủy ban nhân dân {data.commune.name}" if data.commune.name else "",
        illustrative_mark([data.product]),
    )
    strips = [
        *practice_notice(_AREA, data.head),
        *_head(form, values, data),
        *_general(form, values),
        *heading(_AREA, form.text("assessment")[0]),
    ]
    for key in _MATTERS:
        strips += _matter(form.text(key)[0], values)
    strips += [gap(8), *_request(form, values), *_sign(form, values, data)]
    return finish(_AREA, data.head, imprint, strips)


def _values(data: CommuneReport) -> dict[str, str]:
    producer = data.producer
    named = product_name(data.product) if data.product.name else ""
    return {
        "commune_caps": data.commune.name.upper(),
        "commune": in_sentence(data.commune.name),
        "province": in_sentence(data.province.name),
        "name": producer.name,
        "producer": producer.name,
        "legal_form": producer.legal_form,
        "address": producer.address,
        "representative": producer.representative,
        "full_name": producer.representative,
        "sex": producer.sex,
        "ethnicity": producer.ethnicity,
        "residence": producer.residence,
        "product": named,
        "product_name": named,
        "material": data.material,
        "labour": data.labour,
        "idea": data.idea,
        "identity": data.identity,
    }


def _head(form: LawForm, values: dict[str, str], data: CommuneReport) -> list[Strip]:
    strips = two_heads(_AREA, "", plain(form.text("issuer")[0], values))
    if data.letterhead:
        strips += numbered(_AREA, data.letterhead)
    strips += [gap(12), *tied(write(_AREA, form.text("heading")[0], HEADING, "center"))]
    strips += tied(write(_AREA, form.text("subject")[0], BODY_BOLD, "center"))
    middle = _AREA.left + _AREA.width / 2
    return [*strips, Strip(10, rules=(Rule(middle - 45, 4, middle + 45, 4, 0.7),))]


def _general(form: LawForm, values: dict[str, str]) -> list[Strip]:
    strips = heading(_AREA, form.text("general")[0])
    for key in _GENERAL:
        strips += field(_AREA, form.text(key)[0], values)
    return strips


def _matter(text: str, values: dict[str, str]) -> list[Strip]:
    """A matter's heading with the official's text, or with the law's hint and lines to write on."""
    (label, _), (hint, name) = pieces_of(text)
    written = values[name].strip()
    spans: list[Span] = [(label, BOLD), (written, REGULAR) if written else (hint, BODY_ITALIC.font)]
    strips = [gap(5), *flowing(spans, BODY, _AREA.left, _AREA.width)]
    if not written:
        strips = [*tied(strips), *tied(field(_AREA, "{……………|}", {}) * _EMPTY_LINES)]
        strips.append(gap(1))
    return strips


def _request(form: LawForm, values: dict[str, str]) -> list[Strip]:
    """The closing sentence, ended by a full stop where the law leaves its last dots."""
    sentence = plain(form.text("request")[0], values)
    if values["producer"] and not sentence.endswith("."):
        sentence += "."
    return tied(write(_AREA, sentence))


def _sign(form: LawForm, values: dict[str, str], data: CommuneReport) -> list[Strip]:
    (left_x, left_room), (x, room) = halves(_AREA)
    body, hint = form.text("sign")
    who = Signatory((plain(body, values), *data.signatory.capacity), data.signatory.name)
    left = recipients(left_x, left_room, data.recipients) if data.recipients else []
    return signatures(_AREA, left, signature(x, room, who, hint))
