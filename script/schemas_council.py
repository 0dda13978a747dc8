"""The schemas of `ocop council`, `ocop gap` and `ocop import-products`."""

from __future__ import annotations

from schema_shapes import (
    CODE,
    FILLED,
    MARKED,
    POINTS,
    SET,
    STARS,
    Schema,
    answers,
    fixed,
    head,
    listed,
    or_error,
    or_null,
    parts,
    text,
    whole,
)

FRACTION: Schema = {
    "type": "array",
    "prefixItems": [whole(minimum=0), whole(minimum=1)],
    "items": False,
    "minItems": 2,
    "description": "Numerator and denominator in lowest terms.",
}
OR_NULL: Schema = {"type": ["string", "null"], **FILLED}
CODES: Schema = {"type": ["array", "null"], "items": text(**CODE)}


def council_line() -> Schema:
    """A line into `ocop council`."""
    sheet = fixed(
        {"member": text(**FILLED), "answers": answers()}, {"excluded": OR_NULL, "rejected": OR_NULL, "stopped": CODES}
    )
    decision = fixed(
        {"code": text(**CODE), "stars": whole(**MARKED), "met": {"type": "boolean"}, "reason": text(**FILLED)}
    )
    words = "One line into `ocop council`: the sheets of a council for one product, and what it decided on its marks."
    return {
        **head("council-line:1", words),
        **fixed({"set": text(**SET), "sheets": listed(sheet)}, {"decisions": or_null(listed(decision))}),
    }


def council_answer() -> Schema:
    """A line out of `ocop council`."""
    members = {**listed(text(minLength=1)), "minItems": 1}
    mark = {"code": text(**CODE), "stars": whole(**MARKED)}
    contested = fixed({**mark, "met": members, "not_met": members, "decided": {"type": ["boolean", "null"]}})
    result = fixed(
        {
            "valid": whole(minimum=0),
            "mean": or_null(FRACTION),
            "mean_text": or_null(text(pattern=r"^[0-9]{1,3}\.[0-9]{2}$")),
            "parts": parts(or_null(FRACTION)),
            "stars_by_points": or_null(whole(**STARS)),
            "contested": listed(contested),
            "stars": or_null(whole(**STARS)),
            "unmet": listed(fixed(mark)),
            "spread": or_null(whole(**POINTS)),
        }
    )
    no_mean = {"properties": {key: {"type": "null"} for key in ("mean_text", "stars_by_points", "stars")}}
    a_mean = {"properties": {"mean_text": {"type": "string"}, "stars_by_points": {"type": "integer"}}}
    result |= {"if": {"properties": {"mean": {"type": "null"}}}, "then": no_mean, "else": a_mean}
    words = "One line out of `ocop council`: a product's result, or an error in the place of one."
    return {**head("council-answer:1", words), "oneOf": or_error(result)}


def gap_line() -> Schema:
    """A line into `ocop gap`."""
    words = "One line into `ocop gap`: a sheet, the star to reach, and the criteria that stay as they are."
    required = {"set": text(**SET), "answers": answers(), "target": whole(**STARS)}
    return {**head("gap-line:1", words), **fixed(required, {"fixed": CODES})}


def gap_answer() -> Schema:
    """A line out of `ocop gap`."""
    change = fixed({"code": text(**CODE), "from": whole(minimum=0), "to": whole(minimum=1)})
    way = fixed({"possible": {"const": True}, "changes": listed(change), "total_after": whole(**POINTS)})
    none = fixed({"possible": {"const": False}, "reason": text(minLength=1)})
    words = "One line out of `ocop gap`: the cheapest way to a star, why there is none, or an error."
    return {**head("gap-answer:1", words), "oneOf": [way, *or_error(none)]}


def import_answer() -> Schema:
    """What `ocop import-products --json` says on stdout."""
    number = whole(minimum=1)
    row = {
        "row": number,
        "product": text(minLength=1),
        "producer": text(minLength=1),
        "commune": {"type": ["string", "null"]},
        "set": or_null(text(**SET)),
    }
    code = {"code": {"type": ["string", "null"]}}
    same = {"oneOf": [fixed({"row": number, **code}), fixed({"product": number, **code})]}
    elsewhere = {"elsewhere": {"const": True}}
    fields = {
        "rows": whole(minimum=0),
        "new": listed(fixed(row, elsewhere)),
        "questions": listed(fixed({**row, "same_as": same}, elsewhere)),
        "errors": listed(fixed({"row": number, "reason": text(minLength=1)})),
    }
    words = "What `ocop import-products --json` says. A question names the row or the product that it is the same as."
    return {**head("import-answer:1", words), **fixed(fields)}


def council_schemas() -> dict[str, Schema]:
    """The schemas by name."""
    return {
        "council-line": council_line(),
        "council-answer": council_answer(),
        "gap-line": gap_line(),
        "gap-answer": gap_answer(),
        "import-answer": import_answer(),
    }
