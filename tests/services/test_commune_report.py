"""Form 03: which criteria carry its matters, what is suggested from where, and the official's own text kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.errors import CouncilError, InputError, SheetError, StorageError
from ocop_desktop.services.commune_report_law import MATTERS, report_law
from tests.services.councils import appointed, full, scored, seated
from tests.services.papers import pdf
from tests.services.self_assessments import SET, fill, registered, without_set
from tests.services.workspaces import RUBRIC, closed, draft, opened, rows

#: How the titles begin that speak of a matter; set 26, on tourism, has other titles.
TITLES = {
    "material": ("Nguồn gốc sản phẩm", "Nguồn nguyên liệu"),
    "labour": ("Sử dụng lao động địa phương",),
    "idea": ("Nguồn gốc ý tưởng sản phẩm",),
    "identity": ("Trí tuệ/bản sắc địa phương",),
}


def words(code: str, option: int) -> str:
    return SET.criteria[code].options[option - 1].text


# --- the data ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("law", report_law().matters, ids=lambda law: law.key)
def test_every_set_has_criteria_for_every_matter_and_no_other_criterion_speaks_of_it(law: object) -> None:
    for criteria_set in RUBRIC.sets:
        codes = law.criteria[criteria_set.code]  # type: ignore[attr-defined]
        assert codes and set(codes) <= set(criteria_set.criteria)
        speaking = [c for c, node in criteria_set.criteria.items() if node.title.startswith(TITLES[law.key])]  # type: ignore[attr-defined]
        if speaking:
            assert list(codes) == speaking
        else:
            assert criteria_set.code == "QD26-26" and law.notes["QD26-26"]  # type: ignore[attr-defined]
    assert set(law.criteria) == {criteria_set.code for criteria_set in RUBRIC.sets}  # type: ignore[attr-defined]


def test_names_and_hints_are_the_laws(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "resources" / "law" / "qd-26-2026.txt").read_text(encoding="utf-8")
    form = text[text.index("Mẫu số 03: ") :]
    for law in report_law().matters:
        assert f"{law.name}: {law.hint}" in form
    assert report_law().source and report_law().reading


def test_damaged_data_are_told(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    with pytest.raises(StorageError):
        report_law(tmp_path / "x.json")


# --- where suggestions come from ---------------------------------------------------------------------------------


def test_with_nothing_known_the_texts_are_empty_and_say_why(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        draft_ = workspace.commune_report(registered(workspace))
    assert draft_.source == "none" and draft_.version == 0 and not draft_.edited
    assert (draft_.material, draft_.labour, draft_.idea, draft_.identity) == ("", "", "", "")
    assert all(any(flag.kind == "nothing_yet" for flag in draft_.flags[matter]) for matter in MATTERS)


def test_a_product_without_a_set_has_no_suggestion_but_takes_a_text(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = without_set(workspace)
        workspace.save_commune_report(product, 0, "labour", "Lao động trong xã.")
        assert workspace.commune_report(product).labour == "Lao động trong xã."


def test_the_producers_own_words_are_said_to_be_theirs(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace)
        version = fill(workspace, product, {"1.1": 2})
        workspace.describe_self(product, version, "1.1", "Lúa của thôn 1")
        found = workspace.commune_report(product)
    assert found.source == "self"
    assert "tự đánh giá của chủ thể" in found.material and words("1.1", 2) in found.material
    assert "Mô tả của chủ thể: Lúa của thôn 1." in found.material
    assert found.labour == "" and any(flag.kind == "self_only" for flag in found.flags["material"])


def test_a_closed_solo_sheet_comes_before_the_producers_words(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        closed(workspace)
        product = workspace.products()[0].id
        fill(workspace, product, {"1.1": 2})
        found = workspace.commune_report(product)
    assert found.source == "solo" and words("1.1", 1) in found.material and words("1.1", 2) not in found.material
    flag = next(flag for flag in found.flags["material"] if flag.kind == "differs")
    assert words("1.1", 2) in flag.text and words("1.1", 1) in flag.text and flag.sentence


def test_the_councils_result_is_told_by_how_many_members(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=3)
        fill(workspace, council.product, {"3.3": 1, "1.1": len(SET.criteria["1.1"].options)})
        assert workspace.commune_report(council.product).source == "self"
        scored(workspace, council, {"1.1": 1}, {"1.1": 0, "2.1": 1}, {})
        found = workspace.commune_report(council.product)
    assert found.source == "council"
    assert f"3/3 thành viên Hội đồng cùng đánh giá “{words('3.3', 3)}”" in found.labour
    assert "đánh giá khác nhau" in found.material and f"1/3 thành viên đánh giá “{words('1.1', 1)}”" in found.material
    assert "không đạt phương án nào" in found.material
    kinds = {matter: {flag.kind for flag in found.flags[matter]} for matter in MATTERS}
    assert "differs" in kinds["material"] and "differs" in kinds["labour"]
    assert "members_differ" in kinds["idea"] and "differs" not in kinds["idea"]
    assert not {"members_differ", "differs"} & kinds["identity"]
    assert words("3.3", 1) not in found.labour, "a contradiction is printed only where the official puts it in"


def test_practice_is_no_ground_for_a_report(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2, practice=True)
        scored(workspace, council)
        assert workspace.commune_report(council.product).source == "none"


def test_a_result_under_another_set_is_not_used_and_said(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        scored(workspace, council)
        workspace.update_product(council.product, draft(set_code="QD26-06"))
        found = workspace.commune_report(council.product)
    assert found.source == "none" and any("bộ 10 (" in flag.text for flag in found.flags["idea"])


def test_evidence_is_named_and_what_has_expired_is_flagged(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        product = council.product
        assert any(flag.kind == "no_evidence" for flag in workspace.commune_report(product).flags["labour"])
        old = workspace.add_evidence(product, "labour", ("Danh sách cũ.pdf", pdf()))
        workspace.update_evidence(old.id, name=old.name, item="labour", codes=old.codes, expires_on=date(2026, 1, 31))
        workspace.add_evidence(product, "labour", ("Danh sách mới.pdf", pdf(2)))
        workspace.add_evidence(product, "market", ("Hóa đơn.pdf", pdf(3)))
        scored(workspace, council)
        found = workspace.commune_report(product)
    assert "Danh sách cũ.pdf (nhận ngày 24/11/2026, đã hết hạn ngày 31/01/2026)" in found.labour
    assert "Danh sách mới.pdf (nhận ngày 24/11/2026)" in found.labour and "Hóa đơn" not in found.labour
    flags = [flag.kind for flag in found.flags["labour"]]
    assert "expired" in flags and "no_evidence" not in flags
    assert [piece.expired for piece in found.of("labour").evidence] == [True, False]


def test_set_26_says_how_its_criteria_are_read(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        product = registered(workspace, set_code="QD26-26")
        fill(workspace, product, {"2.3": 1, "5.1": 2, "17": 1})
        found = workspace.commune_report(product)
    assert found.of("identity").codes == ("2.3", "5.1") and found.identity.count("\n") == 1
    assert any(flag.kind == "note" for flag in found.flags["material"]) and "địa phương" in found.material


# --- the official's text -----------------------------------------------------------------------------------------


def test_what_an_official_wrote_is_kept_until_the_suggestion_is_asked_for(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=2)
        fill(workspace, council.product, {"1.1": 1})
        saved = workspace.save_commune_report(council.product, 0, "material", "  Nguyên liệu của xã.\n")
        scored(workspace, council)
        found = workspace.commune_report(council.product)
        assert found.material == "Nguyên liệu của xã." and found.edited == {"material"}
        assert found.suggestions["material"] not in ("", found.material)
        assert found.labour == found.suggestions["labour"]
        saved = workspace.reset_commune_report(council.product, saved.version, "material")
        again = workspace.commune_report(council.product)
        assert again.material == again.suggestions["material"] and not again.edited
        workspace.save_commune_report(council.product, saved.version, "material", "")
        assert workspace.commune_report(council.product).material == ""
    noted = rows(tmp_path, "SELECT details FROM journal WHERE action = 'dossier.report_written'")
    assert len(noted) == 3 and all("Nguyên liệu của xã" not in row[0] for row in noted)


def test_what_is_refused_changes_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        council = appointed(workspace, members=5)
        product = council.product
        workspace.save_commune_report(product, 0, "idea", "Ý tưởng của hộ.")
        with pytest.raises(SheetError) as caught:
            workspace.save_commune_report(product, 0, "idea", "khác")
        assert caught.value.code == "stale"
        with pytest.raises(InputError):
            workspace.save_commune_report(product, 1, "other", "khác")  # type: ignore[arg-type]
        with pytest.raises(InputError):
            workspace.save_commune_report(product, 1, "idea", "x" * 20_001)
        with seated(workspace, council[4]):
            for call in (
                lambda: workspace.commune_report(product),
                lambda: workspace.save_commune_report(product, 1, "idea", "khác"),
            ):
                with pytest.raises(CouncilError):
                    call()
        assert workspace.commune_report(product).idea == "Ý tưởng của hộ."
    assert full()["1.1"]
