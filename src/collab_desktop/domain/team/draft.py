"""A draft team: what it covers, what each candidate would add to it, what goes with a member."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from collab_desktop.domain.matching.matching import Matching
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Need, Problem
from collab_desktop.domain.matching.standing import (
    Seats,
    TeamStanding,
    points,
    standing,
)
from collab_desktop.domain.team.question import Question


@dataclass(frozen=True, slots=True)
class Added:
    """What a candidate adds to the draft; for a member, what goes when they leave.

    Args:
        points: of coverage.
        essentials: needs that are met only with this one.
        voices: voices that are heard only with this one.
        backups: backups that are there only with this one.
    """

    points: Fraction = Fraction(0)
    essentials: int = 0
    voices: int = 0
    backups: int = 0

    @property
    def key(self) -> tuple[int, int, Fraction, int]:
        """Orders candidates by what they add, as the usual tiers do."""
        return (self.essentials, self.voices, self.points, self.backups)


class Draft:
    """The members of a draft against a question."""

    def __init__(self, question: Question, pool: Pool | None = None) -> None:
        """Look at the draft of a question.

        Args:
            question: needs, forms and who is in the draft.
            pool: the same needs and forms, where they are known already.
        """
        self.question = question
        self.members = question.draft
        self.pool = pool or Pool(question.problem)
        self._team = [self.pool.position[one] for one in self.members if one in self.pool.position]
        self._inside = frozenset(self._team)
        self._able, self._near = self._counts()
        self._heard = [sum(p in self._inside for p in people) for people in self.pool.voices]
        self._rests: dict[str, TeamStanding] = {}
        self.standing = self._worth(tuple(self.members))

    def _counts(self) -> tuple[list[int], list[int]]:
        able, near = [0] * len(self.pool.worth), [0] * len(self.pool.worth)
        for p in self._team:
            for counts, needs in zip((able, near), self.pool.fills[p], strict=True):
                for i in needs:
                    counts[i] += 1
        return able, near

    @property
    def seats(self) -> Mapping[str, Seats]:
        """The seats of each need."""
        return {seats.need: seats for seats in self.standing.seats}

    @property
    def sectors(self) -> Mapping[str, int]:
        """How many members each sector has; who has none is counted under an empty name."""
        return Counter(self.question.by_id[one].sector for one in self.members)

    def without(self, member: str) -> Fraction:
        """The coverage when a member leaves and nobody comes."""
        return self._rest(member).coverage

    def lost_without(self, member: str) -> tuple[str, ...]:
        """The needs that are filled less when a member leaves."""
        return tuple(
            after.need for after, before in zip(
                self._rest(member).seats, self.standing.seats, strict=True)
            if (after.full, after.half) != (before.full, before.half)
        )

    def restores(self, member: str, other: str) -> bool:
        """Whether somebody could fill again what is lost with a member; nothing lost: yes."""
        lost, needs = set(self.lost_without(member)), self.pool.problem.needs
        able, near = self.pool.fills[self.pool.position[other]]
        return not lost or any(needs[i].id in lost for i in (*able, *near))

    def _rest(self, member: str) -> TeamStanding:
        """What the others are worth when a member leaves; their work is shared out anew."""
        if member not in self._rests:
            others = tuple(one for one in self.members if one != member)
            self._rests[member] = self._worth(others)
        return self._rests[member]

    def _worth(self, members: tuple[str, ...]) -> TeamStanding:
        known = [self.pool.position[one] for one in members if one in self.pool.position]
        if not self.pool.loaded or not known:
            return standing(self.pool, known)
        alone = Matching(_only(self.question.problem, members))
        return alone.standing(range(len(alone.pool.people)))

    def adds(self, candidate: str) -> Added:
        """What somebody adds, or what goes without a member."""
        if candidate not in self.pool.position:
            return Added()
        p = self.pool.position[candidate]
        step = -1 if p in self._inside else 1
        units = essentials = backups = 0
        needs = self.pool.problem.needs
        for full, offered in zip((1, 0), self.pool.fills[p], strict=True):
            for i in offered:
                need, able, near = needs[i], self._able[i], self._near[i]
                then = able + step * full
                units += self.pool.worth[i] * (
                    _filled(need, then, near + step * (1 - full)) - _filled(need, able, near)
                )
                essentials += need.essential and (then >= need.count) != (able >= need.count)
                backups += need.critical and (then > need.count) != (able > need.count)
        return Added(points(self.pool, abs(units)), essentials, self._voices(p, step), backups)

    def _voices(self, p: int, step: int) -> int:
        quotas = self.pool.problem.voices
        return sum(
            p in people and (heard + step >= quota.at_least) != (heard >= quota.at_least)
            for people, heard, quota in zip(self.pool.voices, self._heard, quotas, strict=True)
        )


def _filled(need: Need, able: int, near: int) -> int:
    full = min(able, need.count)
    return 2 * full + min(near, need.count - full)


def _only(problem: Problem, members: Iterable[str]) -> Problem:
    """The problem with nobody but some members, whatever the rules."""
    inside = set(members)
    return replace(
        problem, candidates=tuple(c for c in problem.candidates if c.id in inside),
        pins=(), bans=(), conflicts=(),
        team=replace(problem.team, max=max(1, len(inside)), min=0, per_organisation=None,
                     sector_share=None),
    )
