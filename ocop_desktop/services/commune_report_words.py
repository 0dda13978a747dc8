"""What the program suggests for a matter of form 03, in the law's words, and what an official should see beside it.

What may be printed is Vietnamese whatever the language of the screens; what only stands beside it follows them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ocop_desktop.i18n import translate
from ocop_desktop.rubric.model import CriteriaSet, Node
from ocop_desktop.services.commune_report_records import NamedEvidence, ReportFlag, Source

_NONE_REACHED = "không đạt phương án nào của tiêu chí"
_DEMAND = " Yêu cầu:"


@dataclass(frozen=True)
class Findings:
    """What is known of a product's criteria. `given`: for each one who counts, criterion code to option number.

    `own` and `described` are the producer's. Without a source there is nothing but evidence to go by.
    """

    source: Source
    given: tuple[Mapping[str, int], ...] = ()
    own: Mapping[str, int] = field(default_factory=dict)
    described: Mapping[str, str] = field(default_factory=dict)


def suggestion(
    criteria_set: CriteriaSet, codes: Sequence[str], findings: Findings, evidence: Sequence[NamedEvidence]
) -> str:
    """The text for a matter; "" where nothing is known but what the law asks for."""
    several = len(codes) > 1
    lines = [line for code in codes for line in _lines(criteria_set.criteria[code], findings, several)]
    if lines and evidence:
        lines.append(f"Tài liệu minh chứng trong hồ sơ: {'; '.join(map(_named, evidence))}.")
    return "\n".join(lines)


def _lines(node: Node, findings: Findings, several: bool) -> Iterator[str]:
    """What is known of a criterion; it is named where the matter rests on several, else the matter's name says it."""
    found = _found(node, findings)
    if found:
        words = findings.described.get(node.code, "").strip()
        if words:
            yield _ended(f"Mô tả của chủ thể: {words}")
        yield f"{heading(node)}: {found}." if several else f"{found[0].upper()}{found[1:]}."


def _found(node: Node, findings: Findings) -> str:
    if findings.source == "self":
        if node.code not in findings.own:
            return ""
        return f"theo tự đánh giá của chủ thể (chưa có kết quả chấm): {quoted(node, findings.own[node.code])}"
    counts = _counts(node, findings)
    if not counts:
        return ""
    if findings.source == "solo":
        return f"đánh giá {quoted(node, counts[0][0])}"
    voters = sum(n for _, n in counts)
    if len(counts) == 1:
        return f"{voters}/{voters} thành viên Hội đồng cùng đánh giá {quoted(node, counts[0][0])}"
    return f"các thành viên Hội đồng đánh giá khác nhau: {_shares(node, counts, voters)}"


def _shares(node: Node, counts: Sequence[tuple[int, int]], voters: int) -> str:
    return "; ".join(f"{n}/{voters} thành viên đánh giá {quoted(node, option)}" for option, n in counts)


def _counts(node: Node, findings: Findings) -> list[tuple[int, int]]:
    """Each option that was chosen and by how many, the one with most first, then in the law's order."""
    chosen = Counter(answers[node.code] for answers in findings.given if node.code in answers)
    return sorted(chosen.items(), key=lambda pair: (-pair[1], pair[0]))


def heading(node: Node) -> str:
    """A criterion's title without what the law demands in the same cell."""
    return node.title.split(_DEMAND)[0].strip()


def quoted(node: Node, option: int) -> str:
    """An option in the law's words."""
    return f"“{node.options[option - 1].text}”" if option else _NONE_REACHED


def _named(piece: NamedEvidence) -> str:
    words = f"{piece.name} (nhận ngày {piece.added_on:%d/%m/%Y}"
    if piece.expired:
        words += f", đã hết hạn ngày {piece.expires_on:%d/%m/%Y}"
    elif piece.expires_on is not None:
        words += f", có giá trị đến ngày {piece.expires_on:%d/%m/%Y}"
    return words + ")"


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


# --- beside the text -----------------------------------------------------------------------------------------


def flags(
    criteria_set: CriteriaSet, codes: Sequence[str], findings: Findings, evidence: Sequence[NamedEvidence]
) -> Iterator[ReportFlag]:
    """What an official should see before signing."""
    for code in codes:
        yield from _of_criterion(criteria_set.criteria[code], findings)
    if not evidence:
        none = translate("CommuneReport", "Hồ sơ chưa có tệp minh chứng nào gắn với tiêu chí {codes}.")
        yield ReportFlag("no_evidence", none.format(codes=", ".join(codes)))
    for piece in evidence:
        if piece.expired:
            words = translate("CommuneReport", "Tài liệu minh chứng “{name}” đã hết hạn ngày {day}.")
            yield ReportFlag("expired", words.format(name=piece.name, day=f"{piece.expires_on:%d/%m/%Y}"))


def _of_criterion(node: Node, findings: Findings) -> Iterator[ReportFlag]:
    if findings.source not in ("council", "solo"):
        return
    counts = _counts(node, findings)
    own = findings.own.get(node.code)
    others = [(option, n) for option, n in counts if option != own]
    if own is not None and others:
        words = _contradiction(node, own, others, sum(n for _, n in counts), findings.source)
        text = translate("CommuneReport", "Tiêu chí {code}: {words}").format(code=node.code, words=words)
        yield ReportFlag("differs", text, f"{heading(node)}: {words}")
    elif len(counts) > 1:
        text = translate("CommuneReport", "Tiêu chí {code}: các thành viên Hội đồng đánh giá khác nhau.")
        yield ReportFlag("members_differ", text.format(code=node.code))


def _contradiction(node: Node, own: int, others: Sequence[tuple[int, int]], voters: int, source: Source) -> str:
    said = f"chủ thể tự đánh giá {quoted(node, own)} ({node.points_of(own)} điểm)"
    if source == "solo":
        option = others[0][0]
        return f"{said}; xã đánh giá {quoted(node, option)} ({node.points_of(option)} điểm)."
    found = "; ".join(
        f"{n}/{voters} thành viên Hội đồng đánh giá {quoted(node, option)} ({node.points_of(option)} điểm)"
        for option, n in others
    )
    return f"{said}; {found}."
