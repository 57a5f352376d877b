"""How far pages are that ask nothing: they show what is made on a screen of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collab_desktop.domain import stakeholders
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.project import ACTIVITIES, kept_reasons, scheme_of
from collab_desktop.domain.states import Status
from collab_desktop.domain.workshops import STEP as WORKSHOPS
from collab_desktop.domain.workshops import closed
from collab_desktop.framework.schema import CalcQuestion, Section
from collab_desktop.framework.schemes import Duty


def page_status(data: ProjectData, section: Section) -> Status | None:
    """The state of a page whose only question is worked out; nothing for any other page."""
    question = section.questions[0] if len(section.questions) == 1 else None
    rule = question.rule if isinstance(question, CalcQuestion) else ""
    return _RULES[rule](data) if rule in _RULES else None


def ends_itself(step: str) -> bool:
    """Whether a step is done by what happens in it, not by somebody who completes it."""
    return step == WORKSHOPS


def is_done(data: ProjectData, step: str) -> bool:
    """Whether a step counts as done although nobody completed it: a workshop was closed."""
    return ends_itself(step) and bool(closed(data))


def _matrix(data: ProjectData) -> Status:
    """Whole when one answers for each activity and somebody does it, or a reason says why not."""
    scheme, reasoned = scheme_of(data), {activity for _, activity, _ in kept_reasons(data)}
    held: dict[str, list[Duty]] = {}
    for (activity, _), cell in data.assignments.items():
        held.setdefault(activity, []).extend(x.duty for x in scheme.letters_of(cell))
    rows = [row.id for row in data.rows(ACTIVITIES)]
    whole = [
        row for row in rows
        if row in reasoned
        or (held.get(row, ()).count(Duty.DECIDES) == 1 and Duty.DOES in held[row])
    ]  # fmt: skip
    return _status(len(whole), len(rows), begun=any(held.get(row) for row in rows))


def _map(data: ProjectData) -> Status:
    """Whole when everybody has a place."""
    rows = stakeholders.positions(data)
    placed = len(stakeholders.placed(rows))
    return _status(placed, len(rows), begun=placed > 0)


def _status(whole: int, count: int, *, begun: bool) -> Status:
    if not begun:
        return Status.NOT_STARTED
    return Status.COMPLETE if whole == count else Status.IN_PROGRESS


_RULES: Final[Mapping[str, Callable[[ProjectData], Status]]] = {
    "matrix_state": _matrix, "map_state": _map,
}  # fmt: skip
