"""`ocop council`, `ocop gap` and `ocop deadline`: a council's result, the way to a star, the end of a term."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from ocop_desktop.errors import InputError, OcopError

if TYPE_CHECKING:
    from ocop_desktop.rubric.model import Rubric


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
def council(file: BinaryIO) -> None:
    """Kết quả của hội đồng từ phiếu các thành viên: mỗi dòng JSON vào cho một dòng JSON ra."""
    from ocop_desktop.services.council_lines import council_line

    _answer_each(file, council_line)


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
def gap(file: BinaryIO) -> None:
    """Cách ít thay đổi nhất để lên một hạng sao: mỗi dòng JSON vào cho một dòng JSON ra."""
    from ocop_desktop.services.gap_lines import gap_line

    _answer_each(file, gap_line)


@click.command()
@click.argument("day", metavar="YYYY-MM-DD")
@click.option("--working-days", metavar="N", default="15", show_default=True, help="Số ngày làm việc của thời hạn.")
def deadline(day: str, working_days: str) -> None:
    """In ngày cuối của thời hạn tính theo ngày làm việc; ngày tiếp nhận không tính."""
    from ocop_desktop.services.holidays import office_calendar
    from ocop_desktop.services.paths import data_paths

    received, count = _day(day), _count(working_days)
    click.echo(office_calendar(data_paths().root).add(received, count).isoformat())


def _answer_each(file: BinaryIO, answer: Callable[[Rubric, bytes], tuple[dict[str, Any], list[str]]]) -> None:
    """One answer a line, in order; exit status 1 where a line was bad."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.services.rubrics import current_rubric
    from ocop_desktop.services.scoring_lines import error_document

    law = current_rubric()
    failed = False
    for line in file:
        try:
            document, warnings = answer(law, line.rstrip(b"\r\n"))
        except OcopError as error:
            failed = True
            document, warnings = error_document(error), []
        emit(document)
        for warning in warnings:
            say(warning)
    sys.exit(1 if failed else 0)


def _day(text: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise InputError(f"“{text}” không phải là một ngày. Hãy viết năm-tháng-ngày, ví dụ 2026-02-05.", code="date")


def _count(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", text) or int(text) < 1:
        raise InputError(f"“{text}” không phải là số ngày làm việc. Hãy nêu số nguyên từ 1 trở lên.", code="count")
    return int(text)
