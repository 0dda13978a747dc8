"""Who may register a product (Decision 26/2026/QĐ-TTg, art. 2.3), and what form 02 asks of a producer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LegalForm = Literal[
    "cooperative",
    "cooperative_group",
    "small_enterprise",
    "large_enterprise",
    "farm",
    "producing_household",
    "registered_household",
    "association",
    "federation",
    "operations_centre",
    "equivalent",
]
Sex = Literal["male", "female"]
FormProblem = Literal["not_in_the_law", "tourism_only"]

#: The set of community tourism, ecotourism and tourist sites, for which art. 2.3 admits further bodies.
TOURISM_SET = "QD26-26"

#: Where the law says who may register.
PLACE = "khoản 3 Điều 2"


@dataclass(frozen=True)
class FormOfBody:
    """A legal form in the law's words; a large enterprise is ours, so that it can be said and warned about."""

    key: LegalForm
    name: str
    tourism_only: bool = False
    in_the_law: bool = True


LEGAL_FORMS: tuple[FormOfBody, ...] = (
    FormOfBody("cooperative", "Hợp tác xã"),
    FormOfBody("cooperative_group", "Tổ hợp tác"),
    FormOfBody("small_enterprise", "Doanh nghiệp nhỏ và vừa"),
    FormOfBody("farm", "Trang trại"),
    FormOfBody("producing_household", "Hộ sản xuất"),
    FormOfBody("registered_household", "Hộ gia đình có đăng ký kinh doanh"),
    FormOfBody("association", "Hội", tourism_only=True),
    FormOfBody("federation", "Hiệp hội", tourism_only=True),
    FormOfBody("operations_centre", "Trung tâm điều hành", tourism_only=True),
    FormOfBody("equivalent", "Tổ chức tương đương", tourism_only=True),
    FormOfBody("large_enterprise", "Doanh nghiệp lớn", in_the_law=False),
)

BY_KEY: dict[str, FormOfBody] = {form.key: form for form in LEGAL_FORMS}

SEX_NAMES: dict[Sex, str] = {"male": "Nam", "female": "Nữ"}


def form_problem(legal_form: LegalForm | None, set_code: str | None) -> FormProblem | None:
    """What speaks against a legal form for a product's set; nothing where either is not known yet.

    A warning, never a refusal: whoever registers may have papers that say otherwise.
    """
    if legal_form is None:
        return None
    form = BY_KEY[legal_form]
    if not form.in_the_law:
        return "not_in_the_law"
    if form.tourism_only and set_code is not None and set_code != TOURISM_SET:
        return "tourism_only"
    return None
