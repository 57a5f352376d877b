"""Layout of scores: the total bar and the bars of the criteria with threshold and range."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain import charts
from collab_desktop.reports.pdf.boxes import (
    Box,
    Fixed,
    Free,
    Row,
    Side,
    Stack,
    blank,
    ruled,
)
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame, drawn, paint
from collab_desktop.reports.pdf.pen import Painter, Pen
from collab_desktop.reports.pdf.prose import marked_text
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import NOTE, ROLES, Style
from collab_desktop.reports.tree import Align, Role, ScoreBars, ScoreRow, TotalBar

_SEMI = Weight.SEMIBOLD
_NAME = Style(10.5, 14, _SEMI)
_NUMBER = Style(10.5, 13, tabular=True)
_AGREED = Style(11, 14, _SEMI, tabular=True)
_SMALL_NUMBER = replace(NOTE, size=9.5, tabular=True)
BAR = 12.0


def total_bar(block: TotalBar, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the big total: figure and outcome in the first columns, the bar beside them."""
    edge = frame.column(4, width)
    group = parent.add("Sect")
    words = frame.text(
        block.of_text,
        replace(ROLES[Role.LIST], colour="muted"),
        edge - frame.gutter,
        group.add("P"),
        Align.END,
    )
    style = Style(_big_size(block.value_text, frame, edge - frame.gutter - 36), 44, _SEMI, "navy")
    figure = frame.text(block.value_text, style, edge, words.element)
    outcome = marked_text(
        block.outcome.mark, block.outcome.word, ROLES[Role.STRONG], frame, edge - 4, group.add("P")
    )
    bar = Fixed(46, _bar_painter(block, width - edge, frame), group.add("Figure", block.alt))

    def left(pen: Pen, x: float, y: float) -> None:
        figure.draw(pen, x - 2, y - 4.9)
        words.draw(pen, x, y + 20.2)
        outcome.draw(pen, x, y + 40)

    tall = 40 + outcome.height
    return Row([Side(0, Free(tall, left)), Side(edge, bar)], (8, 8))


def _big_size(text: str, frame: Frame, room: float) -> float:
    wide = frame.setter.measure(text, Style(42, 44, _SEMI))
    return 42 if wide <= room else max(42 * room / wide, 20)


def _bar_painter(block: TotalBar, width: float, frame: Frame) -> Painter:
    drawing = charts.total_bar(
        block.value, [t.at for t in block.thresholds], width, 13, block.maximum
    )
    label = ROLES[Role.SMALL]

    def draw(pen: Pen, x: float, y: float) -> None:
        for threshold in block.thresholds:
            at = x + width * threshold.at / block.maximum
            wide = frame.setter.measure(threshold.words, label)
            align = Align.START if threshold.above else Align.END
            if threshold.above and at + wide > x + width:
                at, align = x + width, Align.END
            pen.text(at, y + 8.4, threshold.words, label, align)
        paint(pen, drawing, x, y + 13.4)
        end = x + width * min(max(block.value / block.maximum, 0), 1)
        pen.text(x, y + 41, "0", NOTE)
        pen.text(x + width, y + 41, f"{block.maximum:g}", NOTE, Align.END)
        half = frame.setter.measure(block.value_text, label.bold()) / 2
        middle = min(max(end, x + half + 9), x + width - half - 22)
        pen.text(middle, y + 41, block.value_text, Style(8.5, 11, _SEMI, "navy"), Align.CENTRE)

    return draw


def score_bars(block: ScoreBars, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the criteria, large with ranges or compact for a summary."""
    if block.compact:
        return _compact(block, frame, width, parent)
    table = parent.add("Table")
    place = _Places(frame, width)
    items: list[Box] = [_heads(block, place, table.add("TR"))]
    for number, row in enumerate(block.rows):
        items.append(_score_row(row, block, frame, place, table.add("TR")))
        if number < len(block.rows) - 1 or block.total:
            items.append(ruled("rule", 0.5, width))
    if block.total:
        items.append(_total_row(block, place, table.add("TR")))
    items.append(ruled("navy", 1.0, width))
    return Stack(items, (6, 8))


class _Places:
    """Where the columns of the score table stand."""

    def __init__(self, frame: Frame, width: float) -> None:
        self.width = width
        self.bar = frame.column(4, width)
        self.weight = self.bar - frame.gutter
        self.length = 235.7 / 493.24 * width
        self.agreed = 400.8 / 493.24 * width
        self.range = 440.7 / 493.24 * width


def _heads(block: ScoreBars, place: _Places, row: Element) -> Box:
    words = block.words
    cells = [row.add("TH", attributes="/O /Table /Scope /Column") for _ in range(6)]

    def draw(pen: Pen, x: float, y: float) -> None:
        base = y + 8.4
        start, end = x + place.bar, x + place.bar + place.length
        pen.text(start, base, "0", NOTE, Align.CENTRE)
        if block.threshold is not None:
            tick = start + place.length * block.threshold / block.maximum
            pen.text(tick, base, block.threshold_text, ROLES[Role.SMALL], Align.CENTRE)
        pen.text(end, base, f"{block.maximum:g}", NOTE, Align.CENTRE)
        ends = (place.agreed, place.range, place.width)
        for cell, at, word in zip(
            cells[3:], ends, (words.agreed, words.range, words.points), strict=True
        ):
            with pen.tagged(cell):
                pen.text(x + at, base, word, NOTE, Align.END)

    return Free(11.5, draw, keep=True)


def _score_row(
    row: ScoreRow, block: ScoreBars, frame: Frame, place: _Places, element: Element
) -> Box:
    head = element.add("TH", attributes="/O /Table /Scope /Row")
    cells = {key: element.add("TD") for key in ("weight", "anchor", "agreed", "range", "points")}
    weight_wide = frame.setter.measure(row.weight, NOTE) + 4
    name = frame.text(row.name, _NAME, place.weight - weight_wide, head)
    anchor = frame.text(row.anchor, NOTE, place.length + 20, cells["anchor"])
    drawing = charts.score_bar(
        row.value,
        place.length,
        BAR,
        maximum=block.maximum,
        threshold=block.threshold,
        lowest=row.low,
        highest=row.high,
    )
    wide = (
        marked_text(
            row.wide.mark,
            row.wide.word,
            Style(8.5, 11, _SEMI),
            frame,
            place.width - place.bar - place.length - 30,
            cells["range"],
        )
        if row.wide
        else None
    )

    def draw(pen: Pen, x: float, y: float) -> None:
        paint(pen, drawing, x + place.bar, y + 0.9)
        name.draw(pen, x, y + 2.8)
        base = y + 13.6
        for key, text, style, at in (
            ("weight", row.weight, NOTE, place.weight),
            ("agreed", row.value_text, _AGREED, place.agreed),
            ("range", row.range_text, _SMALL_NUMBER, place.range),
        ):
            with pen.tagged(cells[key]):
                pen.text(x + at, base, text, style, Align.END)
        with pen.tagged(cells["points"]):
            _points(pen, block, x + place.width, base, row.points, _NUMBER)
        anchor.draw(pen, x + place.bar, y + 18.5)
        if wide:
            word = frame.setter.measure(row.wide.word if row.wide else "", Style(8.5, 11, _SEMI))
            wide.draw(pen, x + place.width - word - 17, y + 18)

    tall = max(32.0, 2.8 + name.height + 3, 18.5 + anchor.height + 3)
    return Free(tall, draw)


def _points(
    pen: Pen, block: ScoreBars, end: float, base: float, text: str, style: Style
) -> None:
    """Print points so that units stand below units, also where lines begin at the right."""
    if not pen.setter.rtl:
        pen.text(end, base, text, style, Align.END)
        return
    texts = [block.total, *(row.points for row in block.rows)]
    widest = max(pen.setter.measure(t, replace(_AGREED, size=10.5)) for t in texts)
    pen.text(end - widest, base, text, style)


def _total_row(block: ScoreBars, place: _Places, element: Element) -> Box:
    head = element.add("TH", attributes="/O /Table /Scope /Row")
    cell = element.add("TD", attributes="/O /Table /ColSpan 5")
    words = block.words

    def draw(pen: Pen, x: float, y: float) -> None:
        base = y + 14.2
        with pen.tagged(head):
            pen.text(x, base, words.total, _NAME)
        with pen.tagged(cell):
            _points(pen, block, x + place.width, base, block.total, replace(_AGREED, size=10.5))
        _key(pen, block, x + place.bar, base)

    return Free(21.6, draw)


def _key(pen: Pen, block: ScoreBars, x: float, base: float) -> None:
    words = block.words
    middle = base - 3
    pen.rect(x, middle - 3.5, 14, 7.5, "navy")
    x += 18 + pen.text(x + 18, base, words.key_agreed, NOTE) + 10
    if block.threshold is not None:
        paint(pen, charts.tick(6), x, middle - 6)
        x += 7 + pen.text(x + 7, base, words.key_threshold, NOTE) + 7
    paint(pen, charts.whisker(20, 7), x, middle - 3.5)
    pen.text(x + 23, base, words.key_range, NOTE)


def _level(text: Box) -> Box:
    """Bring a text to the middle of its bar."""
    return Stack([blank(1.3), text])


def _compact(block: ScoreBars, frame: Frame, width: float, parent: Element) -> Box:
    name_style, value_style = Style(9, 12.5), Style(9.5, 12.5, _SEMI, tabular=True)
    start = max([frame.setter.measure(r.name, name_style) for r in block.rows] + [50.0]) + 9
    start = min(start, width * 0.45)
    length = width - start - 26
    table = parent.add("Table")
    items: list[Box] = []
    for row in block.rows:
        element = table.add("TR")
        name = frame.text(
            row.name, name_style, start - 6, element.add("TH", attributes="/O /Table /Scope /Row")
        )
        value = frame.text(row.value_text, value_style, 30, element.add("TD"), Align.END)
        drawing = charts.score_bar(
            row.value, length, 9, maximum=block.maximum, threshold=block.threshold
        )
        bar = drawn(drawing, 15)
        items.append(
            Row(
                [Side(0, _level(name)), Side(start, bar), Side(width - 30, _level(value))],
                least=15.7,
                pad=(0, 0),
            )
        )
    if block.note:
        items.append(
            Row([Side(start, frame.text(block.note, NOTE, width - start, parent.add("P")))])
        )
    return Stack(items, (3, 4))
