"""The page of a council's result while there is no result: what it is for, or whose turn it is."""

from __future__ import annotations

from collections.abc import Iterator

from ocop_desktop.council.model import ILLUSTRATIVE_MARK
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import council_result_words as words
from ocop_desktop.presenters.council_result_load import Listed, Loaded
from ocop_desktop.presenters.council_result_view import LessonView, ResultStep, WaitingView
from ocop_desktop.presenters.seats import may_here
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.table_rows import Cell, Column, Row


def lesson_view(loaded: Loaded, session: Session) -> LessonView:
    """No round, an empty round, or no product of it in front."""
    if loaded.round is None:
        return LessonView(
            title=translate("CouncilResult", "Chưa chọn đợt đánh giá"),
            text=translate(
                "CouncilResult",
                "Ở đây là kết quả của Hội đồng: điểm trung bình, hạng sao, chỗ các thành viên chấm khác nhau và quyết "
                "định của Hội đồng. Hãy lập hoặc chọn một đợt đánh giá trước.",
            ),
            products=(),
            steps=(ResultStep(translate("CouncilResult", "Chọn đợt đánh giá"), "rounds"),),
        )
    if not loaded.listed:
        if session.seat is not None and not may_here(session, "register.read"):
            text = translate("CouncilResult", "Chưa có sản phẩm nào của đợt này được phân công cho bạn.")
            steps: tuple[ResultStep, ...] = ()
        else:
            text = translate("CouncilResult", "Đợt này chưa có sản phẩm nào. Hãy đưa sản phẩm vào đợt rồi chấm điểm.")
            steps = (ResultStep(translate("CouncilResult", "Đưa sản phẩm vào đợt"), "entries"),)
        return LessonView(words.named(loaded.round), text, (), steps)
    return LessonView(
        title=translate("CouncilResult", "Xem kết quả của sản phẩm nào?"),
        text=translate("CouncilResult", "{round}: chọn một sản phẩm trong danh sách.").format(
            round=words.named(loaded.round)
        ),
        products=tuple(_row(each) for each in loaded.listed),
        steps=(),
    )


def columns() -> tuple[Column, ...]:
    """The columns of the list of products to choose from."""
    return (
        Column("product", translate("CouncilResult", "Sản phẩm"), 14),
        Column("producer", translate("CouncilResult", "Chủ thể"), 12),
        Column("state", translate("CouncilResult", "Chấm điểm"), 8, filtered=True),
    )


def _row(listed: Listed) -> Row:
    product = listed.product
    state = Cell(translate("CouncilResult", "Đã kết thúc"), tone="good")
    if not listed.closed:
        state = Cell(translate("CouncilResult", "Đang chấm"))
    name = f"{product.name} ({ILLUSTRATIVE_MARK})" if product.illustrative else product.name
    return Row(listed.id, (Cell(name), Cell(product.producer), state), more=product.code)


def waiting_view(loaded: Loaded, session: Session) -> WaitingView:
    """The product is still being scored: whose turn it is."""
    assert loaded.round is not None
    assert loaded.here is not None
    title = translate("CouncilResult", "“{name}” đang được chấm")
    if loaded.here.turn.number > 1:
        title = translate("CouncilResult", "“{name}” đang được chấm lại")
    return WaitingView(
        header=words.header(loaded.round, loaded.here),
        chooser=words.chooser(loaded, loaded.here.turn.number),
        title=title.format(name=loaded.here.product.name),
        text=_text(loaded),
        lines=tuple(_lines(loaded)),
        steps=_steps(session),
    )


def _text(loaded: Loaded) -> str:
    hidden = translate("CouncilResult", "Chưa ai được xem điểm của người khác trước khi kết thúc chấm điểm.")
    row = loaded.progress
    if row is None:
        return hidden
    if not row.awaited:
        return translate("CouncilResult", "Mọi phiếu đã xong. Hãy kết thúc chấm điểm sản phẩm này để có kết quả.")
    asked = sum(state is not None for state in row.states)
    text = translate("CouncilResult", "Đã xong {done}/{all} phiếu.").format(done=asked - row.awaited, all=asked)
    return f"{text} {hidden}"


def _lines(loaded: Loaded) -> Iterator[str]:
    """Whose sheet is still to come; never what is on it."""
    row = loaded.progress
    if row is None:
        return
    for member, state in zip(loaded.members, row.states, strict=False):
        if state == "scoring":
            yield translate("CouncilResult", "{name}: đang chấm").format(name=member.label)
        elif state == "not_begun":
            yield translate("CouncilResult", "{name}: chưa bắt đầu").format(name=member.label)


def _steps(session: Session) -> tuple[ResultStep, ...]:
    entries = ResultStep(translate("CouncilResult", "Đến phần phân công và tiến độ"), "entries")
    scoring = ResultStep(translate("CouncilResult", "Chấm điểm"), "scoring")
    if session.seat is None:
        return (entries,)
    return (scoring, entries) if may_here(session, "progress.read") else (scoring,)
