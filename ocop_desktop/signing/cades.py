"""Detached CAdES-B signatures (ETSI EN 319 122-1) over a package's manifest, in one canonical CMS form.

The form: DER throughout, one SignerInfo, the signer's certificate alone, no revocation data, no unsigned
attributes, nothing after the structure.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime
from typing import Any

from ocop_desktop.signing.certificates import judge
from ocop_desktop.signing.identity import Identity
from ocop_desktop.signing.signer import DIGEST, simple_signer
from ocop_desktop.signing.verdict import Finding, SignatureVerdict

#: The one signature algorithm for each kind of key.
SIGNATURES = {"ec": "sha256_ecdsa", "rsa": "sha256_rsa"}


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


def rebuild(cms: bytes) -> bytes:
    """The canonical bytes of a CMS: its values in DER, with only what the form allows; ValueError otherwise."""
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
    fresh = asn1.ContentInfo({"content_type": "signed_data", "content": _fresh_signed_data(signed, info)})
    return bytes(fresh.dump(force=True))


def is_canonical_cms(cms: bytes) -> str | None:
    """None where the bytes are exactly what rebuilding gives; otherwise what differs, for the details."""
    try:
        return None if rebuild(cms) == cms else "bytes differ from the canonical form"
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
    return SignatureVerdict(name, finger, time, verdict, findings)


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


def _fresh_signed_data(signed: Any, info: Any) -> Any:
    asn1 = _cms()

    certificate = signed["certificates"][0].chosen
    attributes = sorted(a.dump(force=True) for a in info["signed_attrs"])
    digest = {"algorithm": DIGEST}
    signer = asn1.SignerInfo(
        {
            "version": "v1",
            "sid": {
                "issuer_and_serial_number": {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
            },
            "digest_algorithm": digest,
            "signed_attrs": asn1.CMSAttributes([asn1.CMSAttribute.load(der) for der in attributes]),
            "signature_algorithm": {"algorithm": SIGNATURES[certificate.public_key.algorithm]},
            "signature": info["signature"].native,
        }
    )
    return asn1.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [digest],
            "encap_content_info": {"content_type": "data"},
            "certificates": [asn1.CertificateChoices(name="certificate", value=certificate)],
            "signer_infos": [signer],
        }
    )


def _cms() -> Any:
    """asn1crypto's CMS types, with pyHanko's attributes registered before it caches the names it knows."""
    from asn1crypto import cms
    from pyhanko.sign.ades import cades_asn1  # noqa: F401

    return cms


def _altered(name: str, finger: str, time: str, code: str, text: str) -> SignatureVerdict:
    return SignatureVerdict(name, finger, time, "altered", (Finding(code, "", text),))
