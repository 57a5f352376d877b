"""One tier after the other, each solved to the end, then kept while the next one is improved.

Every tier begins with the relaxed model: its bound holds for all teams, and its reduced costs tell
how far below the bound a team with a given person must stay.  Whoever would pull every team below
one that is known already can be left out, which of 20,000 people leaves some hundred: the search
for whole teams goes on among those, and what it finds is proven for all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest, nsmallest
from math import floor, inf, isfinite
from typing import Final

from collab_desktop.domain.matching.model import Costs, Model, Row, Solution
from collab_desktop.domain.matching.problem import Tier
from collab_desktop.domain.matching.replacing import greedy_team, swapped
from collab_desktop.domain.matching.solver import Bound, NoTeam, Relaxed, search
from collab_desktop.domain.matching.watch import Progress, Watch

CLOSE: Final = 1e-4
"""What a solver may be off, far below the step of one between whole numbers."""

FIRST_LOOK: Final = 100
"""People among whom a tier is searched first, those who pull a team down least."""


FEW: Final = 400
"""People who are searched at once when more of them cannot matter."""

WIDER: Final = 4
"""Each further look takes so many times the people of the one before."""


@dataclass(frozen=True, slots=True)
class TierResult:
    """What a tier reached.

    Args:
        value: as large as possible, so counts that should be small are negative here.
        limit: what no team can exceed, given the tiers before.
        proven: whether nothing better is possible, and the same holds for all tiers before.
    """

    tier: Tier
    value: int
    limit: int
    proven: bool


@dataclass(frozen=True, slots=True)
class Solved:
    """A team, by position, and what every tier reached with it."""

    team: tuple[int, ...]
    tiers: tuple[TierResult, ...]
    seats: tuple[tuple[int, int, bool], ...] = ()
    """Of each need: full seats, half seats, and whether a backup is there."""

    @property
    def proven(self) -> bool:
        """Whether no team is better; which of several equal ones it is does not matter."""
        return all(found.proven for found in self.tiers if found.tier is not Tier.ORDER)

    @property
    def values(self) -> Mapping[Tier, int]:
        """What each tier reached, as large as possible."""
        return {found.tier: found.value for found in self.tiers}


def solve(
    model: Model, tiers: Sequence[Tier], watch: Watch, *,
    relaxed_by: Mapping[Tier, int] | None = None, start: Sequence[int] | None = None,
) -> Solved | None:
    """The best team by these tiers, or nothing when the time ran out before the first one.

    Args:
        model: the problem.
        tiers: what counts, the most important first.
        watch: when to stop, and whom to tell.
        relaxed_by: tiers that need only reach the given value: what they cost is asked.
        start: a team to begin with; it need not keep the rules.

    Raises:
        NoTeam: no team keeps the rules.
    """
    if watch.over:
        return None
    run = _Run(model, watch, start)
    run.draft(tiers)
    results = []
    for step, tier in enumerate(tiers):
        floor_ = (relaxed_by or {}).get(tier)
        results.append(run.keep_floor(tier, floor_) if floor_ is not None else run.tier(tier))
        if run.x is None:
            return None
        last = results[-1]
        watch.tell(Progress(tier, step + 1, len(tiers), last.value, last.limit))
    return None if run.x is None else _solved(model, run.x, results)


def better(
    found: Solved | None, team: Sequence[int], model: Model, tiers: Sequence[Tier]
) -> Solved:
    """What was found in time, or a hasty team that is better.

    What no team can exceed was found for the tiers before as they stand, so it holds as far as
    the hasty team is equal, and in the first tier where it is not.
    """
    x = model.of_team(team)
    values = [_value(model.cost(tier), x) for tier in tiers]
    known = found.tiers if found else ()
    if found and [tier.value for tier in known] >= values:
        return found
    results, sure, equal = [], True, True
    for step, (tier, value) in enumerate(zip(tiers, values, strict=True)):
        limit = _most(model, model.cost(tier))
        if equal and step < len(known):
            limit = min(limit, known[step].limit)
            equal = known[step].value == value
        sure = sure and value >= limit
        results.append(TierResult(tier, value, max(value, limit), sure))
    return _solved(model, x, results)


class _Run:
    def __init__(self, model: Model, watch: Watch, start: Sequence[int] | None) -> None:
        self.model, self.watch = model, watch
        self.relaxed = Relaxed(model)
        self.people = model.blocks.people
        self.seats = range(self.people, model.blocks.end)
        self.alive = [
            column for column, most in enumerate(model.upper)
            if most and column not in self.seats
        ]
        """Who may be in a team, and who may fill which seat."""
        self.x: Solution | None = None
        self.sure = True
        self.weighed: Sequence[float] = [0.0] * len(model.lower)
        """What it costs to take somebody in when all tiers are weighed at once."""
        self.start = start or ()

    def draft(self, tiers: Sequence[Tier]) -> None:
        """Find a good team among the few who look best when all tiers are weighed at once."""
        bound = self.relaxed.bound(_weighed(self.model, tiers), self.watch)
        if bound is not None:
            self.weighed = bound.penalty
        people = [p for p in self.alive if p < self.people]
        if bound is None or self.model.assigned:
            return
        few = nsmallest(FIRST_LOOK, people, key=bound.penalty.__getitem__)
        team = greedy_team(self.model, few, self.start)
        if team is not None:
            self.x = self.model.of_team(swapped(self.model, team, few))

    def tier(self, tier: Tier) -> TierResult:
        """Raise one tier as far as it goes, and keep it there."""
        cost = self.model.cost(tier)
        bound = None if self.watch.over and self.x is not None else self.relaxed.bound(
            cost, self.watch
        )
        limit = _floor(bound.value) if bound else _most(self.model, cost)
        if bound is not None:
            limit = self._search(cost, bound, limit)
        if self.x is None:
            return TierResult(tier, 0, limit, proven=False)
        value = _value(cost, self.x)
        self.sure = self.sure and value >= limit
        self._keep(cost, value, bound)
        return TierResult(tier, value, max(limit, value), self.sure)

    def keep_floor(self, tier: Tier, least: int) -> TierResult:
        """Ask of a tier only that it reaches a value."""
        self._keep(self.model.cost(tier), least, None)
        self.x = None if self.x is None or _value(self.model.cost(tier), self.x) < least else self.x
        if self.x is None:
            self._first_team()
        return TierResult(tier, least, least, proven=True)

    def _first_team(self) -> None:
        nothing = [0] * len(self.model.lower)
        everybody = sorted((*self.alive, *self.seats))
        found = search(self.model, everybody, nothing, None, self.watch)
        if found.x is None and found.done:
            raise NoTeam
        self.x = found.x

    def _search(self, cost: Costs, bound: Bound, limit: int) -> int:
        """Look for whole teams until none can be better; return what none can exceed.

        The library does not hear a call to stop while it simplifies what it was given, so a wider
        look begins only when it can end in time.
        """
        size = FIRST_LOOK
        while self.x is None or _value(cost, self.x) < limit:
            part, rest = self._part(bound, size, self._gap(cost, bound))
            before = self.watch.left
            found = search(self.model, part, cost, self.x, self.watch)
            if found.x is not None:
                self.x = self.model.whole(found.x)
            if not found.done:
                inside = _floor(found.limit) if isfinite(found.limit) else limit
                outside = _floor(bound.value - rest) if rest < inf else inside
                return min(limit, max(inside, outside))
            if found.x is None and rest == inf:
                raise NoTeam
            if self.x is not None and rest >= self._gap(cost, bound):
                return _value(cost, self.x)
            left = self.watch.left
            if self.x is not None and 2 * WIDER * (before - left) > left:
                return min(limit, max(_value(cost, self.x), _floor(bound.value - rest)))
            size *= WIDER
        return limit

    def _part(self, bound: Bound, size: int, gap: float) -> tuple[list[int], float]:
        """The columns of those who matter most, and how far all others pull a team down."""
        part = [column for column in self.alive if bound.penalty[column] <= gap]
        people = [column for column in part if column < self.people]
        if len(people) <= FEW:
            return sorted((*part, *self.seats)), max(gap, 0.0)
        people.sort(key=lambda p: (bound.penalty[p], self.weighed[p]))
        later = people[size:]
        rest = bound.penalty[later[0]] if later else gap
        few = {*people[:size], *(p for p in later if self.model.lower[p])}
        chosen = (column for column in part if column >= self.people or column in few)
        return sorted((*chosen, *self.seats)), rest

    def _gap(self, cost: Costs, bound: Bound) -> float:
        return inf if self.x is None else bound.value - _value(cost, self.x) + CLOSE

    def _keep(self, cost: Costs, value: int, bound: Bound | None) -> None:
        """Fix what a tier reached, and leave out whoever pulls every team below it."""
        kept = _at_least(cost, value)
        if not kept.factors:
            return
        self.model = self.model.with_rows(kept)
        self.relaxed.keep(kept)
        if bound is None:
            return
        gap, penalty = bound.value - value + CLOSE, bound.penalty
        self.relaxed.leave_out([column for column in self.alive if penalty[column] > gap])
        self.alive = [column for column in self.alive if penalty[column] <= gap]


def _at_least(cost: Costs, value: int) -> Row:
    """What a tier reached, as a row that keeps it."""
    return Row({column: each for column, each in enumerate(cost) if each}, value, inf)


def _solved(model: Model, x: Solution, results: Sequence[TierResult]) -> Solved:
    """The team of a solution, with what it is worth in each tier."""
    at = model.blocks
    team = tuple(sorted(p for p in x if p < at.people))
    seats = tuple(
        (x.get(at.full(i), 0), x.get(at.half(i), 0), at.backed(i) in x) for i in range(at.needs)
    )
    return Solved(team, tuple(results), seats)


def _value(cost: Costs, x: Solution) -> int:
    return sum(cost[column] * value for column, value in x.items())


def _floor(value: float) -> int:
    return floor(value + CLOSE)


def _weighed(model: Model, tiers: Sequence[Tier]) -> list[float]:
    """All tiers in one row, each a quarter of the one before."""
    total = [0.0] * len(model.lower)
    for step, tier in enumerate(tiers):
        cost = model.cost(tier)
        most = max(1, max(cost), -min(cost)) * 4**step
        total = [before + each / most for before, each in zip(total, cost, strict=True)]
    return total


def _most(model: Model, cost: Costs) -> int:
    """What a tier cannot exceed whatever the team is."""
    people, team = model.blocks.people, model.pool.problem.team
    best = nlargest(team.max, cost[:people])
    if not best or best[0] <= 0:
        best = nlargest(team.min, cost[:people])
    rest = zip(cost[people:], model.upper[people:], strict=True)
    return sum(best) + sum(each * most for each, most in rest if each > 0)
