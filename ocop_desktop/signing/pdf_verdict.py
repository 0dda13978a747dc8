"""What the signatures of a PDF say, ours and those of other programs; nothing is trusted that was not checked."""

from __future__ import annotations

import io
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from ocop_desktop.signing.certificates import judge
from ocop_desktop.signing.verdict import Finding, PdfVerdict, SignatureVerdict, worst

APPENDED = "Có nội dung được thêm vào sau chữ ký cuối cùng."
CHANGED = "Nội dung trong phần đã ký bị sửa sau khi ký."
REVISED = "Giữa các lần ký có thay đổi không phải là chữ ký."
DAMAGED = "Tệp PDF đã được ký nhưng bị cắt, ghép thêm hoặc hỏng nên không đọc được nữa."


def verify_pdf(pdf: bytes, trusted: Collection[bytes], chain: Collection[bytes] = ()) -> PdfVerdict:
    """All signatures of a PDF, each with a verdict of its own; `trusted` and `chain` are certificates in DER."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(pdf))
        signatures = list(reader.embedded_regular_signatures)
    except Exception as error:  # a damaged PDF makes the library raise almost anything
        if b"/ByteRange" in pdf:
            return PdfVerdict("altered", (), (Finding("pdf_damaged", "", f"{DAMAGED} ({type(error).__name__})"),))
        text = "Tệp PDF bị hỏng nên không đọc được. Hãy xin lại tệp từ nơi gửi."
        return PdfVerdict("unreadable", (), (Finding("pdf_unreadable", "", f"{text} ({type(error).__name__})"),))
    if not signatures:
        return PdfVerdict("unsigned", (), (Finding("pdf_unsigned", "", "Tệp PDF chưa được ký."),))
    verdicts = tuple(_verdict(s, pdf, trusted, chain, last=s is signatures[-1]) for s in signatures)
    return PdfVerdict(worst(v.verdict for v in verdicts), verdicts)


def _verdict(
    signature: Any, pdf: bytes, trusted: Collection[bytes], chain: Collection[bytes], last: bool
) -> SignatureVerdict:
    try:
        certificate = signature.signer_cert.dump()
        links = [*chain, *(c.dump() for c in signature.other_embedded_certs)]
        claimed = _aware(signature.self_reported_timestamp)
        problem = _problem(signature, pdf, last)
    except Exception as error:  # as above: damage shows in many ways, and all of them mean the same
        finding = Finding("signature_unreadable", "", f"Chữ ký bị hỏng nên không đọc được ({type(error).__name__}).")
        return SignatureVerdict("", "", "", "altered", (finding,))
    name, finger, verdict, findings = judge(certificate, claimed, trusted, links)
    time = claimed.isoformat(timespec="seconds") if claimed else ""
    if problem:
        return SignatureVerdict(name, finger, time, "altered", (problem,))
    return SignatureVerdict(name, finger, time, verdict, findings, certificate)


def _aware(claimed: datetime | None) -> datetime | None:
    """A time that names no zone is taken for UTC."""
    return claimed.replace(tzinfo=UTC) if claimed and claimed.tzinfo is None else claimed


def _problem(signature: Any, pdf: bytes, last: bool) -> Finding | None:
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[], allow_fetching=False, revocation_mode="soft-fail")
    status = validate_pdf_signature(signature, signer_validation_context=context)
    if not (status.intact and status.valid):
        return Finding("pdf_changed", "", CHANGED)
    if not _contents_fill_the_gap(signature, pdf):
        return Finding("pdf_gap", "", CHANGED)
    if last and status.coverage != SignatureCoverageLevel.ENTIRE_FILE:
        return Finding("pdf_appended", "", APPENDED)
    if status.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return Finding("pdf_partly_signed", "", CHANGED)
    allowed = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
    if not last and status.modification_level not in allowed:
        return Finding("pdf_revised", "", REVISED)
    return None


def _contents_fill_the_gap(signature: Any, pdf: bytes) -> bool:
    """Whether the unsigned gap holds the signature in hexadecimal, zeros after it, and nothing else."""
    start, length, resume, rest = (int(value) for value in signature.sig_object.raw_get("/ByteRange"))
    gap = pdf[start + length : resume]
    if start != 0 or gap[:1] != b"<" or gap[-1:] != b">" or len(pdf) < resume + rest:
        return False
    digits = gap[1:-1]
    try:
        raw = bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return False
    size = _der_length(raw)
    spelled = digits in (raw.hex().encode(), raw.hex().upper().encode())
    return spelled and size <= len(raw) and not any(raw[size:])


def _der_length(data: bytes) -> int:
    """Length of the first DER structure with its header, in bytes."""
    from asn1crypto import parser

    *_, header, content, trailer = parser.parse(data)
    return len(header) + len(content) + len(trailer)
