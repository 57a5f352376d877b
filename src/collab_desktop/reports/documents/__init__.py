"""The documents of the catalogue: frozen data in, a tree of blocks out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents import (
    board_pack,
    decision_notice,
    portfolio,
    project_summary,
    proposal,
    question_sheet,
    true_north_prioritisation,
)
from collab_desktop.reports.documents.sheet import sheet
from collab_desktop.reports.tree import Block, Document, Paper

Builder = Callable[[ReportData, Paper], tuple[Block, ...]]

BUILDERS: Mapping[str, Builder] = {
    "P1": question_sheet.blocks,
    "P5": proposal.blocks,
    "P7": true_north_prioritisation.blocks,
    "P10": project_summary.blocks,
    "P10d": decision_notice.blocks,
    "P16": board_pack.blocks,
    "P17": portfolio.blocks,
}
"""The function of every document by its id."""


def build(data: ReportData, paper: str = "a4") -> Document:
    """Make the tree of a document.

    Raises:
        KeyError: no such document.
    """
    size = Paper(paper)
    return sheet(data, BUILDERS[data.identity.document_id](data, size), size)
