"""A problem by position: the candidates in the order of their ids, and who can fill which seat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import lcm
from typing import Final

from collab_desktop.domain.matching.problem import Candidate, Problem

UNASKED: Final = 99
"""A level that nobody has, for skills that no need asks for."""

SIXTHS: Final = 6
"""A seat of one, two or three divides this: coverage is counted in whole numbers."""


class Pool:
    """Candidates are positions here, needs and voices too.

    The order of a file says nothing about people, so it has no say in the team: positions follow
    the ids.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.people: Sequence[Candidate] = sorted(problem.candidates, key=lambda c: c.id)
        self._asked = {need.id: (i, need.level) for i, need in enumerate(problem.needs)}
        self.loaded = any(person.capacity is not None for person in self.people)
        """Whether somebody can fill only so many seats, so that seats have to be shared out."""
        self.position = {person.id: p for p, person in enumerate(self.people)}
        self.unit = lcm(SIXTHS, *(need.count for need in problem.needs))
        self.worth = [int(n.importance) * self.unit // n.count for n in problem.needs]
        self.fills = [self._offers(person) for person in self.people]
        """Of each person, the needs of which they can fill a full seat, and half a seat."""
        self.full = self._by_need([full for full, _ in self.fills])
        self.half = self._by_need([half for _, half in self.fills])
        self.voices = [self._with_voice(quota.id) for quota in problem.voices]
        self.organisations = self._together([person.organisation for person in self.people])
        self.sectors = self._together([person.sector for person in self.people])
        self.conflicts = [
            (self.position[one], self.position[other]) for one, other in problem.conflicts
        ]
        self.pins = frozenset(self.position[name] for name in problem.pins)
        self.bans = frozenset(self.position[name] for name in problem.bans)

    def _offers(self, person: Candidate) -> tuple[list[int], list[int]]:
        full, half = [], []
        for name, skill in person.skills.items():
            i, level = self._asked.get(name, (0, UNASKED))
            counted = skill.counted
            if counted >= level:
                full.append(i)
            elif counted == level - 1 and counted:
                half.append(i)
        return full, half

    def _by_need(self, offers: Sequence[Sequence[int]]) -> list[list[int]]:
        found: list[list[int]] = [[] for _ in self.problem.needs]
        for p, needs in enumerate(offers):
            for i in needs:
                found[i].append(p)
        return found

    def _with_voice(self, voice: str) -> list[int]:
        return [p for p, person in enumerate(self.people) if voice in person.voices]

    @staticmethod
    def _together(names: Sequence[str]) -> dict[str, list[int]]:
        """Positions by name; who has none belongs to nobody."""
        found: dict[str, list[int]] = {}
        for p, name in enumerate(names):
            if name:
                found.setdefault(name, []).append(p)
        return found

    @property
    def most(self) -> int:
        """The coverage of a team that fills every seat, in units."""
        return 2 * sum(w * n.count for w, n in zip(self.worth, self.problem.needs, strict=True))

    def positions(self, ids: Iterable[str]) -> list[int]:
        """Positions of candidates, in order."""
        return sorted(self.position[name] for name in ids)

    def ids(self, positions: Iterable[int]) -> tuple[str, ...]:
        """Ids of positions, in order."""
        return tuple(self.people[p].id for p in sorted(positions))
