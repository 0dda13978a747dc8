"""`ocop backup` and `ocop restore`: a copy of all data, and a copy put back."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("target", metavar="[TARGET]", type=click.Path(path_type=Path), required=False)
def backup(target: Path | None) -> None:
    """Sao lưu toàn bộ dữ liệu vào tệp mới hoặc thư mục TARGET; không ghi đè tệp nào."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.clock import SystemClock
    from ocop_desktop.services.paths import data_paths
    from ocop_desktop.services.workspace_backup import backup as make

    made = make(data_paths().root, target, SystemClock())
    say(f"Đã sao lưu, kiểm tra và đọc lại: {made.path}")
    emit({"file": str(made.path), "sha256": made.sha256})


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Phục hồi dữ liệu từ bản sao lưu FILE; dữ liệu bị thay được giữ lại."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.clock import SystemClock
    from ocop_desktop.services.paths import data_paths
    from ocop_desktop.services.workspace_backup import restore as put_back

    root = data_paths().root
    kept = put_back(root, file, SystemClock())
    say(f"Đã phục hồi dữ liệu từ {file}")
    if kept is not None:
        say(f"Dữ liệu trước đó được giữ tại: {kept}")
    emit({"restored": str(file), "data": str(root), "kept": str(kept) if kept is not None else None})
