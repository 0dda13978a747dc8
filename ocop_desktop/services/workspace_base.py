"""What the parts of the workspace share: the open store, the clock, the journal, and a sheet's rubric."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ocop_desktop.canonical import nfc
from ocop_desktop.clock import Clock, stamp
from ocop_desktop.council.permissions import SeatRole, may
from ocop_desktop.errors import CouncilError, SheetError
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.services.rubrics import rubric_of, set_of
from ocop_desktop.storage import journal, sheets
from ocop_desktop.storage.database import Connection, Row, Store

#: How the journal's entries begin that are changes of the registers and the set-up.
_REGISTERS = ("setup.", "product.", "products.", "producer.", "dossier.", "evidence.")


@dataclass
class Seat:
    """Who sits at this window: a member who has signed in with the name that the journal gives them, or nobody."""

    member_id: int | None = None
    name: str = ""
    role: SeatRole = "office"


@dataclass(frozen=True)
class Base:
    """One open data folder. `run` names this run of the program in the journal's bookkeeping."""

    store: Store
    run: str
    clock: Clock
    seat: Seat = field(default_factory=Seat)

    def now(self) -> str:
        """The current time (RFC 3339)."""
        return stamp(self.clock.now())

    def note(
        self, connection: Connection, action: str, subject: str, details: dict[str, Any], at: str | None = None
    ) -> None:
        """Enter in the journal, in the transaction that is open, what is done in it.

        CouncilError "not_allowed" where it is a change of the registers, and whoever sits here may not make any.
        """
        if action.startswith(_REGISTERS) and not may(self.seat.role, "register.edit"):
            raise CouncilError(
                "Thành viên Hội đồng không được thay đổi chủ thể, sản phẩm, hồ sơ hoặc phần khai báo. Không có gì bị "
                "thay đổi. Hãy đăng xuất để thư ký hoặc cán bộ phụ trách làm việc này.",
                code="not_allowed",
                detail="register.edit",
            )
        journal.append(
            connection,
            at=at or self.now(),
            action=action,
            subject=_composed(subject),
            details=_composed(details),
            run=self.run,
            member=_composed(self.seat.name),
        )


def _composed(value: Any) -> Any:
    """A JSON value with all its text in NFC; a file's name may hold bytes that are no text, which become "?"."""
    if isinstance(value, str):
        return nfc(value.encode("utf-8", "replace").decode("utf-8"))
    if isinstance(value, dict):
        return {_composed(key): _composed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_composed(item) for item in value]
    return value


@lru_cache(maxsize=256)
def law_of(rubric_id: str, digest: str, set_code: str) -> tuple[Rubric, CriteriaSet]:
    """The rubric that a sheet keeps for life, and its set; RubricError where this machine does not have it."""
    rubric = rubric_of(rubric_id, digest)
    return rubric, set_of(rubric, set_code)


def law_of_row(row: Row) -> tuple[Rubric, CriteriaSet]:
    """The same for a row of a sheet."""
    return law_of(row["rubric_id"], row["rubric_digest"], row["set_code"])


def newest_revision(connection: Connection, sheet_id: str) -> Row:
    """The newest revision of a sheet; SheetError "gone" where it has been deleted."""
    row = sheets.newest(connection, sheet_id)
    if row is None:
        raise gone(sheet_id)
    return row


def expected(row: Row | None, sheet_id: str, version: int) -> Row:
    """A sheet's row as the caller knows it; SheetError "gone" or "stale"."""
    if row is None:
        raise gone(sheet_id)
    if row["version"] != version:
        raise SheetError(
            "Phiếu này vừa được thay đổi ở một cửa sổ khác nên thay đổi vừa rồi chưa được lưu; không có gì bị ghi đè. "
            "Hãy xem lại phiếu mới nhất rồi làm lại.",
            code="stale",
            detail=f"{sheet_id}: version {version}, now {row['version']}",
        )
    return row


def require_open(row: Row) -> None:
    """SheetError "closed" or "signed" where the sheet may not be changed."""
    if row["status"] == "closed":
        raise SheetError(
            "Phiếu đã khóa nên không thay đổi được. Không có gì bị mất. Muốn sửa, hãy mở lại phiếu.", code="closed"
        )
    if row["status"] == "signed":
        raise SheetError(
            "Phiếu đã ký nên không thay đổi được. Bản đã ký vẫn còn nguyên. Muốn sửa, hãy lập bản sửa.", code="signed"
        )


def require_finished(product: Row) -> None:
    """SheetError "unfinished" where a product has no set or no number yet; its detail names the field."""
    if product["set_code"] is None:
        missing, field = "chưa chọn bộ sản phẩm", "set_code"
    elif product["code"] is None:
        missing, field = "chưa có số thứ tự và mã sản phẩm", "sequence"
    else:
        return
    raise SheetError(
        f"Sản phẩm “{product['name']}” {missing} nên chưa chấm được. Không có gì bị thay đổi. "
        "Hãy bổ sung trong phần sửa sản phẩm rồi chấm.",
        code="unfinished",
        detail=field,
    )


def subject_of(product: Row) -> str:
    """How the journal names a product: its code, or its number in the store while it has none."""
    return str(product["code"] or f"product {product['id']}")


def gone(subject: str) -> SheetError:
    """The error for a sheet or product that is no longer there."""
    return SheetError(
        "Phiếu hoặc sản phẩm này không còn trong dữ liệu (có thể đã bị xóa ở cửa sổ khác). Những phiếu khác vẫn còn "
        "nguyên. Hãy chọn lại sản phẩm trong danh sách.",
        code="gone",
        detail=subject,
    )
