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


Shape = Rect | Line | Dot | Diamond | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in painting order on a sheet of the given size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


