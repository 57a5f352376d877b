"""What a document prints, frozen: texts in its own language, numbers and marks, nothing else.

Services fill it from a project; papers turn it into pages.  Everything is already formatted, so
that drawing needs no workspace and may happen beside the screen.  An empty text means that nobody
has said it yet; a part that is ``None`` belongs to a step that has not begun.
Marks are words of ``reports.tree.Mark``; the day of printing and the state do not belong to the
content that is hashed.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from collab_desktop.domain.forms import FormPart
from collab_desktop.domain.paper_parts import PaperPart
from collab_desktop.domain.report_matrix import MatrixPart
from collab_desktop.domain.report_parts import (
    AskPart,
    BoardPart,
    BudgetPart,
    Exceptions,
    ProposalPart,
    QuestionPart,
    ScorePart,
    StepsPart,
    SummaryPart,
    TeamPart,
    TimePart,
    TrueNorthPart,
)
from collab_desktop.domain.report_portfolio import PortfolioPart

PRINTED_ASIDE = frozenset({"identity", "words", "content_hash", "about", "offers"})
"""Fields that say when and how something is printed, not what."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What stands in header and footer of every page."""

    code: str
    project: str
    document_id: str
    kind: str
    """Which document it is by its name in the catalogue, e.g. ``board_pack``."""
    document: str
    language: str
    state: str
    """``draft``, ``for_decision``, ``approved`` or ``final``."""
    version: str
    date: str
    template_line: str
    quick: bool = False
    notes: tuple[str, ...] = ()
    author: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A field that the readers of a version do not get to read, and how many cells of it.

    Of one ``as_roles`` they read everything but the names in it.
    """

    name: str
    where: str
    count: int
    as_roles: bool = False


@dataclass(frozen=True, slots=True)
class ReportData:
    """Everything one document says."""

    identity: Identity
    words: Mapping[str, str]
    """The fixed words of documents by id, in the document's language."""
    project_id: str = ""
    question: QuestionPart | None = None
    ask: AskPart | None = None
    steps: StepsPart | None = None
    summary: SummaryPart | None = None
    true_north: TrueNorthPart | None = None
    score: ScorePart | None = None
    budget: BudgetPart | None = None
    time: TimePart | None = None
    team: TeamPart | None = None
    proposal: ProposalPart | None = None
    board: BoardPart | None = None
    matrix: MatrixPart | None = None
    exceptions: Exceptions = field(default_factory=Exceptions)
    portfolio: PortfolioPart | None = None
    form: FormPart | None = None
    paper: PaperPart | None = None
    """The whole of a paper about one step."""
    missing: tuple[str, ...] = ()
    """What the gate of this document still wants, one line each."""
    left_out: tuple[str, ...] = ()
    """Pages whose step has not begun."""
    withheld: tuple[Withheld, ...] = ()
    """What a version for the board or for the public leaves out."""
    content_hash: str = ""
    about: str = ""
    """The workshop that it tells of, by its id."""
    extras: tuple[tuple[str, PaperPart], ...] = ()
    """Whole papers that were taken into this one, each under its name."""
    offers: tuple[str, ...] = ()
    """The names of papers that may be taken in; printed nowhere."""

    def word(self, key: str) -> str:
        """A fixed word of documents; its key where a language lacks it."""
        return self.words.get(key, key)

    def hashed(self) -> ReportData:
        """The same data with the hash over everything it says."""
        return replace(self, content_hash=content_hash(self))


def content_hash(data: ReportData) -> str:
    """SHA-256 over the content of a document, 64 hexadecimal digits; same content, same hash."""
    said = {key: value for key, value in asdict(data).items() if key not in PRINTED_ASIDE}
    said["project"] = [
        data.identity.code, data.identity.project, data.identity.language,
        data.identity.document_id,
    ]
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: object) -> str:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return value.isoformat() if isinstance(value, dt.date) else str(value)
