"""Reading one JSON line of the command line's contracts: strict about shape, with AnswerError in words."""

from __future__ import annotations

from typing import Any

from ocop_desktop import canonical
from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import mixed_cases
from ocop_desktop.services.rubrics import set_of


def parse_line(line: bytes) -> dict[str, Any]:
    """The JSON object of a line."""
    try:
        document = canonical.parse(line)
    except canonical.CanonicalError as error:
        raise AnswerError(f"Dòng không phải JSON hợp lệ: {error}") from error
    return read_object(document, "Mỗi dòng")


def read_object(value: Any, what: str) -> dict[str, Any]:
    """A JSON object."""
    if not isinstance(value, dict):
        raise AnswerError(f"{what} phải là một đối tượng JSON.")
    return value


def read_objects(value: Any, name: str) -> list[dict[str, Any]]:
    """A list of JSON objects."""
    if not isinstance(value, list):
        raise AnswerError(f"Trường “{name}” phải là một danh sách.")
    return [read_object(item, f"Mỗi mục của “{name}”") for item in value]


def check_fields(document: dict[str, Any], allowed: set[str]) -> None:
    """Refuse a field that the contract does not have, so that a slip in its name is not passed over."""
    if unknown := sorted(set(document) - allowed):
        raise AnswerError(f"Trường không có trong quy ước: {', '.join(unknown)}.")


def read_set(rubric: Rubric, document: dict[str, Any]) -> CriteriaSet:
    """The set that the line names; RubricError where the rubric has none such."""
    if not isinstance(document.get("set"), str):
        raise AnswerError("Thiếu mã bộ sản phẩm ở trường “set”.")
    return set_of(rubric, document["set"])


def read_text(value: Any, name: str) -> str:
    """Text that is not blank, in NFC."""
    if not isinstance(value, str) or not value.strip():
        raise AnswerError(f"Trường “{name}” phải là chữ và không được để trống.")
    return canonical.nfc(value)


def read_codes(value: Any, name: str) -> list[str]:
    """A list of criterion codes; null is the same as absent."""
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise AnswerError(f"Trường “{name}” phải là danh sách mã tiêu chí.")
    return value


def read_stars(value: Any, name: str, lowest: int = 1) -> int:
    """A star as a whole number."""
    if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= 5:
        raise AnswerError(f"Trường “{name}” phải là số nguyên từ {lowest} đến 5.")
    return value


def mixed_warning(criteria_set: CriteriaSet, options: dict[str, int], whose: str = "") -> list[str]:
    """What a person is told where one sheet mixes the two cases of set 26; it is never refused."""
    mixed = mixed_cases(criteria_set, options)
    return [f"{criteria_set.code}{whose}: các tiêu chí {', '.join(mixed)} chọn hai trường hợp khác nhau."] * bool(mixed)
