"""What follows from the matrix: who works on a step, who comes to a meeting, what falls open.

Not everyone in every meeting: those who do, decide, support or are asked come; those who are told
get the notes; the others keep their time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.matrix import Activity, Matrix, Person
from collab_desktop.domain.raci.project import ACTIVITIES, STAKEHOLDERS, scheme_of
from collab_desktop.framework.schemes import Duty, Scheme

_COME: Final = frozenset({Duty.DOES, Duty.DECIDES, Duty.SUPPORTS, Duty.ASKED})


@dataclass(frozen=True, slots=True)
class StepPeople:
    """Who works on a step, by name: who answers its questions, reads them, and signs them off."""

    answer: tuple[str, ...] = ()
    review: tuple[str, ...] = ()
    sign: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.answer or self.review or self.sign)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who comes, and the activities with the letters that say why."""

    person: Person
    parts: tuple[tuple[Activity, str], ...]


@dataclass(frozen=True, slots=True)
class Guests:
    """Who comes to a meeting, who is told afterwards, and who keeps the time."""

    come: tuple[Guest, ...]
    told: tuple[Person, ...]
    away: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class FallenOpen:
    """Activities that nobody answers for, or does, once somebody has left."""

    unanswered: tuple[Activity, ...]
    undone: tuple[Activity, ...]

    def __bool__(self) -> bool:
        return bool(self.unanswered or self.undone)


def people_of_steps(data: ProjectData) -> dict[str, StepPeople]:
    """Who works on each step, from the activities that belong to it.

    Who does an activity answers the questions, who is asked reads them, who decides signs.
    """
    scheme = scheme_of(data)
    names = {row["id"]: str(row["name"] or "") for row in data.table(STAKEHOLDERS)}
    found: dict[str, dict[Duty, list[str]]] = {}
    for row in data.table(ACTIVITIES):
        for person, name in names.items() if row.get("step") else ():
            for duty in _duties(scheme, data.assignments.get((row["id"], person), "")):
                listed = found.setdefault(str(row["step"]), {}).setdefault(duty, [])
                if name and name not in listed:
                    listed.append(name)
    return {step: _step_people(by_duty) for step, by_duty in found.items()}


def _step_people(names: Mapping[Duty, Sequence[str]]) -> StepPeople:
    does, asked = names.get(Duty.DOES, ()), names.get(Duty.ASKED, ())
    return StepPeople(tuple(does), tuple(asked), tuple(names.get(Duty.DECIDES, ())))


def _duties(scheme: Scheme, cell: str) -> list[Duty]:
    return [letter.duty for letter in scheme.letters_of(cell)]


def guests(matrix: Matrix, activities: Collection[str]) -> Guests:
    """Who is needed for some activities; who has left or declined is not invited."""
    come: list[Guest] = []
    told: list[Person] = []
    away: list[Person] = []
    for column, person in enumerate(matrix.people):
        if not person.is_available:
            continue
        parts = tuple(
            (activity, matrix.cells[row][column])
            for row, activity in enumerate(matrix.activities)
            if activity.id in activities and matrix.cells[row][column]
        )
        if any(_COME & set(_duties(matrix.scheme, cell)) for _, cell in parts):
            come.append(Guest(person, parts))
        else:
            (told if parts else away).append(person)
    return Guests(tuple(come), tuple(told), tuple(away))


def falls_open(matrix: Matrix, person_id: str) -> FallenOpen:
    """What nobody would answer for, or do, without this person."""
    place = [person.id for person in matrix.people].index(person_id)
    lost: dict[Duty, list[Activity]] = {Duty.DECIDES: [], Duty.DOES: []}
    for activity, cells in zip(matrix.activities, matrix.cells, strict=True):
        others = [
            cell for column, cell in enumerate(cells)
            if column != place and matrix.people[column].is_available
        ]
        for duty, open_ones in lost.items():
            held = duty in _duties(matrix.scheme, cells[place])
            if held and not any(duty in _duties(matrix.scheme, cell) for cell in others):
                open_ones.append(activity)
    return FallenOpen(tuple(lost[Duty.DECIDES]), tuple(lost[Duty.DOES]))
