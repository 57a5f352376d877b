"""The stakeholder map as shapes: power and interest as a grid, closeness as three circles.

Marks carry the numbers of a list that stands beside the picture; the shape says the same as its
colour, the size how strongly somebody is affected, a ring who is affected but unheard.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.charts import Diamond, Dot, Drawing, Ink, Label, Line, Place, Rect, Shape
from collab_desktop.domain.stakeholders import Circle, Look, Quadrant

_LEAD, _HEAD = 16.0, 14.0
"""Room for the numbers of a scale, and for a line of words."""
_SMALL = 7.5
_EDGES: Final = {Circle.CORE: 0.52, Circle.INVOLVED: 0.77, Circle.INFORMED: 1.0}
"""Where each circle ends, of the whole radius."""
_APART = 3.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One stakeholder on a picture."""

    number: str
    look: Look
    ring: Circle
    influence: int | None = None
    interest: int | None = None
    affected: int | None = None
    is_unheard: bool = False

    @property
    def radius(self) -> float:
        """The more somebody is affected, the larger."""
        return 5.0 + 0.6 * (self.affected or 1)


def mark_shapes(mark: Mark, x: float, y: float, unit: float = 1.0) -> list[Shape]:
    """The shape of a mark round a point, with its number."""
    r = mark.radius * unit
    shapes: list[Shape] = []
    if mark.is_unheard:
        shapes.append(Dot(x, y, r + 2.2, None, Ink.ORANGE, 1.6))
    ink = Ink.PAPER if mark.look in (Look.TEAM, Look.DECIDES) else Ink.INK
    if mark.look is Look.TEAM:
        shapes.append(Rect(x - r, y - r, 2 * r, 2 * r, Ink.NAVY))
    elif mark.look is Look.DECIDES:
        shapes.append(Diamond(x, y, r * 1.25, Ink.WINE))
    else:
        fill = Ink.SAND if mark.look is Look.TOUCHED else Ink.PAPER
        shapes.append(Dot(x, y, r, fill, Ink.INK, 0.8))
    size = min(_SMALL, 1.3 * r)
    label = Label(x, y + 0.35 * size, mark.number, size, Place.CENTRE, ink, bold=True)
    return [*shapes, label]


# -- the grid --------------------------------------------------------------------------------------


def grid(
    marks: Sequence[Mark], quadrants: Mapping[Quadrant, str], axes: tuple[str, str],
    width: float, height: float,
) -> Drawing:
    """Draw influence upwards and interest along the line, five by five, with four quadrants.

    Args:
        marks: everybody; who has no place yet is left out.
        quadrants: the words of the quadrants.
        axes: the words for influence and interest.
        width: of the whole picture, in points.
        height: of the whole picture, in points.
    """
    wide, tall = (width - _LEAD) / 5, (height - 3 * _HEAD) / 5
    top, bottom = _HEAD, height - 2 * _HEAD
    shapes = _grid_lines(top, bottom, wide, tall)
    low, high = _LEAD + 1.5 * wide, _LEAD + 4 * wide
    for quadrant, x, y in (
        (Quadrant.KEEP_SATISFIED, low, top - 4), (Quadrant.MANAGE_CLOSELY, high, top - 4),
        (Quadrant.MONITOR, low, height - 4), (Quadrant.KEEP_INFORMED, high, height - 4),
    ):  # fmt: skip
        shapes.append(Label(x, y, quadrants[quadrant], _SMALL + 0.5, Place.CENTRE, bold=True))
    shapes.append(Label(0, top - 4, axes[0], _SMALL, ink=Ink.MUTED))
    shapes.append(Label(width, bottom + 10, axes[1], _SMALL, Place.END, Ink.MUTED))
    for influence in range(1, 6):
        for interest in range(1, 6):
            here = [m for m in marks if (m.influence, m.interest) == (influence, interest)]
            left, above = _LEAD + (interest - 1) * wide, top + (5 - influence) * tall
            shapes += _heap(here, left, above, wide, tall)
    return Drawing(width, height, tuple(shapes))


def _grid_lines(top: float, bottom: float, wide: float, tall: float) -> list[Shape]:
    right = _LEAD + 5 * wide
    shapes: list[Shape] = []
    for place in range(6):
        x, y = _LEAD + place * wide, top + place * tall
        shapes += [Line(x, top, x, bottom, Ink.RULE), Line(_LEAD, y, right, y, Ink.RULE)]
    for number in range(1, 6):
        middle = top + (5.5 - number) * tall
        shapes.append(Label(8, middle + 2.6, str(number), _SMALL, Place.CENTRE, Ink.MUTED))
        across = _LEAD + (number - 0.5) * wide
        below = bottom + 10
        shapes.append(Label(across, below, str(number), _SMALL, Place.CENTRE, Ink.MUTED))
    x, y = _LEAD + 3 * wide, top + 2 * tall
    shapes += [Line(x, top, x, bottom, Ink.EDGE, 1.0), Line(_LEAD, y, right, y, Ink.EDGE, 1.0)]
    shapes.append(Rect(_LEAD, top, 5 * wide, bottom - top, None, Ink.EDGE, 1.0))
    return shapes


def _heap(
    marks: Sequence[Mark], left: float, top: float, wide: float, tall: float
) -> list[Shape]:
    """Marks side by side in a cell, made smaller until all are inside."""
    unit = 1.0
    while marks:
        side = 2 * max(mark.radius for mark in marks) * unit + _APART
        columns = max(1, min(len(marks), int((wide - 2) // side)))
        rows = -(-len(marks) // columns)
        if rows * side <= tall or unit < 0.2:
            x0 = left + wide / 2 - columns * side / 2
            y0 = top + tall / 2 - rows * side / 2
            return [
                shape for n, mark in enumerate(marks)
                for shape in mark_shapes(
                    mark, x0 + (n % columns + 0.5) * side, y0 + (n // columns + 0.5) * side, unit
                )
            ]
        unit *= 0.92
    return []


# -- the circles -----------------------------------------------------------------------------------


def circles(marks: Sequence[Mark], words: Mapping[Circle, str], side: float) -> Drawing:
    """Draw who is at the core, who is involved and who is informed, each in a ring.

    Args:
        marks: everybody.
        words: what the circles are called.
        side: of the picture, in points.
    """
    middle, radius = side / 2, side / 2 - 1
    shapes: list[Shape] = [
        Dot(middle, middle, _EDGES[ring] * radius, Ink.PAPER, Ink.EDGE, 0.8)
        for ring in reversed(Circle)
    ]
    inner = 0.0
    for ring in Circle:
        outer = _EDGES[ring] * radius
        top = middle - outer + 9
        shapes.append(Label(middle, top, words[ring], _SMALL, Place.CENTRE, Ink.MUTED, bold=True))
        here = [mark for mark in marks if mark.ring is ring]
        shapes += _ring(here, middle, inner, outer)
        inner = outer
    return Drawing(side, side, tuple(shapes))


def _ring(marks: Sequence[Mark], middle: float, inner: float, outer: float) -> list[Shape]:
    """Marks at even distances along as many rows as they need, clear of the word on top."""
    unit = 1.0
    while marks:
        side = 2 * max(mark.radius for mark in marks) * unit + _APART
        rows = _rows(inner, outer, side, len(marks))
        if rows or unit < 0.2:
            return _along(rows or [(outer - side / 2, len(marks))], marks, middle, unit)
        unit *= 0.92
    return []


def _rows(inner: float, outer: float, side: float, count: int) -> list[tuple[float, int]]:
    """Radius and number of marks for each row, the outer one first; nothing without room."""
    found: list[tuple[float, int]] = []
    left, radius = count, outer - side / 2 - (11 if inner == 0 else 1.5)
    while left and radius >= (inner + side / 2 - 1 if inner else side / 4):
        fits = max(1, int((2 - 2 * _clear(radius)) * math.pi * radius // side))
        found.append((radius, min(fits, left)))
        left -= min(fits, left)
        radius -= side
    return [] if left else found


def _clear(radius: float) -> float:
    """The share of a half turn that stays free on each side of the word on top."""
    return min(0.3, 26 / (math.pi * max(radius, 1.0)))


def _along(
    rows: Sequence[tuple[float, int]], marks: Sequence[Mark], middle: float, unit: float
) -> list[Shape]:
    shapes: list[Shape] = []
    waiting = list(marks)
    for radius, count in rows:
        free = _clear(radius) * math.pi
        for place in range(count):
            angle = free - math.pi / 2 + 2 * (math.pi - free) * (place + 0.5) / count
            x, y = middle + radius * math.cos(angle), middle + radius * math.sin(angle)
            shapes += mark_shapes(waiting.pop(0), x, y, unit)
    return shapes
