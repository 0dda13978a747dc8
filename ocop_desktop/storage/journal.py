"""Who did what, when and to what: entries are only ever added, each holding the digest of the one before.

An entry's digest is SHA-256 over the canonical JSON of n, at, actor, action, subject, details and previous. `run`,
outside the digest, says which run of the program wrote it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ocop_desktop import canonical
from ocop_desktop.storage.database import one

#: What the first entry holds as the digest of the one before.
START = "0" * 64


@dataclass(frozen=True)
class JournalCheck:
    """How many entries there are, and the number of the first that does not follow from those before it."""

    entries: int
    broken_at: int | None

    @property
    def whole(self) -> bool:
        """Whether every entry is as it was written."""
        return self.broken_at is None


def append(
    connection: sqlite3.Connection,
    *,
    at: str,
    action: str,
    subject: str,
    details: dict[str, Any],
    run: str,
    member: str = "",
) -> None:
    """Add an entry to the transaction that is open; its actor is the member, else the evaluator of the set-up."""
    last = one(
        connection,
        "SELECT n, digest, (SELECT evaluator_name FROM setup) AS actor FROM journal ORDER BY n DESC LIMIT 1",
    )
    n, previous, actor = (last["n"] + 1, last["digest"], last["actor"] or "") if last else (1, START, "")
    actor = member or actor
    digest = _digest(n, at, actor, action, subject, details, previous)
    connection.execute(
        "INSERT INTO journal (n, at, actor, action, subject, details, previous, digest, run) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (n, at, actor, action, subject, canonical.encode(details).decode("utf-8"), previous, digest, run),
    )


def head(connection: sqlite3.Connection) -> str:
    """The digest of the last entry."""
    row = one(connection, "SELECT digest FROM journal ORDER BY n DESC LIMIT 1")
    return str(row[0]) if row else START


def newest_at(connection: sqlite3.Connection) -> str | None:
    """When the last entry was written, by the clock of that moment."""
    row = one(connection, "SELECT at FROM journal ORDER BY n DESC LIMIT 1")
    return str(row[0]) if row else None


def last_at(connection: sqlite3.Connection, subject: str, action: str) -> str | None:
    """When something was last done to a subject."""
    row = one(
        connection, "SELECT at FROM journal WHERE subject = ? AND action = ? ORDER BY n DESC LIMIT 1", subject, action
    )
    return str(row[0]) if row else None


def changes_of(connection: sqlite3.Connection, runs: Iterable[str]) -> list[tuple[str, str, int]]:
    """Sheets that runs have changed: id, time of the last change, number of changes."""
    ids = tuple(runs)
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(
        "SELECT subject, at, count(*), max(n) FROM journal "
        f"WHERE run IN ({marks}) AND action LIKE 'answer.%' AND subject IN (SELECT sheet_id FROM sheet) "
        "GROUP BY subject",
        ids,
    )
    return [(str(subject), str(at), int(count)) for subject, at, count, _ in rows]


def check(connection: sqlite3.Connection) -> JournalCheck:
    """Follow the chain from its beginning."""
    previous, count = START, 0
    for row in connection.execute("SELECT * FROM journal ORDER BY n"):
        count += 1
        if not _follows(row, count, previous):
            return JournalCheck(int(connection.execute("SELECT count(*) FROM journal").fetchone()[0]), count)
        previous = row["digest"]
    return JournalCheck(count, None)


def _follows(row: sqlite3.Row, n: int, previous: str) -> bool:
    try:
        details = canonical.decode(row["details"].encode("utf-8"))
        digest = _digest(n, row["at"], row["actor"], row["action"], row["subject"], details, previous)
    except (canonical.CanonicalError, UnicodeEncodeError):
        return False
    return bool(row["n"] == n and row["previous"] == previous and row["digest"] == digest)


def _digest(n: int, at: str, actor: str, action: str, subject: str, details: dict[str, Any], previous: str) -> str:
    return canonical.digest(
        {
            "n": n,
            "at": at,
            "actor": actor,
            "action": action,
            "subject": subject,
            "details": details,
            "previous": previous,
        }
    )
