"""What the screens of the workshops say of them: states, days, what comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from collab_desktop.domain.agenda import Timetable
from collab_desktop.domain.workshops import State, Workshop
from collab_desktop.services.workshop_fields import span_words, time_words
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.widgets import shapes

if TYPE_CHECKING:
    from collab_desktop.formats import Formats
    from collab_desktop.services.workshops import NextStep

Workshops: Final = Speaker("Workshops")
SHAPES: Final = {
    State.PLANNED: shapes.State.NOT_STARTED,
    State.RUNNING: shapes.State.IN_PROGRESS,
    State.CLOSED: shapes.State.FINISHED,
}


def state_word(state: State) -> str:
    """A state in one word."""
    return {
        State.PLANNED: Workshops.tr("Planned"),
        State.RUNNING: Workshops.tr("Running"),
        State.CLOSED: Workshops.tr("Closed"),
    }[state]


def title_of(workshop: Workshop) -> str:
    """How a page of one workshop is called: ``Workshop 2: Understand``."""
    title = workshop.title or Workshops.tr("Without a title")
    words = Workshops.tr("Workshop {number}: {title}")
    return words.format(number=workshop.number, title=title)


def when(workshop: Workshop, table: Timetable, formats: Formats) -> str:
    """Day, times and length of a workshop in one line."""
    day = formats.date(workshop.date) if is_day(workshop) else Workshops.tr("No date yet")
    shown = _as_held(table) if workshop.state is State.CLOSED else table
    return " · ".join(part for part in (day, span_of(shown, formats)) if part)


def _as_held(table: Timetable) -> Timetable:
    """What took place of a workshop that is over: blocks that never began take no time."""
    lines = tuple(line for line in table.lines if line.block.began)
    return replace(table, lines=lines, ends=lines[-1].ends) if lines else table


def span_of(table: Timetable, formats: Formats) -> str:
    """From when until when, and how long; only how long where no start is set."""
    if not table.lines:
        return ""
    took = table.ends - table.lines[0].begins if table.is_running else table.planned
    minutes = round(took.total_seconds() / 60)
    length = Workshops.tr("{n} minutes", "", minutes).format(n=formats.number(minutes))
    if table.start is None:
        return length
    return f"{span_words(table, table.lines[0].begins, table.ends)} · {length}"


def is_day(workshop: Workshop) -> bool:
    """Whether the date of a workshop is one; a draft may hold anything."""
    from collab_desktop.domain.values import is_iso_date

    return is_iso_date(workshop.date)


def pace(table: Timetable) -> str:
    """How far ahead or behind a workshop is, in words; empty while it does not run."""
    if not table.is_running:
        return ""
    if table.behind > 0:
        words = Workshops.tr("{n} minutes behind", "", table.behind).format(n=table.behind)
    elif table.behind < 0:
        words = Workshops.tr("{n} minutes ahead", "", -table.behind).format(n=-table.behind)
    else:
        words = Workshops.tr("In time")
    until = Workshops.tr("ends at {time}").format(time=time_words(table, table.ends))
    return f"{words}, {until}"


def next_words(what: NextStep) -> str:
    """What to do next with a workshop, verb first; empty when there is nothing."""
    return {
        "date": Workshops.tr("Set the date"),
        "agenda": Workshops.tr("Write the agenda"),
        "guests": Workshops.tr("Say who comes"),
        "begin": Workshops.tr("Begin it"),
        "go_on": Workshops.tr("Go on with it"),
        "attendance": Workshops.tr("Say who was there"),
        "nothing": "",
    }[what]
