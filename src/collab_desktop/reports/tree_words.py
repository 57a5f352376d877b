"""The small words of a document: marks, states, papers, text roles and runs of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """A drawn sign that always stands before a word."""

    CHECK = "check"
    HALF = "half"
    OPEN = "open"
    LATER = "later"
    WARNING = "warning"
    HIGH = "high"
    STOP = "stop"
    DECIDE = "decide"
    AWAY = "away"
    MILESTONE = "milestone"


class State(StrEnum):
    """How binding the printed version is."""

    DRAFT = "draft"
    FOR_DECISION = "for_decision"
    APPROVED = "approved"
    FINAL = "final"


class Paper(StrEnum):
    """The sheet a document is laid out for."""

    A4 = "a4"
    LETTER = "letter"
    A3_LANDSCAPE = "a3_landscape"
    A4_LANDSCAPE = "a4_landscape"
    LETTER_LANDSCAPE = "letter_landscape"


class Role(StrEnum):
    """What a text is on its page; size, weight and colour follow from it."""

    LEAD = "lead"  # 11, the question on a summary page
    BODY = "body"  # 10.5
    LIST = "list"  # 10, lists and rows under body text
    COMPACT = "compact"  # 9.5, table cells
    SUMMARY = "summary"  # 9, the one-page summary
    SECOND = "second"  # 8.3 muted, a second line
    NOTE = "note"  # 8.5 muted, notes and column words
    SMALL = "small"  # 8.5 ink, names under an organisation
    STRONG = "strong"  # 10 SemiBold, the first line of a cell
    QUESTION = "question"  # 9.5 SemiBold, the question before its answer
    LABEL = "label"  # 10.5 SemiBold navy, a run-in heading
    WALL = "wall"  # 24, what hangs on a wall
    EASY = "easy"  # 14, easy-read pages: one idea a line


class Tone(StrEnum):
    """The colour of one run of text."""

    DEFAULT = "default"  # as the role says
    INK = "ink"
    MUTED = "muted"
    NAVY = "navy"
    WINE = "wine"


class Align(StrEnum):
    """Where a text stands in its column, in reading direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight and tone; ``link`` makes it a hyperlink."""

    text: str
    bold: bool = False
    tone: Tone = Tone.DEFAULT
    link: str = ""


Text = str | tuple[Run, ...]
"""Plain text, or runs of it; data, never markup."""


def bold(text: str) -> Run:
    """Return a bold run."""
    return Run(text, bold=True)


def flat(text: Text) -> str:
    """Return a text without weights and tones."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark and its word, e.g. a check and "Clear"."""

    mark: Mark
    word: str
    role: Role = Role.STRONG


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure and the words below it."""

    value: str
    words: str
