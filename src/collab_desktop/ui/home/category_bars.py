"""Five small bars: the category scores of one project, each with its name and figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.text import words_painter

BEST = 5
BAR = 84
WIDEST = 320


class CategoryBars(QWidget):
    """Names, bars and figures under each other."""

    accessible_role = Role.Graphic

    def __init__(
        self, bars: Sequence[tuple[str, Decimal | None]], title: str,
        figure: Callable[[Decimal | None], str],
    ) -> None:
        """Show scores from 0 to 5, as ``figure`` writes them; one that is missing has no bar."""
        super().__init__()
        self._figure = figure
        self._bars = tuple(bars)
        spoken = ", ".join(f"{name} {self._figure(value)}" for name, value in bars)
        self.setAccessibleName(f"{title}: {spoken}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all lines."""
        names = QFontMetrics(theme.font("small"))
        widest = max((names.horizontalAdvance(name) for name, _ in self._bars), default=0)
        return QSize(widest + theme.px(BAR + 56), self._line() * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """Names may be cut; bars and figures never."""
        return QSize(theme.px(BAR + 120), self.sizeHint().height())

    def _line(self) -> int:
        return max(theme.px(20), QFontMetrics(theme.font("small")).height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, from the leading edge: name, bar, figure."""
        painter = words_painter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        bar, figure = theme.px(BAR), theme.px(40)
        wide = min(self.width(), theme.px(WIDEST))
        names = max(0, wide - bar - figure - theme.px(12))
        painter.setFont(theme.font("small", tabular=True))
        for number, (name, value) in enumerate(self._bars):
            top, height = number * self._line(), self._line()
            cells = (0, names), (names + theme.px(8), bar), (wide - figure, figure)
            places = [QRectF(self._x(x, w), top, w, height) for x, w in cells]
            painter.setPen(theme.colour("muted"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(places[0], flags, shown)
            painter.setPen(theme.colour("text"))
            painter.drawText(places[2], flags, self._figure(value))
            self._bar(painter, places[1], value, mirrored=mirrored)

    def _x(self, x: float, width: float) -> float:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - width if mirrored else x

    def _bar(
        self, painter: QPainter, place: QRectF, value: Decimal | None, *, mirrored: bool
    ) -> None:
        height = theme.px(10)
        track = QRectF(place.x() + 0.5, place.center().y() - height / 2, place.width() - 1, height)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("track"))
        painter.drawRect(track)
        if value:
            filled = QRectF(track)
            filled.setWidth(track.width() * float(value) / BEST)
            if mirrored:
                filled.moveRight(track.right())
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(filled)
