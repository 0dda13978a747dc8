"""What can be said of a signed file, in kinds that are kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["intact", "unknown_signer", "unfit_certificate", "altered", "unsigned", "unreadable"]

#: From best to worst; a file is as good as the worst that is found in it.
ORDER: tuple[Verdict, ...] = ("intact", "unknown_signer", "unfit_certificate", "unsigned", "altered", "unreadable")


@dataclass(frozen=True)
class Finding:
    """One thing found: a stable code, the file inside the package ("" for the whole), words for a clerk."""

    code: str
    file: str
    text: str


@dataclass(frozen=True)
class SignatureVerdict:
    """One signature. `time_claimed` is RFC 3339 as the signer claims it, "" where it claims none.

    `certificate_der` is the signer's certificate where the signature itself holds.
    """

    signer: str
    fingerprint: str
    time_claimed: str
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    certificate_der: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class PdfVerdict:
    """All signatures of a PDF, what else was found, and the verdict for the file."""

    verdict: Verdict
    signatures: tuple[SignatureVerdict, ...]
    findings: tuple[Finding, ...] = ()


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of several; "unsigned" where there are none."""
    found = list(verdicts)
    return max(found, key=ORDER.index) if found else "unsigned"
