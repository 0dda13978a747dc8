"""Long work of an import: it runs on the worker, tells how far it is, and can be ended by a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ocop_desktop.errors import OcopError
from ocop_desktop.i18n import translate
from ocop_desktop.presenters import imports_columns as heads
from ocop_desktop.presenters.imports_preview import Plan
from ocop_desktop.presenters.imports_view import WorkView

if TYPE_CHECKING:
    from ocop_desktop.services.workspace import Workspace


class Cancelled(OcopError):
    """A person has ended long work; nothing of it stays."""

    code = "cancelled"


class Meter:
    """How far long work is. The worker tells it, the screen looks at it, and a person may end the work."""

    def __init__(self, text: str, total: int = 0) -> None:
        self.text, self.total = text, total
        self.done = 0
        self.cancelled = False

    def tick(self, done: int) -> None:
        """The worker has done so many; Cancelled where it is to end."""
        self.done = done
        if self.cancelled:
            raise Cancelled(translate("Imports", "Đã dừng. Không có gì được nhập."))

    def view(self) -> WorkView:
        """How far it is."""
        return WorkView(self.text, self.done, self.total, self.cancelled)


@dataclass(frozen=True)
class Looked:
    """What a first look into a file has found; `plan` is None where its columns are not known."""

    reading: heads.Reading
    plan: Plan | None


def make_plan(workspace: Workspace, reading: heads.Reading, meter: Meter) -> Plan:
    """Read the list and see what would be done; runs on the worker."""
    products = workspace.read_list(reading.table, **reading.how(), tick=meter.tick)
    plan = workspace.plan_import(products)
    wanted = {row.same.product_id for row in plan.questions if row.same is not None}
    known = {entry.row.id: entry for entry in workspace.registered() if entry.row.id in wanted} if wanted else {}
    again = next((past for past in workspace.past_imports() if past.sha256 == products.sha256), None)
    return Plan(reading, products, plan, known, again)
