"""A producer's self-assessment as it is kept: read, keyed in one by one, put in whole from a file and put back.

Each change is a transaction of its own with its journal entry, on the version that the window has seen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from ocop_desktop.council.sheet import RubricRef
from ocop_desktop.errors import SheetError
from ocop_desktop.rubric.model import CriteriaSet, Rubric
from ocop_desktop.rubric.scoring import Answers, check_answers, score
from ocop_desktop.services.dossier_access import visible_product
from ocop_desktop.services.records import Saved
from ocop_desktop.services.registers_values import stale
from ocop_desktop.services.round_access import require
from ocop_desktop.services.rubrics import current_rubric, set_of
from ocop_desktop.services.self_assessment_records import SelfAssessment
from ocop_desktop.services.texts import clean_text
from ocop_desktop.services.workspace_base import Base, law_of, subject_of
from ocop_desktop.storage import self_assessments
from ocop_desktop.storage.database import Connection, Row

#: Writes a change into the self-assessment of this number; gives what the journal notes.
_Write = Callable[[Connection, int, CriteriaSet], dict[str, Any]]


class SelfAssessmentDesk:
    """Keeps what producers say of their own products."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def get(self, product_id: int, set_code: str | None = None) -> SelfAssessment:
        """A product's self-assessment by the set it has now, or by an earlier one; see `Workspace`."""
        with self._base.store.reading() as connection:
            product = visible_product(self._base, connection, product_id)
            return self.within(connection, product, set_code)

    def within(
        self, connection: Connection, product: Row, set_code: str | None = None, law: RubricRef | None = None
    ) -> SelfAssessment:
        """The same in a transaction that is open; `law` names another rubric than the one in force."""
        kept = self_assessments.of_product(connection, product["id"])
        wanted = set_code or require_set(product)
        row = _found(kept, wanted, law, newest=set_code is not None)
        rubric, criteria_set = _law(row, wanted, law)
        now = current_rubric()
        answers = self_assessments.answers(connection, row["id"]) if row else {}
        known = {code: option for code, option in answers.items() if _fits(criteria_set, code, option)}
        return SelfAssessment(
            product_id=product["id"],
            code=product["code"] or "",
            product=product["name"],
            producer=product["producer"],
            illustrative=bool(product["illustrative"]),
            rubric=rubric,
            criteria_set=criteria_set,
            current=wanted == product["set_code"] and rubric.digest == now.digest,
            current_set=product["set_code"] or "",
            earlier=tuple(dict.fromkeys(r["set_code"] for r in kept if r["set_code"] != wanted)),
            version=row["version"] if row else 0,
            answers=known,
            descriptions=self_assessments.descriptions(connection, row["id"]) if row else {},
            source=row["source"] if row else "",
            updated_at=row["updated_at"] if row else "",
            result=score(rubric, criteria_set, Answers(known)),
        )

    def choose(self, product_id: int, version: int, code: str, option: int | None) -> Saved:
        """Keep the answer to a criterion: an option's number, 0 for none reached, None for not filled in."""

        def write(connection: Connection, number: int, criteria_set: CriteriaSet) -> dict[str, Any]:
            check_answers(criteria_set, Answers({code: 0 if option is None else option}))
            self_assessments.answer(connection, number, code, option)
            return {"code": code, "option": option}

        return self._change(product_id, version, "self.chosen", write)

    def describe(self, product_id: int, version: int, code: str, text: str) -> Saved:
        """Keep the producer's words to a criterion, "" for none; AnswerError, InputError "too_long"."""
        words = clean_text(text, f"mô tả của tiêu chí {code}")

        def write(connection: Connection, number: int, criteria_set: CriteriaSet) -> dict[str, Any]:
            check_answers(criteria_set, Answers({code: 0}))
            self_assessments.describe(connection, number, code, words)
            return {"code": code, "length": len(words), "sha256": hashlib.sha256(words.encode("utf-8")).hexdigest()}

        return self._change(product_id, version, "self.described", write)

    def put(
        self,
        product_id: int,
        version: int,
        answers: Mapping[str, int],
        descriptions: Mapping[str, str],
        *,
        source: str,
        action: str,
        details: Mapping[str, Any],
        set_code: str,
    ) -> Saved:
        """Put a whole self-assessment in the place of what is there; the journal keeps what was there before."""
        words = {code: clean_text(text, f"mô tả của tiêu chí {code}") for code, text in descriptions.items()}

        def write(connection: Connection, number: int, criteria_set: CriteriaSet) -> dict[str, Any]:
            if criteria_set.code != set_code:
                raise other_set(criteria_set.code, set_code)
            check_answers(criteria_set, Answers({**dict.fromkeys(words, 0), **answers}))
            before = self_assessments.answers(connection, number)
            self_assessments.replace(connection, number, answers, words)
            self_assessments.change(connection, number, {"source": source})
            return {"before": before, "answers": dict(answers), **details}

        return self._change(product_id, version, action, write)

    def _change(self, product_id: int, version: int, action: str, write: _Write) -> Saved:
        at = self._base.now()
        with self._base.store.writing() as connection:
            require(self._base, connection, "register.edit")
            product = visible_product(self._base, connection, product_id)
            set_code = require_set(product)
            rubric = current_rubric()
            row = self_assessments.find(connection, product_id, rubric.digest, set_code)
            if (row["version"] if row else 0) != version:
                raise stale(f"self-assessment {product_id}: version {version}, now {row['version'] if row else 0}")
            number = row["id"] if row else _begin(connection, product_id, rubric.rubric, rubric.digest, set_code, at)
            details = write(connection, number, set_of(rubric, set_code))
            self_assessments.change(connection, number, {"version": version + 1, "updated_at": at})
            self._base.note(connection, action, subject_of(product), {"set_code": set_code, **details}, at)
        return Saved(version + 1, at)


def require_set(product: Row) -> str:
    """The set that a product has now; SheetError "unfinished" while it has none."""
    if product["set_code"] is None:
        raise SheetError(
            f"Sản phẩm “{product['name']}” chưa chọn bộ sản phẩm nên chưa có bộ tiêu chí để tự đánh giá. Không có gì "
            "bị thay đổi. Hãy chọn bộ sản phẩm trong phần sửa sản phẩm.",
            code="unfinished",
            detail="set_code",
        )
    return str(product["set_code"])


def other_set(current: str, given: str) -> SheetError:
    """The error for answers by another set than the product has now."""
    return SheetError(
        f"Bản tự đánh giá này theo {set_name(given)}, còn sản phẩm đang ở {set_name(current)}. "
        "Không có gì bị thay đổi. Hãy điền lại theo đúng bộ của sản phẩm.",
        code="other_set",
        detail=f"{given} / {current}",
    )


def set_name(code: str) -> str:
    """A set as people call it; a code that no set of ours has is named as it stands."""
    found = current_rubric().by_code.get(code)
    return f"bộ {found.no} ({found.name})" if found else f"bộ “{code}”"


def _found(kept: list[Row], set_code: str, law: RubricRef | None, newest: bool) -> Row | None:
    """The self-assessment by a set: of the rubric named or in force; else, for an earlier set, the newest there is."""
    of_set = [row for row in kept if row["set_code"] == set_code]
    digest = law.digest if law else current_rubric().digest
    exact = next((row for row in of_set if row["rubric_digest"] == digest), None)
    return exact if exact or law or not newest else next(iter(of_set), None)


def _law(row: Row | None, set_code: str, law: RubricRef | None) -> tuple[Rubric, CriteriaSet]:
    if row is not None:
        return law_of(row["rubric_id"], row["rubric_digest"], row["set_code"])
    if law is not None:
        return law_of(law.id, law.digest, set_code)
    return current_rubric(), set_of(current_rubric(), set_code)


def _fits(criteria_set: CriteriaSet, code: str, option: int) -> bool:
    return code in criteria_set.criteria and option <= len(criteria_set.criteria[code].options)


def _begin(connection: Connection, product_id: int, rubric_id: str, digest: str, set_code: str, at: str) -> int:
    return self_assessments.add(
        connection,
        {
            "product_id": product_id,
            "rubric_id": rubric_id,
            "rubric_digest": digest,
            "set_code": set_code,
            "version": 1,
            "created_at": at,
            "updated_at": at,
        },
    )
