"""Pages of a board pack that stand on their own: budget, timeline, risks, team."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import Skill, SummaryPart, TeamPart, TimePart
from collab_desktop.reports.documents.project_summary import budget_bar, timeline
from collab_desktop.reports.documents.sheet import marked, marked_rows, said
from collab_desktop.reports.tree import (
    Align,
    Block,
    Headline,
    KeyFigure,
    KeyFigures,
    Level,
    Mark,
    Marked,
    Paragraph,
    Role,
    RowKind,
    Run,
    Section,
    Table,
    TableColumn,
    TableRow,
)

MOST_BARS, MOST_MOMENTS = 18, 12


def budget(data: ReportData) -> tuple[Block, ...]:
    """What it costs, line by line, and where the money comes from."""
    part = data.budget
    if part is None:
        return ()
    found: list[Block] = [Headline(part.headline)]
    if part.board_words:
        found += said(data, part.board_words)
    found += [budget_bar(data, part), Section(data.word("label.lines"))]
    columns = (
        TableColumn(data.word("column.category"), 2.8),
        TableColumn(data.word("column.what_for"), 3.9),
        TableColumn(data.word("column.paid_by"), 3.8, role=Role.NOTE),
        TableColumn(data.word("column.amount"), 1.5, Align.END, numeric=True),
    )
    rows = [TableRow(line) for line in part.lines]
    rows.append(TableRow(part.total, RowKind.TOTAL))
    if part.kind_lines:
        rows += [TableRow(line) for line in part.kind_lines]
        rows.append(TableRow(part.kind_total, RowKind.TOTAL))
    found.append(Table(columns, tuple(rows), summary=part.alt))
    found += [marked(check, Role.COMPACT) for check in part.checks]
    return tuple(found)


def time(data: ReportData) -> tuple[Block, ...]:
    """Work and milestones over months, and the same as a list."""
    part = data.time
    if part is None:
        return ()
    found: list[Block] = [Headline(part.headline)]
    if part.board_words:
        found += said(data, part.board_words)
    found.append(timeline(data, part, MOST_BARS, MOST_MOMENTS))
    if part.work or part.moments:
        found.append(_days(data, part))
    return tuple(found)


def _days(data: ReportData, part: TimePart) -> Block:
    """The same as a list: each piece of work, then the board and each milestone."""
    results = any(span.result for span in part.work)
    columns = [
        TableColumn(data.word("column.what"), 3.3), TableColumn(data.word("column.when"), 3.2),
        TableColumn(data.word("column.owner"), 1.5),
    ]
    if results:
        columns.append(TableColumn(data.word("column.result"), 4, role=Role.NOTE))
    rows: list[TableRow] = []
    for label, spans in (("label.work", part.work), ("label.milestones", part.moments)):
        if spans:
            rows.append(TableRow((data.word(label),), RowKind.GROUP))
            rows += [
                TableRow((s.name, s.dates, s.owner or "–", *([s.result] if results else [])))
                for s in spans
            ]
    return Table(tuple(columns), tuple(rows), summary=data.word("label.timeline"))


def risks(data: ReportData) -> tuple[Block, ...]:
    """Every risk with its scores before and after, and the first look."""
    part = data.summary
    if part is None or not part.all_risks:
        return ()
    found: list[Block] = [Headline(part.risks_headline), _register(data, part),
                          Paragraph(data.word("risks.scale"), Role.NOTE)]
    if part.first_look:
        found += [Section(data.word("label.first_look"), data.word("first_look.note")),
                  marked_rows(part.first_look, at_end=True)]
    if part.data:
        found += [Section(data.word("label.data")), marked_rows(part.data)]
        if part.data_note:
            found.append(Marked(Mark.HALF, part.data_note, Role.SMALL))
    return tuple(found)


def _register(data: ReportData, part: SummaryPart) -> Block:
    columns = (
        TableColumn(data.word("column.level_now"), 1.7), TableColumn(data.word("column.risk"), 4.3),
        TableColumn(data.word("column.before"), 0.9, Align.END, numeric=True),
        TableColumn(data.word("column.after"), 0.9, Align.END, numeric=True),
        TableColumn(data.word("column.action"), 4.2),
    )
    rows = []
    for mark, word, title, category, before, after, action, owner in part.all_risks:
        what = (Paragraph(title, Role.STRONG), Paragraph(category, Role.NOTE))
        done = (Paragraph(action or "–", Role.COMPACT), Paragraph(owner or "–", Role.NOTE))
        rows.append(TableRow((Marked(Mark(mark), word, Role.COMPACT), what, before, after, done)))
    return Table(columns, tuple(rows), summary=part.risks_headline)


def team(data: ReportData) -> tuple[Block, ...]:
    """Gaps first, then the skills, the members and what each partner commits."""
    part = data.team
    if part is None:
        return ()
    found: list[Block] = [Headline(part.headline)]
    if part.board_words:
        found += said(data, part.board_words)
    found += _gaps(data, part)
    found += _skills(data, part)
    found += _members(data, part)
    found += _commitments(data)
    return tuple(found)


def _gaps(data: ReportData, part: TeamPart) -> Iterator[Block]:
    if part.gaps:
        columns = (TableColumn(data.word("column.gaps_first"), 3.6),
                   TableColumn(data.word("column.plan"), 5.4),
                   TableColumn(data.word("column.owner_due"), 3))
        rows = tuple(
            TableRow((Marked(Mark.WARNING, name), plan, owner or "–"))
            for name, plan, owner in part.gaps
        )
        yield Table(columns, rows, summary=data.word("column.gaps_first"))


def _skills(data: ReportData, part: TeamPart) -> Iterator[Block]:
    if part.skills:
        yield Section(data.word("label.skills_asked"))
        columns = (
            TableColumn(data.word("column.skill"), 3.5, role=Role.STRONG),
            TableColumn(data.word("column.importance"), 1.3),
            TableColumn(data.word("column.level"), 3.6),
            TableColumn(data.word("column.covered"), 3.6),
        )
        yield Table(columns, tuple(_skill(skill) for skill in part.skills), dense=True,
                    summary=data.word("label.skills_asked"))


def _skill(skill: Skill) -> TableRow:
    word = skill.by if skill.by and skill.mark == "check" else skill.covered
    return TableRow((
        skill.name, (Run(skill.importance, skill.must),),
        Level(skill.level, skill.level_words) if skill.level else "–",
        Marked(Mark(skill.mark), word, Role.COMPACT),
    ))


def _members(data: ReportData, part: TeamPart) -> Iterator[Block]:
    facts = [(part.sectors, "label.sectors"), (part.conflicts, "label.conflicts")]
    note = data.word("semicolon").join(
        f"{data.word(label)}{data.word('colon')}{text}" for text, label in facts if text
    )
    yield Section(data.word("label.members"), note)
    columns = (TableColumn(data.word("column.who"), 4),
               TableColumn(data.word("column.role"), 4.1),
               TableColumn(data.word("column.brings"), 3.9, role=Role.NOTE))
    yield Table(columns, tuple(TableRow(member) for member in part.members), dense=True,
                summary=data.word("label.members"))


def _commitments(data: ReportData) -> Iterator[Block]:
    rows = data.summary.commitments if data.summary is not None else ()
    if rows:
        yield Section(data.word("label.commitments"))
        columns = (
            TableColumn(data.word("column.partner"), 3.1),
            TableColumn(data.word("column.cash"), 1.5, Align.END, numeric=True),
            TableColumn(data.word("column.in_kind"), 1.5, Align.END, numeric=True),
            TableColumn(data.word("column.also"), 5.9, role=Role.NOTE),
        )
        table_rows = tuple(_commitment(row) for row in rows)
        yield Table(columns, table_rows, dense=True, summary=data.word("label.commitments"))


def _commitment(row: tuple[str, ...]) -> TableRow:
    name, cash, in_kind, *others = row
    return TableRow((name or "–", cash or "–", in_kind or "–", "; ".join(o for o in others if o)))


def facts(data: ReportData) -> tuple[Block, ...]:
    """The strip of figures, where there are any."""
    part = data.summary
    if part is None or not part.facts:
        return ()
    return (KeyFigures(tuple(KeyFigure(fact.value, fact.words) for fact in part.facts)),)


PAGES: Mapping[str, Callable[[ReportData], tuple[Block, ...]]] = {
    "page.budget": budget, "page.time": time, "page.risks": risks, "page.team": team,
}
"""The pages of a pack between score and decision, by the id of their name."""
