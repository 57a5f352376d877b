"""The team as rows and columns: a set multicover with levels, a size cap, quotas and conflicts.

After Lappas, Liu and Terzi, *Finding a team of experts in social networks* (KDD 2009), and
Kobren, Saha and McCallum, *Paper matching with local fairness constraints* (KDD 2019).

Columns, one block after the other: ``x`` who is in the team; of each need ``u`` full and ``v``
half seats, ``e`` whether an essential one is met, ``b`` whether a critical one has its backup; of
each voice ``d`` how many are missing; and, where somebody can fill only so many seats, ``a`` who
fills a seat of what.  Every tier is a row of costs whose sum is to be as large as possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Tier

Numbers: TypeAlias = NDArray[np.float64]
Columns: TypeAlias = NDArray[np.int32]

NO_LIMIT = float("inf")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the model: a sum of columns between two limits."""

    columns: Columns
    values: Numbers
    least: float
    most: float


def row(
    *parts: tuple[Sequence[int] | Columns, float], least: float = -NO_LIMIT, most: float = NO_LIMIT
) -> Row:
    """A row from groups of columns that share a factor."""
    groups = [(np.asarray(columns, np.int32), factor) for columns, factor in parts]
    return Row(
        np.concatenate([columns for columns, _ in groups]),
        np.concatenate([np.full(len(columns), factor) for columns, factor in groups]),
        least, most,
    )


@dataclass(frozen=True, slots=True)
class Blocks:
    """Where each block of columns begins."""

    people: int
    needs: int
    voices: int

    def full(self, need: int) -> int:
        """Full seats of a need."""
        return self.people + need

    def half(self, need: int) -> int:
        """Half seats of a need."""
        return self.people + self.needs + need

    def met(self, need: int) -> int:
        """Whether an essential need is met."""
        return self.people + 2 * self.needs + need

    def backed(self, need: int) -> int:
        """Whether a critical need has its backup."""
        return self.people + 3 * self.needs + need

    def missing(self, voice: int) -> int:
        """How many of a voice are missing."""
        return self.people + 4 * self.needs + voice

    @property
    def end(self) -> int:
        """The first column after the blocks."""
        return self.people + 4 * self.needs + self.voices


@dataclass(frozen=True, slots=True)
class Model:
    """Columns with their limits, and rows; variants share what they do not change."""

    pool: Pool
    blocks: Blocks
    lower: Numbers
    upper: Numbers
    rows: Sequence[Row]
    assigned: Sequence[tuple[int, int]] = field(default=())
    """Person and need of each column after the blocks."""

    def cost(self, tier: Tier) -> Numbers:
        """What a tier makes as large as possible, by column."""
        costs = np.zeros(len(self.lower))
        people = slice(0, self.blocks.people)
        if tier is Tier.SIZE:
            costs[people] = -1
        elif tier is Tier.FIT:
            costs[people] = [person.fit for person in self.pool.people]
        elif tier is Tier.ORDER:
            costs[people] = -np.arange(self.blocks.people)
        elif tier is Tier.VOICES:
            costs[self.blocks.missing(0) : self.blocks.end] = -1
        else:
            self._cost_of_needs(tier, costs)
        return costs

    def _cost_of_needs(self, tier: Tier, costs: Numbers) -> None:
        at, pool = self.blocks, self.pool
        for i, need in enumerate(pool.problem.needs):
            if tier is Tier.ESSENTIALS:
                costs[at.met(i)] = 1
            elif tier is Tier.COVERAGE:
                costs[at.full(i)], costs[at.half(i)] = 2 * pool.worth[i], pool.worth[i]
            else:
                costs[at.backed(i)] = need.importance

    def whole(self, x: Numbers) -> Numbers:
        """A solution with everything counted that its team gives."""
        if self.assigned:
            return x
        found = np.zeros(len(self.lower))
        at, pool = self.blocks, self.pool
        found[: at.people] = x[: at.people]
        for i, need in enumerate(pool.problem.needs):
            able, near = int(x[pool.full[i]].sum()), int(x[pool.half[i]].sum())
            full = min(able, need.count)
            found[at.full(i)], found[at.half(i)] = full, min(near, need.count - full)
            found[at.met(i)] = need.essential and full == need.count
            found[at.backed(i)] = need.critical and able > need.count
        for g, quota in enumerate(pool.problem.voices):
            found[at.missing(g)] = max(0, quota.at_least - int(x[pool.voices[g]].sum()))
        return found

    def with_rows(self, *rows: Row) -> Model:
        """The same with more rows."""
        return replace(self, rows=(*self.rows, *rows))

    def without(self, people: Iterable[int]) -> Model:
        """The same when these are not to be had; a pin of theirs falls too."""
        lower, upper = self.lower.copy(), self.upper.copy()
        gone = list(people)
        lower[gone], upper[gone] = 0, 0
        return replace(self, lower=lower, upper=upper)

    def insisting(self, people: Iterable[int]) -> Model:
        """The same when these are in the team; a ban of theirs falls."""
        lower, upper = self.lower.copy(), self.upper.copy()
        wanted = list(people)
        lower[wanted], upper[wanted] = 1, 1
        return replace(self, lower=lower, upper=upper)


def build(pool: Pool, rules: Sequence[Row] | None = None) -> Model:
    """The model of a problem, without any tier fixed.

    Args:
        pool: the problem.
        rules: what a team has to keep, if not the rules of the problem.
    """
    problem = pool.problem
    at = Blocks(len(pool.people), len(problem.needs), len(problem.voices))
    shares = _shares(pool) if pool.loaded else []
    upper = np.ones(at.end + len(shares))
    for i, need in enumerate(problem.needs):
        upper[at.full(i)] = upper[at.half(i)] = need.count
        upper[at.met(i)], upper[at.backed(i)] = need.essential, need.critical
    for g, quota in enumerate(problem.voices):
        upper[at.missing(g)] = quota.at_least
    lower = np.zeros(len(upper))
    lower[list(pool.pins)] = 1
    upper[list(pool.bans)] = 0
    rows = [*_seat_rows(pool, at, shares), *_voice_rows(pool, at)]
    rows += _rules(pool) if rules is None else rules
    return Model(pool, at, lower, upper, rows, shares)


def _shares(pool: Pool) -> list[tuple[int, int]]:
    needs = range(len(pool.problem.needs))
    return [(int(p), i) for i in needs for p in sorted((*pool.full[i], *pool.half[i]))]


def _seat_rows(pool: Pool, at: Blocks, shares: Sequence[tuple[int, int]]) -> Iterable[Row]:
    """Rows (2) to (5), and that a backup stands behind seats that are filled."""
    column = {share: at.end + k for k, share in enumerate(shares)}
    for i, need in enumerate(pool.problem.needs):
        able = [column[int(p), i] for p in pool.full[i]] if shares else pool.full[i]
        near = [column[int(p), i] for p in pool.half[i]] if shares else pool.half[i]
        u, v, e, b = at.full(i), at.half(i), at.met(i), at.backed(i)
        yield row(([u, b], 1), (able, -1), most=0)
        yield row(([v], 1), (near, -1), most=0)
        yield row(([u, v], 1), most=need.count)
        if need.essential:
            yield row(([e], need.count), ([u], -1), most=0)
        if need.critical:
            yield row(([b], need.count), ([u], -1), most=0)
    yield from _share_rows(pool, column)


def _share_rows(pool: Pool, column: dict[tuple[int, int], int]) -> Iterable[Row]:
    """Whoever fills a seat is in the team, and fills no more seats than they can."""
    by_person: dict[int, list[int]] = {}
    for (p, _), k in column.items():
        by_person.setdefault(p, []).append(k)
        yield row(([k], 1), ([p], -1), most=0)
    for p, columns in by_person.items():
        capacity = pool.people[p].capacity
        if capacity is not None and capacity < len(columns):
            yield row((columns, 1), ([p], -capacity), most=0)


def _voice_rows(pool: Pool, at: Blocks) -> Iterable[Row]:
    for g, quota in enumerate(pool.problem.voices):
        yield row(([at.missing(g)], 1), (pool.voices[g], 1), least=quota.at_least)


def _rules(pool: Pool) -> Iterable[Row]:
    """Rows (1) and (7) to (9); pins and bans are limits of columns."""
    team = pool.problem.team
    yield row((range(len(pool.people)), 1), least=team.min, most=team.max)
    for limit, groups in (
        (team.per_organisation, pool.organisations), (team.per_sector, pool.sectors)
    ):
        for members in groups.values() if limit is not None else ():
            if limit is not None and len(members) > limit:
                yield row((members, 1), most=limit)
    for pair in pool.conflicts:
        yield row((pair, 1), most=1)
