"""A verification's report in a clerk's words: what it means, what was found and where, who signed, what is inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from ocop_desktop.i18n import by_code, translate
from ocop_desktop.presenters.scoring_view import Tone
from ocop_desktop.presenters.sending_desk import result_words
from ocop_desktop.presenters.verifying_view import FileLine, FindingView, ReportView, SheetLine, SignerView
from ocop_desktop.presenters.verifying_words import fingerprint_lines, verdict_shape, verdict_tone, verdict_words
from ocop_desktop.presenters.words import day_and_time
from ocop_desktop.services.findings import FINDINGS

if TYPE_CHECKING:
    from pathlib import Path

    from ocop_desktop.services.verify import FileReport
    from ocop_desktop.services.verify_sheet import CheckedSheet
    from ocop_desktop.signing.verdict import SignatureVerdict

#: Found in certificates, not in the file: no reason for red.
_ABOUT_SIGNERS = ("signer_unknown", "certificate_time", "certificate_usage", "certificate_unreadable")


def file_line(path: Path, report: FileReport) -> FileLine:
    """A file in the list."""
    return FileLine(
        path.name, verdict_words(report.verdict)[0], verdict_tone(report.verdict), verdict_shape(report.verdict)
    )


def report_view(path: Path, report: FileReport, sha256: str, zone: tzinfo | None) -> ReportView:
    """The answer for one file; `sha256` is "" where it could not be read, times are shown in `zone`."""
    word, advice = verdict_words(report.verdict)
    return ReportView(
        name=path.name,
        word=word,
        advice=advice,
        tone=verdict_tone(report.verdict),
        shape=verdict_shape(report.verdict),
        origin=_origin(report),
        findings=tuple(_findings(report)),
        signers=tuple(_signers(report, zone)),
        sheets=tuple(sheet_line(checked) for checked in report.sheets if checked.sheet is not None),
        details=_details(path, report, sha256),
    )


def _origin(report: FileReport) -> str:
    manifest = report.manifest
    if manifest is None:
        return ""
    text = translate("Verify", "Gói do {office} lập lúc {when}, gửi {receiver}.")
    return text.format(
        office=manifest.office.name, when=day_and_time(manifest.created), receiver=manifest.receiver.name
    )


# --- findings ------------------------------------------------------------------------------------------------


def _findings(report: FileReport) -> Iterator[FindingView]:
    """Each sentence once, with all the parts it was found in."""
    places: dict[tuple[str, str], list[str]] = {}
    for found in report.findings:
        # The verdict and the signer's own card say this already.
        if found.code != "signer_unknown":
            places.setdefault((found.code, found.text), []).append(_part_name(report, found.file))
    for (code, text), where in places.items():
        yield FindingView(by_code("Findings", code, text), _joined(where), finding_tone(code))


def finding_tone(code: str) -> Tone:
    """How grave a finding is."""
    if code in _ABOUT_SIGNERS:
        return "missing"
    verdict = FINDINGS[code][0] if code in FINDINGS else "altered"
    return verdict_tone(verdict) if verdict else "plain"


def _part_name(report: FileReport, file: str) -> str:
    if not file:
        return ""
    for listed in report.manifest.sheets if report.manifest else ():
        if listed.file == file:
            text = translate("Verify", "Phiếu “{product}” của {evaluator}")
            return text.format(product=listed.product.name, evaluator=listed.evaluator.name)
    if file.startswith("META-INF/"):
        return translate("Verify", "Chữ ký của gói")
    if file.startswith("certs/"):
        return translate("Verify", "Chứng thư kèm theo")
    if file == "manifest.json":
        return translate("Verify", "Bảng kê của gói")
    return translate("Verify", "Một tệp khác trong gói")


def _joined(names: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(name for name in names if name))


# --- signers -------------------------------------------------------------------------------------------------


def _signers(report: FileReport, zone: tzinfo | None) -> Iterator[SignerView]:
    from ocop_desktop.signing.verdict import worst

    own = len(report.signatures) - sum(len(checked.signatures) for checked in report.sheets)
    groups: dict[str, list[tuple[SignatureVerdict, bool]]] = {}
    for number, signature in enumerate(report.signatures):
        groups.setdefault(signature.fingerprint, []).append((signature, number < own))
    for fingerprint, signatures in groups.items():
        verdict = worst(signature.verdict for signature, _ in signatures)
        word = verdict_words(verdict)[0]
        if verdict in ("intact", "unknown_signer"):
            word = _known_words(verdict == "intact")
        certificate = any(signature.certificate_der for signature, _ in signatures)
        yield SignerView(
            name=signatures[0][0].signer or translate("Verify", "(không rõ tên)"),
            word=word,
            tone=verdict_tone(verdict),
            shape=verdict_shape(verdict),
            fingerprint=fingerprint_lines(fingerprint),
            time=_times([signature.time_claimed for signature, _ in signatures], zone),
            signed=_signed_words(report, [package for _, package in signatures]),
            trust_key=fingerprint if verdict == "unknown_signer" and certificate else "",
        )


def _known_words(known: bool) -> str:
    if known:
        return translate("Verify", "Có trong danh sách tin cậy")
    return translate("Verify", "Chưa có trong danh sách tin cậy")


def _times(claimed: list[str], zone: tzinfo | None) -> str:
    times = sorted({datetime.fromisoformat(moment) for moment in claimed if moment})
    if not times:
        return translate("Verify", "Giờ do máy ký ghi: không có")
    if len(times) == 1:
        return translate("Verify", "Giờ do máy ký ghi: {time}").format(time=_moment(times[0], zone))
    text = translate("Verify", "Giờ do máy ký ghi: từ {first} đến {last}")
    return text.format(first=_moment(times[0], zone), last=_moment(times[-1], zone))


def _moment(moment: datetime, zone: tzinfo | None) -> str:
    """dd/MM/yyyy HH:MM:SS with the offset from UTC."""
    text = moment.astimezone(zone).isoformat(timespec="seconds")
    return f"{day_and_time(text)}{text[16:19]} (UTC{text[19:]})"


def _signed_words(report: FileReport, of_package: list[bool]) -> str:
    sheets = of_package.count(False)
    if report.manifest is None and not any(of_package):
        return translate("Verify", "Ký tệp này")
    if not any(of_package):
        return translate("Verify", "Ký {n} phiếu trong gói").format(n=sheets)
    if not sheets:
        return translate("Verify", "Ký gói")
    return translate("Verify", "Ký gói và {n} phiếu").format(n=sheets)


# --- sheets and details --------------------------------------------------------------------------------------


def sheet_line(checked: CheckedSheet) -> SheetLine:
    """A sheet inside the file."""
    sheet = checked.sheet
    if sheet is None:
        raise ValueError("no sheet to show")
    text = translate("Verify", "{code} · bộ {set} · {evaluator}")
    if sheet.revision > 1:
        text = translate("Verify", "{code} · bộ {set} · {evaluator} · bản sửa {revision}")
    result = result_words(sheet, checked.result)
    return SheetLine(
        product=sheet.product.name,
        sub=text.format(
            code=sheet.product.code,
            set=sheet.set.rpartition("-")[2],
            evaluator=sheet.evaluator.name,
            revision=sheet.revision,
        ),
        result=result or translate("Verify", "Không tính lại được điểm"),
        illustrative=sheet.product.illustrative,
    )


def _details(path: Path, report: FileReport, sha256: str) -> str:
    lines = [str(path), f"SHA-256: {sha256 or '-'}", f"verdict: {report.verdict}"]
    if report.manifest is not None:
        lines.append(f"package_id: {report.manifest.package_id}")
    for signature in report.signatures:
        lines.append(f"signature: {signature.verdict} {signature.fingerprint or '-'} {signature.time_claimed or '-'}")
    lines += [f"[{found.code}] {found.file} {found.text}" for found in report.findings]
    for checked in report.sheets:
        if checked.sheet is not None:
            sheet = checked.sheet
            lines.append(f"sheet: {sheet.sheet_id} r{sheet.revision} {sheet.set} {sheet.rubric.digest}")
    return "\n".join(lines)
