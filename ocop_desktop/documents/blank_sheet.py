"""The blank score sheet that a member fills in by hand, with product and member already at its head and foot."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ocop_desktop.council.model import ILLUSTRATIVE_MARK, PRACTICE_MARK, PRACTICE_NOTICE, Authority, Evaluator, Product
from ocop_desktop.documents.sheet_form import RenderedSheet, render
from ocop_desktop.documents.sheet_model import Field, build_model
from ocop_desktop.rubric.model import CriteriaSet, Rubric


@dataclass(frozen=True)
class BlankSheet:
    """Whose sheet of what it will be. `receiver` is named where a commune fills it in: it is preliminary then."""

    product: Product
    evaluator: Evaluator
    receiver: Authority | None
    practice: bool


def render_blank(rubric: Rubric, criteria_set: CriteriaSet, blank: BlankSheet) -> RenderedSheet:
    """The form without any answer."""
    model = build_model(rubric, criteria_set, None, blank.receiver)
    product, evaluator, form = blank.product, blank.evaluator, rubric.form
    title = f"{PRACTICE_MARK + ' – ' if blank.practice else ''}{model.page.title} – {product.name}"
    page = replace(
        model.page,
        title=title,
        author=evaluator.name,
        illustrative=ILLUSTRATIVE_MARK.upper() if product.illustrative else "",
        draft=PRACTICE_MARK if blank.practice else "",
    )
    fields = (
        Field(form.product, product.name),
        Field(form.code + ":", product.code, note=criteria_set.code_note),
        Field(form.producer, product.producer),
        Field(form.phone, product.phone),
        Field(form.address, product.address),
    )
    return render(
        replace(
            model,
            page=page,
            banner=PRACTICE_NOTICE if blank.practice else model.banner,
            fields=fields,
            closing=replace(model.closing, name=evaluator.name, position=evaluator.position),
        )
    )
