"""A store of the first version is brought over with everything in it, after a copy."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Migrations

from ocop_desktop.clock import stamp
from ocop_desktop.storage.opening import open_store
from ocop_desktop.storage.peek import peeking
from ocop_desktop.storage.schema import m001_first
from tests.services.workspaces import START, opened, raw, rows

AT = stamp(START)


def first_version(folder: Path) -> None:
    """A store as the first version left it, with products in it."""
    old = Migrations("ocop")
    old()(m001_first)
    open_store(folder / "ocop.db", folder / "backups", AT, old).close()
    connection = raw(folder)
    for number, (producer, phone, address) in enumerate(
        [("Hộ A", "1", "Thôn 1"), ("Hộ B", "", ""), ("Hộ A", "2", "Thôn 1"), ("Hộ A", "2", "")], 1
    ):
        connection.execute(
            "INSERT INTO product (code, name, producer, phone, address, illustrative, set_code, sequence, year, "
            "created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, 'QD26-10', ?, 2026, ?, ?)",
            (f"68-24781-0{number}-2026", f"Sản phẩm {number}", producer, phone, address, number, AT, AT),
        )
    connection.execute("DELETE FROM product WHERE id = 4")
    connection.execute(
        "INSERT INTO sheet (sheet_id, revision, product_id, status, version, rubric_id, rubric_digest, set_code, "
        "created_at, updated_at) VALUES ('019a0000-0000-7000-8000-000000000000', 1, 3, 'open', 1, 'QD26-2026', ?, "
        "'QD26-10', ?, ?)",
        ("0" * 64, AT, AT),
    )
    connection.close()


def test_products_sheets_and_contacts_come_along(tmp_path: Path) -> None:
    first_version(tmp_path)
    with opened(tmp_path) as workspace:
        assert workspace.copy_before_migration is not None and workspace.copy_before_migration.exists()
        found = [(row.id, row.product.producer, row.product.phone, row.product.address) for row in workspace.products()]
        assert found == [(1, "Hộ A", "1", "Thôn 1"), (2, "Hộ B", "", ""), (3, "Hộ A", "2", "Thôn 1")]
        assert [(row.producer.name, row.products) for row in workspace.producers()] == [("Hộ A", 2), ("Hộ B", 1)]
        assert [row.sheet is not None for row in workspace.products()] == [False, False, True]
        assert workspace.check_journal().whole
    assert not rows(tmp_path, "PRAGMA foreign_key_check")
    assert rows(tmp_path, "SELECT seq FROM sqlite_sequence WHERE name = 'product'")[0][0] == 4, (
        "numbers never come twice"
    )


def test_a_store_without_products_is_brought_over_too(tmp_path: Path) -> None:
    old = Migrations("ocop")
    old()(m001_first)
    open_store(tmp_path / "ocop.db", tmp_path / "backups", AT, old).close()
    with opened(tmp_path) as workspace:
        assert workspace.products() == [] and workspace.load_sample().id == 1


def test_an_old_store_is_looked_into_without_being_brought_over(tmp_path: Path) -> None:
    first_version(tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with peeking(tmp_path / "ocop.db") as connection:
        assert [row[0] for row in connection.execute("SELECT name FROM producer ORDER BY id")] == ["Hộ A", "Hộ B"]
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before
