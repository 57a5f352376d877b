"""Who does best in the place of somebody who leaves, when everybody else stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from collab_desktop.domain.matching.problem import Need, Tier
from collab_desktop.domain.matching.standing import keeps_rules, offers

if TYPE_CHECKING:
    from collab_desktop.domain.matching.pool import Pool

Gain: TypeAlias = Callable[[int], int]
"""What a candidate adds to one tier."""


def greedy_team(pool: Pool) -> list[int] | None:
    """A team at once, by always adding who adds most; none when that ends against a rule.

    It is a start and what is told when there is no time for more, never the answer.
    """
    team = sorted(pool.pins)
    while len(team) < pool.problem.team.max:
        found = best_replacement(pool, team)
        if found is None or (
            len(team) >= pool.problem.team.min and not _adds(pool, team, found)
        ):
            break
        team.append(found)
    return sorted(team) if keeps_rules(pool, team) else None


def _adds(pool: Pool, team: Sequence[int], added: int) -> bool:
    gains = _gains(pool, team)
    return any(gains[tier](added) > 0 for tier in pool.problem.order)


def best_replacement(pool: Pool, rest: Sequence[int], gone: int | None = None) -> int | None:
    """The candidate who makes the best team together with the rest; none when nobody may.

    One person changes each need by at most one seat, so what they add is a sum over the needs
    that they offer.
    """
    allowed = _allowed(pool, rest, gone)
    gains = _gains(pool, rest)
    for gain in (gains[tier] for tier in pool.problem.tiers if tier in gains and allowed):
        added = [gain(p) for p in allowed]
        best = max(added)
        allowed = [p for p, value in zip(allowed, added, strict=True) if value == best]
    return allowed[0] if allowed else None


def _allowed(pool: Pool, rest: Sequence[int], gone: int | None) -> list[int]:
    """Candidates who keep the rules together with the rest, in order."""
    members, rules = set(rest), pool.problem.team
    barred = {*rest, *pool.bans, *(() if gone is None else (gone,))}
    for limit, groups, named in (
        (rules.per_organisation, pool.organisations, [pool.people[p].organisation for p in rest]),
        (rules.per_sector, pool.sectors, [pool.people[p].sector for p in rest]),
    ):
        for name in filter(None, set(named)):
            if limit is not None and named.count(name) >= limit:
                barred.update(groups[name])
    for pair in pool.conflicts:
        if not members.isdisjoint(pair):
            barred.update(pair)
    return [p for p in range(len(pool.people)) if p not in barred]


def _gains(pool: Pool, rest: Sequence[int]) -> Mapping[Tier, Gain]:
    """What a candidate adds to each tier."""
    missing = {
        quota.id for quota in pool.problem.voices
        if sum(quota.id in pool.people[p].voices for p in rest) < quota.at_least
    }
    return {
        **{tier: _of_seats(pool, *added) for tier, added in _added_seats(pool, rest).items()},
        Tier.VOICES: lambda p: len(missing & pool.people[p].voices),
        Tier.FIT: lambda p: pool.people[p].fit,
    }


def _of_seats(pool: Pool, full: Sequence[int], half: Sequence[int]) -> Gain:
    def gain(p: int) -> int:
        able, near = pool.fills[p]
        return sum([full[i] for i in able]) + sum([half[i] for i in near])

    return gain


def _added_seats(
    pool: Pool, rest: Sequence[int]
) -> Mapping[Tier, tuple[Sequence[int], Sequence[int]]]:
    """What one person more adds, by need: who can fill a full seat, and who half a one."""
    needs = list(zip(pool.problem.needs, pool.worth, *offers(pool, rest), strict=True))
    met = [int(n.essential and able == n.count - 1) for n, _, able, _ in needs]
    full = [worth * _added(n, able, near, 1, 0) for n, worth, able, near in needs]
    half = [worth * _added(n, able, near, 0, 1) for n, worth, able, near in needs]
    backed = [n.importance * (n.critical and able == n.count) for n, _, able, _ in needs]
    nothing = [0] * len(needs)
    return {
        Tier.ESSENTIALS: (met, nothing), Tier.COVERAGE: (full, half),
        Tier.BACKUPS: (backed, nothing),
    }


def _added(need: Need, able: int, near: int, full: int, half: int) -> int:
    return _filled(need, able + full, near + half) - _filled(need, able, near)


def _filled(need: Need, able: int, near: int) -> int:
    full = min(able, need.count)
    return 2 * full + min(near, need.count - full)
