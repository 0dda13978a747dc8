"""The command line. stdout holds the answer alone, in UTF-8; words for a person go to stderr."""

from __future__ import annotations

import json
import sys
from typing import Any, BinaryIO

import click

from ocop_desktop.cli_backup import backup, restore
from ocop_desktop.cli_council import council, deadline, gap
from ocop_desktop.cli_demo import demo
from ocop_desktop.cli_import import import_products
from ocop_desktop.cli_sheet import sheet
from ocop_desktop.cli_verify import verify
from ocop_desktop.errors import OcopError


def emit(document: Any) -> None:
    """One JSON line on stdout, in UTF-8 whatever the system's encoding is."""
    text = json.dumps(document, ensure_ascii=False)
    # A lone surrogate, which JSON can spell and UTF-8 cannot, goes out as it came in: as its escape.
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def say(text: str) -> None:
    """A line for a person, on stderr."""
    click.echo(text, err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """OCOP Desktop: chấm điểm, in, ký và kiểm tra phiếu đánh giá sản phẩm OCOP."""


@cli.group()
def rubric() -> None:
    """Bộ tiêu chí của pháp luật."""


@rubric.command("export")
def rubric_export() -> None:
    """In toàn bộ bộ tiêu chí thành một tài liệu JSON."""
    from ocop_desktop.services.rubrics import export_document

    emit(export_document())


@cli.command()
@click.argument("file", type=click.File("rb"), default="-")
def score(file: BinaryIO) -> None:
    """Tính điểm và hạng sao: mỗi dòng JSON vào cho một dòng JSON ra."""
    from ocop_desktop.services.rubrics import current_rubric
    from ocop_desktop.services.scoring_lines import error_document, score_line

    law = current_rubric()
    failed = False
    for line in file:
        try:
            document, warnings = score_line(law, line.rstrip(b"\r\n"))
        except OcopError as error:
            failed = True
            document, warnings = error_document(error), []
        emit(document)
        for warning in warnings:
            say(warning)
    sys.exit(1 if failed else 0)


for command in (backup, council, deadline, demo, gap, import_products, restore, sheet, verify):
    cli.add_command(command)


def main() -> None:
    """Entry point: an OcopError becomes one line on stderr and exit status 1, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli.main(prog_name="ocop", standalone_mode=True)
    except OcopError as error:
        say(f"Lỗi: {error.message}")
        if error.detail:
            say(f"Chi tiết: {error.detail}")
        sys.exit(1)


if __name__ == "__main__":
    main()
