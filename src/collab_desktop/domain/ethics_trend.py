"""How check-ins compare with the one before, and how far a team sees itself with each principle.

Nothing here is ever a mean: the worst open concern decides, and a stop stands above any level that
a team gives itself (CONTENT 12.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from collab_desktop.domain import ethics
from collab_desktop.domain.ethics import ORDER, PRINCIPLES, RUNS, Assessed, CheckIn, Concern
from collab_desktop.domain.project_data import ProjectData

SELF = "ethics_self"


class Trend(StrEnum):
    """Whether the worst concern is less, the same or more than at the check-in before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class Level:
    """How far a team sees itself with a principle, from 0 to 5."""

    principle: str
    level: int | None
    proof: str
    is_stopped: bool
    """An open stop under this principle: the level does not make up for it."""


def before(data: ProjectData, run: str) -> CheckIn | None:
    """The last check-in before this one in which something was assessed."""
    earlier = (ethics.check_in(data, each) for each in reversed(RUNS[: RUNS.index(run)]))
    return next((each for each in earlier if each.assessed), None)


def whole(data: ProjectData, run: str) -> Trend | None:
    """The trend of a whole check-in; a red line that was crossed is a stop."""
    then, now = before(data, run), ethics.check_in(data, run)
    if then is None:
        return None
    raised = Concern.STOP if then.crossed else _raised(then.items)
    return _trend(now.worst, raised)


def by_principle(data: ProjectData, run: str) -> dict[str, Trend | None]:
    """The trend of each principle, where it was assessed both times."""
    then, now = before(data, run), ethics.check_in(data, run)
    if then is None:
        return dict.fromkeys(PRINCIPLES)
    return {
        principle: _trend(
            ethics.worst(_of(now, principle)), _raised(_of(then, principle)))
        for principle in PRINCIPLES
    }


def _of(found: CheckIn, principle: str) -> list[Assessed]:
    return [item for item in found.items if principle in item.principles]


def _raised(items: Iterable[Assessed]) -> Concern:
    """The worst that was said at the time, whether it was settled since or not."""
    return max((item.concern for item in items), key=ORDER.index, default=Concern.NOT_ASSESSED)


def _trend(now: Concern, then: Concern) -> Trend | None:
    if Concern.NOT_ASSESSED in (now, then):
        return None
    change = ORDER.index(now) - ORDER.index(then)
    return Trend.SAME if not change else Trend.WORSE if change > 0 else Trend.BETTER


def levels(data: ProjectData, run: str) -> tuple[Level, ...]:
    """What the team said of itself at a check-in, in the order of the principles."""
    rows = {str(row["principle"]): row for row in data.table(SELF, f"run:{run}")}
    found = ethics.check_in(data, run)
    return tuple(
        Level(
            principle, rows[principle]["level"], str(rows[principle]["proof"] or ""),
            any(i.is_open and i.concern is Concern.STOP for i in _of(found, principle)),
        )
        for principle in PRINCIPLES if principle in rows
    )
