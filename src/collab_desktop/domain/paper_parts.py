"""Parts from which the papers of a step are made: grids, lists, labelled texts, cards.

They say what stands on the paper and are frozen with it; ``reports`` turns them into blocks.
"""

from __future__ import annotations

from dataclasses import dataclass

from collab_desktop.domain.charts import Drawing
from collab_desktop.domain.report_parts import BudgetPart, Fact, Marked, TimePart
from collab_desktop.domain.room_parts import Ballots, CanvasSheet, Photographed, WallAgenda


@dataclass(frozen=True, slots=True)
class SignedCell:
    """A signature in a grid: an empty line while nobody signed."""

    name: str = ""
    date: str = ""
    method: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name with a smaller line below it."""

    name: str
    below: str = ""


@dataclass(frozen=True, slots=True)
class Levelled:
    """A level from 0 to 4 as squares, with its words."""

    value: int
    words: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture in a table or on its own, with what it tells for those who cannot see it."""

    drawing: Drawing
    alt: str


Cell = str | Marked | SignedCell | Named | Levelled | Drawn


@dataclass(frozen=True, slots=True)
class Column:
    """A column and how wide it is, in twelfths."""

    title: str
    span: float
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A titled table; without rows it says so quietly.  ``sums`` are the rows that add up."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    sums: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with the paragraphs that belong to it, perhaps below a marked word."""

    label: str
    text: str
    state: Marked | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A list, numbered or not; ``large`` for young readers."""

    items: tuple[str, ...]
    numbered: bool = False
    title: str = ""
    large: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """The title of what follows, with a quiet note behind it."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs without a label; ``quiet`` for small print."""

    text: str
    quiet: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class NewPage:
    """The next part begins on a new page, named in the outline; with a headline of its own.

    A flowing one begins on the page before where that has room for a good part of it; a wide one
    lies on its side.
    """

    section: str
    headline: str = ""
    flowing: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """The named pages with their numbers, on one line."""

    label: str


@dataclass(frozen=True, slots=True)
class SignLines:
    """Lines to sign on: role, name and the day once signed."""

    signers: tuple[tuple[str, str, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Pocket cards: four steps, what to do first in danger, whom to tell."""

    title: str
    steps: tuple[Fact, ...]
    urgent: str
    back_title: str
    phone: str
    contacts: tuple[tuple[str, str], ...]
    sentence: str
    footer: str


@dataclass(frozen=True, slots=True)
class Told:
    """What young readers said and what became of it, in large type."""

    said_label: str
    said: str
    did_label: str
    result: Marked
    why: str


@dataclass(frozen=True, slots=True)
class Rating:
    """Something rated twice from 0 to 5: as a bar, and as a dot where others rated it."""

    name: str
    value: float | None
    value_text: str
    other: float | None
    other_text: str
    words: str


@dataclass(frozen=True, slots=True)
class Ratings:
    """Two ratings beside each other, with the words above their figures."""

    title: str
    rows: tuple[Rating, ...]
    value_words: str
    other_words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Spoke:
    """One part of a wheel: how much of it was looked at, and the worst that was found there."""

    name: str
    below: str
    share: float
    mark: str


@dataclass(frozen=True, slots=True)
class Wheel:
    """A titled wheel; ``alt`` says all of it in words."""

    title: str
    spokes: tuple[Spoke, ...]
    alt: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A measure before and after on one line, at places from 0 to 1."""

    label: str
    name: str
    before_at: float
    before: str
    before_words: str
    after_at: float
    after: str
    after_words: str


@dataclass(frozen=True, slots=True)
class SkillLine:
    """A needed skill: what is asked, the best level in the team, and that of every member."""

    name: str
    importance: str
    asked: int
    best: int
    status: Marked
    levels: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Skills:
    """Needed skills against a team, gaps first."""

    title: str
    note: str
    members: tuple[Named, ...]
    rows: tuple[SkillLine, ...]
    key_asked: str
    extras_label: str = ""
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A question to be answered by hand.

    Attributes:
        label: the question.
        guidance: how to answer it, a line each.
        choices: what may be ticked.
        lines: empty lines to write on.
        columns: heads of a table to fill in, which has ``rows`` empty rows.
    """

    label: str
    guidance: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    lines: int = 0
    columns: tuple[str, ...] = ()
    rows: int = 0


Part = (
    Grid | Labelled | Listed | Prose | NewPage | Contents | SignLines | Cards | Told | Ratings
    | Moved | Skills | Title | ToWrite | Wheel | Drawn | BudgetPart | TimePart
    | Ballots | CanvasSheet | WallAgenda | Photographed
)


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A whole paper: its message, a few figures, and its parts in order."""

    headline: str
    parts: tuple[Part, ...]
    meeting: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    is_poster: bool = False
