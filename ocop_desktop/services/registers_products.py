"""What the register knows of a product beyond the head of its sheet: kind of assessment, certificate, commune."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, get_args

from ocop_desktop.council.papers import Registering
from ocop_desktop.council.producer import form_problem
from ocop_desktop.errors import InputError
from ocop_desktop.services.admin_units import admin_units
from ocop_desktop.services.dossier_access import visible_product
from ocop_desktop.services.records import ProductDraft, ProductRow
from ocop_desktop.services.registers_records import Certificate, ProductDetails, RegisteredProduct
from ocop_desktop.services.registers_values import changes, day_of, day_text, require_commune
from ocop_desktop.services.round_access import require
from ocop_desktop.services.texts import clean_line
from ocop_desktop.services.workspace_base import Base, subject_of
from ocop_desktop.services.workspace_products import YEARS, ProductDesk, existing
from ocop_desktop.services.workspace_setup import code_of, office_of, read_setup, setup_for
from ocop_desktop.storage import producers, registers
from ocop_desktop.storage.database import Connection, Row


class RegisterDesk:
    """Lists products with all that is known of them, and keeps what their form does not hold."""

    def __init__(self, base: Base, products: ProductDesk) -> None:
        self._base = base
        self._products = products

    def found(self, search: str = "") -> list[RegisteredProduct]:
        """Products in which every word of `search` occurs, without regard to case and marks; all for ""."""
        pairs = self._products.found_rows(search)
        with self._base.store.reading() as connection:
            forms = producers.legal_forms(connection)
            area = area_of(connection)
        return [
            RegisteredProduct(
                row=listed,
                producer_id=row["producer_id"],
                details=details_of(row),
                elsewhere=is_elsewhere(row["commune_code"], area),
                problem=form_problem(forms.get(row["producer_id"]), row["set_code"]),
                import_id=row["import_id"],
            )
            for row, listed in pairs
        ]

    def details(self, product_id: int) -> ProductDetails:
        """What is known of one product; SheetError "gone"."""
        with self._base.store.reading() as connection:
            return details_of(visible_product(self._base, connection, product_id))

    def save_details(self, product_id: int, details: ProductDetails) -> ProductDetails:
        """Keep what is known of a product; the code follows another commune. InputError; SheetError "gone"."""
        at = self._base.now()
        values = clean_details(details)
        with self._base.store.writing() as connection:
            before = existing(connection, product_id)
            if values["commune_code"] != before["commune_code"]:
                values |= _moved(connection, before, values["commune_code"])
            self._keep(connection, before, values, at)
        return self.details(product_id)

    def save(self, product_id: int | None, draft: ProductDraft, details: ProductDetails) -> ProductRow:
        """A product with all that is known of it, new for None, in one step; errors as of `ProductDesk` and here."""
        at = self._base.now()
        values = clean_details(details)
        commune_code = values["commune_code"]
        with self._base.store.writing() as connection:
            if product_id is None:
                product_id = self._products.add_in(connection, draft, at, commune_code)
            else:
                self._products.update_in(connection, existing(connection, product_id), draft, at, commune_code)
            self._keep(connection, existing(connection, product_id), values, at)
        return self._products.row(product_id)

    def _keep(self, connection: Connection, before: Row, values: dict[str, Any], at: str) -> None:
        changed = changes(before, values)
        if changed:
            registers.update_product(connection, before["id"], {**values, "updated_at": at})
            self._base.note(connection, "product.changed", subject_of(before), changed, at)

    def left_behind(self, product_id: int) -> dict[str, int]:
        """Sheets of members in rounds by the set that they were scored under; they stay there for good."""
        with self._base.store.reading() as connection:
            require(self._base, connection, "register.read")
            return registers.council_sheets(connection, product_id)

    def give_numbers(self, product_ids: Iterable[int]) -> int:
        """Give the office's next numbers to its own products that have none; how many got one.

        SheetError "no_setup"; products of other communes, whose numbers their own list gives, are passed over.
        """
        at = self._base.now()
        given = 0
        with self._base.store.writing() as connection:
            own = setup_for(connection, illustrative=False).office.commune_code
            numbers: dict[int, Numbers] = {}
            for product_id in product_ids:
                row = existing(connection, product_id)
                if row["code"] is None and row["commune_code"] in (None, own):
                    values = numbers.setdefault(row["year"], Numbers(connection, row["year"])).next()
                    registers.update_product(connection, product_id, {**values, "updated_at": at})
                    self._base.note(connection, "product.changed", subject_of(row), changes(row, values), at)
                    given += 1
        return given


class Numbers:
    """The free numbers of the office's own list in a year, one after the other."""

    def __init__(self, connection: Connection, year: int) -> None:
        """SheetError "no_setup" where nobody has said whose list it is."""
        self._connection, self._year = connection, year
        self._office = setup_for(connection, illustrative=False).office
        self._last, self._taken = registers.sequences(connection, year)

    def next(self) -> dict[str, Any]:
        """The next number and the code with it, as they are stored."""
        while True:
            self._last += 1
            code = code_of(self._office, self._last, self._year)
            if self._last not in self._taken and registers.product_with_code(self._connection, code) is None:
                return {"sequence": self._last, "code": code}


def is_elsewhere(commune_code: str | None, area: str) -> bool:
    """Whether a commune lies outside the office's area: its commune's code, or its province's for all below it."""
    if not commune_code or not area:
        return False
    if len(area) == len(commune_code):
        return commune_code != area
    return province_of(commune_code) != area


@lru_cache(maxsize=4096)
def province_of(commune_code: str) -> str:
    """The code of the province that a commune belongs to; empty for a code that is no unit's."""
    unit = admin_units().unit(commune_code)
    return unit.province_code if unit else ""


def area_of(connection: Connection) -> str:
    """The code of the office's commune, of its province where it has none, empty before the set-up."""
    setup = read_setup(connection)
    return (setup.office.commune_code or setup.office.province_code) if setup else ""


def details_of(row: Row) -> ProductDetails:
    """What is stored of a product beyond its form."""
    certificate = Certificate(
        decision=row["certificate"],
        issued_on=day_of(row["certified_on"]),
        until=day_of(row["certified_until"]),
        stars=row["certified_grade"],
    )
    return ProductDetails(
        registering=row["registering"],
        certificate=certificate if certificate != Certificate() else None,
        commune_code=row["commune_code"],
        commune_name=row["commune_name"],
    )


def clean_details(details: ProductDetails) -> dict[str, Any]:
    """The same as it is stored; InputError names what does not fit."""
    certificate = details.certificate or Certificate()
    if details.registering not in (None, *get_args(Registering)):
        raise InputError("Lần đăng ký đánh giá không có trong danh sách. Hãy chọn lại.", code="choice")
    if certificate.stars is not None and not 1 <= certificate.stars <= 5:
        raise InputError("Hạng sao là số từ 1 đến 5. Hãy nhập lại.", code="number", detail="stars")
    issued, until = certificate.issued_on, certificate.until
    for field, day in (("issued_on", issued), ("until", until)):
        if day is not None and day.year not in YEARS:
            raise InputError(
                f"Năm {day.year} của giấy chứng nhận không hợp lệ (từ {YEARS[0]} đến {YEARS[-1]}). Không có gì bị thay "
                "đổi. Hãy kiểm tra ngày cấp và ngày hết hạn.",
                code="date",
                detail=field,
            )
    if issued is not None and until is not None and until < issued:
        raise InputError(
            "Ngày hết hạn của giấy chứng nhận không thể trước ngày cấp. Hãy kiểm tra hai ngày này.",
            code="date",
            detail="until",
        )
    return {
        "registering": details.registering,
        "certificate": clean_line(certificate.decision, "số quyết định công nhận"),
        "certified_on": day_text(issued),
        "certified_until": day_text(until),
        "certified_grade": certificate.stars,
        "commune_code": require_commune(details.commune_code),
        "commune_name": clean_line(details.commune_name, "tên xã, phường, đặc khu"),
    }


def _moved(connection: Connection, row: Row, commune_code: str | None) -> dict[str, Any]:
    """The code in another commune's list; a product that a closed sheet names keeps its own."""
    if row["code"] is None or registers.has_frozen_sheet(connection, row["id"]):
        return {}
    office = office_of(connection, bool(row["illustrative"]), commune_code)
    code = code_of(office, row["sequence"], row["year"])
    other = registers.product_with_code(connection, code)
    if other is not None and other["id"] != row["id"]:
        raise InputError(
            f"Số thứ tự {row['sequence']} năm {row['year']} của xã ấy đã dùng cho sản phẩm “{other['name']}”. "
            "Không có gì bị thay đổi. Hãy đổi số thứ tự của sản phẩm trước.",
            code="sequence_taken",
            detail="sequence",
        )
    return {"code": code}
