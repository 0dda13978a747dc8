"""The page "Phân công": products in and out of the round, who scores them, the end of scoring and further turns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from ocop_desktop.clock import Clock
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.entries_data import RoundProgress, read_round
from ocop_desktop.presenters.entries_end import ScoringEnd
from ocop_desktop.presenters.entries_questions import assign_question, read_products
from ocop_desktop.presenters.entries_view import (
    AssignAnswer,
    Command,
    Desk,
    Detail,
    EntriesView,
    Matrix,
    NextStep,
    Powers,
    ProductQuestion,
)
from ocop_desktop.presenters.entries_words import matrix_of, next_step, product_name, state_words, waiting_words
from ocop_desktop.presenters.round_tables import assignment_table, export, suggested_name
from ocop_desktop.presenters.seats import refusal
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.rubrics import current_rubric

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace

T = TypeVar("T")


class EntriesPresenter:
    """What the page does. Each change reads the round again, as other windows may have changed it too."""

    def __init__(self, session: Session, view: EntriesView, clock: Clock) -> None:
        self._session = session
        self._clock = clock
        self._view = view
        self.progress: RoundProgress | None = None
        self.end = ScoringEnd(session, view, self)

    # --- showing ---------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Read the round in front."""
        round_id = self._session.round_id
        if round_id is None:
            text = translate("Entries", "Phân công chấm điểm thuộc về một đợt đánh giá. Hãy lập hoặc chọn đợt trước.")
            step = NextStep(text, "plain", translate("Entries", "Đến đợt đánh giá"), "rounds")
            self._nothing(translate("Entries", "Chưa chọn đợt đánh giá"), step)
        elif why := refusal(self._session, "progress.read"):
            step = NextStep(why, "plain", translate("Entries", "Chấm phiếu của tôi"), "my_sheets")
            self._nothing(translate("Entries", "Trang này dành cho thư ký và Chủ tịch"), step)
        else:
            workspace = self._session.workspace
            self._session.runner.run(lambda: _read_desk(workspace, round_id), self._show, self._view.show_error)

    def _nothing(self, title: str, step: NextStep) -> None:
        self.progress = None
        self._view.show_nothing(title, step)

    def _show(self, both: tuple[RoundProgress, Matrix | None]) -> None:
        progress, matrix = both
        self.progress = progress
        if not any(member.appointed for member in progress.members):
            text = translate("Entries", "Ở đây sản phẩm được giao cho từng thành viên chấm. Hãy thêm thành viên trước.")
            step = NextStep(text, "plain", translate("Entries", "Đến danh sách thành viên"), "members")
            self._view.show_nothing(translate("Entries", "Hội đồng chưa có thành viên"), step)
        elif matrix is None:
            text = translate(
                "Entries",
                "Ở đây đưa sản phẩm vào đợt, giao cho từng thành viên chấm và theo dõi ai đã xong. Thành viên chỉ thấy "
                "sản phẩm được giao và phiếu của mình.",
            )
            step = NextStep(text, "plain", translate("Entries", "Đưa sản phẩm vào đợt…"), "choose")
            if why := refusal(self._session, "entry.edit"):
                step = NextStep(why, "plain")
            self._view.show_nothing(translate("Entries", "Đợt chưa có sản phẩm"), step)
        else:
            powers = self._powers(bool(progress.round.finished_at))
            self._view.show_desk(Desk(next_step(self._session, progress), matrix, powers))

    def _powers(self, finished: bool) -> Powers:
        over = translate("Entries", "Đợt đã kết thúc nên không thay đổi được nữa.") if finished else ""
        return Powers(
            edit=over or refusal(self._session, "entry.edit"),
            close=over or refusal(self._session, "scoring.close"),
            again=over or refusal(self._session, "scoring.reopen"),
            exclude=over or refusal(self._session, "sheet.exclude"),
        )

    def detail(self, product_id: int | None, member_id: int | None) -> Detail:
        """Words for the product and the cell in front."""
        progress = self.progress
        row = progress.by_product.get(product_id or 0) if progress else None
        if progress is None or row is None:
            return Detail("", False)
        parts = [product_name(row)]
        if row.turn.number > 1:
            words = translate("Entries", "chấm lại vì: {why}")
            parts.append(words.format(why=row.turn.reason))
        if row.moved:
            parts.append(self._moved(progress, row.product_id, row.turn.set_code))
        parts += [row.product.code, row.product.producer]
        member = next((each for each in progress.members if each.id == member_id), None)
        if member is not None:
            state = progress.of_member(row, member.id)
            words = state_words()[state].text if state else translate("Entries", "— không chấm")
            parts.insert(0, f"{member.label}: {words}")
        return Detail(" · ".join(part for part in parts if part), row.turn.number > 1)

    @staticmethod
    def _moved(progress: RoundProgress, product_id: int, scored_under: str) -> str:
        sets = current_rubric().by_code
        before, after = sets.get(scored_under), sets.get(progress.moved_to.get(product_id, ""))
        set_words = translate("Entries", "Bộ {no}")
        words = translate("Entries", "▲ phiếu theo {before}; sản phẩm nay thuộc {after}")
        return words.format(
            before=set_words.format(no=before.no) if before else scored_under,
            after=set_words.format(no=after.no) if after else translate("Entries", "bộ chưa chọn"),
        )

    # --- the next step ---------------------------------------------------------------------------------------

    def command(self, name: Command) -> None:
        """Do what the button of the next step offers."""
        actions: dict[Command, Callable[[], None]] = {
            "rounds": lambda: self._view.go("rounds"),
            "members": lambda: self._view.go("members"),
            "my_sheets": lambda: self._view.go("my_sheets"),
            "results": lambda: self._view.go("council_result"),
            "choose": self.choose_products,
            "assign": lambda: self.assign(self._unassigned()),
            "sign_in": lambda: self._view.sign_in("my_sheets"),
            "sign_in_here": lambda: self._view.sign_in("entries"),
            "remind": self._remind,
            "close": lambda: self.end.close(()),
        }
        if name in actions:
            actions[name]()

    def _unassigned(self) -> tuple[int, ...]:
        rows = self.progress.rows if self.progress else ()
        return tuple(
            row.product_id for row in rows if not row.turn.closed_at and all(state is None for state in row.states)
        )

    def _remind(self) -> None:
        if self.progress is not None:
            details = self.progress.round.details
            name = translate("Entries", "Đợt {number} năm {year}").format(number=details.number, year=details.year)
            self._view.copy_text(f"{name}. {waiting_words(self.progress.awaited)}")
            self._view.show_status(translate("Entries", "Đã sao chép lời nhắc; dán vào tin nhắn để gửi"), "good")

    def export(self) -> None:
        """The matrix as a file for a spreadsheet."""
        if self.progress is not None:
            name = suggested_name(self.progress.round, "phan-cong")
            export(self._session, self._view, assignment_table(self.progress), name, self._clock.now())

    # --- products in and out ---------------------------------------------------------------------------------

    def choose_products(self) -> None:
        """Put products of the register into the round."""
        progress, workspace = self.progress, self._session.workspace
        if progress is not None:
            members = sum(member.appointed for member in progress.members)
            here = frozenset(progress.by_product)
            self._session.runner.run(
                lambda: read_products(workspace, here, members), self._choose, self._view.show_error
            )

    def _choose(self, question: ProductQuestion) -> None:
        progress = self.progress
        if progress is None:
            return
        if not question.rows:
            text = translate(
                "Entries", "Mọi sản phẩm trong sổ đã ở trong đợt này. Muốn thêm, hãy ghi sản phẩm ở mục Hồ sơ trước."
            )
            self._view.inform(translate("Entries", "Không còn sản phẩm nào"), text)
            return
        answer = self._view.ask_products(question)
        if answer is None or not answer.products:
            return
        round_id = progress.round.id
        done = translate("Entries", "Đã đưa {n} sản phẩm vào đợt")
        self.do(
            lambda workspace: workspace.put_products(round_id, answer.products, None if answer.everybody else ()),
            lambda n: done.format(n=n),
        )

    def take(self, products: Sequence[int]) -> None:
        """Take products out of the round that nobody has scored."""
        progress = self.progress
        if progress is None or not products:
            return
        title = translate("Entries", "Đưa {n} sản phẩm ra khỏi đợt?").format(n=len(products))
        text = translate(
            "Entries",
            "Phân công của các sản phẩm này cũng mất. Sản phẩm và hồ sơ vẫn còn trong sổ. Sản phẩm đã có phiếu chấm "
            "thì không đưa ra được.",
        )
        if not self._view.confirm(title, text, translate("Entries", "Đưa ra khỏi đợt")):
            return
        round_id = progress.round.id

        def job(workspace: Workspace) -> int:
            for product_id in products:
                workspace.take_product(round_id, product_id)
            return len(products)

        done = translate("Entries", "Đã đưa {n} sản phẩm ra khỏi đợt")
        self.do(job, lambda n: done.format(n=n))

    # --- who scores ------------------------------------------------------------------------------------------

    def assign(self, products: Sequence[int]) -> None:
        """Say who scores these products; those whose scoring is closed are left as they are."""
        progress = self.progress
        if progress is None:
            return
        going = [each for each in products if each in progress.by_product]
        going = [each for each in going if not progress.by_product[each].turn.closed_at]
        if not going:
            text = translate(
                "Entries",
                "Việc chấm các sản phẩm đã chọn đã kết thúc nên không đổi phân công được. Hãy chọn sản phẩm khác.",
            )
            self._view.inform(translate("Entries", "Đã kết thúc chấm điểm"), text)
            return
        answer = self._view.ask_members(assign_question(progress, going))
        if answer is not None and (answer.give or answer.take):
            self._change(progress.round.id, going, answer)

    def _change(self, round_id: int, products: Sequence[int], answer: AssignAnswer) -> None:
        def job(workspace: Workspace) -> tuple[int, int]:
            taken = workspace.unassign(round_id, products, answer.take) if answer.take else 0
            return workspace.assign(round_id, products, answer.give) if answer.give else 0, taken

        words = translate("Entries", "Đã giao thêm {given} phiếu, bỏ {taken} phiếu")
        self.do(job, lambda both: words.format(given=both[0], taken=both[1]))

    def toggle(self, product_id: int, member_id: int) -> None:
        """Give a product to a member, or take it from them again."""
        progress = self.progress
        row = progress.by_product.get(product_id) if progress else None
        if progress is None or row is None:
            return
        if why := self._powers(bool(progress.round.finished_at)).edit:
            self._view.show_status(why, "missing")
            return
        given = progress.of_member(row, member_id) is not None
        answer = AssignAnswer((), (member_id,)) if given else AssignAnswer((member_id,), ())
        self._change(progress.round.id, (product_id,), answer)

    # --- doing -----------------------------------------------------------------------------------------------

    def do(self, job: Callable[[Workspace], T], words: Callable[[T], str]) -> None:
        """Change the store, say so, and show the round as it is then; after an error too."""
        workspace = self._session.workspace

        def done(answer: T) -> None:
            self._session.touch()
            self._view.show_status(words(answer), "good")
            self.start()

        def failed(error: OcopError) -> None:
            self._view.show_error(error)
            self.start()

        self._session.runner.run(lambda: job(workspace), done, failed)


def _read_desk(workspace: Workspace, round_id: int) -> tuple[RoundProgress, Matrix | None]:
    """The round, and its matrix where it has products; runs on the worker."""
    progress = read_round(workspace, round_id)
    return progress, matrix_of(progress) if progress.rows else None
