"""Tables in a Word file: a head that repeats, rows that stay whole, words for who cannot see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.table import _Cell

from collab_desktop.reports import tree
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.plain import cell_words
from collab_desktop.reports.tree import Align, Run, TableCell, Text
from collab_desktop.reports.widths import column_widths
from collab_desktop.reports.word import styles
from collab_desktop.reports.word.flow import SIGNS, Flow, cells, unbroken
from collab_desktop.reports.word.marking import borders, element, put
from collab_desktop.reports.word.prose import signed

LETTER, MARGINS = 5.6, 12.0
"""Points of a letter in a table, and of both margins of a cell, at most."""
UPRIGHT_FROM, UPRIGHT = 5, 120
"""More people than this have their names turned, in a row of so many points."""
NARROW = 300.0
"""Points below which a mark does not stand beside its statement but above it."""


def ruled_table(flow: Flow, spans: Sequence[float], rows: int, about: str = "") -> Any:
    """Add a table with lines between its rows and a firm one above and below."""
    grid = flow.table(spans, rows, about=about)
    navy, hair = HEX["navy"].upper(), HEX["rule"].upper()
    borders(
        grid._tbl.tblPr, "w:tblBorders", top=navy, bottom=navy, insideH=hair, insideV=None
    )
    put(grid._tbl.tblPr, "w:tblLook", firstRow=1, firstColumn=1, lastRow=0, noHBand=1, noVBand=1)
    unbroken(grid)
    return grid


def head(grid: Any, flow: Flow, titles: Sequence[str], ends: Sequence[Align] = ()) -> None:
    """Fill the first row and let Word repeat it on every page."""
    first = grid._tbl.tr_lst[0]
    first.get_or_add_trPr().append(element("w:tblHeader"))
    for at, (found, title) in enumerate(zip(first.tc_lst, titles, strict=True)):
        cell = _Cell(found, grid)
        align = ends[at] if ends else Align.START
        flow.cell(cell, flow.width).paragraph(styles.TABLE_HEAD, title, align)


def put_words(
    cell: Any, flow: Flow, text: Text, align: Align = Align.START, style: str = "Table text"
) -> None:
    """Put words in a cell."""
    flow.cell(cell, flow.width).paragraph(style, text, align)


def table(block: tree.Table, flow: Flow) -> None:
    """A table of the document."""
    first = 1 if block.header else 0
    if not block.rows and not first:
        return
    spans = roomy(block, flow.width)
    grid = ruled_table(flow, spans, len(block.rows) + first, block.summary)
    ends = [Align.END if column.numeric else column.align for column in block.columns]
    if first:
        head(grid, flow, [column.title for column in block.columns], ends)
    whole = sum(spans) or 1
    widths = [flow.width * span / whole for span in spans]
    lines = grid._tbl.tr_lst  # looked up once: python-docx walks the whole table for each row
    for row, line in zip(block.rows, lines[first:], strict=True):
        _row(row, line, grid, flow, (widths, ends))


def roomy(block: tree.Table, width: float) -> list[float]:
    """Widths of the columns in points, with room for the longest word of each where there is."""
    whole = sum(column.span for column in block.columns) or 1
    planned = [width * column.span / whole for column in block.columns]
    wanted = [longest_word(column.title) for column in block.columns]
    for row in block.rows:
        if row.kind is not tree.RowKind.GROUP:
            lengths = map(longest_word, map(cell_words, row.cells))
            wanted = [max(pair) for pair in zip(wanted, lengths, strict=False)]
    return column_widths(planned, wanted)


def longest_word(text: str) -> float:
    """Points that the longest word of a cell takes, about; the typeface is not known here."""
    return max(map(len, text.replace("\n", " ").split(" ")), default=0) * LETTER + MARGINS


def _row(
    row: tree.TableRow, line: Any, grid: Any, flow: Flow,
    columns: tuple[list[float], list[Align]],
) -> None:
    inside = [_Cell(found, grid) for found in line.tc_lst]
    widths, ends = columns
    if row.kind is tree.RowKind.GROUP:
        _group(row, inside, flow)
        return
    strong = row.kind is tree.RowKind.TOTAL
    for content, cell, width, align in zip(row.cells, inside, widths, ends, strict=False):
        _fill(content, flow.cell(cell, width), align, strong=strong)


def _group(row: tree.TableRow, line: list[Any], flow: Flow) -> None:
    banded(line, " · ".join(part for part in map(cell_words, row.cells) if part), flow)


def banded(line: list[Any], words: str, flow: Flow) -> None:
    """One cell over the whole row: the title of the rows below it, which it stays with."""
    whole = line[0].merge(line[-1]) if len(line) > 1 else line[0]
    title = flow.cell(whole, flow.width).paragraph("Strong line", words)
    title.paragraph_format.keep_with_next = True
    styles.shaded(whole._tc.get_or_add_tcPr(), "band")


def _fill(content: TableCell, inside: Flow, align: Align, *, strong: bool) -> None:
    style = "Strong line" if strong else "Table text"
    if isinstance(content, tree.Marked):
        inside.paragraph(style, signed(content), align)
    elif isinstance(content, tree.Level):
        inside.paragraph(style, level_words(content), align)
    elif isinstance(content, tree.SignatureField):
        inside.paragraph(style, signature_words(content), align)
    elif isinstance(content, str):
        inside.paragraph(style, content, align)
    else:
        runs = tuple(part for part in content if isinstance(part, Run))
        if runs or not content:
            inside.paragraph(style, runs, align)
        inside.blocks([part for part in content if not isinstance(part, Run)])
        inside.close()


def level_words(block: tree.Level) -> str:
    """A level as squares, its number and its words."""
    squares = "■" * block.value + "□" * max(block.maximum - block.value, 0)
    return f"{squares} {block.value} {block.words}".strip()


def signature_words(block: tree.SignatureField) -> str:
    """Who signed, when and how; or a line to sign on."""
    parts = (block.name, block.date, block.method)
    return ", ".join(part for part in parts if part) or "_" * 20


def level(block: tree.Level, flow: Flow) -> None:
    """A level on a line of its own."""
    flow.paragraph("List text", level_words(block))


def signature_field(block: tree.SignatureField, flow: Flow) -> None:
    """A signature on a line of its own."""
    flow.paragraph("List text", signature_words(block))


def marked_rows(block: tree.MarkedRows, flow: Flow) -> None:
    """Rows of marks, each with a statement and what belongs to it; one below another if narrow."""
    if not block.rows:
        return
    narrow = flow.width < NARROW
    grid = ruled_table(flow, (1.0,) if narrow else (2.4, 9.6), len(block.rows))
    for row, line in zip(block.rows, cells(grid), strict=True):
        put_words(line[0], flow, (Run(f"{SIGNS[row.mark]} "), Run(row.word, bold=True)))
        inside = Flow(flow.book, line[0], flow.width) if narrow else flow.cell(
            line[1], flow.width)
        inside.paragraph("Table text", row.statement)
        if row.detail:
            inside.paragraph("Second line", row.detail)


def coverage_table(block: tree.CoverageTable, flow: Flow) -> None:
    """Needs against the team: level asked, best level, and the level of each member."""
    spans = (4.0, 2.0, *(1.6,) * len(block.members))
    extras = 1 if block.extras else 0
    grid = ruled_table(flow, spans, 1 + len(block.needs) + extras, block.summary)
    members = [" · ".join(part for part in (m.name, m.second) if part) for m in block.members]
    head(grid, flow, ["", "", *members])
    rows = cells(grid)[1:]
    for need, line in zip(block.needs, rows, strict=False):
        asked = f"{need.importance} · {block.key_asked} {need.asked}"
        inside = flow.cell(line[0], flow.width)
        inside.paragraph("Strong line", need.name)
        inside.paragraph("Second line", asked)
        put_words(line[1], flow, signed(need.status))
        for value, cell in zip(need.levels, line[2:], strict=False):
            put_words(cell, flow, "" if value is None else str(value), Align.CENTRE)
    if extras:
        put_words(rows[-1][0], flow, block.extras_label)
        for words, cell in zip(block.extras, rows[-1][2:], strict=False):
            put_words(cell, flow, words)


def raci_poster(block: tree.RaciPoster, flow: Flow) -> None:
    """The whole matrix as one table, and what its letters mean."""
    people = block.people
    for entry in block.legend:
        key = (Run(f"{entry.letter} ", bold=True), Run(f"{entry.word}: {entry.meaning}"))
        flow.paragraph("Note text", key)
    if block.count_text:
        flow.paragraph("Note text", block.count_text)
    count = sum(1 + len(phase.activities) for phase in block.phases)
    load = 1 if any(person.load for person in people) else 0
    spans = (5.0, *(1.2,) * len(people), 2.2)
    grid = ruled_table(flow, spans, 1 + count + load, block.summary)
    heads = ["\n".join(p for p in (who.name, who.role, who.organisation) if p) for who in people]
    head(grid, flow, [block.activity_word, *heads, block.check_word])
    if len(people) > UPRIGHT_FROM:
        _upright(grid, len(people))
    rows = iter(cells(grid)[1:])
    for phase in block.phases:
        words = " · ".join(part for part in (phase.title, phase.note) if part)
        banded(next(rows), words, flow)
        for activity in phase.activities:
            _activity(activity, next(rows), flow)
    if load:
        line = next(rows)
        put_words(line[0], flow, block.load_word)
        for person, cell in zip(people, line[1:], strict=False):
            put_words(cell, flow, person.load, Align.CENTRE)


def _upright(grid: Any, people: int) -> None:
    """Turn the names of many people, so that each keeps its own narrow column."""
    line = grid.rows[0]
    line._tr.get_or_add_trPr().append(element("w:trHeight", val=UPRIGHT * 20, hRule="exact"))
    for cell in cells(grid)[0][1 : people + 1]:
        put(cell._tc.get_or_add_tcPr(), "w:textDirection", val="btLr")


def _activity(activity: tree.RaciActivity, line: list[Any], flow: Flow) -> None:
    put_words(line[0], flow, f"{activity.number} {activity.name}".strip())
    for letter, cell in zip(activity.letters, line[1:-1], strict=False):
        put_words(cell, flow, (Run(letter, bold=True),), Align.CENTRE)
    put_words(line[-1], flow, signed(activity.check))
