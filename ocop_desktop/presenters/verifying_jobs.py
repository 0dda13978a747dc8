"""What the page "Kiểm tra" has done on the worker: find files, check one, keep results."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from ocop_desktop.files import write_durably
from ocop_desktop.presenters.verifying_text import report_view
from ocop_desktop.presenters.verifying_view import ReportView
from ocop_desktop.services.identities import list_identities
from ocop_desktop.services.paths import DataPaths
from ocop_desktop.services.trust import TrustStore, load_trust

if TYPE_CHECKING:
    from ocop_desktop.services.verify import FileReport

#: What is taken out of a folder that somebody drops.
SUFFIXES = (".asice", ".pdf")


@dataclass(frozen=True)
class Checked:
    """A file, its report, and the same in words; `sha256` is "" where it could not be read."""

    path: Path
    report: FileReport
    sha256: str
    view: ReportView


@dataclass(frozen=True)
class Known:
    """The trust list, and which of its certificates have their key on this machine (fingerprints)."""

    store: TrustStore
    own: frozenset[str]


def expand(paths: Iterable[Path]) -> list[Path]:
    """Files as they are, folders as the packages and PDFs directly in them, each once."""
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_inside(path) if path.is_dir() else [path]))
    return list(found)


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    except OSError:
        return [folder]  # checking it says that it cannot be read


def check(path: Path, trust: Path, zone: tzinfo | None) -> Checked:
    """Verifies a file against the trust list as it is now; times are shown in `zone`."""
    from ocop_desktop.services.verify import verify_path

    report = verify_path(path, load_trust(trust).ders)
    sha256 = "" if report.verdict == "unreadable" else _sha256(path)
    return Checked(path, report, sha256, report_view(path, report, sha256, zone))


def known(paths: DataPaths) -> Known:
    """Whom this office knows."""
    own = frozenset(file.facts.fingerprint for file in list_identities(paths.identities) if file.facts)
    return Known(load_trust(paths.trust), own)


def save_results(target: Path, checked: Sequence[Checked]) -> None:
    """Writes all answers: JSON lines where the name ends in .json or .jsonl, otherwise text; FileError."""
    from ocop_desktop.services.verify import report_document, report_text

    if target.suffix.lower() in (".json", ".jsonl"):
        lines = [json.dumps(report_document(one.report), ensure_ascii=False) for one in checked]
        text = "\n".join(lines) + "\n"
    else:
        text = "\n\n".join(f"{report_text(one.report)}\n  SHA-256: {one.sha256 or '-'}" for one in checked) + "\n"
    write_durably(target, text.encode("utf-8"))


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
