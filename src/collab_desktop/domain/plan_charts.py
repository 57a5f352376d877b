"""The plan over months as shapes: a bar for each piece of work, a diamond for each milestone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.charts import (
    Diamond,
    Drawing,
    Ink,
    Label,
    Line,
    Months,
    Place,
    Rect,
    Shape,
)
from collab_desktop.domain.project_data import ProjectData, Row
from collab_desktop.domain.standing import day

MOST_MONTHS: Final = 60
"""A longer plan shows its first five years; its dates all stand in the tables."""
HEAD: Final = 16.0
ROW: Final = 17.0
_NAMES: Final = 140.0
_NARROWEST: Final = 24.0
"""Points below which the name of a month has no room."""
_LETTER: Final = 4.4
_SIZE: Final = 8.0


@dataclass(frozen=True, slots=True)
class Planned:
    """One line of the plan: a piece of work, or a milestone, which begins and ends on one day."""

    record: str
    register: str
    name: str
    start: dt.date
    end: dt.date
    owner: str
    is_reached: bool = False

    @property
    def is_milestone(self) -> bool:
        """Whether it is a day and no piece of work."""
        return self.register == "milestones"


def planned(data: ProjectData) -> tuple[Planned, ...]:
    """Work and milestones with days that can be drawn, in the order of their days."""
    work = [_work(row) for row in data.table("work_packages")]
    stones = [_milestone(row) for row in data.table("milestones")]
    found = [each for each in (*work, *stones) if each is not None]
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.is_milestone)))


def _work(row: Row) -> Planned | None:
    start, end = day(row.get("start")), day(row.get("end"))
    if start is None or end is None or end < start:
        return None
    name, lead = str(row.get("title") or ""), str(row.get("lead") or "")
    return Planned(str(row["id"]), "work_packages", name, start, end, lead)


def _milestone(row: Row) -> Planned | None:
    on = day(row.get("actual") or row.get("forecast") or row.get("planned"))
    if on is None:
        return None
    name, owner = str(row.get("milestone") or ""), str(row.get("owner") or "")
    return Planned(str(row["id"]), "milestones", name, on, on, owner, bool(row.get("actual")))


def months(rows: Sequence[Planned]) -> tuple[dt.date, ...]:
    """The first day of every month from the first to the last day of the plan."""
    first, last = min(r.start for r in rows), max(r.end for r in rows)
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    found = []
    for offset in range(min(count, MOST_MONTHS)):
        year, month = divmod(first.month - 1 + offset, 12)
        if first.year + year <= dt.MAXYEAR:
            found.append(dt.date(first.year + year, month + 1, 1))
    return tuple(found)


def gantt(
    rows: Sequence[Planned], names: Sequence[str], width: float, *, chosen: int | None = None
) -> Drawing:
    """Draw the plan, one line for each row.

    Args:
        rows: what is planned; at least one.
        names: the names of the months from the first on.
        width: of the whole drawing, in points.
        chosen: the row that is meant; it stands on a tinted ground.
    """
    begin = min(row.start for row in rows).replace(day=1)
    scale = Months(begin, len(names), width - _NAMES)
    height = HEAD + ROW * len(rows)
    shapes: list[Shape] = []
    if chosen is not None:
        shapes.append(Rect(0, HEAD + ROW * chosen, width, ROW, Ink.SEASON))
    shapes += _months(scale, names, height)
    for number, row in enumerate(rows):
        shapes += _row(row, scale, HEAD + ROW * number)
    return Drawing(width, height, tuple(shapes))


def _months(scale: Months, names: Sequence[str], height: float) -> list[Shape]:
    every = max(1, -(-int(_NARROWEST) // max(int(scale.step), 1)))
    shapes: list[Shape] = []
    for number in range(scale.count + 1):
        x = _NAMES + number * scale.step
        shapes.append(Line(x, HEAD, x, height, Ink.GRID, 0.5))
        if number < scale.count and number % every == 0:
            middle = x + scale.step * min(every, scale.count - number) / 2
            shapes.append(Label(middle, HEAD - 5, names[number], 7.5, Place.CENTRE, Ink.MUTED))
    return shapes


def _row(row: Planned, scale: Months, top: float) -> list[Shape]:
    most = int(_NAMES / _LETTER) - 2
    name = row.name if len(row.name) <= most else row.name[: most - 1].rstrip() + "…"
    middle = top + ROW / 2
    said: Shape = Label(0, middle + 2.8, name, _SIZE)
    start = _NAMES + scale.at(row.start)
    if row.is_milestone:
        x = min(max(start, _NAMES + 4.5), _NAMES + scale.width - 4.5)
        return [said, Diamond(x, middle, 4.4, Ink.NAVY, hollow=not row.is_reached)]
    length = max(_NAMES + scale.at(row.end, end=True) - start, 1.2)
    return [said, Rect(start, middle - 4.5, length, 9, Ink.NAVY)]
