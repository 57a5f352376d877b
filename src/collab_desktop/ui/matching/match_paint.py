"""Paints needs against forms: heads, seats and what each form adds, the draft on one plate."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from collab_desktop.services.team_desk import Cell
from collab_desktop.ui import theme
from collab_desktop.ui.matching.match_model import Index, MatchModel
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.shapes import State, paint_state
from collab_desktop.ui.widgets.text import in_two_lines

FORM, NEED = 96, 248
"""Widths at 100 %."""
ROW, PACKAGE, HEAD, ADDS = 66, 30, 64, 44
"""Heights at 100 %."""
DISC, DOT = 18, 3
_ELIDE = Qt.TextElideMode.ElideRight


def _ground(column: int, model: MatchModel) -> str:
    return "tint" if model.is_inside(column) else "surface"


class FullSeat(QLabel):
    """The disc of a full seat, for the legend."""

    def sizeHint(self) -> QSize:
        """As large as in the cells."""
        return QSize(theme.px(DISC), theme.px(DISC))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        side = theme.px(DISC) - 2
        painter.drawEllipse(1, (self.height() - side) // 2, side, side)


class FormHead(QHeaderView):
    """The name of a form over its column; dragged onto the team, it joins."""

    dragged = Signal(str)

    def __init__(self, model: MatchModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._match = model
        self._pressed_at = QPoint()
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Two lines of a name, one of where it comes from."""
        return QSize(theme.px(FORM), theme.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw name and sector; a pin where the form is in every suggestion."""
        painter.save()
        painter.fillRect(rect, theme.colour(_ground(section, self._match)))
        painter.setPen(theme.colour("line2"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        name, place = self._match.head(section)
        box = rect.adjusted(4, 4, -4, -5)
        middle, last = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignBottom
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        line = painter.fontMetrics().lineSpacing()
        shown = painter.fontMetrics().elidedText(place, _ELIDE, box.width())
        painter.drawText(box, int(middle | last), shown)
        barred = bool(self._match.forms[section].barred)
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.colour("muted" if barred else "text"))
        upper = box.adjusted(0, 0, 0, -line)
        painter.drawText(upper, int(middle | last), "\n".join(
            in_two_lines(painter, name, box.width())
        ))
        if self._match.is_pinned(section):
            side = theme.px(12)
            corner = QRectF(rect.right() - side - 2, rect.top() + 2, side, side)
            paint_icon(painter, "check", corner, theme.colour("accent"), mirrored=False)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the form once the pointer has gone far enough."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        section = self.logicalIndexAt(self._pressed_at)
        pressed = event.buttons() & Qt.MouseButton.LeftButton
        if pressed and section >= 0 and far >= QApplication.startDragDistance():
            self.dragged.emit(self._match.forms[section].id)
            return
        super().mouseMoveEvent(event)


class NeedHead(QHeaderView):
    """Each need beside its row: what is asked, and who could fill it."""

    def __init__(self, model: MatchModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._match = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """A column of a fixed width."""
        return QSize(theme.px(NEED), theme.px(ROW))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the name of a need over what is asked and who could fill it."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        title, asked, who, short = self._match.need_lines(section)
        if self._match.lines[section].kind != "need":
            self._line(painter, rect, title, "small_strong", "muted", Qt.AlignmentFlag.AlignVCenter)
            painter.restore()
            return
        rect = rect.adjusted(0, theme.px(4), 0, -theme.px(4))
        third = rect.height() / 3
        looks: tuple[tuple[str, theme.FontRole, str], ...] = (
            (title, "strong", "text"), (asked, "small", "muted"),
            (who, "small_strong" if short else "small", "warn" if short else "muted"),
        )
        for number, (words, role, colour) in enumerate(looks):
            box = QRect(rect.left(), rect.top() + round(number * third), rect.width(), round(third))
            lead = self._shape(painter, box) if short and number == 2 else 0
            self._line(painter, box, words, role, colour, Qt.AlignmentFlag.AlignVCenter, lead)
        painter.restore()

    def _shape(self, painter: QPainter, box: QRect) -> int:
        side = theme.px(13)
        left = box.right() - side - 2 if self._mirrored() else box.left() + 2
        place = QRectF(left, box.center().y() - side / 2, side, side)
        paint_state(painter, State.MARK_TRIANGLE, place)
        return side + 6

    def _line(
        self, painter: QPainter, box: QRect, words: str, role: theme.FontRole, colour: str,
        edge: Qt.AlignmentFlag, lead: int = 0,
    ) -> None:
        room = box.adjusted(8, 0, -2 - lead, 0) if self._mirrored() else \
            box.adjusted(2 + lead, 0, -8, 0)
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(colour))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(words, _ELIDE, room.width())
        painter.drawText(room, int(side | edge | Qt.AlignmentFlag.AlignAbsolute), shown)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class MatchCells(QStyledItemDelegate):
    """One painter for all cells."""

    def __init__(self, model: MatchModel, parent: QObject) -> None:
        super().__init__(parent)
        self._match = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All cells are alike; the headers say how large."""
        return QSize(theme.px(FORM), theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        painter.fillRect(rect, theme.colour(_ground(index.column(), self._match)))
        painter.setPen(theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        kind = self._match.lines[index.row()].kind
        if kind == "adds":
            self._paint_adds(painter, rect, index)
        elif kind == "need":
            cell = self._match.cell(index)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            self._paint_cell(painter, rect, cell, mirrored=mirrored)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -4), 6, 6)
        painter.restore()

    def _paint_adds(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        words = self._match.adds(index.column())
        painter.setFont(theme.font("bold" if words.startswith("+") else "small", tabular=True))
        painter.setPen(theme.colour("text" if words.startswith("+") else "muted"))
        shown = painter.fontMetrics().elidedText(words, _ELIDE, int(rect.width()) - 6)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_cell(
        self, painter: QPainter, rect: QRectF, cell: Cell | None, *, mirrored: bool
    ) -> None:
        if cell is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("border"))
            painter.drawEllipse(rect.center(), DOT / 2, DOT / 2)
            return
        side, level = theme.px(DISC), str(cell.skill.counted)
        painter.setFont(theme.font("strong" if cell.seat == "full" else "body", tabular=True))
        width = painter.fontMetrics().horizontalAdvance(level)
        gap = theme.px(6)
        left = rect.center().x() - (side + gap + width) / 2
        shape = left + gap + width if mirrored else left
        words = left if mirrored else left + side + gap
        place = QRectF(shape, rect.center().y() - side / 2, side, side)
        if cell.seat == "full":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(place)
        else:
            half = State.IN_PROGRESS if cell.seat == "half" else State.NOT_STARTED
            paint_state(painter, half, place, mirrored=mirrored)
        painter.setPen(theme.colour("muted" if cell.seat == "low" else "text"))
        box = QRectF(words, rect.top(), width + 2, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, level)
