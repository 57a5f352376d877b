"""What the room may see, one frozen slide at a time: nothing else ever reaches the projector.

A slide holds words and counts that were released: no names beside scores, no notes, no paths, and
no ballot before its reveal. There is no field here to put them into.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Secrecy = Literal["", "secret", "facilitator", "open"]
"""Who sees whose score; empty where nothing is said about it."""


@dataclass(frozen=True, slots=True)
class ScalePoint:
    """One point of a scale: its digit (or ``?``) and the word below it."""

    mark: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class QuestionSlide:
    """One question, with what it is part of, the value it serves, and its scale."""

    question: str
    place: str = ""
    """The item or step it belongs to, e.g. "Impact"."""
    number: int = 0
    of: int = 0
    """Which one of how many, e.g. 3 of 5; 0 where it stands alone."""
    value: str = ""
    """The value of the compass that it serves."""
    scale: tuple[ScalePoint, ...] = ()
    note: str = ""
    """One line below the question."""


@dataclass(frozen=True, slots=True)
class RoundSlide:
    """A question that is being scored: how many ballots are in, never what they say."""

    asked: QuestionSlide
    ballots_in: int = 0
    ballots_of: int = 0
    secrecy: Secrecy = "secret"


@dataclass(frozen=True, slots=True)
class Bar:
    """How many chose one point; ``earlier`` is the round before, where there was one."""

    label: str
    count: int
    earlier: int | None = None
    word: str = ""


@dataclass(frozen=True, slots=True)
class ResultSlide:
    """What came out: bars, words first and then the number, and whom to hear."""

    asked: QuestionSlide
    bars: tuple[Bar, ...]
    words: str = ""
    """E.g. "Split: 1 to 5"."""
    figure: str = ""
    """E.g. "median 4"."""
    advice: str = ""
    """E.g. "Hear from a 1 and from a 5, two minutes each"."""
    not_sure: int = 0


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One card: its words and its votes; its author stays with the facilitator."""

    text: str
    votes: int = 0
    number: int = 0
    x: int | None = None
    y: int | None = None
    """Place on a grid, 0 to 100 from the start and from the bottom."""


@dataclass(frozen=True, slots=True)
class BoardArea:
    """One named area of a canvas with its cards."""

    title: str
    cards: tuple[BoardCard, ...] = ()


@dataclass(frozen=True, slots=True)
class BoardSlide:
    """A canvas with its areas; on a grid, the words at the ends of both axes."""

    title: str
    areas: tuple[BoardArea, ...]
    axes: Mapping[str, str] = field(default_factory=dict)
    """``x_low``, ``x_high``, ``y_low``, ``y_high``; empty where the canvas is no grid."""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One block: when it begins, what is done, how long; ``state`` is where the room stands."""

    start: str
    activity: str
    minutes: int
    state: Literal["done", "now", "coming"] = "coming"


@dataclass(frozen=True, slots=True)
class AgendaSlide:
    """Where the room stands: what is on, what comes next, and the whole agenda."""

    title: str
    now: str = ""
    next: str = ""
    lines: tuple[AgendaLine, ...] = ()


@dataclass(frozen=True, slots=True)
class TimerSlide:
    """Only the time that is left, and what it is for."""

    title: str = ""


@dataclass(frozen=True, slots=True)
class ListSlide:
    """A title and some lines, e.g. what was decided."""

    title: str
    lines: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class PauseSlide:
    """A calm card while the room shall see nothing."""


Slide = (
    QuestionSlide | RoundSlide | ResultSlide | BoardSlide | AgendaSlide | TimerSlide | ListSlide
    | PauseSlide
)  # fmt: skip
