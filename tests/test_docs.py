"""The documents tell the truth: what they link to, show, quote from the screen and tell one to type is there."""

from __future__ import annotations

import ast
import os
import re
import shlex
import struct
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from ocop_desktop.cli import cli

ROOT = Path(__file__).resolve().parent.parent
MANUALS = (ROOT / "docs" / "huong-dan.md", ROOT / "docs" / "huong-dan-hoi-dong.md")
IMAGES = ROOT / "docs" / "images"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "resources").rglob("*.md")])
MOST_BYTES = 120_000
#: What stands around a placeholder has to say something, or the pattern fits everything.
LEAST_LETTERS = 4


def manuals() -> str:
    """Both manuals as one text."""
    return "\n".join(path.read_text(encoding="utf-8") for path in MANUALS)


def without_code(text: str) -> str:
    """A document without its blocks and pieces of code."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))


def links(path: Path) -> Iterator[str]:
    """Targets of links and pictures."""
    yield from re.findall(r"\]\(([^)\s]+)\)", without_code(path.read_text(encoding="utf-8")))


def anchors(path: Path) -> set[str]:
    """The anchors that headings make."""
    headings = re.findall(r"^#+ +(.*?) *$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path: Path) -> None:
    lost = []
    for link in links(path):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = (path.parent / name) if name else path
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            lost.append(link)
    assert not lost


# --- pictures ------------------------------------------------------------------------------------------------


def shown() -> set[Path]:
    """Pictures that some document shows."""
    return {
        (path.parent / link).resolve() for path in DOCUMENTS for link in links(path) if link.lower().endswith(".png")
    }


def test_no_picture_lies_about_unused() -> None:
    assert {path for path in IMAGES.iterdir() if path.suffix == ".png"} <= shown()


@pytest.mark.parametrize("path", sorted(IMAGES.glob("*.png")), ids=lambda path: path.name)
def test_pictures_load_quickly_and_have_the_size_of_a_laptop_or_a_page(path: Path) -> None:
    data = path.read_bytes()
    assert len(data) <= MOST_BYTES
    width, height = struct.unpack(">II", data[16:24])
    assert (width, height) == (1366, 728) or abs(height / width - 297 / 210) < 0.01


def test_every_picture_says_what_it_shows() -> None:
    for path in DOCUMENTS:
        assert "![](" not in path.read_text(encoding="utf-8"), path.name


# --- names on the screen -------------------------------------------------------------------------------------


def screen_words() -> set[str]:
    """Every text that can be on the screen, with its placeholders."""
    found = set()
    for folder in ("ui", "ocop_desktop"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "translate":
                    found.add(plain(ast.literal_eval(node.args[1])))
    return found


def plain(text: str) -> str:
    """Blanks as a reader sees them."""
    return " ".join(text.split())


def pattern(words: str) -> re.Pattern[str] | None:
    """A screen's text with its placeholders open; None where nothing would be left to compare."""
    fixed = re.split(r"\{\w*\}", words)
    if len(fixed) > 1 and sum(letter.isalpha() for part in fixed for letter in part) < LEAST_LETTERS:
        return None
    return re.compile(".+".join(re.escape(part) for part in fixed))


def test_every_name_that_the_manual_quotes_is_on_the_screen() -> None:
    patterns = [made for words in screen_words() if (made := pattern(words))]
    quoted = re.findall(r"\*\*“([^”]+)”\*\*", manuals())
    assert len(quoted) > 100
    unknown = {name for name in map(plain, quoted) if not any(made.fullmatch(name) for made in patterns)}
    assert not unknown


def test_the_manual_names_every_page_and_every_verdict() -> None:
    from ocop_desktop.services.findings import VERDICT_WORDS
    from ui.main_window import page_titles

    quoted = set(re.findall(r"\*\*“([^”]+)”\*\*", manuals()))
    assert set(page_titles().values()) <= quoted
    assert {words for words, _ in VERDICT_WORDS.values()} <= quoted


def test_the_manual_knows_the_keys_that_the_help_tells() -> None:
    from ui.help_texts import help_of, keys_everywhere

    manual = manuals()
    for key, _ in (*help_of("scoring").keys, *help_of("print").keys, *keys_everywhere()):
        for one in re.findall(r"[\w+]{2,}", key):
            assert one in manual, key


# --- commands ------------------------------------------------------------------------------------------------


def commands() -> list[str]:
    """The lines of the README that somebody may type, without comments and redirections."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)
    lines = [line.split("#")[0] for block in blocks for line in block.splitlines() if line.startswith("ocop ")]
    return [re.sub(r"\s[<>]\s*\S+", "", line).strip() for line in lines]


@pytest.mark.parametrize("line", commands())
def test_the_commands_of_the_readme_can_be_typed(line: str) -> None:
    words = shlex.split(line)[1:]
    command: click.Command = cli
    name = "ocop"
    while isinstance(command, click.Group):
        name = words.pop(0)
        command = command.commands[name]
    assert command.make_context(name, list(words)).command is command
    path = shlex.split(line)[1 : len(shlex.split(line)) - len(words)]
    assert CliRunner().invoke(cli, [*path, "--help"]).exit_code == 0


def test_the_readme_shows_the_commands_of_the_main_job() -> None:
    told = " ".join(commands())
    for name in ("demo", "sheet", "rubric export", "score", "verify", "backup", "restore"):
        assert f"ocop {name}" in told


def test_the_two_scripts_of_the_readme_are_there_for_both_systems() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8").split("## ")[0]
    for name in ("run", "test"):
        assert f"`script/{name}`" in text
        assert f"`script\\{name}.cmd`" in text
        assert os.name == "nt" or os.access(ROOT / "script" / name, os.X_OK)
        assert (ROOT / "script" / f"{name}.cmd").exists()
