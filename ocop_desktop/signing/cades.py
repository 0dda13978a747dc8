"""Detached CAdES-B signatures (ETSI EN 319 122-1) over a package's manifest, and the one form of every CMS of ours.

The form: DER throughout, one SignerInfo, the signer's certificate alone, exactly our signed attributes, the lower
of the two values of an ECDSA signature, no unsigned attributes, no revocation data, nothing behind the structure.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime
from typing import Any

from ocop_desktop.signing.certificates import judge
from ocop_desktop.signing.der import NULL, OCTETS, SEQUENCE, SET, integer, oid, require_der, tlv
from ocop_desktop.signing.identity import Identity
from ocop_desktop.signing.signer import DIGEST, canonical_signature, simple_signer
from ocop_desktop.signing.verdict import Finding, SignatureVerdict

#: content-type, message-digest, signing-certificate-v2: what a signature in a PDF signs; its time is in the PDF.
PDF_ATTRIBUTES = ("1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.16.2.47")
#: The same and signing-time.
PACKAGE_ATTRIBUTES = (*PDF_ATTRIBUTES, "1.2.840.113549.1.9.5")

_DATA, _SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
_SHA256 = "2.16.840.1.101.3.4.2.1"
#: The one signature algorithm for each kind of key: ecdsa-with-SHA256, sha256WithRSAEncryption.
_ALGORITHMS = {
    "ec": tlv(SEQUENCE, oid("1.2.840.10045.4.3.2")),
    "rsa": tlv(SEQUENCE, oid("1.2.840.113549.1.1.11"), tlv(NULL)),
}


def sign_detached(data: bytes, identity: Identity, when: datetime) -> bytes:
    """DER of a CMS SignedData over `data`, which stays outside; `when` is the time the signer claims."""
    from pyhanko.sign.ades.api import CAdESSignedAttrSpec
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    signer = simple_signer(identity)
    settings = PdfCMSSignedAttributes(signing_time=when, cades_signed_attrs=CAdESSignedAttrSpec())
    content = asyncio.run(
        signer.async_sign_general_data(data, DIGEST, detached=True, use_cades=True, signed_attr_settings=settings)
    )
    return rebuild(content.dump())


def rebuild(cms: bytes, attributes: Collection[str] = PACKAGE_ATTRIBUTES) -> bytes:
    """The canonical bytes of a CMS with these signed attributes; ValueError where it holds anything else."""
    asn1 = _cms()

    content = asn1.ContentInfo.load(cms, strict=True)
    if content["content_type"].native != "signed_data":
        raise ValueError("not SignedData")
    signed: Any = content["content"]
    if len(signed["signer_infos"]) != 1 or len(signed["certificates"]) != 1:
        raise ValueError("not exactly one signer and one certificate")
    info = signed["signer_infos"][0]
    if info["unsigned_attrs"] or signed["crls"]:
        raise ValueError("unsigned attributes or revocation data")
    return tlv(SEQUENCE, oid(_SIGNED_DATA), tlv(0xA0, _signed_data(signed, info, attributes)))


def is_canonical_cms(cms: bytes, attributes: Collection[str] = PACKAGE_ATTRIBUTES) -> str | None:
    """None where the bytes are exactly what rebuilding gives; otherwise what differs, for the details."""
    try:
        return None if rebuild(cms, attributes) == cms else "bytes differ from the canonical form"
    except (ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
        return str(error)


def verify_detached(
    cms: bytes, data: bytes, trusted: Collection[bytes], chain: Collection[bytes] = ()
) -> SignatureVerdict:
    """What the signature says of `data`; `trusted` and `chain` are certificates in DER."""
    asn1 = _cms()

    try:
        content = asn1.ContentInfo.load(cms, strict=True)
        signed = content["content"]
        certificate = signed["certificates"][0].chosen
        certificate_der = certificate.dump()
        claimed = _claimed_time(signed["signer_infos"][0])
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        return _altered("", "", "", "signature_unreadable", f"Chữ ký bị hỏng nên không đọc được ({error}).")
    name, finger, verdict, findings = judge(certificate_der, claimed, trusted, chain)
    time = claimed.isoformat(timespec="seconds") if claimed else ""
    if not _is_valid(signed, data):
        text = "Nội dung không khớp với chữ ký: đã bị sửa sau khi ký."
        return _altered(name, finger, time, "signature_invalid", text)
    return SignatureVerdict(name, finger, time, verdict, findings, certificate_der)


def _is_valid(signed: Any, data: bytes) -> bool:
    from pyhanko.sign.validation import async_validate_detached_cms
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[], allow_fetching=False, revocation_mode="soft-fail")
    try:
        status = asyncio.run(async_validate_detached_cms(data, signed, signer_validation_context=context))
    except Exception:  # a signature that the library cannot digest is not a valid one, whatever it raises
        return False
    return bool(status.intact and status.valid)


def _claimed_time(info: Any) -> datetime | None:
    for attribute in info["signed_attrs"]:
        if attribute["type"].native == "signing_time":
            value = attribute["values"][0].native
            return value if isinstance(value, datetime) else None
    return None


def _signed_data(signed: Any, info: Any, attributes: Collection[str]) -> bytes:
    certificate = signed["certificates"][0].chosen
    kept = _attributes(info, attributes)
    digest = tlv(SEQUENCE, oid(_SHA256), tlv(NULL))
    signer = tlv(
        SEQUENCE,
        integer(1),
        tlv(SEQUENCE, certificate.issuer.dump(), certificate["tbs_certificate"]["serial_number"].dump()),
        digest,
        tlv(0xA0, *kept),
        _ALGORITHMS[certificate.public_key.algorithm],
        tlv(OCTETS, canonical_signature(info["signature"].native, certificate.public_key)),
    )
    return tlv(
        SEQUENCE,
        integer(1),
        tlv(SET, digest),
        tlv(SEQUENCE, oid(_DATA)),
        tlv(0xA0, certificate.dump()),
        tlv(SET, signer),
    )


def _attributes(info: Any, expected: Collection[str]) -> list[bytes]:
    """The signed attributes in DER and in order; ValueError where they are not exactly those expected."""
    if sorted(a["type"].dotted for a in info["signed_attrs"]) != sorted(expected):
        raise ValueError("other signed attributes than ours")
    found = [bytes(a.dump()) for a in info["signed_attrs"]]
    for der in found:
        require_der(der)
    return sorted(found)


def _cms() -> Any:
    """asn1crypto's CMS types, with pyHanko's attributes registered before it caches the names it knows."""
    from asn1crypto import cms
    from pyhanko.sign.ades import cades_asn1  # noqa: F401

    return cms


def _altered(name: str, finger: str, time: str, code: str, text: str) -> SignatureVerdict:
    return SignatureVerdict(name, finger, time, "altered", (Finding(code, "", text),))
