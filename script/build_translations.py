#!/usr/bin/env python3
"""Collect the words of the screens into ui/i18n/ocop_en.ts, and compile every .ts beside it.

    script/build_translations.py            update and compile; names what has no English yet
    script/build_translations.py --fill F   also take English from F, JSON {context: {Vietnamese: English}}

A text is found where the source says translate("Context", "text") with two literals; findings, actions and roles go
by their code.
English that stands in the .ts is kept; what the source no longer says is dropped. Edit the .ts (Qt Linguist reads it),
then run this again.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from ocop_desktop.council.member import ROLE_NAMES  # noqa: E402
from ocop_desktop.council.permissions import ACTION_WORDS  # noqa: E402
from ocop_desktop.services.findings import FINDINGS, OF_SIGNATURES  # noqa: E402

FOLDER = ROOT / "ui" / "i18n"
ENGLISH = FOLDER / "ocop_en.ts"
SOURCES = ("ui", "ocop_desktop")

Texts = dict[str, dict[str, str]]


class NotLiteral(Exception):
    """A text that no translator could be given."""


def collect() -> dict[str, list[str]]:
    """Every text of the source, by context, in the order of files and lines."""
    found: dict[str, list[str]] = {}
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for context, text in texts_of(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))):
                texts = found.setdefault(context, [])
                if text not in texts:
                    texts.append(text)
    found["Findings"] = sorted({*FINDINGS, *OF_SIGNATURES})
    found["Actions"] = sorted({*ACTION_WORDS, *ROLE_NAMES})
    return dict(sorted(found.items()))


def texts_of(source: str, name: str) -> list[tuple[str, str]]:
    """The texts of one file; NotLiteral names the line of one that is put together while the program runs."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and _is_translate(node.func)]
    return [_texts(call, name) for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset))]


def _is_translate(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "translate"


def _texts(call: ast.Call, name: str) -> tuple[str, str]:
    values = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if len(values) != 2 or len(call.args) != 2 or call.keywords:
        raise NotLiteral(f"{name}:{call.lineno}: translate() wants two literal strings")
    return values[0], values[1]


def read(path: Path) -> Texts:
    """The translations of a .ts file; empty where one is missing."""
    if not path.exists():
        return {}
    return {
        str(context.findtext("name")): {
            str(message.findtext("source")): message.findtext("translation") or ""
            for message in context.findall("message")
        }
        for context in ET.parse(path).getroot().findall("context")
    }


def document(texts: dict[str, list[str]], known: Texts, language: str) -> str:
    """A .ts file with what is known; what is not is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="vi_VN")
    for name, sources in texts.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sources:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            translation.text = known.get(name, {}).get(source, "")
            if not translation.text:
                translation.set("type", "unfinished")
    ET.indent(root, "  ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"


def compile_all(target: Path = FOLDER) -> None:
    """A .qm for every .ts, in `target`."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for source in sorted(FOLDER.glob("*.ts")):
        made = target / source.with_suffix(".qm").name
        subprocess.run([lrelease, "-silent", source, "-qm", made], check=True)


def main() -> int:
    """Update, compile, and say what is still to be translated."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fill", type=Path, help="JSON {context: {Vietnamese: English}}")
    arguments = parser.parse_args()
    known = read(ENGLISH)
    if arguments.fill:
        for context, texts in json.loads(arguments.fill.read_text(encoding="utf-8")).items():
            known.setdefault(context, {}).update(texts)
    found = collect()
    ENGLISH.write_text(document(found, known, "en_GB"), encoding="utf-8", newline="\n")
    compile_all()
    missing = [
        (context, text) for context, texts in found.items() for text in texts if not known.get(context, {}).get(text)
    ]
    for context, text in missing:
        print(f"{context}: {text}")
    print(f"{sum(map(len, found.values()))} texts, {len(missing)} without English", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
