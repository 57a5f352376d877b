"""Keeps a page on its sheet: the first way to set it that does not run over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents.sheet import sheet
from collab_desktop.reports.tree import Block, Paper, Role

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """How much of the texts a page shows, in characters and rows, and how large the question is."""

    text: int
    """A paragraph beside a label on the cover."""
    column: int
    """A third of the summary page."""
    question: int
    line: int
    rows: int
    bars: int
    lead: Role = Role.LEAD
    closing: bool = True
    airy: bool = True


ROOMS = (
    Room(text=420, column=190, question=330, line=64, rows=3, bars=5),
    Room(text=360, column=190, question=330, line=64, rows=3, bars=4, lead=Role.BODY, airy=False),
    Room(text=300, column=150, question=260, line=52, rows=3, bars=4, lead=Role.BODY,
         airy=False, closing=False),
    Room(text=220, column=120, question=220, line=44, rows=2, bars=3, lead=Role.BODY,
         airy=False, closing=False),
    Room(text=130, column=90, question=180, line=40, rows=2, bars=2, lead=Role.BODY,
         airy=False, closing=False),
)
"""From generous to tight: smaller type and less space first, then less of the longer texts."""


def on_one_page(data: ReportData, paper: Paper, build: Callable[[Room], Blocks]) -> Blocks:
    """The most generous setting of a page that stays on one sheet; the tightest if none does."""
    from collab_desktop.reports.pdf import compose

    found: Blocks = ()
    for room in ROOMS:
        found = build(room)
        _, pages, _ = compose(sheet(data, found, paper))
        if pages <= 1:
            break
    return found
