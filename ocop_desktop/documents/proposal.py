"""The letter of art. 6.2a: a commune asks the authority above to assess the products of a round."""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.papers import ProposalLetter, ProposedProduct
from ocop_desktop.documents.form_words import LawDecision, law_decision
from ocop_desktop.documents.layout import BODY, SMALL_ITALIC, TABLE, Align, Strip, gap
from ocop_desktop.documents.paper_page import (
    OWN_FORM,
    Imprint,
    RenderedPaper,
    finish,
    illustrative_mark,
    practice_notice,
)
from ocop_desktop.documents.paper_parts import (
    PORTRAIT,
    halves,
    letterhead,
    paragraph,
    recipients,
    signature,
    signatures,
    signed,
    write,
)
from ocop_desktop.documents.paper_table import Column, row, table
from ocop_desktop.documents.paper_words import (
    REGISTERING,
    ground,
    in_sentence,
    product_name,
    star_label,
    star_short,
)

_AREA = PORTRAIT
_PRELIMINARY = (
    "Hạng sao dự kiến là kết quả đánh giá sơ bộ của cấp xã, không thay thế kết quả của hội đồng có thẩm quyền."
)
_ABOUT = "V/v đề nghị đánh giá,\nphân hạng sản phẩm OCOP"


def render_proposal(data: ProposalLetter) -> RenderedPaper:
    """The letter with the table of its products; the stars of a commune's own sheets only where there are some."""
    imprint = Imprint(
        "Công văn đề nghị đánh giá, phân hạng",
        OWN_FORM,
        f"{len(data.products)} sản phẩm",
        data.letterhead.issuer,
        illustrative_mark([proposed.product for proposed in data.products]),
    )
    (x, room), right = halves(_AREA)
    block = signatures(
        _AREA,
        recipients(x, room, data.recipients) if data.recipients else [],
        signature(*right, data.signatory, hint=""),
    )
    return finish(_AREA, data.head, imprint, signed(list(_letter(data)), block))


def _letter(data: ProposalLetter) -> Iterator[Strip]:
    law = law_decision(data.head.rubric)
    office = f"Ủy ban nhân dân {in_sentence(data.commune.name)}"
    yield from letterhead(_AREA, data.letterhead, _ABOUT)
    yield from practice_notice(_AREA, data.head)
    yield from write(_AREA, f"Kính gửi: {data.addressee}", BODY, "center")
    yield gap(8)
    yield from paragraph(_AREA, f"Căn cứ {ground(law)};")
    yield from paragraph(
        _AREA,
        f"{office} đã tiếp nhận, kiểm tra thành phần hồ sơ và đánh giá một số nội dung của hồ sơ sản phẩm theo "
        f"{law.commune_task} Quyết định số {law.number}. {office} đề nghị {data.addressee} đánh giá, phân hạng "
        f"{len(data.products):02d} sản phẩm OCOP sau đây:",
    )
    yield gap(6, keep=True)
    yield from _products(data)
    if data.remarks.strip():
        yield from paragraph(_AREA, data.remarks.strip())
    yield from _enclosed(data, law)
    yield from paragraph(_AREA, f"{office} kính đề nghị {data.addressee} xem xét./.")


def _enclosed(data: ProposalLetter, law: LawDecision) -> Iterator[Strip]:
    sent = f"Hồ sơ gửi kèm theo {law.dossier} Quyết định số {law.number}, gồm 01 bộ hồ sơ giấy và 01 bộ hồ sơ điện tử"
    if not data.enclosures:
        yield from paragraph(_AREA, f"{sent}.")
        return
    last = len(data.enclosures)
    items = [f"- {name.rstrip('.;')}{'.' if n == last else ';'}" for n, name in enumerate(data.enclosures, 1)]
    yield from paragraph(_AREA, "\n".join([f"{sent}:", *items]))


def _products(data: ProposalLetter) -> Iterator[Strip]:
    starred = any(proposed.stars is not None for proposed in data.products)
    shares = (0.3, 0.22, 0.2, 0.13, 0.15) if starred else (0.34, 0.25, 0.27, 0.14)
    heads = ("Sản phẩm, mã số", "Chủ thể", "Bộ sản phẩm", "Lần đăng ký", star_label(data.level))
    aligns: tuple[Align, ...] = ("left", "left", "left", "center", "center")
    room = _AREA.width - 30
    columns = [Column("TT", 30, "center")]
    columns += [Column(head, room * share, align) for head, share, align in zip(heads, shares, aligns, strict=False)]
    rows = [row(*_cells(data, number, proposed, starred)) for number, proposed in enumerate(data.products, 1)]
    yield from table("products", _AREA.left, columns, rows, TABLE)
    if starred and data.level == "commune":
        yield from [gap(3), *write(_AREA, _PRELIMINARY, SMALL_ITALIC)]


def _cells(data: ProposalLetter, number: int, proposed: ProposedProduct, starred: bool) -> Iterator[str]:
    product = proposed.product
    yield str(number)
    yield f"{product_name(product)}\n{product.code}".strip()
    yield product.producer
    yield product.set_name
    yield REGISTERING.get(proposed.registering or "", "")
    if starred:
        yield star_short(data.level, proposed.stars)
