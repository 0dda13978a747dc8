"""Write `docs/schemas/*.schema.json`: the shapes of our files and answers, for other programs.

Run after a change of a format: `python script/build_schemas.py`. What the program reads with typed structs is taken
from them and tightened with what else it checks; the answers of the command line are written down here.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import msgspec  # noqa: E402

from ocop_desktop.council.sheet import FORMAT, MAX_LINE, MAX_TEXT, ScoreSheet  # noqa: E402
from ocop_desktop.exchange.manifest import FORMAT as PACKAGE_FORMAT  # noqa: E402
from ocop_desktop.exchange.manifest import Manifest  # noqa: E402
from ocop_desktop.rubric.model import CriteriaSet, Rubric  # noqa: E402
from ocop_desktop.signing.verdict import ORDER  # noqa: E402
from schema_shapes import CODE, POINTS, SET, STARS, Schema, answers, fixed, head, listed, text, whole  # noqa: E402
from schemas_council import council_schemas  # noqa: E402

TARGET = ROOT / "docs/schemas"

SHA256 = {"pattern": "^[0-9a-f]{64}$"}
UUID7 = {"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}
DATE = {"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date"}
MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}"
LINE = {"maxLength": MAX_LINE, "pattern": r"^[^\n]*$"}
TEXT = {"maxLength": MAX_TEXT}
SHEET_FILE = {"pattern": "^sheets/[0-9a-f-]{36}-r[1-9][0-9]*\\.pdf$"}
FILE = {"pattern": f"{SHEET_FILE['pattern'][:-1]}$|^certs/[0-9a-f]{{64}}\\.cer$"}

#: Type and field of a struct to what the program demands of it beyond its type.
SHEET: dict[str, Schema] = {
    "ScoreSheet.format": {"const": FORMAT},
    "ScoreSheet.sheet_id": UUID7,
    "ScoreSheet.revision": {"minimum": 1},
    "ScoreSheet.set": SET,
    "ScoreSheet.answers": {"propertyNames": CODE, "additionalProperties": {"type": "integer", "minimum": 0}},
    "ScoreSheet.comments": {"propertyNames": CODE, "additionalProperties": {"type": "string", **TEXT}},
    "ScoreSheet.stopped": {"propertyNames": CODE, "additionalProperties": {"type": "string", **TEXT}},
    "ScoreSheet.opinion": TEXT,
    "ScoreSheet.place": LINE,
    "ScoreSheet.date": DATE,
    "ScoreSheet.closed_at": {"pattern": f"^({MOMENT})?$"},
    "Replaced.revision": {"minimum": 1},
    "Replaced.sha256": SHA256,
    "RubricRef.digest": SHA256,
    "Rejection.under": {"pattern": f"{CODE['pattern'][:-1]}$|^$"},
    "Rejection.reason": {**TEXT, "pattern": r"\S"},
    "PageRef.sha256": SHA256,
    "ScoreSheet.practice": {"const": True},
    "PaperCopy.keyed_by": {"minItems": 2, "maxItems": 2, "items": {"type": "string", **LINE}},
    "PaperCopy.scan_sha256": SHA256,
    **{f"Product.{name}": LINE for name in ("code", "name", "producer", "phone", "address")},
    **{f"Office.{name}": LINE for name in ("name", "province_code", "commune_code")},
    "Authority.name": LINE,
    "Evaluator.name": LINE,
    "Evaluator.position": LINE,
}
#: Fields that stand in a file only where they say something.
SPARSE = {"ScoreSheet.practice", "ScoreSheet.paper", "ListedSheet.practice"}
PACKAGE: dict[str, Schema] = {
    "Manifest.format": {"const": PACKAGE_FORMAT},
    "Manifest.package_id": UUID7,
    "Manifest.created": {"pattern": f"^{MOMENT}$"},
    "Manifest.journal_head": {"pattern": "^([0-9a-f]{64})?$"},
    "Manifest.sheets": {"minItems": 1},
    "ListedSheet.sheet_id": UUID7,
    "ListedSheet.practice": {"const": True},
    "ListedSheet.revision": {"minimum": 1},
    "ListedSheet.file": SHEET_FILE,
    "ListedSheet.set": SET,
    "ListedSheet.signer": SHA256,
    "ListedResult.total": POINTS,
    "ListedResult.stars_by_points": STARS,
    "ListedFile.name": FILE,
    "ListedFile.sha256": SHA256,
    "ListedFile.size": {"minimum": 0},
    "RubricRef.digest": SHA256,
}
PACK: dict[str, Schema] = {
    "CriteriaSet.no": {"minimum": 1},
    "CriteriaSet.code": SET,
    "CriteriaSet.parts": {"minItems": 3, "maxItems": 3},
    "Part.max": {"minimum": 1},
    "Part.criteria": {"minItems": 1},
    "Node.code": CODE,
    "Node.max": {"minimum": 1},
    "Node.notes_at": {"items": {"type": "integer", "minimum": 1}},
    "Option.n": {"minimum": 1},
    "Option.points": {"minimum": 0},
    "Option.mark": {"pattern": r"^[* ]*$"},
}
RUBRIC: dict[str, Schema] = {
    **PACK,
    "Rubric.digest": SHA256,
    "Rubric.effective_from": DATE,
    "Rubric.sets": {"minItems": 1},
    "Band.stars": STARS,
    "Band.min": POINTS,
}


def of_struct(struct: type, name: str, limits: Mapping[str, Schema], *, complete: bool) -> Schema:
    """The schema of a struct with its limits; `complete` where the canonical form holds every field."""
    made = msgspec.json.schema(struct)
    types: dict[str, Schema] = made["$defs"]
    for kind, definition in types.items():
        definition["description"] = " ".join(inspect.cleandoc(definition["description"]).split())
        if complete:
            definition["required"] = [name for name in definition["properties"] if f"{kind}.{name}" not in SPARSE]
            for field in definition["properties"].values():
                field.pop("default", None)
    for path, limit in limits.items():
        kind, field = path.split(".")
        types[kind]["properties"][field].update(limit)
    return {**head(name, types[struct.__name__]["description"]), **made}


def sheet() -> Schema:
    """`sheet.json`."""
    schema = of_struct(ScoreSheet, "sheet:1", SHEET, complete=True)
    schema["$defs"]["ScoreSheet"]["properties"]["paper"] = {"$ref": "#/$defs/PaperCopy"}
    first = {"properties": {"revision": {"const": 1}}}
    schema["$defs"]["ScoreSheet"] |= {
        "if": first,
        "then": {"properties": {"replaces": {"type": "null"}}},
        "else": {"properties": {"replaces": {"type": "object"}}},
    }
    return schema


def package() -> Schema:
    """`manifest.json` of a package."""
    schema = of_struct(Manifest, "package:1", PACKAGE, complete=True)
    result = schema["$defs"]["ListedResult"]
    result["properties"]["parts"] = parts()
    result |= stars_only_when_scored()
    return schema


def rubric_schemas() -> dict[str, Schema]:
    """The export, and the two kinds of files of a pack."""
    export = of_struct(Rubric, "rubric:1", RUBRIC, complete=False)
    one = of_struct(CriteriaSet, "rubric-set:1", PACK, complete=False)
    for schema in (export, one):
        node = schema["$defs"]["Node"]
        node["oneOf"] = [{"required": ["criteria"]}, {"required": ["options"]}]
        for field in ("criteria", "options"):
            node["properties"][field] = {k: v for k, v in node["properties"][field].items() if k != "default"}
            node["properties"][field]["minItems"] = 1
    index = of_struct(Rubric, "rubric-index:1", RUBRIC, complete=False)
    entry = fixed({"file": text(pattern="^set-[0-9]{2}\\.json$"), "sha256": text(**SHA256)})
    index["$defs"] = {name: index["$defs"][name] for name in ("Rubric", "Band", "Branch", "FormWords")}
    index["$defs"]["Rubric"]["properties"]["sets"] = {**listed(entry), "minItems": 1}
    index["description"] = "The index of a pack: all but the sets, which it names with their digests."
    return {"rubric": export, "rubric-index": index, "rubric-set": one}


def parts() -> Schema:
    """Points of the three parts."""
    return fixed({part: whole(**POINTS) for part in "ABC"})


def stars_only_when_scored() -> Schema:
    """A complete sheet has a star, any other has none."""
    return {
        "if": {"properties": {"outcome": {"const": "scored"}}},
        "then": {"properties": {"stars": {"type": "integer", **STARS}}},
        "else": {"properties": {"stars": {"type": "null"}}},
    }


def score_line() -> Schema:
    """A line into `ocop score`."""
    return {
        **head(
            "score-line:1", "One line into `ocop score`: option numbers, 0 = none reached, absent or null = unscored."
        ),
        **fixed(
            {
                "set": text(**SET),
                "answers": answers(),
            },
            {
                "rejected": {"type": ["string", "null"], "pattern": r"\S"},
                "stopped": {"type": ["array", "null"], "items": text(**CODE)},
            },
        ),
    }


def score_answer() -> Schema:
    """A line out of `ocop score`."""
    stars = whole(minimum=3, maximum=5)
    unmet = fixed({"code": text(**CODE), "stars": stars, "needs": whole(**POINTS), "has": whole(**POINTS)})
    outcomes = ["scored", "incomplete", "stopped", "rejected"]
    result = fixed(
        {
            "outcome": {"enum": outcomes},
            "total": whole(**POINTS),
            "parts": parts(),
            "unscored": listed(text(**CODE)),
            "stars_by_points": whole(**STARS),
            "stars": {"type": ["integer", "null"], **STARS},
            "unmet": listed(unmet),
        }
    )
    return {
        **head("score-answer:1", "One line out of `ocop score`: a result, or an error in the place of one."),
        "oneOf": [result | stars_only_when_scored(), fixed({"error": text(minLength=1)})],
    }


def verify_answer() -> Schema:
    """A line out of `ocop verify --json`."""
    verdict = {"enum": list(ORDER)}
    signature = fixed(
        {
            "signer": text(),
            "fingerprint": text(pattern="^([0-9a-f]{64})?$"),
            "time_claimed": text(pattern=f"^({MOMENT})?$"),
            "verdict": verdict,
        }
    )
    finding = fixed({"code": text(pattern="^[a-z_]+$"), "file": text(), "text": text(minLength=1)})
    return {
        **head("verify-answer:1", "One line out of `ocop verify --json`; codes are listed in docs/formats.md."),
        **fixed(
            {
                "file": text(),
                "verdict": verdict,
                "signatures": listed(signature),
                "findings": listed(finding),
            }
        ),
    }


def demo_answer() -> Schema:
    """What `ocop demo` says on stdout."""
    name = text(pattern="^[A-Za-z0-9._/-]+$")
    one = fixed(
        {
            "file": name,
            "verdict": {"enum": list(ORDER)},
            "product": text(),
            "set": text(**SET),
            "evaluator": text(),
            "outcome": {"enum": ["scored", "stopped", "rejected"]},
            "total": whole(**POINTS),
            "stars": {"type": ["integer", "null"], **STARS},
        }
    )
    fields = {
        "out": text(),
        "package": name,
        "verdict": {"enum": list(ORDER)},
        "folder": name,
        "sheets": listed(one | stars_only_when_scored()),
        "verification": name,
        "summary": name,
    }
    return {**head("demo-answer:1", "What `ocop demo` says; names are relative to `out`."), **fixed(fields)}


def schemas() -> dict[str, str]:
    """The files by name."""
    made = {
        **rubric_schemas(),
        "sheet": sheet(),
        "package": package(),
        "score-line": score_line(),
        "score-answer": score_answer(),
        "verify-answer": verify_answer(),
        "demo-answer": demo_answer(),
        **council_schemas(),
    }
    return {
        f"{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n" for name, schema in made.items()
    }


if __name__ == "__main__":
    TARGET.mkdir(exist_ok=True)
    for name, content in schemas().items():
        (TARGET / name).write_text(content, encoding="utf-8", newline="\n")
