"""The sheet a slide is drawn on: 1080 units high, mirrored where people read from the right.

Every length is a unit of the pictures in which the look was settled (a pixel at 1920 × 1080), and
x counts from the edge where reading begins.  What is written is also kept as words, so that a test
can read everything that the room may read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen

from collab_desktop.ui import theme
from collab_desktop.ui.present.breaking import lines_of

HEIGHT = 1080.0
NARROWEST = 1200.0
"""Screens that are higher than wide get more height instead of larger type."""
MARGIN = 120.0
TITLE, QUESTION, DIGIT, WORD, COUNT = 36, 64, 60, 32, 36
"""Type in points, as ``looks`` names them; nothing is smaller than ``WORD``."""
REGULAR, MEDIUM, BOLD = 400, 500, 600
_PIXELS = 96 / 72
_TALL = "\u0590"
"""From here on scripts need more height than the Latin one."""
Align = Literal["start", "centre", "end"]


@dataclass(frozen=True, slots=True)
class Type:
    """A size in points and a weight."""

    points: float
    weight: int = REGULAR

    @property
    def step(self) -> float:
        """From one line to the next, for Latin text."""
        return round(self.points * (1.69 if self.points >= 56 else 1.78))


@lru_cache(maxsize=64)
def _font(kind: Type) -> QFont:
    font = QFont()
    font.setFamilies(list(theme.FAMILIES))
    font.setPixelSize(round(kind.points * _PIXELS))
    font.setWeight(QFont.Weight(kind.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=64)
def _metrics(kind: Type) -> QFontMetricsF:
    return QFontMetricsF(_font(kind))


@lru_cache(maxsize=16384)
def width_of(text: str, kind: Type) -> float:
    """How wide a line of text is."""
    return _metrics(kind).horizontalAdvance(text)


@lru_cache(maxsize=1024)
def _wrapped(text: str, kind: Type, width: float) -> tuple[str, ...]:
    return tuple(lines_of(text, lambda line: width_of(line, kind), width))


def wrapped(text: str, kind: Type, width: float) -> list[str]:
    """A text in lines of at most a width, broken by sense."""
    return list(_wrapped(text, kind, width))


def step_of(text: str, kind: Type) -> float:
    """From one line to the next, for this text."""
    tall = any(letter >= _TALL for letter in text)
    return round(max(kind.step, kind.points * 1.95)) if tall else kind.step


class Canvas:
    """Where slides are drawn; without a painter it only measures and remembers the words."""

    def __init__(
        self, size: QSizeF, painter: QPainter | None = None, *, mirrored: bool = False
    ) -> None:
        """Lay the sheet over a window of a size in pixels."""
        self.unit = min(size.height() / HEIGHT, size.width() / NARROWEST) or 1.0
        self.width, self.height = size.width() / self.unit, size.height() / self.unit
        self.mirrored = mirrored
        self.written: list[str] = []
        self._painter = painter
        if painter is not None:
            painter.scale(self.unit, self.unit)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
            )
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle on the painter, from the reading edge."""
        left = self.width - x - width if self.mirrored else x
        return QRectF(left, y, width, height)

    def point(self, x: float, y: float) -> QPointF:
        """A point on the painter, from the reading edge."""
        return QPointF(self.width - x if self.mirrored else x, y)

    def write(
        self, text: str, kind: Type, x: float, middle: float, width: float, *,
        role: str = "text", align: Align = "start",
    ) -> None:
        """Write one line around a middle height."""
        self.written.append(text)
        if self._painter is None:
            return
        sides = Qt.AlignmentFlag
        start, end = sides.AlignLeft, sides.AlignRight
        side = {"start": start, "centre": sides.AlignHCenter, "end": end}[align]
        if self.mirrored and align != "centre":
            side = end if align == "start" else start
        half = kind.points * _PIXELS
        flags = int(side | sides.AlignVCenter | sides.AlignAbsolute) | int(
            Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        )
        self._painter.setFont(_font(kind))
        self._painter.setPen(theme.colour(role))
        self._painter.drawText(self.rect(x, middle - half, width, 2 * half), flags, text)

    def line(self, x: float, y: float, to_x: float, to_y: float, role: str = "line2") -> None:
        """Draw a thin line."""
        if self._painter is not None:
            self._painter.setPen(QPen(theme.colour(role), 2))
            self._painter.drawLine(self.point(x, y), self.point(to_x, to_y))

    def disc(self, x: float, y: float, radius: float, *, filled: bool = True) -> None:
        """Draw a filled disc, or a ring."""
        if self._painter is None:
            return
        inset = 0.0 if filled else 1.5
        self._painter.setPen(
            Qt.PenStyle.NoPen if filled else QPen(theme.colour("border"), 3)
        )
        self._painter.setBrush(theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(self.point(x, y), radius - inset, radius - inset)

    def box(
        self, x: float, y: float, width: float, height: float, *,
        fill: str = "", edge: str = "", radius: float = 0,
    ) -> None:
        """Draw a rectangle, filled or with an edge or both."""
        if self._painter is None:
            return
        self._painter.setPen(QPen(theme.colour(edge), 3) if edge else Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(theme.colour(fill)) if fill else Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(self.rect(x, y, width, height), radius, radius)

    def ring(self, x: float, y: float, across: float, thick: float, share: float) -> None:
        """Draw a ring of which a share is left; it empties clockwise from the top."""
        if self._painter is None:
            return
        inner = across - thick
        middle = self.point(x, y)
        frame = QRectF(middle.x() - inner / 2, middle.y() - inner / 2, inner, inner)
        cap = Qt.PenCapStyle.FlatCap
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        # Where lines are as bright as the ring itself, what is gone is told by its width.
        gone = 3.0 if theme.palette_name() == "high_contrast" else thick
        for role, span, wide in (("line", 360.0, gone), ("accent", 360.0 * share, thick)):
            pen = QPen(theme.colour(role), wide)
            pen.setCapStyle(cap)
            self._painter.setPen(pen)
            self._painter.drawArc(frame, 90 * 16, round(span * 16))
