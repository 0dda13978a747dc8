"""The `ocop council` contract: one JSON line with sheets and decisions in, one with the council's result out."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from ocop_desktop.council.consensus import Consensus, consensus
from ocop_desktop.council.consensus_input import Decision, MemberSheet
from ocop_desktop.council.consensus_reasons import two_decimals
from ocop_desktop.errors import AnswerError
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Answers
from ocop_desktop.services.line_input import (
    check_fields,
    mixed_warning,
    parse_line,
    read_codes,
    read_objects,
    read_set,
    read_stars,
    read_text,
)
from ocop_desktop.services.scoring_lines import read_options

FIELDS = {"set", "sheets", "decisions"}
SHEET_FIELDS = {"member", "answers", "excluded", "rejected", "stopped"}
DECISION_FIELDS = {"code", "stars", "met", "reason"}


def council_line(rubric: Rubric, line: bytes) -> tuple[dict[str, Any], list[str]]:
    """The answer to one line, and warnings for a person; OcopError where the line is not in the contract's shape."""
    request = parse_line(line)
    check_fields(request, FIELDS)
    criteria_set = read_set(rubric, request)
    sheets = [_sheet(item) for item in read_objects(request.get("sheets"), "sheets")]
    decisions = request.get("decisions")
    decided = [] if decisions is None else [_decision(item) for item in read_objects(decisions, "decisions")]
    result = consensus(rubric, criteria_set, sheets, decided)
    return council_document(result), _warnings(criteria_set, sheets)


def council_document(result: Consensus) -> dict[str, Any]:
    """A council's result in the contract's fields and order."""
    mean = result.means.total
    return {
        "valid": len(result.sheets),
        "mean": _pair(mean),
        "mean_text": None if mean is None else two_decimals(mean),
        "parts": {part: _pair(value) for part, value in result.means.parts.items()},
        "stars_by_points": result.stars_by_points,
        "contested": [
            {
                "code": c.mark.code,
                "stars": c.stars,
                "met": list(c.met),
                "not_met": list(c.not_met),
                "decided": c.decided,
            }
            for c in result.contested
        ],
        "stars": result.stars,
        "unmet": [{"code": mark.code, "stars": mark.stars} for mark in result.unmet],
        "spread": result.spread,
    }


def _sheet(item: dict[str, Any]) -> MemberSheet:
    member = read_text(item.get("member"), "member")
    try:
        check_fields(item, SHEET_FIELDS)
        rejected = item.get("rejected")
        if rejected is not None:
            rejected = read_text(rejected, "rejected")
        excluded = item.get("excluded")
        if excluded is not None:
            excluded = read_text(excluded, "excluded")
        stopped = dict.fromkeys(read_codes(item.get("stopped"), "stopped"), "")
        return MemberSheet(member, Answers(read_options(item.get("answers")), rejected, stopped), excluded)
    except AnswerError as error:
        raise AnswerError(f"Phiếu của “{member}”: {error.message}") from error


def _decision(item: dict[str, Any]) -> Decision:
    check_fields(item, DECISION_FIELDS)
    code = read_text(item.get("code"), "code")
    if not isinstance(item.get("met"), bool):
        raise AnswerError(f"Quyết định về tiêu chí {code}: trường “met” phải là true hoặc false.")
    return Decision(
        code=code,
        stars=read_stars(item.get("stars"), "stars", lowest=3),
        met=item["met"],
        reason=read_text(item.get("reason"), "reason"),
    )


def _warnings(criteria_set: CriteriaSet, sheets: list[MemberSheet]) -> list[str]:
    return [
        warning
        for sheet in sheets
        if sheet.excluded is None
        for warning in mixed_warning(criteria_set, dict(sheet.answers.options), f", phiếu của “{sheet.member}”")
    ]


def _pair(value: Fraction | None) -> list[int] | None:
    return None if value is None else [value.numerator, value.denominator]
