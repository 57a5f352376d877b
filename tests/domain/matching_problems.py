"""Small problems made at random, and the best team found by trying every one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import (
    MOVABLE,
    Candidate,
    Importance,
    Need,
    Problem,
    Quota,
    Skill,
    TeamRules,
    Tier,
)
from collab_desktop.domain.matching.standing import coverage_units, keeps_rules, seats_of


def random_problem(seed: int, *, capacity: bool = False) -> Problem:
    """A problem with everything in it, small enough to try all teams."""
    dice = random.Random(seed)
    people, needs, most = dice.randint(1, 9), dice.randint(1, 5), dice.randint(1, 5)
    names = [f"c{number}" for number in range(people)]
    order = list(MOVABLE)
    if dice.random() < 0.3:
        dice.shuffle(order)
    return Problem(
        tuple(_need(dice, number) for number in range(needs)),
        tuple(_candidate(dice, name, needs, capacity=capacity) for name in names),
        TeamRules(most, dice.randint(0, most), dice.choice([None, 1, 2]),
                  dice.choice([None, Fraction(1, 2), Fraction(1, 3)])),
        tuple(Quota(voice, dice.randint(1, 2)) for voice in "xy" if dice.random() < 0.6),
        tuple(pair for pair in combinations(names, 2) if dice.random() < 0.1),
        tuple(name for name in names if dice.random() < 0.08),
        tuple(name for name in names if dice.random() < 0.08),
        tuple(order),
    )


def _need(dice: random.Random, number: int) -> Need:
    return Need(f"n{number}", dice.randint(1, 4), dice.choice([1, 1, 2, 3, 4]),
                Importance(dice.randint(1, 3)), critical=dice.random() < 0.4)


def _candidate(dice: random.Random, name: str, needs: int, *, capacity: bool) -> Candidate:
    skills = {
        f"n{number}": Skill(dice.randint(1, 4), evidence=dice.random() < 0.6)
        for number in range(needs) if dice.random() < 0.5
    }
    voices = frozenset(voice for voice in "xyz" if dice.random() < 0.3)
    return Candidate(
        name, skills, dice.choice(["", "a", "b", "c"]), dice.choice(["", "s", "t", "u"]), voices,
        dice.randint(0, 100), dice.choice([None, 1, 2]) if capacity else None,
    )


def vector(pool: Pool, team: tuple[int, ...]) -> tuple[int, ...]:
    """What a team reaches in each tier but the last, in the order of the problem."""
    needs, seats = pool.problem.needs, seats_of(pool, team)
    missing = [
        max(0, quota.at_least - len(set(team) & set(members)))
        for quota, members in zip(pool.problem.voices, pool.voices, strict=True)
    ]
    reached = {
        Tier.ESSENTIALS: sum(
            n.essential and s.full == s.asked for n, s in zip(needs, seats, strict=True)
        ),
        Tier.VOICES: -sum(missing),
        Tier.COVERAGE: coverage_units(pool, seats),
        Tier.BACKUPS: sum(
            n.importance * (n.critical and s.backup) for n, s in zip(needs, seats, strict=True)
        ),
        Tier.SIZE: -len(team),
        Tier.FIT: sum(pool.people[p].fit for p in team),
    }
    return tuple(reached[tier] for tier in pool.problem.tiers if tier in reached)


def teams_by_trying(pool: Pool) -> Iterator[tuple[int, ...]]:
    """All teams that keep the rules."""
    everybody = range(len(pool.people))
    for size in range(pool.problem.team.max + 1):
        yield from (team for team in combinations(everybody, size) if keeps_rules(pool, team))


def best_by_trying(pool: Pool) -> tuple[int, ...] | None:
    """The best vector of all teams that keep the rules."""
    return max((vector(pool, team) for team in teams_by_trying(pool)), default=None)
