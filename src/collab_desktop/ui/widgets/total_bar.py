"""A total from 0 to 100 as a bar, with thresholds and what each part means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.scoring import plain_number
from collab_desktop.ui.widgets.text import words_painter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent


class TotalBar(QLabel):
    """A total from 0 to 100 as a bar, with two thresholds and words under each part."""

    accessible_role = Role.ProgressBar

    def __init__(
        self,
        name: str,
        words: tuple[str, str, str],
        number: Callable[[float], str] = plain_number,
        parent: QWidget | None = None,
    ) -> None:
        """Make a bar.

        Args:
            name: What the total is.
            words: What it means below the first, between, and from the second threshold.
            number: The formatter of the language.
            parent: The widget it belongs to.
        """
        super().__init__(parent)
        self._name = name
        self._words = words
        self._number = number
        self._total: float | None = None
        self._thresholds = (45.0, 65.0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_total(None)

    def set_total(
        self, total: float | None, thresholds: tuple[float, float] = (45.0, 65.0)
    ) -> None:
        """Show a total, or none yet."""
        self._total = total
        self._thresholds = thresholds
        self.setAccessibleName(self._in_words())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar and a line of words."""
        return QSize(theme.px(420), self.heightForWidth(theme.px(420)))

    def minimumSizeHint(self) -> QSize:
        """Return a short bar; its words stand below the numbers where they need it."""
        return QSize(theme.px(200), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Words that find no room beside the numbers stand below them."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the bar and of its words at this width."""
        line = self._line()
        words = 0 if self._in_line(width) else max(s.height() for s in self._thirds(width))
        return theme.px(27) + line + round(words) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar, thresholds and words."""
        painter = words_painter(self)
        bar = QRectF(0.5, theme.px(6) + 0.5, self.width() - 1, theme.px(14))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(bar, 3, 3)
        if self._total is not None:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(self._part(bar, 0, self._total), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawRoundedRect(bar, 3, 3)
        for threshold in self._thresholds:
            x = self._place(threshold)
            tick = QRectF(x - 0.75, 1, 1.5, theme.px(24))
            painter.fillRect(tick.adjusted(-1.75, 0, 1.75, 0), theme.colour("surface"))
            painter.fillRect(tick, theme.colour("text"))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.colour("muted"))
        line = self._line()
        top = theme.px(27)
        for value in self._thresholds:
            words = self._number(value)
            half = painter.fontMetrics().horizontalAdvance(words) / 2 + 2
            spot = QRectF(self._place(value) - half, top, 2 * half, line)
            painter.drawText(spot, Qt.AlignmentFlag.AlignHCenter, words)
        if self._in_line(self.width()):
            spots = list(self._spots(self.width()))
        else:
            spots = self._thirds(self.width())
            top += line
        for spot, side, words in zip(spots, self._sides(), self._words, strict=True):
            place = spot.translated(0, top)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - place.right())
            painter.drawText(place, side | int(Qt.TextFlag.TextWordWrap), words)

    def _in_line(self, width: int) -> bool:
        """Whether words and numbers find room beside each other."""
        metrics = QFontMetrics(theme.font("small", tabular=True))
        low, high = self._thresholds
        first, middle, last = self._spots(width)
        gap = 2 * metrics.horizontalAdvance(" ")
        left, right = (
            (value / 100 * width, metrics.horizontalAdvance(self._number(value)) / 2 + gap)
            for value in (low, high)
        )
        return (
            first.right() <= left[0] - left[1]
            and left[0] + left[1] <= middle.left()
            and middle.right() <= right[0] - right[1]
            and right[0] + right[1] <= last.left()
        )

    def _spots(self, width: int) -> tuple[QRectF, QRectF, QRectF]:
        """Where the words stand in the line of the numbers, from the leading edge."""
        metrics = QFontMetrics(theme.font("small", tabular=True))
        first, middle, last = (metrics.horizontalAdvance(words) + 2 for words in self._words)
        line = self._line()
        at = sum(self._thresholds) / 200 * width
        return (
            QRectF(0, 0, first, line),
            QRectF(at - middle / 2, 0, middle, line),
            QRectF(width - last, 0, last, line),
        )

    def _thirds(self, width: int) -> list[QRectF]:
        """Where the words stand in lines of their own, each in a third of the bar."""
        metrics = QFontMetrics(theme.font("small", tabular=True))
        third = (width - 2 * theme.px(8)) / 3
        wrap = int(Qt.TextFlag.TextWordWrap)
        room = QRect(0, 0, max(1, int(third)), 10_000)
        high = [metrics.boundingRect(room, wrap, words).height() for words in self._words]
        return [
            QRectF(number * (third + theme.px(8)), 0, third, height)
            for number, height in enumerate(high)
        ]

    def _line(self) -> int:
        """The height of a line in the script of the words, which may be higher than ours."""
        metrics = QFontMetrics(theme.font("small", tabular=True))
        room = QRect(0, 0, 10_000, 10_000)
        return max(metrics.boundingRect(room, 0, words).height() for words in self._words)

    def _sides(self) -> list[int]:
        """How the words are aligned: at the leading edge, in the middle, at the far end."""
        flags = Qt.AlignmentFlag
        ends = [flags.AlignLeft, flags.AlignRight]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends.reverse()
        sides = (ends[0] | flags.AlignAbsolute, flags.AlignHCenter, ends[1] | flags.AlignAbsolute)
        return [int(side) for side in sides]

    def _place(self, value: float) -> float:
        x = value / 100 * self.width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x if mirrored else x

    def _part(self, bar: QRectF, first: float, last: float) -> QRectF:
        ends = sorted((self._place(first), self._place(last)))
        return QRectF(ends[0], bar.top(), ends[1] - ends[0], bar.height())

    def _in_words(self) -> str:
        if self._total is None:
            return self.tr("{name}: none yet").format(name=self._name)
        low, high = self._thresholds
        part = self._words[(self._total >= low) + (self._total >= high)]
        total = self._number(self._total)
        text = self.tr("{name}: {total} of 100, {part}")
        return text.format(name=self._name, total=total, part=part)
