"""Closeness as three circles: those at the core, those involved, those informed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from collab_desktop.domain.stakeholders import Circle, circle, level_in, nearer
from collab_desktop.services.stakeholder_map import Stake
from collab_desktop.ui import theme
from collab_desktop.ui.stakeholders.places import Move, Spot, mark_side
from collab_desktop.ui.stakeholders.words import circle_word

_HEIGHT: Final = 460
_EDGES: Final = {Circle.CORE: 0.46, Circle.INVOLVED: 0.74, Circle.INFORMED: 1.0}
"""Where each circle ends, of the whole radius."""
_FROM: Final = {Circle.CORE: 0.0, Circle.INVOLVED: 0.46, Circle.INFORMED: 0.74}
_KEY_LINE, _LEAST_KEY = 22, 120
_WORD_HALF: Final = 44
"""How much of a row stays free on each side of the middle, for the word of its circle."""


class CirclePicture:
    """The nearer to the middle, the more somebody takes part; names stand beside the circles."""

    def __init__(self) -> None:
        self._middle = QPointF()
        self._radius = 1.0

    def height(self, width: int) -> int:
        """As high as the circles, which never are wider than the page."""
        return min(theme.px(_HEIGHT), max(width, theme.px(200)))

    # -- places -----------------------------------------------------------------------------

    def lay(self, room: QRectF, stakes: Sequence[Stake], *, mirrored: bool) -> list[Spot]:
        """Put everybody round the middle, in the order of the register."""
        self._radius = min(room.width(), room.height()) / 2 - 2
        near = room.right() - self._radius - 2 if mirrored else room.left() + self._radius + 2
        self._middle = QPointF(near, room.center().y())
        spots: list[Spot] = []
        for ring in Circle:
            spots += self._ring(ring, [stake for stake in stakes if stake.circle is ring])
        return self._name(room, spots, mirrored=mirrored)

    def _ring(self, ring: Circle, stakes: list[Stake]) -> list[Spot]:
        """Marks at even distances, below the word of the circle; in two rows where there are many.

        What still finds no room is drawn smaller.
        """
        inner, outer = _FROM[ring] * self._radius, _EDGES[ring] * self._radius
        word = self._word_height() if ring is not Circle.CORE else 0.0
        unit = theme.px(100) / 100
        while stakes:
            side = max(mark_side(stake, unit) for stake in stakes) + 3
            rows = _rows(inner, outer, side, len(stakes), word)
            if rows or unit < 0.25:
                rows = rows or [(outer - side / 2, len(stakes))]
                clear = theme.px(_WORD_HALF) * (0.6 if ring is Circle.CORE else 1.0)
                return _along(rows, stakes, self._middle, unit, clear)
            unit *= 0.92
        return []

    def _name(self, room: QRectF, spots: list[Spot], *, mirrored: bool) -> list[Spot]:
        """Give names a column beside the circles, where there is one, in the order of numbers."""
        free = room.width() - 2 * self._radius - theme.px(24)
        if free < theme.px(_LEAST_KEY):
            return spots
        ordered = sorted(spots, key=lambda spot: spot.stake.number)
        line = min(theme.px(_KEY_LINE), room.height() / max(len(ordered), 1))
        if line < QFontMetrics(theme.font("small")).height():
            return spots
        top = room.center().y() - line * len(ordered) / 2
        left = room.left() if mirrored else room.right() - free
        return [
            Spot(spot.stake, spot.mark, QRectF(left, top + place * line, free, line))
            for place, spot in enumerate(ordered)
        ]

    # -- moving -----------------------------------------------------------------------------

    def move_to(self, stake: Stake, point: QPointF) -> Move | None:
        """The circle below a point; outside all of them is the outermost."""
        if stake.is_team:
            return None
        away = math.dist(point.toTuple(), self._middle.toTuple()) / self._radius
        ring = next((ring for ring in Circle if away <= _EDGES[ring]), Circle.INFORMED)
        return Move(stake.id, level=level_in(ring, stake.level))

    def step(self, stake: Stake, across: int, up: int) -> Move | None:
        """One level nearer or farther; the team always is at the core."""
        del across
        level = nearer(stake.level, up)
        return (
            None if stake.is_team or not up or level == stake.level else Move(stake.id, level=level)
        )

    # -- drawing ----------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter, target: Move | None) -> None:
        """Draw the circles from outside, and the one that a drag is over."""
        aimed = circle({"level": target.level}) if target is not None and target.level else None
        for ring in reversed(Circle):
            radius = _EDGES[ring] * self._radius
            painter.setBrush(theme.colour("tint" if ring is aimed else "surface"))
            painter.setPen(
                QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine)
                if ring is aimed
                else QPen(theme.colour("border"), 1)
            )
            painter.drawEllipse(self._middle, radius, radius)
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.colour("muted"))
        for ring in Circle:
            top = self._middle.y() - _EDGES[ring] * self._radius
            place = QRectF(
                self._middle.x() - self._radius, top + 2, 2 * self._radius, self._word_height()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, circle_word(ring))

    def _word_height(self) -> float:
        return float(QFontMetrics(theme.font("small_strong")).height())


def _rows(
    inner: float, outer: float, side: float, count: int, word: float
) -> list[tuple[float, int]]:
    """Radius and number of marks for each row, the outer one first; nothing without room."""
    found, left, radius = [], count, outer - side / 2 - (word if inner == 0 else 2)
    while left and radius >= inner + side / 2 - 1:
        room = 2 * math.pi * radius - (2 * theme.px(_WORD_HALF) if inner else 0)
        fits = max(1, int(room // side)) if radius > side / 2 else 1
        found.append((radius, min(fits, left)))
        left -= min(fits, left)
        radius -= side
    return [] if left else found


def _along(
    rows: list[tuple[float, int]], stakes: list[Stake], middle: QPointF, unit: float, clear: float
) -> list[Spot]:
    """Marks on their rows, beginning beside the word on top, clockwise."""
    spots, waiting = [], list(stakes)
    for radius, count in rows:
        for place in range(count):
            free = clear / max(radius, 1.0)
            angle = free - math.pi / 2 + 2 * (math.pi - free) * (place + 0.5) / count
            stake = waiting.pop(0)
            side = mark_side(stake, unit)
            x, y = middle.x() + radius * math.cos(angle), middle.y() + radius * math.sin(angle)
            spots.append(Spot(stake, QRectF(x - side / 2, y - side / 2, side, side)))
    return spots
