"""Letters that could stand in the empty cells: proposals ("ghosts"), never over a typed letter.

Source: METHODS 2.  Who does it: the least loaded available holder of the skill.  Who answers: the
one with authority where the work belongs.  Who is asked: the other holders, those who bring the
data, and those who lead for what the activity touches.  Who is told: the remaining interested.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collab_desktop.domain.raci.fixes import letter_for, with_duty
from collab_desktop.domain.raci.matrix import Activity, Matrix, Person
from collab_desktop.framework.schemes import Duty, Scheme

INTERESTED: Final = 3.5
_LEADS: Final = {
    "children": "safeguarding", "safeguarding": "safeguarding", "ethics": "ethics",
    "dpia": "data_protection", "youth": "youth",
}  # fmt: skip
_DECIDERS: Final = ("challenge_owner", "delivery_team", "governance_board", "partner")
"""Who answers for an activity where nothing else tells, in this order."""


def proposals(matrix: Matrix) -> dict[tuple[str, str], str]:
    """A letter for empty cells, by activity and person, both ids."""
    found: dict[tuple[str, str], str] = {}
    load = _load(matrix)
    for activity, cells in zip(matrix.activities, matrix.cells, strict=True):
        held = {p.id: cell for p, cell in zip(matrix.people, cells, strict=True)}
        for person, letter in _RowProposal(matrix, activity, held, load).letters():
            found[activity.id, person] = letter
    return found


def _load(matrix: Matrix) -> dict[str, int]:
    """How many activities each person does so far."""
    return {
        person.id: sum(_has(matrix.scheme, row[column], Duty.DOES) for row in matrix.cells)
        for column, person in enumerate(matrix.people)
    }


class _RowProposal:
    """The letters that one row lacks."""

    def __init__(
        self, matrix: Matrix, activity: Activity, held: Mapping[str, str], load: dict[str, int]
    ) -> None:
        self._matrix, self._activity, self._load = matrix, activity, load
        self._held = dict(held)
        self._free = [
            person for person in matrix.people if person.is_available and not held[person.id]
        ]

    def letters(self) -> Iterator[tuple[str, str]]:
        doer = None if self._has_row(Duty.DOES) else self._doer()
        decider = None if self._has_row(Duty.DECIDES) else self._decider(doer)
        given: dict[str, str] = {}
        if doer is not None:
            given[doer.id] = letter_for(self._matrix.scheme, Duty.DOES)
            self._load[doer.id] += 1
        if decider is not None:
            before = given.get(decider.id, "")
            given[decider.id] = with_duty(self._matrix.scheme, before, Duty.DECIDES)
        for person in self._free:
            letter = given.get(person.id) or self._said(person)
            if letter:
                yield person.id, letter

    def _has_row(self, duty: Duty) -> bool:
        return any(_has(self._matrix.scheme, cell, duty) for cell in self._held.values())

    def _doer(self) -> Person | None:
        able = [person for person in self._free if self._can(person)]
        team = [person for person in self._free if person.is_core]
        candidates = able if self._activity.skills else team
        return min(candidates, key=lambda person: self._load[person.id], default=None)

    def _decider(self, doer: Person | None) -> Person | None:
        able = [p for p in self._free if p.has_authority and p.kind in _DECIDERS]
        own = [p for p in able if p.organisation == self._activity.organisation != ""]
        ranked = sorted(own or able, key=lambda p: (p is doer, _DECIDERS.index(p.kind)))
        return ranked[0] if ranked else None

    def _said(self, person: Person) -> str:
        """Whether somebody is asked or told."""
        leads = {_LEADS[tag] for tag in self._activity.tags if tag in _LEADS}
        brings_data = person.kind == "data_provider" and "children" in self._activity.tags
        if self._can(person) or brings_data or leads & person.leads:
            return letter_for(self._matrix.scheme, Duty.ASKED)
        if person.interest is not None and person.interest >= INTERESTED:
            return letter_for(self._matrix.scheme, Duty.TOLD)
        return ""

    def _can(self, person: Person) -> bool:
        needs = self._activity.skills
        return bool(needs) and all(person.skills.get(n.skill, 0) >= n.level for n in needs)


def _has(scheme: Scheme, cell: str, duty: Duty) -> bool:
    return any(letter.duty is duty for letter in scheme.letters_of(cell))
