"""A damaged or altered pack is refused, and the message names the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from ocop_desktop import canonical
from ocop_desktop.errors import RubricError
from ocop_desktop.rubric.loader import load_rubric
from ocop_desktop.services.rubrics import CURRENT, export_document, packs_dir, printable, read_pack

PACK = read_pack(packs_dir() / CURRENT)


def resealed(change: Callable[[dict[str, Any]], None], name: str = "set-05.json") -> dict[str, bytes]:
    """The pack with one file changed and every digest made to fit, as a careless editor of packs would."""
    files = {key: json.loads(data) for key, data in PACK.items()}
    change(files[name])
    index = files["index.json"]
    for entry in index["sets"]:
        entry["sha256"] = canonical.digest(files[entry["file"]])
    head = {k: v for k, v in index.items() if k not in ("digest", "sets")}
    sets = [files[entry["file"]] for entry in index["sets"]]
    index["digest"] = canonical.digest({**head, "sets": sets})
    return {key: canonical.encode(value) for key, value in files.items()}


def refusal(files: dict[str, bytes], glyphs: frozenset[int] | None = None) -> RubricError:
    with pytest.raises(RubricError) as caught:
        load_rubric(files, printable() if glyphs is None else glyphs)
    return caught.value


@pytest.mark.parametrize("name", ["set-01.json", "set-26.json"])
def test_one_changed_letter_is_refused_naming_the_file(name: str) -> None:
    altered = PACK[name].replace("Sản phẩm".encode(), "Sẳn phẩm".encode(), 1)
    assert altered != PACK[name]
    assert name in refusal({**PACK, name: altered}).message


def test_a_changed_band_is_refused_naming_the_index() -> None:
    altered = PACK["index.json"].replace(b'"min": 90', b'"min": 80')
    assert "index.json" in refusal({**PACK, "index.json": altered}).message


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b'{"a":1,"a":2}', b'{"a":1.5}'])
def test_a_file_that_is_no_pack_is_refused_naming_it(data: bytes) -> None:
    assert "set-07.json" in refusal({**PACK, "set-07.json": data}).message
    assert "index.json" in refusal({**PACK, "index.json": data}).message


def test_a_missing_and_an_extra_file_are_refused() -> None:
    missing = {name: data for name, data in PACK.items() if name != "set-13.json"}
    assert "set-13.json" in refusal(missing).message
    assert "set-27.json" in refusal({**PACK, "set-27.json": PACK["set-26.json"]}).message


def first_criterion(document: dict[str, Any]) -> dict[str, Any]:
    return document["parts"][0]["criteria"][0]["criteria"][0]


@pytest.mark.parametrize(
    "change",
    [
        lambda d: first_criterion(d).update(max=4),
        lambda d: first_criterion(d)["options"][-1].update(points=2),
        lambda d: first_criterion(d)["options"][0].update(minimum_for=5, mark="*****"),
        lambda d: first_criterion(d)["options"][0].update(n=2),
        lambda d: first_criterion(d)["options"][0].update(points=True),
        lambda d: d["parts"][0].update(max=41),
        lambda d: d["parts"][0]["criteria"][0]["criteria"][1].update(code="1.1"),
        lambda d: first_criterion(d).update(surprise=1),
        lambda d: d.update(no=6),
    ],
    ids=["max", "unreached", "mark-order", "numbering", "bool", "part", "code-twice", "unknown-field", "order"],
)
def test_a_pack_that_breaks_a_rule_is_refused_even_with_fitting_digests(change: Callable) -> None:
    def mark_then_change(document: dict[str, Any]) -> None:
        first_criterion(document)["options"][-1].update(minimum_for=3, mark="***")
        change(document)

    assert load_rubric(resealed(lambda d: None), printable())
    message = refusal(resealed(mark_then_change)).message
    assert "set-05.json" in message


def test_a_letter_that_no_font_prints_is_refused() -> None:
    assert "U+01EC" in refusal(resealed(lambda d: d.update(name="Ǭ")), printable() - {0x1EC}).detail


def test_spelling_of_the_files_does_not_change_the_digest() -> None:
    windows = {name: data.replace(b"\n", b"\r\n") for name, data in PACK.items()}
    assert load_rubric(windows, printable()).digest == load_rubric(PACK, printable()).digest


def test_the_digest_can_be_recomputed_from_the_export() -> None:
    document = export_document()
    digest = document.pop("digest")
    assert canonical.digest(document) == digest
