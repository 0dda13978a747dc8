"""The `ocop score` contract: one JSON line with answers in, one with the result out."""

from __future__ import annotations

from typing import Any

from ocop_desktop import canonical
from ocop_desktop.errors import AnswerError, OcopError
from ocop_desktop.rubric import scoring
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.services.rubrics import set_of

FIELDS = {"set", "answers", "rejected", "stopped"}


def score_line(rubric: Rubric, line: bytes) -> tuple[dict[str, Any], list[str]]:
    """The answer to one line, and warnings for a person; OcopError where the line is not in the contract's shape."""
    try:
        request = canonical.parse(line)
    except canonical.CanonicalError as error:
        raise AnswerError(f"Dòng không phải JSON hợp lệ: {error}") from error
    criteria_set, answers = read_request(rubric, request)
    result = scoring.score(rubric, criteria_set, answers)
    mixed = scoring.mixed_cases(criteria_set, answers.options)
    warnings = [f"{criteria_set.code}: các tiêu chí {', '.join(mixed)} chọn hai trường hợp khác nhau."] if mixed else []
    return result_document(result), warnings


def read_request(rubric: Rubric, request: Any) -> tuple[CriteriaSet, scoring.Answers]:
    """The set and the answers of a parsed line."""
    if not isinstance(request, dict):
        raise AnswerError("Mỗi dòng phải là một đối tượng JSON.")
    if unknown := sorted(set(request) - FIELDS):
        raise AnswerError(f"Trường không có trong quy ước: {', '.join(unknown)}.")
    if not isinstance(request.get("set"), str):
        raise AnswerError("Thiếu mã bộ sản phẩm ở trường “set”.")
    criteria_set = set_of(rubric, request["set"])
    rejected = request.get("rejected")
    if rejected is not None and not isinstance(rejected, str):
        raise AnswerError("Trường “rejected” phải là lý do viết bằng chữ.")
    options = read_options(request.get("answers"))
    stopped = _texts(request.get("stopped"), "stopped")
    return criteria_set, scoring.Answers(options, rejected, dict.fromkeys(stopped, ""))


def read_options(answers: Any) -> dict[str, int]:
    """Criterion code to option number; null is the same as absent."""
    if not isinstance(answers, dict):
        raise AnswerError("Trường “answers” phải là một đối tượng JSON.")
    for code, option in answers.items():
        if option is not None and (not isinstance(option, int) or isinstance(option, bool)):
            raise AnswerError(f"Tiêu chí {code}: câu trả lời phải là số thứ tự phương án.")
    return {code: option for code, option in answers.items() if option is not None}


def result_document(result: scoring.Result) -> dict[str, Any]:
    """A result in the contract's fields and order."""
    return {
        "outcome": result.outcome,
        "total": result.total,
        "parts": result.parts,
        "unscored": list(result.unscored),
        "stars_by_points": result.stars_by_points,
        "stars": result.stars,
        "unmet": [{"code": u.code, "stars": u.stars, "needs": u.needs, "has": u.has} for u in result.unmet],
    }


def error_document(error: OcopError) -> dict[str, Any]:
    """What stands in the place of an answer to a bad line."""
    return {"error": error.message}


def _texts(value: Any, name: str) -> list[str]:
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise AnswerError(f"Trường “{name}” phải là danh sách mã tiêu chí.")
    return value
