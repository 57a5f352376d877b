"""The documents of the catalogue: frozen data in, a tree of blocks out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents import (
    board_pack,
    decision_notice,
    fillable_form,
    portfolio,
    project_summary,
    proposal,
    question_sheet,
    raci,
    room,
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
    "project_initiation": step_paper.long_blocks,
    "project_initiation_short": step_paper.blocks,
    "impact_assessment": step_paper.long_blocks,
    "safeguarding_record": step_paper.blocks,
    "safeguarding_statement": step_paper.blocks,
    "safeguarding_card": step_paper.blocks,
    "team_skills": step_paper.blocks,
    "raci_plan": raci.plan,
    "raci_poster": raci.poster,
    "legals_at_a_glance": step_paper.blocks,
    "legals_for_board": step_paper.blocks,
    "ethics_summary": step_paper.blocks,
    "ethics_full": step_paper.blocks,
    "youth_decision": step_paper.blocks,
    "youth_plan": step_paper.blocks,
    "youth_sheet": step_paper.blocks,
    "fillable_form": fillable_form.blocks,
    "impact_statement": step_paper.blocks,
    "impact_public": step_paper.blocks,
    "passport": step_paper.blocks,
    "blank_sheets": step_paper.long_blocks,
    "eoi_summaries": step_paper.blocks,
    "eoi_blind": step_paper.blocks,
    "workshop_record": step_paper.blocks,
    "agenda_wall": room.wall,
    "score_sheets": room.sheets,
    "workshop_canvases": room.wall,
    "workshop_boards": room.wall,
    "sign_in_sheet": step_paper.blocks,
}
"""The function of every document by its name, as a pack calls it."""


_PAPERS: Mapping[str, Mapping[Paper, Paper]] = {
    "raci_plan": {Paper.A4: Paper.A4_LANDSCAPE, Paper.LETTER: Paper.LETTER_LANDSCAPE},
    **{
        kind: {Paper.A4: Paper.A3_LANDSCAPE, Paper.LETTER: Paper.A3_LANDSCAPE}
        for kind in ("raci_poster", "agenda_wall", "workshop_canvases", "workshop_boards")
    },
}
"""Documents that lie on their side, or hang on a wall."""


def build(data: ReportData, paper: str = "a4") -> Document:
    """Make the tree of a document.

    Raises:
        KeyError: no such document.
    """
    kind, size = data.identity.kind, Paper(paper)
    size = room.lies(data, _PAPERS.get(kind, {}).get(size, size))
    return sheet(data, BUILDERS[kind](data, size), size)
