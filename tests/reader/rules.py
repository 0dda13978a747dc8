"""Sections 4 and 6: points and stars, and the words on a page."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from typing import Any

from . import require

Node = dict[str, Any]


def walk(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from walk(node.get("criteria", []))


def criteria_of(one: Node) -> dict[str, tuple[str, Node]]:
    """Part and node of each scorable criterion."""
    return {n["code"]: (p["code"], n) for p in one["parts"] for n in walk(p["criteria"]) if n.get("options")}


def points_of(node: Node, answer: int) -> int:
    return node["options"][answer - 1]["points"] if answer else 0


class Scored:
    """The answers that count, and what they come to."""

    def __init__(self, rubric: Node, one: Node, sheet: dict[str, Any]) -> None:
        criteria, answers = criteria_of(one), sheet["answers"]
        for code, option in answers.items():
            require(code in criteria and 0 <= option <= len(criteria[code][1]["options"]), "sheet_answers")
        self.skipped = {
            code
            for code, (_, node) in criteria.items()
            if (asked := node.get("only_if")) and asked in answers and not points_of(criteria[asked][1], answers[asked])
        }
        self.counted = {
            c: 0 if c in self.skipped else answers[c] for c in criteria if c in self.skipped or c in answers
        }
        self.points = {code: points_of(criteria[code][1], option) for code, option in self.counted.items()}
        stops = {code for _, node in criteria.values() for code in node.get("stops_on_zero", [])}
        stopped = set(sheet["stopped"]) | {code for code in stops if self.points.get(code) == 0}
        unmet = [
            option["minimum_for"]
            for code, points in self.points.items()
            for option in criteria[code][1]["options"]
            if option["minimum_for"] and points < option["points"]
        ]
        total = sum(self.points.values())
        by_points = next(band["stars"] for band in rubric["bands"] if total >= band["min"])
        complete = len(self.counted) == len(criteria)
        outcome = "rejected" if sheet["rejected"] else "stopped" if stopped else "scored" if complete else "incomplete"
        self.result = {
            "outcome": outcome,
            "total": total,
            "parts": {p: sum(v for c, v in self.points.items() if criteria[c][0] == p) for p in "ABC"},
            "stars_by_points": by_points,
            "stars": min(by_points, max(min(unmet, default=6) - 1, 2)) if outcome == "scored" else None,
        }


def require_text(rubric: Node, one: Node, sheet: dict[str, Any], page: bytes, scored: Scored) -> None:
    """The text of a scored commune sheet, as section 6 has it."""
    run = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], input=page, capture_output=True, check=True)
    pages = run.stdout.decode("utf-8").split("\f")[:-1]
    text = "".join(_bare(_without_frame(t, n, len(pages), rubric, sheet)) for n, t in enumerate(pages, 1))
    head = "".join([*_head(one, sheet), *_rows(one, sheet, scored)])
    require(text.startswith(_bare(head)), "page_text")
    opinion = f"Ý kiến của người đánh giá: {sheet['opinion'] or '(Người đánh giá không ghi ý kiến.)'}"
    year, month, day = sheet["date"].split("-")
    month = month if int(month) < 3 else str(int(month))
    tail = f"{opinion}{sheet['place'] or '...'}, ngày {day} tháng {month} năm {year}Người đánh giá(Ký và ghi rõ họ tên)"
    require(text.endswith(_bare(tail + sheet["evaluator"]["name"] + sheet["evaluator"]["position"])), "page_text")
    stars = scored.result["stars"]
    require(_bare(f"{'★' * stars}{'☆' * (5 - stars)} {stars} sao") in text and text.count("★") == stars, "page_text")
    require(text.count("☑") == sum(option > 0 for option in scored.counted.values()), "page_text")


def _bare(text: str) -> str:
    return re.sub(r"\s|…", "", text)


def _without_frame(text: str, number: int, total: int, rubric: Node, sheet: dict[str, Any]) -> str:
    renderer = sheet["page"]["renderer"]
    revision = f" · lần sửa {sheet['revision']}" if sheet["revision"] > 1 else ""
    frame = [
        f"Trang {number}/{total}",
        f"Phiếu {sheet['sheet_id']}{revision} · {sheet['set']}",
        f"Bộ tiêu chí {rubric['rubric']} · SHA-256 {rubric['digest']} · {renderer}",
        "DỮ LIỆU MINH HỌA" if sheet["product"]["illustrative"] else "",
        "Các tiêu chí Thang điểm Điểm chấm",
    ]
    bare = _bare(text)
    for words in frame:
        bare = bare.replace(_bare(words), "", 1)
    return bare


def _head(one: Node, sheet: dict[str, Any]) -> Iterator[str]:
    level = {"district": "cấp huyện", "province": "cấp tỉnh", "ministry": "cấp trung ương"}
    council = level.get(sheet["receiver"]["level"], f"của {sheet['receiver']['name']}")
    if sheet["office"]["level"] == "commune":
        yield f"ĐÁNH GIÁ SƠ BỘ CỦA CẤP XÃ – không thay thế kết quả của Hội đồng {council}"
    product = sheet["product"]
    yield from (one["heading"], one["classification"]["form"], "Tên sản phẩm:", product["name"], "Mã số sản phẩm:")
    yield from (product["code"], one["code_note"], "Tên chủ thể sản xuất:", product["producer"])
    yield from ("Số điện thoại:", product["phone"], "Địa chỉ:", product["address"], *one["disqualified_if"])


def _rows(one: Node, sheet: dict[str, Any], scored: Scored) -> Iterator[str]:
    def total(nodes: list[Node]) -> int:
        return sum(scored.points.get(node["code"], 0) for node in walk(nodes))

    def scale(points: int, node: Node) -> str:
        return f"{points}†" if node.get("printed") else str(points)

    for part in one["parts"]:
        yield f"{part['label']} {part['title']} {scale(part['max'], part)} {total(part['criteria'])}"
        for node in walk(part["criteria"]):
            code = node["code"]
            given = scored.points.get(code, 0) if node.get("options") else total([node])
            yield f"{node['label']} {node['title']} {scale(node['max'], node)} {given}"
            if code in scored.skipped:
                yield "không áp dụng"
            elif scored.counted.get(code) == 0:
                yield "Không đạt phương án nào"
            places = node.get("notes_at") or [1] * len(node["notes"])
            for option in [*node.get("options", []), None]:
                at = option["n"] if option else len(node.get("options", [])) + 1
                last = option is None and not node.get("options")
                yield from (note for note, place in zip(node["notes"], places, strict=True) if place == at or last)
                if option:
                    box = "☑" if scored.counted.get(code) == at else "☐"
                    yield f"{box}{option['text']}{option.get('mark', '')}{scale(option['points'], option)}"
            if comment := sheet["comments"].get(code):
                yield f"Ghi chú của người đánh giá: {comment}"
    yield f"TỔNG CỘNG 100 {scored.result['total']}"
