"""Identities: what may sign, and a clear reason for what may not."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from ocop_desktop.errors import SigningError
from ocop_desktop.signing.cades import is_canonical_cms, sign_detached, verify_detached
from ocop_desktop.signing.identity import create_internal, load_identity

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
PASSPHRASE = "mật khẩu dài"


def foreign(usage: str = "digital_signature", days: int = 30, with_key: bool = True) -> bytes:
    """A PKCS#12 file with an RSA key, as an office's certificate authority might issue it."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Thành viên 2")])
    names = ["digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"]
    names += ["key_cert_sign", "crl_sign", "encipher_only", "decipher_only"]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOW - timedelta(days=60))
        .not_valid_after(NOW + timedelta(days=days))
        .add_extension(x509.KeyUsage(**{n: n == usage for n in names}), critical=True)
        .sign(key, hashes.SHA256())
    )
    kept = key if with_key else None
    return pkcs12.serialize_key_and_certificates(
        b"x", kept, certificate if kept else None, None if kept else [certificate], BestAvailableEncryption(b"secret")
    )


def refusal(p12: bytes, passphrase: str = "secret") -> str:
    with pytest.raises(SigningError) as caught:
        load_identity(p12, passphrase, NOW)
    return caught.value.code


def test_each_reason_is_an_error_of_its_own() -> None:
    good = foreign()
    assert refusal(good, "wrong") == "wrong_passphrase"
    assert refusal(good[:200]) == refusal(b"") == refusal(b"PK\x03\x04") == "not_pkcs12"
    assert refusal(foreign(with_key=False)) == "no_private_key"
    assert refusal(foreign(days=-1)) == "expired"
    assert refusal(foreign("key_encipherment")) == "not_for_signing"


def test_a_certificate_of_another_issuer_signs_and_is_not_called_internal() -> None:
    identity = load_identity(foreign(), "secret", NOW)
    assert (identity.name, identity.internal) == ("Thành viên 2", False)
    cms = sign_detached(b"data", identity, NOW)
    assert is_canonical_cms(cms) is None
    assert verify_detached(cms, b"data", [identity.certificate_der]).verdict == "intact"


def test_an_internal_identity_is_encrypted_and_openssl_reads_it(tmp_path: Path) -> None:
    p12 = create_internal("Thành viên 1", "UBND xã (minh họa)", PASSPHRASE, NOW)
    identity = load_identity(p12, PASSPHRASE, NOW)
    assert identity.internal
    assert refusal(p12, "sai mật khẩu") == "wrong_passphrase"
    (tmp_path / "id.p12").write_bytes(p12)
    command = ["openssl", "pkcs12", "-in", "id.p12", "-nokeys", "-passin", f"pass:{PASSPHRASE}"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert b"BEGIN CERTIFICATE" in run.stdout, run.stderr


def test_a_short_passphrase_and_an_empty_name_are_refused() -> None:
    for name, passphrase, code in (("Thành viên 1", "ngắn", "short_passphrase"), ("  ", PASSPHRASE, "no_name")):
        with pytest.raises(SigningError) as caught:
            create_internal(name, "UBND xã", passphrase, NOW)
        assert caught.value.code == code
