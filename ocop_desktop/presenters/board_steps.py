"""The way of a round from the first product to the papers: which step is done, which one is next, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.words import day

StepState = Literal["done", "partly", "now", "later"]


#: Where a step leads that begins with a member signing in.
SIGN_IN = "sign_in"


@dataclass(frozen=True)
class RoundFacts:
    """What the board counts in the round in front. `awaited` counts sheets that are still to come."""

    name: str
    members: int = 0
    without_pin: int = 0
    products: int = 0
    assigned: int = 0
    awaited: int = 0
    closed: int = 0
    present: int | None = None
    finished_on: str = ""
    papers: int = 0


@dataclass(frozen=True)
class BoardFacts:
    """What the store holds. `bare` products lack their set or number; `owed` dossiers wait for the producer."""

    products: int
    bare: int = 0
    received: int = 0
    owed: int = 0
    round: RoundFacts | None = None


@dataclass(frozen=True)
class Step:
    """A step: its title, how it stands, and where it is done: a page, or `SIGN_IN`."""

    key: str
    title: str
    words: str
    state: StepState
    page: str
    verb: str


@dataclass(frozen=True)
class _Draft:
    key: str
    title: str
    words: str
    done: bool
    page: str
    verb: str
    #: Needs nothing more, yet one may go on adding.
    skippable: bool = field(default=False)


def steps(facts: BoardFacts) -> tuple[Step, ...]:
    """All steps in their order; the first that is not done is the one to do now."""
    drafts = list(_drafts(facts))
    now = next((each.key for each in drafts if not each.done and not each.skippable), "")
    return tuple(_step(each, now) for each in drafts)


def _step(draft: _Draft, now: str) -> Step:
    state: StepState = "partly" if draft.skippable else "later"
    if draft.done or draft.key == now:
        state = "done" if draft.done else "now"
    return Step(draft.key, draft.title, draft.words, state, draft.page, draft.verb)


def _drafts(facts: BoardFacts) -> Iterator[_Draft]:
    yield _products(facts)
    yield _dossiers(facts)
    the_round = facts.round
    yield _Draft(
        "round",
        translate("Board", "Đợt đánh giá"),
        the_round.name if the_round else translate("Board", "Chưa có đợt nào đang mở."),
        the_round is not None,
        "rounds",
        translate("Board", "Lập đợt"),
    )
    here = the_round or RoundFacts("")
    yield _members(here)
    yield _entries(here)
    yield _scoring(here)
    yield _meeting(here)
    yield _result(here)
    yield _papers(here)


def _products(facts: BoardFacts) -> _Draft:
    words = translate("Board", "Chưa có sản phẩm nào.")
    if facts.bare:
        text = translate("Board", "{n} sản phẩm, trong đó {bare} chưa chọn bộ hoặc chưa có số thứ tự.")
        words = text.format(n=facts.products, bare=facts.bare)
    elif facts.products:
        words = translate("Board", "{n} sản phẩm, đủ thông tin để chấm.").format(n=facts.products)
    verb = translate("Board", "Bổ sung thông tin") if facts.products else translate("Board", "Thêm sản phẩm")
    page = "products" if facts.products else "imports"
    if not facts.products:
        verb = translate("Board", "Nhập danh sách")
    # Products of a list may stay without a set for as long as nobody is to score them.
    ready = facts.products > facts.bare
    return _Draft("products", translate("Board", "Sản phẩm"), words, ready and not facts.bare, page, verb, ready)


def _dossiers(facts: BoardFacts) -> _Draft:
    words = translate("Board", "Chưa ghi tiếp nhận hồ sơ nào.")
    if facts.received:
        text = translate("Board", "Đã tiếp nhận {received}/{n} hồ sơ; {owed} hồ sơ chủ thể còn thiếu thành phần.")
        words = text.format(received=facts.received, n=facts.products, owed=facts.owed)
    done = facts.products > 0 and facts.received == facts.products and not facts.owed
    verb = translate("Board", "Ghi tiếp nhận")
    # A round may go on with some of the dossiers; before it is set up the first one has to be in.
    enough = facts.received > 0 or facts.round is not None
    return _Draft("dossiers", translate("Board", "Hồ sơ"), words, done, "dossiers", verb, enough)


def _members(here: RoundFacts) -> _Draft:
    words = translate("Board", "Chưa có thành viên nào.")
    if here.members and here.without_pin:
        text = translate("Board", "{n} thành viên; {without} người chưa đặt mã PIN (đặt khi đăng nhập lần đầu).")
        words = text.format(n=here.members, without=here.without_pin)
    elif here.members:
        words = translate("Board", "{n} thành viên, ai cũng đã có mã PIN.").format(n=here.members)
    verb = translate("Board", "Ghi thành viên")
    return _Draft("members", translate("Board", "Hội đồng"), words, here.members > 0, "members", verb)


def _entries(here: RoundFacts) -> _Draft:
    words = translate("Board", "Chưa đưa sản phẩm nào vào đợt.")
    if here.products:
        text = translate("Board", "{n} sản phẩm trong đợt, {assigned} phiếu đã phân công.")
        words = text.format(n=here.products, assigned=here.assigned)
    verb = translate("Board", "Phân công chấm")
    return _Draft("entries", translate("Board", "Phân công"), words, here.assigned > 0, "entries", verb)


def _scoring(here: RoundFacts) -> _Draft:
    title = translate("Board", "Chấm điểm")
    if not here.assigned:
        return _Draft("scoring", title, translate("Board", "Chưa bắt đầu."), False, "entries", "")
    if here.products and here.closed == here.products:
        words = translate("Board", "Đã kết thúc chấm {n} sản phẩm.").format(n=here.closed)
        return _Draft("scoring", title, words, True, "entries", "")
    if here.awaited:
        words = translate("Board", "Còn {n} phiếu chưa chấm xong; mỗi thành viên đăng nhập để chấm.")
        verb = translate("Board", "Thành viên đăng nhập…")
        return _Draft("scoring", title, words.format(n=here.awaited), False, SIGN_IN, verb)
    words = translate("Board", "Mọi phiếu đã xong. Chủ tịch, Phó Chủ tịch hoặc Thư ký kết thúc chấm điểm.")
    return _Draft("scoring", title, words, False, "entries", translate("Board", "Kết thúc chấm điểm"))


def _meeting(here: RoundFacts) -> _Draft:
    words = translate("Board", "Chưa ghi người dự họp.")
    if here.present is not None:
        words = translate("Board", "Có mặt {n}/{all} thành viên.").format(n=here.present, all=here.members)
    verb = translate("Board", "Ghi phiên họp")
    done = here.present is not None
    return _Draft("meeting", translate("Board", "Phiên họp"), words, done, "meeting", verb)


def _result(here: RoundFacts) -> _Draft:
    title = translate("Board", "Kết quả")
    if here.finished_on:
        words = translate("Board", "Đợt đã kết thúc ngày {day}.").format(day=day(here.finished_on))
        return _Draft("result", title, words, True, "ranking", "")
    if not here.closed:
        return _Draft("result", title, translate("Board", "Có sau khi kết thúc chấm điểm."), False, "ranking", "")
    words = translate("Board", "Xem kết quả từng sản phẩm, ghi quyết định nếu có, rồi kết thúc đợt.")
    return _Draft("result", title, words, False, "ranking", translate("Board", "Xem kết quả"))


def _papers(here: RoundFacts) -> _Draft:
    words = translate("Board", "Biểu mẫu, biên bản, công văn: in và lưu.")
    if here.papers:
        words = translate("Board", "Đã lưu {n} văn bản của đợt.").format(n=here.papers)
    verb = translate("Board", "Lập văn bản")
    return _Draft("papers", translate("Board", "Văn bản"), words, here.papers > 0, "papers", verb)
