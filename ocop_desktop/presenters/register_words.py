"""Words that the pages of the registers share: legal forms, kinds of assessment, days as typed, what can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ocop_desktop.council.papers import Registering
from ocop_desktop.council.producer import PLACE, FormProblem
from ocop_desktop.errors import InputError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.days import typed_as_stored
from ocop_desktop.presenters.words import clock_time
from ocop_desktop.services.registers_undo import Deletion
from ocop_desktop.services.texts import plain

#: As many suggestions as fit below a field.
_MOST = 12


def registering_name(registering: Registering | None) -> str:
    """The kind of assessment as a choice on the screen."""
    if registering is None:
        return translate("Registers", "Chưa ghi")
    return {
        "first": translate("Registers", "Lần đầu"),
        "upgrade": translate("Registers", "Nâng hạng"),
        "reassessment": translate("Registers", "Đánh giá lại"),
    }[registering]


def problem_words(problem: FormProblem | None) -> str:
    """What speaks against a producer's legal form; "" where nothing does."""
    if problem == "not_in_the_law":
        words = translate(
            "Registers",
            "Doanh nghiệp lớn không thuộc các loại hình được đăng ký ({place}). Hãy kiểm tra giấy tờ trước khi nhận hồ "
            "sơ.",
        )
        return words.format(place=PLACE)
    if problem == "tourism_only":
        words = translate(
            "Registers",
            "Loại hình này chỉ được đăng ký sản phẩm du lịch, Bộ 26 ({place}), nhưng sản phẩm thuộc bộ khác.",
        )
        return words.format(place=PLACE)
    return ""


def day_of(typed: str) -> date | None:
    """The day that was typed; only for a field without a problem."""
    stored = typed_as_stored(typed)
    return date.fromisoformat(stored) if stored else None


def day_problem(typed: str) -> str:
    """What is wrong with a typed day; "" where nothing is."""
    try:
        typed_as_stored(typed)
    except InputError as error:
        return error.message
    return ""


def suggested(values: Iterable[str], typed: str) -> tuple[str, ...]:
    """Values in which every word that is typed begins a word, without marks; the first ones where nothing is typed."""
    words = plain(typed).split()
    found = (value for value in values if _fits(plain(value).split(), words))
    return tuple(value for value, _ in zip(found, range(_MOST), strict=False))


def _fits(parts: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(part.startswith(word) for part in parts) for word in words)


def slip_words(deletions: Sequence[Deletion]) -> str:
    """What the newest deletion was, for the notice that offers to undo it; "" where there is none."""
    if not deletions:
        return ""
    last = deletions[0]
    words = {
        "product": translate("Registers", "Đã xóa sản phẩm “{name}” lúc {time}."),
        "producer": translate("Registers", "Đã xóa chủ thể “{name}” lúc {time}."),
        "joined": translate("Registers", "Đã gộp chủ thể “{name}” vào chủ thể khác lúc {time}."),
    }[last.kind]
    return words.format(name=last.name, time=clock_time(last.at))


def until_the_end() -> str:
    """How long a deletion can be undone."""
    return translate(
        "Registers",
        "Lấy lại được bằng “Hoàn tác” (Ctrl+Z) cho đến khi đóng chương trình. Sau đó chỉ còn trong bản sao lưu.",
    )
