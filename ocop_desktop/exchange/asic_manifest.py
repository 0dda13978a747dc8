"""`META-INF/ASiCManifest001.xml` (ETSI EN 319 162-1): the file that a package's signature covers.

It has one byte form, so it is read line by line against that form; no XML parser, and none of its dangers, is
needed. A package that another program spells differently is not in our form.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ocop_desktop.errors import PackageError

NAME = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
    ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n'
    f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>\n'
)
_REFERENCE = (
    '<asic:DataObjectReference URI="{name}" MimeType="{media}">\n'
    '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\n'
    "<ds:DigestValue>{digest}</ds:DigestValue>\n"
    "</asic:DataObjectReference>\n"
)
_TAIL = "</asic:ASiCManifest>\n"
_READ = re.compile(
    re.escape(_REFERENCE)
    .replace(r"\{name\}", "([A-Za-z0-9./_-]{1,200})")
    .replace(r"\{media\}", "([a-z0-9+./-]{1,100})")
    .replace(r"\{digest\}", "([A-Za-z0-9+/]{43}=)")
)


@dataclass(frozen=True)
class Reference:
    """A payload file: its name and media type, SHA-256 in lower-case hexadecimal."""

    name: str
    media_type: str
    sha256: str


def to_bytes(references: Iterable[Reference]) -> bytes:
    """The XML for references in the order given."""
    return (_HEAD + "".join(_one(reference) for reference in references) + _TAIL).encode("ascii")


def from_bytes(data: bytes) -> list[Reference]:
    """The references; PackageError `asic_manifest_form` where `data` is not what `to_bytes` gives for them."""
    try:
        found = [_read(*match) for match in _READ.findall(data.decode("ascii"))]
    except (UnicodeDecodeError, binascii.Error) as error:
        raise _refused(str(error)) from error
    if to_bytes(found) != data:
        raise _refused("not in canonical form")
    return found


def _one(reference: Reference) -> str:
    digest = base64.b64encode(bytes.fromhex(reference.sha256)).decode("ascii")
    return _REFERENCE.format(name=reference.name, media=reference.media_type, digest=digest)


def _read(name: str, media_type: str, digest: str) -> Reference:
    return Reference(name, media_type, base64.b64decode(digest).hex())


def _refused(why: str) -> PackageError:
    return PackageError(
        "Bảng kê chữ ký của gói không đúng khuôn dạng nên không dùng được. Hãy xin lại tệp từ nơi gửi.",
        code="asic_manifest_form",
        detail=why,
    )
