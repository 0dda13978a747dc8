"""Whose signature is used: chosen, brought in or made, and open only for as long as the page is in front.

The passphrase lives in one job and nowhere else; a wrong one stops what was begun and is never tried again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.files import write_durably
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.sending_view import IdentityChoice, IdentityStep, SendingHost, SendingView, Step
from ocop_desktop.presenters.verifying_words import fingerprint_lines, short_fingerprint
from ocop_desktop.services import identities
from ocop_desktop.services.identities import IdentityFile
from ocop_desktop.services.trust import TrustedCertificate, add_trusted

if TYPE_CHECKING:
    from ocop_desktop.services.records import Setup
    from ocop_desktop.signing.identity import Identity

Opened = tuple[IdentityFile, "Identity"]


class IdentityKeeper:
    """Step 1 of "Ký và gửi". Calls `changed` whenever the page has to be drawn again."""

    def __init__(self, host: SendingHost, view: SendingView, changed: Callable[[], None]) -> None:
        self._host = host
        self._view = view
        self._changed = changed
        self._setup: Setup | None = None
        self._files: tuple[IdentityFile, ...] = ()
        self._choosing = False
        self._fingerprint_shown = False
        self.chosen: IdentityFile | None = None
        self.unlocked: Identity | None = None

    def put(self, files: tuple[IdentityFile, ...], setup: Setup | None) -> None:
        """What the data folder holds now; the signature used last is in front again."""
        self._setup = setup
        self._files = files
        named = self._host.preferences.identity_file
        wanted = str(self.chosen.path) if self.chosen else named
        found = next((file for file in files if str(file.path) == wanted), None)
        only = files[0] if len(files) == 1 else None
        self._use(found or only)

    @property
    def problem(self) -> str:
        """Why the chosen signature cannot sign today; "" where it can, or none is chosen."""
        return _problem(self.chosen, self._host.clock.now()) if self.chosen else ""

    # --- choosing --------------------------------------------------------------------------------------------

    def change(self) -> None:
        """Offer all signatures again, or go back to the chosen one."""
        self._choosing = not self._choosing
        self._view.show_notice("identity", "", "plain")
        self._changed()

    def choose(self, key: str) -> None:
        """Use one of the signatures offered."""
        self._view.show_notice("identity", "", "plain")
        self._use(next((file for file in self._files if str(file.path) == key), self.chosen))
        self._remember()
        self._changed()

    def bring_in(self) -> None:
        """Keep a PKCS#12 file that lies somewhere else, once it opens."""
        source = self._view.ask_identity_file()
        passphrase = self._view.ask_passphrase(source.name) if source else None
        if source is not None and passphrase is not None:
            self._take_in(lambda now: identities.import_identity(self._folder, source, passphrase, now), passphrase)

    def make(self) -> None:
        """Make a "chữ ký nội bộ" in the evaluator's name."""
        setup = self._setup
        if setup is None:
            text = translate("Send", "Chưa có tên người đánh giá và cơ quan. Hãy khai báo ở trang Cài đặt trước.")
            self._view.show_notice("identity", text, "missing")
            return
        passphrase = self._view.ask_new_passphrase(identities.MIN_PASSPHRASE)
        if passphrase is not None:
            name, office = setup.evaluator.name, setup.office.name
            self._take_in(
                lambda now: identities.create_identity(self._folder, name, office, passphrase, now), passphrase
            )

    def _take_in(self, keep: Callable[[datetime], IdentityFile], passphrase: str) -> None:
        now, trust = self._host.clock.now(), self._host.paths.trust

        def job() -> Opened:
            file = keep(now)
            identity = identities.open_identity(file, passphrase, now)
            add_trusted(trust, TrustedCertificate(file.name, identity.fingerprint, identity.certificate_der))
            return file, identity

        self._view.show_notice("identity", translate("Send", "Đang mở chữ ký…"), "plain")
        self._host.session.runner.run(job, self._taken_in, self._failed)

    def _taken_in(self, opened: Opened) -> None:
        file, identity = opened
        self._files = (file, *(other for other in self._files if other.path != file.path))
        self._use(file)
        self.unlocked = identity
        self._fingerprint_shown = identity.internal
        self._remember()
        text = translate(
            "Send",
            "Đã sẵn sàng ký bằng “{name}”. Hãy báo vân tay cho nơi nhận bằng đường khác với đường gửi gói: điện thoại, "
            "gặp trực tiếp hoặc văn bản.",
        )
        self._view.show_notice("identity", text.format(name=identity.name), "good")
        self._changed()

    def _use(self, file: IdentityFile | None) -> None:
        if file is None or self.chosen is None or file.path != self.chosen.path:
            self.unlocked = None
            self._fingerprint_shown = False
        self.chosen = file
        self._choosing = False

    def _remember(self) -> None:
        used = str(self.chosen.path) if self.chosen else ""
        if used != self._host.preferences.identity_file:
            self._host.save_preferences(replace(self._host.preferences, identity_file=used))

    @property
    def _folder(self) -> Path:
        return self._host.paths.identities

    # --- opening ---------------------------------------------------------------------------------------------

    def open_for(self, step: Step, use: Callable[[Identity], None]) -> None:
        """Call `use` with the open signature; asks for the passphrase where it is closed. One try, then it stops.

        What goes wrong is said in `step`, where the person is at work.
        """
        file = self.chosen
        if file is None:
            return
        if self.unlocked is not None:
            use(self.unlocked)
            return
        passphrase = self._view.ask_passphrase(file.name)
        if passphrase is None:
            return
        now = self._host.clock.now()
        self._host.session.runner.run(
            lambda: identities.open_identity(file, passphrase, now),
            lambda identity: self._opened(file, identity, use),
            lambda error: self._failed(error, step),
        )

    def _opened(self, file: IdentityFile, identity: Identity, use: Callable[[Identity], None]) -> None:
        if self.chosen is None or file.path != self.chosen.path:
            return
        self.unlocked = identity
        self._view.show_notice("identity", "", "plain")
        self._changed()
        use(identity)

    def lock(self) -> None:
        """Forget the open key."""
        self.unlocked = None

    def _failed(self, error: OcopError, step: Step = "identity") -> None:
        self._view.show_notice(step, error.message, "bad", error)
        self._changed()

    # --- fingerprint -----------------------------------------------------------------------------------------

    def toggle_fingerprint(self) -> None:
        """Show the fingerprint, or fold it away."""
        self._fingerprint_shown = not self._fingerprint_shown
        self._changed()

    def fingerprint_pdf(self, then: Callable[[bytes], None]) -> None:
        """Draw the page for the receiving office, then hand it over."""
        file, setup, now = self.chosen, self._setup, self._host.clock.now()
        if file is not None:
            office = setup.office.name if setup else ""
            self._host.session.runner.run(lambda: identities.fingerprint_sheet(file, office, now), then, self._failed)

    def save_fingerprint(self) -> None:
        """Write that page where a person wants it."""
        target = self._view.ask_save("van-tay-chung-thu.pdf")
        if target is not None:
            self.fingerprint_pdf(lambda pdf: self._save(target, pdf))

    def _save(self, target: Path, pdf: bytes) -> None:
        text = translate("Send", "Đã lưu phiếu vân tay: {path}").format(path=target)
        self._host.session.runner.run(
            lambda: write_durably(target, pdf),
            lambda _: self._view.show_notice("identity", text, "good"),
            self._failed,
        )

    # --- showing ---------------------------------------------------------------------------------------------

    def step(self) -> IdentityStep:
        """Step 1 in words."""
        now = self._host.clock.now()
        chosen = _choice(self.chosen, now) if self.chosen else None
        offered = self._choosing or self.chosen is None
        facts = self.chosen.facts if self.chosen else None
        maker = self._setup.evaluator.name if self._setup else ""
        return IdentityStep(
            state=self._state(chosen),
            done=chosen is not None and not chosen.problem,
            choices=tuple(_choice(file, now) for file in self._files) if offered else (),
            chosen=None if offered else chosen,
            fingerprint=fingerprint_lines(facts.fingerprint) if facts else (),
            fingerprint_shown=self._fingerprint_shown and facts is not None,
            unlocked=self.unlocked is not None,
            maker=maker,
        )

    def _state(self, chosen: IdentityChoice | None) -> str:
        if chosen is None or chosen.problem:
            return translate("Send", "Cần chọn chữ ký")
        return translate("Send", "Đang mở") if self.unlocked else translate("Send", "Đã chọn")


def _choice(file: IdentityFile, now: datetime) -> IdentityChoice:
    facts = file.facts
    kind = translate("Send", "Tệp chữ ký chưa mở lần nào")
    details = ""
    if facts is not None:
        internal, other = translate("Send", "Chữ ký nội bộ"), translate("Send", "Chứng thư từ tệp")
        kind = internal if facts.internal else other
        details = translate("Send", "Vân tay {fingerprint} · hiệu lực đến {day}").format(
            fingerprint=short_fingerprint(facts.fingerprint),
            day=facts.not_after.astimezone(now.tzinfo).strftime("%d/%m/%Y"),
        )
    problem = _problem(file, now)
    return IdentityChoice(
        key=str(file.path),
        name=file.name,
        kind=kind,
        details=details,
        problem=problem,
        accessible=", ".join(part for part in (file.name, kind, details, problem) if part),
    )


def _problem(file: IdentityFile, now: datetime) -> str:
    facts = file.facts
    if facts is None or facts.not_before <= now <= facts.not_after:
        return ""
    first, last = (moment.astimezone(now.tzinfo).strftime("%d/%m/%Y") for moment in (facts.not_before, facts.not_after))
    if now > facts.not_after:
        text = translate("Send", "Chứng thư đã hết hạn ngày {last} nên không ký được. Hãy chọn hoặc tạo chữ ký khác.")
    else:
        text = translate("Send", "Chứng thư chưa có hiệu lực, chỉ dùng được từ {first}. Hãy kiểm tra ngày giờ của máy.")
    return text.format(first=first, last=last)
