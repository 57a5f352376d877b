"""What a search found: the best team, others that are clearly different, and the reasons."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final

from collab_desktop.domain.matching.infeasible import Infeasible, explain
from collab_desktop.domain.matching.lexicographic import Solved
from collab_desktop.domain.matching.matching import Leaving, Matching, Price
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Tier
from collab_desktop.domain.matching.solver import NoTeam
from collab_desktop.domain.matching.standing import MOST_SHARED, TeamStanding, points, shares
from collab_desktop.domain.matching.watch import Watch
from collab_desktop.domain.team.question import Question

ALTERNATIVES: Final = 3


@dataclass(frozen=True, slots=True)
class Option:
    """One team, by candidate, and what it is worth.

    Args:
        gap: points of coverage that at most are missing where it is not proven.
    """

    team: tuple[str, ...]
    standing: TeamStanding
    proven: bool
    gap: Fraction


@dataclass(frozen=True)
class Suggestion:
    """Everything that the screens say after a search; without options, why there is none.

    Args:
        digest: the hash of the question it answers.
        options: the best team first.
        tiers: what each tier reached, as plain values.
        shares: what each member adds to the coverage on average over all orders of joining.
        is_explained: whether the reasons were worked out to the end.
    """

    digest: str
    options: tuple[Option, ...] = ()
    curve: tuple[tuple[int, Fraction], ...] = ()
    prices: tuple[Price, ...] = ()
    leaving: Mapping[str, Leaving] = field(default_factory=dict)
    shares: Mapping[str, Fraction] = field(default_factory=dict)
    rebuilt: Mapping[str, Option | None] = field(default_factory=dict)
    """The best team without each member; nothing where no team keeps the rules then."""
    refusal: Infeasible | None = None
    tiers: tuple[Mapping[str, Any], ...] = ()
    seconds: float = 0.0
    is_explained: bool = False

    @property
    def best(self) -> Option | None:
        """The team that is suggested."""
        return self.options[0] if self.options else None


@dataclass(frozen=True, slots=True)
class WhyNot:
    """The best team that has somebody in it, or why none may.

    Args:
        lost: points of coverage that this team has less than the best one.
        leave: members of the best team who would have to make room.
    """

    candidate: str
    team: tuple[str, ...] = ()
    lost: Fraction = Fraction(0)
    essentials: int = 0
    leave: tuple[str, ...] = ()
    refusal: Infeasible | None = None


class Search:
    """One question on its way to an answer; made and used in a thread of its own."""

    def __init__(self, question: Question) -> None:
        """Nothing is worked out before it is asked for."""
        self.question = question
        self._matching: Matching | None = None
        self._best: Solved | None = None
        self._begun = time.monotonic()

    def first(self, watch: Watch) -> Suggestion:
        """The best team without further reasons, or why there is none."""
        digest, problem = self.question.digest(), self.question.problem
        if not problem.candidates or not problem.needs:
            return Suggestion(digest, refusal=explain(Pool(problem), watch), is_explained=True)
        self._matching = Matching(problem)
        try:
            self._best = self._matching.best(watch)
        except NoTeam:
            refusal = explain(self._matching.pool, watch)
            return Suggestion(digest, refusal=refusal, is_explained=True)
        if self._best is None:
            return Suggestion(digest, seconds=self._seconds())
        return Suggestion(
            digest, (self._option(self._matching, self._best),),
            tiers=tuple(_tiers(self._best)), seconds=self._seconds(),
        )

    def explained(self, found: Suggestion, watch: Watch) -> Suggestion:
        """The same with other teams, sizes, prices and what goes with each member."""
        matching, best = self._matching, self._best
        if matching is None or best is None:
            return found
        people = matching.pool.people
        leaving = {people[p].id: matching.leaving(best.team, p) for p in best.team}
        others = matching.alternatives(best.team, ALTERNATIVES, watch)
        rebuilt: dict[str, Option | None] = {}
        for p in best.team:
            if not watch.over:
                again = matching.without(p, watch, best.team)
                rebuilt[people[p].id] = self._option(matching, again) if again else None
        curve = tuple(matching.curve(watch)) if not watch.over else ()
        prices = tuple(matching.prices(best, watch)) if not watch.over else ()
        is_small = len(best.team) <= MOST_SHARED and not matching.pool.loaded
        parts = shares(matching.pool, best.team) if is_small and not watch.over else {}
        options = (*found.options, *(self._option(matching, other) for other in others))
        return replace(
            found, options=options, leaving=leaving, curve=curve, prices=prices,
            shares=parts, rebuilt=rebuilt if not watch.over else {},
            seconds=self._seconds(), is_explained=not watch.over,
        )

    def why_not(self, candidate: str, watch: Watch) -> WhyNot:
        """What it would cost to have somebody in the team."""
        matching, best = self._matching, self._best
        if matching is None or best is None:
            return WhyNot(candidate)
        found = matching.including(matching.pool.position[candidate], watch)
        if found is None:
            problem = self.question.problem
            asked = replace(problem, pins=(*problem.pins, candidate))
            return WhyNot(candidate, refusal=explain(Pool(asked), watch))
        before, after = matching.standing(best.team), matching.standing(found.team)
        return WhyNot(
            candidate, matching.pool.ids(found.team), before.coverage - after.coverage,
            before.essentials.met - after.essentials.met,
            matching.pool.ids(set(best.team) - set(found.team)),
        )

    def _option(self, matching: Matching, solved: Solved) -> Option:
        units = next((t.limit - t.value for t in solved.tiers if t.tier is Tier.COVERAGE), 0)
        gap = Fraction(0) if solved.proven else points(matching.pool, units)
        team = matching.pool.ids(solved.team)
        return Option(team, matching.standing(solved.team), solved.proven, gap)

    def _seconds(self) -> float:
        return round(time.monotonic() - self._begun, 3)


def _tiers(solved: Solved) -> list[Mapping[str, Any]]:
    return [
        {"name": t.tier.value, "value": t.value, "limit": t.limit, "proven": t.proven}
        for t in solved.tiers if t.tier is not Tier.ORDER
    ]
