"""`ocop sheet`: the page PDF of a `sheet.json`, or a blank form."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from ocop_desktop.errors import SheetError

#: A sheet with texts at their limits stays far below this.
MAX_SHEET = 16 * 2**20


@click.command()
@click.argument("sheet_json", metavar="SHEET.json", type=click.Path(path_type=Path), required=False)
@click.option("--blank", metavar="BỘ", help="In phiếu trắng của một bộ, ví dụ QD26-01.")
@click.option("-o", "--out", "out", metavar="OUT.pdf", type=click.Path(path_type=Path), required=True)
def sheet(sheet_json: Path | None, blank: str | None, out: Path) -> None:
    """Lập phiếu đánh giá PDF từ tệp sheet.json, hoặc phiếu trắng của một bộ."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.files import write_durably
    from ocop_desktop.services.sheets_cli import blank_page, read_sheet, sheet_page

    if (sheet_json is None) == (blank is None):
        raise click.UsageError("Hãy nêu một tệp SHEET.json hoặc --blank BỘ, không nêu cả hai.")
    if blank is not None:
        page = blank_page(blank)
    else:
        assert sheet_json is not None
        filled = read_sheet(_read(sheet_json))
        _require_other_file(sheet_json, out)
        page = sheet_page(filled)
        if filled.page and filled.page.sha256 != hashlib.sha256(page.pdf).hexdigest():
            say("Lưu ý: trang vừa lập khác với trang mà tệp phiếu ghi mã (trường page).")
    write_durably(out, page.pdf)
    emit({"file": str(out), "pages": page.page_count, "sha256": hashlib.sha256(page.pdf).hexdigest()})


def _require_other_file(sheet_json: Path, out: Path) -> None:
    if out.exists() and out.samefile(sheet_json):
        raise SheetError(
            "Tệp PDF sẽ ghi đè chính tệp phiếu vừa đọc. Không có gì được ghi. Hãy đặt tên khác sau -o.",
            code="same_file",
        )


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_SHEET + 1)
    except OSError as error:
        raise SheetError(
            f"Không mở được tệp “{path}”. Hãy kiểm tra tên tệp và quyền đọc.",
            code="sheet_unreadable",
            detail=str(error),
        ) from error
    if len(data) > MAX_SHEET:
        raise SheetError(f"Tệp “{path}” quá lớn nên không phải là phiếu. Hãy chọn đúng tệp sheet.json.")
    return data
