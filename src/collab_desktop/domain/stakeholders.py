"""Stakeholders: where each stands, who is affected but unheard, and whether the boat is too full.

Source: CONTENT 6.1 (power and interest after Mendelow 1991, salience after Mitchell, Agle and Wood
1997).  The numbers are the program's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity

REGISTER: Final = "stakeholders"
STRONG: Final = 3.5
"""From here on influence and interest are high."""
CROWDED, TOO_FULL = 1.5, 2.5
"""Close partners for each member of the delivery team: from above these it is much, or too much."""
CLOSE: Final = frozenset({"collaborate", "empower"})
QUIET: Final = frozenset({"inform", "none"})

Row = Mapping[str, Any]


class Quadrant(StrEnum):
    """What the power and interest grid advises."""

    MANAGE_CLOSELY = "manage_closely"
    KEEP_SATISFIED = "keep_satisfied"
    KEEP_INFORMED = "keep_informed"
    MONITOR = "monitor"


class Circle(StrEnum):
    """How near somebody stands to the work."""

    CORE = "core"
    INVOLVED = "involved"
    INFORMED = "informed"


@dataclass(frozen=True, slots=True)
class Crowd:
    """The crowding index: those we work closely with, for each member of the delivery team."""

    close: int
    team: int
    severity: Severity

    @property
    def index(self) -> Decimal | None:
        """Close partners for each member; nothing while nobody is in the team."""
        return Decimal(self.close) / self.team if self.team else None


class Look(StrEnum):
    """What the shape of a mark on the map says of somebody."""

    TEAM = "team"
    DECIDES = "decides"
    TOUCHED = "touched"
    OTHERS = "others"


_LOOKS: Final = {
    "delivery_team": Look.TEAM,
    "challenge_owner": Look.DECIDES, "funder": Look.DECIDES, "governance_board": Look.DECIDES,
    "regulator": Look.DECIDES,
    "end_user": Look.TOUCHED, "community": Look.TOUCHED, "children": Look.TOUCHED,
    "carers": Look.TOUCHED,
}  # fmt: skip


def look(kind: object) -> Look:
    """The shape of somebody of a type."""
    return _LOOKS.get(str(kind), Look.OTHERS)


def quadrant(row: Row) -> Quadrant | None:
    """Where somebody stands in the grid; nothing while influence or interest is open."""
    influence, interest = row.get("influence"), row.get("interest")
    if not isinstance(influence, int) or not isinstance(interest, int):
        return None
    if influence >= STRONG:
        return Quadrant.MANAGE_CLOSELY if interest >= STRONG else Quadrant.KEEP_SATISFIED
    return Quadrant.KEEP_INFORMED if interest >= STRONG else Quadrant.MONITOR


def circle(row: Row) -> Circle:
    """How near: the team and those who decide together, those who are asked, the rest."""
    level = row.get("level")
    if row.get("type") == "delivery_team" or level in CLOSE:
        return Circle.CORE
    return Circle.INVOLVED if level in {"consult", "involve"} else Circle.INFORMED


def is_unheard(row: Row) -> bool:
    """Whether somebody is strongly affected, has little influence, and is at most told."""
    affected, influence = row.get("affected"), row.get("influence")
    return (
        isinstance(affected, int) and affected >= 4
        and isinstance(influence, int) and influence <= 2
        and row.get("level") in QUIET
    )  # fmt: skip


def salience(row: Row) -> tuple[str, ...]:
    """Which of power, legitimacy and urgency somebody has.

    Those who use the answer, are affected or speak for them are legitimate; strongly affected is
    urgent.  Children are urgent and legitimate without power, so they are raised, never ranked low.
    """
    found = []
    if isinstance(row.get("influence"), int) and row["influence"] >= STRONG:
        found.append("power")
    if row.get("type") in _LEGITIMATE or row.get("level") in CLOSE:
        found.append("legitimacy")
    if isinstance(row.get("affected"), int) and row["affected"] >= 4:
        found.append("urgency")
    return tuple(found)


_LEGITIMATE: Final = frozenset({
    "challenge_owner", "end_user", "data_provider", "governance_board", "regulator", "community",
    "children", "carers", "partner", "delivery_team", "funder",
})  # fmt: skip


def crowd(rows: Iterable[Row]) -> Crowd:
    """Whether the boat is too full."""
    found = list(rows)
    team = sum(row.get("type") == "delivery_team" for row in found)
    close = sum(row.get("level") in CLOSE and row.get("type") != "delivery_team" for row in found)
    share = close / team if team else 0.0
    if share > TOO_FULL:
        return Crowd(close, team, Severity.STOP)
    return Crowd(close, team, Severity.ATTENTION if share > CROWDED else Severity.OK)


def positions(data: ProjectData) -> list[Row]:
    """What says where everybody stands, and nothing else of them: read after every move."""
    return [
        {key: data.cell(record, key) for key in _POSITION} for record in data.rows(REGISTER)
    ]


_POSITION: Final = ("type", "level", "influence", "interest", "affected")


def placed(rows: Iterable[Row]) -> list[Row]:
    """Those who have a place in the grid."""
    return [row for row in rows if quadrant(row) is not None]


def aboard(rows: Iterable[Row], phase: str) -> list[Row]:
    """Those who are active in a phase; who names no phase is always aboard."""
    return [row for row in rows if not row.get("phases") or phase in row["phases"]]


def stakeholders(data: ProjectData) -> Sequence[Row]:
    """All stakeholders of a project, in their order."""
    return data.table(REGISTER)


# -- the engagement plan ---------------------------------------------------------------------------

PLAN_FIELDS: Final = ("channel", "frequency", "contact")
"""What must be said of everybody who takes part (CONTENT 6.1): how, how often, by whom."""
LEVELS: Final = ("empower", "collaborate", "involve", "consult", "inform", "none")
"""From the nearest to the farthest."""
_TAKES_PART: Final = frozenset({"involve", "collaborate", "empower"})


def plan_gaps(row: Row) -> tuple[str, ...]:
    """What the plan does not say yet of somebody who takes part; the team needs no plan."""
    if row.get("type") == "delivery_team" or row.get("level") not in _TAKES_PART:
        return ()
    return tuple(key for key in PLAN_FIELDS if not row.get(key))


def plan(rows: Iterable[Row]) -> list[Row]:
    """Everybody outside the team, those who take most part first; who is left out comes last."""
    outside = (row for row in rows if row.get("type") != "delivery_team")
    return sorted(outside, key=lambda row: _nearness(row.get("level")))


def _nearness(level: object) -> int:
    return LEVELS.index(str(level)) if level in LEVELS else len(LEVELS)


def level_in(ring: Circle, level: object) -> str:
    """The level of somebody who is put into a circle; one that belongs there already stays."""
    levels = _LEVELS_IN[ring]
    return str(level) if level in levels else levels[0]


_LEVELS_IN: Final[Mapping[Circle, tuple[str, ...]]] = {
    Circle.CORE: ("collaborate", "empower"),
    Circle.INVOLVED: ("involve", "consult"),
    Circle.INFORMED: ("inform", "none"),
}


def nearer(level: object, steps: int) -> str:
    """The level so many steps nearer to the work, or farther away where negative."""
    here = LEVELS.index(str(level)) if level in LEVELS else len(LEVELS)
    return LEVELS[min(max(here - steps, 0), len(LEVELS) - 1)]
