"""`ocop demo`: the main job without a screen, on products marked "Dữ liệu minh họa"."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--out", metavar="DIR", type=click.Path(path_type=Path), required=True, help="Thư mục mới hoặc trống.")
def demo(out: Path) -> None:
    """Chạy thử toàn bộ: phiếu trắng, chấm, ký, xuất gói và kiểm tra, với dữ liệu minh họa."""
    from ocop_desktop.cli import emit, say
    from ocop_desktop.clock import SystemClock
    from ocop_desktop.services.demo import SUMMARY, make_demo

    answer = make_demo(out, SystemClock(), lambda text: say(f"… {text}"))
    say(f"Xong. Xem {out / SUMMARY}")
    emit(answer)
