"""Who assesses, and for whom: the first-start set-up, and the same fields later in the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Protocol

from ocop_desktop.council.model import Authority, Evaluator, Level, Office
from ocop_desktop.council.sheet import MAX_LINE
from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters.session import Session
from ocop_desktop.services.admin_units import AdminUnit, AdminUnits
from ocop_desktop.services.records import Setup
from ocop_desktop.services.texts import clean_line, plain

#: Levels of a receiving authority, the usual one first.
RECEIVER_LEVELS: tuple[Level, ...] = ("province", "ministry", "district", "other")

#: The fields that are checked, in the order of the form.
FIELDS = ("province", "commune", "office_name", "receiver_name", "evaluator_name", "evaluator_position")


@dataclass(frozen=True)
class SetupFields:
    """What stands in the form. Codes are empty until a unit of the list is chosen."""

    province_code: str = ""
    province_name: str = ""
    commune_code: str = ""
    commune_name: str = ""
    office_name: str = ""
    receiver_level: Level = "province"
    receiver_name: str = ""
    evaluator_name: str = ""
    evaluator_position: str = ""


@dataclass(frozen=True)
class UnitChoice:
    """A unit to choose."""

    code: str
    name: str


class SetupView(Protocol):
    """The form as its presenter sees it."""

    def show_fields(self, fields: SetupFields) -> None:
        """Fill the form in."""

    def show_problem(self, field: str, text: str) -> None:
        """What is wrong in a field, below it; "" where nothing is."""

    def focus(self, field: str) -> None:
        """Put the keyboard into a field."""

    def show_saving(self, saving: bool) -> None:
        """Being saved: nothing can be changed meanwhile."""

    def saved(self) -> None:
        """It is on the disk."""

    def show_error(self, error: OcopError) -> None:
        """An error that stops what was asked."""


class SetupPresenter:
    """Keeps the form's fields, suggests names that follow from the units, and checks before saving.

    A suggested name follows the unit until somebody types another.
    """

    def __init__(self, session: Session, view: SetupView) -> None:
        self._session = session
        self._view = view
        self._units = AdminUnits(())
        self._kept = SetupFields()
        self._office_level: Level = "commune"
        self.fields = SetupFields()

    def start(self) -> None:
        """Show what is kept, or an empty form."""
        workspace = self._session.workspace
        self._session.runner.run(
            lambda: (workspace.units(), workspace.setup()), lambda both: self._loaded(*both), self._view.show_error
        )

    def _loaded(self, units: AdminUnits, setup: Setup | None) -> None:
        self._units = units
        if setup is not None:
            self._kept = self._fields_of(setup)
            self._office_level = setup.office.level
        self.fields = self._kept
        self._view.show_fields(self.fields)

    def _fields_of(self, setup: Setup) -> SetupFields:
        office = setup.office
        province, commune = self._units.unit(office.province_code), self._units.unit(office.commune_code)
        return SetupFields(
            province_code=office.province_code,
            province_name=province.name if province else office.province_code,
            commune_code=office.commune_code,
            commune_name=commune.name if commune else office.commune_code,
            office_name=office.name,
            receiver_level=setup.receiver.level,
            receiver_name=setup.receiver.name,
            evaluator_name=setup.evaluator.name,
            evaluator_position=setup.evaluator.position,
        )

    @property
    def changed(self) -> bool:
        """Whether the form holds something that is not kept."""
        return self.fields != self._kept

    def give_up(self) -> None:
        """Show again what is kept."""
        self.fields = self._kept
        self._view.show_fields(self._kept)

    # --- units -----------------------------------------------------------------------------------------------

    def provinces(self, text: str) -> tuple[UnitChoice, ...]:
        """Provinces that match what is typed, with or without marks; all where nothing is."""
        return _matching(self._units.provinces(), text)

    def communes(self, text: str) -> tuple[UnitChoice, ...]:
        """Communes of the chosen province that match what is typed."""
        return _matching(self._units.communes(self.fields.province_code), text)

    def type_province(self, text: str) -> None:
        """A province typed to its end; one that is not in the list is no choice."""
        if text != self.fields.province_name:
            self._choose_province(self._only(self._units.match(text), "province"), text)

    def choose_province(self, code: str) -> None:
        """A province of the list; a commune of another one is no choice any more."""
        self._choose_province(self._units.unit(code), "")

    def _choose_province(self, unit: AdminUnit | None, typed: str) -> None:
        before = self.fields
        if unit is not None and unit.code == before.province_code:
            self._view.show_fields(before)
            return
        self.fields = replace(
            before,
            province_code=unit.code if unit else "",
            province_name=unit.name if unit else typed,
            commune_code="",
            commune_name="",
        )
        self._suggest(before)

    def type_commune(self, text: str) -> None:
        """A commune typed to its end."""
        if text != self.fields.commune_name:
            province = self.fields.province_code
            self._choose_commune(self._only(self._units.match(text, province), "commune") if province else None, text)

    def choose_commune(self, code: str) -> None:
        """A commune of the list."""
        self._choose_commune(self._units.unit(code), "")

    def _choose_commune(self, unit: AdminUnit | None, typed: str) -> None:
        before = self.fields
        self.fields = replace(before, commune_code=unit.code if unit else "", commune_name=unit.name if unit else typed)
        self._suggest(before)

    @staticmethod
    def _only(units: list[AdminUnit], level: str) -> AdminUnit | None:
        found = [unit for unit in units if unit.level == level]
        return found[0] if len(found) == 1 else None

    def _suggest(self, before: SetupFields) -> None:
        """Let the names follow the units where nobody has typed others."""
        now = self.fields
        if before.office_name in ("", office_name(before)):
            now = replace(now, office_name=office_name(now))
        if before.receiver_name in ("", receiver_name(before)):
            now = replace(now, receiver_name=receiver_name(now))
        self.fields = now
        self._view.show_fields(now)

    # --- the rest --------------------------------------------------------------------------------------------

    def choose_level(self, level: Level) -> None:
        """The receiving authority's level."""
        before = self.fields
        self.fields = replace(before, receiver_level=level)
        self._suggest(before)

    def type_text(self, field: str, text: str) -> None:
        """A name or a position, as typed so far."""
        change: dict[str, Any] = {field: text}
        self.fields = replace(self.fields, **change)

    def problems(self) -> dict[str, str]:
        """What keeps the form from being saved, by field, in the order of the form."""
        return {field: words for field in FIELDS if (words := self._problem(field))}

    def _problem(self, field: str) -> str:
        if field in ("province", "commune"):
            return "" if getattr(self.fields, f"{field}_code") else _missing(field)
        text = getattr(self.fields, field)
        if len(text) > MAX_LINE:
            return translate("Setup", "Dài quá {most} ký tự. Hãy rút ngắn.").format(most=MAX_LINE)
        return "" if clean_line(text, field) or field == "evaluator_position" else _missing(field)

    def check(self, field: str) -> None:
        """A field has been left: say at once what is wrong in it, or that nothing is any more."""
        self._view.show_problem(field, self._problem(field))

    def save(self) -> None:
        """Check everything, then keep it; the keyboard goes to the first field that is wrong."""
        found = self.problems()
        for field in FIELDS:
            self._view.show_problem(field, found.get(field, ""))
        if found:
            self._view.focus(next(iter(found)))
            return
        setup, workspace = _setup_of(self.fields, self._office_level), self._session.workspace
        self._view.show_saving(True)
        self._session.runner.run(lambda: workspace.save_setup(setup), lambda _: self._saved(setup), self._not_saved)

    def _saved(self, setup: Setup) -> None:
        self._kept = self.fields = self._fields_of(setup)
        self._session.touch()
        self._view.show_saving(False)
        self._view.show_fields(self.fields)
        self._view.saved()

    def _not_saved(self, error: OcopError) -> None:
        self._view.show_saving(False)
        self._view.show_error(error)


def office_name(fields: SetupFields) -> str:
    """The usual name of a commune's office."""
    return f"Ủy ban nhân dân {_within_sentence(fields.commune_name)}" if fields.commune_code else ""


def receiver_name(fields: SetupFields) -> str:
    """The usual name of the receiving authority; the law names the councils of two levels."""
    council = "Hội đồng đánh giá, phân hạng sản phẩm OCOP"
    if fields.receiver_level == "ministry":
        return f"{council} cấp trung ương"
    if fields.receiver_level == "province" and fields.province_code:
        return f"{council} {_within_sentence(fields.province_name)}"
    return ""


def _within_sentence(name: str) -> str:
    """A unit's name after other words: its kind, the first word, in small letters."""
    return name[:1].lower() + name[1:]


def _missing(field: str) -> str:
    return {
        "province": translate("Setup", "Hãy chọn tỉnh hoặc thành phố trong danh sách."),
        "commune": translate("Setup", "Hãy chọn xã, phường hoặc đặc khu trong danh sách."),
        "office_name": translate("Setup", "Hãy ghi tên cơ quan."),
        "receiver_name": translate("Setup", "Hãy ghi tên cơ quan tiếp nhận."),
        "evaluator_name": translate("Setup", "Hãy ghi họ và tên người đánh giá."),
    }[field]


def _setup_of(fields: SetupFields, office_level: Level) -> Setup:
    return Setup(
        office=Office(
            name=clean_line(fields.office_name, "tên cơ quan", required=True),
            level=office_level,
            province_code=fields.province_code,
            commune_code=fields.commune_code,
        ),
        receiver=Authority(
            name=clean_line(fields.receiver_name, "tên cơ quan tiếp nhận", required=True), level=fields.receiver_level
        ),
        evaluator=Evaluator(
            name=clean_line(fields.evaluator_name, "họ và tên", required=True),
            position=clean_line(fields.evaluator_position, "chức vụ"),
        ),
    )


def _matching(units: list[AdminUnit], text: str) -> tuple[UnitChoice, ...]:
    """Units in whose name every typed word begins a word, marks or none."""
    typed = plain(text).split()
    found = [unit for unit in units if _has_all(plain(unit.name).split(), typed)]
    return tuple(UnitChoice(unit.code, unit.name) for unit in found)


def _has_all(words: list[str], typed: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in typed)
