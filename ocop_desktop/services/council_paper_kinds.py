"""Which papers a round has, whether each can be made now or why not, and what each says."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from ocop_desktop.council import papers
from ocop_desktop.council.papers_way import WayPaper
from ocop_desktop.services.council_paper_facts import Facts, is_settled
from ocop_desktop.services.council_paper_fill import commune_report, consolidated, registration, way_paper
from ocop_desktop.services.council_paper_records import (
    OF_MEMBER,
    OF_PRODUCT,
    OF_ROUND,
    PAPER_NAMES,
    PaperKind,
    PaperRef,
)
from ocop_desktop.services.council_paper_round import covering, is_rejected, minutes, proposal, proposed_ids
from ocop_desktop.services.council_way import WayDesk
from ocop_desktop.services.round_records import Member
from ocop_desktop.services.texts import plain

_FIVE_STARS = 5
#: Papers that only a commune's committee issues.
_OF_COMMUNES: tuple[PaperKind, ...] = ("commune_report", "proposal", "covering")
#: Papers that tell what members gave.
_OF_RESULTS: tuple[PaperKind, ...] = ("member_sheet", "consolidated", "way_up")
_SCORING_OPEN = "Sản phẩm còn đang được chấm; giấy này chỉ lập được khi đã kết thúc chấm điểm."
_MOST_NAME = 40


def refs(facts: Facts, product_id: int | None = None) -> Iterator[PaperRef]:
    """The papers of a round in the order of printing, or those of one of its products."""
    for number in facts.entries if product_id is None else [product_id]:
        scoring = scoring_members(facts, number)
        for kind in PAPER_NAMES:
            if kind in OF_PRODUCT:
                yield PaperRef(kind, number)
            elif kind in OF_MEMBER:
                yield from (PaperRef(kind, number, member.id) for member in scoring)
    if product_id is None:
        yield from (PaperRef(kind) for kind in OF_ROUND)


def scoring_members(facts: Facts, product_id: int) -> list[Member]:
    """Those who score a product, and those who have a sheet of it."""
    holders = facts.holders.get(product_id, set())
    return [member for member in facts.council if member.id in holders]


def check_ref(facts: Facts, ref: PaperRef) -> None:
    """CouncilError "gone" where the paper's product or member is not in the round."""
    if ref.product_id is not None:
        facts.entry(ref.product_id)
    if ref.member_id is not None:
        facts.member(ref.member_id)


def why_not(facts: Facts, ref: PaperRef) -> str:
    """Why a paper cannot be made now, "" where it can."""
    if ref.kind in _OF_COMMUNES and facts.setup.office.level != "commune":
        return "Giấy này do Ủy ban nhân dân cấp xã lập; cơ quan đã khai báo không phải cấp xã."
    if ref.kind in _OF_RESULTS and not facts.entry(ref.product_id or 0)["closed_at"]:
        return _SCORING_OPEN
    match ref.kind:
        case "member_sheet":
            return _no_sheet(facts, ref)
        case "consolidated":
            return "" if facts.outcome(ref.product_id or 0).members else "Chưa có phiếu nào của sản phẩm này."
        case "way_up":
            return _no_way(facts, ref)
        case "minutes":
            return _no_minutes(facts)
        case "proposal" | "covering":
            return "" if proposed_ids(facts) else "Đợt chưa có hồ sơ nào để đề nghị."
        case _:
            return ""


def _no_sheet(facts: Facts, ref: PaperRef) -> str:
    row = facts.sheets.get((ref.product_id or 0, ref.member_id or 0))
    if row is None:
        return "Thành viên này không có phiếu cho sản phẩm."
    return "Phiếu chưa khóa nên chưa in được." if row["status"] == "open" else ""


def _no_way(facts: Facts, ref: PaperRef) -> str:
    outcome = facts.outcome(ref.product_id or 0)
    if not outcome.consensus.sheets or any(s.result.outcome != "scored" for s in outcome.consensus.sheets):
        return "Không có phiếu nào được tính, hoặc có phiếu chưa chấm xong, dừng đánh giá hay loại hồ sơ."
    if outcome.stars == _FIVE_STARS and ref.target is None:
        return "Sản phẩm đã ở hạng cao nhất."
    return ""


def _no_minutes(facts: Facts) -> str:
    if not any(member.appointed for member in facts.council):
        return "Đợt chưa có thành viên Hội đồng."
    if not any(row["closed_at"] for row in facts.entries.values()):
        return "Chưa có sản phẩm nào kết thúc chấm điểm."
    return ""


def is_draft(facts: Facts, ref: PaperRef) -> bool:
    """Whether a paper that can be made is not final yet, so that it is marked as a draft."""
    if ref.kind in ("consolidated", "way_up"):
        return not is_settled(facts.outcome(ref.product_id or 0))
    if ref.kind == "minutes":
        return not facts.settled
    if ref.kind == "proposal":
        return bool(facts.outcomes) and not facts.settled
    return False


def note(facts: Facts, ref: PaperRef) -> str:
    """What a paper lacks that a person would want to fill in first, "" for nothing."""
    match ref.kind:
        case "registration":
            return " ".join(_lacks_form_01(facts, ref.product_id or 0))
        case "minutes":
            return " ".join(_lacks_minutes(facts))
        case "proposal" | "covering":
            return " ".join(_notes_of_letters(facts))
        case _:
            return ""


def _lacks_form_01(facts: Facts, product_id: int) -> Iterator[str]:
    head, registered = facts.heads.get(product_id), facts.register[product_id]
    if head is None or not head["receipt_number"]:
        yield "Chưa có số phiếu đăng ký."
    if not registered["registering"]:
        yield "Chưa chọn lần đăng ký."


def _notes_of_letters(facts: Facts) -> Iterator[str]:
    out = sum(is_rejected(facts.heads.get(number)) for number in facts.entries)
    if out:
        yield f"{out} hồ sơ bị loại không đưa vào."
    going = {number: facts.outcomes[number] for number in proposed_ids(facts) if number in facts.outcomes}
    ended = sum(is_settled(outcome) and outcome.stars is None for outcome in going.values())
    if ended:
        yield f"{ended} sản phẩm có phiếu loại hồ sơ hoặc dừng đánh giá vẫn còn trong danh sách."


def _lacks_minutes(facts: Facts) -> Iterator[str]:
    if not facts.row["meeting_opened"]:
        yield "Chưa ghi giờ họp."
    if not any(member.present for member in facts.council if member.appointed):
        yield "Chưa ghi người dự họp."
    waiting = sum(not row["closed_at"] for row in facts.entries.values())
    if waiting:
        yield f"{waiting} sản phẩm còn đang được chấm, không có trong biên bản."


# --- what a paper says ---------------------------------------------------------------------------------------


def build(facts: Facts, ref: PaperRef, paper_id: str, ways: WayDesk) -> papers.Paper | WayPaper:
    """The final data of a paper of our own layout or of the law's forms 01 and 03, without its moment."""
    product_id = ref.product_id or 0
    rubric, digest = facts.law(product_id) if product_id else facts.round_law
    head = papers.PaperHead(paper_id, rubric, digest, "", facts.round.practice, is_draft(facts, ref))
    match ref.kind:
        case "registration":
            return registration(facts, head, product_id)
        case "commune_report":
            return commune_report(facts, head, product_id)
        case "consolidated":
            return consolidated(facts, head, product_id)
        case "way_up":
            way = ways.within(facts.connection, facts.round.id, product_id, ref.target, ref.freed)
            return way_paper(facts, head, product_id, way)
        case "minutes":
            return minutes(facts, head)
        case "proposal":
            return proposal(facts, head)
        case "covering":
            return covering(facts, head)
        case "blank_sheet" | "member_sheet":
            raise ValueError(ref.kind)


def content_of(paper: papers.Paper | WayPaper) -> str:
    """A digest of everything that a paper says, whenever it is drawn."""
    from ocop_desktop.documents.paper_page import PAPER_RENDERER

    bare = replace(paper, head=replace(paper.head, moment=""))
    return hashlib.sha256(f"{PAPER_RENDERER}\n{bare!r}".encode()).hexdigest()


def content_of_sheet(facts: Facts, ref: PaperRef) -> str:
    """The same for a member's closed sheet: a version never comes twice."""
    row = facts.sheets[ref.product_id or 0, ref.member_id or 0]
    return hashlib.sha256(f"{row['sheet_id']} {row['revision']} {row['version']}".encode()).hexdigest()


# --- names ---------------------------------------------------------------------------------------------------


def title_of(facts: Facts, ref: PaperRef) -> str:
    """A paper as a list and a file's properties name it."""
    names = [PAPER_NAMES[ref.kind]]
    if ref.target is not None:
        names[0] = f"{names[0]} lên {ref.target} sao"
    if ref.product_id is not None:
        names.append(facts.entry(ref.product_id)["name"])
    if ref.member_id is not None:
        names.append(facts.member(ref.member_id).label)
    return " – ".join(names)


def file_name(facts: Facts, ref: PaperRef, draft: bool) -> str:
    """A name that every system takes: what it is, of what, of whom, and the marks that stand on it."""
    details = facts.round.details
    words = ["tap-huan"] if facts.round.practice else []
    words.append(ascii_words(PAPER_NAMES[ref.kind].split(" (")[0]))
    if ref.target is not None:
        words.append(f"{ref.target}-sao")
    if ref.product_id is None:
        words.append(f"dot-{details.number}-{details.year}")
    else:
        entry = facts.entry(ref.product_id)
        words += [ascii_words(entry["code"] or ""), ascii_words(entry["name"])]
    if ref.member_id is not None:
        words.append(ascii_words(facts.member(ref.member_id).label))
    words += ["ban-nhap"] if draft else []
    return "-".join(word for word in words if word) + ".pdf"


def ascii_words(text: str) -> str:
    """Text as a part of a file's name: ASCII words without marks, joined by hyphens."""
    words = "-".join("".join(c if c.isascii() else " " for c in plain(text)).split())
    return words[:_MOST_NAME].strip("-")
