"""The form of a round: what is typed, what is wrong with it, and what the law says on its dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from fractions import Fraction
from typing import get_args

from ocop_desktop.council.deadlines import usual_cutoffs
from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.errors import InputError, OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import stored_as_typed, typed_as_stored
from ocop_desktop.presenters.rounds_view import CouncilChoice, DateHint, Field, RoundForm, Stale, Typed
from ocop_desktop.presenters.seats import name_of
from ocop_desktop.presenters.words import day, short
from ocop_desktop.services.round_desk import NUMBERS, SPREADS, YEARS
from ocop_desktop.services.round_records import Round, RoundDraft, RoundRow
from ocop_desktop.services.texts import clean_line

_WHOLE = re.compile(r"[0-9]{1,6}")
_SHARE = re.compile(r"([0-9]{1,3})\s*/\s*([0-9]{1,3})")
_PERCENT = re.compile(r"([0-9]{1,3})\s*%")


@dataclass(frozen=True)
class FormBase:
    """What a form is filled in on: the round (None for a new one), and all rounds there are."""

    row: RoundRow | None
    rows: tuple[RoundRow, ...]
    practice: bool
    year: int
    refused: str = ""


def first_typed(base: FormBase) -> Typed:
    """What stands in the form before anybody has typed."""
    if base.row is not None:
        return typed_of(base.row.round)
    numbers = [row.round.details.number for row in base.rows if _same_kind(row, base.practice, base.year)]
    return Typed(year=str(base.year), number=str(max(numbers, default=0) + 1), practice=base.practice)


def _same_kind(row: RoundRow, practice: bool, year: int) -> bool:
    return row.round.practice == practice and row.round.details.year == year


def typed_of(the_round: Round) -> Typed:
    """A round as it stands in the form."""
    details = the_round.details
    return Typed(
        year=str(details.year),
        number=str(details.number),
        practice=details.practice,
        council=details.council,
        decision_number=details.decision_number,
        decision_date=stored_as_typed(details.decision_date),
        decision_issuer=details.decision_issuer,
        starts_on=stored_as_typed(details.starts_on),
        ends_on=stored_as_typed(details.ends_on),
        quorum=f"{details.quorum.numerator}/{details.quorum.denominator}",
        chair_required=details.chair_required,
        spread_limit=str(details.spread_limit),
    )


def form_view(base: FormBase) -> RoundForm:
    """The form from the top."""
    return RoundForm(
        title=_title(base),
        typed=first_typed(base),
        notice=base.refused,
        save="" if base.refused else _save_verb(base),
        councils=councils(base.rows) if base.row is None else (),
    )


def _title(base: FormBase) -> str:
    if base.row is not None:
        return name_of(base.row.round)
    if base.practice:
        return translate("Rounds", "Lập đợt tập huấn")
    return translate("Rounds", "Lập đợt đánh giá")


def _save_verb(base: FormBase) -> str:
    return translate("Rounds", "Lưu thay đổi") if base.row is not None else translate("Rounds", "Lập đợt")


def councils(rows: Sequence[RoundRow]) -> tuple[CouncilChoice, ...]:
    """The rounds whose council may be appointed again."""
    words = translate("Rounds", "{round}: {n} thành viên")
    return tuple(
        CouncilChoice(row.round.id, words.format(round=name_of(row.round), n=row.members))
        for row in rows
        if row.members
    )


def date_hint(typed: Typed) -> DateHint:
    """What the law says on the dates of the year that is typed."""
    year = whole(typed.year, YEARS)
    if year is None:
        return DateHint("", ())
    cutoffs = usual_cutoffs(year)
    text = translate(
        "Rounds",
        "Quyết định 26/2026/QĐ-TTg, Điều 5: cấp tỉnh đánh giá mỗi năm ít nhất hai đợt; công văn đề nghị của xã "
        "phải có ngày trước {first} hoặc trước {second}. Đúng ngày đó đã là trễ. Tỉnh có thể quy định thêm đợt.",
    )
    last_day = translate("Rounds", "Lấy ngày {day}")
    days = [day((cutoff.before - timedelta(days=1)).isoformat()) for cutoff in cutoffs]
    first, second = (day(cutoff.before.isoformat()) for cutoff in cutoffs)
    return DateHint(
        text.format(first=first, second=second),
        tuple((last_day.format(day=typed_day), typed_day) for typed_day in days),
    )


# --- what is wrong -------------------------------------------------------------------------------------------


def problems(base: FormBase, typed: Typed) -> dict[Field, str]:
    """What is wrong, by field in reading order; empty where the form can be kept."""
    found: dict[Field, str] = {
        "year": _number_problem(typed.year, YEARS),
        "number": _number_problem(typed.number, NUMBERS) or _taken(base, typed),
        "council": _line_problem(typed.council),
        "decision_number": _line_problem(typed.decision_number),
        "decision_date": _problem_of(typed_as_stored, typed.decision_date),
        "decision_issuer": _line_problem(typed.decision_issuer),
        "starts_on": _problem_of(typed_as_stored, typed.starts_on),
        "ends_on": _problem_of(typed_as_stored, typed.ends_on) or _order_problem(typed),
        "quorum": _problem_of(share, typed.quorum),
        "spread_limit": _number_problem(typed.spread_limit, SPREADS),
    }
    return {field: text for field, text in found.items() if text}


def _problem_of(read: Callable[[str], object], text: str) -> str:
    try:
        read(text)
    except InputError as error:
        return error.message
    return ""


def _number_problem(text: str, allowed: range) -> str:
    if whole(text, allowed) is not None:
        return ""
    return translate("Rounds", "Hãy nhập số từ {least} đến {most}.").format(least=allowed[0], most=allowed[-1])


def _line_problem(text: str) -> str:
    try:
        clean_line(text, "")
    except InputError:
        return translate("Rounds", "Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.").format(n=len(text), most=MAX_LINE)
    return ""


def _taken(base: FormBase, typed: Typed) -> str:
    year, number = whole(typed.year, YEARS), whole(typed.number, NUMBERS)
    own = base.row.round.id if base.row is not None else None
    for row in base.rows:
        details = row.round.details
        if row.round.id != own and (details.year, details.number, details.practice) == (year, number, typed.practice):
            return translate("Rounds", "Đã có {round}. Hãy nhập số khác.").format(round=name_of(row.round))
    return ""


def _order_problem(typed: Typed) -> str:
    try:
        starts, ends = typed_as_stored(typed.starts_on), typed_as_stored(typed.ends_on)
    except InputError:
        return ""
    if starts and ends and ends < starts:
        return translate("Rounds", "Ngày kết thúc trước ngày bắt đầu. Hãy nhập lại.")
    return ""


def whole(text: str, allowed: range) -> int | None:
    """A whole number within limits; None where the text is none."""
    found = _WHOLE.fullmatch(text.strip())
    return int(found[0]) if found and int(found[0]) in allowed else None


def share(text: str) -> Fraction:
    """A share as typed: "3/4", "75%" or "1"; InputError "quorum" where it is none."""
    bare = text.strip()
    found, percent = _SHARE.fullmatch(bare), _PERCENT.fullmatch(bare)
    value = None
    if found and int(found[2]):
        value = Fraction(int(found[1]), int(found[2]))
    elif percent:
        value = Fraction(int(percent[1]), 100)
    elif bare in ("0", "1"):
        value = Fraction(int(bare))
    if value is None or value > 1:
        words = translate("Rounds", "Hãy nhập một phần của Hội đồng, ví dụ 3/4 hoặc 2/3.")
        raise InputError(words, code="quorum", detail="quorum")
    return value


def field_of(error: OcopError) -> Field | None:
    """The field that the store's refusal is about; None where it is about none alone."""
    return error.detail if isinstance(error, InputError) and error.detail in get_args(Field) else None  # type: ignore[return-value]


# --- what is kept --------------------------------------------------------------------------------------------


def draft_of(typed: Typed) -> RoundDraft:
    """The round to keep; only for a form without problems."""
    return RoundDraft(
        year=int(typed.year),
        number=int(typed.number),
        practice=typed.practice,
        council=clean_line(typed.council, "tên Hội đồng"),
        decision_number=clean_line(typed.decision_number, "số quyết định"),
        decision_date=typed_as_stored(typed.decision_date),
        decision_issuer=clean_line(typed.decision_issuer, "cơ quan ban hành quyết định"),
        starts_on=typed_as_stored(typed.starts_on),
        ends_on=typed_as_stored(typed.ends_on),
        quorum=share(typed.quorum),
        chair_required=typed.chair_required,
        spread_limit=int(typed.spread_limit),
    )


def differs(typed: Typed, first: Typed) -> bool:
    """Whether something was typed that would be lost; blanks at the ends are nothing."""
    return _trimmed(typed) != _trimmed(first)


def _trimmed(typed: Typed) -> Typed:
    texts = {f.name: getattr(typed, f.name).strip() for f in fields(Typed) if isinstance(getattr(typed, f.name), str)}
    return replace(typed, **texts)


# --- two windows ---------------------------------------------------------------------------------------------


def merged(first: Typed, typed: Typed, newest: Typed) -> Typed:
    """What was typed here, over what has become of everything else meanwhile."""
    own = {f.name: getattr(typed, f.name) for f in fields(Typed) if getattr(typed, f.name) != getattr(first, f.name)}
    return replace(newest, **own)


def stale(first: Typed, newest: Typed) -> Stale:
    """What somebody else has changed while this form was open."""
    names = field_names()
    line = translate("Rounds", "{field}: “{text}”")
    found = [
        line.format(field=names[f.name], text=short(_shown(getattr(newest, f.name)), 120))
        for f in fields(Typed)
        if f.name in names and getattr(newest, f.name) != getattr(first, f.name)
    ]
    text = translate(
        "Rounds",
        "Đợt này vừa được thay đổi ở một cửa sổ khác. Phần vừa nhập chưa được lưu và chưa ghi đè lên gì. "
        "Bản mới nhất khác ở các mục sau; hãy chọn một cách làm tiếp.",
    )
    return Stale(text, tuple(found))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return translate("Rounds", "có") if value else translate("Rounds", "không")
    return str(value) or translate("Rounds", "để trống")


def field_names() -> dict[str, str]:
    """The fields as the form names them."""
    return {
        "year": translate("Rounds", "Năm"),
        "number": translate("Rounds", "Đợt thứ"),
        "practice": translate("Rounds", "Đợt tập huấn"),
        "council": translate("Rounds", "Tên Hội đồng, in trên văn bản"),
        "decision_number": translate("Rounds", "Số quyết định thành lập Hội đồng"),
        "decision_date": translate("Rounds", "Ngày quyết định"),
        "decision_issuer": translate("Rounds", "Người hoặc cơ quan ban hành quyết định"),
        "starts_on": translate("Rounds", "Ngày bắt đầu đợt"),
        "ends_on": translate("Rounds", "Ngày kết thúc đợt"),
        "quorum": translate("Rounds", "Phải có mặt ít nhất"),
        "chair_required": translate("Rounds", "Phải có Chủ tịch Hội đồng dự họp"),
        "spread_limit": translate("Rounds", "Chênh lệch điểm phải bàn lại (điểm)"),
    }
