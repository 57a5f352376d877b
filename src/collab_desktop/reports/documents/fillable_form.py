"""A form to fill in on the screen or with a pen: as much room for texts as its sheets have."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.forms import Asked, AskedPart, AskedTable, Entry, FormPart
from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents.fitting import sheets
from collab_desktop.reports.documents.sheet import quiet
from collab_desktop.reports.tree import (
    Block,
    FillableRow,
    FillableTable,
    Hanging,
    Headline,
    MeetingLine,
    Paper,
    Paragraph,
    Role,
    Section,
)

TIGHTEST = 0.15
"""Where even two lines for each text are too many for the sheets."""

ROOMS = (1.0, 0.85, 0.7, 0.6, 0.5, 0.42, 0.35, 0.28, 0.22, TIGHTEST)
"""Room for texts as a part of what the hoped-for words would take; viewers scroll the rest."""

LETTERS_IN_LINE = 105
LETTERS_IN_WORD = 6.2
LEADING = 11.0
LEAST_LINES = 2
LONGEST_HEADLINE = 160


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The form in the most generous setting that stays on its sheets."""
    form = data.form
    if form is None:
        return (quiet(data),)
    found: tuple[Block, ...] = ()
    for room in ROOMS:
        found = tuple(_blocks(data, form, room))
        if not form.sheets or sheets(data, paper, found) <= form.sheets:
            break
    return found


def _blocks(data: ReportData, form: FormPart, room: float) -> Iterator[Block]:
    if form.above:
        yield MeetingLine(form.above)
    yield from _headline(form.headline)
    for text in form.intro:
        yield Paragraph(text, Role.COMPACT)
    for part in form.parts:
        yield from _part(data, part, room)
    for label, text in form.closing:
        yield Hanging(label, (Paragraph(text, Role.COMPACT),), role=Role.SUMMARY, rule=False)


def _headline(text: str) -> Iterator[Block]:
    """A long question is set as text: the form needs the room."""
    yield Headline(text) if len(text) <= LONGEST_HEADLINE else Paragraph(text, Role.LABEL)


def _part(data: ReportData, part: AskedPart, room: float) -> Iterator[Block]:
    yield Section(part.title, level=3)
    if part.said:
        yield Paragraph(part.said, Role.NOTE)
    waiting: list[Asked] = []
    for item in part.items:
        if isinstance(item, AskedTable):
            yield from _rows(data, waiting, room)
            yield from _table(item)
            waiting = []
        else:
            waiting.append(item)
    yield from _rows(data, waiting, room)


def _rows(data: ReportData, fields: list[Asked], room: float) -> Iterator[Block]:
    """Fields side by side where they have room."""
    row: list[Asked] = []
    for asked in fields:
        if sum(item.share for item in (*row, asked)) > 12:
            yield _row(data, row, room)
            row = []
        row.append(asked)
    if row:
        yield _row(data, row, room)


def _row(data: ReportData, row: list[Asked], room: float) -> FillableRow:
    notes = tuple(
        data.word("form.words").format(words=asked.words) if asked.words else "" for asked in row
    )
    height = max((_height(asked, room) for asked in row), default=0)
    return FillableRow(tuple(row), notes, height)


def _height(asked: Asked, room: float) -> float:
    """The room for a text; what stands there already is shown whole."""
    if asked.entry is not Entry.TEXT:
        return 0
    in_line = LETTERS_IN_LINE * asked.share / 12
    hoped = asked.words * LETTERS_IN_WORD / in_line * room
    there = sum(1 + len(line) / (0.8 * in_line) for line in asked.value.splitlines())
    least = 1 if room == TIGHTEST else LEAST_LINES
    lines = max(least, round(hoped), min(round(there), 40))
    return lines * LEADING + 5


def _table(table: AskedTable) -> Iterator[Block]:
    heads = tuple(column.title for column in table.columns)
    spans = tuple(column.share for column in table.columns)
    yield FillableTable(heads, spans, table.rows, table.title)
    if table.note:
        yield Paragraph(table.note, Role.NOTE)
