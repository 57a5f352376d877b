"""The block vocabulary of every document: frozen data that renderers turn into PDF, Word or text.

A document is a tuple of blocks. Blocks say *what* stands on the page, never where: measures live
in the renderers. Texts are data: a plain ``str`` or a tuple of ``Run``; nothing is ever markup.
Words arrive in the document's own language, already formatted (amounts, dates).
This module is the one to import from; it also hands on the names of its two neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from collab_desktop.reports.tree_charts import (
    BarPart,
    CardContact,
    Chart,
    CoverageMember,
    CoverageNeed,
    CoverageTable,
    FundingPart,
    LegendEntry,
    Picture,
    RaciActivity,
    RaciPerson,
    RaciPhase,
    RaciPoster,
    ScoreBars,
    ScoreRow,
    ScoreWords,
    StackedBar,
    Threshold,
    Timeline,
    TimelineBar,
    TimelineMilestone,
    TimelineSpan,
    TotalBar,
    WalletCards,
)
from collab_desktop.reports.tree_forms import Canvas, CanvasBox, FillableRow, FillableTable
from collab_desktop.reports.tree_strips import (
    AskPanel,
    BeforeAfter,
    KeyFigures,
    Level,
    MarkedRow,
    MarkedRows,
    SignatureField,
    SignatureLines,
    Signer,
    StatusBanner,
    Step,
    StepStrip,
)
from collab_desktop.reports.tree_words import (
    Align,
    KeyFigure,
    Mark,
    Marked,
    Paper,
    Role,
    Run,
    State,
    Text,
    Tone,
    bold,
    flat,
)

__all__ = [
    "Align", "AskPanel", "BarPart", "BeforeAfter", "Block", "BulletList", "Callout", "Canvas",
    "CanvasBox", "CardContact", "Chart", "Columns", "ContentsLine", "CoverageMember",
    "CoverageNeed", "CoverageTable", "Document", "FillableRow", "FillableTable", "FundingPart",
    "FurnitureWords", "Hanging", "Headline", "HeadlineSize", "KeyFigure", "KeyFigures",
    "LegendEntry", "Level", "Mark", "Marked", "MarkedLine", "MarkedRow", "MarkedRows",
    "MeetingLine", "NumberedList", "PageBreak", "Paper", "Paragraph", "Picture", "RaciActivity",
    "RaciPerson", "RaciPhase", "RaciPoster", "Role", "RowKind", "RowWithOwner", "Rule", "RuleKind",
    "Run", "ScoreBars", "ScoreRow", "ScoreWords", "Section", "SignatureField", "SignatureLines",
    "Signer", "Spacer", "StackedBar", "State", "StatusBanner", "Step", "StepStrip", "Table",
    "TableCell", "TableColumn", "TableRow", "Text", "Threshold", "Timeline", "TimelineBar",
    "TimelineMilestone", "TimelineSpan", "Tone", "TotalBar", "WalletCards", "bold", "flat",
]  # fmt: skip

# --- heads of pages and sections ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PageBreak:
    """Start a new page; ``section`` names it in the outline and in a ``ContentsLine``.

    A shared one stays on the page before where all of it, a flowing one where a good part has room.
    """

    section: str = ""
    shared: bool = False
    flowing: bool = False
    wide: bool = False  # on its side


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """The muted line above a headline; parts are set apart by dots."""

    parts: tuple[str, ...]


class HeadlineSize(StrEnum):
    """The three sizes of headlines."""

    COVER = "cover"
    PAGE = "page"
    POSTER = "poster"


@dataclass(frozen=True, slots=True)
class Headline:
    """The message of a page as one sentence (H1)."""

    text: str
    size: HeadlineSize = HeadlineSize.PAGE


@dataclass(frozen=True, slots=True)
class Section:
    """A section title (H2) with its muted note on the same baseline."""

    title: str
    note: str = ""
    level: int = 2  # 3 = a small title inside columns (10.5)


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """One line that lists the named sections of the pack with their page numbers."""

    label: str


# --- running text -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks inside the text are kept."""

    text: Text
    role: Role = Role.BODY
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points without an order."""

    items: tuple[Text, ...]
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Points with numbers."""

    items: tuple[Text, ...]
    role: Role = Role.BODY
    start: int = 1


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """Several marked words on one line (wraps when full)."""

    items: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class RowWithOwner:
    """Text at the start, "name, date" at the end of the same baseline."""

    text: Text
    owner: str = ""
    mark: Mark | None = None
    number: str = ""
    role: Role = Role.LIST


@dataclass(frozen=True, slots=True)
class Callout:
    """A sentence with a mark that must not be overlooked."""

    text: Text
    title: str = ""
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Hanging:
    """A label in the first columns, its content from ``column`` on.

    Attributes:
        role: ``BODY`` (label 10.5), ``SUMMARY`` (9.5) or ``NOTE`` (8.5).
        note: muted small print under the label.
        rule: draw a hairline below.
    """

    label: str
    blocks: tuple[Block, ...]
    note: str = ""
    role: Role = Role.BODY
    column: int = 4
    rule: bool = True
    whole: bool = False  # never cut where a page ends


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side; ``spans`` in twelfths, equal when left out."""

    columns: tuple[tuple[Block, ...], ...]
    spans: tuple[float, ...] = ()
    rule: bool = False  # a hairline below


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty height in points."""

    height: float = 10


class RuleKind(StrEnum):
    """The lines of the house."""

    HAIR = "hair"
    NAVY = "navy"


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line over the whole width."""

    kind: RuleKind = RuleKind.HAIR


# --- tables -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its head and how wide it is in twelfths of the table.

    Attributes:
        numeric: digits are tabular and the column is aligned to the end.
    """

    title: str
    span: float
    align: Align = Align.START
    role: Role = Role.COMPACT
    numeric: bool = False


class RowKind(StrEnum):
    """What a table row is."""

    NORMAL = "normal"
    GROUP = "group"  # one cell: the title of the rows below it
    TOTAL = "total"  # closes the table, bold


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; a ``GROUP`` row has one cell (and perhaps a note in a second)."""

    cells: tuple[TableCell, ...]
    kind: RowKind = RowKind.NORMAL


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a repeated head; the first column heads its rows.

    Attributes:
        summary: what the table tells, for readers who cannot see it.
        dense: rows of one line stand closer (lists of skills).
        header: print the column heads (they are always in the tags).
        airy: rows of several lines stand wider apart (True North).
        close: end with a navy rule.
        ruled: open with a navy rule and end with a line (never inside a ``Hanging``).
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    summary: str = ""
    dense: bool = False
    airy: bool = False
    header: bool = True
    close: bool = False
    ruled: bool = True


TableCell = str | tuple[Run, ...] | Marked | Level | SignatureField | tuple["Block", ...]
Block = (
    PageBreak
    | MeetingLine
    | Headline
    | Section
    | ContentsLine
    | Paragraph
    | BulletList
    | NumberedList
    | Marked
    | MarkedLine
    | RowWithOwner
    | Callout
    | Hanging
    | Columns
    | Spacer
    | Rule
    | AskPanel
    | StatusBanner
    | KeyFigures
    | StepStrip
    | BeforeAfter
    | Level | SignatureField
    | Table | MarkedRows
    | SignatureLines
    | TotalBar | ScoreBars
    | StackedBar
    | Timeline
    | Picture
    | Chart
    | CoverageTable | RaciPoster | WalletCards
    | FillableRow | FillableTable | Canvas
)


RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug"})

# --- the document -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FurnitureWords:
    """The words of header and footer, in the document's language."""

    page: str = "Page {page} of {pages}"
    version: str = "version {version}"
    quick: str = "quick assessment"
    full_hash: str = "Content hash {hash}"
    continued: str = "continued"  # beside the head of a table that goes on
    states: Mapping[State, str] = field(
        default_factory=lambda: {
            State.DRAFT: "DRAFT",
            State.FOR_DECISION: "FOR DECISION",
            State.APPROVED: "APPROVED",
            State.FINAL: "FINAL",
        }
    )


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document.

    Attributes:
        title: the title of the file, for its window and its properties.
        code: project code, always set left to right.
        name: the document's name, e.g. "Board pack".
        language: BCP 47 tag; ``ar``, ``fa``, ``he``, ``ur`` are laid out right to left.
        content_hash: 64 hexadecimal digits; eight of them in each footer, all on the last page.
        date: printed date.
        template_line: the second line of the footer.
        quick: the project has quick assessments (said in the footer).
        notes: further parts of the first footer line, e.g. a confidentiality notice.
        hidden: fields of a form that nobody sees, by name.
    """

    title: str
    code: str
    project: str
    name: str
    language: str
    state: State
    version: str
    content_hash: str
    date: str
    template_line: str
    blocks: tuple[Block, ...]
    paper: Paper = Paper.A4
    quick: bool = False
    notes: tuple[str, ...] = ()
    author: str = ""
    hidden: tuple[tuple[str, str], ...] = ()
    words: FurnitureWords = field(default_factory=FurnitureWords)

    @property
    def rtl(self) -> bool:
        """Whether its language is read from the right."""
        return self.language.split("-")[0].lower() in RIGHT_TO_LEFT_LANGUAGES
