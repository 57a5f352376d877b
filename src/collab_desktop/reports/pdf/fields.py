"""Layout of forms: a label and its field, boxes to tick, tables to fill in."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain.forms import Asked, Entry
from collab_desktop.reports.pdf.boxes import Box, Free, Row, Side, Stack, baseline, blank
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame
from collab_desktop.reports.pdf.pen import Pen, Place
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import Style
from collab_desktop.reports.pdf.widgets import (
    BOX,
    INK,
    choice_box,
    several_box,
    text_field,
    tick_field,
)
from collab_desktop.reports.tree import FillableRow, FillableTable
from collab_desktop.reports.widths import column_widths

LINE = 16.5
"""Points: the height of a field of one line."""

MOST_LINES = 8
"""Of a cell that comes filled in; more can be scrolled to."""

_LABEL = Style(8.5, 10.8, Weight.SEMIBOLD)
_NOTE = Style(7.8, 10.8, colour="muted")
_CHOICE = Style(9, LINE)
_HEAD = Style(8, 9.8, Weight.MEDIUM, "muted")
_APART = 12.0
_SIGN = "\u00a0*"
"""Behind the label of what has to be filled in."""


def fillable_row(block: FillableRow, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out fields side by side."""
    unit = (width + frame.gutter) / 12
    sides, at = [], 0.0
    for asked, note in zip(block.fields, block.notes, strict=True):
        wide = asked.share * unit - frame.gutter
        sides.append(Side(at, _field(asked, note, block.height, frame, wide, parent)))
        at += asked.share * unit
    return Row(sides, (4.5, 4.5), whole=frame.room)


def _field(
    asked: Asked, note: str, height: float, frame: Frame, width: float, parent: Element
) -> Box:
    if asked.entry is Entry.TICK:
        return _ticked(asked, frame, width, parent)
    element = parent.add("P")
    sign = _SIGN if asked.needed else ""
    label = frame.text(f"{asked.label}{sign}", _LABEL, width, element)
    small = frame.text(note, _NOTE, width, element) if note else None
    if small is None:
        above: list[Box] = [label]
    elif _fit(asked.label + sign, note, frame, width):
        used = frame.setter.measure(asked.label + sign, _LABEL) + 6
        above = [Row([Side(0, label), Side(used, small)])]
    else:
        above = [label, small]
    if asked.entry in (Entry.ONE, Entry.SOME):
        return Stack([*above, _choices(asked, frame, width, parent)])
    return Stack([*above, blank(1.5), _open(asked, height or LINE, frame, width, parent)])


def _fit(label: str, note: str, frame: Frame, width: float) -> bool:
    wide = frame.setter.measure(label, _LABEL) + 6 + frame.setter.measure(note, _NOTE)
    return wide <= width


def _open(asked: Asked, height: float, frame: Frame, width: float, parent: Element) -> Box:
    """An empty box to write in."""
    element = parent.add("Form", asked.label)
    lines = frame.text(_shown(asked), INK, width - 6, None).lines if asked.value else ()

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.rect(x, y, width, height, "paper", "edge", 0.6)
        text_field(pen, element, (x, y, width, height), asked, lines)

    return Free(height, draw)


def _shown(asked: Asked) -> str:
    """What stands in a field already, a choice in its words."""
    return dict(asked.options).get(asked.value, asked.value)


def _ticked(asked: Asked, frame: Frame, width: float, parent: Element) -> Box:
    """A box with its words behind it."""
    element = parent.add("Form", asked.label)
    sign = _SIGN if asked.needed else ""
    words = frame.text(f"{asked.label}{sign}", Style(9, 12), width - BOX - 6, parent.add("P"))

    def draw(pen: Pen, x: float, y: float) -> None:
        place = _box(pen, x, y + 1.5)
        tick_field(pen, element, place, asked)
        words.draw(pen, x + BOX + 6, y)

    return Free(max(words.height, BOX + 3), draw)


def _choices(asked: Asked, frame: Frame, width: float, parent: Element) -> Box:
    """A box for each choice, as many in a line as there is room for."""
    rows: list[list[tuple[float, str, str]]] = [[]]
    at = 0.0
    for slug, label in asked.options:
        wide = BOX + 4 + frame.setter.measure(label, _CHOICE)
        if at and at + wide > width:
            rows.append([])
            at = 0.0
        rows[-1].append((at, slug, label))
        at += wide + _APART
    element = parent.add("Form", asked.label)

    def draw(pen: Pen, x: float, y: float) -> None:
        for number, row in enumerate(rows):
            top = y + number * (LINE - 2.5)
            for at, slug, label in row:
                place = _box(pen, x + at, top + (LINE - BOX) / 2)
                put = choice_box if asked.entry is Entry.ONE else several_box
                put(pen, element, place, asked, slug)
                with pen.tagged(element):
                    base = baseline(top, LINE, _CHOICE.size)
                    pen.text(x + at + BOX + 4, base, label, _CHOICE)

    return Free(len(rows) * (LINE - 2.5) + 2.5, draw)


def _box(pen: Pen, x: float, y: float) -> Place:
    pen.rect(x, y, BOX, BOX, "paper", "edge", 0.8)
    return x, y, BOX, BOX


def fillable_table(block: FillableTable, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out lines to fill in below their heads."""
    table = parent.add("Table", attributes=_summary(block.summary))
    unit = width / sum(block.spans)
    longest = [_longest(title, frame) for title in block.heads]
    widths = column_widths([span * unit for span in block.spans], longest)
    starts = [sum(widths[:n]) for n in range(len(widths))]
    head = table.add("TR")
    cells = [
        Side(start, frame.text(title, _HEAD, wide - 5, head.add("TH", attributes=_SCOPE)))
        for start, wide, title in zip(starts, widths, block.heads, strict=True)
    ]
    rows = [_line(row, starts, widths, frame, table.add("TR")) for row in block.rows]
    return Stack([Row(cells, keep=True, pad=(0, 2)), *rows], (4.5, 5.5))


def _longest(title: str, frame: Frame) -> float:
    """The width that keeps every word of a head whole."""
    return max((frame.setter.measure(word, _HEAD) for word in title.split()), default=0) + 6


_SCOPE = "/O /Table /Scope /Column"


def _summary(text: str) -> str:
    from collab_desktop.reports.pdf.structure import text_string

    return f"/O /Table /Summary {text_string(text)}" if text else ""


def _line(
    row: tuple[Asked, ...], starts: list[float], widths: list[float], frame: Frame,
    element: Element,
) -> Box:
    """One line of a table, its boxes edge to edge."""
    high = max(_room(asked, frame, wide) for asked, wide in zip(row, widths, strict=True))
    fields = [
        Side(start, _cell(asked, high, frame, wide, element.add("TD")))
        for asked, start, wide in zip(row, starts, widths, strict=True)
    ]
    return Row(fields, whole=frame.room)


def _room(asked: Asked, frame: Frame, width: float) -> float:
    """The height of a cell: one line, or as many as stand in it already."""
    if asked.entry is not Entry.LINE or not asked.value:
        return LINE - 0.5
    lines = frame.text(asked.value, INK, width - 6, None).lines
    return max(LINE - 0.5, sum(line.height for line in lines[:MOST_LINES]) + 5)


def _cell(asked: Asked, high: float, frame: Frame, width: float, parent: Element) -> Box:
    if asked.entry not in (Entry.ONE, Entry.SOME):
        if asked.entry is Entry.LINE and high >= 2 * INK.leading:
            asked = replace(asked, entry=Entry.TEXT)  # viewers break its lines, as we do
        return _open(asked, high, frame, width, parent)
    inner = _choices(asked, frame, width - 6, parent)

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.rect(x, y, width, max(inner.height, LINE - 0.5), "paper", "edge", 0.6)
        inner.draw(pen, x + 4, y - 0.5)

    return Free(max(high, LINE - 0.5), draw)
