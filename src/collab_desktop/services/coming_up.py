"""What is coming up in all projects: deadlines, board meetings, milestones, things that are due."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.domain import progress, workshops
from collab_desktop.domain.interest import EOIS
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.views import Place
from collab_desktop.services.session import Session, today

DEADLINE: Final = "cq.call.deadline"
CLOSED: Final = frozenset({"met", "withdrawn"})
"""States of a condition in which nobody waits for it."""
MOST_NAMED: Final = 3
"""References named in one line."""


@dataclass(frozen=True, slots=True)
class Coming:
    """One date of one project, and the page on which it was written down."""

    day: str
    """ISO date."""
    title: str
    project_id: str
    project: str
    place: Place


def coming_up(session: Session, limit: int = 3) -> tuple[Coming, ...]:
    """The next dates from today on, the nearest first."""
    found = [
        coming for row in session.project_rows()
        for coming in _of_project(session, session.project(str(row["id"])))
        if coming.day >= today()
    ]
    return tuple(sorted(found, key=lambda c: (c.day, c.project, c.title))[:limit])


def _of_project(session: Session, data: ProjectData) -> Iterator[Coming]:
    for day, message, place in dates(data):
        if isinstance(day, str) and day:
            title = str(data.row["title"] or data.row["code"] or "")
            yield Coming(day, session.voice.say(message), data.id, title, place)


def dates(data: ProjectData) -> Iterator[tuple[Any, Message, Place]]:
    """Every day that a project waits for, as it was typed, past ones too."""
    yield data.value(DEADLINE), Message("coming.deadline", {}), Place("cq", "call", "deadline")
    for row in data.table("meetings"):
        yield row.get("date"), Message("coming.meeting", {}), Place("gov", "meeting", "meetings")
    for row in data.table("milestones"):
        if not row.get("actual"):
            day = row.get("forecast") or row.get("planned")
            named = _named("milestone", row.get("milestone"))
            yield day, named, Place("pr", "plan", "milestones")
    for row in data.table("conditions"):
        if row.get("status") not in CLOSED:
            named = _named("condition", row.get("condition"))
            yield row.get("due"), named, Place("gov", "votes", "conditions")
    for workshop in workshops.workshops(data):
        if workshop.state is not workshops.State.CLOSED:
            there = Place(workshops.STEP, workshop=workshop.id)
            yield workshop.date, _named("workshop", workshop.title), there
    yield from _outstanding(data)
    yield from _kept(data)


def _kept(data: ProjectData) -> Iterator[tuple[Any, Message, Place]]:
    """The days until which records of people may be kept, each once."""
    days: dict[str, list[Mapping[str, Any]]] = {}
    for row in data.table(EOIS):
        if isinstance(row.get("keep_until"), str):
            days.setdefault(row["keep_until"], []).append(row)
    for day, rows in days.items():
        codes = [str(row["code"] or "–") for row in rows]
        named = ", ".join(codes[:MOST_NAMED]) + ("…" if len(codes) > MOST_NAMED else "")
        yield day, _named("keep_until", named), Place("call", eoi=str(rows[0]["id"]))


def _outstanding(data: ProjectData) -> Iterator[tuple[Any, Message, Place]]:
    """Steps that were put off for the board, each with the day by which it is to be done."""
    for (step, subject), state in data.step_states.items():
        listed = state.get("outstanding") or {}
        found = data.index.find_step(step)
        done = progress.subject_status(data, step, subject) in progress.CLOSED if found else True
        if found is not None and not done:
            named = _named("outstanding", found.title)
            yield listed.get("due"), named, Place(step, None, None, subject)


def _named(kind: str, title: object) -> Message:
    return Message(f"coming.{kind}", {"title": str(title or "–")})
