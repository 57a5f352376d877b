"""Why no team keeps the rules, and the fewest rules to give up so that one can.

Every rule may be given up for a price of one, so the cheapest way is the smallest set; ruling it
out shows the next one.  Which rules quarrel is found by leaving out one after the other (Junker,
*QuickXplain*, AAAI 2004, does the same in halves).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from collab_desktop.domain.matching.model import (
    NO_LIMIT,
    Blocks,
    Model,
    Row,
    Solution,
    by_column,
    row,
)
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.solver import search
from collab_desktop.domain.matching.watch import Watch

MOST_WAYS: Final = 6
"""Ways out that are told; more are no help."""


class RuleKind(StrEnum):
    """Where in a problem a rule stands."""

    MIN = "min"
    MAX = "max"
    ORGANISATION = "per_organisation"
    SECTOR = "sector_share"
    CONFLICT = "conflicts"
    PIN = "pins"
    BAN = "bans"
    CANDIDATES = "candidates"
    NEEDS = "needs"
    VOICES = "voices"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: where it stands, whom it names, and its limit."""

    kind: RuleKind
    ids: tuple[str, ...] = ()
    limit: int | None = None
    needed: int | None = None
    """The limit at which it is no longer in the way."""


@dataclass(frozen=True, slots=True)
class Infeasible:
    """Rules that cannot hold together, and the smallest sets of rules to give up."""

    quarrel: tuple[Rule, ...]
    ways: tuple[tuple[Rule, ...], ...]


def explain(pool: Pool, watch: Watch) -> Infeasible:
    """Say which rules cannot hold together, and what to relax."""
    if not pool.people:
        nobody = Rule(RuleKind.CANDIDATES)
        return Infeasible((nobody,), ((nobody,),))
    elastic = _Elastic(pool)
    ways = tuple(elastic.ways(watch))
    return Infeasible(tuple(elastic.quarrel(ways, watch)), ways)


class _Elastic:
    """The rules with a switch each: ``y`` gives a rule up, ``s`` counts by how much."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self.rules: list[tuple[Rule, Row]] = list(_rules(pool))
        self.people, self.number = len(pool.people), len(self.rules)
        size = self.people + 2 * self.number
        most = self.people + pool.problem.team.min
        upper = [1] * (self.people + self.number) + [most] * self.number
        rows = [r for k in range(self.number) for r in self._switched(k)]
        self.model = Model(
            pool, Blocks(self.people, 0, 0), [0] * size, upper, rows, by_column(rows, size),
            len(rows),
        )
        self.cost = [0] * self.people + [-most * self.number - 1] * self.number
        self.cost += [-1] * self.number

    def _switched(self, k: int) -> Iterator[Row]:
        """A rule that holds, or is given up by as much as its counter says."""
        _, plain = self.rules[k]
        given_up, by = self.people + k, self.people + self.number + k
        sign = 1 if plain.most == NO_LIMIT else -1
        yield Row({**plain.factors, by: sign}, plain.least, plain.most)
        yield row(([by], 1), ([given_up], -self.people - self.pool.problem.team.min), most=0)

    def ways(self, watch: Watch) -> Iterator[tuple[Rule, ...]]:
        """The smallest sets of rules, one after the other."""
        model, fewest = self.model, None
        for _ in range(MOST_WAYS):
            x = self._solved(model, watch)
            given_up = [] if x is None else self._given_up(x)
            if x is None or not given_up or (fewest is not None and len(given_up) > fewest):
                return
            fewest = len(given_up)
            yield tuple(self._relaxed(k, x) for k in given_up)
            switches = [self.people + k for k in given_up]
            model = model.with_rows(row((switches, 1), most=len(switches) - 1))

    def _solved(self, model: Model, watch: Watch) -> Solution | None:
        return search(model, range(len(model.lower)), self.cost, None, watch).x

    def _given_up(self, x: Solution) -> list[int]:
        return [k for k in range(self.number) if self.people + k in x]

    def _relaxed(self, k: int, x: Solution) -> Rule:
        rule = self.rules[k][0]
        if rule.limit is None:
            return rule
        by = x.get(self.people + self.number + k, 0)
        return replace(rule, needed=rule.limit + (-by if rule.kind is RuleKind.MIN else by))

    def quarrel(self, ways: Sequence[Sequence[Rule]], watch: Watch) -> list[Rule]:
        """Rules that cannot hold together, while any of them less could."""
        if not ways:
            return []
        kept = list(range(self.number))
        size = len(kept)
        while size and not watch.over:
            for begin in range(0, len(kept), size):
                fewer = kept[:begin] + kept[begin + size :]
                if not self._possible(fewer, watch):
                    kept = fewer
                    break
            else:
                size //= 2
        return [self.rules[k][0] for k in kept]

    def _possible(self, held: Sequence[int], watch: Watch) -> bool:
        """Whether a team keeps these rules; the others do not count."""
        tight = self.model.without(self.people + k for k in held)
        everything = range(len(tight.upper))
        found = search(tight, everything, [0] * len(everything), None, watch)
        return found.x is not None or not found.done


def _rules(pool: Pool) -> Iterator[tuple[Rule, Row]]:
    """Every rule that a team has to keep, as a row over people."""
    team, everybody = pool.problem.team, range(len(pool.people))
    yield Rule(RuleKind.MAX, limit=team.max), row((everybody, 1), most=team.max)
    if team.min:
        yield Rule(RuleKind.MIN, limit=team.min), row((everybody, 1), least=team.min)
    for kind, limit, groups in (
        (RuleKind.ORGANISATION, team.per_organisation, pool.organisations),
        (RuleKind.SECTOR, team.per_sector, pool.sectors),
    ):
        for name, members in groups.items():
            if limit is not None and len(members) > limit:
                yield Rule(kind, (name,), limit), row((members, 1), most=limit)
    for pair in pool.conflicts:
        yield Rule(RuleKind.CONFLICT, pool.ids(pair)), row((pair, 1), most=1)
    for p in sorted(pool.pins):
        yield Rule(RuleKind.PIN, pool.ids([p])), row(([p], 1), least=1)
    for p in sorted(pool.bans):
        yield Rule(RuleKind.BAN, pool.ids([p])), row(([p], 1), most=0)
