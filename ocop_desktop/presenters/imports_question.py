"""A question of an import in words: a row of the list beside the product that it is named like."""

from __future__ import annotations

from collections.abc import Iterable

from ocop_desktop.council.producer import BY_KEY
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.imports_preview import Plan, answer_words
from ocop_desktop.presenters.imports_view import Compared, QuestionView
from ocop_desktop.presenters.register_words import registering_name
from ocop_desktop.presenters.words import stars_words
from ocop_desktop.services.import_records import PlannedRow
from ocop_desktop.services.registers_records import ProductDetails, RegisteredProduct
from ocop_desktop.services.rubrics import current_rubric


def question(plan: Plan, planned: PlannedRow) -> QuestionView:
    """A row beside what it is named like."""
    same, number = planned.same, planned.row.row
    assert same is not None
    every = plan.plan.questions
    at = next(index for index, row in enumerate(every, 1) if row is planned)
    listed = _listed_values(planned)
    if same.product_id is not None:
        entry = plan.known.get(same.product_id)
        known = _known_values(entry) if entry else (same.product, same.producer, same.code, "", same.commune)
        head = translate("Imports", "Đang có trong sổ")
    else:
        other = next((row for row in plan.plan.new if row.row.row == same.row), None)
        known = _listed_values(other) if other else (same.product, same.producer)
        head = translate("Imports", "Dòng {row} của tệp").format(row=same.row)
    answer = plan.answers.get(number)
    return QuestionView(
        title=translate("Imports", "Câu hỏi {at}/{all}: có phải cùng một sản phẩm?").format(at=at, all=len(every)),
        text=translate(
            "Imports",
            "Hai bên trùng tên sản phẩm và tên chủ thể. Nếu là một, hãy bỏ qua dòng này: sản phẩm đang có không thay "
            "đổi. Nếu là sản phẩm khác, hãy thêm mới.",
        ),
        listed=translate("Imports", "Trong tệp, dòng {row}").format(row=number),
        known=head,
        lines=tuple(_compared(listed, known)),
        answer=answer_words(answer) if answer else "",
    )


def _compared(listed: tuple[str, ...], known: tuple[str, ...]) -> Iterable[Compared]:
    names = (
        translate("Imports", "Sản phẩm"),
        translate("Imports", "Chủ thể"),
        translate("Imports", "Mã sản phẩm"),
        translate("Imports", "Bộ sản phẩm"),
        translate("Imports", "Xã, phường"),
        translate("Imports", "Địa chỉ"),
        translate("Imports", "Điện thoại"),
        translate("Imports", "Lần đăng ký đánh giá"),
        translate("Imports", "Quyết định công nhận"),
    )
    for at, name in enumerate(names):
        one = listed[at] if at < len(listed) else ""
        other = known[at] if at < len(known) else ""
        if one or other:
            differs = bool(one and other) and one.casefold() != other.casefold()
            yield Compared(name, one or "–", other or "–", differs)


def _listed_values(planned: PlannedRow) -> tuple[str, ...]:
    row = planned.row
    form = BY_KEY[row.producer.legal_form].name if row.producer.legal_form else ""
    code = "/".join(str(part) for part in row.given) if row.given else ""
    return (
        row.product,
        ", ".join(part for part in (row.producer.name, form) if part),
        code,
        _set_words(row.set_code),
        row.commune,
        row.producer.address,
        row.producer.phone,
        *_details(row.details),
    )


def _known_values(entry: RegisteredProduct) -> tuple[str, ...]:
    product = entry.row.product
    return (
        product.name,
        product.producer,
        product.code,
        _set_words(entry.row.set_code),
        entry.details.commune_name,
        product.address,
        product.phone,
        *_details(entry.details),
    )


def _set_words(set_code: str | None) -> str:
    criteria_set = current_rubric().by_code.get(set_code or "")
    return set_title(criteria_set) if criteria_set else set_code or ""


def _details(details: ProductDetails) -> tuple[str, str]:
    kind = registering_name(details.registering) if details.registering else ""
    certificate = details.certificate
    if certificate is None:
        return kind, ""
    stars = stars_words(certificate.stars) if certificate.stars else ""
    parts = (certificate.decision, day_words(certificate.issued_on), stars)
    return kind, " · ".join(part for part in parts if part)
