"""Who signed, and with what: known and unknown, fit and unfit, below a foreign authority."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import pytest

from ocop_desktop.exchange.zipform import read_zip
from ocop_desktop.services.trust import load_trust, to_pem
from ocop_desktop.services.verify import FileReport, verify_file
from tests.services import pki
from tests.services import signed as made


@dataclass(frozen=True)
class Files:
    """A sheet and a package of it, both signed by one person."""

    pdf: bytes
    package: bytes

    def reports(self, known: Collection[bytes]) -> list[FileReport]:
        return [verify_file("x", data, known) for data in (self.pdf, self.package)]

    def verdicts(self, *known: bytes) -> list[str]:
        return [report.verdict for report in self.reports(known)]

    def codes(self, *known: bytes) -> set[str]:
        return {f.code for report in self.reports(known) for f in report.findings}


def signed_by(person: pki.Issued, *chain: pki.Issued) -> Files:
    identity = person.identity(*chain)
    pdf = made.forged_pdf(made.sheet(), by=identity)
    entry = made.listed(made.signed(), identity.fingerprint)
    return Files(pdf, made.package_of((entry, pdf), by=identity))


def test_a_self_issued_signer_is_known_by_the_certificate_itself() -> None:
    person = pki.issue("Thành viên 3")
    files = signed_by(person)
    assert files.verdicts(person.der) == ["intact", "intact"]
    assert files.verdicts() == files.verdicts(pki.issue("Thành viên 3").der) == ["unknown_signer"] * 2
    assert files.codes() == {"signer_unknown"}


@pytest.mark.parametrize("days", [(-30, -1), (1, 30)], ids=["expired", "not yet"])
def test_a_certificate_out_of_its_time_is_unfit_though_the_content_is_whole(days: tuple[int, int]) -> None:
    person = pki.issue("Thành viên 3", days=days)
    files = signed_by(person)
    assert files.verdicts(person.der) == files.verdicts() == ["unfit_certificate"] * 2
    assert files.codes(person.der) == {"certificate_time"}


@pytest.mark.parametrize("usage", [("key_encipherment",), ("key_cert_sign", "crl_sign")], ids=str)
def test_a_certificate_that_is_not_for_signing_is_unfit(usage: tuple[str, ...]) -> None:
    person = pki.issue("Thành viên 3", usage=usage)
    files = signed_by(person)
    assert files.verdicts(person.der) == ["unfit_certificate"] * 2
    assert files.codes(person.der) == {"certificate_usage"}


@pytest.mark.parametrize("usage", [("digital_signature",), ("content_commitment",), ()], ids=str)
def test_either_usage_for_signatures_will_do_and_so_does_none_stated(usage: tuple[str, ...]) -> None:
    person = pki.issue("Thành viên 3", usage=usage)
    assert signed_by(person).verdicts(person.der) == ["intact"] * 2


def test_an_authority_does_not_sign_sheets() -> None:
    person = pki.issue("Gốc", authority=True, usage=("digital_signature", "key_cert_sign"))
    assert signed_by(person).verdicts(person.der) == ["unfit_certificate"] * 2


def test_a_foreign_authority_makes_its_people_known_at_any_link() -> None:
    chain = pki.chain("rsa")
    files = signed_by(chain.leaf, chain.middle)
    assert any(name.startswith("certs/") for name in read_zip(files.package))
    assert files.verdicts(chain.leaf.der) == ["intact", "intact"]
    assert files.verdicts(chain.middle.der) == ["intact", "intact"]
    assert files.verdicts() == ["unknown_signer", "unknown_signer"]
    # Only the package carries the certificate between: the sheet alone needs to be given it.
    assert files.verdicts(chain.root.der) == ["unknown_signer", "intact"]
    assert files.verdicts(chain.root.der, chain.middle.der) == ["intact", "intact"]
    assert files.verdicts(pki.issue("Gốc (thử nghiệm)", authority=True).der) == ["unknown_signer"] * 2


def test_a_known_person_cannot_make_others_known() -> None:
    """A trusted evaluator holds a key too, and could issue a certificate in anybody's name with it."""
    person = pki.issue("Thành viên 3")
    made_up = pki.issue("Chủ tịch", person)
    files = signed_by(made_up, person)
    assert files.verdicts(person.der) == ["unknown_signer", "unknown_signer"]
    assert files.verdicts(made_up.der) == ["intact", "intact"]


def test_a_certificate_carried_by_a_package_is_no_reason_to_trust_it() -> None:
    root = pki.issue("Gốc giả", authority=True)
    files = signed_by(pki.issue("Thành viên 3", root), root)
    assert files.verdicts() == ["unknown_signer", "unknown_signer"]


def test_an_expired_authority_vouches_for_nobody() -> None:
    root = pki.issue("Gốc cũ", authority=True, days=(-60, -1))
    assert signed_by(pki.issue("Thành viên 3", root)).verdicts(root.der) == ["unknown_signer"] * 2


def test_trust_by_a_pem_file_with_several_certificates(tmp_path) -> None:
    chain = pki.chain("rsa")
    files = signed_by(chain.leaf, chain.middle)
    (tmp_path / "x.pem").write_bytes(b"# root\n" + to_pem(chain.root.der) + b"\n# next\n" + to_pem(chain.middle.der))
    assert files.verdicts(*load_trust(tmp_path).ders) == ["intact", "intact"]
