"""What the schemas are put together from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Schema = dict[str, Any]

CODE = {"pattern": r"^[0-9]{1,2}(\.[0-9]{1,2}){0,2}$"}
SET = {"pattern": "^QD[0-9]+-[0-9]{2}$"}
POINTS = {"minimum": 0, "maximum": 100}
STARS = {"minimum": 1, "maximum": 5}
#: The stars that have minima.
MARKED = {"minimum": 3, "maximum": 5}
FILLED = {"pattern": r"\S"}


def head(name: str, description: str) -> Schema:
    """What every schema begins with; its name is no address, as nothing is fetched."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:ocop-desktop:schema:{name}",
        "description": description,
    }


def fixed(fields: Mapping[str, Any], optional: Mapping[str, Any] | None = None) -> Schema:
    """An object with exactly these fields."""
    return {
        "type": "object",
        "properties": {**fields, **(optional or {})},
        "required": list(fields),
        "additionalProperties": False,
    }


def text(**limit: Any) -> Schema:
    """A string."""
    return {"type": "string", **limit}


def whole(**limit: Any) -> Schema:
    """An integer."""
    return {"type": "integer", **limit}


def listed(items: Schema) -> Schema:
    """An array."""
    return {"type": "array", "items": items}


def parts(value: Schema) -> Schema:
    """A value for each of the three parts."""
    return fixed(dict.fromkeys("ABC", value))


def answers() -> Schema:
    """Option numbers by criterion: 0 = none reached, null or absent = unscored."""
    option = {"type": ["integer", "null"], "minimum": 0}
    return {"type": "object", "propertyNames": CODE, "additionalProperties": option}


def or_null(schema: Schema) -> Schema:
    """The same, or null."""
    return {**schema, "type": [schema["type"], "null"]}


def or_error(result: Schema) -> list[Schema]:
    """A result, or an error in the place of one."""
    return [result, fixed({"error": text(minLength=1)})]
