"""Members of a council: role, office, and a name by which each is told from the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal, get_args

from ocop_desktop.council.model import Evaluator

Role = Literal["chair", "vice_chair", "secretary", "member"]

ROLES: tuple[Role, ...] = get_args(Role)

#: A role as papers and screens name it.
ROLE_NAMES: dict[Role, str] = {
    "chair": "Chủ tịch Hội đồng",
    "vice_chair": "Phó Chủ tịch Hội đồng",
    "secretary": "Thư ký Hội đồng",
    "member": "Ủy viên Hội đồng",
}

#: Roles that a council has at most one of.
SINGLE_ROLES: tuple[Role, ...] = ("chair",)


def evaluator_of(name: str, role: Role) -> Evaluator:
    """A member as the foot of a score sheet names them."""
    return Evaluator(name=name, position=ROLE_NAMES[role])


def labels(members: Sequence[tuple[str, str]]) -> list[str]:
    """A name for each (name, office) that nobody else in the list has: the name alone where that is enough.

    Namesakes are told apart by their office, and where that does not do it by a number. The order of the list is kept.
    """
    names = Counter(name for name, _ in members)
    wanted = [name if names[name] == 1 or not office else f"{name} ({office})" for name, office in members]
    alone = {label for label, count in Counter(wanted).items() if count == 1}
    taken = set(alone)
    found: list[str] = []
    for label in wanted:
        found.append(label if label in alone else _numbered(label, taken))
        taken.add(found[-1])
    return found


def _numbered(label: str, taken: set[str]) -> str:
    number = 1
    while (numbered := f"{label} ({number})") in taken:
        number += 1
    return numbered
