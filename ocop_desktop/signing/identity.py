"""A signer's key and certificate: from a PKCS#12 file, or made by the program for an evaluator who has none."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from ocop_desktop.errors import SigningError

MIN_PASSPHRASE = 8
INTERNAL_YEARS = 5
#: Marks a certificate that the program made itself; it stands as the organisational unit.
INTERNAL_UNIT = "OCOP Desktop - chữ ký nội bộ"


@dataclass(frozen=True)
class Identity:
    """A private key ready to sign, and what a person may know of it. Certificates are DER."""

    name: str
    fingerprint: str
    internal: bool
    certificate_der: bytes
    chain_der: tuple[bytes, ...]
    not_before: datetime
    not_after: datetime
    key: Any = field(repr=False, compare=False)


def fingerprint(certificate_der: bytes) -> str:
    """SHA-256 of a certificate's DER, lower-case hexadecimal."""
    return hashlib.sha256(certificate_der).hexdigest()


def load_identity(p12: bytes, passphrase: str, when: datetime | None = None) -> Identity:
    """The identity in a PKCS#12 file, fit for signing at `when` (now where not given); SigningError says why not."""
    from cryptography.hazmat.primitives.serialization import Encoding

    key, certificate, chain = _open(p12, passphrase)
    _check_fit(certificate, when or datetime.now(UTC))
    der = certificate.public_bytes(Encoding.DER)
    return Identity(
        name=common_name(certificate),
        fingerprint=fingerprint(der),
        internal=is_internal(certificate),
        certificate_der=der,
        chain_der=tuple(c.public_bytes(Encoding.DER) for c in chain),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        key=key,
    )


def create_internal(name: str, office: str, passphrase: str, now: datetime) -> bytes:
    """A PKCS#12 file with a new EC P-256 key and a self-issued certificate, encrypted with the passphrase."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
    from cryptography.x509.oid import NameOID

    if len(passphrase) < MIN_PASSPHRASE:
        raise SigningError(
            f"Mật khẩu phải có ít nhất {MIN_PASSPHRASE} ký tự. Hãy đặt mật khẩu dài hơn.", code="short_passphrase"
        )
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _subject_text(office, "cơ quan")),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, INTERNAL_UNIT),
            x509.NameAttribute(NameOID.COMMON_NAME, _subject_text(name, "người ký")),
        ]
    )
    start = now.astimezone(UTC).replace(microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * INTERNAL_YEARS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    encryption = BestAvailableEncryption(passphrase.encode("utf-8"))
    return pkcs12.serialize_key_and_certificates(name.encode("utf-8"), key, certificate, None, encryption)


def common_name(certificate: Any) -> str:
    """The name for a person: the certificate's common name, otherwise its whole subject."""
    from cryptography.x509.oid import NameOID

    found = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else str(certificate.subject.rfc4514_string())


def is_internal(certificate: Any) -> bool:
    """Whether the program made this certificate: self-issued and marked with our unit."""
    from cryptography.x509.oid import NameOID

    units = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
    return certificate.issuer == certificate.subject and any(u.value == INTERNAL_UNIT for u in units)


def may_sign(certificate: Any) -> bool:
    """Whether the key usage allows signatures: none stated, digitalSignature or nonRepudiation; never a CA's."""
    from cryptography import x509

    try:
        if certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return False
    except x509.ExtensionNotFound:
        pass
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return bool(usage.digital_signature or usage.content_commitment)


def _open(p12: bytes, passphrase: str) -> tuple[Any, Any, list[Any]]:
    from asn1crypto import pkcs12 as asn1_pkcs12
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        asn1_pkcs12.Pfx.load(p12, strict=True)["version"].native  # noqa: B018 - reading it is the check
    except (ValueError, TypeError, KeyError) as error:
        raise SigningError(
            "Tệp này không phải tệp chữ ký PKCS#12 (.p12, .pfx) hoặc đã bị hỏng. Hãy chọn tệp khác.",
            code="not_pkcs12",
            detail=str(error),
        ) from error
    try:
        key, certificate, chain = pkcs12.load_key_and_certificates(p12, passphrase.encode("utf-8"))
    except ValueError as error:
        raise SigningError(
            "Mật khẩu của tệp chữ ký không đúng. Hãy kiểm tra bộ gõ tiếng Việt, phím Caps Lock rồi nhập lại.",
            code="wrong_passphrase",
            detail=str(error),
        ) from error
    if key is None or certificate is None:
        raise SigningError(
            "Tệp chữ ký không có khóa riêng nên không ký được. Hãy xuất lại tệp kèm khóa riêng.", code="no_private_key"
        )
    return key, certificate, list(chain)


def _check_fit(certificate: Any, when: datetime) -> None:
    if not certificate.not_valid_before_utc <= when <= certificate.not_valid_after_utc:
        first, last = (
            moment.astimezone(when.tzinfo).strftime("%d/%m/%Y")
            for moment in (certificate.not_valid_before_utc, certificate.not_valid_after_utc)
        )
        raise SigningError(
            f"Chứng thư chỉ có hiệu lực từ {first} đến {last} nên không dùng để ký hôm nay được. "
            "Hãy dùng chứng thư còn hạn và kiểm tra ngày giờ của máy.",
            code="expired",
        )
    if not may_sign(certificate):
        raise SigningError(
            "Chứng thư này không được cấp để ký. Hãy dùng chứng thư có mục đích sử dụng là chữ ký.",
            code="not_for_signing",
        )


def _signing_usage() -> Any:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _subject_text(text: str, what: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned:
        raise SigningError(f"Chưa có tên {what}. Hãy nhập tên rồi tạo lại chữ ký nội bộ.", code="no_name")
    return cleaned[:64]  # the upper bound of X.520 for these names
