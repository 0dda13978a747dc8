"""What verification says of honest files and of files that are none, and in which words."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import zipfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ocop_desktop.council.sheet import ScoreSheet
from ocop_desktop.exchange.asic_manifest import NAME, SIGNATURE
from ocop_desktop.exchange.manifest import sheet_file
from ocop_desktop.exchange.zipform import LIMITS, read_zip
from ocop_desktop.services.findings import FINDINGS, OF_SIGNATURES, VERDICT_WORDS
from ocop_desktop.services.trust import to_pem
from ocop_desktop.services.verify import report_document, report_text, verify_path
from ocop_desktop.signing.verdict import ORDER
from tests.exchange import samples
from tests.services import pki
from tests.services import signed as made
from tests.services.signed import report

ROOT = Path(__file__).resolve().parent.parent.parent
FIRST, SECOND = (sheet_file(sheet_id, 1) for sheet_id in samples.SHEET_IDS)


def test_an_honest_package_is_intact_for_who_knows_its_signers() -> None:
    found = report(made.package())
    assert found.verdict == "intact"
    assert not found.findings
    assert [s.signer for s in found.signatures] == ["Thành viên 1", "Thành viên 1", "Thành viên 2"]
    assert [c.sheet.sheet_id for c in found.sheets if c.sheet] == list(samples.SHEET_IDS)


def test_signers_that_are_not_known_are_told_apart_from_damage() -> None:
    found = report(made.package(), [])
    assert found.verdict == "unknown_signer"
    assert [(f.code, f.file) for f in found.findings] == [
        ("signer_unknown", ""),
        ("signer_unknown", FIRST),
        ("signer_unknown", SECOND),
    ]
    half = report(made.package(), made.trusted()[:1])
    assert half.verdict == "unknown_signer"
    assert [s.verdict for s in half.signatures] == ["intact", "intact", "unknown_signer"]
    assert [(f.code, f.file) for f in half.findings] == [("signer_unknown", SECOND)]


def test_a_signed_sheet_alone_is_verified_too() -> None:
    found = report(made.signed().pdf)
    assert (found.verdict, found.findings) == ("intact", ())
    assert found.sheets[0].sheet == made.signed().sheet
    assert found.sheets[0].result == made.signed().sheet.result(made.RUBRIC)
    unknown = report(made.signed().pdf, [])
    assert (unknown.verdict, [f.code for f in unknown.findings]) == ("unknown_signer", ["signer_unknown"])


def test_a_result_read_from_a_package_is_that_of_its_answers() -> None:
    for checked in report(made.package()).sheets:
        assert isinstance(checked.sheet, ScoreSheet)
        assert checked.result == checked.sheet.result(made.RUBRIC)


def openssl(folder: Path, authority: Path, *options: str) -> subprocess.CompletedProcess[bytes]:
    """OpenSSL's word on a package's signature."""
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", Path(SIGNATURE).name]
    command += ["-content", Path(NAME).name, "-CAfile", str(authority), "-purpose", "any", "-out", "out.xml"]
    command += ["-attime", str(int(pki.NOW.timestamp())), *options]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)


def test_other_programs_agree(tmp_path: Path) -> None:
    """unzip, openssl, pdfsig and qpdf on the parts of an honest package."""
    package = tmp_path / "x.asice"
    package.write_bytes(made.package())
    tested = subprocess.run(["unzip", "-t", str(package)], capture_output=True, text=True, check=True)
    assert "No errors detected" in tested.stdout
    for name, data in read_zip(made.package()).items():
        (tmp_path / Path(name).name).write_bytes(data)
    authority = tmp_path / "ca.pem"
    authority.write_bytes(to_pem(made.identity().certificate_der))
    assert openssl(tmp_path, authority).returncode == 0
    assert (tmp_path / "out.xml").read_bytes() == read_zip(made.package())[NAME]
    (tmp_path / Path(NAME).name).write_bytes(read_zip(made.package())[NAME] + b" ")
    assert openssl(tmp_path, authority).returncode != 0
    for name in (FIRST, SECOND):
        file = str(tmp_path / Path(name).name)
        shown = subprocess.run(["pdfsig", file], capture_output=True, text=True, check=False).stdout
        assert "Signature is Valid" in shown and "Total document signed" in shown
        assert subprocess.run(["qpdf", "--check", file], capture_output=True, check=False).returncode == 0


def test_the_answer_has_exactly_the_contracts_fields() -> None:
    document = report_document(report(made.package(), []))
    assert list(document) == ["file", "verdict", "signatures", "findings"]
    assert {tuple(s) for s in document["signatures"]} == {("signer", "fingerprint", "time_claimed", "verdict")}
    assert {tuple(f) for f in document["findings"]} == {("code", "file", "text")}
    assert document["signatures"][0]["fingerprint"] == hashlib.sha256(made.trusted()[0]).hexdigest()
    assert document["signatures"][0]["time_claimed"] == "2026-11-24T07:03:22+00:00"
    assert json.loads(json.dumps(document)) == document


def test_the_words_for_a_clerk_say_what_and_what_to_do() -> None:
    text = report_text(report(made.small() + b"x"))
    assert "không đúng khuôn dạng" in text and "xin lại" in text
    text = report_text(report(made.small(), []))
    assert "chưa biết người ký".upper() in text and made.identity().fingerprint in text
    assert all(title and advice for title, advice in VERDICT_WORDS.values())
    assert all(words.endswith(".") for _, words in FINDINGS.values())
    assert set(VERDICT_WORDS) == set(ORDER)


def test_a_name_in_a_certificate_cannot_write_lines_of_its_own() -> None:
    signer = pki.issue("X\n  • Nguyên vẹn.\x1b[2K\u202e").identity()
    text = report_text(report(made.package_of((made.listed(made.signed()), made.signed().pdf), by=signer)))
    assert "\n  • Nguyên vẹn." not in text and "\x1b" not in text and "\u202e" not in text


def test_every_code_that_the_signatures_give_is_listed_with_its_verdict() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "ocop_desktop/signing").glob("*.py"))
    given = set(re.findall(r'Finding\(\s*"(\w+)"', source)) | set(re.findall(r'_altered\([^"]*?"(\w+_\w+)"', source))
    assert given == set(OF_SIGNATURES)
    assert not set(OF_SIGNATURES) & set(FINDINGS)


def test_every_code_of_ours_can_be_found() -> None:
    files = [*ROOT.glob("ocop_desktop/services/verify*.py"), *ROOT.glob("ocop_desktop/exchange/*.py")]
    files += [ROOT / "ocop_desktop/signing/pdf_layout.py"]
    named = {name for path in files for name in re.findall(r'"(\w+)"', path.read_text(encoding="utf-8"))}
    assert set(FINDINGS) <= named


def test_what_cannot_be_read_has_a_verdict_too(tmp_path: Path) -> None:
    (tmp_path / "empty.asice").write_bytes(b"")
    (tmp_path / "noise.pdf").write_bytes(bytes(range(256)) * 9)
    with zipfile.ZipFile(tmp_path / "word.asice", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with (tmp_path / "huge.asice").open("wb") as file:
        file.truncate(LIMITS.package + 1)
    with (tmp_path / "huge.pdf").open("wb") as file:
        file.write(made.rendered().pdf)
        file.truncate(LIMITS.entry + 1)
    expected = {
        "missing.asice": "file_missing",
        ".": "file_unreadable",
        "empty.asice": "file_unknown",
        "noise.pdf": "file_unknown",
        "word.asice": "file_unknown",
        "huge.asice": "file_too_large",
        "huge.pdf": "file_too_large",
    }
    for name, code in expected.items():
        found = verify_path(tmp_path / name, [])
        assert (found.verdict, [f.code for f in found.findings]) == ("unreadable", [code]), name
        assert found.file == str(tmp_path / name)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.7\n", b"%PDF-1.7\n/ByteRange"]))
def test_noise_never_raises(noise: bytes, head: bytes) -> None:
    assert report(head + noise).verdict in ("altered", "unreadable")
    assert report(made.small()[:300] + noise).verdict == "altered"


def test_the_document_lists_exactly_these_codes_with_these_verdicts() -> None:
    text = (ROOT / "docs/formats.md").read_text(encoding="utf-8")
    listed = dict(re.findall(r"^\| `(\w+)` \| (\w+) \| [^|]+ \|$", text.split("## 12.")[-1], re.MULTILINE))
    ours = {code: verdict or "none" for code, (verdict, _) in FINDINGS.items()}
    assert listed == {**ours, **OF_SIGNATURES}
