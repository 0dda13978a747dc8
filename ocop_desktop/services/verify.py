"""Verify a package or a signed PDF: everything that can be checked is, and each failure has a name.

Nothing here raises for a bad file: whatever the bytes are, there is a verdict and words for a clerk.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ocop_desktop.exchange.asic_manifest import SIGNATURE
from ocop_desktop.exchange.manifest import ListedSheet, Manifest, list_result, list_sheet
from ocop_desktop.exchange.package import OpenedPackage, looks_like_package, open_package
from ocop_desktop.exchange.zipform import LIMITS
from ocop_desktop.services.findings import VERDICT_WORDS
from ocop_desktop.services.verify_sheet import CheckedSheet, check_pdf, finding, verdicts_of
from ocop_desktop.signing.cades import is_canonical_cms, verify_detached
from ocop_desktop.signing.verdict import Finding, SignatureVerdict, Verdict, worst

#: Verdicts of a file whose content is as it was signed.
WHOLE: tuple[Verdict, ...] = ("intact", "unknown_signer")


@dataclass(frozen=True)
class FileReport:
    """The answer for one file; `sheets` and `manifest` are what could be read, for the screens."""

    file: str
    verdict: Verdict
    signatures: tuple[SignatureVerdict, ...] = ()
    findings: tuple[Finding, ...] = ()
    sheets: tuple[CheckedSheet, ...] = ()
    manifest: Manifest | None = None


def verify_path(path: Path, trusted: Collection[bytes], name: str | None = None) -> FileReport:
    """Reads a file and verifies it; a file that cannot be read gets the verdict "unreadable"."""
    name = os.fsencode(path).decode("utf-8", "replace") if name is None else name
    try:
        with path.open("rb") as file:
            data = file.read(LIMITS.package + 1)
    except FileNotFoundError:
        return _refused(name, "file_missing")
    except (OSError, ValueError):
        return _refused(name, "file_unreadable")
    return verify_file(name, data, trusted)


def verify_file(name: str, data: bytes, trusted: Collection[bytes]) -> FileReport:
    """Verifies a package or a PDF. `trusted` are the certificates (DER) of signers, or of those who vouch for them."""
    if len(data) > LIMITS.package:
        return _refused(name, "file_too_large")
    if looks_like_package(data):
        return _verify_package(name, data, trusted)
    if not _looks_like_pdf(data):
        return _refused(name, "file_unknown")
    if len(data) > LIMITS.entry:
        return _refused(name, "file_too_large")
    checked = check_pdf(data, trusted)
    return FileReport(name, worst(checked.verdicts), checked.signatures, checked.findings, (checked,))


def report_document(report: FileReport) -> dict[str, Any]:
    """The answer in the contract's fields and order."""
    return {
        "file": report.file,
        "verdict": report.verdict,
        "signatures": [
            {"signer": s.signer, "fingerprint": s.fingerprint, "time_claimed": s.time_claimed, "verdict": s.verdict}
            for s in report.signatures
        ],
        "findings": [{"code": f.code, "file": f.file, "text": f.text} for f in report.findings],
    }


def report_text(report: FileReport) -> str:
    """The answer for a person, in a few lines."""
    title, advice = VERDICT_WORDS[report.verdict]
    lines = [f"{_one_line(report.file)}: {title.upper()}", f"  {advice}"]
    for signature in report.signatures:
        word = VERDICT_WORDS[signature.verdict][0]
        lines.append(f"  Người ký: {_one_line(signature.signer) or '(không rõ)'} – {word}")
        lines.append(f"    Giờ ký (theo máy người ký): {signature.time_claimed or '(không ghi)'}")
        lines.append(f"    Vân tay chứng thư: {signature.fingerprint or '(không đọc được)'}")
    for found in report.findings:
        lines.append(f"  • {found.file + ': ' if found.file else ''}{_one_line(found.text)}")
    return "\n".join(lines)


def _one_line(text: str) -> str:
    """Text that cannot start a line of its own or steer the terminal: names are whatever their makers wrote."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def _verify_package(name: str, data: bytes, trusted: Collection[bytes]) -> FileReport:
    opened = open_package(data)
    signatures = list(_package_signature(opened, trusted))
    codes = [*((p.code, p.file) for p in opened.problems), *_signature_problems(opened)]
    listed = [s for s in (opened.manifest.sheets if opened.manifest else ()) if s.file in opened.files]
    checked = [check_pdf(opened.files[s.file], trusted, s.file, opened.certificates) for s in listed]
    if opened.manifest:
        codes += _against_manifest(opened.manifest, listed, checked)
        codes += _revisions(opened, listed, checked)
        if len({entry.practice for entry in listed}) > 1:
            codes.append(("practice_mixed", ""))
    return FileReport(
        file=name,
        verdict=worst(
            [
                *(s.verdict for s in signatures),
                *verdicts_of([code for code, _ in codes]),
                # A package of ours never holds a sheet that cannot be read.
                *("altered" if verdict == "unreadable" else verdict for sheet in checked for verdict in sheet.verdicts),
            ]
        ),
        signatures=(*signatures, *(s for sheet in checked for s in sheet.signatures)),
        findings=(
            *(f for s in signatures for f in s.findings),
            *(finding(code, file) for code, file in codes),
            *(f for sheet in checked for f in sheet.findings),
        ),
        sheets=tuple(checked),
        manifest=opened.manifest,
    )


def _package_signature(opened: OpenedPackage, trusted: Collection[bytes]) -> Iterator[SignatureVerdict]:
    if opened.signed is not None and opened.cms is not None:
        yield verify_detached(opened.cms, opened.signed, trusted, opened.certificates)


def _signature_problems(opened: OpenedPackage) -> Iterator[tuple[str, str]]:
    if opened.signed is not None and opened.cms is None:
        yield "package_unsigned", ""
    if opened.cms is not None and is_canonical_cms(opened.cms) is not None:
        yield "cms_form", SIGNATURE


def _against_manifest(
    manifest: Manifest, listed: Sequence[ListedSheet], checked: Sequence[CheckedSheet]
) -> Iterator[tuple[str, str]]:
    """Where a sheet differs from what the manifest says of it, as (code, file)."""
    for entry, found in zip(listed, checked, strict=True):
        sheet = found.sheet
        if sheet is None:
            continue
        if entry.signer not in {s.fingerprint for s in found.signatures}:
            yield "signer_differs", entry.file
        described = list_sheet(sheet, entry.result, entry.signer) == entry
        if not described or (sheet.office, sheet.receiver) != (manifest.office, manifest.receiver):
            yield "sheet_mismatch", entry.file
        if found.result and list_result(found.result) != entry.result:
            yield "result_differs", entry.file


def _revisions(
    opened: OpenedPackage, listed: Sequence[ListedSheet], checked: Sequence[CheckedSheet]
) -> Iterator[tuple[str, str]]:
    """Sheets of which a later revision lies beside them, and corrections of another file than that."""
    files = {(entry.sheet_id, entry.revision): entry.file for entry in listed}
    for entry, found in zip(listed, checked, strict=True):
        if any(sheet_id == entry.sheet_id and revision > entry.revision for sheet_id, revision in files):
            yield "sheet_superseded", entry.file
        replaces = found.sheet.replaces if found.sheet else None
        earlier = files.get((entry.sheet_id, replaces.revision)) if replaces else None
        if replaces and earlier and hashlib.sha256(opened.files[earlier]).hexdigest() != replaces.sha256:
            yield "replaced_differs", entry.file


def _looks_like_pdf(data: bytes) -> bool:
    """Whether bytes are a PDF or what is left of one, however damaged."""
    return b"%PDF-" in data[:1024] or b"startxref" in data[-2048:]


def _refused(name: str, code: str) -> FileReport:
    found = finding(code)
    return FileReport(name, worst(verdicts_of([code])), findings=(found,))
