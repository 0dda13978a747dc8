"""What a person likes the screens to be: language, colours, text size, folders used last. One small file.

Unknown keys are kept for a newer program; a damaged file is put aside, never an error.
"""

from __future__ import annotations

import contextlib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args, get_type_hints

from ocop_desktop import canonical
from ocop_desktop.files import write_durably

Language = Literal["vi", "en"]
Scheme = Literal["system", "light", "dark"]
TextSize = Literal[100, 115, 130]

_NAME = "preferences.json"


@dataclass(frozen=True)
class Preferences:
    """All of them, with what holds until somebody chooses. `text_size` is in percent."""

    language: Language = "vi"
    scheme: Scheme = "system"
    text_size: TextSize = 100
    export_folder: str = ""
    identity_file: str = ""


def load_preferences(folder: Path) -> Preferences:
    """What was chosen; a value that cannot be used is as if it had not been."""
    document = _read(folder)
    hints = get_type_hints(Preferences)
    usable = {f.name: document[f.name] for f in fields(Preferences) if _fits(document.get(f.name), hints[f.name])}
    return Preferences(**usable)


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep what was chosen, beside keys that this program does not know; FileError from the disk."""
    folder.mkdir(parents=True, exist_ok=True)
    document = {**_read(folder), **asdict(preferences)}
    write_durably(folder / _NAME, canonical.encode(document))


def _read(folder: Path) -> dict[str, Any]:
    path = folder / _NAME
    try:
        document = canonical.parse(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, canonical.CanonicalError):
        document = None
    if isinstance(document, dict):
        return document
    with contextlib.suppress(OSError):
        path.replace(path.with_name(_NAME + ".damaged"))
    return {}


def _fits(value: Any, kind: Any) -> bool:
    allowed = get_args(kind)
    return value in allowed and not isinstance(value, bool) if allowed else isinstance(value, kind)
