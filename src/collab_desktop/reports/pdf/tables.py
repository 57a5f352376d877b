"""Layout of tables: heads repeated over pages, cells of text, marks, levels and signatures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from collab_desktop.reports.letters import clean
from collab_desktop.reports.pdf.boxes import (
    Band,
    Box,
    Fixed,
    Free,
    Row,
    Side,
    Stack,
    TextBox,
    baseline,
    ruled,
)
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame
from collab_desktop.reports.pdf.marks import draw_mark
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.prose import mark_radius, marked_text, word_style
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import COLUMN_HEAD, ROLES, Style
from collab_desktop.reports.pdf.text import keep_together
from collab_desktop.reports.tree import (
    Align,
    BulletList,
    Level,
    Marked,
    MarkedLine,
    MarkedRow,
    MarkedRows,
    NumberedList,
    Paragraph,
    Role,
    RowKind,
    Run,
    SignatureField,
    Table,
    TableCell,
    TableColumn,
    TableRow,
)
from collab_desktop.reports.widths import column_widths

HEAD_PAD = (4.0, 4.2)
CELL_GAP = 7.0
FIGURE_GAP = 7.0
WHOLE_ROW = 150.0
"""Points; a row up to this height is never cut."""
WHOLE = 0.22
"""Up to this part of the height of a page a table is not cut where a page ends."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of a table stand."""

    starts: tuple[float, ...]
    widths: tuple[float, ...]
    pad: tuple[float, float]
    width: float


def grid(table: Table, frame: Frame, width: float) -> Grid:
    """Divide a width among the columns of a table."""
    spans = [max(column.span, 0.1) for column in table.columns]
    unit = (width + frame.gutter) / sum(spans)
    gaps = _gaps(table)
    widths = [max(span * unit - gap, 8.0) for span, gap in zip(spans, gaps, strict=True)]
    widths[-1] = max(spans[-1] * unit - frame.gutter, 8.0)
    widths = column_widths(widths, [_longest(table, n, frame) for n in range(len(spans))])
    starts = [sum(widths[:n]) + sum(gaps[:n]) for n in range(len(widths))]
    pad = (2.2, 2.2) if table.dense else (6.0, 6.0) if table.airy else (4.6, 4.6)
    return Grid(tuple(starts), tuple(widths), pad, width)


def _gaps(table: Table) -> list[float]:
    """Return the space after each column; more where figures end and words begin."""
    ends = [_align(column) is Align.END for column in table.columns]
    return [
        CELL_GAP + (FIGURE_GAP if end and not following else 0.0)
        for end, following in zip(ends, [*ends[1:], True], strict=True)
    ]


def _longest(table: Table, number: int, frame: Frame) -> float:
    """Return the width of the longest word in a column."""
    column = table.columns[number]
    parts = [(column.title, COLUMN_HEAD, 0.0)]
    for row in table.rows:
        if row.kind is not RowKind.GROUP and number < len(row.cells):
            style = ROLES[column.role]
            parts += _texts(row.cells[number], style.bold() if row.kind is RowKind.TOTAL else style)
    measure = frame.setter.measure
    return max(
        (measure(word, style) + indent + 0.5 for text, style, indent in parts
         for word in keep_together(clean(text)).replace("\n", " ").split(" ")), default=0.0,
    )  # fmt: skip


def _texts(cell: object, style: Style) -> list[tuple[str, Style, float]]:
    """Return the texts of a cell with their style and what stands before them."""
    if isinstance(cell, str):
        return [(cell, style, 0.0)]
    if isinstance(cell, Run):
        return [(cell.text, style.bold() if cell.bold else style, 0.0)]
    if isinstance(cell, Marked):
        word = word_style(cell.role)
        return [(cell.word, word, 2 * mark_radius(word) + 5)]
    if isinstance(cell, Paragraph):
        return _texts(cell.text, ROLES[cell.role])
    if isinstance(cell, NumberedList | BulletList | MarkedLine):
        indent = 0.0 if isinstance(cell, MarkedLine) else 16.0
        role = style if isinstance(cell, MarkedLine) else ROLES[cell.role]
        return [(t, s, i + indent) for item in cell.items for t, s, i in _texts(item, role)]
    if isinstance(cell, tuple):
        return [found for part in cell for found in _texts(part, style)]
    return []


def table(block: Table, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a table."""
    place = grid(block, frame, width)
    summary = f"/O /Table /Summary {_summary(block.summary)}" if block.summary else ""
    element = parent.add("Table", attributes=summary)
    items: list[Box] = []
    if block.ruled:
        items.append(ruled("navy", 1.0, width))
    head = _head(block, frame, place, element.add("TR")) if block.header else None
    if head:
        items.append(head)
    last = len(block.rows) - 1
    for number, row in enumerate(block.rows):
        items.append(_row(row, block, frame, place, element.add("TR")))
        if number < last or block.ruled:
            closing = number == last and block.close
            items.append(ruled(*(("navy", 1.0) if closing else ("rule", 0.5)), width))
    repeated = _head(_continued(block, frame, place), frame, place, None) if block.header else None
    after = 8.0 if block.ruled else 2.0
    whole = Stack(items, (3, after), head=repeated)
    whole.together = whole.height <= WHOLE * frame.room
    return whole


def _continued(block: Table, frame: Frame, place: Grid) -> Table:
    """Say in the repeated head that the table goes on, in the first column with room for it."""
    columns = list(block.columns)
    for number, column in enumerate(columns):
        title = f"{column.title} ({frame.continued})"
        if frame.continued and frame.setter.measure(title, COLUMN_HEAD) <= place.widths[number]:
            columns[number] = replace(column, title=title)
            break
    return replace(block, columns=tuple(columns))


def _summary(text: str) -> str:
    from collab_desktop.reports.pdf.structure import text_string

    return text_string(text)


def _head(block: Table, frame: Frame, place: Grid, row: Element | None) -> Box:
    sides = []
    for column, x, wide in zip(block.columns, place.starts, place.widths, strict=True):
        cell = row.add("TH", attributes="/O /Table /Scope /Column") if row else None
        box = frame.text(column.title, COLUMN_HEAD, wide, cell, _align(column))
        sides.append(Side(x, box))
    pad = HEAD_PAD if block.ruled else (0.0, 3.0)
    line = Row(sides, pad=pad)
    return Stack([line, ruled("rule", 0.5, place.width)], keep=True, together=True)


def _align(column: TableColumn) -> Align:
    return Align.END if column.numeric and column.align is Align.START else column.align


def _row(row: TableRow, block: Table, frame: Frame, place: Grid, element: Element) -> Box:
    if row.kind is RowKind.GROUP:
        return _group(row, frame, place, element, len(block.columns))
    sides = []
    cells = row.cells + ("",) * (len(block.columns) - len(row.cells))
    for i, (cell, column) in enumerate(zip(cells, block.columns, strict=False)):
        tag, attributes = ("TH", "/O /Table /Scope /Row") if i == 0 else ("TD", "")
        owner = element.add(tag, attributes=attributes)
        style = ROLES[column.role]
        if row.kind is RowKind.TOTAL:
            style = replace(style, weight=Weight.SEMIBOLD)
        if column.numeric:
            style = replace(style, tabular=True)
        start, wide, align = place.starts[i], place.widths[i], _align(column)
        if column.numeric and frame.rtl:  # units stand below units in every direction
            inset = max(wide - _widest(block, i, frame), 0.0)
            start, wide, align = start + inset, wide - inset, Align.START
        sides.append(Side(start, cell_box(cell, style, align, frame, wide, owner)))
    return Row(sides, pad=place.pad, whole=WHOLE_ROW)


def _widest(block: Table, number: int, frame: Frame) -> float:
    """Return the width of the widest figure of a column."""
    style = replace(ROLES[block.columns[number].role], tabular=True)
    cells = [
        (row.cells[number], style.bold() if row.kind is RowKind.TOTAL else style)
        for row in block.rows if number < len(row.cells) and row.kind is not RowKind.GROUP
    ]
    wides = (frame.setter.measure(cell, how) for cell, how in cells if isinstance(cell, str))
    return max(wides, default=0.0) + 0.5


def _group(row: TableRow, frame: Frame, place: Grid, element: Element, count: int) -> Box:
    cell = element.add("TH", attributes=f"/O /Table /Scope /Row /ColSpan {count}")
    style = Style(9.5, 13, Weight.SEMIBOLD, "navy")
    texts = [c for c in row.cells if isinstance(c, str)]
    runs = [Run(texts[0], bold=True)] if texts else []
    runs += [Run(f"\u00a0\u00a0 {text}") for text in texts[1:]]
    box = frame.text(tuple(runs), replace(style, weight=Weight.REGULAR), place.width - 12, cell)
    return Band(Row([Side(6, box)], pad=(2.5, 2.5)), "band", place.width, keep=True)


def cell_box(
    cell: TableCell, style: Style, align: Align, frame: Frame, width: float, owner: Element
) -> Box:
    """Lay out what stands in a cell."""
    if isinstance(cell, str):
        return frame.text(cell, style, width, owner, align)
    if isinstance(cell, Marked):
        return marked_text(cell.mark, cell.word, word_style(cell.role), frame, width, owner)
    if isinstance(cell, Level):
        return level(cell, frame, width, owner)
    if isinstance(cell, SignatureField):
        return signature_field(cell, frame, width, owner)
    runs = [part for part in cell if isinstance(part, Run)]
    if len(runs) == len(cell):
        return frame.text(tuple(runs), style, width, owner, align)
    blocks = [part for part in cell if not isinstance(part, Run)]
    stack = frame.flow(blocks, width, owner)
    for item in stack.items:
        if isinstance(item, TextBox):
            item.gap = (0, 0)  # lines of a cell stand close
    return stack


def level(block: Level, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a skill level: squares, the number, its words."""
    style = ROLES[Role.SMALL]
    side, step = 7.0, 9.0
    indent = step * block.maximum + 6
    words = frame.text(f"{block.value}\u00a0 {block.words}", style, width - indent, parent)
    tall = 13.0

    def squares(pen: Pen, x: float, y: float) -> None:
        for i in range(block.maximum):
            full = i < block.value
            pen.rect(
                x + i * step + 0.4,
                y + (tall - side) / 2,
                side,
                side,
                "navy" if full else "paper",
                "navy" if full else "edge",
                0.75,
            )

    text = Stack([Fixed((tall - style.leading) / 2, lambda pen, x, y: None), words])
    return Row([Side(0, Fixed(tall, squares)), Side(indent, text)])


def signature_field(block: SignatureField, _frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a typed signature on its line, date and method below."""
    name_style = Style(10.5, 14, Weight.ITALIC, "navy")
    below = ROLES[Role.NOTE].tinted("ink")

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.tagged(parent):
            if block.name:
                pen.text(x, baseline(y + 2, 14, 10.5), block.name, name_style)
            if block.date:
                pen.text(x, baseline(y + 22, 11, 8.5), block.date, below)
            if block.method:
                end = x + width if block.date else x
                align = Align.END if block.date else Align.START
                style = below if block.date else ROLES[Role.NOTE]
                pen.text(end, baseline(y + 22, 11, 8.5), block.method, style, align)
        pen.line(x, y + 19, x + width, y + 19, "ink", 0.75)

    return Free(33, draw)


def marked_rows(block: MarkedRows, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out risks, data or first looks: a mark with its word, a statement, a detail."""
    element = parent.add("Table")
    items: list[Box] = []
    word = Style(8.5, 12, Weight.SEMIBOLD)
    lead = max([64.0 - 18.0] + [frame.setter.measure(r.word, word) for r in block.rows])
    column = min(lead + 18, width * 0.45) if block.rows else 64.0
    for number, row in enumerate(block.rows):
        items.append(_marked_row(row, block, frame, width, element.add("TR"), column))
        if number < len(block.rows) - 1:
            items.append(ruled("rule", 0.5, width))
    return Stack(items, (1, 4))


def _marked_row(
    row: MarkedRow, block: MarkedRows, frame: Frame, width: float, element: Element, column: float
) -> Box:
    word = Style(8.5, 12, Weight.SEMIBOLD)
    first = element.add("TH", attributes="/O /Table /Scope /Row")
    second = element.add("TD")
    owner = second if not block.mark_at_end else first
    sign_owner = first if not block.mark_at_end else second
    room = width - column - (6 if block.mark_at_end else 0)
    text = Stack([frame.text(row.statement, Style(8.6, 11.8, Weight.MEDIUM), room, owner)])
    if row.detail:
        text.items.append(frame.text(row.detail, ROLES[Role.SECOND], room, owner))
    r = 4.7
    tall = max(text.height, 12.0)
    indent = 2 * r + 5
    said = frame.text(row.word, word, column - indent + 6, sign_owner)
    shift = (tall - said.height) / 2

    def sign(pen: Pen, x: float, y: float) -> None:
        draw_mark(pen, row.mark, x + r, y + tall / 2, r)

    push = Stack([Fixed(shift, lambda pen, x, y: None), said])
    if block.mark_at_end:
        start = width - column
        sides = [Side(0, text), Side(start, Fixed(tall, sign)), Side(start + indent, push)]
    else:
        sides = [Side(0, Fixed(tall, sign)), Side(indent, push), Side(column, text)]
    return Row(sides, least=24, pad=(0.6, 0.6))
