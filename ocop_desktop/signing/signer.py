"""Our identity as pyHanko's signer: one signer, only the signer's certificate, EC or RSA with SHA-256."""

from __future__ import annotations

import logging
from typing import Any

from ocop_desktop.errors import SigningError
from ocop_desktop.signing.identity import Identity

logging.getLogger("pyhanko").addHandler(logging.NullHandler())
logging.getLogger("pyhanko").propagate = False
logging.getLogger("pyhanko_certvalidator").propagate = False

DIGEST = "sha256"


def simple_signer(identity: Identity) -> Any:
    """A pyHanko signer that puts nothing but the signer's own certificate into its CMS."""
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    try:
        der = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        return SimpleSigner(
            signing_cert=x509.Certificate.load(identity.certificate_der),
            signing_key=keys.PrivateKeyInfo.load(der),
            cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
            embed_roots=True,
        )
    except (ValueError, TypeError) as error:
        raise SigningError(
            "Loại khóa trong tệp chữ ký này chưa dùng được. Hãy dùng khóa RSA hoặc EC.",
            code="key_type",
            detail=str(error),
        ) from error
