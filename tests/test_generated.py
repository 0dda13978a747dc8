"""Files that scripts generate are current."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch):
    """Import a module from `script/`."""
    monkeypatch.setattr(sys, "path", [str(ROOT / "script"), *sys.path])

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def test_the_pack_is_what_the_builder_makes_of_the_law(script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    builder = script("build_rubric")
    monkeypatch.setattr(builder, "OUT", tmp_path)
    builder.main()
    shipped = {p.name: json.loads(p.read_bytes()) for p in (ROOT / "resources/rubrics/qd-26-2026").iterdir()}
    assert {p.name: json.loads(p.read_bytes()) for p in tmp_path.iterdir()} == shipped


def test_the_proof_of_the_rubric_is_current(script) -> None:
    builder = script("build_proof")
    assert builder.TARGET.read_text(encoding="utf-8") == builder.proof()


def test_the_list_of_printable_letters_is_that_of_the_fonts(script) -> None:
    builder = script("build_fonts")
    shipped = json.loads((ROOT / "resources/fonts/coverage.json").read_text(encoding="utf-8"))
    assert shipped == builder.coverage()


def test_the_schemas_are_current(script) -> None:
    builder = script("build_schemas")
    assert {path.name: path.read_text(encoding="utf-8") for path in builder.TARGET.iterdir()} == builder.schemas()
