"""Signers' files in the data folder."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12

from ocop_desktop.errors import SigningError
from ocop_desktop.services.identities import (
    create_identity,
    fingerprint_sheet,
    import_identity,
    list_identities,
    open_identity,
)
from tests.services import pki

NOW = datetime(2026, 11, 24, 7, 3, 22, tzinfo=UTC)
PASSPHRASE = "mật khẩu dài"
OFFICE = "Ủy ban nhân dân xã (ví dụ)"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "identities"


def test_what_is_made_is_listed_and_opens(folder: Path) -> None:
    made = create_identity(folder, "Thành viên 1", OFFICE, PASSPHRASE, NOW)
    assert list_identities(folder) == [made]
    identity = open_identity(made, PASSPHRASE, NOW)
    assert identity.name == "Thành viên 1"
    assert made.facts is not None
    assert made.facts.fingerprint == identity.fingerprint
    assert made.facts.internal


def test_the_newest_is_listed_first(folder: Path) -> None:
    create_identity(folder, "Thành viên 1", OFFICE, PASSPHRASE, NOW - timedelta(days=2))
    create_identity(folder, "Thành viên 2", OFFICE, PASSPHRASE, NOW)
    assert [file.name for file in list_identities(folder)] == ["Thành viên 2", "Thành viên 1"]


def test_listing_does_not_make_the_folder(folder: Path) -> None:
    assert list_identities(folder) == []
    assert not folder.exists()


def test_the_key_on_the_disk_is_encrypted_and_private(folder: Path) -> None:
    made = create_identity(folder, "Thành viên 1", OFFICE, PASSPHRASE, NOW)
    check = ["openssl", "pkcs12", "-in", str(made.path), "-noout", "-passin", "pass:wrong"]
    assert subprocess.run(check, capture_output=True).returncode != 0
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o077 == 0


def test_openssl_opens_what_we_make(folder: Path) -> None:
    made = create_identity(folder, "Thành viên 1", OFFICE, PASSPHRASE, NOW)
    check = ["openssl", "pkcs12", "-in", str(made.path), "-nokeys", "-passin", f"pass:{PASSPHRASE}"]
    assert b"BEGIN CERTIFICATE" in subprocess.run(check, capture_output=True, check=True).stdout


def test_a_file_put_there_by_hand_is_listed_by_its_name_until_it_has_been_opened(folder: Path) -> None:
    made = create_identity(folder, "Thành viên 1", OFFICE, PASSPHRASE, NOW)
    made.path.with_suffix(".pem").unlink()
    (bare,) = list_identities(folder)
    assert bare.facts is None
    assert bare.name == made.path.name
    open_identity(bare, PASSPHRASE, NOW)
    assert list_identities(folder) == [made]


def test_a_key_without_passphrase_is_not_taken_in(folder: Path, tmp_path: Path) -> None:
    made = create_identity(tmp_path / "elsewhere", "Thành viên 1", OFFICE, PASSPHRASE, NOW)
    key, certificate, _ = pkcs12.load_key_and_certificates(made.path.read_bytes(), PASSPHRASE.encode())
    bare = tmp_path / "bare.p12"
    bare.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, NoEncryption()))
    with pytest.raises(SigningError) as refused:
        import_identity(folder, bare, "", NOW)
    assert refused.value.code == "no_passphrase"
    assert list_identities(folder) == []


@pytest.mark.parametrize(("content", "code"), [(b"not a key", "not_pkcs12"), (b"0" * (2**20 + 1), "not_pkcs12")])
def test_other_files_are_refused(folder: Path, tmp_path: Path, content: bytes, code: str) -> None:
    other = tmp_path / "other.p12"
    other.write_bytes(content)
    with pytest.raises(SigningError) as refused:
        import_identity(folder, other, PASSPHRASE, NOW)
    assert refused.value.code == code


def test_a_missing_file_is_named(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SigningError, match=r"usb\.p12"):
        import_identity(folder, tmp_path / "usb.p12", PASSPHRASE, NOW)


def test_an_expired_certificate_is_not_taken_in(folder: Path, tmp_path: Path) -> None:
    made = create_identity(
        tmp_path / "elsewhere", "Thành viên 1", OFFICE, PASSPHRASE, NOW - timedelta(days=5 * 365 + 1)
    )
    with pytest.raises(SigningError) as refused:
        import_identity(folder, made.path, PASSPHRASE, NOW)
    assert refused.value.code == "expired"


def test_a_certificate_that_is_not_for_signing_is_not_taken_in(folder: Path, tmp_path: Path) -> None:
    authority = pki.issue("Gốc (thử nghiệm)", authority=True)
    source = tmp_path / "ca.p12"
    encryption = BestAvailableEncryption(PASSPHRASE.encode())
    source.write_bytes(
        pkcs12.serialize_key_and_certificates(b"x", authority.key, authority.certificate, None, encryption)
    )
    with pytest.raises(SigningError) as refused:
        import_identity(folder, source, PASSPHRASE, NOW)
    assert refused.value.code == "not_for_signing"
    assert list_identities(folder) == []


def test_the_fingerprint_page_says_whose_and_which(folder: Path, tmp_path: Path) -> None:
    made = create_identity(folder, "Thành viên 1", OFFICE, PASSPHRASE, NOW)
    pdf = tmp_path / "page.pdf"
    pdf.write_bytes(fingerprint_sheet(made, OFFICE, NOW))
    text = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    assert made.facts is not None
    assert made.facts.fingerprint.upper() in text.replace(" ", "").replace("\n", "")
    assert "Thành viên 1" in text
    assert "Chữ ký nội bộ" in text
    assert "chữ ký số" not in text.lower()
