"""What a given team is worth: seats, coverage, essentials, voices, backups, single points."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import comb

from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Need


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many."""

    met: int
    of: int


@dataclass(frozen=True, slots=True)
class Seats:
    """The seats of one need in a team."""

    need: str
    asked: int
    full: int
    half: int
    backup: bool
    """Whether one qualified person more is there."""


@dataclass(frozen=True, slots=True)
class TeamStanding:
    """Everything that the screens and papers say about a team.

    Args:
        coverage: in per cent of all seats, by weight.
        evidenced: the part of the coverage, in per cent of it, that rests on evidence.
        single_points: critical needs that only as many members can fill as are asked.
    """

    seats: tuple[Seats, ...]
    coverage: Fraction
    essentials: Count
    voices: Count
    backups: Count
    evidenced: Fraction
    single_points: tuple[str, ...]


def seats_of(pool: Pool, team: Collection[int]) -> tuple[Seats, ...]:
    """The seats of every need; half a seat is filled by somebody one level below."""
    return tuple(map(_seats, pool.problem.needs, *offers(pool, team)))


def offers(pool: Pool, team: Collection[int]) -> tuple[list[int], list[int]]:
    """By need, how many members can fill a full seat, and how many half a seat."""
    able, near = [0] * len(pool.worth), [0] * len(pool.worth)
    for p in team:
        full, half = pool.fills[p]
        for i in full:
            able[i] += 1
        for i in half:
            near[i] += 1
    return able, near


def _seats(need: Need, able: int, near: int) -> Seats:
    full = min(able, need.count)
    return Seats(need.id, need.count, full, min(near, need.count - full), able > need.count)


def coverage_units(pool: Pool, seats: Sequence[Seats]) -> int:
    """Coverage in the whole units of the model."""
    return sum(w * (2 * s.full + s.half) for w, s in zip(pool.worth, seats, strict=True))


def points(pool: Pool, units: int) -> Fraction:
    """Units as points of coverage, of 100."""
    return Fraction(100 * units, pool.most) if pool.most else Fraction(0)


def standing(
    pool: Pool, team: Collection[int], seats: tuple[Seats, ...] | None = None
) -> TeamStanding:
    """What a team is worth, by position.

    Args:
        pool: the problem.
        team: who is in it.
        seats: how its seats are shared out, where somebody can fill only so many.
    """
    seats = seats_of(pool, team) if seats is None else seats
    needs = pool.problem.needs
    essential = [s for n, s in zip(needs, seats, strict=True) if n.essential]
    critical = [s for n, s in zip(needs, seats, strict=True) if n.critical]
    heard = [
        len(set(team) & set(members)) >= quota.at_least
        for quota, members in zip(pool.problem.voices, pool.voices, strict=True)
    ]
    return TeamStanding(
        seats, points(pool, coverage_units(pool, seats)),
        Count(sum(s.full == s.asked for s in essential), len(essential)),
        Count(sum(heard), len(heard)),
        Count(sum(s.backup for s in critical), len(critical)),
        _evidenced(pool, team, seats),
        tuple(s.need for s in critical if s.full == s.asked and not s.backup),
    )


def _evidenced(pool: Pool, team: Collection[int], seats: Sequence[Seats]) -> Fraction:
    """The part of the coverage that those with evidence give, who fill seats first."""
    shown = 0
    for i, (need, s) in enumerate(zip(pool.problem.needs, seats, strict=True)):
        proved = [
            p for p in team
            if (skill := pool.people[p].skills.get(need.id)) is not None and skill.evidence
        ]
        full = min(s.full, sum(i in pool.fills[p][0] for p in proved))
        half = min(s.half, sum(i in pool.fills[p][1] for p in proved))
        shown += pool.worth[i] * (2 * full + half)
    units = coverage_units(pool, seats)
    return Fraction(100 * shown, units) if units else Fraction(0)


def keeps_rules(pool: Pool, team: Collection[int]) -> bool:
    """Whether a team keeps every limit, pin and ban."""
    members, rules = set(team), pool.problem.team
    groups = [
        *((rules.per_organisation, people) for people in pool.organisations.values()),
        *((rules.per_sector, people) for people in pool.sectors.values()),
        *((1, pair) for pair in pool.conflicts),
    ]
    return (
        rules.min <= len(members) <= rules.max
        and pool.pins <= members and not pool.bans & members
        and all(limit is None or sum(p in members for p in people) <= limit
                for limit, people in groups)
    )


MOST_SHARED = 12
"""Members of the largest team whose coverage is shared out: all 4,096 parts of it are looked at."""


def shares(pool: Pool, team: Sequence[int]) -> dict[str, Fraction]:
    """What each member adds to the coverage, on average over all orders of joining, in points.

    The shares add up to the coverage (Shapley, *A value for n-person games*, 1953).

    Raises:
        ValueError: the team is too large.
    """
    if len(team) > MOST_SHARED:
        raise ValueError(f"more than {MOST_SHARED} members")
    worth = {
        frozenset(part): coverage_units(pool, seats_of(pool, part))
        for size in range(len(team) + 1) for part in combinations(team, size)
    }
    size = len(team)
    found = {}
    for member in team:
        total = sum(
            Fraction(worth[part | {member}] - value, comb(size - 1, len(part)))
            for part, value in worth.items() if member not in part
        )
        found[pool.people[member].id] = points(pool, 1) * total / size
    return found
