"""The portfolio: every project with its score, ranked only among those that compare fairly."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_portfolio import PortfolioLine, PortfolioPart
from collab_desktop.reports.documents.fitting import fewest_sheets
from collab_desktop.reports.documents.sheet import marked, quiet
from collab_desktop.reports.documents.true_north_prioritisation import score_words
from collab_desktop.reports.tree import (
    Align,
    Block,
    BulletList,
    Columns,
    Headline,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    Rule,
    ScoreBars,
    ScoreRow,
    Section,
    Table,
    TableColumn,
    TableRow,
)

MOST_THEMES = 5


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """A table of all projects, then five bars for each that has a score."""
    part = data.portfolio
    if part is None or not part.projects:
        return (quiet(data),)
    first = (
        Headline(part.headline), Paragraph(part.note, Role.COMPACT), _table(data, part),
        *_apart(data, part), *_themes(data, part),
    )
    scores = tuple(_scores(data, part))
    if not scores:
        return first
    below = (*first, PageBreak(data.word("page.scores"), shared=True), *scores)
    return fewest_sheets(data, paper, below)


def _table(data: ReportData, part: PortfolioPart) -> Block:
    columns = (
        TableColumn(data.word("column.place"), 0.7), TableColumn(data.word("column.project"), 4),
        TableColumn(data.word("column.now_at"), 2.3, role=Role.NOTE),
        TableColumn(data.word("column.cost"), 1.5, Align.END, numeric=True),
        TableColumn(data.word("column.score"), 0.8, Align.END, numeric=True),
        TableColumn(data.word("column.outcome"), 2.7),
    )
    rows = tuple(_row(line) for line in part.projects)
    return Table(columns, rows, summary=part.headline)


def _row(line: PortfolioLine) -> TableRow:
    about = " · ".join(text for text in (line.code, line.owner, line.theme) if text)
    where = (Paragraph(line.step or "–", Role.COMPACT), Paragraph(line.gate, Role.NOTE))
    return TableRow((
        line.place or "–", (Paragraph(line.title, Role.STRONG), Paragraph(about, Role.NOTE)), where,
        line.cost or "–", line.score_text, marked(line.outcome, Role.COMPACT),
    ))


def _apart(data: ReportData, part: PortfolioPart) -> Iterator[Block]:
    if part.apart:
        yield Section(data.word("label.apart"))
        yield BulletList(part.apart, Role.COMPACT)


def _themes(data: ReportData, part: PortfolioPart) -> Iterator[Block]:
    if part.themes:
        yield Section(data.word("label.themes"))
        yield KeyFigures(tuple(KeyFigure(f.value, f.words) for f in part.themes[:MOST_THEMES]))


def _scores(data: ReportData, part: PortfolioPart) -> Iterator[Block]:
    """The bars of two projects side by side, row by row."""
    scored = [_bars(data, line) for line in part.projects if line.lines]
    if scored:
        yield Section(data.word("page.scores"))
    for first in range(0, len(scored), 2):
        pair = scored[first : first + 2]
        yield Columns((pair[0], pair[1] if len(pair) > 1 else ()))
        yield Rule()


def _bars(data: ReportData, line: PortfolioLine) -> tuple[Block, ...]:
    rows = tuple(ScoreRow(s.name, s.value, s.value_text) for s in line.lines)
    return (
        Section(f"{line.code} {line.title}", f"{line.score_text} · {line.depth}", level=3),
        ScoreBars(rows, compact=True, words=score_words(data)),
    )
