"""What a package says of itself: read back exactly, refused in any other shape."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ocop_desktop import canonical
from ocop_desktop.errors import PackageError
from ocop_desktop.exchange import manifest
from ocop_desktop.exchange.package import open_package

from . import samples


def document() -> dict[str, Any]:
    made = open_package(samples.package()).manifest
    assert made
    return json.loads(manifest.to_bytes(made))


def refusal(data: bytes) -> str:
    with pytest.raises(PackageError) as caught:
        manifest.from_bytes(data)
    assert caught.value.code == "manifest_form"
    return caught.value.detail


def test_it_is_read_back_exactly() -> None:
    data = canonical.encode(document())
    assert manifest.to_bytes(manifest.from_bytes(data)) == data


def test_it_lists_every_sheet_with_what_it_is_and_what_came_out() -> None:
    made = document()
    assert [sheet["sheet_id"] for sheet in made["sheets"]] == list(samples.SHEET_IDS)
    first = made["sheets"][0]
    assert first["product"] == {"code": "68-24781-01-2026", "name": "Muối ớt (ví dụ)", "illustrative": True}
    assert first["result"]["outcome"] == "scored"
    assert sum(first["result"]["parts"].values()) == first["result"]["total"]
    assert made["journal_head"] == "ab" * 32


def change(path: str, value: Any) -> bytes:
    made = document()
    *keys, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    target: Any = made
    for key in keys:
        target = target[key]
    target[last] = value
    return canonical.encode(made)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "ocop-package/2"),
        ("package_id", "019AB3C4-5D6E-7F80-9A1B-2C3D4E5F6070"),
        ("created", "2026-11-24 14:03:22"),
        ("created", "2026-13-24T14:03:22+07:00"),
        ("journal_head", "x"),
        ("office.level", "village"),
        ("surplus", 1),
        ("sheets", {}),
        ("sheets.0.revision", True),
        ("sheets.0.revision", 2),
        ("sheets.0.file", "../x.pdf"),
        ("sheets.0.signer", "CD" * 32),
        ("sheets.0.result.total", "70"),
        ("files.0.sha256", "0"),
        ("files.0.size", -1),
        ("files.0.role", "picture"),
        ("files.0.name", "certs/other.cer"),
        ("files.2.name", "sheets/x.pdf"),
        ("files", []),
    ],
)
def test_wrong_values_are_refused(path: str, value: Any) -> None:
    assert refusal(change(path, value))


def test_other_spellings_are_refused() -> None:
    data = canonical.encode(document())
    text = data.decode("utf-8")
    assert refusal(json.dumps(document(), ensure_ascii=False).encode("utf-8"))
    assert refusal(json.dumps(document(), sort_keys=True, separators=(",", ":")).encode("utf-8"))
    assert "duplicate" in refusal(text.replace('{"created"', '{"created":"","created"', 1).encode("utf-8"))
    assert "integer" in refusal(text.replace('"revision":1', '"revision":1.0', 1).encode("utf-8"))
    assert refusal(data + b"\n")
    assert refusal(b"\xef\xbb\xbf" + data)
    assert refusal(b"\xff")
    assert refusal(b"")
    assert refusal(b"[" * 100_000)


def test_decomposed_letters_are_refused() -> None:
    assert "NFC" in refusal(manifest_with_decomposed_name())


def manifest_with_decomposed_name() -> bytes:
    return canonical.encode(document()).replace("Muối".encode(), "Muo\u0302\u0301i".encode())
