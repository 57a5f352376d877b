"""Writes what a matching found as JSON; the shape is in ``docs/match-result.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from collab_desktop.domain.matching.infeasible import Rule
from collab_desktop.domain.matching.lexicographic import TierResult
from collab_desktop.domain.matching.matching import Leaving, Price
from collab_desktop.domain.matching.problem import Tier
from collab_desktop.domain.matching.standing import Count, TeamStanding

COUNTED_DOWN = (Tier.VOICES, Tier.SIZE)
"""Tiers that should be small; they are written as what they count."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence about rules: that they quarrel, are a way out when given up, or stay unmet.

    Only rules that leave no team at all make a problem infeasible; what stays unmet has a list of
    its own, so that whoever reads the result can tell a poor team from none.
    """

    kind: str
    rules: Sequence[Rule]
    sentence: str


@dataclass(slots=True)
class MatchResult:
    """Everything that was found; without a team, why there is none."""

    team: Sequence[str] = ()
    proven: bool = False
    tiers: Sequence[TierResult] = ()
    standing: TeamStanding | None = None
    members: Mapping[str, Leaving] = field(default_factory=dict)
    alternatives: Sequence[Sequence[str]] = ()
    prices: Sequence[Price] = ()
    infeasible: Sequence[Reason] = ()
    unmet: Sequence[Reason] = ()
    seconds: float = 0.0


def result_text(result: MatchResult) -> str:
    """The result as JSON, one key after the other in the order of the description."""
    found = result.standing
    content: dict[str, Any] = {
        "team": list(result.team),
        "proven": result.proven,
        "tiers": [_tier(tier) for tier in result.tiers if tier.tier is not Tier.ORDER],
        "coverage": float(found.coverage) if found else 0.0,
        "essentials": _count(found.essentials if found else None),
        "voices": _count(found.voices if found else None),
        "backups": _count(found.backups if found else None),
        "single_points": list(found.single_points) if found else [],
        "members": {
            name: {"lost_without": float(left.lost), "best_replacement": left.replacement}
            for name, left in result.members.items()
        },
        "alternatives": [list(team) for team in result.alternatives],
        "prices": [_price(price) for price in result.prices],
        "infeasible": [_reason(reason) for reason in result.infeasible],
        "unmet": [_reason(reason) for reason in result.unmet],
        "seconds": round(result.seconds, 3),
    }
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _tier(found: TierResult) -> dict[str, Any]:
    sign = -1 if found.tier in COUNTED_DOWN else 1
    return {
        "name": found.tier.value, "value": sign * found.value, "proven": found.proven,
        "gap": found.limit - found.value,
    }


def _count(count: Count | None) -> dict[str, int]:
    return {"met": count.met, "of": count.of} if count else {"met": 0, "of": 0}


def _price(price: Price) -> dict[str, Any]:
    return {
        "rule": price.rule, "relaxed_by": 1, "coverage": float(price.coverage),
        "people_fewer": price.size, "team": list(price.team), "proven": price.proven,
    }


def _reason(reason: Reason) -> dict[str, Any]:
    rules = [
        {"key": rule.kind.value, "ids": list(rule.ids), "limit": rule.limit,
         "needed": rule.needed}
        for rule in reason.rules
    ]
    return {"kind": reason.kind, "rules": rules, "sentence": reason.sentence}
