"""The certificates that this office knows: PEM files in the data folder's `trust`, or named on the command line."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ocop_desktop.errors import SigningError
from ocop_desktop.files import write_durably

_BLOCK = re.compile(rb"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----")
_SUFFIXES = {".pem", ".crt", ".cer"}
#: A PEM file of certificates stays far below this.
MAX_PEM = 4 * 2**20


@dataclass(frozen=True)
class TrustedCertificate:
    """A certificate that is known here. `fingerprint` is its SHA-256 in lower-case hexadecimal."""

    name: str
    fingerprint: str
    der: bytes


@dataclass(frozen=True)
class TrustStore:
    """All known certificates, and the files of the trust folder that could not be read."""

    certificates: tuple[TrustedCertificate, ...]
    unreadable: tuple[str, ...] = ()

    @property
    def ders(self) -> tuple[bytes, ...]:
        """The certificates as DER, as verification takes them."""
        return tuple(certificate.der for certificate in self.certificates)


def load_trust(folder: Path, extra: Iterable[Path] = ()) -> TrustStore:
    """What is known: a damaged file in `folder` is skipped and named, one of `extra` raises SigningError.

    The folder is never created.
    """
    found: dict[str, TrustedCertificate] = {}
    unreadable = []
    for path in _files(folder):
        try:
            found |= {c.fingerprint: c for c in read_pem(path)}
        except SigningError:
            unreadable.append(path.name)
    for path in extra:
        found |= {c.fingerprint: c for c in read_pem(path)}
    return TrustStore(tuple(found.values()), tuple(unreadable))


def read_pem(path: Path) -> list[TrustedCertificate]:
    """All certificates of a PEM file; SigningError `bad_pem` where it has none, or one is damaged."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_PEM)
    except (OSError, ValueError) as error:
        raise SigningError(
            f"Không mở được tệp chứng thư “{path}”. Hãy kiểm tra tên tệp và quyền đọc.",
            code="bad_pem",
            detail=str(error),
        ) from error
    return parse_pem(data, path.name)


def parse_pem(data: bytes, name: str) -> list[TrustedCertificate]:
    """All certificates in PEM text; `name` is the file's, for the message."""
    try:
        ders = [base64.b64decode(b"".join(block.split()), validate=True) for block in _BLOCK.findall(data)]
    except binascii.Error as error:
        raise _bad(name, str(error)) from error
    if not ders or data.count(b"-----BEGIN CERTIFICATE-----") != len(ders):
        raise _bad(name, "no certificate, or one that is cut short")
    return [_certificate(der, name) for der in ders]


def to_pem(der: bytes) -> bytes:
    """A certificate as PEM."""
    text = base64.b64encode(der).decode("ascii")
    lines = "\n".join(text[i : i + 64] for i in range(0, len(text), 64))
    return f"-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n".encode("ascii")


def add_trusted(folder: Path, certificate: TrustedCertificate) -> Path:
    """Adds a certificate to the trust folder under its fingerprint and returns the file; FileError from the disk."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SigningError(
            "Không tạo được thư mục chứng thư tin cậy. Hãy kiểm tra quyền ghi của thư mục dữ liệu.",
            code="trust_folder",
            detail=str(error),
        ) from error
    path = folder / f"{certificate.fingerprint}.pem"
    write_durably(path, to_pem(certificate.der))
    return path


def remove_trusted(folder: Path, fingerprint: str, when: datetime) -> list[Path]:
    """Takes a certificate out of the trust folder; its files are kept in `removed`, and where one held others too,
    those stay trusted. Returns the files that were moved; SigningError or FileError from the disk.
    """
    moved = []
    for path in _files(folder):
        try:
            held = read_pem(path)
        except SigningError:
            continue  # a damaged file is not trusted anyway
        if all(certificate.fingerprint != fingerprint for certificate in held):
            continue
        moved.append(_set_aside(path, when))
        for other in held:
            if other.fingerprint != fingerprint:
                add_trusted(folder, other)
    return moved


def _set_aside(path: Path, when: datetime) -> Path:
    aside = path.parent / "removed" / f"{path.stem}-{when:%Y%m%d-%H%M%S}{path.suffix}"
    try:
        aside.parent.mkdir(exist_ok=True)
        path.replace(aside)
    except OSError as error:
        raise SigningError(
            "Không bỏ được chứng thư khỏi danh sách tin cậy; danh sách còn như cũ. Hãy kiểm tra quyền ghi của "
            "thư mục dữ liệu.",
            code="trust_folder",
            detail=str(error),
        ) from error
    return aside


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    except OSError:
        return []  # no such folder: nobody is known yet


def _certificate(der: bytes, name: str) -> TrustedCertificate:
    from ocop_desktop.signing.certificates import judge

    holder, fingerprint, _, findings = judge(der, None, ())
    if any(f.code == "certificate_unreadable" for f in findings):
        raise _bad(name, findings[0].text)
    return TrustedCertificate(holder, fingerprint, der)


def _bad(name: str, why: str) -> SigningError:
    return SigningError(
        f"Tệp “{name}” không phải tệp chứng thư PEM hợp lệ. Hãy chọn tệp có dòng BEGIN CERTIFICATE.",
        code="bad_pem",
        detail=why,
    )
