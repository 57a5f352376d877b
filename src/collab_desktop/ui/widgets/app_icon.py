"""The sign of the program: two discs, and what they have in common; drawn, in any size."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

GRID: Final = 64
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides in pixels that desktops ask for."""
_FOR_WINDOWS: Final = SIZES[:6]
_GROUND, _ONE, _OTHER, _COMMON = "#0b5cad", "#ffffff", "#f4d58d", "#12355b"
_RADIUS: Final = 15.0


def paint(painter: QPainter, side: float) -> None:
    """Draw the sign into a square at the origin.

    Args:
        painter: what is painted with.
        side: of the square, in pixels.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / GRID, side / GRID)
    painter.setPen(Qt.PenStyle.NoPen)
    ground = QPainterPath()
    ground.addRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    one, other = _disc(24, 32), _disc(40, 32)
    for path, colour in (
        (ground, _GROUND), (one, _ONE), (other, _OTHER), (one.intersected(other), _COMMON),
    ):
        painter.fillPath(path, QColor(colour))
    _tick(painter)
    painter.restore()


def _disc(x: float, y: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), _RADIUS, _RADIUS)
    return path


def _tick(painter: QPainter) -> None:
    pen = QPen(QColor(_ONE), 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(28.6, 32.6), QPointF(31.2, 35.4), QPointF(35.6, 28.6)])


def app_icon() -> QIcon:
    """The sign for title bars and lists of windows."""
    icon = QIcon()
    for side in _FOR_WINDOWS:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint(painter, side)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
