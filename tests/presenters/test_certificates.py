"""Terms: what will have expired by the round's day, and what a certificate's windows mean today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.certificates import CertificatesPresenter
from ocop_desktop.presenters.certificates_view import Terms
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.registers_records import Certificate, ProductDetails
from ocop_desktop.services.round_records import Round, RoundDraft
from ocop_desktop.services.table_files import read_table
from ocop_desktop.services.workspace import Workspace
from tests.services.papers import pdf
from tests.services.workspaces import HANOI, SETUP, Watch, draft, opened


class FakeView:
    def __init__(self) -> None:
        self.terms: Terms | None = None
        self.empty = False
        self.problem = ""
        self.failed = ""
        self.target: Path | None = None
        self.status = ("", "")
        self.errors: list[OcopError] = []
        self.went: list[tuple[str, int]] = []

    def show_terms(self, terms: Terms) -> None:
        self.terms, self.empty = terms, False

    def show_empty(self) -> None:
        self.empty = True

    def show_day_problem(self, text: str) -> None:
        self.problem = text

    def show_failed(self, text: str) -> None:
        self.failed = text

    def ask_table_file(self, title: str, suggested: str) -> Path | None:
        return self.target

    def show_status(self, text: str, tone: str) -> None:
        self.status = (text, tone)

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def go_with(self, key: str, product_id: int) -> None:
        self.went.append((key, product_id))


class Desk:
    def __init__(self, workspace: Workspace, watch: Watch) -> None:
        self.workspace, self.watch = workspace, watch
        self.view = FakeView()
        self.session = Session(workspace, ImmediateRunner())
        self.presenter = CertificatesPresenter(self.session, self.view, lambda: watch.now().date())
        self._sequence = 0

    def add(self, name: str, certificate: Certificate | None = None) -> int:
        self._sequence += 1
        row = self.workspace.add_product(draft(name=name, sequence=self._sequence))
        if certificate is not None:
            self.workspace.save_product_details(row.id, ProductDetails(certificate=certificate))
        return row.id

    @property
    def terms(self) -> Terms:
        assert self.view.terms is not None
        return self.view.terms

    def expiring(self) -> list[str]:
        return [line.row.cells[2].text for line in self.terms.expiring]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    watch = Watch()
    with opened(tmp_path, watch) as workspace:
        workspace.save_setup(SETUP)
        yield Desk(workspace, watch)


def test_a_store_without_terms_says_what_the_page_is_for(desk: Desk) -> None:
    desk.add("a")
    desk.presenter.start()
    assert desk.view.empty and desk.view.terms is None


def test_what_runs_out_before_the_rounds_day_is_listed_in_time(desk: Desk) -> None:
    number = desk.add("Trà (ví dụ)", Certificate("9/QĐ", date(2024, 6, 1)))
    desk.workspace.set_dossier_part(number, "tests", "present", date(2027, 2, 1))
    piece = desk.workspace.add_evidence(number, "story", ("gcn.pdf", pdf()))
    desk.workspace.update_evidence(piece.id, name="gcn.pdf", item="story", codes=(), expires_on=date(2026, 11, 20))
    desk.presenter.start()
    assert (desk.terms.day, desk.terms.expiring_title) == ("30/04/2027", "Sẽ hết hạn: 2")
    assert desk.expiring()[0] == "gcn.pdf" and "Phiếu kết quả kiểm nghiệm" in desk.expiring()[1]
    words = [line.words for line in desk.terms.expiring]
    assert "đã hết hạn 4 ngày" in words[0] and "còn hạn 69 ngày, đến hết ngày 01/02/2027" in words[1]
    assert [line.row.cells[0].tone for line in desk.terms.expiring] == ["bad", "missing"]
    desk.session.round = Round(1, 1, RoundDraft(2027, 1, ends_on="2027-06-20"), "")
    desk.presenter.start()
    assert desk.expiring()[-1] == "9/QĐ" and "Đợt 1 năm 2027" in desk.terms.origin


def test_another_day_can_be_typed_and_an_empty_field_is_the_rounds_again(desk: Desk) -> None:
    number = desk.add("a")
    desk.workspace.set_dossier_part(number, "tests", "present", date(2026, 12, 31))
    desk.presenter.start()
    desk.presenter.choose_day("31/12/2026")
    assert desk.expiring() == [] and "trước ngày 31/12/2026" in desk.terms.expiring_nothing
    desk.presenter.choose_day("1/1/2027")
    assert len(desk.expiring()) == 1
    desk.presenter.choose_day("mai")
    assert "mai" in desk.view.problem and desk.terms.day == "01/01/2027"
    desk.presenter.choose_day("")
    assert desk.view.problem == "" and desk.terms.day == "30/04/2027"


def test_certificates_stand_in_the_order_in_which_something_is_to_be_done(desk: Desk) -> None:
    for name, issued in (
        ("hết hạn", date(2020, 5, 1)),
        ("chưa đến", date(2025, 1, 1)),
        ("đang kỳ", date(2024, 5, 1)),
        ("qua kỳ", date(2024, 1, 15)),
        ("chuyển tiếp", date(2023, 7, 1)),
    ):
        desk.add(name, Certificate("9/QĐ", issued))
    desk.add("không có")
    desk.presenter.start()
    desk.presenter.choose_side("certificates")
    assert desk.terms.side == "certificates"
    found = {line.row.cells[0].text: line for line in desk.terms.certificates}
    assert list(found) == ["đang kỳ", "chuyển tiếp", "qua kỳ", "chưa đến", "hết hạn"]
    assert "từ ngày 02/11/2026 đến hết ngày 01/01/2027; còn 38 ngày" in found["đang kỳ"].words
    assert "không quá ngày 28/12/2026 (180 ngày)" in found["chuyển tiếp"].words
    assert "giấy còn hiệu lực 52 ngày" in found["qua kỳ"].words
    assert "hạn 36 tháng đến hết ngày 01/01/2028" in found["chưa đến"].words
    assert "Giấy đã hết hạn" in found["hết hạn"].words


def test_a_last_day_written_on_the_paper_is_not_called_36_months(desk: Desk) -> None:
    desk.add("a", Certificate("9/QĐ", date(2024, 5, 1), until=date(2027, 3, 31)))
    desk.presenter.start()
    assert desk.terms.certificates[0].words.startswith("Giấy ghi hạn đến hết ngày 31/03/2027.")


@pytest.mark.parametrize(
    ("today", "words"),
    [
        ("2027-01-01", "Hôm nay, 01/01/2027, là ngày cuối nộp"),
        ("2019-01-01", "ngày nữa mới đến kỳ"),
        ("2039-01-01", "Giấy đã hết hạn."),
    ],
)
def test_a_clock_set_elsewhere_gives_other_words_and_no_fault(desk: Desk, today: str, words: str) -> None:
    desk.add("a", Certificate("9/QĐ", date(2024, 5, 1)))
    desk.watch.time = datetime.fromisoformat(today).replace(tzinfo=HANOI)
    desk.presenter.start()
    assert words in desk.terms.certificates[0].words


def test_a_row_leads_to_its_dossier_and_the_table_to_a_file(desk: Desk, tmp_path: Path) -> None:
    number = desk.add("a", Certificate("9/QĐ", date(2024, 5, 1)))
    desk.presenter.start()
    desk.presenter.open(desk.terms.certificates[0].product_id)
    assert desk.view.went == [("dossiers", number)]
    desk.view.target = tmp_path / "giấy.csv"
    desk.presenter.export()
    assert len(read_table(desk.view.target).sheets[0].rows) == 2 and "giấy.csv" in desk.view.status[0]
