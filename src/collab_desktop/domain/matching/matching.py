"""Finds the best team of a problem, and answers what people ask about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from heapq import nlargest
from math import ceil
from typing import Final

from collab_desktop.domain.matching.lexicographic import Solved, better, solve
from collab_desktop.domain.matching.model import Model, build, row
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Problem, Tier
from collab_desktop.domain.matching.replacing import best_replacement, greedy_team
from collab_desktop.domain.matching.solver import NoTeam
from collab_desktop.domain.matching.standing import (
    Seats,
    TeamStanding,
    coverage_units,
    points,
    seats_of,
    standing,
)
from collab_desktop.domain.matching.watch import Watch

PRICED = (Tier.ESSENTIALS, Tier.VOICES, Tier.BACKUPS)
"""Tiers of which one less is worth asking about; a unit of coverage is nothing to anybody."""

VERSATILE: Final = 400
"""People among whom a team is looked for when there is no time."""


@dataclass(frozen=True, slots=True)
class Price:
    """What the team would gain if one thing were not asked.

    Args:
        rule: a tier that may reach one less, or ``max`` for one person more.
        coverage: points gained.
        size: people fewer.
        team: the team that would be best then.
    """

    rule: str
    coverage: Fraction
    size: int
    team: tuple[str, ...]
    proven: bool


@dataclass(frozen=True, slots=True)
class Leaving:
    """What happens when a member leaves.

    Args:
        lost: points of coverage that go when nobody comes.
        replacement: who makes the best team with those who stay; none when nobody may.
    """

    lost: Fraction
    replacement: str | None


class Matching:
    """One problem, its model built once."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.pool = Pool(problem)
        self.model = build(self.pool)

    def best(self, watch: Watch | None = None) -> Solved | None:
        """The best team; a hasty one when there is no time, nothing when not even that.

        Raises:
            NoTeam: no team keeps the rules.
        """
        watch = watch or Watch()
        solved = solve(self.model, self.problem.tiers, watch)
        if solved is not None and solved.proven:
            return solved
        team = greedy_team(self.model, self._versatile())
        if team is None:
            return solved
        return better(solved, team, self.model, self.problem.tiers)

    def _versatile(self) -> list[int]:
        """The people who can fill most seats; to think of everybody would take too long."""
        fills = self.pool.fills
        return nlargest(VERSATILE, range(len(fills)), key=lambda p: len(fills[p][0]))

    def seats(self, team: Sequence[int]) -> tuple[Seats, ...]:
        """The seats of a team, shared out in the best way."""
        if not self.pool.loaded:
            return seats_of(self.pool, team)
        others = set(range(len(self.pool.people))).difference(team)
        model = build(self.pool, ()).insisting(team).without(others)
        solved = solve(model, self.problem.order, Watch())
        filled = solved.seats if solved else ()
        return tuple(
            Seats(need.id, need.count, *seats)
            for need, seats in zip(self.problem.needs, filled, strict=True)
        )

    def standing(self, team: Sequence[int]) -> TeamStanding:
        """What a team is worth."""
        return standing(self.pool, team, self.seats(team))

    def alternatives(self, first: Sequence[int], most: int, watch: Watch) -> list[Solved]:
        """Good teams that differ clearly: each changes a third of every one before."""
        model, last = self.model, tuple(first)
        found: list[Solved] = []
        while len(found) < most and last and not watch.over:
            shared = len(last) - ceil(len(last) / 3)
            model = model.with_rows(row((last, 1), most=shared))
            solved = _unless_none(model, self.problem.tiers[:-1], watch, last)
            if solved is None:
                break
            found.append(solved)
            last = solved.team
        return found

    def leaving(self, team: Sequence[int], member: int) -> Leaving:
        """What is lost without a member, and who would do best in their place."""
        rest = [p for p in team if p != member]
        lost = self._units(team) - self._units(rest)
        other = self._replacement(rest, member)
        name = None if other is None else self.pool.people[other].id
        return Leaving(points(self.pool, lost), name)

    def _replacement(self, rest: Sequence[int], gone: int) -> int | None:
        if not self.pool.loaded:
            return best_replacement(self.model.without([gone]), rest)
        size = row((range(len(self.pool.people)), 1), least=len(rest) + 1, most=len(rest) + 1)
        model = self.model.with_rows(size).insisting(rest).without([gone])
        solved = _unless_none(model, self.problem.tiers, Watch())
        new = set(solved.team).difference(rest) if solved else set()
        return min(new, default=None)

    def without(
        self, member: int, watch: Watch, team: Sequence[int] = ()
    ) -> Solved | None:
        """The best team when somebody is not to be had; nothing when there is none.

        Args:
            member: who is not to be had.
            watch: when to stop.
            team: the team they leave, whose other members are a good start.
        """
        model = self.model.without([member])
        return _unless_none(model, self.problem.tiers[:-1], watch, team)

    def including(self, member: int, watch: Watch) -> Solved | None:
        """The best team with somebody in it; nothing when no team may have them."""
        model = self.model.insisting([member])
        return _unless_none(model, self.problem.tiers, watch)

    def curve(self, watch: Watch) -> list[tuple[int, Fraction]]:
        """How far a team of at most so many people gets: size and points of coverage."""
        found = []
        for size in range(1, self.problem.team.max + 1):
            team = replace(self.problem.team, max=size, min=min(size, self.problem.team.min))
            model = build(Pool(replace(self.problem, team=team)))
            solved = _unless_none(model, (Tier.COVERAGE,), watch)
            if solved is not None:
                found.append((size, points(self.pool, solved.values[Tier.COVERAGE])))
        return found

    def prices(self, best: Solved, watch: Watch) -> list[Price]:
        """What each rule costs: the best team when one less is asked."""
        found = [self._price(tier, best, watch) for tier in self.problem.order if tier in PRICED]
        return [price for price in found if price is not None]

    def _price(self, tier: Tier, best: Solved, watch: Watch) -> Price | None:
        model, one = (self.model, 1) if tier is not Tier.BACKUPS else self._one_backup_less(best)
        least = best.values[tier] - one
        worst = -sum(q.at_least for q in self.problem.voices) if tier is Tier.VOICES else 0
        if least < worst or watch.over:
            return None
        before = self.problem.tiers[: self.problem.tiers.index(Tier.FIT)]
        solved = solve(model, before, watch, relaxed_by={tier: least}, start=best.team)
        if solved is None:
            return None
        gained = self._units(solved.team) - self._units(best.team)
        size = len(best.team) - len(solved.team)
        return Price(
            tier.value, points(self.pool, gained), size, self.pool.ids(solved.team), solved.proven
        )

    def _one_backup_less(self, best: Solved) -> tuple[Model, int]:
        """The model in which one backup may be missing, and what the weightiest one counts."""
        at, filled = self.model.blocks, zip(self.problem.needs, best.seats, strict=True)
        weights = [int(need.importance) for need, (_, _, is_backed) in filled if is_backed]
        backed = (at.backed(i) for i in range(at.needs))
        enough = row((backed, 1), least=len(weights) - 1)
        return self.model.with_rows(enough), max(weights, default=1)

    def _units(self, team: Sequence[int]) -> int:
        return coverage_units(self.pool, self.seats(team))


def _unless_none(
    model: Model, tiers: Sequence[Tier], watch: Watch, start: Sequence[int] | None = None
) -> Solved | None:
    try:
        return solve(model, tiers, watch, start=start)
    except NoTeam:
        return None
