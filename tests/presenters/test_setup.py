"""The set-up: units found without marks, names that follow them, what is missing said at its field."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from ocop_desktop.errors import OcopError
from ocop_desktop.presenters.runner import ImmediateRunner
from ocop_desktop.presenters.session import Session
from ocop_desktop.presenters.setup import SetupFields, SetupPresenter
from ocop_desktop.services.workspace import Workspace
from tests.services import workspaces


class Form:
    """A form without a screen, and its presenter."""

    def __init__(self, workspace: Workspace) -> None:
        self.fields = SetupFields()
        self.problems: dict[str, str] = {}
        self.focused = ""
        self.times_saved = 0
        self.errors: list[OcopError] = []
        self.presenter = SetupPresenter(Session(workspace, ImmediateRunner()), self)
        self.presenter.start()

    def show_fields(self, fields: SetupFields) -> None:
        self.fields = fields

    def show_problem(self, field: str, text: str) -> None:
        self.problems.pop(field, None)
        if text:
            self.problems[field] = text

    def focus(self, field: str) -> None:
        self.focused = field

    def show_saving(self, saving: bool) -> None: ...

    def saved(self) -> None:
        self.times_saved += 1

    def show_error(self, error: OcopError) -> None:
        self.errors.append(error)

    def fill(self) -> None:
        self.presenter.choose_province("68")
        self.presenter.choose_commune("24781")
        self.presenter.type_text("evaluator_name", "Thành viên 1")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path) as made:
        yield made


@pytest.fixture
def form(workspace: Workspace) -> Form:
    return Form(workspace)


@pytest.mark.parametrize("typed", ["lam dong", "Lâm Đồng", "LÂM", "dong lam", "tinh lam d"])
def test_a_province_is_found_with_and_without_marks(form: Form, typed: str) -> None:
    assert [choice.name for choice in form.presenter.provinces(typed)] == ["Tỉnh Lâm Đồng"]


def test_communes_are_those_of_the_chosen_province(form: Form) -> None:
    assert form.presenter.communes("") == ()
    form.presenter.choose_province("68")
    assert "Xã Liên Hương" in [choice.name for choice in form.presenter.communes("lien huong")]
    assert form.presenter.communes("ba dinh") == ()


def test_names_follow_the_chosen_units(form: Form) -> None:
    form.presenter.choose_province("68")
    assert form.fields.receiver_name == "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Lâm Đồng"
    form.presenter.choose_commune("22969")
    assert form.fields.office_name == "Ủy ban nhân dân xã Liên Hương"
    form.presenter.choose_commune("22918")
    assert form.fields.office_name == "Ủy ban nhân dân phường Mũi Né"


def test_a_name_that_somebody_typed_is_left_alone(form: Form) -> None:
    form.presenter.choose_province("68")
    form.presenter.choose_commune("22969")
    form.presenter.type_text("office_name", "Phòng Kinh tế xã Liên Hương")
    form.presenter.choose_commune("22918")
    assert form.fields.office_name == "Phòng Kinh tế xã Liên Hương"


def test_another_province_forgets_the_commune(form: Form) -> None:
    form.fill()
    form.presenter.choose_province("01")
    assert (form.fields.commune_code, form.fields.commune_name, form.fields.office_name) == ("", "", "")
    assert form.fields.receiver_name.endswith("thành phố Hà Nội")


def test_choosing_the_same_province_again_keeps_the_commune(form: Form) -> None:
    form.fill()
    form.presenter.choose_province("68")
    assert form.fields.commune_code == "24781"


def test_a_unit_typed_to_its_end_is_chosen_and_an_unknown_one_is_not(form: Form) -> None:
    form.presenter.type_province("lam dong")
    assert form.fields.province_code == "68"
    form.presenter.type_commune("Lien Huong")
    assert form.fields.commune_name == "Xã Liên Hương"
    form.presenter.type_commune("Nơi nào đó")
    assert form.fields.commune_code == ""
    form.presenter.check("commune")
    assert form.problems == {"commune": "Hãy chọn xã, phường hoặc đặc khu trong danh sách."}


def test_the_receivers_level_gives_its_usual_name(form: Form) -> None:
    form.fill()
    form.presenter.choose_level("ministry")
    assert form.fields.receiver_name.endswith("cấp trung ương")
    form.presenter.choose_level("other")
    assert form.fields.receiver_name == ""
    form.presenter.choose_level("province")
    assert form.fields.receiver_name.endswith("tỉnh Lâm Đồng")


def test_what_is_missing_is_said_at_its_field_and_nothing_is_saved(form: Form, workspace: Workspace) -> None:
    form.presenter.save()
    assert list(form.problems) == ["province", "commune", "office_name", "receiver_name", "evaluator_name"]
    assert form.focused == "province"
    assert workspace.setup() is None


def test_blanks_are_no_name(form: Form) -> None:
    form.fill()
    form.presenter.type_text("evaluator_name", "  \u200b ")
    form.presenter.save()
    assert list(form.problems) == ["evaluator_name"]


def test_a_name_of_600_characters_is_refused_in_place(form: Form) -> None:
    form.fill()
    form.presenter.type_text("office_name", "x" * 600)
    form.presenter.save()
    assert form.problems["office_name"].startswith("Dài quá 500 ký tự")


def test_a_complete_form_is_kept(form: Form, workspace: Workspace) -> None:
    form.fill()
    form.presenter.type_text("evaluator_position", " Phó Chủ tịch ")
    form.presenter.save()
    setup = workspace.setup()
    assert form.times_saved == 1
    assert setup is not None
    assert (setup.office.province_code, setup.office.commune_code, setup.office.level) == ("68", "24781", "commune")
    assert setup.evaluator.position == "Phó Chủ tịch"
    assert (setup.receiver.level, setup.receiver.name[-13:]) == ("province", "tỉnh Lâm Đồng")
    assert not form.presenter.changed


def test_letters_in_their_decomposed_form_are_kept_composed(form: Form, workspace: Workspace) -> None:
    form.fill()
    form.presenter.type_text("evaluator_name", unicodedata.normalize("NFD", "Thành viên 1"))
    form.presenter.save()
    setup = workspace.setup()
    assert setup is not None
    assert setup.evaluator.name == "Thành viên 1"


def test_later_the_form_shows_what_is_kept_and_can_be_given_up(workspace: Workspace) -> None:
    workspace.save_setup(workspaces.SETUP)
    form = Form(workspace)
    assert form.fields.province_name == "Tỉnh Lâm Đồng"
    assert form.fields.office_name == "Ủy ban nhân dân xã (ví dụ)"
    form.presenter.type_text("evaluator_name", "Thành viên 2")
    assert form.presenter.changed
    form.presenter.give_up()
    assert form.fields.evaluator_name == "Thành viên 1"
    assert not form.presenter.changed


def test_an_office_of_another_level_keeps_its_level(workspace: Workspace) -> None:
    office = msgspec.structs.replace(workspaces.SETUP.office, level="province")
    workspace.save_setup(type(workspaces.SETUP)(office, workspaces.SETUP.receiver, workspaces.SETUP.evaluator))
    form = Form(workspace)
    form.presenter.type_text("evaluator_name", "Thành viên 2")
    form.presenter.save()
    setup = workspace.setup()
    assert setup is not None
    assert setup.office.level == "province"
