"""Write `docs/rubric-proof.md`: what the pack holds, set by set, with its digests and the list of readings.

Run after a change of the pack: `python script/build_proof.py`.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ocop_desktop import canonical  # noqa: E402
from ocop_desktop.rubric.model import CriteriaSet, Rubric  # noqa: E402
from ocop_desktop.services.rubrics import current_rubric, export_document  # noqa: E402

TARGET = ROOT / "docs/rubric-proof.md"

HEAD = """# Bằng chứng bộ tiêu chí {rubric}

Tệp này do `script/build_proof.py` sinh ra từ `resources/rubrics/qd-26-2026/`; một kiểm thử báo lỗi khi nó cũ.

- Căn cứ: Quyết định {basis}, hiệu lực từ {date}.
- Mã (SHA-256 của dạng chuẩn): `{digest}`
- {sets} bộ, {criteria} tiêu chí chấm điểm, {options} phương án, {marks} dấu sao tối thiểu.
- Thang hạng sao (khoản 3 Điều 3): {bands}.

## Từng bộ

| Bộ | Tên | Tiêu chí | Phương án | A | B | C | Tổng | ★★★ | ★★★★ | ★★★★★ | Mã của bộ (12 ký tự đầu) |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|
"""


def set_row(criteria_set: CriteriaSet, digest: str) -> str:
    """One line of the table: counts, sums of the criteria's maxima, marks per star."""
    criteria = list(criteria_set.criteria.values())
    marks = Counter(o.minimum_for for c in criteria for o in c.options)
    sums = [sum(n.max for n in part.walk() if n.is_criterion) for part in criteria_set.parts]
    cells = [
        criteria_set.code,
        criteria_set.name,
        len(criteria),
        sum(len(c.options) for c in criteria),
        *sums,
        sum(sums),
        *(marks[stars] for stars in (3, 4, 5)),
        f"`{digest[:12]}`",
    ]
    return "| " + " | ".join(map(str, cells)) + " |"


def readings(rubric: Rubric) -> list[str]:
    """Every reading with its place; the same text at several places stands once."""
    places: dict[str, list[str]] = {}
    for criteria_set in rubric.sets:
        number = str(criteria_set.no)
        if criteria_set.reading:
            places.setdefault(criteria_set.reading, []).append(f"bộ {number}")
        for part in criteria_set.parts:
            if part.reading:
                places.setdefault(part.reading, []).append(f"bộ {number} phần {part.code}")
            for node in part.walk():
                if node.reading:
                    places.setdefault(node.reading, []).append(f"{number}/{node.code}")
    return [f"- {text} *({', '.join(where)})*" for text, where in places.items()]


def proof() -> str:
    """The whole document."""
    rubric = current_rubric()
    criteria = [c for s in rubric.sets for c in s.criteria.values()]
    options = [o for c in criteria for o in c.options]
    digests = [canonical.digest(document) for document in export_document()["sets"]]
    head = HEAD.format(
        rubric=rubric.rubric,
        basis=rubric.legal_basis,
        date=rubric.effective_from,
        digest=rubric.digest,
        sets=len(rubric.sets),
        criteria=len(criteria),
        options=len(options),
        marks=sum(o.minimum_for is not None for o in options),
        bands=", ".join(f"{b.stars} sao từ {b.min}" for b in rubric.bands),
    )
    rows = [set_row(s, d) for s, d in zip(rubric.sets, digests, strict=True)]
    general = [f"- {text}" for text in rubric.readings]
    lines = [*rows, "", "## Cách hiểu chung", "", *general, "", "## Cách hiểu tại từng chỗ", "", *readings(rubric)]
    return head + "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(proof(), encoding="utf-8", newline="\n")
