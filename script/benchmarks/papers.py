"""One sheet as PDF, and a hundred, against the same sheet in typst."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from ocop_desktop.council.sheet import ScoreSheet, to_bytes
from ocop_desktop.documents.sheet_form import build_model, render
from ocop_desktop.services.rubrics import current_rubric, set_of
from script.benchmarks.measuring import ROOT, Row, in_turn, python, timed

MANY = 100
TEMPLATE = Path(__file__).with_name("sheet.typ")
FONTS = ROOT / "resources" / "fonts"

_OURS = """
import sys
from pathlib import Path
from ocop_desktop.services.sheets_cli import read_sheet, sheet_page
Path(sys.argv[2]).write_bytes(sheet_page(read_sheet(Path(sys.argv[1]).read_bytes())).pdf)
"""
_TYPST = """
import sys
import typst
typst.compile(sys.argv[1], output=sys.argv[3], root="/", font_paths=[sys.argv[4]], sys_inputs={"data": sys.argv[2]})
"""


def measure(sheet: ScoreSheet, times: int) -> list[Row]:
    """A whole process for one sheet, and many different sheets in one process."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder)
        source, data, out = there / "sheet.json", there / "model.json", str(there / "out.pdf")
        source.write_bytes(to_bytes(sheet))
        data.write_text(json.dumps(_model(sheet)), encoding="utf-8")
        one = in_turn(
            times,
            lambda: timed(lambda: python(_OURS, env, str(source), out)),
            lambda: timed(lambda: python(_TYPST, env, str(TEMPLATE), str(data), out, str(FONTS))),
        )
        many = _many(sheet, there, max(1, times // 5))
    return [
        Row("One sheet as PDF, whole process", *_with(one, "typst"), "s", times),
        Row(f"{MANY} different sheets in one process", *_with(many, "typst"), "s", max(1, times // 5)),
    ]


def _with(pair: tuple[float, float], name: str) -> tuple[float, str, float]:
    return pair[0], name, pair[1]


def _many(sheet: ScoreSheet, there: Path, times: int) -> tuple[float, float]:
    import typst

    sheets = [_variant(sheet, n) for n in range(MANY)]
    files = []
    for n, one in enumerate(sheets):
        files.append(there / f"{n}.json")
        files[-1].write_text(json.dumps(_model(one)), encoding="utf-8")
    rubric = current_rubric()
    compiler = typst.Compiler(str(TEMPLATE), root="/", font_paths=[str(FONTS)], sys_inputs={"data": str(files[0])})

    def ours() -> None:
        for one in sheets:
            render(build_model(rubric, set_of(rubric, one.set), one))

    def theirs() -> None:
        for file in files:
            compiler.compile(sys_inputs={"data": str(file)})

    return in_turn(times, lambda: timed(ours), lambda: timed(theirs))


def _variant(sheet: ScoreSheet, n: int) -> ScoreSheet:
    product = msgspec.structs.replace(sheet.product, name=f"{sheet.product.name} {n}")
    return msgspec.structs.replace(sheet, product=product, opinion=f"{sheet.opinion} {n}")


def _model(sheet: ScoreSheet) -> dict[str, Any]:
    rubric = current_rubric()
    return asdict(build_model(rubric, set_of(rubric, sheet.set), sheet))
