"""What the form of a product says beside its fields: who the producer is, what stays under another set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ocop_desktop.council.producer import form_problem
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.classification import set_title
from ocop_desktop.presenters.product_form import FormBase
from ocop_desktop.presenters.products_view import Field, Typed
from ocop_desktop.presenters.register_words import problem_words, suggested
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.rubric.model import Rubric
from ocop_desktop.services.registers_records import ProducerRow


def suggestions(base: FormBase, typed: str) -> tuple[str, ...]:
    """Producers of the register whose names fit what is typed; those of one name are told apart by their place."""
    return suggested(_labels(base), typed)


def chosen(base: FormBase, label: str) -> ProducerRow | None:
    """The producer that a suggestion stands for."""
    return _labels(base).get(label)


def _labels(base: FormBase) -> dict[str, ProducerRow]:
    names = Counter(row.producer.name for row in base.producers)
    found: dict[str, ProducerRow] = {}
    for row in base.producers:
        producer = row.producer
        place = producer.commune_name or producer.address or producer.phone
        label = f"{producer.name} · {place}" if names[producer.name] > 1 and place else producer.name
        found.setdefault(label, row)
    return found


def producer_note(base: FormBase, typed: Typed, found: ProducerRow | None) -> tuple[str, Tone]:
    """Whether the producer that is typed is in the register, and what speaks against it."""
    if not typed.producer.strip():
        return translate("Products", "Gõ vài chữ để chọn trong sổ chủ thể, hoặc ghi tên mới."), "plain"
    if found is None:
        return translate("Products", "Chủ thể mới, sẽ được thêm vào sổ."), "plain"
    problem = problem_words(form_problem(found.producer.legal_form, typed.set_code or None))
    if problem:
        return problem, "missing"
    place = found.producer.commune_name or found.producer.address
    text = translate("Products", "Đã có trong sổ chủ thể: {n} sản phẩm.").format(n=found.products)
    return (f"{text} {place}" if place else text), "good"


def contact(found: ProducerRow | None, last: ProducerRow | None, typed: Typed) -> dict[Field, str]:
    """Telephone and address of the producer just chosen, where the fields are empty or hold the last one's."""
    if found is None or found == last:
        return {}
    texts: dict[Field, str] = {}
    if typed.phone.strip() in ("", last.producer.phone if last else ""):
        texts["phone"] = found.producer.phone
    if typed.address.strip() in ("", last.producer.address if last else ""):
        texts["address"] = found.producer.address
    return {name: text for name, text in texts.items() if text != getattr(typed, name)}


def set_note(rubric: Rubric, base: FormBase, typed: Typed) -> str:
    """What stays under another set than the one chosen; "" where nothing does."""
    row = base.row
    if row is None or not typed.set_code:
        return ""
    if row.set_code and typed.set_code != row.set_code and row.sheet is not None and row.sheet.scored:
        text = translate(
            "Products",
            "Phiếu của người đánh giá đã chấm theo {set} nên sản phẩm không chuyển bộ được. Nếu chọn nhầm bộ từ đầu, "
            "hãy thêm sản phẩm mới với bộ đúng.",
        )
        return text.format(set=_title(rubric, row.set_code))
    left = {code: count for code, count in base.left.items() if code != typed.set_code}
    if not left:
        return ""
    text = translate(
        "Products",
        "{sheets} của Hội đồng được giữ nguyên dưới bộ cũ, không chuyển sang bộ mới và không mất. Muốn chấm theo bộ "
        "mới, hãy mở lượt chấm mới trong đợt đánh giá.",
    )
    return text.format(sheets=_sheets(rubric, left))


def _sheets(rubric: Rubric, left: Mapping[str, int]) -> str:
    words = translate("Products", "{n} phiếu theo {set}")
    return ", ".join(words.format(n=count, set=_title(rubric, code)) for code, count in left.items())


def _title(rubric: Rubric, code: str) -> str:
    criteria_set = rubric.by_code.get(code)
    return set_title(criteria_set) if criteria_set else code
