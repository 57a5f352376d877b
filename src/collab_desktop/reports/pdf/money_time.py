"""Layout of money and time: the budget bar with its funding, and the timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from collab_desktop.domain import charts
from collab_desktop.reports.pdf.boxes import Box, Fixed, Row, Side, Stack
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame, drawn, paint
from collab_desktop.reports.pdf.marks import draw_mark
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.strips import apart
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import NOTE, ROLES, SMALL_SECTION, Style
from collab_desktop.reports.tree import (
    Align,
    Chart,
    FundingPart,
    Mark,
    Role,
    StackedBar,
    Timeline,
    TimelineBar,
    TimelineMilestone,
)

_Paint = Callable[[Pen, float, float, float], None]
"""Draws at a place (x, y) in a row of a given height."""
_PART_NAME = Style(8.5, 11, Weight.MEDIUM)
_AMOUNT = Style(8.5, 11, Weight.REGULAR, "muted")
_ROW_NAME = Style(9, 11)
_SMALL = Style(8, 10)
_LINES_BESIDE = 3
"""Lines of a name that stand beside their row."""
_LINES_BELOW = 2
"""Lines of names below their marks."""
_MOST_SHIFT, _APART = 9.0, 4.0
"""How far a name may stand from the middle of its mark, and from the name before."""


def stacked_bar(block: StackedBar, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a budget as one bar with its labels and its funding below."""
    figure = parent.add("Figure", block.alt)
    amounts = [part.amount for part in block.parts]
    drawing = charts.stacked_bar(amounts, width, 15)
    items: list[Box] = [Fixed(15, lambda pen, x, y: paint(pen, drawing, x, y), figure)]
    starts = [x for x, _ in charts.parts(amounts, width)]
    wides = [
        max(frame.setter.measure(p.name, _PART_NAME), frame.setter.measure(p.amount_text, _AMOUNT))
        for p in block.parts
    ]
    if sum(wides) + 6 * len(wides) <= width:
        items.append(_part_labels(block, starts, wides, width, figure))
    else:
        items.append(_part_legend(block, frame, width, figure))
    if block.funding:
        items.append(_funding(block.funding, frame, width, figure))
    return Stack(items, (4, 5), together=True)


def _part_labels(
    block: StackedBar, starts: list[float], wides: list[float], width: float, figure: Element
) -> Box:
    middles = [start + 1 + wide / 2 for start, wide in zip(starts, wides, strict=True)]
    moved = apart(middles, wides, width, 5)

    def draw(pen: Pen, x: float, y: float) -> None:
        for part, middle, wide in zip(block.parts, moved, wides, strict=True):
            left = x + max(middle - wide / 2, 0)
            pen.text(left, y + 10.2, part.name, _PART_NAME)
            pen.text(left, y + 20.5, part.amount_text, _AMOUNT)

    return Fixed(23.5, draw, figure)


def _part_legend(block: StackedBar, frame: Frame, width: float, figure: Element) -> Box:
    """Lay out names and amounts as a list with swatches, two a row."""
    half = (width - frame.gutter) / 2
    rows: list[Box] = []
    sides: list[Side] = []
    for i, part in enumerate(block.parts):
        name = frame.text(part.name, _PART_NAME, half - 90, figure)
        amount = frame.text(part.amount_text, _AMOUNT, 74, figure, Align.END)
        swatch = charts.stacked_bar([1.0 if n == i else 0.0 for n in range(len(block.parts))], 9, 7)
        sign = drawn(swatch, 11, below=2)
        at = (i % 2) * (half + frame.gutter)
        sides += [Side(at, sign), Side(at + 14, name), Side(at + half - 74, amount)]
        if i % 2 or i == len(block.parts) - 1:
            rows.append(Row(sides, (2, 2)))
            sides = []
    return Stack(rows, (4, 4))


def _funding(funding: tuple[FundingPart, ...], frame: Frame, width: float, figure: Element) -> Box:
    amounts = [(part.amount, part.confirmed) for part in funding]
    drawing = charts.funding_bar(amounts, width)
    starts = [x for x, _ in charts.parts([a for a, _ in amounts], width)]
    style, number = ROLES[Role.SMALL], Style(8.5, 11, Weight.SEMIBOLD)
    names = [frame.setter.measure(p.name, style) for p in funding]
    wides = [
        n + 6 + frame.setter.measure(p.amount_text, number)
        for n, p in zip(names, funding, strict=True)
    ]
    moved = apart([s + w / 2 for s, w in zip(starts, wides, strict=True)], wides, width, 10)

    def draw(pen: Pen, x: float, y: float) -> None:
        paint(pen, drawing, x, y + 3.5)
        for part, middle, wide, name in zip(funding, moved, wides, names, strict=True):
            left = x + max(middle - wide / 2, 0)
            pen.text(left, y + 17.6, part.name, style)
            pen.text(left + name + 6, y + 17.6, part.amount_text, number)

    return Fixed(20.5, draw, figure)


@dataclass(frozen=True, slots=True)
class _Scale:
    block: Timeline
    months: charts.Months
    edge: float
    figure: Element

    def ground(self, pen: Pen, x: float, y: float, height: float) -> None:
        """Draw seasons, month lines and today behind one row."""
        for span in self.block.spans:
            paint(pen, charts.season(self.months, span.start, span.end, height), x + self.edge, y)
        paint(pen, charts.month_grid(self.months, height), x + self.edge, y)
        if self.block.today:
            at = x + self.edge + self.months.at(self.block.today)
            pen.line(at, y, at, y + height, "ink", 0.9, (2, 1.5))


def timeline(block: Timeline, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out work over months; long plans go on over pages with their months."""
    edge = frame.column(4, width)
    months = charts.Months(block.start, len(block.months), width - edge)
    title = frame.text(block.title, SMALL_SECTION, edge - frame.gutter, parent.add("H2"))
    scale = _Scale(block, months, edge, parent.add("Figure", block.alt))
    heads = _months(scale, frame)
    items: list[Box] = [Row([Side(0, title), Side(edge, heads)], keep=True)]
    items += [_work(bar, scale, frame) for bar in block.bars]
    if block.milestones:
        items += _milestones(scale, frame)
    return Stack(items, (3, 3), head=_months_again(scale, frame))


def _months_again(scale: _Scale, frame: Frame) -> Box:
    return Row([Side(scale.edge, _months(scale, frame))], keep=True)


def _months(scale: _Scale, frame: Frame) -> Box:
    names = scale.block.months
    widest = max([frame.setter.measure(n, NOTE) for n in names] + [1.0])
    every = max(1, ceil((widest + 3) / max(scale.months.step, 1)))

    def draw(pen: Pen, x: float, y: float) -> None:
        for i, name in enumerate(names):
            if i % every == 0:
                pen.text(
                    x + (i + min(every, len(names) - i) / 2) * scale.months.step,
                    y + 11.3,
                    name,
                    NOTE,
                    Align.CENTRE,
                )

    return Fixed(16, draw, scale.figure)


def _work(bar: TimelineBar, scale: _Scale, frame: Frame) -> Box:
    drawing = charts.work_bar(scale.months, bar.start, bar.end)
    first = bar is scale.block.bars[0]

    def draw(pen: Pen, x: float, y: float, tall: float) -> None:
        paint(pen, drawing, x + scale.edge, y + (tall - 9) / 2)
        if first:
            _span_words(pen, x + scale.edge, y, scale, frame)

    return _named_row(bar.name, draw, scale, frame)


def _named_row(name: str, paint_at: _Paint, scale: _Scale, frame: Frame) -> Box:
    """Lay out a whole name beside what it names; a long one stands above it over all columns."""
    width = scale.edge - frame.gutter
    above = len(frame.text(name, _ROW_NAME, width, None).lines) > _LINES_BESIDE
    width = scale.edge + scale.months.width if above else width
    label = frame.text(name, _ROW_NAME, width, scale.figure)
    tall = 14.1 if above else max(14.1, label.height + 3.1)

    def draw(pen: Pen, x: float, y: float) -> None:
        scale.ground(pen, x, y, tall)
        paint_at(pen, x, y, tall)
        if not above:
            label.draw(pen, x, y + (tall - label.height) / 2)

    row = Fixed(tall, draw, scale.figure)
    return Stack([replace(label, keep=True), row], (2, 0), together=True) if above else row


def _span_words(pen: Pen, x: float, y: float, scale: _Scale, frame: Frame) -> None:
    for span in scale.block.spans:
        end = scale.months.at(span.end, end=True)
        wide = frame.setter.measure(span.word, _SMALL)
        first = scale.block.bars[0]
        busy = scale.months.at(first.end, end=True) + 3
        at = max(end - 3, wide)
        if at - wide >= busy or scale.months.at(first.start) >= at:
            pen.text(x + at, y + 9.8, span.word, NOTE, Align.END)


def _milestones(scale: _Scale, frame: Frame) -> list[Box]:
    """One row of marks where all names have room below it, else a row for each with its name."""
    block = scale.block
    lines = _below(block.milestones, scale, frame)
    if not lines:
        return [_beside(m, scale, frame) for m in block.milestones]

    def marks(pen: Pen, x: float, y: float, tall: float) -> None:
        for milestone in block.milestones:
            _mark_of(milestone, scale)(pen, x, y, tall)

    def names(pen: Pen, x: float, y: float) -> None:
        for number, line in enumerate(lines):
            for milestone, middle in line:
                at = x + scale.edge + middle
                pen.text(at, y + 8 + number * 10, milestone.name, _SMALL, Align.CENTRE)

    row = _named_row(block.milestones_label, marks, scale, frame)
    return [Stack([row, Fixed(10.5 * len(lines), names, scale.figure)], together=True)]


def _beside(milestone: TimelineMilestone, scale: _Scale, frame: Frame) -> Box:
    """A row for one mark: its name stands on the side with room, else above it."""
    mark, wide = _mark_of(milestone, scale), frame.setter.measure(milestone.name, _SMALL)
    at = scale.edge + _inside(scale.months.at(milestone.at), scale.months.width)
    before, after = at - 9, scale.edge + scale.months.width - at - 9
    if wide > max(before, after):
        return _above(milestone, at, scale, frame)

    def draw(pen: Pen, x: float, y: float) -> None:
        scale.ground(pen, x, y, 14.1)
        mark(pen, x, y, 14.1)
        place, align = (at + 9, Align.START) if wide <= after else (at - 9, Align.END)
        pen.text(x + place, y + 9.9, milestone.name, _SMALL, align)

    return Fixed(14.1, draw, scale.figure)


def _mark_of(milestone: TimelineMilestone, scale: _Scale) -> _Paint:
    at = scale.edge + _inside(scale.months.at(milestone.at), scale.months.width)
    radius = 5.0 if milestone.mark is Mark.DECIDE else 4.4

    def draw(pen: Pen, x: float, y: float, tall: float) -> None:
        draw_mark(pen, milestone.mark, x + at, y + tall / 2, radius)

    return draw


def _above(milestone: TimelineMilestone, at: float, scale: _Scale, frame: Frame) -> Box:
    """A row for one mark with its name above it, as near to it as the page allows."""
    width = scale.edge + scale.months.width
    near = 2 * min(at, width - at)
    wide = min(max(near, frame.setter.measure(milestone.name, _SMALL) + 1), width)
    left = min(max(at - wide / 2, 0), width - wide)
    label = frame.text(milestone.name, _SMALL, wide, scale.figure, Align.CENTRE)
    mark = _mark_of(milestone, scale)

    def draw(pen: Pen, x: float, y: float) -> None:
        scale.ground(pen, x, y, 14.1)
        mark(pen, x, y, 14.1)

    row = Fixed(14.1, draw, scale.figure)
    return Stack([Row([Side(left, label)], keep=True), row], (2, 0), together=True)


def _inside(at: float, width: float) -> float:
    return min(max(at, 4.5), width - 4.5)


def _below(
    milestones: tuple[TimelineMilestone, ...], scale: _Scale, frame: Frame
) -> list[list[tuple[TimelineMilestone, float]]]:
    """Spread the names below their marks on two lines; nothing when they have no room there."""
    width = scale.months.width
    lines: list[list[tuple[TimelineMilestone, float]]] = []
    ends: list[float] = []
    for milestone in sorted(milestones, key=lambda m: m.at):
        half = frame.setter.measure(milestone.name, _SMALL) / 2
        middle = min(max(_inside(scale.months.at(milestone.at), width), half), width - half)
        if len(lines) < _LINES_BELOW:
            lines, ends = [*lines, []], [*ends, 0.0]
        starts = [max(middle, end + half) for end in ends]
        line = next((i for i, at in enumerate(starts) if at - middle <= _MOST_SHIFT
                     and at + half <= width + 0.01), None)  # fmt: skip
        if line is None:
            return []
        lines[line].append((milestone, starts[line]))
        ends[line] = starts[line] + half + _APART
    return [line for line in lines if line]


def chart(block: Chart, frame: Frame, width: float, parent: Element) -> Box:
    """Place a drawing of shapes, shrunk when it is wider than its column."""
    figure = parent.add("Figure", block.alt)
    factor = min(1.0, width / block.drawing.width if block.drawing.width else 1.0)
    tall = block.drawing.height * factor

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.scaled(x, y, factor):
            paint(pen, block.drawing, x, y)

    items: list[Box] = [Fixed(tall, draw, figure)]
    if block.caption:
        items.append(frame.text(block.caption, NOTE, width, parent.add("Caption"), gap=(3, 0)))
    return Stack(items, (6, 6), together=True)
