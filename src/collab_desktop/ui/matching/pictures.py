"""The pictures of matching: bars with names and words, and how far a team of each size gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.shapes import State, StateShape, paint_state
from collab_desktop.ui.widgets.text import Label, words_painter

BAR, WORD, THICK = 66, 42, 10
CURVE = 132


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: a name, how much of the bar is filled, and the same in a word.

    Args:
        share: from 0 to 1.
        before: where the bar ended before, as a tick; none: no tick.
        is_open: whether it wants attention.
    """

    name: str
    share: float
    word: str
    before: float | None = None
    is_open: bool = False


class Marked(QWidget):
    """A shape before words that may run over several lines."""

    def __init__(self, state: State, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(StateShape(state, size=16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, "body", wrap=True), 1)


class Bars(QWidget):
    """Names, bars and words under each other."""

    accessible_role = Role.Graphic

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self.bars = tuple(bars)
        spoken = ", ".join(f"{bar.name}: {bar.word}" for bar in bars)
        self.setAccessibleName(f"{self._title}: {spoken}")
        if not bars:
            self.hide()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all lines."""
        return QSize(theme.px(BAR + WORD + 120), self._line() * len(self.bars))

    def minimumSizeHint(self) -> QSize:
        """Names may be cut; bars and words never."""
        return QSize(theme.px(BAR + WORD + 60), self.sizeHint().height())

    def _line(self) -> int:
        return max(theme.px(24), QFontMetrics(theme.font("body")).height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines from the leading edge: name, bar, word."""
        painter = words_painter(self)
        for number, bar in enumerate(self.bars):
            self._paint_line(painter, bar, number * self._line())

    def _paint_line(self, painter: QPainter, bar: Bar, top: int) -> None:
        height, track, word = self._line(), theme.px(BAR), theme.px(WORD)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = theme.px(20) if bar.is_open else 0
        names = max(0, self.width() - track - word - theme.px(14) - lead)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        if bar.is_open:
            side = theme.px(14)
            place = QRectF(self._x(0, side), top + (height - side) / 2, side, side)
            paint_state(painter, State.MARK_TRIANGLE, place)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("bold" if bar.is_open else "body"))
        shown = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        words = QRectF(self._x(lead, names), top, names, height)
        painter.drawText(words, int(start | flags), shown)
        painter.setFont(theme.font("small", tabular=True))
        place = QRectF(self._x(self.width() - word, word), top, word, height)
        painter.drawText(place, int(end | flags), bar.word)
        left = self._x(self.width() - word - theme.px(4) - track, track)
        self._paint_bar(painter, bar, QRectF(left, top, track, height), mirrored=mirrored)

    def _x(self, x: float, width: float) -> float:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x - width if mirrored else x

    def _paint_bar(self, painter: QPainter, bar: Bar, place: QRectF, *, mirrored: bool) -> None:
        thick = theme.px(THICK)
        track = QRectF(place.x() + 0.5, place.center().y() - thick / 2, place.width() - 1, thick)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("track"))
        painter.drawRect(track)
        if bar.share > 0:
            filled = QRectF(track)
            filled.setWidth(track.width() * min(1.0, bar.share))
            if mirrored:
                filled.moveRight(track.right())
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(filled)
        if bar.before is not None:
            at = track.width() * min(1.0, bar.before)
            x = track.right() - at if mirrored else track.left() + at
            painter.setPen(QPen(theme.colour("text"), 2))
            painter.drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 3))


class SizeCurve(QWidget):
    """Coverage by size of the team: a point for each size, the chosen one filled."""

    accessible_role = Role.Graphic

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._points: tuple[tuple[int, float, str], ...] = ()
        self._chosen = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_curve(self, points: Sequence[tuple[int, float, str]], chosen: int) -> None:
        """Show sizes, their coverage from 0 to 100, and the coverage in words."""
        self._points, self._chosen = tuple(points), chosen
        spoken = ", ".join(f"{size}: {word}" for size, _, word in points)
        self.setAccessibleName(f"{self._title}: {spoken}")
        if not points:
            self.hide()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the drawer."""
        return QSize(theme.px(240), theme.px(CURVE))

    def minimumSizeHint(self) -> QSize:
        """Points may come closer."""
        return QSize(theme.px(160), theme.px(CURVE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, its points with their values, and the sizes below."""
        painter = words_painter(self)
        painter.setFont(theme.font("small", tabular=True))
        line = painter.fontMetrics().lineSpacing()
        side = theme.px(18)
        base = self.height() - line - 4
        room = QRectF(side, line + 6, self.width() - 2 * side, base - line - theme.px(26))
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        places = [self._place(room, number) for number in range(len(self._points))]
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawPolyline(places)
        spoken: list[float] = []
        order = sorted(range(len(places)), key=lambda n: (self._points[n][0] != self._chosen, -n))
        for number in order:
            size, _, word = self._points[number]
            chosen, place = size == self._chosen, places[number]
            self._paint_point(painter, place, chosen=chosen)
            if all(abs(place.x() - other) >= theme.px(40) for other in spoken):
                spoken.append(place.x())
                self._paint_words(painter, place, (str(size), word), base, chosen=chosen)

    def _place(self, room: QRectF, number: int) -> QPointF:
        step = room.width() / max(1, len(self._points) - 1)
        across = number * step
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = room.right() - across if mirrored else room.left() + across
        return QPointF(x, room.bottom() - room.height() * self._points[number][1] / 100)

    def _paint_point(self, painter: QPainter, place: QPointF, *, chosen: bool) -> None:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("accent" if chosen else "surface"))
        radius = theme.px(6 if chosen else 4)
        painter.drawEllipse(place, radius, radius)

    def _paint_words(
        self, painter: QPainter, place: QPointF, words: tuple[str, str], base: int, *, chosen: bool
    ) -> None:
        painter.setFont(theme.font("small_bold" if chosen else "small", tabular=True))
        painter.setPen(theme.colour("text" if chosen else "muted"))
        wide, line = theme.px(60), painter.fontMetrics().lineSpacing()
        middle = Qt.AlignmentFlag.AlignCenter
        for text, top in zip(words, (base + 2, place.y() + theme.px(8)), strict=True):
            painter.drawText(QRectF(place.x() - wide / 2, top, wide, line), middle, text)
