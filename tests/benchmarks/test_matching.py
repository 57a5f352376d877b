"""How long the best team takes, proven in all tiers, with its alternatives and explanations.

``python -m pytest -m benchmark -s tests/benchmarks/test_matching.py`` prints the figures: time by
the clock, and what the program itself worked.
"""

from __future__ import annotations

import random
import statistics
import time
from fractions import Fraction

import pytest

from collab_desktop.domain.matching.matching import Matching
from collab_desktop.domain.matching.problem import (
    Candidate,
    Importance,
    Need,
    Problem,
    Quota,
    Skill,
    TeamRules,
)
from collab_desktop.domain.matching.watch import Watch

pytestmark = pytest.mark.benchmark

NEEDS, MOST, SEEDS = 20, 8, range(7)


def large_problem(people: int, seed: int) -> Problem:
    """A call for 20 needs: each answers with one to five skills, some of them without evidence."""
    dice = random.Random(seed)
    needs = tuple(
        Need(f"n{i}", dice.choice([2, 2, 3, 3, 4]), dice.choice([1, 1, 1, 2, 3]),
             Importance(dice.choice([3, 3, 2, 2, 1])), critical=dice.random() < 0.3)
        for i in range(NEEDS)
    )
    candidates = tuple(
        Candidate(
            f"c{j:05}",
            {f"n{i}": Skill(dice.randint(1, 4), evidence=dice.random() < 0.7)
             for i in dice.sample(range(NEEDS), dice.randint(1, 5))},
            f"o{dice.randrange(max(2, people // 3))}", f"s{dice.randrange(6)}",
            frozenset(f"v{g}" for g in range(3) if dice.random() < 0.15), dice.randint(30, 100),
        )
        for j in range(people)
    )
    names = [person.id for person in candidates]
    conflicts = tuple(sorted(dice.sample(names, 2)) for _ in range(people // 10))
    return Problem(
        needs, candidates, TeamRules(MOST, 1, 2, Fraction(1, 2)),
        (Quota("v0", 2), Quota("v1", 1), Quota("v2", 2)),
        tuple((one, other) for one, other in conflicts),
    )


def told(what: str, times: list[tuple[float, float]]) -> tuple[float, float]:
    """Print and return the medians: clock, processor."""
    clock, worked = (statistics.median(column) for column in zip(*times, strict=True))
    slowest = max(clock for clock, _ in times)
    print(f"\n{what}: {clock:.2f} s (slowest {slowest:.2f}), worked {worked:.2f} s")
    return clock, worked


def taken(call) -> tuple[float, float]:
    clock, worked = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - clock, time.process_time() - worked


@pytest.mark.parametrize(("people", "limit"), [(500, 1.0), (5_000, 5.0), (20_000, 8.0)])
def test_the_best_team_is_proven_in_time(people, limit):
    times = []
    for seed in SEEDS:
        problem = large_problem(people, seed)

        def proven(problem: Problem = problem) -> None:
            assert Matching(problem).best().proven

        times.append(taken(proven))
    assert told(f"{people} x {NEEDS} x {MOST}, all tiers proven", times)[1] < limit


def test_alternatives_and_explanations_are_there_in_time():
    limits = {"three alternatives": 2.0, "all without X": 1.0, "prices": 2.0, "size curve": 2.0}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in limits}
    for seed in SEEDS:
        matching = Matching(large_problem(500, seed))
        best = matching.best()

        def without(m: Matching = matching, team: tuple[int, ...] = best.team) -> None:
            for member in team:
                m.leaving(team, member)
                assert m.without(member, Watch(), team).proven

        calls = (
            lambda m=matching, b=best: m.alternatives(b.team, 3, Watch()), without,
            lambda m=matching, b=best: m.prices(b, Watch()), lambda m=matching: m.curve(Watch()),
        )
        for name, call in zip(limits, calls, strict=True):
            times[name].append(taken(call))
    late = {
        name: worked for name, limit in limits.items()
        if (worked := told(f"500 x {NEEDS} x {MOST}, {name}", times[name])[1]) >= limit
    }
    assert not late
