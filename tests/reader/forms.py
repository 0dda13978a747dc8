"""Sections 2, 8 and 9: canonical JSON, the zip, the two lists, the CMS."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import struct
import subprocess
import tempfile
import unicodedata
import zlib
from pathlib import Path
from typing import Any

from . import Refused, require

LIST, SIGNATURE = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"
TYPES = {"sheet": "application/pdf", "certificate": "application/pkix-cert"}
#: content-type, message-digest, signing-certificate-v2, as DER contents in hexadecimal; and signing-time.
PDF_ATTRIBUTES = {"2a864886f70d010903", "2a864886f70d010904", "2a864886f70d010910022f"}
PACKAGE_ATTRIBUTES = PDF_ATTRIBUTES | {"2a864886f70d010905"}
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def read_json(data: bytes, code: str) -> Any:
    """Section 2."""
    try:
        value = json.loads(data.decode("utf-8"))
        same = canonical(value) == data
    except (ValueError, RecursionError):
        raise Refused(code) from None
    numbers = re.sub(rb'"(?:[^"\\]|\\.)*"', b'""', data)
    require(same and not re.search(rb"[.eE]\d|NaN|Inf", numbers), code)
    require(unicodedata.is_normalized("NFC", data.decode("utf-8")), code)
    return value


def read_zip(data: bytes) -> dict[str, bytes]:
    """Section 9.2: names and data by the local headers, then everything again from them."""
    entries: list[tuple[str, bytes]] = []
    at = 0
    while data[at : at + 4] == b"PK\x03\x04" and len(data) >= at + 30:
        _, _, flags, method, _, _, _, packed, size, length, extra = struct.unpack_from("<4s5H3I2H", data, at)
        require((flags, method, extra, packed) == (0, 0, 0, size), "zip_form")
        start = at + 30 + length
        entries.append((data[at + 30 : start].decode("ascii", "replace"), data[start : start + size]))
        at = start + size
    require(entries and write_zip(entries) == data, "zip_form")
    segment = r"[A-Za-z0-9][A-Za-z0-9._-]*"
    require(all(re.fullmatch(f"{segment}(/{segment})*", name) and len(name) <= 200 for name, _ in entries), "zip_form")
    require(len({name.lower() for name, _ in entries}) == len(entries), "zip_form")
    return dict(entries)


def write_zip(entries: list[tuple[str, bytes]]) -> bytes:
    body, directory = b"", b""
    for name, content in entries:
        raw = name.encode("ascii", "replace")
        size = len(content)
        fields = struct.pack("<5H3I2H", 10, 0, 0, 0, 0x21, zlib.crc32(content), size, size, len(raw), 0)
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<3H2I", 0, 0, 0, 0, len(body)) + raw
        body += b"PK\x03\x04" + fields + raw + content
    count = len(entries)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return body + directory + end


def write_list(manifest: dict[str, Any], manifest_bytes: bytes) -> bytes:
    """Section 9.4."""
    rows = [("manifest.json", "application/json", sha256(manifest_bytes))]
    rows += [(file["name"], TYPES[file["role"]], file["sha256"]) for file in manifest["files"]]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
        ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">',
        f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/pkcs7-signature"/>',
    ]
    for name, media, digest in rows:
        lines += [
            f'<asic:DataObjectReference URI="{name}" MimeType="{media}">',
            '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>',
            f"<ds:DigestValue>{base64.b64encode(bytes.fromhex(digest)).decode()}</ds:DigestValue>",
            "</asic:DataObjectReference>",
        ]
    return "\n".join([*lines, "</asic:ASiCManifest>", ""]).encode("ascii")


def tlv(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    length = size.to_bytes((size.bit_length() + 7) // 8 or 1, "big")
    return bytes([tag, *([size] if size < 128 else [0x80 | len(length), *length])]) + content


def values(data: bytes) -> list[tuple[int, bytes, bytes]]:
    """The DER values in a row as (tag, content, whole); a length in any other spelling shows when they are rebuilt."""
    found, at = [], 0
    while at < len(data):
        require(len(data) >= at + 2, "cms_form")
        tag, size, start = data[at], data[at + 1], at + 2
        if size >= 128:
            start += size & 127
            size = int.from_bytes(data[at + 2 : start], "big")
        whole = data[at : start + size]
        require(whole == tlv(tag, data[start : start + size]), "cms_form")
        found.append((tag, data[start : start + size], whole))
        at = start + size
    return found


def require_der(data: bytes) -> None:
    for tag, content, _ in values(data):
        if tag & 0x20:
            require_der(content)
        if tag == 0x31:
            members = [whole for _, _, whole in values(content)]
            require(members == sorted(members), "cms_form")


def certificate_of(cms: bytes, attributes: set[str]) -> bytes:
    """Section 8: the signer's certificate out of a CMS in its form."""
    try:
        ((_, outer, _),) = values(cms)
        _, (_, inner, _) = values(outer)
        ((_, signed, _),) = values(inner)
        _, _, _, (_, certificates, _), (_, infos, _) = values(signed)
        ((_, body, certificate),) = values(certificates)
        ((_, info, _),) = values(infos)
        _, _, _, (_, attrs, _), _, (_, value, _) = values(info)
    except ValueError:
        raise Refused("cms_form") from None
    require_der(attrs)
    found = values(attrs)
    require({values(content)[0][1].hex() for _, content, _ in found} == attributes, "cms_form")
    fields = values(values(body)[0][1])[1:]
    (_, _, serial), _, (_, _, issuer), _, _, (_, key, _) = fields[:6]
    is_ec = b"\x2a\x86\x48\xce\x3d\x02\x01" in key
    algorithm = "2a8648ce3d040302" if is_ec else "2a864886f70d01010b"
    if is_ec:
        _, s = (int.from_bytes(content, "big") for _, content, _ in values(values(value)[0][1]))
        require(len(key) > 120 or s <= P256_ORDER // 2, "cms_form")
    digest = tlv(0x30, tlv(6, bytes.fromhex("608648016503040201")), tlv(5))
    signer = tlv(
        0x30,
        tlv(2, b"\x01"),
        tlv(0x30, issuer, serial),
        digest,
        tlv(0xA0, *sorted(whole for _, _, whole in found)),
        tlv(0x30, tlv(6, bytes.fromhex(algorithm)), *([] if is_ec else [tlv(5)])),
        tlv(4, value),
    )
    data = tlv(0x30, tlv(6, bytes.fromhex("2a864886f70d010701")))
    rebuilt = tlv(0x30, tlv(2, b"\x01"), tlv(0x31, digest), data, tlv(0xA0, certificate), tlv(0x31, signer))
    rebuilt = tlv(0x30, tlv(6, bytes.fromhex("2a864886f70d010702")), tlv(0xA0, rebuilt))
    require(rebuilt == cms, "cms_form")
    return certificate


def require_signature(cms: bytes, content: bytes, certificate: bytes, code: str) -> None:
    """What OpenSSL says of a detached CMS; whether the certificate is known is asked elsewhere."""
    text = base64.encodebytes(certificate).decode("ascii")
    with tempfile.TemporaryDirectory() as folder:
        files = {"cms": cms, "content": content}
        files["ca"] = f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n".encode("ascii")
        for name, data in files.items():
            (Path(folder) / name).write_bytes(data)
        command = (
            "openssl cms -verify -binary -inform DER -in cms -content content -CAfile ca -partial_chain -purpose any"
        )
        command += " -no_check_time -cades -out out"
        run = subprocess.run(command.split(), cwd=folder, capture_output=True, check=False)
    require(run.returncode == 0, code)
