"""When each block of an agenda begins and ends, and how far ahead or behind a workshop is.

Pure: the wall clock is passed in.  Before a workshop begins the times follow from its start and
the minutes; once it runs, what is over stands with its real times and the rest moves with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from collab_desktop.domain.project_data import ProjectData, Row
from collab_desktop.domain.workshops import AGENDA, Workshop

_TIME: Final = re.compile(
    r"\s*(\d{1,2})(?:\s*[:.hH]\s*|\s*)(\d{2})?\s*([aApP])?\.?[mM]?\.?\s*"
)
_MOVED: Final = timedelta(hours=2)
"""Begun earlier or later than this, a workshop is measured from its beginning."""


class Progress(StrEnum):
    """How far one block is."""

    TO_COME = "to_come"
    NOW = "now"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Block:
    """One part of an agenda."""

    id: str
    minutes: int
    activity: str
    method: str = ""
    lead: str = ""
    """The id of the person who leads it; empty: the facilitator."""
    output: str = ""
    screen: str = "none"
    about: str = ""
    began: str = ""
    ended: str = ""

    @property
    def progress(self) -> Progress:
        """Over once it ended, on once it began."""
        if not self.began:
            return Progress.TO_COME
        return Progress.OVER if self.ended else Progress.NOW


@dataclass(frozen=True, slots=True)
class Line:
    """A block with its times; both count from the planned start of the workshop."""

    block: Block
    begins: timedelta
    ends: timedelta


@dataclass(frozen=True, slots=True)
class Timetable:
    """All blocks with their times, and the end of the workshop."""

    start: datetime | None
    """When the first block is planned to begin; nothing where nobody said."""
    lines: tuple[Line, ...]
    planned: timedelta
    """How long all blocks take as planned."""
    ends: timedelta
    """When the last one is expected to end."""
    is_running: bool = False

    @property
    def behind(self) -> int:
        """Minutes the workshop ends later than planned; below nought it is ahead."""
        return round((self.ends - self.planned).total_seconds() / 60) if self.is_running else 0

    @property
    def now(self) -> Line | None:
        """The block that is on."""
        return next((x for x in self.lines if x.block.progress is Progress.NOW), None)

    @property
    def coming(self) -> Line | None:
        """The first block that is still to come."""
        return next((x for x in self.lines if x.block.progress is Progress.TO_COME), None)

    def moment(self, offset: timedelta) -> datetime | None:
        """A time of the table on the clock; nothing where nobody said when it begins."""
        return self.start + offset if self.start is not None else None


def blocks(data: ProjectData, workshop: Workshop) -> tuple[Block, ...]:
    """The agenda of a workshop in its order."""
    return tuple(_block(row) for row in data.table(AGENDA, workshop.subject))


def _block(row: Row) -> Block:
    minutes = row.get("minutes")
    text = {key: str(row.get(key) or "") for key in (
        "activity", "method", "lead", "output", "about", "began", "ended",
    )}  # fmt: skip
    return Block(
        id=str(row["id"]), minutes=minutes if isinstance(minutes, int) and minutes > 0 else 0,
        screen=str(row.get("screen") or "none"), **text,
    )


def timetable(
    workshop: Workshop, agenda: Sequence[Block], now: datetime | None = None
) -> Timetable:
    """Give every block its times.

    Args:
        workshop: its date and start.
        agenda: its blocks in order.
        now: the wall clock, with its zone; nothing leaves a running block as long as planned.
    """
    first = _first(agenda)
    start = planned_start(workshop, first)
    planned = timedelta(minutes=sum(block.minutes for block in agenda))
    if first is None:
        lines = _lines(agenda, timedelta(0), None, None)
        return Timetable(start, lines, planned, planned)
    start = start or first
    lines = _lines(agenda, first - start, start, now)
    return Timetable(start, lines, planned, lines[-1].ends, is_running=True)


def _lines(
    agenda: Sequence[Block], at: timedelta, start: datetime | None, now: datetime | None
) -> tuple[Line, ...]:
    """One block after the other; what was skipped takes no time."""
    found: list[Line] = []
    last = max((n for n, block in enumerate(agenda) if block.began), default=-1)
    for number, block in enumerate(agenda):
        length = timedelta(minutes=block.minutes)
        began, ended = moment(block.began), moment(block.ended)
        if start is not None and began is not None:
            at = began - start
            length = _length(length, began, ended, now)
        elif number < last:
            length = timedelta(0)
        elif start is not None and now is not None:
            at = max(at, now - start)
        found.append(Line(block, at, at + length))
        at += length
    return tuple(found)


def _length(
    planned: timedelta, began: datetime, ended: datetime | None, now: datetime | None
) -> timedelta:
    """How long a block that began takes; never less than nothing when the clock was set back."""
    if ended is not None:
        return max(ended - began, timedelta(0))
    return max(planned, now - began) if now is not None else planned


def _first(agenda: Sequence[Block]) -> datetime | None:
    """When the first block that began did so."""
    began = [found for block in agenda if (found := moment(block.began)) is not None]
    return min(began, default=None)


def planned_start(workshop: Workshop, about: datetime | None = None) -> datetime | None:
    """The day and time at which a workshop is to begin, in the zone of this computer.

    Args:
        workshop: its date and start.
        about: when it really began; stands in for a date that nobody wrote down.
    """
    at = clock_time(workshop.start)
    if at is None:
        return None
    try:
        day = datetime.fromisoformat(workshop.date).date()
    except ValueError:
        day = (about.astimezone() if about is not None else datetime.now().astimezone()).date()
    planned = datetime.combine(day, at).astimezone()
    if about is None or abs(about - planned) <= _MOVED:
        return planned
    # It was moved, to another day or to quite another hour; it is not a day or hours late.
    planned = datetime.combine(about.astimezone().date(), at).astimezone()
    return planned if abs(about - planned) <= _MOVED else about


def clock_time(text: str) -> time | None:
    """A time of day as people type it: 9:30, 09.30, 930, 9 h 30, 2 pm; nothing for other words."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else 24
    return time(hour, minute) if hour < 24 and minute < 60 else None


def moment(text: str) -> datetime | None:
    """A moment that the program wrote down; nothing for anything else."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.astimezone()
