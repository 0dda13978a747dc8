"""The pack against the text of the decision, read here a second time and in another way."""

from __future__ import annotations

import re
import unicodedata

import pytest

from ocop_desktop.resources import resource
from ocop_desktop.rubric.model import CriteriaSet
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()
LAW = resource("law", "qd-26-2026.txt").read_text(encoding="utf-8").split("PHỤ LỤC III")[0]
FORMS = re.split(r"\n(?=\d+\. [^\n]*\n\(Sản phẩm)", LAW)[1:]
#: (set, code, option) whose points the readings settle, with the cell that the law prints.
SETTLED = {(4, "7", 3): "13", (11, "6.1.1", 2): "11", **{(n, "1.2", 1): "" for n in (4, 7, 10, 11)}}


def law_rows(number: int) -> list[str]:
    table = FORMS[number - 1].split("<<TABLE>>\n")[1].split("\n<<END>>")[0]
    return table.splitlines()[1:-1]


def printed_rows(criteria_set: CriteriaSet) -> list[str]:
    """The set written as the law's table, from the pack's data alone."""
    rows = []
    for part in criteria_set.parts:
        rows.append(f"{part.label} {part.title} | {part.max}")
        for node in part.walk():
            rows.append(f"{node.label} {node.title} | {node.max}")
            for n in range(1, len(node.options) + 2):
                rows += [note for note, at in zip(node.notes, node.notes_at, strict=True) if at == n]
                if n <= len(node.options):
                    option = node.options[n - 1]
                    points = SETTLED.get((criteria_set.no, node.code, n), str(option.points))
                    rows.append(f"□ {option.text}{option.mark} | {points}")
    return rows


@pytest.mark.parametrize("criteria_set", RUBRIC.sets, ids=lambda s: s.code)
def test_every_row_of_the_law_stands_in_the_pack_in_the_laws_words_and_order(criteria_set: CriteriaSet) -> None:
    ours = [row for row in printed_rows(criteria_set) if row not in ("□ Không | 0", "□ Có | 1")]
    law = []
    for row in law_rows(criteria_set.no):
        row = re.sub(r" \| $", "", row) if not row.startswith("□") else row
        row = re.sub(r"^o ", "□ ", row).replace("* * * *", "****").replace("| 4 1", "| 4")
        inline = re.match(r"^(□ .*\*{5}) (Ghi chú: .*) \| (5)$", row)
        law += [f"{inline[1]} | {inline[3]}", inline[2]] if inline else [row]
    assert ours == law


def test_known_figures() -> None:
    criteria = [c for s in RUBRIC.sets for c in s.criteria.values()]
    options = [o for c in criteria for o in c.options]
    assert (len(RUBRIC.sets), len(criteria), len(options)) == (26, 787, 2579)
    assert sum(o.minimum_for is not None for o in options) == 575
    assert {tuple((p.code, p.max) for p in s.parts) for s in RUBRIC.sets} == {(("A", 40), ("B", 25), ("C", 35))}


@pytest.mark.parametrize("criteria_set", RUBRIC.sets, ids=lambda s: s.code)
def test_head_and_foot_are_the_forms_own(criteria_set: CriteriaSet) -> None:
    form = FORMS[criteria_set.no - 1]
    assert form.startswith(criteria_set.heading + "\n" + criteria_set.classification.form + "\n")
    assert criteria_set.heading.endswith(criteria_set.name)
    assert f"\n{criteria_set.code_note}\n" in form
    clauses = [line for line in form.splitlines() if "ị loại khi:" in line]
    assert criteria_set.disqualified_if == list(dict.fromkeys(clauses))
    assert (criteria_set.legend is None) == ("Ghi chú: Dấu sao" not in form)
    assert criteria_set.legend is None or f"\n{criteria_set.legend}\n" in form


def test_each_unclean_place_has_a_reading() -> None:
    def reading(number: int, code: str) -> str:
        return RUBRIC.sets[number - 1].criteria[code].reading

    places = [(4, "7"), (11, "6.1.1"), (7, "7"), (3, "5.1"), (23, "9"), (5, "8"), (7, "3.1"), (23, "6.2"), (16, "6.4")]
    places += [(n, "1.2") for n in (4, 7, 10, 11)] + [(n, "2.4") for n in range(1, 21)]
    places += [(n, c) for n in (21, 22) for c in ("2.3", "6.2")] + [(26, c) for c in ("8", "9", "15")]
    assert [place for place in places if not reading(*place)] == []
    assert all(RUBRIC.sets[n - 1].reading for n in (1, 12, 13, 19, 21, 26))
    assert "40" in RUBRIC.sets[25].parts[0].reading


def test_both_boundaries_at_75_percent_are_left_to_the_council() -> None:
    for criteria_set in RUBRIC.sets:
        for criterion in criteria_set.criteria.values():
            texts = [o.text for o in criterion.options]
            gap = any("đến dưới 75%" in t for t in texts) and any("trên 75%" in t for t in texts)
            overlap = any("đến 75%" in t for t in texts) and any("≥ 75%" in t for t in texts)
            assert ("không chọn thay" in criterion.reading) == (gap or overlap), (criteria_set.code, criterion.code)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            "reject",
            {(n, "1.1") for n in (*range(7, 16), 18, 19, 20)}
            | {(n, "2.1") for n in range(5, 15)}
            | {(21, "6.2"), (22, "6.2")},
        ),
        (
            "stop",
            {(n, "6.1") for n in (*range(1, 11), 12, 15, 17)}
            | {(11, "6.1.1"), (13, "6.1.1"), (19, "6"), (20, "6"), (16, "6.4")},
        ),
        ("not_assessed", {(n, "2.1") for n in (1, 2, 3, 4)}),
    ],
)
def test_notes_that_end_an_assessment(kind: str, expected: set[tuple[int, str]]) -> None:
    found = {(s.no, c.code) for s in RUBRIC.sets for c in s.criteria.values() if c.ends == kind}
    assert found == expected


def test_appendix_one_leads_to_each_set_once() -> None:
    def leaves(branches: list) -> list[int]:
        return [n for b in branches for n in ([b.set] if b.set else leaves(b.children))]

    assert leaves(RUBRIC.classification) == list(range(1, 27))
    assert "Phân nhóm: Gia vị khác" in RUBRIC.sets[9].classification.path


def test_all_text_is_composed_unicode() -> None:
    for path in resource("rubrics", "qd-26-2026").glob("*.json"):
        assert unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))
