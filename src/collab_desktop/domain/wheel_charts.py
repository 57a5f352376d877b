"""A wheel of principles as shapes: how much of each was assessed, and the worst that is open.

The farther a sector is filled, the more of its questions were assessed.  A shape at its rim says
the same as its colour, and the words stand beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from collab_desktop.domain.charts import Dot, Drawing, Ink, Label, Place, Polygon, Shape
from collab_desktop.domain.paper_parts import Spoke

WIDTH, HEIGHT = 490.0, 176.0
_RADIUS, _MARK, _ASIDE = 60.0, 68.0, 8.0
"""Where a sector ends, where its shape stands, and how far beside that its words."""
_FILL: Final = {
    "check": Ink.TEAL, "warning": Ink.SAND, "high": Ink.WINE, "stop": Ink.INK,
}
_SIZE, _LINE = 8.0, 10.0
_LETTER = 4.6
"""Width of a letter of the words, generously."""
_STEP = math.radians(6)


def wheel(spokes: Sequence[Spoke], width: float = WIDTH, height: float = HEIGHT) -> Drawing:
    """Draw the spokes clockwise from the top.

    Args:
        spokes: the parts of the wheel in their order.
        width: of the whole picture with its words, in points.
        height: of the whole picture, in points.
    """
    middle = (width / 2, height / 2)
    shapes: list[Shape] = []
    whole = 2 * math.pi / max(len(spokes), 1)
    for number, spoke in enumerate(spokes):
        start = number * whole - math.pi / 2
        shapes.append(_sector(middle, start, whole, _RADIUS, Ink.TRACK, Ink.EDGE))
        if spoke.share > 0:
            # The area, not the edge, is what the eye compares.
            reach = _RADIUS * math.sqrt(min(spoke.share, 1.0))
            ink = _FILL.get(spoke.mark, Ink.TRACK)
            shapes.append(_sector(middle, start, whole, reach, ink, Ink.INK))
        shapes += _named(middle, start + whole / 2, spoke)
    return Drawing(width, height, tuple(shapes))


def least_width(spokes: Sequence[Spoke]) -> float:
    """How wide a wheel is with room for the longest of its words on both sides."""
    longest = max((len(text) for spoke in spokes for text in (spoke.name, spoke.below)), default=0)
    return 2 * (_MARK + _ASIDE + longest * _LETTER)


def _at(middle: tuple[float, float], angle: float, radius: float) -> tuple[float, float]:
    return (middle[0] + radius * math.cos(angle), middle[1] + radius * math.sin(angle))


def _sector(
    middle: tuple[float, float], start: float, width: float, radius: float, fill: Ink, edge: Ink
) -> Polygon:
    steps = max(2, math.ceil(width / _STEP))
    rim = (_at(middle, start + width * step / steps, radius) for step in range(steps + 1))
    return Polygon((middle, *rim), fill, edge, 0.7)


def _named(middle: tuple[float, float], angle: float, spoke: Spoke) -> Iterator[Shape]:
    x, y = _at(middle, angle, _MARK)
    yield _mark((x, y), spoke.mark)
    lean, place = math.cos(angle), Place.CENTRE
    if abs(lean) < 0.2:
        y += 1.6 * _LINE if math.sin(angle) > 0 else -1.6 * _LINE
    else:
        place = Place.START if lean > 0 else Place.END
        x += math.copysign(_ASIDE, lean)
        y -= 0.15 * _LINE
    yield Label(x, y, spoke.name, _SIZE, place, bold=True)
    yield Label(x, y + _LINE, spoke.below, _SIZE, place, Ink.MUTED)


def _mark(at: tuple[float, float], mark: str) -> Shape:
    """The shape of a state, as everywhere: dot, ring, triangle, square."""
    x, y = at
    if mark == "check":
        return Dot(x, y, 3.2, Ink.INK)
    if mark == "warning":
        return Polygon(((x, y - 3.8), (x + 3.8, y + 3), (x - 3.8, y + 3)), Ink.SAND, Ink.INK, 0.8)
    if mark in ("high", "stop"):
        corners = ((x - 3.2, y - 3.2), (x + 3.2, y - 3.2), (x + 3.2, y + 3.2), (x - 3.2, y + 3.2))
        return Polygon(corners, _FILL[mark], Ink.INK, 0.8)
    return Dot(x, y, 3, Ink.PAPER, Ink.EDGE, 1)
