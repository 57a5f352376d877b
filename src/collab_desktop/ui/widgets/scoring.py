"""Scores on screen: ballots as dots, and how far they spread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.text import Label, words_painter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

Spread = Literal["", "close", "mixed", "split"]
SCORES = range(6)
_STEP, _LEAD = 54, 15
_DOT, _PILE = 10, 12
_AXIS = 7  # above the lower edge


def plain_number(value: float) -> str:
    """Return a number without needless decimals; pages pass the formatter of the language."""
    return f"{value:g}"


class _Axis(QLabel):
    """What the strip and its head share: where a score stands."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def place(self, score: float) -> float:
        """Return the horizontal place of a score; scores grow along the line of reading."""
        x = float(theme.px(_LEAD)) + score * theme.px(_STEP)
        return self.width() - x if self.is_mirrored() else x

    def is_mirrored(self) -> bool:
        """Tell whether the page runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def axis_width(self) -> int:
        """Return the width of the whole axis."""
        return 5 * theme.px(_STEP) + 2 * theme.px(_LEAD)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than it needs."""
        return self.sizeHint()


class ScoreAxis(_Axis):
    """The head of a column of dot strips: the scores 0 to 5."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)

    def sizeHint(self) -> QSize:
        """Return room for one line of figures."""
        metrics = QFontMetrics(theme.font("small_strong"))
        return QSize(self.axis_width(), metrics.height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figures."""
        painter = words_painter(self)
        painter.setFont(theme.font("small_strong", tabular=True))
        painter.setPen(theme.colour("muted"))
        half = theme.px(_STEP) / 2
        for score in SCORES:
            rect = QRectF(self.place(score) - half, 0, 2 * half, self.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(score))


class DotStrip(_Axis):
    """The ballots of one question as dots over an axis, with their range and median."""

    accessible_role = Role.Graphic

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name = name
        self._counts = [0] * len(SCORES)
        self._median: float | None = None

    def set_ballots(
        self, scores: Sequence[int], median: float | None = None, words: str = ""
    ) -> None:
        """Show ballots.

        Args:
            scores: The scores from 0 to 5, without names and in any order.
            median: Their median, None before there is one.
            words: What a screen reader says; by default the number of ballots at each score.
        """
        self._counts = [sum(score == step for score in scores) for step in SCORES]
        self._median = median
        self.setAccessibleName(words or self._in_words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the axis and for piles of up to six dots."""
        pile = min(6, max(4, *self._counts))
        return QSize(self.axis_width(), theme.px(pile * _PILE + 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, range, median and dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        level = self.height() - theme.px(_AXIS) + 0.5
        self._paint_axis(painter, level)
        if any(self._counts):
            self._paint_range(painter, level)
            self._paint_dots(painter, level)

    def _in_words(self) -> str:
        parts = [
            self.tr("{count} at {score}").format(count=count, score=score)
            for score, count in enumerate(self._counts)
            if count
        ]
        if self._median is not None:
            parts.append(self.tr("median {score}").format(score=plain_number(self._median)))
        return self._name + ": " + (", ".join(parts) or self.tr("no ballots"))

    def _paint_axis(self, painter: QPainter, level: float) -> None:
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawLine(QPointF(0, level), QPointF(self.width(), level))
        for score in SCORES:
            x = self.place(score)
            painter.drawLine(QPointF(x, level), QPointF(x, level + theme.px(4)))

    def _paint_range(self, painter: QPainter, level: float) -> None:
        used = [score for score in SCORES if self._counts[score]]
        painter.setPen(QPen(theme.colour("accent"), 3))
        painter.drawLine(QPointF(self.place(used[0]), level), QPointF(self.place(used[-1]), level))
        if self._median is None:
            return
        side = theme.px(5)
        x = self.place(self._median)
        painter.setPen(QPen(theme.colour("surface"), 4))
        painter.setBrush(theme.colour("accent"))
        corners = [(x, level - side), (x + side, level), (x, level + side), (x - side, level)]
        diamond = [QPointF(*corner) for corner in corners]
        painter.drawPolygon(diamond)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(diamond)

    def _paint_dots(self, painter: QPainter, level: float) -> None:
        painter.setPen(QPen(theme.colour("surface"), 0.5))
        painter.setBrush(theme.colour("text"))
        radius = theme.px(_DOT) / 2
        room = level - theme.px(15) - radius
        for score, count in enumerate(self._counts):
            step = min(theme.px(_PILE), room / max(1, count - 1))
            for number in range(count):
                middle = QPointF(self.place(score), level - theme.px(15) - number * step)
                painter.drawEllipse(middle, radius, radius)


class SpreadMark(QLabel):
    """Three touching dots, three loose dots, or two arrows apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread: Spread = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_spread(self, spread: Spread) -> None:
        """Show another spread."""
        self._spread = spread
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the widest mark."""
        return QSize(theme.px(24), theme.px(16))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its mark."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark on a grid of 24 by 16."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 16)
        if self._spread == "split":
            painter.setPen(QPen(theme.colour("warn"), 1.6))
            for inner, outer in ((10, 2), (14, 22)):
                tip = 4 if outer > inner else -4
                painter.drawLine(QPointF(inner, 8), QPointF(outer, 8))
                points = [(outer - tip, 4.5), (outer, 8), (outer - tip, 11.5)]
                painter.drawPolyline([QPointF(*point) for point in points])
        elif self._spread:
            gap, radius = (4, 2.6) if self._spread == "close" else (9, 2.4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text"))
            for number in (-1, 0, 1):
                painter.drawEllipse(QPointF(12 + number * gap, 8), radius, radius)


class SpreadLabel(QWidget):
    """How far the ballots lie apart: mark and word, the range in words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = SpreadMark()
        self._word = Label()
        self._range = Label("", "small", "muted", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._mark, 1, 0)
        grid.addWidget(self._word, 1, 1)
        grid.addWidget(self._range, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        for spare in (0, 3):  # both lines stay together in a tall row
            grid.setRowStretch(spare, 1)

    def set_spread(self, spread: Spread, in_words: str = "") -> None:
        """Show a spread and its range, such as "3 to 5, 1 not sure"."""
        words = {
            "": "",
            "close": self.tr("Close"),
            "mixed": self.tr("Mixed"),
            "split": self.tr("Split"),
        }
        self._mark.set_spread(spread)
        self._word.setText(words[spread])
        split = spread == "split"
        self._word.set_look("bold" if split else "body", "warn" if split else "text")
        self._range.setText(in_words)

    def text(self) -> str:
        """Return the word on show."""
        return self._word.text()
