"""Charts as plain shapes: numbers in, geometry out; screens and documents draw the same.

Coordinates are points from the start edge (left in left-to-right reading) and from the top.
A renderer mirrors x for right-to-left pages. Colours are names of a palette, never values, so
a theme can give them their own; each shape that means something keeps apart in grey as well.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """The names of colours in a chart."""

    INK = "ink"
    MUTED = "muted"
    EDGE = "edge"
    RULE = "rule"
    TRACK = "track"
    SEASON = "season"
    GRID = "grid"
    PAPER = "paper"
    NAVY = "navy"
    WINE = "wine"
    ORANGE = "orange"
    TEAL = "teal"
    SAND = "sand"


class Place(StrEnum):
    """Which point of a label its x names, in reading direction."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; ``hatched`` draws 45 degree lines in ink over the fill."""

    x: float
    y: float
    width: float
    height: float
    fill: Ink | None = None
    stroke: Ink | None = None
    line: float = 0.5
    hatched: bool = False
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: Ink = Ink.INK
    line: float = 0.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Dot:
    """A circle around its centre."""

    x: float
    y: float
    radius: float
    fill: Ink | None = Ink.INK
    stroke: Ink | None = None
    line: float = 0.5


@dataclass(frozen=True, slots=True)
class Diamond:
    """A milestone; ``hollow`` has a white heart, as a decision has."""

    x: float
    y: float
    radius: float
    fill: Ink = Ink.INK
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a baseline."""

    x: float
    y: float
    text: str
    size: float
    place: Place = Place.START
    ink: Ink = Ink.INK
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape through its corners."""

    points: tuple[tuple[float, float], ...]
    fill: Ink | None = None
    stroke: Ink | None = None
    line: float = 0.5


Shape = Rect | Line | Dot | Diamond | Label | Polygon


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in painting order on a sheet of the given size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


CATEGORIES = (Ink.NAVY, Ink.WINE, Ink.ORANGE, Ink.TEAL, Ink.SAND)
"""Colours of chart parts in order; a sixth part is hatched."""

OUTLINED = frozenset({Ink.TEAL, Ink.SAND})
"""Light fills that carry an outline."""

PART_GAP = 1.2


def _share(value: float, maximum: float) -> float:
    return min(max(value / maximum, 0.0), 1.0) if maximum > 0 else 0.0


def _tick(x: float, top: float, height: float) -> list[Shape]:
    """A threshold: ink on a white halo, so that it shows on the fill and on the track."""
    top, bottom = top - 3, top + height + 3
    return [
        Line(x, top, x, bottom, Ink.PAPER, 3.6),
        Line(x, top, x, bottom, Ink.INK, 1.3),
    ]


def _whisker(x1: float, x2: float, y: float) -> list[Shape]:
    cap = 3.4
    strokes = [(x1, y, x2, y), (x1, y - cap, x1, y + cap), (x2, y - cap, x2, y + cap)]
    halo: list[Shape] = [Line(*stroke, Ink.PAPER, 3.4) for stroke in strokes]
    return [*halo, *(Line(*stroke, Ink.INK, 1.2) for stroke in strokes)]


def _filled_track(share: float, width: float, top: float, height: float) -> list[Shape]:
    shapes: list[Shape] = [Rect(0, top, width, height, Ink.TRACK, Ink.EDGE, 0.5)]
    if share > 0:
        shapes.append(Rect(0, top, width * share, height, Ink.NAVY))
    return shapes


def score_bar(
    value: float | None,
    width: float,
    height: float,
    *,
    maximum: float = 5,
    threshold: float | None = None,
    lowest: float | None = None,
    highest: float | None = None,
) -> Drawing:
    """Draw one criterion: its agreed value, the threshold, and how far the scorers lay apart.

    The bar starts 3 below the top, so that the tick has room. Scorers who all agree are one dot.
    """
    top = 3.0
    share = 0.0 if value is None else _share(value, maximum)
    shapes = _filled_track(share, width, top, height)
    if threshold is not None:
        shapes += _tick(width * _share(threshold, maximum), top, height)
    if lowest is not None and highest is not None:
        x1, x2 = width * _share(lowest, maximum), width * _share(highest, maximum)
        middle = top + height / 2
        if lowest == highest:
            shapes.append(Dot(x1, middle, 3.4, Ink.INK, Ink.PAPER, 1.2))
        else:
            shapes += _whisker(x1, x2, middle)
    return Drawing(width, height + 6, tuple(shapes))


def total_bar(
    value: float, ticks: Sequence[float], width: float, height: float, maximum: float = 100
) -> Drawing:
    """Draw a total between 0 and ``maximum`` with its thresholds."""
    shapes = _filled_track(_share(value, maximum), width, 3, height)
    for tick in ticks:
        shapes += _tick(width * _share(tick, maximum), 3, height)
    return Drawing(width, height + 6, tuple(shapes))


def coverage_bar(
    asked: float, best: float, width: float, height: float, maximum: float = 4
) -> Drawing:
    """Draw the best level in a team against the level asked; nobody is an empty dashed track."""
    if best > 0:
        shapes = _filled_track(_share(best, maximum), width, 3, height)
        shapes += _tick(width * _share(asked, maximum), 3, height)
    else:
        x = width * _share(asked, maximum)
        shapes = [
            Rect(0, 3, width, height, None, Ink.EDGE, 0.6, dash=(2, 2)),
            Line(x, 0, x, height + 6, Ink.INK, 1.3),
        ]
    return Drawing(width, height + 6, tuple(shapes))


def parts(
    amounts: Sequence[float], width: float, gap: float = PART_GAP
) -> list[tuple[float, float]]:
    """Return start and length of each part of a stacked bar; negative amounts count as nothing."""
    amounts = [max(amount, 0) for amount in amounts]
    whole = sum(amounts)
    visible = sum(1 for amount in amounts if amount > 0)
    room = width - gap * max(visible - 1, 0)
    places, x = [], 0.0
    for amount in amounts:
        length = room * amount / whole if whole else 0.0
        places.append((min(x, width - length), length))
        x += length + (gap if amount > 0 else 0)
    return places


DUTY_FILLS = {
    "does": (Ink.NAVY, None), "decides": (Ink.WINE, None), "supports": (Ink.TEAL, Ink.INK),
    "asked": (Ink.SAND, Ink.INK), "told": (Ink.PAPER, Ink.INK),
}
"""Fill and outline of each duty of the matrix, the same as those of its letters."""


def load_bar(
    loads: Sequence[tuple[str, int]], most: int, width: float, height: float = 10
) -> Drawing:
    """Draw how often each duty falls to somebody, on a scale that all bars share.

    Args:
        loads: duty and count, in the order of the scheme.
        most: the highest sum of anybody.
        width: of the longest bar.
        height: of the bar.
    """
    shapes: list[Shape] = []
    unit, x = width / max(most, 1), 0.0
    for duty, count in loads:
        if count:
            fill, edge = DUTY_FILLS[duty]
            shapes.append(Rect(x, 1, max(unit * count - PART_GAP, 0.6), height, fill, edge, 0.6))
            x += unit * count
    return Drawing(width, height + 2, tuple(shapes))


def stacked_bar(amounts: Sequence[float], width: float, height: float) -> Drawing:
    """Draw parts of a whole in the order given, five colours and then a hatch."""
    shapes: list[Shape] = []
    for i, (x, length) in enumerate(parts(amounts, width)):
        if length <= 0:
            continue
        if i < len(CATEGORIES):
            ink = CATEGORIES[i]
            edge = Ink.INK if ink in OUTLINED else None
            shapes.append(Rect(x, 0, length, height, ink, edge, 0.5))
        else:
            shapes.append(Rect(x, 0, length, height, Ink.PAPER, Ink.INK, 0.75, hatched=True))
    return Drawing(width, height, tuple(shapes))


def funding_bar(funding: Sequence[tuple[float, bool]], width: float, height: float = 4) -> Drawing:
    """Draw money as (amount, confirmed): confirmed is solid, asked for is an outline."""
    shapes: list[Shape] = []
    places = parts([amount for amount, _ in funding], width)
    for (x, length), (_, confirmed) in zip(places, funding, strict=True):
        if length <= 0:
            continue
        if confirmed:
            shapes.append(Rect(x, 0, length, height, Ink.INK))
        else:
            shapes.append(
                Rect(x + 0.4, 0.4, max(length - 0.8, 0), height - 0.8, Ink.PAPER, Ink.INK, 0.75)
            )
    return Drawing(width, height, tuple(shapes))


@dataclass(frozen=True, slots=True)
class Months:
    """A scale of whole months.

    Attributes:
        start: any day of the first month.
        count: number of months.
        width: length of the whole scale.
    """

    start: dt.date
    count: int
    width: float

    @property
    def step(self) -> float:
        """Length of one month; months are drawn equally long."""
        return self.width / max(self.count, 1)

    def at(self, day: dt.date, *, end: bool = False) -> float:
        """Return the place of the start of a day (or of its end), within the scale."""
        months = (day.year - self.start.year) * 12 + day.month - self.start.month
        length = (
            (dt.date(day.year + day.month // 12, day.month % 12 + 1, 1) - day.replace(day=1)).days
            if day.year < dt.MAXYEAR
            else 31
        )
        part = (day.day if end else day.day - 1) / length
        return min(max((months + part) * self.step, 0.0), self.width)


def month_grid(scale: Months, height: float) -> Drawing:
    """Draw the thin lines between months."""
    lines = tuple(
        Line(i * scale.step, 0, i * scale.step, height, Ink.GRID, 0.4)
        for i in range(scale.count + 1)
    )
    return Drawing(scale.width, height, lines)


def season(scale: Months, start: dt.date, end: dt.date, height: float) -> Drawing:
    """Draw a shaded span."""
    x1, x2 = scale.at(start), scale.at(end, end=True)
    return Drawing(scale.width, height, (Rect(x1, 0, max(x2 - x1, 0), height, Ink.SEASON),))


def work_bar(scale: Months, start: dt.date, end: dt.date, height: float = 9) -> Drawing:
    """Draw a piece of work from its first to its last day."""
    x1, x2 = scale.at(start), scale.at(end, end=True)
    return Drawing(scale.width, height, (Rect(x1, 0, max(x2 - x1, 1.2), height, Ink.NAVY),))


def before_after(now: float, target: float, width: float, height: float = 12) -> Drawing:
    """Draw a measure now (open dot) and its target (filled dot), both from 0 to 1."""
    middle, a, b = height / 2, width * _share(now, 1), width * _share(target, 1)
    return Drawing(
        width,
        height,
        (
            Line(0, middle, width, middle, Ink.RULE, 0.75),
            Line(a, middle, b, middle, Ink.NAVY, 2.5),
            Dot(a, middle, 4.4, Ink.PAPER, Ink.NAVY, 1.5),
            Dot(b, middle, 4.8, Ink.NAVY),
        ),
    )


def columns(values: Sequence[float], width: float, height: float, maximum: float) -> Drawing:
    """Draw upright bars of one series (always navy), e.g. how often each score was given."""
    slot = width / max(len(values), 1)
    bar = slot * 0.62
    shapes: list[Shape] = [Line(0, height, width, height, Ink.EDGE, 0.5)]
    for i, value in enumerate(values):
        tall = (height - 2) * _share(value, maximum)
        if tall > 0:
            shapes.append(Rect(i * slot + (slot - bar) / 2, height - tall, bar, tall, Ink.NAVY))
    return Drawing(width, height, tuple(shapes))


def tick(height: float) -> Drawing:
    """Draw one threshold tick alone, for keys."""
    return Drawing(4, height + 6, tuple(_tick(2, 3, height)))


def whisker(width: float, height: float) -> Drawing:
    """Draw one range whisker alone, for keys."""
    return Drawing(width, height, tuple(_whisker(1, width - 1, height / 2)))
