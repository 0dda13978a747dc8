"""What is known of a signer's certificate: fit for signing at the claimed time, and known to this office."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime
from typing import Any

from ocop_desktop.signing.identity import common_name, fingerprint, may_sign
from ocop_desktop.signing.verdict import Finding, Verdict


def judge(
    certificate_der: bytes, when: datetime | None, trusted: Collection[bytes], chain: Collection[bytes] = ()
) -> tuple[str, str, Verdict, tuple[Finding, ...]]:
    """Name, fingerprint, verdict and findings for a certificate whose signature holds.

    Known are the certificates in `trusted` themselves and, where those are authorities', the ones that they issued,
    through `chain` (all DER).
    """
    from cryptography import x509

    finger = fingerprint(certificate_der)
    try:
        certificate = x509.load_der_x509_certificate(certificate_der)
        name, fit = common_name(certificate), may_sign(certificate)
        in_time = when is not None and certificate.not_valid_before_utc <= when <= certificate.not_valid_after_utc
    except Exception as error:  # the parser has errors of its own for versions, extensions and keys
        text = f"Chứng thư của người ký bị hỏng ({error})."
        return "", finger, "unfit_certificate", (Finding("certificate_unreadable", "", text),)
    if not fit:
        text = "Chứng thư của người ký không được cấp để ký."
        return name, finger, "unfit_certificate", (Finding("certificate_usage", "", text),)
    if not in_time:
        text = "Chứng thư không có hiệu lực vào thời điểm ký đã khai."
        return name, finger, "unfit_certificate", (Finding("certificate_time", "", text),)
    if certificate_der in trusted or (when and _has_path(certificate_der, when, trusted, chain)):
        return name, finger, "intact", ()
    text = "Chưa biết người ký này. Hãy đối chiếu dấu vân tay chứng thư với người gửi rồi thêm vào danh sách tin cậy."
    return name, finger, "unknown_signer", (Finding("signer_unknown", "", text),)


def _has_path(certificate_der: bytes, when: datetime, trusted: Collection[bytes], chain: Collection[bytes]) -> bool:
    """Whether a path of issuers leads to a trusted authority, valid at `when`, checked without a network.

    Path validation asks nothing of where a path begins. But a trusted evaluator's own certificate must not vouch for
    others, or everybody who is known here could make more of them; nor an authority's that has expired.
    """
    from asn1crypto import x509
    from pyhanko_certvalidator import CertificateValidator, ValidationContext

    try:
        known = [x509.Certificate.load(der) for der in trusted]
        roots = [c for c in known if c.ca and c.not_valid_before <= when <= c.not_valid_after]
        context: Any = ValidationContext(
            trust_roots=roots,
            other_certs=[x509.Certificate.load(der) for der in chain],
            allow_fetching=False,
            revocation_mode="soft-fail",
            moment=when,
        )
        validator = CertificateValidator(x509.Certificate.load(certificate_der), validation_context=context)
        asyncio.run(validator.async_validate_path())
    except Exception:  # any reason for which no path is found means the same: not known
        return False
    return True
