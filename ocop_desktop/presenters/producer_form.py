"""The form of a producer: what form 02 asks of it, what is wrong with it, what speaks against its legal form."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import cast

from ocop_desktop.council.peoples import PEOPLES
from ocop_desktop.council.producer import LEGAL_FORMS, SEX_NAMES, LegalForm, Sex
from ocop_desktop.council.sheet import MAX_TEXT
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import day_words
from ocop_desktop.presenters.producers_view import Field, FormView, Typed
from ocop_desktop.presenters.product_form import line_problem
from ocop_desktop.presenters.register_words import day_of, day_problem, problem_words, suggested
from ocop_desktop.presenters.unit_search import commune_meant
from ocop_desktop.services.admin_units import AdminUnit, AdminUnits
from ocop_desktop.services.registers_records import ProducerDraft, ProducerRow
from ocop_desktop.services.registers_values import worst_problem
from ocop_desktop.services.texts import clean_line, clean_text

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_LINES: tuple[Field, ...] = ("registration", "address", "phone", "representative", "position", "ethnicity", "residence")


@dataclass(frozen=True)
class FormBase:
    """What the form is filled in on. `row` is None for a new producer, `sets` are the sets of its products."""

    row: ProducerRow | None
    units: AdminUnits
    home: str
    sets: tuple[str | None, ...] = ()


def legal_forms() -> tuple[tuple[str, str], ...]:
    """Legal forms to choose from, in the law's words and order, as (key, words)."""
    first = ("", translate("Producers", "Chưa ghi"))
    tourism = translate("Producers", "{name} (chỉ với du lịch)")
    outside = translate("Producers", "{name} (không thuộc đối tượng)")
    return (first, *((form.key, _form_words(form.name, form.tourism_only, form.in_the_law, tourism, outside))
                     for form in LEGAL_FORMS))  # fmt: skip


def _form_words(name: str, tourism_only: bool, in_the_law: bool, tourism: str, outside: str) -> str:
    if not in_the_law:
        return outside.format(name=name)
    return tourism.format(name=name) if tourism_only else name


def sexes() -> tuple[tuple[str, str], ...]:
    """What form 02 asks of the representative, as (key, words)."""
    return (("", translate("Producers", "Chưa ghi")), *SEX_NAMES.items())


def peoples(typed: str) -> tuple[str, ...]:
    """Peoples of Viet Nam that fit what is typed, the most numerous first."""
    return suggested(PEOPLES, typed)


def first_typed(base: FormBase) -> Typed:
    """What stands in the form before anybody has typed."""
    if base.row is None:
        return Typed()
    producer = base.row.producer
    return Typed(
        name=producer.name,
        legal_form=producer.legal_form or "",
        registration=producer.registration,
        founded_on=day_words(producer.founded_on),
        address=producer.address,
        commune_code=producer.commune_code or "",
        commune=producer.commune_name,
        phone=producer.phone,
        email=producer.email,
        representative=producer.representative,
        position=producer.position,
        sex=producer.sex or "",
        ethnicity=producer.ethnicity,
        residence=producer.residence,
        note=producer.note,
    )


def form_view(base: FormBase) -> FormView:
    """The form from the top."""
    adding = base.row is None
    follows = translate(
        "Producers",
        "{n} sản phẩm đang dùng thông tin này. Phiếu đang chấm ghi theo thông tin mới; phiếu đã khóa hoặc đã ký giữ "
        "thông tin cũ.",
    )
    products = base.row.products if base.row else 0
    return FormView(
        title=translate("Producers", "Thêm chủ thể") if adding else translate("Producers", "Sửa chủ thể"),
        typed=first_typed(base),
        notice=follows.format(n=products) if products else "",
        save=translate("Producers", "Lưu chủ thể") if adding else translate("Producers", "Lưu thay đổi"),
    )


def form_note(base: FormBase, typed: Typed) -> str:
    """What speaks against the legal form that is chosen, for the sets of this producer's products."""
    return problem_words(worst_problem(_legal_form(typed), base.sets))


def problems(base: FormBase, typed: Typed) -> dict[Field, str]:
    """What is wrong, by field in reading order; empty where the form can be kept."""
    found: dict[Field, str] = {"name": line_problem(typed.name, translate("Producers", "Hãy nhập tên chủ thể."))}
    found |= {name: line_problem(getattr(typed, name)) for name in _LINES}
    found["founded_on"] = day_problem(typed.founded_on)
    found["commune"] = _commune_problem(base, typed)
    found["email"] = _email_problem(typed.email)
    found["note"] = _note_problem(typed.note)
    order: tuple[Field, ...] = ("name", "registration", "founded_on", "address", "commune", "phone", "email")
    order += ("representative", "position", "ethnicity", "residence", "note")
    return {name: found[name] for name in order if found[name]}


def _email_problem(text: str) -> str:
    if text.strip() and not _EMAIL.fullmatch(text.strip()):
        return translate("Producers", "Địa chỉ email chưa đúng, ví dụ ten@tenmien.vn.")
    return line_problem(text)


def _note_problem(text: str) -> str:
    if len(text) <= MAX_TEXT:
        return ""
    words = translate("Producers", "Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.")
    return words.format(n=len(text), most=MAX_TEXT)


def _commune_problem(base: FormBase, typed: Typed) -> str:
    same = base.row is not None and typed.commune.strip() == base.row.producer.commune_name
    if not typed.commune.strip() or same or commune(base, typed) is not None:
        return line_problem(typed.commune)
    return translate("Producers", "Không có xã, phường này trong danh mục. Hãy chọn trong danh sách gợi ý.")


def commune(base: FormBase, typed: Typed) -> AdminUnit | None:
    """The unit of the list that is meant; None where it cannot be told."""
    text = typed.commune.strip()
    chosen = base.units.unit(typed.commune_code) if typed.commune_code and text else None
    kept = base.row.producer if base.row else None
    if chosen is not None and (chosen.name == text or (kept is not None and kept.commune_name == text)):
        return chosen
    return commune_meant(base.units, base.home, text)


def _legal_form(typed: Typed) -> LegalForm | None:
    return cast(LegalForm, typed.legal_form) if typed.legal_form else None


def draft_of(base: FormBase, typed: Typed) -> ProducerDraft:
    """The producer to keep; only for a form without problems."""
    unit = commune(base, typed)
    return ProducerDraft(
        name=clean_line(typed.name, "tên chủ thể"),
        legal_form=_legal_form(typed),
        registration=typed.registration,
        founded_on=day_of(typed.founded_on),
        address=typed.address,
        commune_code=unit.code if unit else None,
        commune_name=typed.commune,
        phone=typed.phone,
        email=typed.email,
        representative=typed.representative,
        position=typed.position,
        sex=cast(Sex, typed.sex) if typed.sex else None,
        ethnicity=typed.ethnicity,
        residence=typed.residence,
        note=clean_text(typed.note, "ghi chú"),
    )


def field_of(error: OcopError) -> Field | None:
    """The field that the store's refusal is about; None where it is about none alone."""
    fields: dict[str, Field] = {"name_taken": "name", "commune": "commune"}
    return fields.get(error.code)


def differs(typed: Typed, first: Typed) -> bool:
    """Whether something was typed that would be lost; blanks at the ends are nothing."""
    return _trimmed(typed) != _trimmed(first)


def _trimmed(typed: Typed) -> Typed:
    return replace(typed, **{**{name: value.strip() for name, value in vars(typed).items()}, "commune_code": ""})
