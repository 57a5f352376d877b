"""Days as a calendar file (iCalendar, RFC 5545) that any calendar program takes in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

KEPT = "\u00a0\u202f\u200c\u200d"
"""Signs that print nothing, but keep words apart or letters together."""
WIDEST = 75
"""Octets in a line; longer ones are folded."""
PRODUCT = "-//Collab Desktop//EN"


@dataclass(frozen=True, slots=True)
class Event:
    """A whole day on which something is due, or a stretch of it in the time of whoever reads."""

    uid: str
    day: date
    title: str
    note: str = ""
    begins: datetime | None = None
    ends: datetime | None = None
    place: str = ""


def as_ics(events: Iterable[Event], stamp: datetime) -> bytes:
    """The calendar file.

    Args:
        events: what is due; an event with the same uid replaces the one taken in before.
        stamp: when the file was made, in UTC.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(event: Event, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    yield from _when(event)
    yield f"SUMMARY:{_text(event.title)}"
    if event.note:
        yield f"DESCRIPTION:{_text(event.note)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    yield "TRANSP:OPAQUE" if event.begins else "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _when(event: Event) -> Iterator[str]:
    if event.begins is None or event.ends is None:
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
        return
    yield f"DTSTART:{event.begins:%Y%m%dT%H%M%S}"
    yield f"DTEND:{event.ends:%Y%m%dT%H%M%S}"


def _text(text: str) -> str:
    """A value whose signs mean themselves; other control characters are left out."""
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = "\\n".join(escaped.splitlines())
    return "".join(letter for letter in lines if letter.isprintable() or letter in KEPT)


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most 75 octets that never tear a character; later ones begin with a space."""
    piece, room = "", WIDEST
    for letter in line:
        wide = len(letter.encode())
        if wide > room:
            yield piece
            piece, room = " ", WIDEST - 1
        piece += letter
        room -= wide
    yield piece
