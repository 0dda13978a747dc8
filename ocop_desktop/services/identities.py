"""Signers' PKCS#12 files in the data folder, each beside its certificate.

The certificate lies there in the open, so that a name and a fingerprint can be shown before anybody types a
passphrase. The passphrase itself is never written anywhere.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import SigningError
from ocop_desktop.files import FileError, write_durably
from ocop_desktop.services.trust import read_pem, to_pem
from ocop_desktop.signing.identity import MIN_PASSPHRASE

if TYPE_CHECKING:
    from ocop_desktop.signing.facts import CertificateFacts
    from ocop_desktop.signing.identity import Identity

__all__ = [
    "MIN_PASSPHRASE", "IdentityFile", "create_identity", "fingerprint_sheet", "import_identity", "list_identities",
    "open_identity",
]  # fmt: skip

#: A PKCS#12 file of one signer stays far below this, in bytes.
MAX_P12 = 2**20


@dataclass(frozen=True)
class IdentityFile:
    """A signer's file. `facts` and `certificate_der` are missing until the file has been opened once."""

    path: Path
    facts: CertificateFacts | None = None
    certificate_der: bytes = b""

    @property
    def name(self) -> str:
        """The signer's name, or the file's where the certificate is not known yet."""
        return self.facts.name if self.facts else self.path.name


def list_identities(folder: Path) -> list[IdentityFile]:
    """All signers' files, the newest certificate first; the folder is never created."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".p12")
    except OSError:
        return []  # no such folder: nobody has a signature here yet
    files = [_described(path) for path in paths]
    return sorted(files, key=lambda file: file.facts.not_before.timestamp() if file.facts else 0, reverse=True)


def create_identity(folder: Path, name: str, office: str, passphrase: str, now: datetime) -> IdentityFile:
    """Makes a key and a self-issued certificate and keeps both; SigningError or FileError, and nothing is kept."""
    from ocop_desktop.signing.identity import create_internal, load_identity

    p12 = create_internal(name, office, passphrase, now)
    return _keep(folder, p12, load_identity(p12, passphrase, now))


def import_identity(folder: Path, source: Path, passphrase: str, now: datetime) -> IdentityFile:
    """Keeps a copy of a PKCS#12 file once it opens and is fit to sign; SigningError says why not."""
    from ocop_desktop.signing.identity import load_identity

    p12 = _read(source)
    identity = load_identity(p12, passphrase, now)
    if not passphrase:
        raise SigningError(
            "Tệp chữ ký này không có mật khẩu: ai lấy được tệp đều ký thay được, nên chương trình không nhận. "
            "Hãy xuất lại tệp kèm mật khẩu.",
            code="no_passphrase",
        )
    return _keep(folder, p12, identity)


def open_identity(file: IdentityFile, passphrase: str, when: datetime) -> Identity:
    """The key, ready to sign at `when`; SigningError on a wrong passphrase or an unfit certificate."""
    from ocop_desktop.signing.identity import load_identity

    identity = load_identity(_read(file.path), passphrase, when)
    if not file.facts:
        with contextlib.suppress(FileError):  # only the list of next time is the poorer for it
            write_durably(file.path.with_suffix(".pem"), to_pem(identity.certificate_der))
    return identity


def fingerprint_sheet(file: IdentityFile, office: str, when: datetime) -> bytes:
    """A page to hand to the receiving office: whose certificate, and its fingerprint; PDF bytes."""
    from ocop_desktop.documents.fingerprint_sheet import FingerprintModel, render_fingerprint

    if not file.facts:
        raise SigningError("Chưa mở tệp chữ ký nên chưa biết vân tay. Hãy mở tệp một lần.", code="not_opened")
    facts = file.facts
    model = FingerprintModel(
        name=facts.name,
        office=office,
        internal=facts.internal,
        fingerprint=facts.fingerprint,
        valid_from=facts.not_before.astimezone(when.tzinfo).strftime("%d/%m/%Y"),
        valid_to=facts.not_after.astimezone(when.tzinfo).strftime("%d/%m/%Y"),
        made=when,
    )
    return render_fingerprint(model)


def _described(path: Path) -> IdentityFile:
    from ocop_desktop.signing.facts import certificate_facts

    try:
        der = read_pem(path.with_suffix(".pem"))[0].der
        return IdentityFile(path, certificate_facts(der), der)
    except SigningError:
        return IdentityFile(path)


def _keep(folder: Path, p12: bytes, identity: Identity) -> IdentityFile:
    from ocop_desktop.signing.facts import certificate_facts

    _make_private(folder)
    path = folder / f"{identity.fingerprint}.p12"
    write_durably(path, p12)
    with contextlib.suppress(OSError):  # not every disk keeps rights; the passphrase guards the key
        path.chmod(0o600)
    write_durably(path.with_suffix(".pem"), to_pem(identity.certificate_der))
    return IdentityFile(path, certificate_facts(identity.certificate_der), identity.certificate_der)


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SigningError(
            "Không tạo được thư mục chữ ký trong thư mục dữ liệu. Chưa có gì được ghi. Hãy kiểm tra quyền ghi "
            "và dung lượng ổ đĩa.",
            code="identity_folder",
            detail=str(error),
        ) from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_P12 + 1)
    except OSError as error:
        raise SigningError(
            f"Không đọc được tệp chữ ký “{path.name}”. Hãy kiểm tra tệp còn ở đó và quyền đọc.",
            code="identity_unreadable",
            detail=str(error),
        ) from error
    if len(data) > MAX_P12:
        raise SigningError(
            f"Tệp “{path.name}” quá lớn nên không phải tệp chữ ký. Hãy chọn tệp có đuôi .p12 hoặc .pfx.",
            code="not_pkcs12",
        )
    return data
