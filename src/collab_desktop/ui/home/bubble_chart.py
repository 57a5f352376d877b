"""The bubble chart of the comparison: deliverability across, impact up, cost as size."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.shapes import State, paint_state
from collab_desktop.ui.widgets.text import words_painter

BEST = 5
LEAST, MOST = 15, 34
"""Radius of the smallest and of the largest bubble."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One project: where it stands, how much it costs, and its outcome as shape and words."""

    title: str
    across: float
    up: float
    cost: int | None
    state: State
    outcome: str


class BubbleChart(QWidget):
    """Bubbles with their names, on axes from 0 to 5."""

    accessible_role = Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._bubbles: tuple[Bubble, ...] = ()
        self._across = self._up = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_bubbles(self, bubbles: Sequence[Bubble], across: str, up: str) -> None:
        """Show projects; the table above the chart says the same in words."""
        self._bubbles = tuple(sorted(bubbles, key=lambda b: -(b.cost or 0)))
        self._across, self._up = across, up
        spoken = "; ".join(
            f"{b.title}: {across} {b.across:g}, {up} {b.up:g}, {b.outcome}" for b in bubbles
        )
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as five steps of the scale need."""
        return QSize(theme.px(560), theme.px(380))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, not low."""
        return QSize(theme.px(320), theme.px(380))

    def _plot(self) -> QRectF:
        """The square of the axes, at the leading edge."""
        side = min(self.width() - theme.px(64), self.height() - theme.px(72))
        x = float(theme.px(56))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - theme.px(56) - self._width(side)
        return QRectF(x, theme.px(28), self._width(side), side)

    def _width(self, side: float) -> float:
        return min(self.width() - theme.px(72), side * 1.8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes, then the bubbles, the large ones first."""
        painter = words_painter(self)
        plot = self._plot()
        self._axes(painter, plot)
        for bubble in self._bubbles:
            self._bubble(painter, plot, bubble)
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.colour("text"))
        for bubble, place in zip(self._bubbles, self.name_places(), strict=True):
            metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
            text = metrics.elidedText(bubble.title, elide, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _axes(self, painter: QPainter, plot: QRectF) -> None:
        painter.setFont(theme.font("small", tabular=True))
        middle = Qt.AlignmentFlag.AlignCenter
        for score in range(BEST + 1):
            point = self._point(plot, score, score)
            painter.setPen(QPen(theme.colour("border" if score == 0 else "line"), 1))
            painter.drawLine(QPointF(point.x(), plot.top()), QPointF(point.x(), plot.bottom()))
            painter.drawLine(QPointF(plot.left(), point.y()), QPointF(plot.right(), point.y()))
            painter.setPen(theme.colour("muted"))
            below = QRectF(point.x() - 20, plot.bottom() + 4, 40, theme.px(18))
            painter.drawText(below, middle, str(score))
            edge = self._point(plot, 0, 0).x()
            outside = edge + 6 if self._mirrored() else edge - 26
            painter.drawText(QRectF(outside, point.y() - 10, 20, 20), middle, str(score))
        painter.setFont(theme.font("small_strong"))
        row = QRectF(plot.left(), plot.bottom() + theme.px(22), plot.width(), theme.px(20))
        painter.drawText(row, middle, self._across)
        above = QRectF(plot.left() - theme.px(52), 0, plot.width() + theme.px(104), theme.px(22))
        painter.drawText(above, self._leading(), self._up)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _leading(self) -> Qt.AlignmentFlag:
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self._mirrored() else flags.AlignLeft
        return side | flags.AlignAbsolute | flags.AlignVCenter

    def _point(self, plot: QRectF, across: float, up: float) -> QPointF:
        share = across / BEST
        x = plot.right() - share * plot.width() if self._mirrored() else (
            plot.left() + share * plot.width()
        )
        return QPointF(x, plot.bottom() - up / BEST * plot.height())

    def _bubble(self, painter: QPainter, plot: QRectF, bubble: Bubble) -> None:
        centre = self._point(plot, bubble.across, bubble.up)
        radius = self._radius(bubble)
        ground = QColor(theme.colour("tint"))
        ground.setAlpha(220)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(ground)
        painter.drawEllipse(centre, radius, radius)
        side = theme.px(16)
        mark = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        paint_state(painter, bubble.state, mark, mirrored=self._mirrored())

    def _radius(self, bubble: Bubble) -> float:
        """The area follows the cost; without any cost all are small."""
        largest = max((b.cost or 0 for b in self._bubbles), default=0)
        share = (bubble.cost or 0) / largest if largest else 0
        return float(theme.px(LEAST + (MOST - LEAST) * share**0.5))

    def name_places(self) -> list[QRectF]:
        """Where the names stand: beside, above or below their bubbles, clear of each other."""
        plot = self._plot()
        circles = [self._circle(plot, bubble) for bubble in self._bubbles]
        metrics = QFontMetrics(theme.font("small_strong"))
        found: list[QRectF] = []
        for bubble, circle in zip(self._bubbles, circles, strict=True):
            width = min(metrics.horizontalAdvance(bubble.title) + 4, self.width())
            spots = list(_spots(circle, QSizeF(width, metrics.height())))
            others = [other for other in circles if other is not circle]
            harms = [self._harm(spot, found, others) for spot in spots]
            found.append(spots[harms.index(min(harms))])
        return found

    def _circle(self, plot: QRectF, bubble: Bubble) -> QRectF:
        radius = self._radius(bubble)
        centre = self._point(plot, bubble.across, bubble.up)
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)

    def _harm(self, spot: QRectF, names: list[QRectF], circles: list[QRectF]) -> int:
        """How bad a place is: outside the chart, over a name, over another bubble."""
        outside = not QRectF(self.rect()).contains(spot)
        over_names = sum(spot.intersects(name) for name in names)
        return 100 * outside + 10 * over_names + sum(spot.intersects(one) for one in circles)


def _spots(circle: QRectF, size: QSizeF) -> Iterator[QRectF]:
    """Places for a name around a bubble, the best one first."""
    middle = circle.center()
    for line in range(6):
        away = line * size.height()
        beside = (middle.y() - size.height() / 2, middle.y() - size.height() / 2 + away)
        for y in (beside[0] - away, beside[1]):
            yield QRectF(QPointF(circle.right() + 8, y), size)
            yield QRectF(QPointF(circle.left() - 8 - size.width(), y), size)
        x = middle.x() - size.width() / 2
        yield QRectF(QPointF(x, circle.top() - size.height() - 2 - away), size)
        yield QRectF(QPointF(x, circle.bottom() + 2 + away), size)
