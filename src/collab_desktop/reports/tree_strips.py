"""The panels, strips and small parts of a document: the ask, steps, figures, marks, signatures."""

from __future__ import annotations

from dataclasses import dataclass

from collab_desktop.reports.tree_words import KeyFigure, Mark, Text


@dataclass(frozen=True, slots=True)
class AskPanel:
    """What is asked: up to three short lines that open with a bold verb, and three figures."""

    label: str
    lines: tuple[Text, ...]
    figures: tuple[KeyFigure, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusBanner:
    """The dark strip of a public sheet: what is open, until when."""

    words: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Four or five figures between two rules; ``joined`` under a table that ends with one."""

    figures: tuple[KeyFigure, ...]
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the strip."""

    name: str
    mark: Mark
    status: str


@dataclass(frozen=True, slots=True)
class StepStrip:
    """The eight steps on one line; ``current`` (0-based) is framed."""

    label: str
    note: str
    steps: tuple[Step, ...]
    current: int | None = None
    rule: bool = True


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """A measure now and its target on one line, positions from 0 to 1."""

    now: float
    now_value: str
    now_words: str
    target: float
    target_value: str
    target_words: str
    alt: str


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A risk, a dataset or a first look: mark and word, a statement, action and owner."""

    mark: Mark
    word: str
    statement: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class MarkedRows:
    """Rows of marks with two short lines each; ``mark_at_end`` for the first look."""

    rows: tuple[MarkedRow, ...]
    mark_at_end: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs a document: role, name, and the date once signed."""

    role: str
    name: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class SignatureLines:
    """Lines to sign on, three a row; ``note`` says what kind of signature it is."""

    signers: tuple[Signer, ...]
    date_word: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """A skill level: filled squares, the number and its words."""

    value: int
    words: str
    maximum: int = 4


@dataclass(frozen=True, slots=True)
class SignatureField:
    """A signature in a table cell: typed name, line, date and method; empty name = empty line."""

    name: str = ""
    date: str = ""
    method: str = ""
