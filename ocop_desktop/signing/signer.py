"""Our identity as pyHanko's signer: one signer, only the signer's certificate, EC or RSA with SHA-256."""

from __future__ import annotations

import logging
from typing import Any

from ocop_desktop.errors import SigningError
from ocop_desktop.signing.der import SEQUENCE, integer, members, tlv
from ocop_desktop.signing.identity import Identity

logging.getLogger("pyhanko").addHandler(logging.NullHandler())
logging.getLogger("pyhanko").propagate = False
logging.getLogger("pyhanko_certvalidator").propagate = False

DIGEST = "sha256"

#: Orders of the curves' base points (SEC 2).
_ORDERS = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": int("F" * 48 + "C7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973", 16),
    "secp521r1": int("01" + "F" * 64 + "FA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409", 16),
}


def simple_signer(identity: Identity) -> Any:
    """A pyHanko signer that puts nothing but the signer's own certificate into its CMS."""
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class Signer(SimpleSigner):
        """Gives the canonical one of the two values that are valid for ECDSA."""

        def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
            return canonical_signature(super().sign_raw(data, digest_algorithm), certificate.public_key)

    certificate: Any = x509.Certificate.load(identity.certificate_der)
    try:
        _require_usable(certificate.public_key)
        der = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return Signer(
            signing_cert=certificate,
            signing_key=keys.PrivateKeyInfo.load(der),
            cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
            embed_roots=True,
        )
    except (ValueError, TypeError) as error:
        raise SigningError(
            "Loại khóa trong tệp chữ ký này chưa dùng được. Hãy dùng khóa RSA, hoặc EC P-256, P-384, P-521.",
            code="key_type",
            detail=str(error),
        ) from error


def canonical_signature(value: bytes, public_key: Any) -> bytes:
    """The signature value with the lower of both values of s where the key is EC; ValueError where it is no value.

    Whoever has a valid (r, s) can make (r, n - s), which is valid too: without a rule a signature would have two
    spellings. RSA (PKCS #1 v1.5) has one.
    """
    if public_key.algorithm != "ec":
        return value
    order = _ORDERS[public_key.curve[1]]
    ((_, _, content),) = members(value)
    r, s = (int.from_bytes(number, "big") for _, _, number in members(content))
    if not (0 < r < order and 0 < s < order):
        raise ValueError("not a signature of this curve")
    return tlv(SEQUENCE, integer(r), integer(min(s, order - s)))


def _require_usable(public_key: Any) -> None:
    if public_key.algorithm == "ec":
        if public_key.curve[1] not in _ORDERS:
            raise ValueError(f"curve {public_key.curve[1]}")
    elif public_key.algorithm != "rsa":
        raise ValueError(f"key of kind {public_key.algorithm}")
