"""Build `resources/rubrics/qd-26-2026/` from the text of the decision.

Run after a change of the text or of a reading: `python script/build_rubric.py`.
Refuses any row it does not understand, so that nothing of the law is dropped silently.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import rubric_readings as readings

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ocop_desktop import canonical  # noqa: E402

LAW = ROOT / "resources/law/qd-26-2026.txt"
OUT = ROOT / "resources/rubrics/qd-26-2026"
RUBRIC = "QD26-2026"

CODE_ROW = re.compile(r"^(\d+(?:\.\d+)*)(\.?) (.*) \| (.*)$")
PART_ROW = re.compile(r"^((?:Phần|PHẦN) ([ABC]):?) (.*) \| (\d+)$")
OPTION_ROW = re.compile(r"^(?:□|o) (.*?)(\s?\*[* ]*)?(?: Ghi chú: (.*))? \| (\d*)$")
CASE_ROW = re.compile(r"^([ab])\. Trường hợp \d: ")
LEAD_LABELS = ["Tên sản phẩm:", "Mã số sản phẩm", "T: Mã tỉnh", "Tên chủ thể sản xuất:", "Số điện thoại:", "Địa chỉ:"]

Json = dict[str, Any]


class LawError(ValueError):
    """A row of the law that the builder does not understand."""


def forms(lines: list[str]) -> list[list[str]]:
    """Split Appendix II into its 26 forms."""
    end = next(i for i, line in enumerate(lines) if line.startswith("PHỤ LỤC III"))
    starts = [
        i for i, line in enumerate(lines[:end]) if re.match(r"^\d+\. ", line) and lines[i + 1].startswith("(Sản phẩm:")
    ]
    return [lines[a:b] for a, b in zip(starts, [*starts[1:], end], strict=True)]


def option_node(number: int, match: re.Match[str], case: str | None) -> Json:
    text, mark, _, points = match.groups()
    stars = (mark or "").count("*")
    node: Json = {
        "n": number,
        "text": text.rstrip(),
        "points": int(points) if points else None,
        "minimum_for": stars or None,
        "case": case,
    }
    if mark:
        node["mark"] = mark.rstrip()
    return node


def read_table(rows: list[str]) -> list[Json]:
    """Rows of a form's table to parts with nested nodes, in the law's order."""
    parts: list[Json] = []
    stack: list[Json] = []
    case: str | None = None
    for row in rows:
        if part := PART_ROW.match(row):
            label, code, title, maximum = part.groups()
            parts.append({"code": code, "label": label, "title": title, "max": int(maximum), "criteria": []})
            stack = []
        elif row[:2] in ("□ ", "o "):
            match = OPTION_ROW.match(row)
            if not match:
                raise LawError(row)
            options = stack[-1].setdefault("options", [])
            options.append(option_node(len(options) + 1, match, case))
            if match.group(3):
                add_note(stack[-1], "Ghi chú: " + match.group(3))
        elif code_row := CODE_ROW.match(row):
            code, dot, title, maximum = code_row.groups()
            case = None
            while stack and not code.startswith(stack[-1]["code"] + "."):
                stack.pop()
            siblings = (stack[-1] if stack else parts[-1]).setdefault("criteria", [])
            node: Json = {
                "code": code,
                "label": code + dot,
                "title": title,
                "max": int(maximum.split()[0]),
                "notes": [],
            }
            siblings.append(node)
            stack.append(node)
        else:
            text = row.removesuffix(" | ")
            if " | " in text:
                raise LawError(row)
            if found := CASE_ROW.match(text):
                case = found.group(1)
            add_note(stack[-1], text)
    return parts


def add_note(node: Json, text: str) -> None:
    """A row without a box belongs to the node under which it is printed; keep before which option it stands."""
    node["notes"].append(text)
    node.setdefault("notes_at", []).append(len(node.get("options", [])) + 1)


def walk(nodes: list[Json]) -> list[Json]:
    return [n for node in nodes for n in [node, *walk(node.get("criteria", []))]]


def settle(number: int, parts: list[Json]) -> None:
    """Apply the readings to a form's nodes."""
    for part in parts:
        if found := readings.PART_READINGS.get((number, part["code"])):
            part["reading"], part["printed"] = found
        for node in walk(part["criteria"]):
            settle_node(number, node)


def settle_node(number: int, node: Json) -> None:
    key = (number, node["code"])
    notes: list[str] = []
    if "criteria" not in node and "options" not in node:
        add_bilingual(node)
        notes.append(readings.BILINGUAL_READING)
    for option, (values, printed) in readings.OPTION_FIXES.get(key, {}).items():
        node["options"][option - 1].update(values, printed=printed)
    if key in readings.MAX_PRINTED:
        node["printed"] = readings.MAX_PRINTED[key]
    if key in readings.CRITERION_READINGS:
        notes.append(readings.CRITERION_READINGS[key])
    texts = " ".join(o["text"] for o in node.get("options", []))
    if "đến dưới 75%" in texts and "trên 75%" in texts:
        notes.append(readings.GAP_AT_75)
    if "đến 75%" in texts and "≥ 75%" in texts:
        notes.append(readings.OVERLAP_AT_75)
    if any(o["case"] for o in node.get("options", [])):
        notes.append(readings.CASES_READING)
    if "Chỉ áp dụng khi có câu chuyện sản phẩm" in node["notes"]:
        node["only_if"] = "5.1"
        notes.append(readings.STORY_READING)
    notes += ending(key, node)
    if notes:
        node["reading"] = " ".join(notes)


def ending(key: tuple[int, str], node: Json) -> list[str]:
    for kind, keys, reading in (
        ("reject", readings.REJECT, readings.REJECT_READING),
        ("stop", readings.STOP, readings.STOP_READING),
        ("not_assessed", readings.NOT_ASSESSED, readings.NOT_ASSESSED_READING),
    ):
        if key in keys:
            if not node["notes"]:
                raise LawError(f"{key}: ends an assessment, but has no note")
            node["ends"] = kind
            if key in readings.STOPS_ON_ZERO:
                node["stops_on_zero"] = readings.STOPS_ON_ZERO[key]
                return []
            return [reading]
    return [readings.REQUIREMENT_READING] if key in readings.REQUIREMENT else []


def add_bilingual(node: Json) -> None:
    if "song ngữ" not in node["title"]:
        raise LawError(f"{node['code']}: no options and not the bilingual label")
    node["options"] = [
        {"n": n, "text": text, "points": n - 1, "minimum_for": None, "case": None, "printed": "không in phương án"}
        for n, text in enumerate(readings.BILINGUAL_OPTIONS, 1)
    ]


def read_form(lines: list[str], leaf: Json) -> Json:
    start, end = lines.index("<<TABLE>>"), lines.index("<<END>>")
    head, rows, foot = lines[:start], lines[start + 1 : end], lines[end + 1 :]
    number = int(head[0].split(".")[0])
    name = re.sub(r"^\d+\. (Bộ sản phẩm: )?", "", head[0])
    if rows[0] != "Các tiêu chí | Thang điểm" or rows[-1] != "TỔNG CỘNG | 100":
        raise LawError(rows[0])
    rest = [line for line in head[2:] if not re.fullmatch(r"[-_]+", line)]
    for line, label in zip(rest, LEAD_LABELS, strict=False):
        if not line.startswith(label):
            raise LawError(line)
    clauses = list(dict.fromkeys(rest[len(LEAD_LABELS) :]))
    if any("ị loại khi:" not in clause for clause in clauses):
        raise LawError(str(clauses))
    parts = read_table(rows[1:-1])
    settle(number, parts)
    legend = next((line for line in foot if line.startswith("Ghi chú: Dấu sao")), None)
    document: Json = {
        "no": number,
        "code": f"QD26-{number:02d}",
        "name": name,
        "heading": head[0],
        "classification": {"form": head[1], "path": leaf["path"], "authority": leaf["authority"]},
        "code_note": rest[2],
        "disqualified_if": clauses,
        "parts": parts,
        "legend": legend,
    }
    if number in readings.SET_READINGS:
        document["reading"] = " ".join(readings.SET_READINGS[number])
    return document


def appendix_one(lines: list[str]) -> tuple[list[Json], list[Json]]:
    """Appendix I as a tree, and its 26 leaves in order (leaf n belongs to set n)."""
    start = lines.index("STT | Phân loại sản phẩm | Cơ quan chủ trì quản lý[^1]")
    tree: list[Json] = []
    leaves: list[Json] = []
    for row in lines[start + 1 : lines.index("<<END>>", start)]:
        code, title, authority = (cell.strip() for cell in row.split(" | "))
        node: Json = {"code": code, "title": title}
        if code[0] in "IV":
            path = [node]
            tree.append(node)
        elif code.isdigit():
            path = [path[0], node]
            path[0].setdefault("children", []).append(node)
        else:
            path = [*path[:2], node]
            path[1].setdefault("children", []).append(node)
        if authority:
            leaves.append({"path": [n["title"] for n in path], "authority": authority})
            node.update(authority=authority, set=len(leaves))
    return tree, leaves


def index(tree: list[Json], sets: list[Json], footnote: str) -> Json:
    return {
        "rubric": RUBRIC,
        "legal_basis": "26/2026/QĐ-TTg",
        "effective_from": "2026-05-22",
        "bands": [{"stars": s, "min": m} for s, m in ((5, 90), (4, 70), (3, 50), (2, 30), (1, 0))],
        "classification": tree,
        "classification_note": footnote,
        "form": {
            "product": "Tên sản phẩm:",
            "code": "Mã số sản phẩm",
            "code_pattern": ".(T).-.(X).-.(STT).-20",
            "producer": "Tên chủ thể sản xuất:",
            "phone": "Số điện thoại:",
            "address": "Địa chỉ:",
            "criteria": "Các tiêu chí",
            "points": "Thang điểm",
            "total": "TỔNG CỘNG",
            "opinion": "Ý kiến của người đánh giá:",
            "place_date": "..., ngày ... tháng ... năm ...",
            "evaluator": "Người đánh giá",
            "sign_here": "(Ký và ghi rõ họ tên)",
        },
        "readings": readings.GENERAL_READINGS,
    }


def write(path: Path, document: Json) -> None:
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    lines = LAW.read_text(encoding="utf-8").splitlines()
    tree, leaves = appendix_one(lines)
    sets = [read_form(form, leaf) for form, leaf in zip(forms(lines), leaves, strict=True)]
    footnote = next(line for line in lines if line.startswith("[^1]Theo Nghị định"))
    head = index(tree, sets, footnote.removeprefix("[^1]"))
    digest = canonical.digest({**head, "sets": sets})
    OUT.mkdir(parents=True, exist_ok=True)
    files = []
    for document in sets:
        file = f"set-{document['no']:02d}.json"
        write(OUT / file, document)
        files.append({"file": file, "sha256": canonical.digest(document)})
    write(OUT / "index.json", {**head, "digest": digest, "sets": files})
    print(RUBRIC, digest)


if __name__ == "__main__":
    main()
