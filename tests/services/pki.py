"""Certificates of all kinds, made for a test: fit and unfit, self-issued and below a foreign authority."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from ocop_desktop.signing.identity import Identity, common_name, fingerprint

NOW = datetime(2026, 11, 24, 7, 3, 22, tzinfo=UTC)
SIGNING = ("digital_signature", "content_commitment")
_USAGES = (
    *SIGNING, "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only",
    "decipher_only",
)  # fmt: skip


@dataclass(frozen=True)
class Issued:
    """A certificate and its key."""

    certificate: Any
    key: Any

    @property
    def der(self) -> bytes:
        return bytes(self.certificate.public_bytes(Encoding.DER))

    def identity(self, *chain: Issued) -> Identity:
        """Ready to sign, whether fit for it or not: what the program's own loader would refuse."""
        return Identity(
            name=common_name(self.certificate),
            fingerprint=fingerprint(self.der),
            internal=False,
            certificate_der=self.der,
            chain_der=tuple(link.der for link in chain),
            not_before=self.certificate.not_valid_before_utc,
            not_after=self.certificate.not_valid_after_utc,
            key=self.key,
        )


@cache
def new_key(kind: str = "secp256r1") -> Any:
    """A key of a kind: a curve's name, or "rsa"; the same one each time, as RSA keys take long to make."""
    if kind == "rsa":
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)
    curves = {"secp256r1": ec.SECP256R1(), "secp384r1": ec.SECP384R1(), "secp521r1": ec.SECP521R1()}
    return ec.generate_private_key(curves[kind])


def issue(
    name: str,
    issuer: Issued | None = None,
    *,
    authority: bool = False,
    key: Any = None,
    usage: Collection[str] | None = None,
    days: tuple[int, int] = (-30, 30),
) -> Issued:
    """A certificate from `days[0]` to `days[1]` after NOW; self-issued without an issuer; `usage` () states none."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    usage = (("key_cert_sign", "crl_sign") if authority else SIGNING) if usage is None else usage
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signer = issuer.key if issuer else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=days[0]))
        .not_valid_after(NOW + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if usage:
        builder = builder.add_extension(x509.KeyUsage(**{u: u in usage for u in _USAGES}), critical=True)
    return Issued(builder.sign(signer, hashes.SHA256()), key)


@dataclass(frozen=True)
class Chain:
    """A foreign authority: root, one below it, and a person's certificate below that."""

    root: Issued
    middle: Issued
    leaf: Issued


@cache
def chain(kind: str = "rsa") -> Chain:
    """A chain whose last certificate has a key of the kind."""
    root = issue("Gốc (thử nghiệm)", authority=True)
    middle = issue("Trung gian (thử nghiệm)", root, authority=True)
    return Chain(root, middle, issue("Thành viên 3", middle, key=new_key(kind)))
