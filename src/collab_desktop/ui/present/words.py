"""The few words that slides say by themselves; everything else comes with their data."""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.slides import Secrecy
from collab_desktop.ui.marking import Speaker

Room: Final = Speaker("Room")


def which(number: int, of: int) -> str:
    """E.g. "3 of 5"."""
    return Room.tr("{number} of {of}").format(number=number, of=of)


def way_out() -> str:
    """How to come back from a window that covers everything."""
    return Room.tr("Esc: back to your own page")


def ballots(count: int, of: int) -> str:
    """E.g. "4 of 6 ballots in"."""
    return Room.tr("{count} of {of} ballots in").format(count=count, of=of)


def secrecy(level: Secrecy) -> str:
    """Who sees whose score."""
    words: dict[Secrecy, str] = {
        "secret": Room.tr("Secret: nobody sees your score"),
        "facilitator": Room.tr("Only the facilitator sees your score"),
        "open": Room.tr("Open: everybody sees the scores"),
    }
    return words.get(level, "")


def not_sure(count: int) -> str:
    """How many said that they are not sure; nothing where nobody did."""
    return Room.tr("{count} not sure").format(count=count) if count else ""


def coming(what: str) -> str:
    """What comes next."""
    return Room.tr("Next: {what}").format(what=what) if what else ""


def minutes(count: int) -> str:
    """How long a block is."""
    return Room.tr("{minutes} min").format(minutes=count)


def hollow() -> str:
    """What a hollow bar is."""
    return Room.tr("Hollow: the round before")


def pause() -> str:
    """The one word of the calm card."""
    return Room.tr("Pause")
