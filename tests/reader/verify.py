"""Section 11: a package from its first byte to its last."""

from __future__ import annotations

from typing import Any

from . import Refused, require
from .forms import (
    LIST,
    PACKAGE_ATTRIBUTES,
    SIGNATURE,
    canonical,
    certificate_of,
    read_json,
    read_zip,
    require_signature,
    sha256,
    write_list,
)
from .pdf import read_pdf, require_page
from .rules import Scored, require_text


def verdict(data: bytes, rubric: dict[str, Any], known: frozenset[str]) -> tuple[str, str]:
    """The verdict on a package or a sheet, and the first code of section 12; `known` are fingerprints."""
    try:
        alone = data.startswith(b"%PDF-")
        signers = {sha256(_sheet(data, rubric)[2])} if alone else _package(data, rubric)
    except Refused as refused:
        return "altered", str(refused)
    return ("intact", "") if signers <= known else ("unknown_signer", "signer_unknown")


def rubric_digest(rubric: dict[str, Any]) -> str:
    """Section 3."""
    return sha256(canonical({key: value for key, value in rubric.items() if key != "digest"}))


def _package(data: bytes, rubric: dict[str, Any]) -> set[str]:
    entries = read_zip(data)
    manifest = read_json(entries.get("manifest.json", b""), "manifest_form")
    require(isinstance(manifest, dict) and manifest.get("format") == "ocop-package/1", "manifest_form")
    files = {file["name"]: file for file in manifest["files"]}
    expected = ["mimetype", "manifest.json", *files, LIST, SIGNATURE]
    require(set(expected) <= set(entries), "entry_missing")
    require(set(entries) <= set(expected), "entry_unlisted")
    require(list(entries) == expected and list(files) == sorted(files), "zip_form")
    require(entries["mimetype"] == b"application/vnd.etsi.asic-e+zip", "zip_form")
    for name, file in files.items():
        require((sha256(entries[name]), len(entries[name])) == (file["sha256"], file["size"]), "digest_differs")
    require(entries[LIST] == write_list(manifest, entries["manifest.json"]), "references_differ")
    certificate = certificate_of(entries[SIGNATURE], PACKAGE_ATTRIBUTES)
    require_signature(entries[SIGNATURE], entries[LIST], certificate, "signature_invalid")
    signers = {sha256(certificate)}
    for listed in manifest["sheets"]:
        sheet, result, signer = _sheet(entries[listed["file"]], rubric)
        require(listed["signer"] == sha256(signer), "signer_differs")
        require((sheet["office"], sheet["receiver"]) == (manifest["office"], manifest["receiver"]), "sheet_mismatch")
        for key in ("sheet_id", "revision", "set", "rubric", "evaluator"):
            require(listed[key] == sheet[key], "sheet_mismatch")
        require(all(sheet["product"][key] == value for key, value in listed["product"].items()), "sheet_mismatch")
        require(listed["result"] == result, "result_differs")
        signers.add(sha256(signer))
    return signers


def _sheet(data: bytes, rubric: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """The data of a signed sheet, its result, and its signer's certificate."""
    signed = read_pdf(data)
    sheet = signed.sheet
    require(sheet["format"] == "ocop-sheet/1", "sheet_form")
    require_page(signed)
    require(sheet["rubric"] == {"id": rubric["rubric"], "digest": rubric["digest"]}, "rubric_unknown")
    one = next(one for one in rubric["sets"] if one["code"] == sheet["set"])
    scored = Scored(rubric, one, sheet)
    require(sheet["closed_at"] and scored.result["outcome"] != "incomplete", "sheet_not_closed")
    require_text(rubric, one, sheet, signed.page, scored)
    return sheet, scored.result, signed.certificate
