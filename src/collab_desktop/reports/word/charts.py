"""Scores, money, time and coverage in a Word file: tables with their figures, and a drawn bar."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx.shared import Pt

from collab_desktop.domain import charts
from collab_desktop.domain.charts import Diamond, Drawing, Ink, Label, Line
from collab_desktop.reports import tree
from collab_desktop.reports.letters import bare
from collab_desktop.reports.tree import Align, Run
from collab_desktop.reports.widths import column_widths
from collab_desktop.reports.word import styles
from collab_desktop.reports.word.drawings import place
from collab_desktop.reports.word.flow import Flow, cells
from collab_desktop.reports.word.prose import signed
from collab_desktop.reports.word.tables import (
    banded,
    head,
    longest_word,
    put_words,
    ruled_table,
)

BAR = 9.0
"""Height of a bar in points."""


def total_bar(block: tree.TotalBar, flow: Flow) -> None:
    """The big total, its outcome, its bar, and what its thresholds mean."""
    figure = (Run(f"{block.value_text} ", bold=True), Run(f"{block.of_text}   "))
    flow.paragraph("Lead", (*figure, *signed(block.outcome)))
    ticks = [threshold.at for threshold in block.thresholds]
    place(charts.total_bar(block.value, ticks, flow.width, 12, block.maximum), block.alt, flow)
    words = " · ".join(threshold.words for threshold in block.thresholds)
    if words:
        flow.paragraph("Note text", words)


def score_bars(block: tree.ScoreBars, flow: Flow) -> None:
    """The criteria: weight, agreed score, range, points, and the sentence that the score means.

    Columns in which no row says anything are left out, as in the summary of a page.
    """
    said = (block.words.agreed, block.words.range, block.words.points)
    used = [n for n in range(3) if any(_figures(row)[n] for row in block.rows)]
    titles = ["", "", *(said[n] for n in used)]
    parts = (4.2, 3.4, *(1.5,) * len(used))
    planned = [flow.width * part / sum(parts) for part in parts]
    spans = column_widths(planned, [longest_word(title) for title in titles])
    grid = ruled_table(flow, spans, 1 + len(block.rows) + (1 if block.total else 0))
    head(grid, flow, titles, (Align.START, Align.START, *(Align.END,) * len(used)))
    wide = flow.width * spans[1] / sum(spans) - 8
    lines = cells(grid)[1:]
    for row, line in zip(block.rows, lines, strict=False):
        _score_row(row, block, line, flow, wide)
        for cell, n in zip(line[2:], used, strict=True):
            put_words(cell, flow, _figures(row)[n], Align.END)
    if block.total:
        put_words(lines[-1][0], flow, block.words.total, style="Strong line")
        put_words(lines[-1][-1], flow, block.total, Align.END, "Strong line")
    if block.note:
        flow.paragraph("Note text", block.note)


def _figures(row: tree.ScoreRow) -> tuple[str, str, str]:
    return row.value_text, row.range_text, row.points


def _score_row(
    row: tree.ScoreRow, block: tree.ScoreBars, line: list[Any], flow: Flow, wide: float
) -> None:
    name = flow.cell(line[0], flow.width)
    name.paragraph("Strong line", f"{row.name} {row.weight}".strip())
    if row.anchor:
        name.paragraph("Second line", row.anchor)
    if row.wide:
        name.paragraph("Second line", signed(row.wide))
    drawing = charts.score_bar(
        row.value, wide, BAR, maximum=block.maximum, threshold=block.threshold,
        lowest=row.low, highest=row.high,
    )
    alt = ", ".join(part for part in (row.name, row.value_text, row.range_text) if part)
    place(drawing, alt, flow.cell(line[1], wide + 8))


def stacked_bar(block: tree.StackedBar, flow: Flow) -> None:
    """A budget as a bar, then its parts and where the money comes from, with their amounts."""
    amounts = [part.amount for part in block.parts]
    place(charts.stacked_bar(amounts, flow.width, 15), block.alt, flow)
    rows: list[tree.BarPart | tree.FundingPart] = [*block.parts, *block.funding]
    if not rows:
        return
    grid = ruled_table(flow, (8, 4), len(rows), block.alt)
    for part, line in zip(rows, cells(grid), strict=True):
        put_words(line[0], flow, part.name)
        put_words(line[1], flow, part.amount_text, Align.END)


def timeline(block: tree.Timeline, flow: Flow) -> None:
    """Work over months: a row for each piece of work and each milestone, drawn beside its name."""
    milestones = 1 + len(block.milestones) if block.milestones else 0
    grid = ruled_table(flow, (4, 8), 1 + len(block.bars) + milestones, block.alt)
    months = charts.Months(block.start, len(block.months), flow.width * 8 / 12 - 16)
    lines = iter(cells(grid))
    _timed(next(lines), block.title, _heads(block, months), block.alt, flow, styles.TABLE_HEAD)
    for bar in block.bars:
        work = charts.work_bar(months, bar.start, bar.end)
        alt = f"{bar.name}: {bar.start} – {bar.end}"
        _timed(next(lines), bar.name, _on_ground(block, months, work), alt, flow)
    if block.milestones:
        banded(next(lines), block.milestones_label, flow)
    for stone in block.milestones:
        at = min(max(months.at(stone.at), 4), months.width - 4)
        sign = Diamond(at, 4.5, 4.4, Ink.NAVY, hollow=stone.mark is tree.Mark.DECIDE)
        drawing = _on_ground(block, months, Drawing(months.width, 9, (sign,)))
        _timed(next(lines), stone.name, drawing, f"{stone.name}: {stone.at}", flow)
    keys = [f"▒ {span.word}" for span in block.spans]
    keys += [f"┊ {block.today_word}"] if block.today and block.today_word else []
    if keys:
        flow.paragraph("Note text", "   ".join(keys))


def _timed(
    line: list[Any], name: str, drawing: Drawing, alt: str, flow: Flow, style: str = "Table text"
) -> None:
    put_words(line[0], flow, name, style=style)
    place(drawing, alt, flow.cell(line[1], drawing.width + 8))


def _heads(block: tree.Timeline, months: charts.Months) -> Drawing:
    every = max(1, round(34 / max(months.step, 1)))
    labels = tuple(
        Label((number + 0.1) * months.step, 8.5, name, 7.5, ink=Ink.MUTED)
        for number, name in enumerate(block.months) if number % every == 0
    )
    return Drawing(months.width, 11, labels)


def _on_ground(block: tree.Timeline, months: charts.Months, drawing: Drawing) -> Drawing:
    tall = drawing.height
    ground = [
        shape for span in block.spans
        for shape in charts.season(months, span.start, span.end, tall).shapes
    ]
    ground += charts.month_grid(months, tall).shapes
    if block.today:
        at = months.at(block.today)
        ground.append(Line(at, 0, at, tall, Ink.INK, 0.9, (2, 1.5)))
    return Drawing(drawing.width, tall, (*ground, *drawing.shapes))


def before_after(block: tree.BeforeAfter, flow: Flow) -> None:
    """A measure now and its target."""
    words = (
        Run(f"{block.now_value} ", bold=True), Run(f"{block.now_words}  →  "),
        Run(f"{block.target_value} ", bold=True), Run(block.target_words),
    )
    flow.paragraph("List text", words)
    place(charts.before_after(block.now, block.target, flow.width), block.alt, flow)


def chart(block: tree.Chart, flow: Flow) -> None:
    """A drawing with its words."""
    place(block.drawing, block.alt, flow)
    if block.caption:
        flow.paragraph(styles.CAPTION, block.caption)


def picture(block: tree.Picture, flow: Flow) -> None:
    """An image with its words."""
    factor = min(1.0, flow.width / block.width)
    line = flow.paragraph("Normal", "", block.align)
    shape = line.add_run().add_picture(
        BytesIO(block.data), Pt(block.width * factor), Pt(block.height * factor)
    )
    shape._inline.docPr.set("descr", bare(block.alt or block.caption))
    if block.caption:
        flow.paragraph(styles.CAPTION, block.caption)
