"""What is looked at in a row: R1 to R8, R10, and the checks of who is in it (METHODS 2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from collab_desktop.domain.raci.findings import Finding, Thresholds, Weight
from collab_desktop.domain.raci.matrix import Activity, Matrix, NeededSkill, Person
from collab_desktop.domain.raci.tally import Duties, Tally
from collab_desktop.framework.schemes import Duty

INDEPENDENT: Final = frozenset({"ethics", "safeguarding", "dpia", "youth", "approval"})
"""Tags of activities whose result somebody else should answer for (X9)."""

_Speaks = Callable[[int, int, Thresholds], bool]
_COUNTED: Final[tuple[tuple[str, Weight, tuple[Duty, ...], _Speaks], ...]] = (
    ("R8", Weight.ERROR, (), lambda n, _people, _limits: n == 0),
    ("R1", Weight.ERROR, (Duty.DECIDES,), lambda n, _people, _limits: n == 0),
    ("R2", Weight.ERROR, (Duty.DECIDES,), lambda n, _people, _limits: n > 1),
    ("R3", Weight.ERROR, (Duty.DOES,), lambda n, _people, _limits: n == 0),
    ("R4", Weight.ADVICE, (Duty.DOES,), lambda n, _people, limits: n > limits.most_does),
    (
        "R5",
        Weight.ADVICE,
        (Duty.ASKED,),
        lambda n, people, limits: n > limits.most_asked or n > people * limits.asked_share,
    ),
    (
        "R6",
        Weight.INFORMATION,
        (Duty.TOLD,),
        lambda n, people, limits: n > people * limits.told_share,
    ),
    ("R7", Weight.ADVICE, (Duty.ASKED, Duty.TOLD), lambda n, _people, _limits: n == 0),
)
"""Id, weight, the duties that are counted (none: every letter), and when it speaks."""


class RowChecks:
    """Looks at one row after the other; keeps what does not change with the cells."""

    def __init__(self, matrix: Matrix, duties: Duties, thresholds: Thresholds) -> None:
        """Know the matrix and its people."""
        self._matrix = matrix
        self._duties = duties
        self._thresholds = thresholds
        self._able: dict[NeededSkill, list[Person]] = {}
        people = list(enumerate(matrix.people))
        self._unavailable = [item for item in people if not item[1].is_available]
        self._without_authority = [item for item in people if not item[1].has_authority]
        self._leads = [item for item in people if "safeguarding" in item[1].leads]

    def findings(self, row: int, tally: Tally) -> list[Finding]:
        """Everything there is to say about a row."""
        activity = self._matrix.activities[row]
        cells = self._matrix.cells[row]
        return [
            *self._counts(activity, tally),
            *self._conflicts(activity, cells, tally),
            *self._deciders(activity, cells),
            *self._unavailable_people(activity, cells),
            *self._skills(activity, cells),
            *self._protection(activity, cells, tally),
        ]

    def _counts(self, activity: Activity, tally: Tally) -> Iterator[Finding]:
        people = len(self._matrix.people)
        for id_, weight, duties, speaks in _COUNTED:
            count = sum(tally.of(duty) for duty in duties) if duties else tally.filled
            if speaks(count, people, self._thresholds):
                params = (("activity", activity.title), ("count", count), ("people", people))
                yield Finding(id_, weight, activity.id, params=params)

    def _conflicts(
        self, activity: Activity, cells: Sequence[str], tally: Tally
    ) -> Iterator[Finding]:
        for cell in tally.cells:
            if self._matrix.scheme.is_allowed(cell):
                continue
            for column, held in enumerate(cells):
                if held == cell:
                    yield _about(
                        "R10",
                        Weight.ERROR,
                        activity,
                        self._matrix.people[column],
                        letters=cell.replace("/", ", "),
                    )

    def _deciders(self, activity: Activity, cells: Sequence[str]) -> Iterator[Finding]:
        for column, person in self._without_authority:
            if self._holds(cells[column], Duty.DECIDES):
                yield _about("X1", Weight.WARNING, activity, person, "authority")
        if not activity.organisation:
            return
        for column in self._holders(cells, Duty.DECIDES):
            person = self._matrix.people[column]
            if person.organisation not in {"", activity.organisation}:
                yield _about(
                    "X1",
                    Weight.WARNING,
                    activity,
                    person,
                    "outside",
                    organisation=activity.organisation,
                )

    def _unavailable_people(self, activity: Activity, cells: Sequence[str]) -> Iterator[Finding]:
        for column, person in self._unavailable:
            if self._holds(cells[column], Duty.DECIDES) or self._holds(cells[column], Duty.DOES):
                yield _about("X2", Weight.ERROR, activity, person)

    def _skills(self, activity: Activity, cells: Sequence[str]) -> Iterator[Finding]:
        for need in activity.skills:
            able = self._able_to(need)
            if need.critical and len(able) == 1:
                yield _about("X4", Weight.WARNING, activity, able[0], skill=need.skill)
            for column in self._holders(cells, Duty.DOES):
                person = self._matrix.people[column]
                if not _is_able(person, need):
                    yield _lacks(activity, person, need, able)

    def _able_to(self, need: NeededSkill) -> list[Person]:
        if need not in self._able:
            self._able[need] = [p for p in self._matrix.people if _is_able(p, need)]
        return self._able[need]

    def _protection(
        self, activity: Activity, cells: Sequence[str], tally: Tally
    ) -> Iterator[Finding]:
        if "children" in activity.tags:
            for column, person in self._leads:
                if not self._duties[cells[column]] & {Duty.DOES, Duty.DECIDES, Duty.ASKED}:
                    yield _about("X5", Weight.ERROR, activity, person)
        if activity.tags & INDEPENDENT and tally.of(Duty.DECIDES) == tally.of(Duty.DOES) == 1:
            for column in self._holders(cells, Duty.DECIDES):
                if self._holds(cells[column], Duty.DOES):
                    yield _about("X9", Weight.WARNING, activity, self._matrix.people[column])

    def _holds(self, cell: str, duty: Duty) -> bool:
        return duty in self._duties[cell]

    def _holders(self, cells: Sequence[str], duty: Duty) -> list[int]:
        return [column for column, cell in enumerate(cells) if cell and self._holds(cell, duty)]


def _about(
    id_: str, weight: Weight, activity: Activity, person: Person, form: str = "", **more: str
) -> Finding:
    params = (("activity", activity.title), ("person", person.name), *more.items())
    return Finding(id_, weight, activity.id, person.id, form, params)


def _lacks(
    activity: Activity, person: Person, need: NeededSkill, able: Sequence[Person]
) -> Finding:
    if able:
        return _about(
            "X3", Weight.ADVICE, activity, person, "other", skill=need.skill, other=able[0].name
        )
    return _about("X3", Weight.ADVICE, activity, person, "nobody", skill=need.skill)


def _is_able(person: Person, need: NeededSkill) -> bool:
    return person.skills.get(need.skill, 0) >= need.level
