"""A verdict in words and in a shape, for every page that shows one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ocop_desktop.i18n import translate
from ocop_desktop.presenters.scoring_view import Tone

if TYPE_CHECKING:
    from ocop_desktop.signing.verdict import Verdict

#: Tone and shape of each verdict. Red is kept for what has been changed; no verdict differs by colour alone.
_LOOKS: dict[Verdict, tuple[Tone, str]] = {
    "intact": ("good", "good"),
    "unknown_signer": ("missing", "key"),
    "unfit_certificate": ("missing", "missing"),
    "altered": ("bad", "bad"),
    "unsigned": ("missing", "missing"),
    "unreadable": ("missing", "plain"),
}


def verdict_tone(verdict: Verdict) -> Tone:
    """The colour a verdict is shown in."""
    return _LOOKS[verdict][0]


def verdict_shape(verdict: Verdict) -> str:
    """The icon a verdict is shown with."""
    return _LOOKS[verdict][1]


def verdict_words(verdict: Verdict) -> tuple[str, str]:
    """What a verdict means, and what to do; the source text is that of the command line."""
    advice_bad = translate("Verdicts", "Không dùng tệp này; hãy xin lại bản gốc từ nơi gửi.")
    return {
        "intact": (
            translate("Verdicts", "Nguyên vẹn"),
            translate("Verdicts", "Nội dung đúng như khi ký, người ký có trong danh sách tin cậy."),
        ),
        "unknown_signer": (
            translate("Verdicts", "Nguyên vẹn, chưa biết người ký"),
            translate(
                "Verdicts",
                "Nội dung đúng như khi ký. Hãy hỏi người ký để đối chiếu vân tay chứng thư rồi thêm vào danh sách "
                "tin cậy.",
            ),
        ),
        "unfit_certificate": (
            translate("Verdicts", "Chứng thư không dùng được"),
            translate(
                "Verdicts",
                "Nội dung đúng như khi ký, nhưng chứng thư đã hết hạn, chưa có hiệu lực hoặc không dành cho việc ký. "
                "Hãy yêu cầu ký lại bằng chứng thư khác.",
            ),
        ),
        "altered": (translate("Verdicts", "Đã bị sửa hoặc không đúng khuôn dạng"), advice_bad),
        "unsigned": (
            translate("Verdicts", "Chưa ký"),
            translate("Verdicts", "Tệp không có chữ ký nên không biết ai lập. Hãy yêu cầu nơi gửi ký."),
        ),
        "unreadable": (
            translate("Verdicts", "Không đọc được"),
            translate("Verdicts", "Hãy kiểm tra lại tệp hoặc xin lại từ nơi gửi."),
        ),
    }[verdict]


def fingerprint_lines(fingerprint: str) -> tuple[str, ...]:
    """A fingerprint in groups of four, eight groups a line, as it is compared with paper or over the telephone."""
    digits = fingerprint.upper()
    groups = [digits[i : i + 4] for i in range(0, len(digits), 4)]
    return tuple(" ".join(groups[i : i + 8]) for i in range(0, len(groups), 8))


def short_fingerprint(fingerprint: str) -> str:
    """The first four groups: enough to tell two certificates apart in a list, never enough to trust one."""
    return fingerprint_lines(fingerprint)[0][:19] + "…" if fingerprint else ""
