"""The `ocop gap` contract: one JSON line with answers and a star in, one with the cheapest way to that star out."""

from __future__ import annotations

from typing import Any

from ocop_desktop.rubric.model import Rubric
from ocop_desktop.rubric.way_up import NoWay, WayUp, way_up
from ocop_desktop.services.line_input import check_fields, mixed_warning, parse_line, read_codes, read_set, read_stars
from ocop_desktop.services.scoring_lines import read_options

FIELDS = {"set", "answers", "target", "fixed"}


def gap_line(rubric: Rubric, line: bytes) -> tuple[dict[str, Any], list[str]]:
    """The answer to one line, and warnings for a person; OcopError where the line is not in the contract's shape."""
    request = parse_line(line)
    check_fields(request, FIELDS)
    criteria_set = read_set(rubric, request)
    options = read_options(request.get("answers"))
    target = read_stars(request.get("target"), "target")
    fixed = read_codes(request.get("fixed"), "fixed")
    found = way_up(rubric, criteria_set, options, target, fixed)
    return gap_document(found), mixed_warning(criteria_set, options)


def gap_document(found: WayUp | NoWay) -> dict[str, Any]:
    """A way, or why there is none, in the contract's fields and order."""
    if isinstance(found, NoWay):
        return {"possible": False, "reason": no_way_text(found)}
    return {
        "possible": True,
        "changes": [{"code": c.code, "from": c.before, "to": c.to} for c in found.changes],
        "total_after": found.total_after,
    }


def no_way_text(found: NoWay) -> str:
    """Why a star stays out of reach, in Vietnamese."""
    kept = "Khi giữ nguyên các tiêu chí đã nêu thì không lên được"
    reasons = [f"tiêu chí {u.code} chưa đạt mức tối thiểu {u.stars} sao" for u in found.minima]
    reasons += [f"tiêu chí {code} bằng 0 điểm làm dừng việc đánh giá" for code in found.stopped_at]
    if found.best_total < found.needs:
        reasons.append(f"tổng điểm cao nhất là {found.best_total}, chưa đủ {found.needs} điểm")
    return f"{kept} {found.stars} sao: {'; '.join(reasons)}."
