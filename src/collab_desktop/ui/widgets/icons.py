"""Icons as painter paths, read from the resources and recoloured from the palette."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from collab_desktop import paths
from collab_desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    _Number = Callable[[], float]

GRID = 20


@cache
def _drawings() -> tuple[dict[str, str], frozenset[str]]:
    path = paths.resource_dir() / "icons" / "icons.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return data["paths"], frozenset(data["flip"])


def icon_names() -> list[str]:
    """Return the names of all icons."""
    return sorted(_drawings()[0])


@cache
def icon_path(name: str) -> QPainterPath:
    """Return the strokes of an icon on its grid of 20 units."""
    path = QPainterPath()
    words = iter(_drawings()[0][name].split())

    def number() -> float:
        return float(next(words))

    for command in words:
        _stroke(path, command, number)
    return path


def _stroke(path: QPainterPath, command: str, number: _Number) -> None:
    match command:
        case "M":
            path.moveTo(number(), number())
        case "L":
            path.lineTo(number(), number())
        case "C":
            path.cubicTo(number(), number(), number(), number(), number(), number())
        case "O":
            path.addEllipse(QPointF(number(), number()), radius := number(), radius)
        case "R":
            rect = QRectF(number(), number(), number(), number())
            path.addRoundedRect(rect, radius := number(), radius)
        case "Z":
            path.closeSubpath()
        case _:
            raise ValueError(f"unknown stroke {command!r}")


def paint_icon(
    painter: QPainter, name: str, rect: QRectF, colour: QColor, *, mirrored: bool = False
) -> None:
    """Draw an icon into ``rect``; ``mirrored`` says that the page runs from right to left."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / GRID, rect.height() / GRID)
    if mirrored and name in _drawings()[1]:
        painter.translate(GRID, 0)
        painter.scale(-1, 1)
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(name))
    painter.restore()


def icon(name: str, role: str = "text", *, mirrored: bool = False) -> QIcon:
    """Return an icon for a menu or an action, in the colour of a role."""
    result = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(GRID * scale, GRID * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        rect = QRectF(pixmap.rect())
        paint_icon(painter, name, rect, theme.colour(role), mirrored=mirrored)
        painter.end()
        result.addPixmap(pixmap)
    return result
