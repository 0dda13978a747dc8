"""`manifest.json`: what a package holds, for machines. It lists answers' files, never a number to be trusted:
points and stars stand in it for information, and whoever reads it computes them again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal

import msgspec

from ocop_desktop import canonical
from ocop_desktop.council.ids import is_id
from ocop_desktop.council.model import Authority, Evaluator, Office, Struct
from ocop_desktop.council.sheet import RubricRef, ScoreSheet
from ocop_desktop.errors import PackageError
from ocop_desktop.rubric.scoring import Outcome, Result

FORMAT = "ocop-package/1"

Role = Literal["sheet", "certificate"]
MEDIA_TYPES: dict[str, str] = {"sheet": "application/pdf", "certificate": "application/pkix-cert"}

_SHA256 = re.compile(r"[0-9a-f]{64}")
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")


class ListedFile(Struct, frozen=True):
    """A payload file: its name in the package, SHA-256 in lower-case hexadecimal, size in bytes."""

    name: str
    sha256: str
    size: int
    role: Role


class ListedProduct(Struct, frozen=True):
    """What tells products apart; no personal data."""

    code: str
    name: str
    illustrative: bool


class ListedResult(Struct, frozen=True):
    """Points and stars as the sender computed them: for information, computed again by whoever reads them."""

    outcome: Outcome
    total: int
    parts: dict[str, int]
    stars_by_points: int
    stars: int | None


class ListedSheet(Struct, frozen=True, omit_defaults=True):
    """A signed sheet. `signer` is the fingerprint of the certificate that signed its PDF.

    `practice` stands in the file only where it is true.
    """

    sheet_id: str
    revision: int
    file: str
    set: str
    rubric: RubricRef
    product: ListedProduct
    evaluator: Evaluator
    signer: str
    result: ListedResult
    practice: bool = False


class Manifest(Struct, frozen=True):
    """A package. `created` is RFC 3339 with offset; `journal_head` is "" where the sender keeps no journal."""

    format: str
    package_id: str
    created: str
    office: Office
    receiver: Authority
    journal_head: str
    sheets: list[ListedSheet]
    files: list[ListedFile]


def sheet_file(sheet_id: str, revision: int) -> str:
    """Name of a signed sheet in a package."""
    return f"sheets/{sheet_id}-r{revision}.pdf"


def certificate_file(fingerprint: str) -> str:
    """Name of a chain certificate in a package."""
    return f"certs/{fingerprint}.cer"


def list_sheet(sheet: ScoreSheet, result: ListedResult, signer: str) -> ListedSheet:
    """A sheet's entry; what a verifier expects to find for it."""
    return ListedSheet(
        sheet_id=sheet.sheet_id,
        revision=sheet.revision,
        file=sheet_file(sheet.sheet_id, sheet.revision),
        set=sheet.set,
        rubric=sheet.rubric,
        product=ListedProduct(
            code=sheet.product.code, name=sheet.product.name, illustrative=sheet.product.illustrative
        ),
        evaluator=sheet.evaluator,
        signer=signer,
        result=result,
        practice=sheet.practice,
    )


def list_result(result: Result) -> ListedResult:
    """A result as the manifest states it."""
    return ListedResult(
        outcome=result.outcome,
        total=result.total,
        parts=result.parts,
        stars_by_points=result.stars_by_points,
        stars=result.stars,
    )


def to_bytes(manifest: Manifest) -> bytes:
    """The canonical bytes of `manifest.json`."""
    document: dict[str, Any] = msgspec.to_builtins(manifest)
    return canonical.encode(document)


def from_bytes(data: bytes) -> Manifest:
    """A manifest from its canonical bytes; PackageError `manifest_form` with the reason in `detail`."""
    try:
        manifest = msgspec.convert(canonical.decode(data), Manifest, strict=True)
    except (canonical.CanonicalError, msgspec.ValidationError) as error:
        raise _refused(str(error)) from error
    for problem in _problems(manifest):
        raise _refused(problem)
    return manifest


def _problems(manifest: Manifest) -> Iterator[str]:
    if manifest.format != FORMAT:
        yield f"format {manifest.format!r}"
    if not is_id(manifest.package_id):
        yield "package_id is not a UUIDv7"
    if not is_moment(manifest.created):
        yield "created is not RFC 3339 with offset"
    if manifest.journal_head and not _SHA256.fullmatch(manifest.journal_head):
        yield "journal_head is not a digest"
    names = [file.name for file in manifest.files]
    if names != sorted(set(names)):
        yield "files are not in order, or one stands twice"
    for file in manifest.files:
        yield from _file_problems(file)
    sheets = [sheet.file for sheet in manifest.sheets]
    if sheets != [file.name for file in manifest.files if file.role == "sheet"]:
        yield "sheets and files do not agree"
    for sheet in manifest.sheets:
        if sheet.file != sheet_file(sheet.sheet_id, sheet.revision) or not is_id(sheet.sheet_id):
            yield f"name of a sheet: {sheet.file!r}"
        if sheet.revision < 1 or not _SHA256.fullmatch(sheet.signer):
            yield f"revision or signer of {sheet.file!r}"


def _file_problems(file: ListedFile) -> Iterator[str]:
    if not _SHA256.fullmatch(file.sha256) or file.size < 0:
        yield f"digest or size of {file.name!r}"
    if file.role == "certificate" and file.name != certificate_file(file.sha256):
        yield f"name of a certificate: {file.name!r}"


def is_moment(text: str) -> bool:
    """Whether text is RFC 3339 with offset and whole seconds, and names a time that exists."""
    if not _RFC3339.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _refused(why: str) -> PackageError:
    return PackageError(
        "Bảng kê của gói không đúng khuôn dạng nên không dùng được. Hãy xin lại tệp từ nơi gửi.",
        code="manifest_form",
        detail=why,
    )
