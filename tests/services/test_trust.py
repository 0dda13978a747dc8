"""The list of certificates that an office knows: read with care, written under the fingerprint, kept when removed."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from ocop_desktop.errors import SigningError
from ocop_desktop.services.trust import (
    TrustedCertificate,
    add_trusted,
    load_trust,
    parse_pem,
    read_pem,
    remove_trusted,
    to_pem,
)
from ocop_desktop.signing.identity import fingerprint
from tests.services import pki
from tests.services.pki import NOW


@pytest.fixture(scope="module")
def ders() -> list[bytes]:
    return [pki.issue(f"Thành viên {number}").der for number in (1, 2)]


def known(der: bytes) -> TrustedCertificate:
    return parse_pem(to_pem(der), "x")[0]


def test_pem_is_that_of_other_programs(ders: list[bytes]) -> None:
    assert to_pem(ders[0]).decode("ascii") == ssl.DER_cert_to_PEM_cert(ders[0])
    assert [c.der for c in parse_pem(to_pem(ders[0]).replace(b"\n", b"\r\n"), "x")] == ders[:1]


def test_a_missing_folder_is_nobody_known_and_is_not_made(tmp_path: Path) -> None:
    assert load_trust(tmp_path / "trust").certificates == ()
    assert not (tmp_path / "trust").exists()


def test_what_is_added_is_read_back_once(tmp_path: Path, ders: list[bytes]) -> None:
    folder = tmp_path / "data" / "trust"
    for der in (ders[0], ders[0], ders[1]):
        path = add_trusted(folder, known(der))
        assert path.name == f"{fingerprint(der)}.pem"
    found = load_trust(folder)
    assert sorted(found.ders) == sorted(ders)
    assert {c.name for c in found.certificates} == {"Thành viên 1", "Thành viên 2"}


def test_a_damaged_file_in_the_folder_is_named_and_the_others_still_count(tmp_path: Path, ders: list[bytes]) -> None:
    (tmp_path / "good.crt").write_bytes(to_pem(ders[0]))
    (tmp_path / "cut.pem").write_bytes(to_pem(ders[1])[:300])
    (tmp_path / "half.pem").write_bytes(to_pem(ders[1]) + to_pem(ders[1])[:300])
    (tmp_path / "noise.pem").write_bytes(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    (tmp_path / "notes.txt").write_bytes(b"x")
    (tmp_path / "folder.pem").mkdir()
    found = load_trust(tmp_path)
    assert found.ders == (ders[0],)
    assert found.unreadable == ("cut.pem", "folder.pem", "half.pem", "noise.pem")


@pytest.mark.parametrize(
    "content", [b"", b"x", b"\xff\xfe", b"-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"]
)
def test_a_file_that_is_named_must_be_good(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pem"
    path.write_bytes(content)
    for wrong in (path, tmp_path / "missing.pem", tmp_path, Path("\0")):
        with pytest.raises(SigningError) as caught:
            load_trust(tmp_path / "none", [wrong])
        assert caught.value.code == "bad_pem"


def test_a_private_key_beside_the_certificate_is_no_harm(tmp_path: Path, ders: list[bytes]) -> None:
    key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
    (tmp_path / "x.pem").write_bytes(key + to_pem(ders[0]))
    assert [c.der for c in read_pem(tmp_path / "x.pem")] == ders[:1]


def test_what_is_removed_is_kept_aside_and_its_neighbours_stay(tmp_path: Path, ders: list[bytes]) -> None:
    (tmp_path / "both.pem").write_bytes(to_pem(ders[0]) + to_pem(ders[1]))
    add_trusted(tmp_path, known(ders[0]))
    moved = remove_trusted(tmp_path, fingerprint(ders[0]), NOW)
    assert len(moved) == 2 and all(path.parent.name == "removed" and path.is_file() for path in moved)
    assert load_trust(tmp_path).ders == (ders[1],)
