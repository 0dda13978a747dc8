"""The signed list of files: one spelling, readable by any XML parser, and no other spelling passes."""

from __future__ import annotations

import base64
import hashlib
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.errors import PackageError
from ocop_desktop.exchange.asic_manifest import Reference, from_bytes, to_bytes

REFERENCES = [
    Reference("manifest.json", "application/json", hashlib.sha256(b"1").hexdigest()),
    Reference("sheets/019a-r1.pdf", "application/pdf", hashlib.sha256(b"2").hexdigest()),
]
ASIC, DS = "{http://uri.etsi.org/02918/v1.2.1#}", "{http://www.w3.org/2000/09/xmldsig#}"


@given(st.lists(st.builds(Reference, st.from_regex(r"\A[a-z]{1,9}\Z"), st.just("application/pdf"),
                          st.binary(min_size=32, max_size=32).map(bytes.hex)), max_size=5))  # fmt: skip
def test_what_is_written_is_read_back(references: list[Reference]) -> None:
    assert from_bytes(to_bytes(references)) == references


def test_an_xml_parser_reads_the_same() -> None:
    root = ElementTree.fromstring(to_bytes(REFERENCES))
    assert root.tag == f"{ASIC}ASiCManifest"
    assert root.find(f"{ASIC}SigReference").get("URI") == "META-INF/signature001.p7s"
    read = [
        (node.get("URI"), node.get("MimeType"), base64.b64decode(node.findtext(f"{DS}DigestValue")).hex())
        for node in root.findall(f"{ASIC}DataObjectReference")
    ]
    assert read == [(r.name, r.media_type, r.sha256) for r in REFERENCES]
    algorithms = {node.get("Algorithm") for node in root.iter(f"{DS}DigestMethod")}
    assert algorithms == {"http://www.w3.org/2001/04/xmlenc#sha256"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'encoding="UTF-8"', b"encoding='UTF-8'"),
        (b"<asic:ASiCManifest", b'<!DOCTYPE x [<!ENTITY a "b">]>\n<asic:ASiCManifest'),
        (b"sheets/019a-r1.pdf", b"sheets/&#48;19a-r1.pdf"),
        (b"sheets/019a-r1.pdf", b"sheets/\xff.pdf"),
        (b"</asic:ASiCManifest>\n", b"</asic:ASiCManifest>"),
        (b"</asic:ASiCManifest>\n", b"</asic:ASiCManifest>\n<!-- -->"),
        (b"\n", b"\r\n"),
        (b"=</ds:DigestValue>", b"</ds:DigestValue>"),
        (b"#sha256", b"#sha512"),
        (b"<?xml", b"\xef\xbb\xbf<?xml"),
    ],
)
def test_any_other_spelling_is_refused(old: bytes, new: bytes) -> None:
    changed = to_bytes(REFERENCES).replace(old, new)
    assert changed != to_bytes(REFERENCES)
    with pytest.raises(PackageError) as caught:
        from_bytes(changed)
    assert caught.value.code == "asic_manifest_form"


def test_unused_bits_of_base64_are_refused() -> None:
    """Two spellings of the last letter decode to the same digest; only one is canonical."""
    data = to_bytes(REFERENCES)
    last = data[data.rindex(b"=<") - 1 : data.rindex(b"=<")]
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    sibling = letters[letters.index(last) | 1 : (letters.index(last) | 1) + 1]
    with pytest.raises(PackageError):
        from_bytes(data[: data.rindex(b"=<") - 1] + sibling + data[data.rindex(b"=<") :])
