"""`ocop verify`: the contract for other programs, and words for a person."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ocop_desktop.cli import cli
from ocop_desktop.exchange.asic_manifest import SIGNATURE
from ocop_desktop.services.trust import to_pem
from ocop_desktop.signing.verdict import ORDER
from tests.commands import ocop, words
from tests.services import pki
from tests.services import signed as made


@dataclass(frozen=True)
class Desk:
    """A folder with files of every verdict, the certificates of their signers, and an empty data folder."""

    folder: Path
    trust: list[str]
    data: Path

    def lines(self, *arguments: str, status: int, **env: str) -> list[dict[str, Any]]:
        run = self.run("--json", *arguments, **env)
        assert run.returncode == status, words(run)
        return [json.loads(line) for line in run.stdout.decode("utf-8").splitlines()]

    def run(self, *arguments: str, **env: str):
        return ocop("verify", *arguments, cwd=self.folder, **{"OCOP_DATA_DIR": str(self.data), **env})


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    old = pki.issue("Thành viên 3", days=(-30, -1))
    files = {
        "goi.asice": made.package(),
        "phieu một.pdf": made.signed().pdf,
        "cu.pdf": made.forged_pdf(made.sheet(), by=old.identity()),
        "nen-lai.asice": made.small() + b"\n",
        "khong-ky.asice": made.with_entries(lambda e: e.pop(SIGNATURE)),
        "trong.pdf": made.rendered().pdf,
        "rong.asice": b"",
        "ca-hai.pem": b"".join(map(to_pem, made.trusted())),
        "cu.pem": to_pem(old.der),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "thu-muc").mkdir()
    return Desk(folder, ["--trust", "ca-hai.pem", "--trust", "cu.pem"], folder / "no-data")


NAMES = {
    "goi.asice": "intact",
    "phieu một.pdf": "intact",
    "cu.pdf": "unfit_certificate",
    "nen-lai.asice": "altered",
    "khong-ky.asice": "unsigned",
    "trong.pdf": "unsigned",
    "rong.asice": "unreadable",
    "thu-muc": "unreadable",
    "missing.pdf": "unreadable",
}


def test_one_line_a_file_in_the_order_given(desk: Desk) -> None:
    found = desk.lines(*NAMES, *desk.trust, status=1)
    assert [(line["file"], line["verdict"]) for line in found] == list(NAMES.items())
    assert all(list(line) == ["file", "verdict", "signatures", "findings"] for line in found)
    assert {line["verdict"] for line in found} <= set(ORDER)
    assert [f["code"] for f in found[3]["findings"]] == ["zip_form"]
    assert "không đúng khuôn dạng" in found[3]["findings"][0]["text"]
    assert not desk.data.exists()


def test_the_exit_status_says_whether_all_are_whole(desk: Desk) -> None:
    both = ["goi.asice", "phieu một.pdf"]
    known = desk.lines(*both, "--strict", *desk.trust, status=0)
    assert [line["verdict"] for line in known] == ["intact", "intact"]
    unknown = desk.lines(*both, status=0)
    assert [line["verdict"] for line in unknown] == ["unknown_signer"] * 2
    desk.lines(both[1], "--strict", status=1)


@pytest.mark.parametrize("name", list(NAMES)[2:])
def test_one_file_that_is_not_whole_is_enough(desk: Desk, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder)
    result = CliRunner(env={"OCOP_DATA_DIR": str(desk.data)}).invoke(cli, ["verify", "goi.asice", name, *desk.trust])
    assert result.exit_code == 1


def test_known_are_also_those_in_the_data_folder(desk: Desk, tmp_path: Path) -> None:
    trust = tmp_path / "trust"
    trust.mkdir()
    (trust / "ca-hai.pem").write_bytes((desk.folder / "ca-hai.pem").read_bytes())
    (trust / "hong.pem").write_bytes(b"x")
    run = desk.run("--json", "--strict", "goi.asice", OCOP_DATA_DIR=str(tmp_path))
    assert run.returncode == 0
    assert json.loads(run.stdout)["verdict"] == "intact"
    assert "hong.pem" in words(run)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["trust"]


@pytest.mark.parametrize("name", ["goi.asice", "missing.pem", "thu-muc", "rong.asice"])
def test_a_trust_file_that_is_none_stops_the_command(desk: Desk, name: str) -> None:
    run = desk.run("--json", "goi.asice", "--trust", name)
    assert (run.returncode, run.stdout) == (1, b"")
    assert "Lỗi" in words(run) and name in words(run)


def test_words_for_a_person_are_vietnamese_in_any_locale(desk: Desk) -> None:
    run = desk.run("goi.asice", "nen-lai.asice", *desk.trust, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert run.returncode == 1 and run.stderr == b""
    text = run.stdout.decode("utf-8")
    assert "goi.asice: NGUYÊN VẸN" in text and "nen-lai.asice: ĐÃ BỊ SỬA" in text
    assert "Thành viên 2" in text and made.identity().fingerprint in text


def test_a_name_that_is_no_text_is_still_answered(desk: Desk) -> None:
    run = ocop("verify", "--json", b"g\xff.asice", cwd=desk.folder)  # type: ignore[arg-type]
    assert run.returncode == 1
    assert json.loads(run.stdout.decode("utf-8"))["file"] == "g\ufffd.asice"


def test_without_a_file_the_usage_is_told() -> None:
    run = ocop("verify")
    assert (run.returncode, run.stdout) == (2, b"") and "FILE" in words(run)
