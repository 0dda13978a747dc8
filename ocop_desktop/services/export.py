"""Send signed sheets up: a package for programs, and beside it a plain folder for an office without one.

Nothing is reported as done before the package has been read back from the disk and verified; whatever fails
leaves nothing half-written behind.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import secrets
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.clock import stamp
from ocop_desktop.council.ids import new_id
from ocop_desktop.errors import OcopError, PackageError
from ocop_desktop.exchange.manifest import ListedSheet, list_result, list_sheet
from ocop_desktop.exchange.package import SUFFIX, Head, build_package
from ocop_desktop.files import write_durably
from ocop_desktop.services.plain_folder import plain_files
from ocop_desktop.services.rubrics import rubric_of
from ocop_desktop.services.signing_desk import SignedSheet
from ocop_desktop.services.verify import FileReport, verify_file, verify_path

if TYPE_CHECKING:
    from ocop_desktop.signing.identity import Identity

#: Verdicts with which a package may leave the house: whole, whatever the certificates' standing elsewhere is.
_MAY_LEAVE = ("intact", "unknown_signer", "unfit_certificate")


@dataclass(frozen=True)
class Exported:
    """What was written and verified. `sha256` is the package's."""

    package: Path
    folder: Path
    package_id: str
    sha256: str
    report: FileReport


def package_name(sheet: SignedSheet, when: datetime) -> str:
    """A name for the package, ASCII without blanks: place and time."""
    office = sheet.sheet.office
    kind = "-tap-huan" if sheet.sheet.practice else ""
    return f"ocop{kind}-{_ascii(office.province_code)}-{_ascii(office.commune_code)}-{when:%Y%m%d-%H%M%S}{SUFFIX}"


def export_package(
    sheets: Sequence[SignedSheet], identity: Identity, target: Path, when: datetime, journal_head: str = ""
) -> Exported:
    """Writes the package at `target` and the plain folder of the same base name beside it.

    PackageError where the sheets do not belong together, something of that name is there, or the package does not
    verify; FileError where the disk refuses. Nothing is overwritten, and nothing half-written is left.
    """
    _require_together(sheets)
    target = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
    folder = target.with_suffix("")
    for path in (target, folder):
        if path.exists():
            raise PackageError(
                f"Ở nơi lưu đã có “{path.name}”. Không có gì bị ghi đè. Hãy chọn tên khác rồi xuất lại.",
                code="package_exists",
            )
    package_id = new_id(int(when.timestamp() * 1000), secrets.token_bytes(10))
    data = _build(sheets, identity, package_id, when, journal_head)
    trusted = [identity.certificate_der]
    _require_whole(verify_file(target.name, data, trusted))
    staged = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.tmp")
    begun = [staged]
    try:
        _write_folder(staged, plain_files(sheets, target.name, hashlib.sha256(data).hexdigest(), when))
        staged.rename(folder)
        begun += [folder, target]
        # The package comes last: where it stands, all stands.
        write_durably(target, data, overwrite=False)
        report = verify_path(target, trusted, target.name)
        _require_whole(report)
    except (OcopError, OSError) as error:
        if getattr(error, "code", "") == "file_exists":
            begun.remove(target)  # somebody else's, written since we looked
        _remove(begun)
        raise _failed(error) from error
    return Exported(target, folder, package_id, hashlib.sha256(data).hexdigest(), report)


def personal_data(sheets: Iterable[SignedSheet]) -> list[str]:
    """Which personal data leave the office in such a package, in words for the export page."""
    filled = [signed.sheet for signed in sheets]
    evaluators = sorted({sheet.evaluator.name for sheet in filled})
    kinds = [
        f"Họ tên người đánh giá, trong phiếu và trong chữ ký: {', '.join(evaluators)}." if evaluators else "",
        _counted("Tên chủ thể sản xuất", [sheet.product.producer for sheet in filled]),
        _counted("Số điện thoại của chủ thể", [sheet.product.phone for sheet in filled]),
        _counted("Địa chỉ của chủ thể", [sheet.product.address for sheet in filled]),
        _counted("Ý kiến của người đánh giá", [sheet.opinion for sheet in filled]),
        _counted("Ghi chú theo tiêu chí", [text for sheet in filled for text in sheet.comments.values()]),
        _counted(
            "Lý do loại hoặc dừng đánh giá",
            [text for s in filled for text in (s.rejected.reason if s.rejected else "", *s.stopped.values())],
        ),
    ]
    return [kind for kind in kinds if kind]


def _counted(what: str, texts: Iterable[str]) -> str:
    number = len({text for text in texts if text.strip()})
    return f"{what}: {number} mục." if number else ""


def _require_together(sheets: Sequence[SignedSheet]) -> None:
    if not sheets:
        raise PackageError("Chưa chọn phiếu nào để xuất. Hãy chọn ít nhất một phiếu đã ký.", code="package_empty")
    if len({signed.sheet.practice for signed in sheets}) > 1:
        raise PackageError(
            "Phiếu tập huấn không được xuất chung với phiếu đánh giá thật. Không có gì được ghi. "
            "Hãy xuất riêng từng loại.",
            code="package_practice",
        )
    if len({(signed.sheet.office, signed.sheet.receiver) for signed in sheets}) > 1:
        raise PackageError(
            "Các phiếu được chọn có nơi đánh giá hoặc cơ quan tiếp nhận khác nhau. Hãy xuất riêng từng nơi.",
            code="package_mixed",
        )


def _build(
    sheets: Sequence[SignedSheet], identity: Identity, package_id: str, when: datetime, journal_head: str
) -> bytes:
    from ocop_desktop.signing import cades

    first = sheets[0].sheet
    return build_package(
        Head(package_id, stamp(when), first.office, first.receiver, journal_head),
        [(_listed(signed, identity), signed.pdf) for signed in sheets],
        identity.chain_der,
        lambda data: cades.sign_detached(data, identity, when),
    )


def _listed(signed: SignedSheet, identity: Identity) -> ListedSheet:
    from ocop_desktop.signing.pdf_verdict import verify_pdf

    found = verify_pdf(signed.pdf, [identity.certificate_der])
    if not found.signatures:
        raise PackageError(
            "Có phiếu chưa ký hoặc không đọc được trong danh sách. Hãy ký phiếu đó rồi xuất lại.",
            code="sheet_unsigned",
            detail=signed.sheet.sheet_id,
        )
    sheet = signed.sheet
    result = sheet.result(rubric_of(sheet.rubric.id, sheet.rubric.digest))
    return list_sheet(sheet, list_result(result), found.signatures[0].fingerprint)


def _require_whole(report: FileReport) -> None:
    if report.verdict not in _MAY_LEAVE:
        raise PackageError(
            "Gói vừa lập không qua được bước tự kiểm tra nên không được giữ lại. Các phiếu đã ký vẫn còn nguyên. "
            "Hãy kiểm tra từng phiếu đã ký hoặc dùng ổ đĩa khác rồi xuất lại.",
            code="self_check",
            detail=", ".join([report.verdict, *(f"{f.code} {f.file}".strip() for f in report.findings)]),
        )


def _write_folder(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir()
    for name, data in files.items():
        write_durably(folder / name, data, overwrite=False)


def _remove(paths: Iterable[Path]) -> None:
    """Takes away what was begun; where the disk refuses even that, the first reason is the one to tell."""
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _failed(error: OcopError | OSError) -> OcopError:
    if isinstance(error, OcopError):
        return error
    return PackageError(
        "Không ghi được gói vào nơi đã chọn; không có gì dở dang được để lại, các phiếu đã ký vẫn còn nguyên. "
        "Hãy kiểm tra ổ đĩa, dung lượng và quyền ghi, hoặc chọn nơi khác.",
        code="package_write",
        detail=str(error),
    )


def _ascii(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", text).strip("-") or "x"
