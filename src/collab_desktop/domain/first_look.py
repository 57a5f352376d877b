"""The first look: four questions before the board about data, harm, ethics and young people.

Source: CONTENT 0.9; it makes responsibility part of the design instead of an afterthought.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Severity
from collab_desktop.domain.wording import together

TOPICS = ("data", "harm", "right", "youth")


class Look(StrEnum):
    """What was seen at first sight."""

    NOTHING_SPECIAL = "nothing_special"
    LOOK_CLOSER = "look_closer"
    STOP_AND_TALK = "stop_and_talk"

    @property
    def severity(self) -> Severity:
        """The shape it is shown with."""
        return _SHAPES[self]


_SHAPES = {
    Look.NOTHING_SPECIAL: Severity.OK,
    Look.LOOK_CLOSER: Severity.ATTENTION,
    Look.STOP_AND_TALK: Severity.STOP,
}


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The four looks together; a blank one is open, never "nothing special"."""

    severity: Severity
    stops: tuple[str, ...]
    closer: tuple[str, ...]
    open: tuple[str, ...]
    message: Message


def first_look(looks: Mapping[str, str | None], topics: Sequence[str] = TOPICS) -> FirstLook:
    """Sum up the four looks, the gravest first."""
    found: dict[Look | None, tuple[str, ...]] = {
        look: tuple(t for t in topics if looks.get(t) == look) for look in Look
    }
    stops, closer = found[Look.STOP_AND_TALK], found[Look.LOOK_CLOSER]
    clear = found[Look.NOTHING_SPECIAL]
    blank = tuple(t for t in topics if t not in {*stops, *closer, *clear})
    severity, cause, named = next(
        (
            row
            for row in (
                (Severity.STOP, "stop_and_talk", stops),
                (Severity.NOT_CHECKED, "open", blank),
                (Severity.ATTENTION, "look_closer", closer),
            )
            if row[2]
        ),
        (Severity.OK, "nothing_special", clear),
    )
    names = together([Message(f"first_look.topic.{topic}") for topic in named])
    message = Message(f"first_look.{cause}", {"count": len(named), "names": names})
    return FirstLook(severity, stops, closer, blank, message)
