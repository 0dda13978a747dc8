"""Detached signatures: checked by OpenSSL, and no flipped bit passes."""

from __future__ import annotations

import ssl
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ocop_desktop.signing.cades import is_canonical_cms, sign_detached, verify_detached
from ocop_desktop.signing.identity import Identity, create_internal, load_identity

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
DATA = "Danh mục tệp của gói\n".encode() * 20


@pytest.fixture(scope="module")
def identity() -> Identity:
    return load_identity(
        create_internal("Thành viên 1", "UBND xã (minh họa)", "mật khẩu dài", NOW), "mật khẩu dài", NOW
    )


def test_openssl_verifies_what_we_sign(identity: Identity, tmp_path: Path) -> None:
    (tmp_path / "s.p7s").write_bytes(sign_detached(DATA, identity, NOW))
    (tmp_path / "data").write_bytes(DATA)
    (tmp_path / "ca.pem").write_text(ssl.DER_cert_to_PEM_cert(identity.certificate_der), encoding="ascii")
    command = "openssl cms -verify -binary -inform DER -in s.p7s -content data -CAfile ca.pem"
    command += " -purpose any -no_check_time -out out"
    run = subprocess.run(command.split(), cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    (tmp_path / "data").write_bytes(DATA + b"x")
    assert subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=False).returncode != 0


def test_known_and_unknown_signers_are_kept_apart(identity: Identity) -> None:
    cms = sign_detached(DATA, identity, NOW)
    assert verify_detached(cms, DATA, [identity.certificate_der]).verdict == "intact"
    unknown = verify_detached(cms, DATA, [])
    assert (unknown.verdict, unknown.signer, unknown.fingerprint) == (
        "unknown_signer",
        "Thành viên 1",
        identity.fingerprint,
    )
    assert unknown.time_claimed == "2026-11-24T07:00:00+00:00"
    assert verify_detached(cms, DATA + b"x", [identity.certificate_der]).verdict == "altered"


def test_a_signature_claimed_outside_the_certificates_time_is_unfit(identity: Identity) -> None:
    cms = sign_detached(DATA, identity, datetime(2040, 1, 1, tzinfo=UTC))
    assert verify_detached(cms, DATA, [identity.certificate_der]).verdict == "unfit_certificate"


def test_no_flipped_bit_passes_as_canonical_and_valid(identity: Identity) -> None:
    cms = sign_detached(DATA, identity, NOW)
    passed = []
    for position in range(0, len(cms), 7):
        flipped = bytearray(cms)
        flipped[position] ^= 1 << position % 8
        if is_canonical_cms(bytes(flipped)) is None:
            verdict = verify_detached(bytes(flipped), DATA, [identity.certificate_der]).verdict
            if verdict in ("intact", "unknown_signer"):
                passed.append(position)
    assert passed == []


@pytest.mark.parametrize("damage", [lambda c: b"", lambda c: c[:40], lambda c: c + b"\0", lambda c: b"\0" + c])
def test_other_spellings_are_not_canonical(identity: Identity, damage) -> None:
    cms = sign_detached(DATA, identity, NOW)
    assert is_canonical_cms(cms) is None
    assert is_canonical_cms(damage(cms))
