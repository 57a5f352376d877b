"""Who does best beside a team, and a good team from always taking them: a start for the search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from collab_desktop.domain.matching.model import Model
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import Need, Tier
from collab_desktop.domain.matching.standing import offers

Gain: TypeAlias = Callable[[int], int]
"""What a candidate adds to one tier."""


def greedy_team(
    model: Model, among: Sequence[int], start: Iterable[int] = ()
) -> list[int] | None:
    """A team at once, by always adding who adds most; none when that ends against a rule.

    It is a start and what is told when there is no time for more, never the answer.

    Args:
        model: the problem.
        among: who is thought of.
        start: members to begin with; whoever may not join those before is left out.
    """
    pinned = [p for p in range(model.blocks.people) if model.lower[p]]
    team = pinned
    for p in start:
        if model.upper[p] and p not in (*team, *model.barred_by(team)):
            team.append(p)
    found = best_replacement(model, team, among)
    while found is not None and (
        len(team) < model.pool.problem.team.min or _adds(model.pool, team, found)
    ):
        team.append(found)
        found = best_replacement(model, team, among)
    return team if model.allows(model.of_team(team)) else None


def swapped(model: Model, team: Sequence[int], among: Sequence[int]) -> list[int]:
    """A team after members were swapped one at a time for as long as that helps."""
    members, unchanged = list(team), 0
    while unchanged < len(members):
        gone = members.pop(0)
        found = gone if model.lower[gone] else best_replacement(model, members, (*among, gone))
        members.append(gone if found is None else found)
        unchanged = unchanged + 1 if members[-1] == gone else 0
    return members


def _adds(pool: Pool, team: Sequence[int], added: int) -> bool:
    gains = _gains(pool, team)
    return any(gains[tier](added) > 0 for tier in pool.problem.order if tier in gains)


def best_replacement(
    model: Model, rest: Sequence[int], among: Iterable[int] | None = None
) -> int | None:
    """The candidate who makes the best team together with the rest; none when nobody may.

    One person changes each need by at most one seat, so what they add is a sum over the needs
    that they offer.
    """
    barred = {*rest, *model.barred_by(rest)}
    among = range(model.blocks.people) if among is None else among
    allowed = [p for p in among if model.upper[p] and p not in barred]
    gains = _gains(model.pool, rest)
    for gain in (gains[tier] for tier in model.pool.problem.tiers if tier in gains and allowed):
        added = [gain(p) for p in allowed]
        best = max(added)
        allowed = [p for p, value in zip(allowed, added, strict=True) if value == best]
    return min(allowed, default=None)


def _gains(pool: Pool, rest: Sequence[int]) -> Mapping[Tier, Gain]:
    """What a candidate adds to each tier; a tier to which nobody can add anything is missing."""
    missing = {
        quota.id for quota in pool.problem.voices
        if sum(quota.id in pool.people[p].voices for p in rest) < quota.at_least
    }
    voices = {Tier.VOICES: lambda p: len(missing & pool.people[p].voices)} if missing else {}
    return {
        **{
            tier: _of_seats(pool, *added) for tier, added in _added_seats(pool, rest).items()
            if any(map(any, added))
        },
        **voices, Tier.FIT: lambda p: pool.people[p].fit,
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
