"""A rubric pack's bytes to a checked `Rubric`. The checks cannot be switched off.

A pack is `index.json` and one file a set. The index names each file with the SHA-256 of its canonical form,
and carries the digest of the whole: SHA-256 of the canonical form of the exported document without `digest`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from typing import Any

import msgspec

from ocop_desktop import canonical
from ocop_desktop.errors import RubricError
from ocop_desktop.rubric.model import CriteriaSet, Node, Rubric

INDEX = "index.json"


def load_rubric(files: Mapping[str, bytes], glyphs: Container[int]) -> Rubric:
    """The rubric in a pack's files.

    `glyphs` holds the code points that our fonts can print. RubricError names the file that is damaged,
    altered, or breaks a rule.
    """
    document = assemble(files)
    try:
        rubric = msgspec.convert(document, Rubric, strict=True)
    except msgspec.ValidationError as error:
        raise _damaged(_file_of(files, str(error)), str(error)) from error
    for number, criteria_set in enumerate(rubric.sets, 1):
        for problem in problems(criteria_set, number):
            raise _damaged(_set_file(files, number), problem)
    if [b.min for b in rubric.bands] != sorted((b.min for b in rubric.bands), reverse=True):
        raise _damaged(INDEX, "bands are not in falling order")
    for name, data in files.items():
        _check_glyphs(name, data, glyphs)
    return rubric


def assemble(files: Mapping[str, bytes]) -> dict[str, Any]:
    """The pack as one document, with every digest checked; RubricError names the file at fault."""
    index = _parse(files, INDEX)
    sets = []
    for entry in _entries(index):
        name, expected = entry
        document = _parse(files, name)
        if canonical.digest(document) != expected:
            raise _damaged(name, "digest differs from the index")
        sets.append(document)
    unlisted = set(files) - {INDEX, *(name for name, _ in _entries(index))}
    if unlisted:
        raise _damaged(min(unlisted), "not listed in the index")
    head = {key: value for key, value in index.items() if key not in ("digest", "sets")}
    digest = canonical.digest({**head, "sets": sets})
    if index.get("digest") != digest:
        raise _damaged(INDEX, "digest of the pack differs")
    return {**head, "sets": sets, "digest": digest}


def problems(criteria_set: CriteriaSet, number: int) -> Iterator[str]:
    """What in a set breaks the rules that hold for every set of the law."""
    if criteria_set.no != number:
        yield "sets are not in order"
    if [(p.code, p.max) for p in criteria_set.parts] != [("A", 40), ("B", 25), ("C", 35)]:
        yield "parts are not A 40, B 25, C 35"
    codes = [n.code for part in criteria_set.parts for n in part.walk()]
    if len(codes) != len(set(codes)):
        yield "a code stands twice"
    for part in criteria_set.parts:
        if sum(n.max for n in part.criteria) != part.max:
            yield f"part {part.code}: the maxima do not add up"
        for node in part.walk():
            yield from _node_problems(node, set(codes))


def _node_problems(node: Node, codes: set[str]) -> Iterator[str]:
    where = f"criterion {node.code}: "
    if bool(node.criteria) == bool(node.options):
        yield where + "needs either criteria or options"
        return
    if len(node.notes) != len(node.notes_at):
        yield where + "a note has no place"
    if not codes.issuperset([c for c in (node.only_if, *node.stops_on_zero) if c]):
        yield where + "names a criterion that is not there"
    if node.criteria:
        if sum(n.max for n in node.criteria) != node.max:
            yield where + "the maxima do not add up"
        return
    points = [o.points for o in node.options]
    if [o.n for o in node.options] != list(range(1, len(points) + 1)):
        yield where + "options are not numbered in order"
    if max(points) != node.max or min(points) < 0:
        yield where + "the maximum is not reached by an option"
    marks = [o.minimum_for for o in node.marked if o.minimum_for]
    if marks != sorted(set(marks)):
        yield where + "star marks do not ascend"
    if any(o.mark.count("*") != (o.minimum_for or 0) for o in node.options):
        yield where + "a star mark differs from its level"


def _parse(files: Mapping[str, bytes], name: str) -> dict[str, Any]:
    if name not in files:
        raise _damaged(name, "missing")
    try:
        document = canonical.parse(files[name])
        canonical.encode(document)
    except canonical.CanonicalError as error:
        raise _damaged(name, str(error)) from error
    if not isinstance(document, dict):
        raise _damaged(name, "not an object")
    return document


def _entries(index: dict[str, Any]) -> list[tuple[str, str]]:
    try:
        return [(str(entry["file"]), str(entry["sha256"])) for entry in index["sets"]]
    except (KeyError, TypeError) as error:
        raise _damaged(INDEX, "the list of sets is not readable") from error


def _check_glyphs(name: str, data: bytes, glyphs: Container[int]) -> None:
    for char in set(data.decode("utf-8")) - {"\n", "\r", "\t"}:
        if ord(char) not in glyphs:
            raise _damaged(name, f"no font of ours prints U+{ord(char):04X}")


def _set_file(files: Mapping[str, bytes], number: int) -> str:
    return _entries(_parse(files, INDEX))[number - 1][0]


def _file_of(files: Mapping[str, bytes], text: str) -> str:
    """The file to which a path of msgspec such as `$.sets[3].parts[0]` points; it may name no index."""
    found = re.search(r"\$\.sets\[(\d+)\]", text)
    if found:
        return _set_file(files, int(found[1]) + 1)
    return INDEX


def _damaged(name: str, why: str) -> RubricError:
    return RubricError(
        f"Tệp bộ tiêu chí “{name}” bị hỏng hoặc đã bị sửa. Hãy cài đặt lại chương trình từ nguồn chính thức.",
        detail=f"{name}: {why}",
    )
