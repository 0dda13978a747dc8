"""The page "Phiếu giấy": what comes next for each paper sheet, the two copies compared, every refusal with a way on."""

from __future__ import annotations

from pathlib import Path

from ocop_desktop.presenters.keying import KeyingPresenter
from ocop_desktop.presenters.keying_view import BeginQuestion, ComparisonView, PaperAction, PaperDetail, ScanFile
from ocop_desktop.presenters.scoring import ScoringPresenter
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Row
from tests.presenters.round_desk import RoundView, round_session, sit, stand_up
from tests.presenters.scoring_desk import Screen
from tests.services.councils import Council, full, give, seated
from tests.services.test_paper_entry import begun, keyed, picture
from tests.services.workspaces import Watch


class FakeView(RoundView):
    def __init__(self) -> None:
        super().__init__()
        self.nothing: tuple[str, str, PaperAction | None] | None = None
        self.rows: tuple[Row, ...] = ()
        self.comparison: ComparisonView | None = None
        self.scan: ScanFile | None = None
        self.begin: tuple[int, int] | None = None
        self.begin_asked: BeginQuestion | None = None
        self.file: Path | None = None

    def show_nothing(self, title: str, text: str, action: PaperAction | None) -> None:
        self.nothing, self.rows = (title, text, action), ()

    def show_papers(self, rows: tuple[Row, ...], current: int | None) -> None:
        self.nothing, self.rows = None, rows

    def show_comparison(self, view: ComparisonView) -> None:
        self.comparison = view

    def show_scan(self, scan: ScanFile) -> None:
        self.scan = scan

    def show_list(self) -> None:
        self.comparison = None

    def ask_begin(self, question: BeginQuestion) -> tuple[int, int] | None:
        self.begin_asked = question
        return self.begin

    def ask_scan(self) -> Path | None:
        return self.file


def shown(session: Session) -> tuple[KeyingPresenter, FakeView]:
    view = FakeView()
    presenter = KeyingPresenter(session, view, Watch())
    presenter.start()
    return presenter, view


def detail(presenter: KeyingPresenter, paper: int) -> PaperDetail:
    found = presenter.detail(paper)
    assert found is not None
    return found


def both_keyed(session: Session, council: Council, **differs: int) -> int:
    """A paper of member 5, keyed in by 3 and 4, with its scan."""
    paper = begun(session.workspace, council).id
    keyed(session.workspace, council, paper, 3)
    keyed(session.workspace, council, paper, 4, **differs)
    session.workspace.attach_scan(paper, ("phiếu.png", picture()))
    return paper


def test_the_page_without_papers_says_what_it_is_for(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        presenter, view = shown(session)
        assert view.nothing is not None
        assert "hai người nhập độc lập" in view.nothing[1]
        view.begin = (council.product, council[5].id)
        presenter.command("begin")
        assert view.begin_asked is not None
        assert [words for _, words in view.begin_asked.members[council.product]] == [
            f"Thành viên {n}" for n in range(1, 6)
        ]
        assert [cell.text for cell in view.rows[0].cells[1:]] == [
            "Thành viên 5", "Chưa ai nhập", "Chưa ai nhập", "Chưa có", "Cần người nhập",
        ]  # fmt: skip
        presenter.command("begin")
        assert council[5].id not in [member for member, _ in view.begin_asked.members[council.product]]


def test_a_member_who_has_scored_on_the_screen_is_refused_in_words(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        give(session.workspace, council[5], council.product)
        presenter, view = shown(session)
        view.begin = (council.product, council[5].id)
        presenter.begin()
        assert view.errors[-1].code == "sheet_begun"
        assert "chấm tiếp trên máy" in view.errors[-1].message


def test_each_person_is_told_what_comes_next(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = begun(session.workspace, council).id
        sit(session, council, 3)
        presenter, view = shown(session)
        assert detail(presenter, paper).next == PaperAction("Nhập bản của tôi", "key")
        presenter.command("key", paper)
        assert view.went == ["scoring"]
        presenter.start()
        assert detail(presenter, paper).next == PaperAction("Nhập tiếp", "key")
        session.close_copy()
        keyed(session.workspace, council, paper, 3)
        sit(session, council, 3)
        presenter.start()
        assert "Bản thứ hai phải do người khác nhập" in detail(presenter, paper).text
        presenter.command("sign_in", paper)
        assert view.sign_ins == ["keying"]
        keyed(session.workspace, council, paper, 4)
        sit(session, council, 4)
        presenter.start()
        assert detail(presenter, paper).next == PaperAction("Thêm bản quét…", "scan")
        view.file = tmp_path / "phiếu.png"
        view.file.write_bytes(picture())
        presenter.command("scan", paper)
        assert view.status == ("Đã lưu bản quét", "good")
        assert "đăng nhập để đối chiếu" in detail(presenter, paper).text, "an ordinary member does not settle"
        sit(session, council, 3)
        presenter.start()
        assert detail(presenter, paper).next == PaperAction("Đối chiếu", "compare")
        presenter.command("show_scan", paper)
        assert view.scan is not None
        assert (view.scan.kind, view.scan.content) == ("png", picture())


def test_the_same_person_twice_is_led_to_somebody_else(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = begun(session.workspace, council).id
        session.workspace.key_paper(paper)
        presenter, view = shown(session)
        sit(session, council, 1)
        presenter.command("key", paper)
        title, text, verb = view.questions[-1]
        assert (title, verb) == ("Chưa làm được", "Người khác đăng nhập…")
        assert "Bản thứ hai phải do người khác nhập" in text
        assert (view.sign_ins, view.errors, session.copy) == (["keying"], [], None)


def test_a_blind_copy_opens_on_the_scoring_page_and_says_that_it_is_one(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = begun(session.workspace, council).id
        sit(session, council, 3)
        own = session.workspace.open_sheet(council.product).sheet.sheet_id
        session.choose_product(council.product)
        presenter, _ = shown(session)
        presenter.command("key", paper)
        scoring_view = Screen()
        scoring = ScoringPresenter(session, scoring_view)
        scoring.start()
        assert scoring_view.banners[0].text.startswith(
            "Bản nhập 1/2 của phiếu giấy do Thành viên 5 chấm, người nhập: Thành viên 3."
        )
        assert session.sheet_id is None, "no other page takes a blind copy for a sheet"
        scoring.choose(1)
        scoring.command("leave_copy")
        assert scoring_view.times_left == 1
        scoring.leave(lambda: None)
        assert session.copy is None
        scoring.start()
        assert session.sheet_id == own, "the next look is at one's own sheet"
        assert not any("Bản nhập" in banner.text for banner in scoring_view.banners)
        copy = session.workspace.key_paper(paper).sheet
        assert len(copy.answers) == 1


def test_a_copy_is_closed_in_its_own_words_and_leads_back(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = begun(session.workspace, council).id
        sit(session, council, 3)
        presenter, view = shown(session)
        presenter.command("key", paper)
        scoring_view = Screen()
        scoring = ScoringPresenter(session, scoring_view)
        scoring.start()
        for code, option in full().items():
            scoring.jump(code)
            scoring.choose(option)
        scoring.close()
        assert scoring_view.questions[-1][0] == "Khóa bản nhập 1/2 này?"
        assert scoring_view.questions[-1][2] == "Khóa bản nhập"
        assert (scoring_view.times_left, scoring_view.times_closed) == (1, 0)
        scoring.leave(lambda: None)
        presenter.start()
        assert view.rows[0].cells[2].text == "Thành viên 3: đã khóa"


def test_differences_are_settled_paper_in_hand_and_make_a_sheet(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = both_keyed(session, council, c1_1=1, c1_2=0)
        sit(session, council, 3)
        presenter, view = shown(session)
        presenter.command("compare", paper)
        assert view.comparison is not None
        assert [cell.text for cell in view.comparison.rows[0].cells] == ["1.1", "Số 3", "Số 1", "chưa xử lý"]
        assert view.comparison.scan is not None
        assert "Còn 2/2 chỗ khác nhau" in view.comparison.progress
        assert view.comparison.next == 0
        choice = presenter.choice(0)
        assert choice is not None
        assert choice.title.startswith("Tiêu chí 1.1 ")
        assert choice.first.startswith("3 · ")
        assert choice.first.endswith("(3 điểm)")
        assert [value for value, _ in choice.others][-2:] == [0, None]
        presenter.settle(0, 2)
        assert view.comparison.rows[0].cells[3].text == "Số 2"
        assert "Thành viên 3 ghi lúc" in view.comparison.rows[0].cells[3].tip
        assert (view.comparison.next, view.comparison.finish_why) == (1, "Hãy xử lý hết chỗ khác nhau trước.")
        presenter.settle(1, choice.second_value)
        assert view.comparison.finish_why == ""
        presenter.finish()
        assert view.comparison is None
        assert detail(presenter, paper).next == PaperAction("Đến Ký và gửi", "sign")
        entry = session.workspace.papers(council.id)[0]
        answers = session.workspace.sheet_state(entry.sheet_id).sheet.answers
        assert (answers["1.1"], answers["1.2"]) == (2, 1)


def test_texts_and_days_are_settled_as_people_write_them(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = begun(session.workspace, council).id
        for who, day, words in ((3, "2026-11-20", "Bao bì gọn"), (4, "2026-11-21", "")):
            with seated(session.workspace, council[who]):
                state = session.workspace.key_paper(paper)
                sheet, version = state.sheet.sheet_id, state.version
                for code, option in full().items():
                    version = session.workspace.choose(sheet, version, code, option).version
                version = session.workspace.opinion(sheet, version, words).version
                version = session.workspace.place_date(sheet, version, "Đà Lạt", day).version
                session.workspace.close_sheet(sheet, version)
        sit(session, council, 3)
        presenter, view = shown(session)
        presenter.command("compare", paper)
        assert view.comparison is not None
        assert [row.cells[0].text for row in view.comparison.rows] == ["Ý kiến chung", "Ngày ghi trên phiếu"]
        assert view.comparison.rows[0].cells[2].text == "(để trống)"
        choice = presenter.choice(1)
        assert choice is not None
        assert (choice.first, choice.second, choice.others) == ("20/11/2026", "21/11/2026", ())
        presenter.settle(1, "31/02/2026")
        assert "không có trong lịch" in view.errors[-1].message
        presenter.settle(1, "22/11/2026")
        assert view.comparison.rows[1].cells[3].text == "22/11/2026"
        assert view.comparison.finish_why, "the opinion is still open"


def test_finishing_without_a_secretary_leads_to_the_members(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = both_keyed(session, council)
        session.workspace.remove_member(council[3].id, "Chuyển công tác", keep_sheets=True)
        sit(session, council, 1)
        presenter, view = shown(session)
        presenter.command("compare", paper)
        assert view.comparison is not None
        assert view.comparison.progress == "Hai bản nhập giống nhau hoàn toàn."
        presenter.finish()
        assert view.questions[-1][2] == "Đến danh sách thành viên"
        assert view.went == ["members"]


def test_giving_up_and_taking_back_ask_for_a_reason(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = both_keyed(session, council)
        sit(session, council, 3)
        presenter, view = shown(session)
        presenter.command("compare", paper)
        presenter.finish()
        presenter.command("reopen", paper)
        assert "rút lại để sửa" in view.reasons_asked[-1].hint
        assert detail(presenter, paper).next == PaperAction("Đối chiếu", "compare")
        view.reason = None
        presenter.command("discard", paper)
        assert len(view.rows) == 1
        view.reason = "Phiếu của đợt trước"
        presenter.command("discard", paper)
        assert view.rows == ()
        assert "(2)" in view.reasons_asked[-1].hint, "it says how many copies go"


def test_whoever_may_not_settle_sees_why(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        paper = begun(session.workspace, council).id
        stand_up(session)
        presenter, _ = shown(session)
        discard = next(action for action in detail(presenter, paper).more if action.command == "discard")
        assert "Người chưa đăng nhập không được đối chiếu phiếu giấy" in discard.why_not


def test_a_round_closed_over_a_paper_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        workspace = session.workspace
        paper = begun(workspace, council).id
        for n in (1, 2, 3, 4):
            give(workspace, council[n], council.product)
        sit(session, council, 3)
        presenter, view = shown(session)
        workspace.close_scoring(council.id, without={(council.product, council[5].id): "Vắng"})
        presenter.command("key", paper)
        assert view.errors[-1].code == "scoring_closed"
        assert "vẫn còn nguyên" in view.errors[-1].message
        assert session.copy is None


def test_after_a_copy_the_product_before_is_in_front_again(tmp_path: Path) -> None:
    with round_session(tmp_path, products=2) as (session, council):
        first, second = (row.id for row in council.products)
        paper = begun(session.workspace, council).id
        session.choose_product(second)
        presenter, _ = shown(session)
        presenter.command("key", paper)
        assert session.product_id == first
        session.close_copy()
        assert (session.product_id, session.copy) == (second, None)
        presenter.start()
        presenter.command("key", paper)
        session.choose_product(second)
        assert session.copy is None, "whoever goes to another product has left the copy"


def test_the_list_goes_out_as_a_table(tmp_path: Path) -> None:
    with round_session(tmp_path) as (session, council):
        both_keyed(session, council)
        presenter, view = shown(session)
        view.table_file = tmp_path / "phiếu giấy"
        presenter.export()
        from openpyxl import load_workbook

        rows = list(load_workbook(tmp_path / "phiếu giấy.xlsx").active.iter_rows(values_only=True))  # type: ignore[union-attr]
        line = dict(zip(rows[0], rows[1], strict=True))
        assert (line["Người nhập bản 1"], line["Người nhập bản 2"]) == ("Thành viên 3", "Thành viên 4")
        assert (line["Phiếu của"], line["Tình trạng"]) == ("Thành viên 5", "Đã nhập đủ hai bản")
