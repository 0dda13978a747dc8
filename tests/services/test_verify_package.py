"""Packages changed by somebody who has no key: every change has its name, and none passes."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.exchange.asic_manifest import NAME, SIGNATURE
from ocop_desktop.exchange.manifest import sheet_file
from ocop_desktop.exchange.zipform import read_zip, write_zip
from ocop_desktop.services.trust import to_pem
from ocop_desktop.signing.der import SEQUENCE, integer, members, tlv
from ocop_desktop.signing.signer import _ORDERS as ORDERS
from tests.exchange import samples
from tests.services import pki
from tests.services import signed as made
from tests.services.signed import codes, report
from tests.services.test_verify import openssl

FIRST = sheet_file(samples.SHEET_IDS[0], 1)
Entries = dict[str, bytes]


def rezipped(method: int = zipfile.ZIP_STORED, comment: bytes = b"", extra: bytes = b"") -> bytes:
    """The same entries as Python's own library packs them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in read_zip(made.small()).items():
            info = zipfile.ZipInfo(name)
            info.compress_type, info.extra = method, extra
            archive.writestr(info, data)
        archive.comment = comment
    return out.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        lambda data: rezipped(),
        lambda data: rezipped(zipfile.ZIP_DEFLATED),
        lambda data: rezipped(comment=b"x"),
        lambda data: rezipped(extra=b"\xfe\xca\x00\x00"),
        lambda data: data[:-2] + struct.pack("<H", 5) + b"hello",
        lambda data: data + b"\n",
        lambda data: b"\n" + data,
        lambda data: data + data,
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data[:80],
    ],
    ids=["stored", "deflated", "comment", "extra", "text", "appended", "prepended", "twice", "cut", "half", "head"],
)
def test_any_other_container_is_not_in_our_form(change: Callable[[bytes], bytes]) -> None:
    assert codes(change(made.small())) == {"zip_form"}


def test_a_package_packed_again_by_other_programs_is_not_in_our_form(tmp_path: Path) -> None:
    (tmp_path / "x.asice").write_bytes(made.small())
    subprocess.run(["unzip", "-q", "-d", "out", "x.asice"], cwd=tmp_path, check=True)
    names = list(read_zip(made.small()))
    for options in (["-X0"], ["-X9"], ["-0"]):
        target = tmp_path / f"{options[0]}.zip"
        subprocess.run(["zip", "-q", *options, str(target), *names], cwd=tmp_path / "out", check=True)
        assert codes(target.read_bytes()) == {"zip_form"}


def test_no_flipped_bit_of_a_package_passes() -> None:
    data, pick = made.small(), random.Random(26)
    for position in [*range(0, 60 * 8, 7), *(pick.randrange(len(data) * 8) for _ in range(300))]:
        changed = bytearray(data)
        changed[position // 8] ^= 1 << position % 8
        assert codes(bytes(changed)) == {"zip_form"}, position


def test_no_flipped_bit_passes_where_the_containers_own_checksums_are_mended() -> None:
    entries, pick = read_zip(made.small()), random.Random(2026)
    for name, times in ((SIGNATURE, 8), (NAME, 5), ("manifest.json", 5), ("mimetype", 2), (FIRST, 4)):
        for position in (pick.randrange(len(entries[name]) * 8) for _ in range(times)):
            changed = bytearray(entries[name])
            changed[position // 8] ^= 1 << position % 8
            found = report(made.with_entries(lambda e, n=name, c=bytes(changed): e.update({n: c})))
            assert found.verdict == "altered", (name, position)
            assert found.findings


MANIFEST = "manifest.json"
CHANGES: list[tuple[str, Callable[[Entries], object], str]] = [
    ("a sheet swapped", lambda e: e.update({FIRST: made.signed(1).pdf}), "digest_differs"),
    ("a sheet signed anew", lambda e: e.update({FIRST: made.signed(0, opinion="khác").pdf}), "digest_differs"),
    ("a sheet emptied", lambda e: e.update({FIRST: b""}), "digest_differs"),
    ("a sheet taken out", lambda e: e.pop(FIRST), "entry_missing"),
    ("the manifest taken out", lambda e: e.pop(MANIFEST), "manifest_form"),
    ("the list taken out", lambda e: e.pop(NAME), "asic_manifest_form"),
    ("the media type taken out", lambda e: e.pop("mimetype"), "entry_missing"),
    ("a sheet put in", lambda e: e.update({"sheets/extra.pdf": e[FIRST]}), "entry_unlisted"),
    ("a folder put in", lambda e: e.update({"META-INF/signature002.p7s": e[SIGNATURE]}), "entry_unlisted"),
    ("another media type", lambda e: e.update({"mimetype": b"application/zip"}), "zip_form"),
    ("points raised", lambda e: replaced(e, MANIFEST, b'"total":', b'"total":1'), "references_differ"),
    ("a name changed", lambda e: replaced(e, MANIFEST, "Muối".encode(), "Muỗi".encode()), "references_differ"),
    ("a blank", lambda e: replaced(e, MANIFEST, b",", b", "), "manifest_form"),
    ("a line break", lambda e: e.update({MANIFEST: e[MANIFEST] + b"\n"}), "manifest_form"),
    ("a key twice", lambda e: replaced(e, MANIFEST, b'{"created"', b'{"created":"","created"'), "manifest_form"),
    ("a float", lambda e: replaced(e, MANIFEST, b'"revision":1', b'"revision":1.0'), "manifest_form"),
    ("NFD", lambda e: replaced(e, MANIFEST, "Muối".encode(), "Muo\u0302\u0301i".encode()), "manifest_form"),
    ("escapes", lambda e: replaced(e, MANIFEST, "ố".encode(), b"\\u1ed1"), "manifest_form"),
    ("no JSON", lambda e: e.update({MANIFEST: b"\xff"}), "manifest_form"),
    ("line ends", lambda e: replaced(e, NAME, b"\n", b"\r\n"), "asic_manifest_form"),
    ("a comment", lambda e: e.update({NAME: e[NAME] + b"<!-- -->"}), "asic_manifest_form"),
    ("an empty list", lambda e: e.update({NAME: b""}), "asic_manifest_form"),
    ("a byte behind the signature", lambda e: e.update({SIGNATURE: e[SIGNATURE] + b"\x00"}), "cms_form"),
    ("an empty signature", lambda e: e.update({SIGNATURE: b""}), "cms_form"),
]


def replaced(entries: Entries, name: str, old: bytes, new: bytes) -> None:
    assert old in entries[name]
    entries[name] = entries[name].replace(old, new)


@pytest.mark.parametrize(("change", "code"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_each_change_of_the_entries_has_its_name(change: Callable[[Entries], object], code: str) -> None:
    assert code in codes(made.with_entries(change))


def test_entries_in_another_order_are_not_in_our_form() -> None:
    entries = list(read_zip(made.package()).items())
    entries[2], entries[3] = entries[3], entries[2]
    assert codes(write_zip(entries)) == {"zip_form"}


def test_a_package_without_its_signature_is_unsigned() -> None:
    found = report(made.with_entries(lambda e: e.pop(SIGNATURE)))
    assert found.verdict == "unsigned"
    assert [f.code for f in found.findings] == ["package_unsigned"]


def test_the_signature_of_another_package_does_not_fit() -> None:
    other = read_zip(made.package())[SIGNATURE]
    found = report(made.with_entries(lambda e: e.update({SIGNATURE: other})))
    assert found.verdict == "altered"
    assert [(f.code, f.file) for f in found.findings] == [("signature_invalid", "")]


@pytest.mark.parametrize("name", ["../x.pdf", "/x.pdf", "a\\b.pdf", "C:x.pdf", "sheets/../../x.pdf", "te\u0302n.pdf"])
def test_names_that_lead_elsewhere_are_refused_and_nothing_is_written(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    raw, stand_in = name.encode("utf-8"), "n" * len(name.encode("utf-8"))
    data = made.with_entries(lambda e: e.update({stand_in: b"x"}))
    assert codes(data) >= {"entry_unlisted"}
    assert codes(data.replace(stand_in.encode("ascii"), raw)) == {"zip_form"}
    assert not list(tmp_path.parent.glob("x.pdf")) and not list(tmp_path.iterdir())


def bomb(inner: bytes) -> bytes:
    """A container in the likeness of ours whose second entry is deflated."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = deflate.compress(inner) + deflate.flush()
    head = write_zip([("mimetype", read_zip(made.small())["mimetype"])])
    head = head[: head.index(b"PK\x01\x02")]
    sizes = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(packed), len(inner), 13, 0)
    return head + sizes + b"manifest.json" + packed


def test_a_zip_bomb_is_refused_without_being_unpacked() -> None:
    once = bomb(bytes(30 * 2**20))
    nested = bomb(bomb(bytes(30 * 2**20)))
    for data in (once, nested):
        tracemalloc.start()
        assert codes(data) == {"zip_form"}
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 4 * 2**20


def test_sizes_that_are_only_claimed_are_refused() -> None:
    data = bytearray(made.small())
    for size in (2**32 - 1, 2**31, 60 * 2**20, len(data)):
        data[18:26] = struct.pack("<II", size, size)
        assert codes(bytes(data)) == {"zip_form"}


# --- another spelling of the signature -----------------------------------------------------------------------


def respelled(change: Callable[[Any], None]) -> bytes:
    """A package with a signature to which somebody added what it does not cover."""
    from asn1crypto import cms

    content = cms.ContentInfo.load(read_zip(made.small())[SIGNATURE])
    change(content["content"])
    return made.with_entries(lambda e: e.update({SIGNATURE: content.dump(force=True)}))


def add_certificate(signed: Any) -> None:
    from asn1crypto import cms, x509

    extra = x509.Certificate.load(made.identity(2).certificate_der)
    signed["certificates"].append(cms.CertificateChoices("certificate", extra))


def add_attribute(signed: Any) -> None:
    from asn1crypto import cms

    plain = cms.CMSAttribute({"type": "1.2.3.4", "values": []})
    signed["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([plain])


def add_signer(signed: Any) -> None:
    signed["signer_infos"].append(signed["signer_infos"][0])


def turn_value(signed: Any) -> None:
    """The other value of s, which is as valid and can be made by anybody."""
    info = signed["signer_infos"][0]
    ((_, _, content),) = members(info["signature"].native)
    r, s = (int.from_bytes(number, "big") for _, _, number in members(content))
    info["signature"] = tlv(SEQUENCE, integer(r), integer(ORDERS["secp256r1"] - s))


@pytest.mark.parametrize("change", [add_certificate, add_attribute, add_signer, turn_value])
def test_a_signature_with_additions_or_another_value_is_refused(change: Callable[[Any], None]) -> None:
    assert "cms_form" in codes(respelled(change))


def test_the_turned_value_is_valid_for_others_so_that_refusing_it_is_up_to_us(tmp_path: Path) -> None:
    for name, data in read_zip(respelled(turn_value)).items():
        (tmp_path / Path(name).name).write_bytes(data)
    (tmp_path / "ca.pem").write_bytes(to_pem(made.identity().certificate_der))
    assert openssl(tmp_path, tmp_path / "ca.pem").returncode == 0


def test_a_signature_in_ber_is_refused() -> None:
    cms = read_zip(made.small())[SIGNATURE]
    size = len(cms) - 4
    assert cms[:2] == b"\x30\x82" and int.from_bytes(cms[2:4], "big") == size
    for spelling in (b"\x30\x80" + cms[4:] + b"\x00\x00", b"\x30\x83\x00" + cms[2:]):
        assert "cms_form" in codes(made.with_entries(lambda e, s=spelling: e.update({SIGNATURE: s})))


@pytest.mark.parametrize("kind", ["rsa", "secp384r1", "secp521r1"])
def test_every_kind_of_key_gives_one_form_that_openssl_accepts(kind: str, tmp_path: Path) -> None:
    signer = pki.issue("Thành viên 3", key=pki.new_key(kind))
    data = made.package_of((made.listed(made.signed()), made.signed().pdf), by=signer.identity())
    assert report(data, [signer.der, *made.trusted()]).verdict == "intact"
    for name, entry in read_zip(data).items():
        (tmp_path / Path(name).name).write_bytes(entry)
    (tmp_path / "ca.pem").write_bytes(to_pem(signer.der))
    assert openssl(tmp_path, tmp_path / "ca.pem").returncode == 0
