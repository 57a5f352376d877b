"""The drawn blocks of a document: scores, money, time, coverage, RACI poster and cards."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from collab_desktop.domain.charts import Drawing
from collab_desktop.reports.tree_words import Align, KeyFigure, Mark, Marked


@dataclass(frozen=True, slots=True)
class Threshold:
    """A tick on a bar and the rule that starts there (``above``) or ends there."""

    at: float
    words: str
    above: bool = True


@dataclass(frozen=True, slots=True)
class TotalBar:
    """The big total: figure, outcome, and a bar from 0 to ``maximum`` with its thresholds."""

    value: float
    value_text: str
    of_text: str
    outcome: Marked
    thresholds: tuple[Threshold, ...]
    alt: str
    maximum: float = 100


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One criterion: agreed value, lowest and highest scorer, points and the anchor sentence."""

    name: str
    value: float | None
    value_text: str
    weight: str = ""
    low: float | None = None
    high: float | None = None
    range_text: str = ""
    points: str = ""
    anchor: str = ""
    wide: Marked | None = None


@dataclass(frozen=True, slots=True)
class ScoreWords:
    """The words around score bars, in the document's language."""

    agreed: str = "agreed"
    range: str = "range"
    points: str = "points"
    total: str = "Total"
    key_agreed: str = "agreed score"
    key_threshold: str = "below: develop further"
    key_range: str = "lowest to highest scorer"


@dataclass(frozen=True, slots=True)
class ScoreBars:
    """Bars of the criteria with threshold and range; ``compact`` for the summary page."""

    rows: tuple[ScoreRow, ...]
    total: str = ""
    threshold: float | None = 2.5
    threshold_text: str = "2.5"
    maximum: float = 5
    compact: bool = False
    note: str = ""  # under compact bars
    words: ScoreWords = field(default_factory=ScoreWords)


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a whole with its name and printed amount."""

    name: str
    amount: float
    amount_text: str


@dataclass(frozen=True, slots=True)
class FundingPart:
    """Money behind the whole: confirmed or asked for."""

    name: str
    amount: float
    amount_text: str
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class StackedBar:
    """A budget as one bar, and where its money comes from below it."""

    parts: tuple[BarPart, ...]
    alt: str
    funding: tuple[FundingPart, ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineBar:
    """A piece of work from its first to its last day."""

    name: str
    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class TimelineMilestone:
    """A gate (``DECIDE``) or check-in (``MILESTONE``) on a day."""

    name: str
    at: dt.date
    mark: Mark = Mark.MILESTONE


@dataclass(frozen=True, slots=True)
class TimelineSpan:
    """A shaded span with its word inside, e.g. a rainy season."""

    word: str
    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Work over months, with one row of gates and check-ins.

    Attributes:
        months: short names of the months from the month of ``start`` on, one a month.
        title: section title printed in the row of the months.
    """

    title: str
    start: dt.date
    months: tuple[str, ...]
    bars: tuple[TimelineBar, ...]
    alt: str
    milestones_label: str = ""
    milestones: tuple[TimelineMilestone, ...] = ()
    spans: tuple[TimelineSpan, ...] = ()
    today: dt.date | None = None
    today_word: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image (PNG or JPEG bytes) with its alternative text; sizes in points."""

    data: bytes
    alt: str
    width: float
    height: float
    caption: str = ""
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of ``domain.charts`` with its alternative text."""

    drawing: Drawing
    alt: str
    caption: str = ""


# --- team, RACI, cards ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CoverageMember:
    """A member in the head of the coverage table: name and a second line."""

    name: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class CoverageNeed:
    """A needed skill: level asked, best level in the team, level of every member."""

    name: str
    importance: str
    asked: int
    best: int
    status: Marked
    levels: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """Needs against the team, gaps on top; ``extras`` is the row of what members also bring."""

    members: tuple[CoverageMember, ...]
    needs: tuple[CoverageNeed, ...]
    summary: str
    key_asked: str = "level asked"
    extras_label: str = ""
    extras: tuple[str, ...] = ()
    maximum: int = 4


@dataclass(frozen=True, slots=True)
class RaciPerson:
    """A person in the head of the poster, with the count of their letters."""

    name: str
    role: str
    organisation: str
    load: str = ""


@dataclass(frozen=True, slots=True)
class RaciActivity:
    """A row of the poster: letters by person ("", "R", "A/R", "C" ...) and its check."""

    name: str
    letters: tuple[str, ...]
    check: Marked
    number: str = ""


@dataclass(frozen=True, slots=True)
class RaciPhase:
    """Activities of one phase under their title."""

    title: str
    note: str
    activities: tuple[RaciActivity, ...]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A letter of the poster in full words; the duty behind it says how it looks."""

    letter: str
    word: str
    meaning: str
    duty: str = ""


@dataclass(frozen=True, slots=True)
class RaciPoster:
    """The whole matrix; splits over sheets past fourteen people and by height.

    Attributes:
        scale: how large it is set; smaller lets more rows stand on one sheet.
        legend_first: what the letters mean stands above the matrix, not below its end.
    """

    people: tuple[RaciPerson, ...]
    phases: tuple[RaciPhase, ...]
    legend: tuple[LegendEntry, ...]
    summary: str
    activity_word: str = "Activity"
    check_word: str = "Row check"
    load_word: str = "Load"
    count_text: str = ""
    scale: float = 1.0
    legend_first: bool = False


@dataclass(frozen=True, slots=True)
class CardContact:
    """Whom to tell: role and person; the number is written in by hand."""

    role: str
    person: str


@dataclass(frozen=True, slots=True)
class WalletCards:
    """Pocket cards, front and back side by side, ``copies`` down the sheet (four at most)."""

    title: str
    steps: tuple[KeyFigure, ...]  # value = the bold line, words = the line below
    urgent: str
    back_title: str
    phone_word: str
    contacts: tuple[CardContact, ...]
    sentence: str
    footer: str
    copies: int = 4
