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
    step_paper,
    true_north_prioritisation,
)
from collab_desktop.reports.documents.sheet import sheet
from collab_desktop.reports.tree import Block, Document, Paper

Builder = Callable[[ReportData, Paper], tuple[Block, ...]]

BUILDERS: Mapping[str, Builder] = {
    "question_sheet": question_sheet.blocks,
    "proposal": proposal.blocks,
    "true_north_prioritisation": true_north_prioritisation.blocks,
    "project_summary": project_summary.blocks,
    "decision_notice": decision_notice.blocks,
    "board_pack": board_pack.blocks,
    "portfolio": portfolio.blocks,
    "safeguarding_record": step_paper.blocks,
    "safeguarding_statement": step_paper.blocks,
    "safeguarding_card": step_paper.blocks,
}
"""The function of every document by its name, as a pack calls it."""


def build(data: ReportData, paper: str = "a4") -> Document:
    """Make the tree of a document.

    Raises:
        KeyError: no such document.
    """
    size = Paper(paper)
    return sheet(data, BUILDERS[data.identity.kind](data, size), size)
