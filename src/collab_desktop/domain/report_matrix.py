"""What a document says of the matrix: letters, loads, findings, and how people take part."""

from __future__ import annotations

from dataclasses import dataclass

from collab_desktop.domain.map_charts import Mark
from collab_desktop.domain.report_parts import Marked


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter of the scheme in full words, and the duty behind it."""

    code: str
    word: str
    meaning: str
    duty: str


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """Somebody in the head of the matrix, with how often each duty falls to them.

    ``counts`` follow the letters of the scheme; ``strain`` says what is too much, or nothing.
    """

    name: str
    role: str
    organisation: str
    counts: tuple[int, ...]
    strain: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An activity: a cell of letters (``A/R``) for each column, and how the row stands."""

    number: str
    name: str
    letters: tuple[str, ...]
    check: Marked


@dataclass(frozen=True, slots=True)
class MatrixPhase:
    """Activities of one phase; the note says from when to when."""

    title: str
    note: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class MatrixFinding:
    """What the checks say; ``kept`` is the reason why it stays as it is."""

    severity: Marked
    text: str
    kept: str = ""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """How somebody outside the team takes part; ``missing`` where the plan has a gap."""

    who: str
    about: str
    level: str
    channel: str
    frequency: str
    contact: str
    needs: str
    missing: bool = False


@dataclass(frozen=True, slots=True)
class MapRow:
    """Somebody on the map of stakeholders, in words and numbers."""

    mark: Mark
    who: str
    level: str


@dataclass(frozen=True, slots=True)
class MapPart:
    """Where everybody stands, and what the two pictures say to those who cannot see them."""

    rows: tuple[MapRow, ...]
    grid_alt: str
    circles_alt: str


@dataclass(frozen=True, slots=True)
class MatrixPart:
    """The whole matrix with what follows from it."""

    headline: str
    alt: str
    letters: tuple[LetterLine, ...]
    columns: tuple[MatrixColumn, ...]
    phases: tuple[MatrixPhase, ...]
    findings: tuple[MatrixFinding, ...]
    unheard: tuple[str, ...]
    crowd: Marked
    plan: tuple[PlanRow, ...]
    count_text: str
    map: MapPart
