"""`docs/formats.md` is enough: a verifier written from it alone says the same as the program.

Neither this file nor `tests/reader` imports the program; it is called as other programs call it.
"""

from __future__ import annotations

import json
import random
import re
import ssl
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from tests.commands import ROOT, ocop
from tests.demos import demo
from tests.reader.forms import LIST, SIGNATURE, canonical, read_zip, sha256, write_list, write_zip
from tests.reader.verify import rubric_digest, verdict

DOCUMENT = (ROOT / "docs/formats.md").read_text(encoding="utf-8")
Entries = dict[str, bytes]


@cache
def rubric() -> dict[str, Any]:
    return json.loads(ocop("rubric", "export").stdout)


@cache
def known() -> frozenset[str]:
    """Fingerprints of those who signed."""
    files = (demo().out / "chung-thu").glob("*.pem")
    return frozenset(sha256(ssl.PEM_cert_to_DER_cert(path.read_text(encoding="ascii"))) for path in files)


def says(data: bytes, trusted: frozenset[str] | None = None) -> tuple[str, str]:
    return verdict(data, rubric(), known() if trusted is None else trusted)


def test_the_reader_owes_nothing_to_the_program() -> None:
    for path in [
        *(ROOT / "tests/reader").glob("*.py"),
        Path(__file__),
        ROOT / "tests/commands.py",
        ROOT / "tests/demos.py",
    ]:
        assert not re.search(r"^\s*(from|import) ocop_desktop", path.read_text(encoding="utf-8"), re.MULTILINE)


def test_it_computes_the_rubrics_digest() -> None:
    assert rubric_digest(rubric()) == rubric()["digest"]


def test_it_accepts_what_the_program_made() -> None:
    assert says(demo().package) == ("intact", "")
    for sheet in demo().answer["sheets"]:
        assert says((demo().out / sheet["file"]).read_bytes()) == ("intact", ""), sheet
    assert says(demo().package, frozenset()) == ("unknown_signer", "signer_unknown")


def remade(change: Callable[[Entries], object]) -> bytes:
    entries = read_zip(demo().package)
    change(entries)
    return write_zip(list(entries.items()))


def raised(entries: Entries) -> None:
    """Points raised in the manifest, with the list of digests made to fit."""
    manifest = json.loads(entries["manifest.json"])
    manifest["sheets"][0]["result"]["total"] += 1
    entries["manifest.json"] = canonical(manifest)
    entries[LIST] = write_list(manifest, entries["manifest.json"])


def swapped(entries: Entries) -> None:
    first, second = [name for name in entries if name.startswith("sheets/")][:2]
    entries[first], entries[second] = entries[second], entries[first]


def turned(entries: Entries) -> None:
    """The list of digests in another order."""
    manifest = json.loads(entries["manifest.json"])
    manifest["files"].reverse()
    entries[LIST] = write_list(manifest, entries["manifest.json"])


CHANGES: dict[str, tuple[Callable[[Entries], object], str]] = {
    "points": (raised, "signature_invalid"),
    "sheets": (swapped, "digest_differs"),
    "list": (turned, "references_differ"),
    "blank": (lambda e: e.update({"manifest.json": e["manifest.json"] + b" "}), "manifest_form"),
    "surplus": (lambda e: e.update({"x": b""}), "entry_unlisted"),
    "missing": (lambda e: e.pop(next(n for n in e if n.startswith("sheets/"))), "entry_missing"),
    "signature": (
        lambda e: e.update({SIGNATURE: e[SIGNATURE][:-1] + bytes([e[SIGNATURE][-1] ^ 1])}),
        "signature_invalid",
    ),
    "behind": (lambda e: e.update({SIGNATURE: e[SIGNATURE] + b"\x00"}), "cms_form"),
}


def test_both_refuse_a_package_that_was_changed_and_for_the_same_reason(tmp_path: Path) -> None:
    for name, (change, code) in CHANGES.items():
        data = remade(change)
        assert says(data) == ("altered", code), name
        (tmp_path / f"{name}.asice").write_bytes(data)
    run = ocop("verify", "--json", *(tmp_path / f"{name}.asice" for name in CHANGES))
    for line, (name, (_, code)) in zip(run.stdout.decode("utf-8").splitlines(), CHANGES.items(), strict=True):
        told = json.loads(line)
        assert told["verdict"] == "altered" and code in {f["code"] for f in told["findings"]}, name


def test_both_refuse_what_is_cut_appended_to_or_flipped() -> None:
    data, pick = demo().package, random.Random(5)
    for changed in (data[:-1], data + b"\n", b"\n" + data, data[: len(data) // 2]):
        assert says(changed) == ("altered", "zip_form")
    for position in [pick.randrange(len(data) * 8) for _ in range(25)]:
        flipped = bytearray(data)
        flipped[position // 8] ^= 1 << position % 8
        assert says(bytes(flipped)) == ("altered", "zip_form")


def test_both_refuse_a_sheet_that_was_changed(tmp_path: Path) -> None:
    pdf = (demo().out / demo().answer["sheets"][0]["file"]).read_bytes()
    page = pdf.index(b"%%EOF\n")
    answers = pdf.index(b'"answers":{"1.1":3')
    gap = pdf.index(b"/Contents <30")
    cases = {
        "page": pdf[: page - 40_000] + b"0" + pdf[page - 39_999 :],
        "data": pdf[: answers + 17] + b"1" + pdf[answers + 18 :],
        "case": pdf[:gap] + pdf[gap : gap + 2400].replace(b"A", b"a") + pdf[gap + 2400 :],
        "appended": pdf + b"x",
        "update": pdf + pdf[page + 6 :],
        "cut": pdf[:-1],
    }
    for name, data in cases.items():
        assert data != pdf and says(data)[0] == "altered", name
        (tmp_path / f"{name}.pdf").write_bytes(data)
    told = ocop("verify", "--json", *tmp_path.iterdir()).stdout.decode("utf-8").splitlines()
    assert [json.loads(line)["verdict"] for line in told] == ["altered"] * len(cases)


def test_the_document_names_every_schema() -> None:
    for target in re.findall(r"\]\((schemas/[^)]+)\)", DOCUMENT):
        assert (ROOT / "docs" / target).exists(), target
    named = {path.name for path in (ROOT / "docs/schemas").iterdir()}
    assert {name.removeprefix("schemas/") for name in re.findall(r"schemas/[\w.-]+\.json", DOCUMENT)} == named
