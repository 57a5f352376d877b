"""Who does best in the place of somebody who leaves, when everybody else stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from collab_desktop.domain.matching.problem import Need, Tier
from collab_desktop.domain.matching.standing import keeps_rules

if TYPE_CHECKING:
    from collab_desktop.domain.matching.pool import Pool

Gains = NDArray[np.int64]


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
    return any(gains[tier][added] > 0 for tier in pool.problem.order)


def best_replacement(pool: Pool, rest: Sequence[int], gone: int | None = None) -> int | None:
    """The candidate who makes the best team together with the rest; none when nobody may.

    One person changes each need by at most one seat, so what they add is a sum over the needs
    that they offer, and all candidates are weighed at once.
    """
    allowed = _allowed(pool, rest, gone)
    if not allowed.any():
        return None
    gains = _gains(pool, rest)
    for tier in pool.problem.tiers:
        if tier in gains:
            best = gains[tier][allowed].max()
            allowed &= gains[tier] == best
    return int(np.flatnonzero(allowed)[0])


def _allowed(pool: Pool, rest: Sequence[int], gone: int | None) -> NDArray[np.bool_]:
    allowed = np.ones(len(pool.people), np.bool_)
    members = set(rest)
    allowed[[*rest, *pool.bans]] = False
    if gone is not None:
        allowed[gone] = False
    rules = pool.problem.team
    for limit, groups, named in (
        (rules.per_organisation, pool.organisations, [pool.people[p].organisation for p in rest]),
        (rules.per_sector, pool.sectors, [pool.people[p].sector for p in rest]),
    ):
        for name in filter(None, set(named)):
            if limit is not None and named.count(name) >= limit:
                allowed[groups[name]] = False
    for one, other in pool.conflicts:
        if one in members:
            allowed[other] = False
        if other in members:
            allowed[one] = False
    return allowed


def _gains(pool: Pool, rest: Sequence[int]) -> dict[Tier, Gains]:
    """What each candidate adds to each tier."""
    nothing = np.zeros(len(pool.people), np.int64)
    gains = {tier: nothing.copy() for tier in pool.problem.order}
    inside = np.zeros(len(pool.people), np.int64)
    inside[list(rest)] = 1
    for i, need in enumerate(pool.problem.needs):
        full, half = pool.full[i], pool.half[i]
        count, near = int(inside[full].sum()), int(inside[half].sum())
        gains[Tier.COVERAGE][full] += pool.worth[i] * _added(need, count, near, 1, 0)
        gains[Tier.COVERAGE][half] += pool.worth[i] * _added(need, count, near, 0, 1)
        gains[Tier.ESSENTIALS][full] += need.essential and count == need.count - 1
        gains[Tier.BACKUPS][full] += int(need.importance) * (
            need.critical and count == need.count
        )
    for quota, people in zip(pool.problem.voices, pool.voices, strict=True):
        gains[Tier.VOICES][people] += int(inside[people].sum()) < quota.at_least
    gains[Tier.FIT] = np.array([person.fit for person in pool.people], np.int64)
    return gains


def _added(need: Need, able: int, near: int, full: int, half: int) -> int:
    return _filled(need, able + full, near + half) - _filled(need, able, near)


def _filled(need: Need, able: int, near: int) -> int:
    full = min(able, need.count)
    return 2 * full + min(near, need.count - full)
