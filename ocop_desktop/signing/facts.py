"""What a person may read in a certificate without any key: whose it is, its fingerprint, how long it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.errors import SigningError
from ocop_desktop.signing.identity import common_name, fingerprint, is_internal


@dataclass(frozen=True)
class CertificateFacts:
    """A certificate in a few words. `fingerprint` is its SHA-256 in lower-case hexadecimal; times are UTC."""

    name: str
    fingerprint: str
    internal: bool
    not_before: datetime
    not_after: datetime


def certificate_facts(certificate_der: bytes) -> CertificateFacts:
    """What stands in a certificate (DER); SigningError `bad_certificate` where it cannot be read."""
    from cryptography import x509

    try:
        certificate = x509.load_der_x509_certificate(certificate_der)
        return CertificateFacts(
            name=common_name(certificate),
            fingerprint=fingerprint(certificate_der),
            internal=is_internal(certificate),
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
        )
    except Exception as error:  # the parser has errors of its own for versions, extensions and keys
        raise SigningError(
            "Chứng thư bị hỏng nên không đọc được. Hãy dùng chứng thư khác.", code="bad_certificate", detail=str(error)
        ) from error
