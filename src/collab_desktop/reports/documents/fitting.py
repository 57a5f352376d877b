"""Keeps a page on its sheet: the first way to set it that does not run over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents.sheet import sheet
from collab_desktop.reports.tree import Block, HeadlineSize, Paper, Role

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
    head: HeadlineSize = HeadlineSize.COVER


GENEROUS = Room(text=420, column=190, question=330, line=64, rows=3, bars=5)
DENSE = replace(GENEROUS, bars=4, lead=Role.BODY, airy=False)
BARE = replace(DENSE, closing=False)
ROOMS = (
    GENEROUS, DENSE, BARE,
    replace(BARE, text=340, column=165, question=300, line=58),
    replace(BARE, text=270, column=140, question=250, line=50),
    replace(BARE, text=200, column=120, question=220, line=44, rows=2, bars=3),
    replace(BARE, text=130, column=90, question=180, line=40, rows=2, bars=2,
            head=HeadlineSize.PAGE),
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
