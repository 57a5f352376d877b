"""Parts of the papers for the room: ballots, canvases, and an agenda to be read from afar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BallotLine:
    """One thing that is scored: its title, and what the ends of the scale mean."""

    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Ballot:
    """The sheet of one voter: a code instead of a name, unless everybody may know.

    Attributes:
        title: what is asked.
        code: the number of the seat, or the name in an open round.
        told: how to fill it in, and who will see it.
        lines: what is scored, in the order in which sheets are keyed in.
        boxes: what stands in the boxes of a line.
        box_words: the boxes in words, for who cannot see them.
    """

    title: str
    code: str
    told: tuple[str, ...]
    lines: tuple[BallotLine, ...]
    boxes: tuple[str, ...]
    box_words: str


@dataclass(frozen=True, slots=True)
class Photographed:
    """A photo of the wall, with what it shows in words."""

    content: bytes
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Ballots:
    """The sheets of all voters of a round, two on a page where they fit."""

    sheets: tuple[Ballot, ...]
    beside: bool


@dataclass(frozen=True, slots=True)
class CanvasArea:
    """A part of a canvas with what it asks, and the cards that hang there."""

    title: str
    prompt: str = ""
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CanvasSheet:
    """A canvas as large as its page; rows of areas, between two axes if it has any.

    Attributes:
        section: its name in the outline.
        title: what it is called.
        purpose: what it is for.
        rows: its areas, the upper row first.
        axes: words at the ends: low and high across, low and high upwards.
        first: whether it begins the paper.
    """

    section: str
    title: str
    purpose: str
    rows: tuple[tuple[CanvasArea, ...], ...]
    axes: tuple[str, ...] = ()
    first: bool = False


@dataclass(frozen=True, slots=True)
class WallLine:
    """One block of an agenda on the wall."""

    time: str
    activity: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class WallAgenda:
    """Times and activities, large."""

    about: str
    lines: tuple[WallLine, ...]
