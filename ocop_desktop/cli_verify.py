"""`ocop verify`: is a package or a signed PDF as it was signed, and by whom."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Mỗi tệp một dòng JSON.")
@click.option("--strict", is_flag=True, help="Chỉ chấp nhận người ký có trong danh sách tin cậy.")
@click.option(
    "--trust", metavar="FILE.pem", multiple=True, type=click.Path(path_type=Path), help="Chứng thư tin cậy (PEM)."
)
def verify(files: tuple[Path, ...], as_json: bool, strict: bool, trust: tuple[Path, ...]) -> None:
    """Kiểm tra gói .asice và phiếu PDF đã ký."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.services.paths import data_paths
    from ocop_desktop.services.trust import load_trust
    from ocop_desktop.services.verify import WHOLE, report_document, report_text, verify_path

    known = load_trust(data_paths().trust, trust)
    for name in known.unreadable:
        say(f"Lưu ý: bỏ qua tệp chứng thư hỏng trong danh sách tin cậy: {name}")
    accepted = ("intact",) if strict else WHOLE
    failed = False
    for path in files:
        report = verify_path(path, known.ders)
        failed |= report.verdict not in accepted
        if as_json:
            emit(report_document(report))
        else:
            click.echo(report_text(report))
    sys.exit(1 if failed else 0)
