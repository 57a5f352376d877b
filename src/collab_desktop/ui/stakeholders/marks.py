"""How stakeholders look on the map: a shape for what they are, a size for how much it touches them.

The number in a mark is the place in the register; the shape says the same as its colour.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from collab_desktop.domain.stakeholders import Look, look
from collab_desktop.services.stakeholder_map import Stake
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.shapes import State, paint_state

TEAM, DECIDES, TOUCHED, OTHERS = Look
_FILL: Final = {TEAM: "raci_r", DECIDES: "raci_a", TOUCHED: "raci_c", OTHERS: "surface"}
_EDGE: Final = {TEAM: "raci_r", DECIDES: "raci_a", TOUCHED: "raci_c_edge", OTHERS: "raci_i"}
_INK: Final = {TEAM: "on_raci_r", DECIDES: "on_raci_a", TOUCHED: "on_raci_c", OTHERS: "raci_i"}


def paint_mark(painter: QPainter, stake: Stake, box: QRectF, *, chosen: bool) -> None:
    """Draw a mark; who is not aboard is an outline, who is chosen has a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = look(stake.kind)
    _paint_shape(painter, shape, box, faint=not stake.is_aboard)
    painter.setPen(theme.colour(_INK[shape] if stake.is_aboard else "muted"))
    painter.setFont(theme.font("small_bold"))
    words = QRectF(box).adjusted(-8, -4, 8, 4)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(stake.number))
    if stake.is_unheard:
        side = box.width() * 0.6
        corner = QPointF(box.right() - side * 0.45, box.top() - side * 0.45)
        paint_state(painter, State.MARK_TRIANGLE, QRectF(corner.x(), corner.y(), side, side))
    if chosen:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(-4, -4, 4, 4))
    painter.restore()


def _paint_shape(painter: QPainter, shape: Look, box: QRectF, *, faint: bool) -> None:
    pen = QPen(theme.colour("muted" if faint else _EDGE[shape]), 1.5)
    if faint:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.colour("surface" if faint else _FILL[shape]))
    painter.drawPath(_outline(shape, box))


def _outline(shape: Look, box: QRectF) -> QPainterPath:
    path, middle, half = QPainterPath(), box.center(), box.width() / 2
    if shape == TEAM:
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
    elif shape == TOUCHED:
        path.addEllipse(box)
    else:
        corners, turn = (4, 0.0) if shape == DECIDES else (6, math.pi / 6)
        reach = half * (1.18 if shape == DECIDES else 1.05)
        for corner in range(corners):
            angle = turn + 2 * math.pi * corner / corners
            point = middle + QPointF(reach * math.cos(angle), reach * math.sin(angle))
            path.lineTo(point) if corner else path.moveTo(point)
        path.closeSubpath()
    return path


class MarkShape(QWidget):
    """A shape beside its word in the key below the picture."""

    def __init__(self, shape: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = shape
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little more than the smallest mark."""
        return QSize(theme.px(22), theme.px(22))

    def paintEvent(self, _event: object) -> None:
        """Draw the shape without a number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.px(4)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        _paint_shape(painter, self._shape, box, faint=False)
