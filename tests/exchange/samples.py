"""A package of illustrative sheets with a stand-in signature: enough to test its form."""

from __future__ import annotations

from ocop_desktop.council.model import Authority, Evaluator, Office, Product
from ocop_desktop.council.sheet import FORMAT, RubricRef, ScoreSheet
from ocop_desktop.exchange.manifest import ListedSheet, list_result, list_sheet
from ocop_desktop.exchange.package import Head, build_package
from ocop_desktop.services.rubrics import current_rubric

RUBRIC = current_rubric()
OFFICE = Office(name="Ủy ban nhân dân xã (ví dụ)", level="commune", province_code="68", commune_code="24781")
RECEIVER = Authority(name="Hội đồng OCOP tỉnh Lâm Đồng", level="province")
SHEET_IDS = ("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
HEAD = Head("019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6070", "2026-11-24T14:03:22+07:00", OFFICE, RECEIVER, "ab" * 32)
CERTIFICATE = b"a certificate of the chain"


def sheet(number: int) -> ScoreSheet:
    """A closed sheet for an illustrative product, every first option."""
    criteria_set = RUBRIC.sets[9]
    return ScoreSheet(
        format=FORMAT,
        sheet_id=SHEET_IDS[number],
        revision=1,
        replaces=None,
        rubric=RubricRef(id=RUBRIC.rubric, digest=RUBRIC.digest),
        set=criteria_set.code,
        product=Product(code="68-24781-01-2026", name="Muối ớt (ví dụ)", producer="Hộ ví dụ", illustrative=True),
        office=OFFICE,
        receiver=RECEIVER,
        evaluator=Evaluator(name=f"Thành viên {number + 1}"),
        answers=dict.fromkeys(criteria_set.criteria, 1),
        comments={},
        opinion="",
        rejected=None,
        stopped={},
        place="",
        date="2026-11-24",
        closed_at="2026-11-24T14:00:00+07:00",
        page=None,
    )


def listed(number: int) -> ListedSheet:
    """What the manifest says of a sheet."""
    made = sheet(number)
    return list_sheet(made, list_result(made.result(RUBRIC)), "cd" * 32)


def sheets() -> list[tuple[ListedSheet, bytes]]:
    """Two sheets, not in order."""
    return [(listed(1), b"%PDF second"), (listed(0), b"%PDF first")]


def sign(data: bytes) -> bytes:
    """A stand-in for a signature."""
    return b"signature over " + str(len(data)).encode()


def package() -> bytes:
    """A package that is whole in form."""
    return build_package(HEAD, sheets(), [CERTIFICATE], sign)
