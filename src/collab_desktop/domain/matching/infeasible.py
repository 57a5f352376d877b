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

import numpy as np

from collab_desktop.domain.matching.model import Blocks, Model, Numbers, Row, row
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
        upper = np.ones(size)
        upper[self.people + self.number :] = self.people + pool.problem.team.min
        rows = [r for k in range(self.number) for r in self._switched(k)]
        blocks = Blocks(self.people, 0, 0)
        self.model = Model(pool, blocks, np.zeros(size), upper, rows)
        self.cost = np.zeros(size)
        self.cost[self.people :] = -1
        self.cost[self.people : self.people + self.number] = -float(upper[-1] * self.number + 1)

    def _switched(self, k: int) -> Iterator[Row]:
        """A rule that holds, or is given up by as much as its counter says."""
        _, plain = self.rules[k]
        given_up, by = self.people + k, self.people + self.number + k
        sign = 1 if np.isinf(plain.most) else -1
        yield Row(
            np.append(plain.columns, np.int32(by)), np.append(plain.values, sign),
            plain.least, plain.most,
        )
        yield row(([by], 1), ([given_up], -float(self.people + self.pool.problem.team.min)), most=0)

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

    def _solved(self, model: Model, watch: Watch) -> Numbers | None:
        everything = np.ones(len(model.lower), np.bool_)
        return search(model, everything, self.cost, None, watch).x

    def _given_up(self, x: Numbers) -> list[int]:
        return [k for k in range(self.number) if x[self.people + k] > 0.5]

    def _relaxed(self, k: int, x: Numbers) -> Rule:
        rule = self.rules[k][0]
        if rule.limit is None:
            return rule
        by = int(x[self.people + self.number + k])
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
        upper = self.model.upper.copy()
        upper[[self.people + k for k in held]] = 0
        tight = replace(self.model, upper=upper)
        everything = np.ones(len(upper), np.bool_)
        found = search(tight, everything, np.zeros(len(upper)), None, watch)
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
