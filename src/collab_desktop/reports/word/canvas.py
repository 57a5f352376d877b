"""Canvases in a Word file: a framed table with room to write."""

from __future__ import annotations

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Pt

from collab_desktop.reports import tree
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.word.flow import Flow, cells
from collab_desktop.reports.word.marking import borders

HIGH = 420.0
"""Points that all rows of a canvas take together."""


def canvas(block: tree.Canvas, flow: Flow) -> None:
    """Each row of areas is a table of its own, so that rows may have different numbers of them."""
    if block.axes:
        flow.paragraph("Note text", block.axes[3], tree.Align.CENTRE)
    for row in block.rows:
        grid = flow.table([1] * len(row), 1, about=block.summary)
        edge = HEX["edge"].upper()
        borders(grid._tbl.tblPr, "w:tblBorders", top=edge, bottom=edge, left=edge, right=edge,
                insideV=edge)
        grid.rows[0].height = Pt(HIGH / len(block.rows))
        grid.rows[0].height_rule = WD_ROW_HEIGHT_RULE.AT_LEAST
        for area, cell in zip(row, cells(grid)[0], strict=True):
            inside = flow.cell(cell, flow.width / len(row))
            inside.paragraph("Heading 2", area.title)
            if area.prompt:
                inside.paragraph("Note text", area.prompt)
            for card in area.cards:
                inside.paragraph("List Bullet", card)
    if block.axes:
        low, high, down, _up = block.axes
        flow.paragraph("Note text", f"{low} – {high}", tree.Align.CENTRE)
        flow.paragraph("Note text", down, tree.Align.CENTRE)
