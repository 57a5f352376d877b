"""Power and interest as a grid of five by five, with four quadrants that say what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from collab_desktop.domain.stakeholders import Quadrant
from collab_desktop.services.stakeholder_map import Stake
from collab_desktop.ui import theme
from collab_desktop.ui.stakeholders.places import Move, Spot, mark_side
from collab_desktop.ui.stakeholders.words import quadrant_word

SCALE: Final = (1, 2, 3, 4, 5)
HIGH: Final = 4
"""The lowest whole number that counts as high."""
_CELL, _LINE = 92, 22
_FEWEST_LETTERS = 6
"""A name that is cut shorter than this is left to the list below the picture."""


class GridPicture:
    """Interest grows along the line of reading, influence upwards."""

    def __init__(self) -> None:
        self._room = QRectF()
        self._grid = QRectF()
        self._waiting = QRectF()
        self._mirrored = False
        self._has_waiting = False

    def height(self, width: int) -> int:
        """Five rows, a line of words above and two below; one more for those not placed."""
        del width
        return theme.px(5 * _CELL) + 4 * self._line() + theme.px(8)

    # -- places -----------------------------------------------------------------------------

    def lay(self, room: QRectF, stakes: Sequence[Stake], *, mirrored: bool) -> list[Spot]:
        """Put everybody into a cell; who is not placed yet waits below the grid."""
        self._room, self._mirrored = room, mirrored
        line, lead = self._line(), theme.px(28)
        self._grid = QRectF(
            room.left() + (0 if mirrored else lead), room.top() + line,
            room.width() - lead, theme.px(5 * _CELL),
        )  # fmt: skip
        self._waiting = QRectF(
            room.left(), self._grid.bottom() + 2 * line + theme.px(4), room.width(), line
        )
        spots: list[Spot] = []
        for influence in SCALE:
            for interest in SCALE:
                here = [s for s in stakes if (s.influence, s.interest) == (influence, interest)]
                spots += self._fill(self.cell(influence, interest), here)
        waiting = [stake for stake in stakes if not stake.is_placed]
        self._has_waiting = bool(waiting)
        return spots + self._wait(waiting)

    def cell(self, influence: int, interest: int) -> QRectF:
        """The rectangle of a place."""
        width, height = self._grid.width() / 5, self._grid.height() / 5
        column = 5 - interest if self._mirrored else interest - 1
        left = self._grid.left() + column * width
        return QRectF(left, self._grid.top() + (5 - influence) * height, width, height)

    def _fill(self, cell: QRectF, stakes: list[Stake]) -> list[Spot]:
        """One below the other with their names; as marks alone where that finds no room."""
        if not stakes:
            return []
        unit, gap = theme.px(100) / 100, theme.px(4)
        rows = max(mark_side(stake, unit) for stake in stakes) + 1
        letters = QFontMetrics(theme.font("small")).averageCharWidth() * _FEWEST_LETTERS
        named = cell.width() - rows - 3 * gap >= letters
        if not named or rows * len(stakes) > cell.height() - gap:
            return self._heap(cell, stakes)
        top = cell.center().y() - rows * len(stakes) / 2
        spots = []
        for stake in stakes:
            side = mark_side(stake, unit)
            across = cell.left() + gap + (rows - side) / 2
            mark = QRectF(self._turned(across, side, cell), top + (rows - side) / 2, side, side)
            wide = cell.width() - rows - 4 * gap
            words = QRectF(self._turned(cell.left() + rows + 3 * gap, wide, cell), top, wide, rows)
            spots.append(Spot(stake, mark, words))
            top += rows
        return spots

    def _turned(self, left: float, width: float, cell: QRectF) -> float:
        return cell.left() + cell.right() - left - width if self._mirrored else left

    def _heap(self, cell: QRectF, stakes: list[Stake]) -> list[Spot]:
        """Marks side by side, made smaller until all are inside."""
        unit, gap = theme.px(100) / 100, 2.0
        while True:
            side = max(mark_side(stake, unit) for stake in stakes) + gap
            columns = max(1, int((cell.width() - gap) // side))
            if side * -(-len(stakes) // columns) <= cell.height() or unit < 0.2:
                break
            unit *= 0.9
        spots, lines = [], -(-len(stakes) // columns)
        first = cell.center().y() - side * lines / 2
        for place, stake in enumerate(stakes):
            own = mark_side(stake, unit)
            left = cell.left() + gap + place % columns * side
            top = first + place // columns * side
            spots.append(Spot(stake, QRectF(self._turned(left, own, cell), top, own, own)))
        return spots

    def _wait(self, stakes: list[Stake]) -> list[Spot]:
        side, gap = self._line() * 0.8, theme.px(6)
        words = QFontMetrics(theme.font("small")).horizontalAdvance(self._waiting_words())
        left = self._waiting.left() + words + gap
        spots = []
        for stake in stakes:
            at = self._turned(left, side, self._waiting)
            spots.append(Spot(stake, QRectF(at, self._waiting.top(), side, side)))
            left += side + gap
        return spots

    # -- moving -----------------------------------------------------------------------------

    def move_to(self, stake: Stake, point: QPointF) -> Move | None:
        """The cell below a point; nothing outside the grid."""
        if not self._grid.contains(point):
            return None
        across = int((point.x() - self._grid.left()) / self._grid.width() * 5)
        interest = 5 - across if self._mirrored else across + 1
        influence = 5 - int((point.y() - self._grid.top()) / self._grid.height() * 5)
        return Move(stake.id, _within(influence), _within(interest))

    def step(self, stake: Stake, across: int, up: int) -> Move | None:
        """The next cell; whoever waits below comes into the middle first."""
        if stake.influence is None or stake.interest is None:
            return Move(stake.id, stake.influence or 3, stake.interest or 3)
        move = Move(stake.id, _within(stake.influence + up), _within(stake.interest + across))
        stays = (move.influence, move.interest) == (stake.influence, stake.interest)
        return None if stays else move

    # -- drawing ----------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter, target: Move | None) -> None:
        """Draw cells, quadrants and scales, and the cell that a drag is over."""
        painter.setPen(QPen(theme.colour("line"), 1))
        for number in range(6):
            x = self._grid.left() + number * self._grid.width() / 5
            y = self._grid.top() + number * self._grid.height() / 5
            painter.drawLine(QPointF(x, self._grid.top()), QPointF(x, self._grid.bottom()))
            painter.drawLine(QPointF(self._grid.left(), y), QPointF(self._grid.right(), y))
        self._paint_quadrants(painter)
        self._paint_scales(painter)
        if target is not None and target.influence:
            painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("tint"))
            cell = self.cell(target.influence, target.interest)
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 6, 6)

    def _paint_quadrants(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colour("border"), 1.5))
        high = self.cell(HIGH, HIGH)
        edge = high.right() if self._mirrored else high.left()
        painter.drawLine(QPointF(edge, self._grid.top()), QPointF(edge, self._grid.bottom()))
        painter.drawLine(
            QPointF(self._grid.left(), high.bottom()), QPointF(self._grid.right(), high.bottom())
        )
        painter.drawRect(self._grid)
        line = self._line()
        for quadrant, low, above in (
            (Quadrant.KEEP_SATISFIED, True, True), (Quadrant.MANAGE_CLOSELY, False, True),
            (Quadrant.MONITOR, True, False), (Quadrant.KEEP_INFORMED, False, False),
        ):  # fmt: skip
            side = (
                self.cell(1, 1).united(self.cell(1, 3))
                if low
                else self.cell(1, 4).united(self.cell(1, 5))
            )
            top = self._grid.top() - line if above else self._grid.bottom() + line
            place = QRectF(side.left(), top, side.width(), line)
            _write(painter, place, quadrant_word(quadrant), "small_strong", "text")

    def _paint_scales(self, painter: QPainter) -> None:
        for number in SCALE:
            below = self.cell(1, number)
            _write(
                painter,
                QRectF(below.left(), below.bottom(), below.width(), self._line()),
                str(number),
                "small",
                "muted",
            )
            beside = self.cell(number, 1)
            lead = theme.px(28)
            left = self._grid.right() if self._mirrored else self._grid.left() - lead
            _write(
                painter,
                QRectF(left, beside.top(), lead, beside.height()),
                str(number),
                "small",
                "muted",
            )
        if self._has_waiting:
            edge = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            _write(painter, self._waiting, self._waiting_words(), "small", "muted", edge)

    def _waiting_words(self) -> str:
        return QCoreApplication.translate("StakeholderMap", "Not placed yet:")

    def _line(self) -> int:
        return max(theme.px(_LINE), QFontMetrics(theme.font("small_strong")).height() + 2)


def _within(number: int) -> int:
    return min(max(number, SCALE[0]), SCALE[-1])


def _write(
    painter: QPainter,
    place: QRectF,
    words: str,
    role: theme.FontRole,
    colour: str,
    edge: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
    flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, flags, shown)
