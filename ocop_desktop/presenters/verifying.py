"""The page "Kiểm tra": is a file as it was signed, by whom, and is that somebody this office knows."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import verifying_jobs as jobs
from ocop_desktop.presenters.verifying_text import file_line
from ocop_desktop.presenters.verifying_view import (
    Checking,
    TrustLine,
    TrustQuestion,
    TrustView,
    VerifyingHost,
    VerifyingView,
)
from ocop_desktop.presenters.verifying_words import fingerprint_lines
from ocop_desktop.services.trust import TrustedCertificate, add_trusted, read_pem, remove_trusted

if TYPE_CHECKING:
    from ocop_desktop.signing.verdict import SignatureVerdict


class VerifyingPresenter:
    """Checks files one after another, each a job of its own; what was checked stays until it is cleared."""

    def __init__(self, host: VerifyingHost, view: VerifyingView) -> None:
        self._host = host
        self._view = view
        self._checked: list[jobs.Checked] = []
        self._waiting: deque[Path] = deque()
        self._done = 0
        self._running = False
        self._current = 0

    # --- checking --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """The page comes into view."""
        self._read_trust()
        if not self._checked and not self._running:
            self._view.show_empty()

    @property
    def has_results(self) -> bool:
        """Whether something has been checked."""
        return bool(self._checked)

    def add(self, paths: Iterable[Path]) -> None:
        """Check files, and what lies directly in folders; a file checked before is checked again."""
        given = list(paths)
        if given:
            self._view.show_notice("", "plain")
            self._host.session.runner.run(lambda: jobs.expand(given), self._queue, self._failed)

    def _queue(self, paths: list[Path]) -> None:
        if not paths:
            text = translate("Verify", "Trong thư mục không có gói .asice hoặc phiếu PDF nào.")
            self._view.show_notice(text, "missing")
        self._waiting.extend(path for path in paths if path not in self._waiting)
        self._next()

    def _next(self) -> None:
        if self._running:
            return
        if not self._waiting:
            self._done = 0
            self._view.show_progress(None)
            return
        path, trust, zone = self._waiting.popleft(), self._host.paths.trust, self._host.clock.now().tzinfo
        self._running = True
        total = self._done + 1 + len(self._waiting)
        text = translate("Verify", "Đang kiểm tra {n}/{total}: {name}")
        self._view.show_progress(
            Checking(text.format(n=self._done + 1, total=total, name=path.name), self._done, total)
        )
        self._host.session.runner.run(lambda: jobs.check(path, trust, zone), self._one_checked, self._not_checked)

    def _one_checked(self, checked: jobs.Checked) -> None:
        self._running = False
        self._done += 1
        known = next((n for n, one in enumerate(self._checked) if one.path == checked.path), None)
        if known is None:
            self._checked.append(checked)
            known = len(self._checked) - 1
            self._current = known if known == 0 else self._current
        else:
            self._checked[known] = checked
        self._show()
        self._next()

    def _not_checked(self, error: OcopError) -> None:
        self._running = False
        self._failed(error)
        self._next()

    def cancel(self) -> None:
        """Stop after the file in hand; what is checked stays."""
        left = len(self._waiting)
        self._waiting.clear()
        if left:
            text = translate("Verify", "Đã dừng theo yêu cầu: còn {n} tệp chưa kiểm tra.")
            self._view.show_notice(text.format(n=left), "missing")

    def select(self, number: int) -> None:
        """Put a file in front."""
        if 0 <= number < len(self._checked) and number != self._current:
            self._current = number
            self._show()

    def clear(self) -> None:
        """Forget what was checked; no file is touched."""
        self._waiting.clear()
        self._checked.clear()
        self._current = 0
        self._view.show_notice("", "plain")
        self._view.show_empty()

    def save(self) -> None:
        """Write all answers where a person wants them."""
        target = self._view.ask_save("ket-qua-kiem-tra.txt") if self._checked else None
        if target is not None:
            checked = tuple(self._checked)
            text = translate("Verify", "Đã lưu kết quả kiểm tra {n} tệp: {path}").format(n=len(checked), path=target)
            self._host.session.runner.run(
                lambda: jobs.save_results(target, checked),
                lambda _: self._view.show_notice(text, "good"),
                self._failed,
            )

    def _show(self) -> None:
        if not self._checked:
            return
        self._view.show_files(tuple(file_line(one.path, one.report) for one in self._checked), self._current)
        self._view.show_report(self._checked[self._current].view)

    def _failed(self, error: OcopError) -> None:
        self._view.show_notice(error.message, "bad", error)

    # --- trust -----------------------------------------------------------------------------------------------

    def trust_signer(self, fingerprint: str) -> None:
        """Add a signer of the file in front, once somebody says that the fingerprint was compared."""
        signature = next((s for s in self._signatures() if s.fingerprint == fingerprint and s.certificate_der), None)
        if signature is not None:
            self._trust(TrustedCertificate(signature.signer, fingerprint, signature.certificate_der))

    def trust_file(self) -> None:
        """Add the certificate of a PEM file, after the same question."""
        path = self._view.ask_certificate()
        if path is not None:
            self._host.session.runner.run(lambda: read_pem(path), self._trust_all, self._failed)

    def _trust_all(self, certificates: list[TrustedCertificate]) -> None:
        for certificate in certificates:
            self._trust(certificate)

    def _trust(self, certificate: TrustedCertificate) -> None:
        if self._view.confirm_trust(_question(certificate)):
            self._change_trust(
                "trust.added", certificate.fingerprint, lambda: self._add(certificate), _added(certificate)
            )

    def distrust(self, fingerprint: str, name: str) -> None:
        """Take a certificate out of the list; the file is moved aside, not deleted."""
        text = translate(
            "Verify",
            "Gói và phiếu do chứng thư này ký sẽ hiện là “chưa biết người ký”. Tệp chứng thư không bị xóa mà được "
            "chuyển vào thư mục “removed” trong danh sách tin cậy.",
        )
        title = translate("Verify", "Bỏ “{name}” khỏi danh sách tin cậy?").format(name=name)
        if self._view.confirm(title, text, translate("Verify", "Bỏ khỏi danh sách")):
            folder, now = self._host.paths.trust, self._host.clock.now()
            done = translate("Verify", "Đã bỏ “{name}” khỏi danh sách tin cậy.").format(name=name)
            self._change_trust("trust.removed", fingerprint, lambda: remove_trusted(folder, fingerprint, now), done)

    def _add(self, certificate: TrustedCertificate) -> object:
        return add_trusted(self._host.paths.trust, certificate)

    def _change_trust(self, action: str, fingerprint: str, change: Callable[[], object], done: str) -> None:
        workspace = self._host.session.workspace

        def job() -> None:
            change()
            workspace.record(action, fingerprint, {})

        self._host.session.runner.run(job, lambda _: self._trust_changed(done), self._trust_not_changed)

    def _trust_changed(self, text: str) -> None:
        self._view.show_notice(text, "good")
        self._read_trust()
        self._queue([one.path for one in self._checked])

    def _trust_not_changed(self, error: OcopError) -> None:
        self._failed(error)
        self._read_trust()

    def _read_trust(self) -> None:
        paths = self._host.paths
        self._host.session.runner.run(
            lambda: jobs.known(paths), lambda known: self._view.show_trust(_trust_view(known)), self._failed
        )

    def _signatures(self) -> Iterable[SignatureVerdict]:
        return self._checked[self._current].report.signatures if self._checked else ()


def _question(certificate: TrustedCertificate) -> TrustQuestion:
    return TrustQuestion(
        title=translate("Verify", "Thêm “{name}” vào danh sách tin cậy?").format(name=certificate.name),
        text=translate(
            "Verify",
            "Tên trong chứng thư do người lập tự ghi, nên chỉ vân tay mới cho biết đó là ai. Hãy gọi điện hoặc gặp "
            "người ký, hoặc xem phiếu vân tay họ đã gửi, và so từng nhóm bốn ký tự dưới đây.",
        ),
        fingerprint=fingerprint_lines(certificate.fingerprint),
        promise=translate(
            "Verify",
            "Tôi đã so từng nhóm vân tay với người ký bằng đường khác (điện thoại, gặp trực tiếp, văn bản), không phải "
            "từ chính tệp này.",
        ),
        verb=translate("Verify", "Thêm vào danh sách"),
    )


def _added(certificate: TrustedCertificate) -> str:
    return translate("Verify", "Đã thêm “{name}” vào danh sách tin cậy.").format(name=certificate.name)


def _trust_view(known: jobs.Known) -> TrustView:
    lines = [
        TrustLine(one.name, fingerprint_lines(one.fingerprint), one.fingerprint in known.own, one.fingerprint)
        for one in sorted(known.store.certificates, key=lambda one: (one.name, one.fingerprint))
    ]
    problem = ""
    if known.store.unreadable:
        text = translate("Verify", "Không đọc được và không dùng: {names}.")
        problem = text.format(names=", ".join(known.store.unreadable))
    return TrustView(tuple(lines), problem)
