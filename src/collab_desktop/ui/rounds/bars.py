"""What a round gave as bars; the first round stands behind the second as hollow ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.text import words_painter

_STEP, _BAR, _HIGH = 46, 26, 72
_WIDE, _THICK = 260, 18


class _Bars(QLabel):
    """What both kinds share: counts, earlier counts, and what is said of them."""

    accessible_role = Role.Graphic

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._counts: tuple[int, ...] = ()
        self._earlier: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_counts(
        self, counts: Sequence[int], earlier: Sequence[int] = (), words: str = ""
    ) -> None:
        """Show counts; ``words`` is what a screen reader says."""
        self._counts, self._earlier = tuple(counts), tuple(earlier)
        self.setAccessibleName(words or self._name)
        self.updateGeometry()
        self.update()

    def most(self) -> int:
        """The longest bar."""
        return max((*self._counts, *self._earlier, 1))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than it needs."""
        return self.sizeHint()

    def is_mirrored(self) -> bool:
        """Tell whether the page runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class ScoreBars(_Bars):
    """A column for each score from 0 to 5, with its count above and its score below."""

    def sizeHint(self) -> QSize:
        """Room for the columns and two lines of figures."""
        line = QFontMetrics(theme.font("small_strong")).height()
        return QSize(6 * theme.px(_STEP), theme.px(_HIGH) + 2 * line + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the columns, the first round as outlines around them."""
        painter = words_painter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small_strong", tabular=True))
        line = painter.fontMetrics().height()
        level = self.height() - line - 4
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.drawLine(0, level, self.width(), level)
        for score, count in enumerate(self._counts):
            self._column(painter, score, count, level, line)

    def _column(
        self, painter: QPainter, score: int, count: int, level: int, line: int
    ) -> None:
        step = theme.px(_STEP)
        left = score * step if not self.is_mirrored() else self.width() - (score + 1) * step
        middle, unit = left + step / 2, theme.px(_HIGH) / self.most()
        high = count * unit
        rect = QRectF(middle - theme.px(_BAR) / 2, level - high, theme.px(_BAR), high)
        painter.fillRect(rect, theme.colour("accent"))
        before = self._earlier[score] if self._earlier else 0
        if before:
            wide = theme.px(_BAR) + 8
            painter.setPen(QPen(theme.colour("text"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(middle - wide / 2, level - before * unit, wide, before * unit))
        top = level - max(high, before * unit) - line - 1
        words = Qt.AlignmentFlag.AlignCenter
        painter.setPen(theme.colour("text" if count else "muted"))
        painter.drawText(QRectF(left, top, step, line), words, str(count))
        painter.setPen(theme.colour("muted"))
        painter.drawText(QRectF(left, level + 3, step, line), words, str(score))


class DotBar(_Bars):
    """One bar for the dots of a line; the longest of all bars fills the measure."""

    def __init__(self, name: str, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._longest = max(1, longest)

    def sizeHint(self) -> QSize:
        """Return the whole measure."""
        return QSize(theme.px(_WIDE), theme.px(_THICK) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, the first round as an outline around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = (self.width() - 2) / self._longest
        middle = self.height() / 2
        for counts, thick, is_now in (
            (self._counts, theme.px(_THICK), True), (self._earlier, theme.px(_THICK) + 6, False),
        ):
            wide = unit * (counts[0] if counts else 0)
            if not wide:
                continue
            left = self.width() - 1 - wide if self.is_mirrored() else 1
            rect = QRectF(left, middle - thick / 2, wide, thick)
            if is_now:
                painter.fillRect(rect, theme.colour("accent"))
            else:
                painter.setPen(QPen(theme.colour("text"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect)
