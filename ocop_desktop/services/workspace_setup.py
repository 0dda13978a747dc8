"""The set-up: the office that assesses, the authority it sends to, and the evaluator."""

from __future__ import annotations

from typing import Any, get_args

import msgspec

from ocop_desktop.council.model import Authority, Evaluator, Level, Office, product_code
from ocop_desktop.errors import InputError, SheetError
from ocop_desktop.services.admin_units import admin_units
from ocop_desktop.services.records import Setup
from ocop_desktop.services.texts import clean_line
from ocop_desktop.services.workspace_base import Base
from ocop_desktop.storage import registers
from ocop_desktop.storage.database import Connection

#: Who assesses an illustrative product as long as nobody has said who does; the codes are no unit's.
PLACEHOLDER = Setup(
    office=Office(name="Cơ quan đánh giá (minh họa)", level="commune", province_code="00", commune_code="00000"),
    receiver=Authority(name="Cơ quan tiếp nhận (minh họa)", level="province"),
    evaluator=Evaluator(name="Thành viên 1"),
)


class SetupDesk:
    """Reads and keeps the set-up. Open sheets follow it; closed ones do not."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def get(self) -> Setup | None:
        """The set-up; None before the first start is done."""
        with self._base.store.reading() as connection:
            return read_setup(connection)

    def save(self, setup: Setup) -> None:
        """Keep a set-up; InputError names what is missing or does not fit."""
        clean = _clean(setup)
        at = self._base.now()
        with self._base.store.writing() as connection:
            registers.save_setup(connection, {**_row(clean), "updated_at": at})
            codes = _follow_codes(connection, clean.office, at)
            self._base.note(connection, "setup.saved", "setup", {**_document(clean), "codes": codes}, at)


def read_setup(connection: Connection) -> Setup | None:
    """The set-up in the transaction that is open."""
    row = registers.setup(connection)
    if row is None:
        return None
    return Setup(
        office=Office(
            name=row["office_name"],
            level=row["office_level"],
            province_code=row["province_code"],
            commune_code=row["commune_code"],
        ),
        receiver=Authority(name=row["receiver_name"], level=row["receiver_level"]),
        evaluator=Evaluator(name=row["evaluator_name"], position=row["evaluator_position"]),
    )


def setup_for(connection: Connection, illustrative: bool) -> Setup:
    """The set-up for a product: an illustrative one can do without. SheetError "no_setup" for any other."""
    setup = read_setup(connection)
    if setup is not None:
        return setup
    if illustrative:
        return PLACEHOLDER
    raise SheetError(
        "Chưa khai báo cơ quan đánh giá, cơ quan tiếp nhận và người đánh giá. Không có gì bị thay đổi. "
        "Hãy khai báo trong phần Cài đặt trước.",
        code="no_setup",
    )


def office_of(connection: Connection, illustrative: bool, commune_code: str | None) -> Office:
    """The office whose list numbers a product: the assessing one, or another commune's by its code alone."""
    unit = admin_units().unit(commune_code) if commune_code else None
    if unit is None or unit.level != "commune":
        return setup_for(connection, illustrative).office
    return Office(name=unit.name, level="commune", province_code=unit.province_code, commune_code=unit.code)


def code_of(office: Office, sequence: int, year: int) -> str:
    """A product's code; InputError where the office has no commune to be named in it."""
    if not office.commune_code:
        raise InputError(
            "Mã sản phẩm cần mã xã, phường hoặc đặc khu, nhưng cơ quan đánh giá chưa có. "
            "Hãy chọn đơn vị trong Cài đặt.",
            code="missing",
            detail="commune_code",
        )
    return product_code(office.province_code, office.commune_code, sequence, year)


def _follow_codes(connection: Connection, office: Office, at: str) -> dict[str, str]:
    """Bring the codes of products that no closed sheet names to the office's; old code to new one."""
    changed: dict[str, str] = {}
    if not office.commune_code:
        return changed
    for row in registers.without_frozen_sheet(connection):
        code = code_of(office, row["sequence"], row["year"])
        if code != row["code"] and registers.product_with_code(connection, code) is None:
            registers.update_product(connection, row["id"], {"code": code, "updated_at": at})
            changed[row["code"]] = code
    return changed


def _clean(setup: Setup) -> Setup:
    office, receiver, evaluator = setup.office, setup.receiver, setup.evaluator
    _check_levels(office.level, receiver.level)
    _check_codes(office)
    return Setup(
        office=msgspec.structs.replace(office, name=clean_line(office.name, "tên cơ quan đánh giá", required=True)),
        receiver=Authority(
            name=clean_line(receiver.name, "tên cơ quan tiếp nhận", required=True), level=receiver.level
        ),
        evaluator=Evaluator(
            name=clean_line(evaluator.name, "họ và tên người đánh giá", required=True),
            position=clean_line(evaluator.position, "chức vụ của người đánh giá"),
        ),
    )


def _check_levels(*levels: str) -> None:
    if not set(levels) <= set(get_args(Level)):
        raise InputError("Chưa chọn cấp của cơ quan. Hãy chọn rồi lưu lại.", code="missing", detail="level")


def _check_codes(office: Office) -> None:
    units = admin_units()
    province, commune = units.unit(office.province_code), units.unit(office.commune_code)
    if province is None or province.level != "province":
        raise InputError("Chưa chọn tỉnh, thành phố. Hãy chọn rồi lưu lại.", code="missing", detail="province_code")
    if not office.commune_code and office.level != "commune":
        return
    if commune is None or commune.province_code != province.code:
        raise InputError(
            f"Chưa chọn xã, phường hoặc đặc khu của {province.name}. Hãy chọn rồi lưu lại.",
            code="missing",
            detail="commune_code",
        )


def _row(setup: Setup) -> dict[str, Any]:
    return {
        "office_name": setup.office.name,
        "office_level": setup.office.level,
        "province_code": setup.office.province_code,
        "commune_code": setup.office.commune_code,
        "receiver_name": setup.receiver.name,
        "receiver_level": setup.receiver.level,
        "evaluator_name": setup.evaluator.name,
        "evaluator_position": setup.evaluator.position,
    }


def _document(setup: Setup) -> dict[str, Any]:
    return {
        "office": msgspec.to_builtins(setup.office),
        "receiver": msgspec.to_builtins(setup.receiver),
        "evaluator": msgspec.to_builtins(setup.evaluator),
    }
