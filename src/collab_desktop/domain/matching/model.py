"""The team as rows and columns: a set multicover with levels, a size cap, quotas and conflicts.

After Lappas, Liu and Terzi, *Finding a team of experts in social networks* (KDD 2009), and
Kobren, Saha and McCallum, *Paper matching with local fairness constraints* (KDD 2019).

Columns, one block after the other: ``x`` who is in the team; of each need ``u`` full and ``v``
half seats, ``e`` whether an essential one is met, ``b`` whether a critical one has its backup; of
each voice ``d`` how many are missing; and, where somebody can fill only so many seats, ``a`` who
fills a seat of what.  Every tier is a row of costs whose sum is to be as large as possible.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Tier
from collab_desktop.domain.matching.standing import seats_of

Costs: TypeAlias = Sequence[int]
"""What each column adds to a tier."""

Solution: TypeAlias = Mapping[int, int]
"""The columns that are not nothing, with their values."""

NO_LIMIT: Final = float("inf")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the model: a sum of columns between two limits."""

    factors: Mapping[int, int]
    least: float
    most: float


def row(
    *parts: tuple[Iterable[int], int], least: float = -NO_LIMIT, most: float = NO_LIMIT
) -> Row:
    """A row from groups of columns that share a factor."""
    return Row({column: factor for columns, factor in parts for column in columns}, least, most)


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
    lower: Sequence[int]
    upper: Sequence[int]
    rows: Sequence[Row]
    by_column: Sequence[Sequence[tuple[int, int]]]
    """Of each column, those of the first rows that it is in, with its factor there."""
    indexed: int
    """How many rows that are."""
    assigned: Sequence[tuple[int, int]] = ()
    """Person and need of each column after the blocks."""

    def entries(self, column: int) -> Sequence[tuple[int, int]]:
        """The rows that a column is in, with its factor there."""
        later = enumerate(self.rows[self.indexed :], self.indexed)
        added = [(r, added.factors[column]) for r, added in later if column in added.factors]
        return [*self.by_column[column], *added]

    def cost(self, tier: Tier) -> Costs:
        """What a tier makes as large as possible, by column."""
        costs, people = [0] * len(self.lower), self.blocks.people
        if tier is Tier.SIZE:
            costs[:people] = [-1] * people
        elif tier is Tier.FIT:
            costs[:people] = [person.fit for person in self.pool.people]
        elif tier is Tier.ORDER:
            costs[:people] = range(0, -people, -1)
        elif tier is Tier.VOICES:
            missing = range(self.blocks.missing(0), self.blocks.end)
            costs[missing.start : missing.stop] = [-1] * len(missing)
        else:
            self._cost_of_needs(tier, costs)
        return costs

    def _cost_of_needs(self, tier: Tier, costs: list[int]) -> None:
        at, pool = self.blocks, self.pool
        for i, need in enumerate(pool.problem.needs):
            if tier is Tier.ESSENTIALS:
                costs[at.met(i)] = 1
            elif tier is Tier.COVERAGE:
                costs[at.full(i)], costs[at.half(i)] = 2 * pool.worth[i], pool.worth[i]
            else:
                costs[at.backed(i)] = need.importance

    def whole(self, x: Solution) -> Solution:
        """A solution with everything counted that its team gives."""
        return x if self.assigned else self.of_team(p for p in x if p < self.blocks.people)

    def of_team(self, people: Iterable[int]) -> Solution:
        """The solution of a team whose members fill all the seats they can."""
        team, at, pool = set(people), self.blocks, self.pool
        found = dict.fromkeys(team, 1)
        filled = zip(pool.problem.needs, seats_of(pool, team), strict=True)
        for i, (need, seats) in enumerate(filled):
            found[at.full(i)], found[at.half(i)] = seats.full, seats.half
            found[at.met(i)] = need.essential and seats.full == need.count
            found[at.backed(i)] = need.critical and seats.backup
        for g, quota in enumerate(pool.problem.voices):
            heard = sum(quota.id in pool.people[p].voices for p in team)
            found[at.missing(g)] = max(0, quota.at_least - heard)
        return {column: int(value) for column, value in found.items() if value}

    def allows(self, x: Solution) -> bool:
        """Whether a solution is within all limits."""
        sums = Counter[int]()
        for column, value in x.items():
            for r, factor in self.entries(column):
                sums[r] += factor * value
        return all(x.get(c, 0) >= least for c, least in enumerate(self.lower) if least) and all(
            value <= self.upper[column] for column, value in x.items()
        ) and all(line.least <= sums[r] <= line.most for r, line in enumerate(self.rows))

    def barred_by(self, team: Iterable[int]) -> Iterator[int]:
        """Columns of rules that allow nobody more beside a team."""
        sums = Counter(dict.fromkeys(range(self.indexed, len(self.rows)), 0))  # may allow nobody
        sums.update(r for p in team for r, factor in self.entries(p) if factor > 0)
        full = (r for r, number in sums.items() if number >= self.rows[r].most)
        return (column for r in full for column in self.rows[r].factors)

    def with_rows(self, *rows: Row) -> Model:
        """The same with more rows."""
        return replace(self, rows=(*self.rows, *rows))

    def without(self, people: Iterable[int]) -> Model:
        """The same when these are not to be had; a pin of theirs falls too."""
        return self._fixed(people, 0)

    def insisting(self, people: Iterable[int]) -> Model:
        """The same when these are in the team; a ban of theirs falls."""
        return self._fixed(people, 1)

    def _fixed(self, people: Iterable[int], value: int) -> Model:
        lower, upper = list(self.lower), list(self.upper)
        for p in people:
            lower[p] = upper[p] = value
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
    upper = [1] * (at.end + len(shares))
    for i, need in enumerate(problem.needs):
        upper[at.full(i)] = upper[at.half(i)] = need.count
        upper[at.met(i)], upper[at.backed(i)] = int(need.essential), int(need.critical)
    for g, quota in enumerate(problem.voices):
        upper[at.missing(g)] = quota.at_least
    lower = [0] * len(upper)
    for p in pool.pins:
        lower[p] = 1
    for p in pool.bans:
        upper[p] = 0
    rows = [*_seat_rows(pool, at, shares), *_voice_rows(pool, at)]
    rows += _rules(pool) if rules is None else rules
    return Model(pool, at, lower, upper, rows, by_column(rows, len(upper)), len(rows), shares)


def by_column(rows: Iterable[Row], columns: int) -> list[list[tuple[int, int]]]:
    """Of each column, the rows that it is in, with its factor there."""
    found: list[list[tuple[int, int]]] = [[] for _ in range(columns)]
    for r, line in enumerate(rows):
        for column, factor in line.factors.items():
            found[column].append((r, factor))
    return found


def _shares(pool: Pool) -> list[tuple[int, int]]:
    needs = range(len(pool.problem.needs))
    return [(p, i) for i in needs for p in sorted((*pool.full[i], *pool.half[i]))]


def _seat_rows(pool: Pool, at: Blocks, shares: Sequence[tuple[int, int]]) -> Iterable[Row]:
    """Rows (2) to (5), and that a backup stands behind seats that are filled."""
    column = {share: at.end + k for k, share in enumerate(shares)}
    for i, need in enumerate(pool.problem.needs):
        able = [column[p, i] for p in pool.full[i]] if shares else pool.full[i]
        near = [column[p, i] for p in pool.half[i]] if shares else pool.half[i]
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
