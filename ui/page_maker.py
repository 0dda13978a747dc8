"""Makes a page by its key when it is first shown. Written out, so that a built program knows what to bring along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.host import PageHost
    from ui.pages.page import Page


def make_page(key: str, host: PageHost) -> Page:
    """The page of a key, for this host."""
    return _MAKERS[key](host)


def _setup(host: PageHost) -> Page:
    from ui.pages.setup_page import SetupPage

    return SetupPage(host)


def _board(host: PageHost) -> Page:
    from ui.pages.board_page import BoardPage

    return BoardPage(host)


def _dossiers(host: PageHost) -> Page:
    from ui.pages.dossiers_page import DossiersPage

    return DossiersPage(host)


def _products(host: PageHost) -> Page:
    from ui.pages.products_page import ProductsPage

    return ProductsPage(host)


def _producers(host: PageHost) -> Page:
    from ui.pages.producers_page import ProducersPage

    return ProducersPage(host)


def _imports(host: PageHost) -> Page:
    from ui.pages.imports_page import ImportsPage

    return ImportsPage(host)


def _certificates(host: PageHost) -> Page:
    from ui.pages.certificates_page import CertificatesPage

    return CertificatesPage(host)


def _self_assessment(host: PageHost) -> Page:
    from ui.pages.self_assessment_page import SelfAssessmentPage

    return SelfAssessmentPage(host)


def _commune_report(host: PageHost) -> Page:
    from ui.pages.commune_report_page import CommuneReportPage

    return CommuneReportPage(host)


def _rounds(host: PageHost) -> Page:
    from ui.pages.rounds_page import RoundsPage

    return RoundsPage(host)


def _members(host: PageHost) -> Page:
    from ui.pages.members_page import MembersPage

    return MembersPage(host)


def _entries(host: PageHost) -> Page:
    from ui.pages.entries_page import EntriesPage

    return EntriesPage(host)


def _keying(host: PageHost) -> Page:
    from ui.pages.keying_page import KeyingPage

    return KeyingPage(host)


def _meeting(host: PageHost) -> Page:
    from ui.pages.meeting_page import MeetingPage

    return MeetingPage(host)


def _my_sheets(host: PageHost) -> Page:
    from ui.pages.my_sheets_page import MySheetsPage

    return MySheetsPage(host)


def _scoring(host: PageHost) -> Page:
    from ui.pages.scoring_page import ScoringPage

    return ScoringPage(host)


def _result(host: PageHost) -> Page:
    from ui.pages.result_page import ResultPage

    return ResultPage(host)


def _council_result(host: PageHost) -> Page:
    from ui.pages.council_result_page import CouncilResultPage

    return CouncilResultPage(host)


def _ranking(host: PageHost) -> Page:
    from ui.pages.ranking_page import RankingPage

    return RankingPage(host)


def _print(host: PageHost) -> Page:
    from ui.pages.print_page import PrintPage

    return PrintPage(host)


def _papers(host: PageHost) -> Page:
    from ui.pages.papers_page import PapersPage

    return PapersPage(host)


def _send(host: PageHost) -> Page:
    from ui.pages.send_page import SendPage

    return SendPage(host)


def _verify(host: PageHost) -> Page:
    from ui.pages.verify_page import VerifyPage

    return VerifyPage(host)


def _settings(host: PageHost) -> Page:
    from ui.pages.settings_page import SettingsPage

    return SettingsPage(host)


_MAKERS: Mapping[str, Callable[[PageHost], Page]] = {
    "setup": _setup,
    "board": _board,
    "dossiers": _dossiers,
    "products": _products,
    "producers": _producers,
    "imports": _imports,
    "certificates": _certificates,
    "self_assessment": _self_assessment,
    "commune_report": _commune_report,
    "rounds": _rounds,
    "members": _members,
    "entries": _entries,
    "keying": _keying,
    "meeting": _meeting,
    "my_sheets": _my_sheets,
    "scoring": _scoring,
    "result": _result,
    "council_result": _council_result,
    "ranking": _ranking,
    "print": _print,
    "papers": _papers,
    "send": _send,
    "verify": _verify,
    "settings": _settings,
}
