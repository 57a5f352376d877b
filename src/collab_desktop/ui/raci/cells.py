"""Paints the cells of the matrix: letters, proposals, the check of a row, the load of a person."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from collab_desktop.domain.raci.findings import Weight
from collab_desktop.services.matrix import Found
from collab_desktop.ui import theme
from collab_desktop.ui.raci.letters import IN_CELL, paint_cell
from collab_desktop.ui.raci.matrix_model import Index, MatrixModel
from collab_desktop.ui.widgets.shapes import State, paint_state

_WEIGHTS = {Weight.ERROR: State.MARK_SQUARE, Weight.WARNING: State.MARK_TRIANGLE}


class MatrixCells(QStyledItemDelegate):
    """One painter for all cells; ``target`` is where a drag would drop its letters."""

    def __init__(self, model: MatrixModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.target: Index | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cells are alike; the headers say how large."""
        return QSize(theme.px(94), theme.px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        rect = QRectF(option.rect)
        line = self._model.lines[index.row()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "tint" if selected and line.kind == "activity" else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.setPen(theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if line.kind == "load":
            self._paint_load(painter, rect, index)
        elif line.kind == "activity" and index.column() == self._model.check_column:
            self._paint_check(painter, rect, line.row, mirrored=_is_mirrored(option))
        elif line.kind == "activity":
            self._paint_letters(painter, rect, index)
        painter.restore()

    def _paint_letters(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        if self.target is not None and self.target == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour("tint"))
            painter.setPen(QPen(theme.colour("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 6, 6)
        letters, ghost = self._model.letters(index), self._model.ghost(index)
        scheme, side = self._model.desk.scheme, theme.px(IN_CELL)
        if letters or ghost:
            paint_cell(painter, scheme, letters or ghost, rect.center(), side, ghost=not letters)
            return
        painter.setPen(QPen(theme.colour("muted"), 1))
        middle = rect.center()
        painter.drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0))

    def _paint_check(self, painter: QPainter, rect: QRectF, row: int, *, mirrored: bool) -> None:
        found = self._model.worst(row)
        words = self._model.check_words(row)
        state = _WEIGHTS[found.finding.weight] if found else State.FINISHED
        _paint_state_words(painter, rect, state, words, found, mirrored=mirrored)

    def _paint_load(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        if index.column() >= self._model.check_column:
            return
        strained: Found | None = self._model.strain(index.column())
        words = self._model.load(index.column())
        painter.setFont(theme.font("small_bold" if strained else "small", tabular=True))
        painter.setPen(theme.colour("text" if strained else "muted"))
        width = painter.fontMetrics().horizontalAdvance(words)
        side = theme.px(14) if strained else 0
        left = rect.center().x() - (width + (side + 6 if side else 0)) / 2
        if strained is not None:
            box = QRectF(left, rect.center().y() - side / 2, side, side)
            paint_state(painter, _WEIGHTS[strained.finding.weight], box)
            left += side + 6
        place = QRectF(left, rect.top(), width + 2, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


def _paint_state_words(
    painter: QPainter,
    rect: QRectF,
    state: State,
    words: str,
    found: Found | None,
    *,
    mirrored: bool,
) -> None:
    side = theme.px(14)
    left = rect.right() - 8 - side if mirrored else rect.left() + 8
    paint_state(painter, state, QRectF(left, rect.center().y() - side / 2, side, side))
    text = rect.adjusted(8, 0, -side - 16, 0) if mirrored else rect.adjusted(side + 16, 0, -8, 0)
    error = found is not None and found.finding.weight is Weight.ERROR
    painter.setFont(theme.font("small_bold" if found else "small"))
    painter.setPen(theme.colour("stop" if error else "warn" if found else "muted"))
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(text.width()))
    painter.drawText(text, flags, shown)


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft
