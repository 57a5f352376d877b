"""What people decided about a team: draft, pins, bans, voices, conflicts, rules and locks."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.matching.problem import MOVABLE, TeamRules, Tier
from collab_desktop.domain.project_data import ProjectData

MEMBER, PINNED, BANNED = "member", "pinned", "banned"
USUAL_MOST: Final = 8
USUAL_FROM_ONE: Final = 2
SHARES: Final = {"half": Fraction(1, 2), "two_thirds": Fraction(2, 3), "all": None}


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who should be heard, and by how many members."""

    id: str
    kind: str
    name: str
    sector: str
    at_least: int


@dataclass(frozen=True, slots=True)
class Lock:
    """A team that people chose, with what had been suggested, by form or person."""

    id: str
    on: str
    by: str
    chosen: tuple[str, ...]
    suggested: tuple[str, ...]
    reason: str
    found: dict[str, Any] = field(default_factory=dict)

    @property
    def differs(self) -> bool:
        """Whether people chose otherwise than was suggested."""
        return bool(self.suggested) and set(self.chosen) != set(self.suggested)


def draft_row(project_id: str, candidate: str) -> str:
    """The row that says where a candidate stands; one laptop makes the same as another."""
    return Address("team_draft.row", f"record:{candidate}").row_id(project_id)


def places(data: ProjectData) -> dict[str, str]:
    """Member, pinned or banned, by candidate; who stands nowhere is not in it."""
    return {
        str(row["form"]): str(row["place"])
        for row in data.table("team_draft") if row["form"] and row["place"]
    }


def draft(data: ProjectData) -> frozenset[str]:
    """The candidates in the draft."""
    return frozenset(one for one, place in places(data).items() if place != BANNED)


def voices(data: ProjectData) -> tuple[Voice, ...]:
    """The voices that should be heard."""
    return tuple(
        Voice(str(row["id"]), str(row["kind"] or ""), str(row["voice"]),
              str(row.get("sector") or ""), _whole(row["at_least"], 1))
        for row in data.table("voices") if row["voice"]
    )


def conflicts(data: ProjectData) -> tuple[tuple[str, str], ...]:
    """Pairs that must never be in one team; those with the challenge owner are not among them."""
    return tuple(
        (str(row["one"]), str(row["other"]))
        for row in data.table("team_conflicts") if row["one"] and row["other"]
    )


def rules(data: ProjectData) -> TeamRules:
    """The limits of a team, usual ones where nobody set others."""
    most = _whole(data.value("call.match.most"), USUAL_MOST)
    from_one = _whole(data.value("call.match.per_organisation"), USUAL_FROM_ONE, least=0)
    share = SHARES.get(data.value("call.match.sector_share") or "half")
    return TeamRules(most, _whole(data.value("call.match.fewest"), 0, least=0),
                     from_one or None, share)


def days_of_a_need(data: ProjectData) -> int | None:
    """The days that one need takes, where effort is counted."""
    return _whole(data.value("call.match.days"), 0) or None


def order(data: ProjectData) -> tuple[Tier, ...]:
    """What comes first; the usual order where what was chosen is not all of it."""
    chosen = data.value("call.match.order") or ()
    known = tuple(tier for name in chosen for tier in MOVABLE if tier.value == name)
    return known if set(known) == set(MOVABLE) and len(known) == len(MOVABLE) else MOVABLE


def lock(data: ProjectData) -> Lock | None:
    """The team that was chosen last."""
    rows = data.table("team_locks")
    return _lock(rows[-1]) if rows else None


def _lock(row: dict[str, Any]) -> Lock:
    try:
        found = json.loads(str(row["found"] or "{}"))
    except ValueError:
        found = {}
    return Lock(
        str(row["id"]), str(row["on"] or ""), str(row["by"] or ""), tuple(row["chosen"] or ()),
        tuple(row["suggested"] or ()), str(row["reason"] or ""),
        found if isinstance(found, dict) else {},
    )


def _whole(value: Any, usual: int, *, least: int = 1) -> int:
    return value if isinstance(value, int) and value >= least else usual
