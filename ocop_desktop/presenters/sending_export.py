"""Step 3 of "Ký và gửi": which signed sheets go into the package, where to, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError, PackageError, SheetError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_desk import SignedCopy
from ocop_desktop.presenters.sending_view import DeskRow, ExportedView
from ocop_desktop.presenters.verifying_words import (
    fingerprint_lines,
    short_fingerprint,
    verdict_shape,
    verdict_tone,
    verdict_words,
)
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.services.paths import DataPaths

if TYPE_CHECKING:
    from ocop_desktop.services.export import Exported
    from ocop_desktop.services.signing_desk import SignedSheet
    from ocop_desktop.services.verify import FileReport
    from ocop_desktop.services.workspace import Workspace
    from ocop_desktop.signing.identity import Identity


@dataclass(frozen=True)
class ExportOrder:
    """What is to be exported: (sheet id, revision) in order, the file, the time claimed."""

    sheets: tuple[tuple[str, int], ...]
    target: Path
    when: datetime


@dataclass(frozen=True)
class ExportOutcome:
    """A package on the disk; `report` is judged by the trust list, `journal_error` says what the journal refused."""

    exported: Exported
    report: FileReport
    journal_error: OcopError | None


def run_export(workspace: Workspace, paths: DataPaths, order: ExportOrder, identity: Identity) -> ExportOutcome:
    """Writes, reads back, verifies and records a package; runs on the worker, raises what the disk refuses."""
    from ocop_desktop.services.export import export_package

    _require_folder(order.target.parent)
    sheets = [_signed(workspace, sheet_id, revision) for sheet_id, revision in order.sheets]
    exported = export_package(sheets, identity, order.target, order.when, workspace.journal_head())
    return ExportOutcome(exported, _judged(exported, paths), _record(workspace, exported, order, identity))


def _require_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise PackageError(
            f"Không còn thấy thư mục “{folder}” (có thể USB đã bị rút). Chưa có gì được ghi, các phiếu đã ký vẫn còn "
            "nguyên. Hãy cắm lại hoặc chọn thư mục khác.",
            code="folder_missing",
        )


def _signed(workspace: Workspace, sheet_id: str, revision: int) -> SignedSheet:
    signed = workspace.signed_sheet(sheet_id, revision)
    if signed is None:
        raise SheetError("Không tìm thấy phiếu đã ký trong dữ liệu. Hãy mở lại trang này rồi thử lại.", detail=sheet_id)
    return signed


def _judged(exported: Exported, paths: DataPaths) -> FileReport:
    """The report by everybody this office knows, where the exporter's certificate alone does not tell all signers."""
    from ocop_desktop.services.trust import load_trust
    from ocop_desktop.services.verify import verify_path

    if exported.report.verdict == "intact":
        return exported.report
    return verify_path(exported.package, load_trust(paths.trust).ders, exported.package.name)


def _record(workspace: Workspace, exported: Exported, order: ExportOrder, identity: Identity) -> OcopError | None:
    details = {
        "file": exported.package.name,
        "sha256": exported.sha256,
        "signer": identity.fingerprint,
        "sheets": [{"sheet_id": sheet_id, "revision": revision} for sheet_id, revision in order.sheets],
    }
    try:
        workspace.record("package.exported", exported.package_id, details)
    except OcopError as error:
        return error
    return None


# --- in words ------------------------------------------------------------------------------------------------


def copy_key(copy: SignedCopy) -> str:
    """What tells one signed revision from all others."""
    return f"{copy.sheet.sheet_id}:{copy.revision.revision}"


def usually_ticked(copy: SignedCopy, copies: Sequence[SignedCopy]) -> bool:
    """Whether a sheet goes without being asked for: not one in correction, no sample beside real sheets."""
    real = any(not other.sheet.product.illustrative for other in copies)
    return not copy.newer and not (copy.sheet.product.illustrative and real)


def export_row(copy: SignedCopy, ticked: bool) -> DeskRow:
    """A signed sheet as a row."""
    product, revision = copy.sheet.product, copy.revision
    sub = translate("Send", "{code} · bản {revision} · ký {when} · vân tay {fingerprint}").format(
        code=product.code,
        revision=revision.revision,
        when=day_and_time(revision.at),
        fingerprint=short_fingerprint(revision.fingerprint),
    )
    note = translate("Send", "Đang có bản sửa chưa ký; nên ký bản sửa rồi mới gửi.") if copy.newer else ""
    return DeskRow(
        key=copy_key(copy),
        product_id=copy.product_id,
        title=product.name,
        sub=sub,
        result=copy.result,
        note=note,
        illustrative=product.illustrative,
        ticked=ticked,
        accessible=", ".join(part for part in (product.name, product.code, copy.result, note) if part),
    )


def personal_words(copies: Sequence[SignedCopy]) -> tuple[str, ...]:
    """Which personal data the ticked sheets carry out of the house."""
    from ocop_desktop.services.export import personal_data
    from ocop_desktop.services.signing_desk import SignedSheet

    return tuple(personal_data(SignedSheet(copy.sheet, b"") for copy in copies))


def proposed_name(copies: Sequence[SignedCopy], when: datetime) -> str:
    """The package's file name; "" where nothing is ticked."""
    from ocop_desktop.services.export import package_name
    from ocop_desktop.services.signing_desk import SignedSheet

    return package_name(SignedSheet(copies[0].sheet, b""), when) if copies else ""


def mixed_warning(copies: Sequence[SignedCopy]) -> str:
    """That practice data would travel with real sheets; "" where they do not."""
    if len({copy.sheet.product.illustrative for copy in copies}) < 2:
        return ""
    return translate(
        "Send", "Gói đang chọn có cả phiếu thật và phiếu minh họa. Hãy bỏ chọn phiếu minh họa trước khi gửi."
    )


def exported_view(outcome: ExportOutcome) -> ExportedView:
    """What came of it."""
    exported, report = outcome.exported, outcome.report
    count = len(report.sheets)
    warning = ""
    if outcome.journal_error is not None:
        text = translate("Send", "Gói đã ghi xong và nguyên vẹn, nhưng chưa ghi được vào nhật ký: {why}")
        warning = text.format(why=outcome.journal_error.message)
    return ExportedView(
        title=translate("Send", "Đã xuất {n} phiếu, đã đọc lại và kiểm tra").format(n=count),
        verdict=verdict_words(report.verdict)[0],
        tone=verdict_tone(report.verdict),
        shape=verdict_shape(report.verdict),
        package=str(exported.package),
        folder=str(exported.folder),
        sha256=fingerprint_lines(exported.sha256),
        warning=warning,
    )
