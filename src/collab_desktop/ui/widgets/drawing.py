"""Paints a drawing of ``domain.charts`` on a screen, in the colours of the palette."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from collab_desktop.domain import charts
from collab_desktop.domain.charts import Drawing, Ink, Place
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role

POINT: Final = 1.6
"""Pixels of a screen for a point of the drawing, at text of a hundred percent."""
_LEAST: Final = 0.7
"""How much smaller than that a drawing may become where there is little room."""
_ROLES: Final = {
    Ink.INK: "text", Ink.MUTED: "muted", Ink.EDGE: "border", Ink.RULE: "line2",
    Ink.TRACK: "track", Ink.SEASON: "tint", Ink.GRID: "line", Ink.PAPER: "surface",
    Ink.NAVY: "raci_r", Ink.WINE: "raci_a", Ink.ORANGE: "warn", Ink.SAND: "raci_c",
}


class DrawingView(QWidget):
    """A drawing as wide as it may be; its words are there for those who do not see it."""

    accessible_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = Drawing(1, 1, ())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, drawing: Drawing, alt: str) -> None:
        """Show another drawing, and say it in words."""
        self._drawing = drawing
        self.setAccessibleName(alt)
        self.updateGeometry()
        self.update()

    def factor(self, width: int) -> float:
        """How many pixels a point of the drawing takes in a width."""
        return min(theme.px(100) / 100 * POINT, width / self._drawing.width)

    def hasHeightForWidth(self) -> bool:
        """Where there is less room, the whole drawing is smaller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the drawing is at this width."""
        return round(self._drawing.height * self.factor(width))

    def sizeHint(self) -> QSize:
        """The drawing as large as it is read well."""
        wide = round(self._drawing.width * theme.px(100) / 100 * POINT)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """The drawing as small as it can still be read."""
        wide = round(self._drawing.width * POINT * _LEAST)
        return QSize(min(wide, self.sizeHint().width()), self.heightForWidth(wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shapes in their order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        factor = self.factor(self.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            painter.translate(self.width() - self._drawing.width * factor, 0)
        painter.scale(factor, factor)
        for shape in self._drawing.shapes:
            self._paint(painter, shape, mirrored=mirrored)

    def _paint(self, painter: QPainter, shape: charts.Shape, *, mirrored: bool) -> None:
        def at(x: float, y: float) -> QPointF:
            return QPointF(self._drawing.width - x if mirrored else x, y)

        match shape:
            case charts.Rect(x, y, wide, tall, fill, stroke, line, hatched, dash):
                _dress(painter, fill, stroke, line, dash, hatched=hatched)
                painter.drawRect(QRectF(at(x, y), at(x + wide, y + tall)).normalized())
            case charts.Dot(x, y, radius, fill, stroke, line):
                _dress(painter, fill, stroke, line)
                painter.drawEllipse(at(x, y), radius, radius)
            case charts.Diamond(x, y, radius, fill, hollow):
                _dress(painter, Ink.PAPER if hollow else fill, fill, radius * 0.4)
                corners = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
                painter.drawPolygon([at(*corner) for corner in corners])
            case charts.Polygon(points, fill, stroke, line):
                _dress(painter, fill, stroke, line)
                painter.drawPolygon([at(*corner) for corner in points])
            case charts.Line(x1, y1, x2, y2, stroke, line, dash):
                _dress(painter, None, stroke, line, dash)
                painter.drawLine(at(x1, y1), at(x2, y2))
            case charts.Label():
                _write(painter, shape, at(shape.x, shape.y), mirrored=mirrored)


def _colour(ink: Ink) -> QColor:
    return theme.mixed("ok", "surface", 0.5) if ink is Ink.TEAL else theme.colour(_ROLES[ink])


def _dress(
    painter: QPainter, fill: Ink | None, stroke: Ink | None, line: float,
    dash: tuple[float, ...] = (), *, hatched: bool = False,
) -> None:
    """Take the brush and the pen of a shape."""
    if hatched:
        painter.setBrush(QBrush(theme.colour("text"), Qt.BrushStyle.BDiagPattern))
    elif fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(_colour(fill))
    if stroke is None:
        painter.setPen(Qt.PenStyle.NoPen)
        return
    pen = QPen(_colour(stroke), line)
    if dash:
        pen.setDashPattern([part / max(line, 0.1) for part in dash])
    painter.setPen(pen)


def _write(painter: QPainter, label: charts.Label, at: QPointF, *, mirrored: bool) -> None:
    """Write words on their baseline; start and end are those of the direction of reading."""
    font = QFont(theme.font("strong" if label.bold else "body"))
    font.setPixelSize(max(1, round(label.size * 8)))
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.colour(_ROLES[label.ink]))
    # Fonts have whole sizes: written larger and drawn smaller, words keep their place.
    painter.translate(at)
    painter.scale(1 / 8, 1 / 8)
    wide = painter.fontMetrics().horizontalAdvance(label.text)
    back = {Place.START: 0.0, Place.CENTRE: 0.5, Place.END: 1.0}[label.place]
    painter.drawText(QPointF(-wide * (1 - back if mirrored else back), 0), label.text)
    painter.restore()
