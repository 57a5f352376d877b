"""Panels and strips in a Word file: the ask, figures, the eight steps, signatures and cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.shared import RGBColor

from collab_desktop.reports import tree
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.tree import Align, KeyFigure, Run, Text
from collab_desktop.reports.word import styles
from collab_desktop.reports.word.flow import SIGNS, Flow, cells, unbroken, unframed
from collab_desktop.reports.word.marking import borders
from collab_desktop.reports.word.prose import framed
from collab_desktop.reports.word.tables import ruled_table

STEPS_A_ROW = 4
SIGNERS_A_ROW = 3


def ask_panel(block: tree.AskPanel, flow: Flow) -> None:
    """The dark panel of page one: what is asked, and three figures."""
    spans = (9, 3) if block.figures else (12,)
    grid = flow.table(spans, 1)
    unframed(grid)
    for cell in cells(grid)[0]:
        styles.shaded(cell._tc.get_or_add_tcPr(), "navy")
    left = flow.cell(grid.cell(0, 0), flow.width * spans[0] / 12)
    _light(left.paragraph("Heading 2", block.label), "sand")
    for line in block.lines:
        _light(left.paragraph("Lead", line), "paper")
    if block.figures:
        right = flow.cell(grid.cell(0, 1), flow.width * 3 / 12)
        for figure in block.figures:
            _light(right.paragraph("Lead", (Run(figure.value, bold=True),)), "paper")
            _light(right.paragraph("Note text", figure.words), "pale")


def _light(paragraph: Any, colour: str) -> None:
    for run in paragraph.runs:
        run.font.color.rgb = RGBColor.from_string(HEX[colour].upper())


def status_banner(block: tree.StatusBanner, flow: Flow) -> None:
    """The dark strip of a public sheet."""
    line = flow.paragraph("Lead", (Run(f"{block.words} {block.date}".strip(), bold=True),))
    styles.shaded(line._p.get_or_add_pPr(), "navy")
    _light(line, "paper")


def key_figures(block: tree.KeyFigures, flow: Flow) -> None:
    """Figures beside each other between two lines."""
    if not block.figures:
        return
    grid = ruled_table(flow, (1.0,) * len(block.figures), 1)
    each = flow.width / len(block.figures)
    for figure, cell in zip(block.figures, cells(grid)[0], strict=True):
        _figure(flow.cell(cell, each), figure)


def _figure(inside: Flow, figure: KeyFigure) -> None:
    inside.paragraph("Lead", (Run(figure.value, bold=True, tone=tree.Tone.NAVY),))
    inside.paragraph("Note text", figure.words)


def step_strip(block: tree.StepStrip, flow: Flow) -> None:
    """The eight steps with their states, four a row."""
    words: Text = (Run(f"{block.label}  ", bold=True), Run(block.note, tone=tree.Tone.MUTED))
    flow.paragraph("List text", words)
    rows = _in_rows(block.steps, STEPS_A_ROW)
    grid = ruled_table(flow, (1.0,) * STEPS_A_ROW, len(rows), block.label)
    for row, line in zip(rows, cells(grid), strict=True):
        for step, cell in zip(row, line, strict=False):
            inside = flow.cell(cell, flow.width / STEPS_A_ROW)
            inside.paragraph("Strong line", step.name)
            inside.paragraph("Small text", f"{SIGNS[step.mark]} {step.status}")
            if block.current is not None and step is block.steps[block.current]:
                styles.shaded(cell._tc.get_or_add_tcPr(), "band")


def _in_rows(items: Sequence[Any], most: int) -> list[Sequence[Any]]:
    return [items[at : at + most] for at in range(0, len(items), most)]


def signature_lines(block: tree.SignatureLines, flow: Flow) -> None:
    """Lines to sign on, three a row."""
    for row in _in_rows(block.signers, SIGNERS_A_ROW):
        grid = flow.table((1.0,) * SIGNERS_A_ROW, 1)
        unframed(grid)
        unbroken(grid)
        for signer, cell in zip(row, cells(grid)[0], strict=False):
            inside = flow.cell(cell, flow.width / SIGNERS_A_ROW)
            line = inside.paragraph("Lead", "\n")
            borders(line._p.get_or_add_pPr(), "w:pBdr", bottom=HEX["ink"].upper())
            inside.paragraph("Strong line", signer.name or " ")
            inside.paragraph("Note text", signer.role)
            inside.paragraph("Note text", f"{block.date_word} {signer.date}".strip())
    if block.note:
        flow.paragraph("Note text", block.note)


def wallet_cards(block: tree.WalletCards, flow: Flow) -> None:
    """The pocket card once, front and back beside each other."""
    grid = flow.table((1.0, 1.0), 1)
    edge = HEX["edge"].upper()
    borders(grid._tbl.tblPr, "w:tblBorders", top=edge, left=edge, bottom=edge, right=edge,
            insideV=edge)
    front = flow.cell(grid.cell(0, 0), flow.width / 2)
    front.paragraph("Heading 3", block.title)
    for number, step in enumerate(block.steps, start=1):
        front.paragraph("List text", (Run(f"{number}. {step.value} ", bold=True), Run(step.words)))
    framed(front, (Run(block.urgent, bold=True),))
    back = flow.cell(grid.cell(0, 1), flow.width / 2)
    back.paragraph("Heading 3", block.back_title)
    for contact in block.contacts:
        words = (Run(f"{contact.role}: ", bold=True), Run(contact.person))
        back.paragraph("List text", words)
        back.paragraph("Note text", f"{block.phone_word} {'_' * 22}")
    back.paragraph("List text", block.sentence)
    back.paragraph("Note text", block.footer, Align.START)
