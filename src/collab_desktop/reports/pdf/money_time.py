"""Layout of money and time: the budget bar with its funding, and the timeline."""

from __future__ import annotations

from dataclasses import dataclass
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
    TimelineMilestone,
)

_PART_NAME = Style(8.5, 11, Weight.MEDIUM)
_AMOUNT = Style(8.5, 11, Weight.REGULAR, "muted")
_ROW_NAME = Style(9, 11)
_SMALL = Style(8, 10)


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
    for number, bar in enumerate(block.bars):
        drawing = charts.work_bar(months, bar.start, bar.end)
        items.append(_work(bar.name, drawing, scale, frame, first=number == 0))
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


def _work(name: str, drawing: charts.Drawing, scale: _Scale, frame: Frame, *, first: bool) -> Box:
    label = frame.text(name, _ROW_NAME, scale.edge - frame.gutter, scale.figure)
    tall = max(14.1, label.height + 3.1)

    def draw(pen: Pen, x: float, y: float) -> None:
        scale.ground(pen, x, y, tall)
        paint(pen, drawing, x + scale.edge, y + (tall - 9) / 2)
        label.draw(pen, x, y + (tall - label.height) / 2)
        if first:
            _span_words(pen, x + scale.edge, y, scale, frame)

    return Fixed(tall, draw, scale.figure)


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
    block = scale.block
    lines = _label_rows(block.milestones, scale, frame)
    label = frame.text(block.milestones_label, _ROW_NAME, scale.edge - frame.gutter, scale.figure)

    def marks(pen: Pen, x: float, y: float) -> None:
        scale.ground(pen, x, y, 14.1)
        label.draw(pen, x, y + 1.5)
        for milestone in block.milestones:
            at = x + scale.edge + _inside(scale.months.at(milestone.at), scale.months.width)
            r = 5.0 if milestone.mark is Mark.DECIDE else 4.4
            draw_mark(pen, milestone.mark, at, y + 7, r)

    def names(pen: Pen, x: float, y: float) -> None:
        for row, middles in enumerate(lines):
            for milestone, middle in middles:
                pen.text(
                    x + scale.edge + middle, y + 8 + row * 10, milestone.name, _SMALL, Align.CENTRE
                )

    return [
        Fixed(14.1, marks, scale.figure, keep=True),
        Fixed(10.5 * max(len(lines), 1), names, scale.figure),
    ]


def _inside(at: float, width: float) -> float:
    return min(max(at, 4.5), width - 4.5)


def _label_rows(
    milestones: tuple[TimelineMilestone, ...], scale: _Scale, frame: Frame
) -> list[list[tuple[TimelineMilestone, float]]]:
    """Spread the names below their marks over as many rows as they need."""
    width = scale.months.width
    rows: list[list[tuple[TimelineMilestone, float]]] = []
    ends: list[float] = []
    for milestone in sorted(milestones, key=lambda m: m.at):
        half = frame.setter.measure(milestone.name, _SMALL) / 2
        middle = min(max(_inside(scale.months.at(milestone.at), width), half), width - half)
        for i, end in enumerate(ends):
            if middle - half >= end or (end - (middle - half) < 6 and middle + half + 6 <= width):
                shifted = max(middle, end + half)
                rows[i].append((milestone, shifted))
                ends[i] = shifted + half + 2.5
                break
        else:
            rows.append([(milestone, middle)])
            ends.append(middle + half + 2.5)
    return rows


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
