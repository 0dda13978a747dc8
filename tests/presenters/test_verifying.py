"""The page "Kiểm tra" on honest files, on changed ones, and with signers that are known or not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.exchange.manifest import sheet_file
from ocop_desktop.presenters.verifying import VerifyingPresenter
from ocop_desktop.presenters.verifying_words import verdict_words
from ocop_desktop.services.findings import VERDICT_WORDS
from ocop_desktop.services.trust import TrustedCertificate, add_trusted, load_trust, to_pem
from tests.presenters.signing_help import Host
from tests.services import signed as made


class Page:
    """What "Kiểm tra" was shown last, and what it answers."""

    def __init__(self) -> None:
        self.lines: Any = ()
        self.report: Any = None
        self.trust: Any = None
        self.empty = False
        self.notice = ("", "")
        self.progress: list[tuple[int, int]] = []
        self.on_progress: Any = None
        self.promised = True
        self.confirmed = True
        self.questions: list[Any] = []
        self.save_to: Path | None = None
        self.certificate: Path | None = None

    def show_empty(self) -> None:
        self.empty = True

    def show_files(self, lines: Any, current: int) -> None:
        self.empty = False
        self.lines = lines

    def show_report(self, report: Any) -> None:
        self.report = report

    def show_progress(self, progress: Any) -> None:
        if progress is not None:
            self.progress.append((progress.done, progress.total))
            if self.on_progress:
                self.on_progress(progress)

    def show_trust(self, trust: Any) -> None:
        self.trust = trust

    def show_notice(self, text: str, tone: str, error: Any = None) -> None:
        self.notice = (text, tone)

    def confirm_trust(self, question: Any) -> bool:
        self.questions.append(question)
        return self.promised

    def confirm(self, title: str, text: str, verb: str) -> bool:
        return self.confirmed

    def ask_save(self, suggested: str) -> Path | None:
        return self.save_to

    def ask_certificate(self) -> Path | None:
        return self.certificate


class Verifying:
    """A page, its presenter and the program around them."""

    def __init__(self, root: Path) -> None:
        self.host = Host(root / "data")
        self.page = Page()
        self.presenter = VerifyingPresenter(self.host, self.page)
        self.presenter.start()
        self.root = root

    def check(self, *contents: bytes, suffix: str = ".asice") -> Any:
        """Check files with these contents; what the first one's report says."""
        paths = [self.root / f"goi-{number}{suffix}" for number in range(len(contents))]
        for path, content in zip(paths, contents, strict=True):
            path.write_bytes(content)
        self.presenter.add(paths)
        return self.page.report

    def know(self, *numbers: int) -> None:
        for number in numbers:
            one = made.identity(number)
            add_trusted(self.host.paths.trust, TrustedCertificate(one.name, one.fingerprint, one.certificate_der))


@pytest.fixture
def verifying(tmp_path: Path) -> Verifying:
    return Verifying(tmp_path)


def test_nothing_checked_teaches(verifying: Verifying) -> None:
    assert verifying.page.empty
    assert verifying.page.trust.lines == ()


def test_an_intact_package_shows_signers_and_sheets(verifying: Verifying) -> None:
    verifying.know(1, 2)
    report = verifying.check(made.package())
    assert (report.word, report.tone, report.shape) == ("Nguyên vẹn", "good", "good")
    assert [(s.name, s.signed) for s in report.signers] == [
        ("Thành viên 1", "Ký gói và 1 phiếu"),
        ("Thành viên 2", "Ký 1 phiếu trong gói"),
    ]
    assert report.signers[0].time == "Giờ do máy ký ghi: 24/11/2026 07:03:22 (UTC+00:00)"
    result = made.signed(0).sheet.result(made.RUBRIC)
    assert [sheet.product for sheet in report.sheets] == ["Muối ớt (ví dụ)"] * 2
    assert report.sheets[0].result.startswith(f"{result.total} điểm · Hạng sao dự kiến")
    assert report.findings == ()


def test_codes_stand_only_under_details(verifying: Verifying) -> None:
    name = sheet_file(made.signed(0).sheet.sheet_id, 1)
    report = verifying.check(made.with_entries(lambda entries: entries.update({name: entries[name] + b"x"})))
    assert report.word == VERDICT_WORDS["altered"][0]
    assert (report.tone, report.shape) == ("bad", "bad")
    words = " ".join([finding.text + finding.where for finding in report.findings])
    assert "digest_differs" not in words
    assert "sheets/" not in words
    assert "[digest_differs]" in report.details
    assert any("Phiếu “Muối ớt (ví dụ)” của Thành viên" in finding.where for finding in report.findings)


def test_files_that_are_nothing_of_ours_get_words_too(verifying: Verifying) -> None:
    assert verifying.check(b"hello").word == "Không đọc được"
    verifying.presenter.add([verifying.root / "gone.asice"])
    assert [line.word for line in verifying.page.lines] == ["Không đọc được"] * 2


def test_every_file_of_many_gets_an_answer_and_the_bar_tells_the_truth(verifying: Verifying) -> None:
    verifying.know(1, 2)
    verifying.check(made.package(), b"hello", made.package()[:-10])
    assert [line.tone for line in verifying.page.lines] == ["good", "missing", "bad"]
    assert verifying.page.progress == [(0, 3), (1, 3), (2, 3)]
    verifying.presenter.select(1)
    assert verifying.page.report.word == "Không đọc được"


def test_cancelling_keeps_what_is_checked(verifying: Verifying) -> None:
    verifying.page.on_progress = lambda progress: verifying.presenter.cancel() if progress.done == 1 else None
    verifying.check(b"1", b"2", b"3", b"4")
    assert len(verifying.page.lines) == 2
    assert "còn 2 tệp" in verifying.page.notice[0]


def test_a_folder_gives_its_packages_and_pdfs(verifying: Verifying) -> None:
    folder = verifying.root / "usb"
    folder.mkdir()
    (folder / "b.asice").write_bytes(made.package())
    (folder / "a.pdf").write_bytes(made.signed(0).pdf)
    (folder / "notes.txt").write_bytes(b"")
    verifying.presenter.add([folder])
    assert [line.name for line in verifying.page.lines] == ["a.pdf", "b.asice"]


def test_a_file_checked_again_is_read_again(verifying: Verifying) -> None:
    verifying.know(1, 2)
    assert verifying.check(made.package()).tone == "good"
    assert verifying.check(made.package() + b"x").tone == "bad"
    assert len(verifying.page.lines) == 1


def test_one_altered_byte_is_said_in_red_and_in_words(verifying: Verifying) -> None:
    changed = bytearray(made.package())
    changed[len(changed) // 2] ^= 1
    report = verifying.check(bytes(changed))
    assert report.word.startswith("Đã bị sửa")
    assert "không đúng khuôn dạng" in report.findings[0].text


# --- trust ---------------------------------------------------------------------------------------------------


def test_an_unknown_signer_is_trusted_only_after_the_promise(verifying: Verifying) -> None:
    report = verifying.check(made.signed(0).pdf, suffix=".pdf")
    assert report.word == "Nguyên vẹn, chưa biết người ký"
    key = report.signers[0].trust_key
    verifying.page.promised = False
    verifying.presenter.trust_signer(key)
    assert load_trust(verifying.host.paths.trust).certificates == ()
    verifying.page.promised = True
    verifying.presenter.trust_signer(key)
    assert "bằng đường khác" in verifying.page.questions[0].promise
    assert verifying.page.report.word == "Nguyên vẹn"
    assert verifying.page.report.signers[0].trust_key == ""
    assert [line.name for line in verifying.page.trust.lines] == ["Thành viên 1"]


def test_a_changed_file_offers_nobody_to_trust(verifying: Verifying) -> None:
    report = verifying.check(made.signed(0).pdf + b"more", suffix=".pdf")
    assert [signer.trust_key for signer in report.signers] == [""]


def test_removing_is_asked_for_and_moves_the_file_aside(verifying: Verifying) -> None:
    verifying.know(1, 2)
    verifying.check(made.package())
    one = made.identity(1)
    verifying.page.confirmed = False
    verifying.presenter.distrust(one.fingerprint, one.name)
    assert verifying.page.report.tone == "good"
    verifying.page.confirmed = True
    verifying.presenter.distrust(one.fingerprint, one.name)
    assert verifying.page.report.word == "Nguyên vẹn, chưa biết người ký"
    assert [line.name for line in verifying.page.trust.lines] == ["Thành viên 2"]
    (aside,) = (verifying.host.paths.trust / "removed").iterdir()
    assert to_pem(one.certificate_der) == aside.read_bytes()


def test_removing_one_of_a_file_with_several_keeps_the_others(verifying: Verifying) -> None:
    folder = verifying.host.paths.trust
    folder.mkdir(parents=True)
    one, two = made.identity(1), made.identity(2)
    both = to_pem(one.certificate_der) + to_pem(two.certificate_der)
    (folder / f"{two.fingerprint}.pem").write_bytes(both)
    verifying.presenter.distrust(one.fingerprint, one.name)
    assert [c.fingerprint for c in load_trust(folder).certificates] == [two.fingerprint]


def test_a_certificate_file_asks_the_same_question(verifying: Verifying) -> None:
    verifying.page.certificate = verifying.root / "thanh-vien-1.pem"
    verifying.page.certificate.write_bytes(to_pem(made.identity(1).certificate_der))
    verifying.presenter.trust_file()
    assert len(verifying.page.questions) == 1
    assert [line.name for line in verifying.page.trust.lines] == ["Thành viên 1"]
    verifying.page.certificate.write_bytes(b"nothing")
    verifying.presenter.trust_file()
    assert verifying.page.notice[1] == "bad"


def test_a_damaged_certificate_file_is_named(verifying: Verifying) -> None:
    verifying.know(1)
    (verifying.host.paths.trust / "hỏng.pem").write_bytes(b"?")
    verifying.presenter.start()
    assert "hỏng.pem" in verifying.page.trust.problem
    assert len(verifying.page.trust.lines) == 1


# --- keeping the answers -------------------------------------------------------------------------------------


def test_answers_are_saved_as_text_or_as_the_command_lines_json(verifying: Verifying) -> None:
    verifying.know(1, 2)
    verifying.check(made.package(), b"hello")
    verifying.page.save_to = verifying.root / "ket-qua.txt"
    verifying.presenter.save()
    text = verifying.page.save_to.read_text(encoding="utf-8")
    assert "NGUYÊN VẸN" in text
    assert "KHÔNG ĐỌC ĐƯỢC" in text
    verifying.page.save_to = verifying.root / "ket-qua.json"
    verifying.presenter.save()
    lines = verifying.page.save_to.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["verdict"] for line in lines] == ["intact", "unreadable"]


def test_clearing_teaches_again_and_touches_no_file(verifying: Verifying) -> None:
    verifying.check(made.package())
    verifying.presenter.clear()
    assert verifying.page.empty
    assert (verifying.root / "goi-0.asice").read_bytes() == made.package()


def test_the_words_are_those_of_the_command_line() -> None:
    assert {verdict: verdict_words(verdict) for verdict in VERDICT_WORDS} == VERDICT_WORDS
