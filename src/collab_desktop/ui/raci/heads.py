"""The heads of the matrix: people above the columns, activities beside the rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from collab_desktop.domain.raci.findings import Weight
from collab_desktop.ui import theme
from collab_desktop.ui.raci.columns import foldable
from collab_desktop.ui.raci.matrix_model import MatrixModel

PERSON, ACTIVITY, CHECK = 94, 232, 150
"""Widths at 100 %."""
ROW, PHASE = 38, 30
"""Heights at 100 %."""
FOLD, FOLD_HEIGHT = 14, 26
"""Room for the sign of an organisation that can be folded, and the height one can press."""


class PeopleHead(QHeaderView):
    """A name over each column, and the organisation below it; columns are dragged by it."""

    fold_asked = Signal(str)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self._pressed_at = QPoint()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Two lines of a name, one of the organisation."""
        return QSize(theme.px(PERSON), theme.px(60))  # Qt's own asks every column for its words

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw name and organisation, or the head of the checks."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(theme.colour("line2"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if section >= self._matrix.check_column:
            self._words(painter, rect.adjusted(8, 0, 0, -8), self.tr("Check"), "small_strong")
        else:
            self._paint_person(painter, rect, section)
        painter.restore()

    def _paint_person(self, painter: QPainter, rect: QRect, section: int) -> None:
        name, organisation = self._matrix.column_title(section)
        box = QRectF(rect).adjusted(3, 4, -3, -6)
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.colour("text"))
        line = painter.fontMetrics().lineSpacing()
        flags = Qt.AlignmentFlag
        names = in_two_lines(painter, name, int(box.width()))
        middle = flags.AlignHCenter | flags.AlignBottom
        upper = box.adjusted(0, 0, 0, -line if organisation else 0)
        painter.drawText(upper, int(middle), "\n".join(names))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        sign = self._sign(section)
        room = int(box.width()) - (theme.px(FOLD) if sign else 0)
        words = painter.fontMetrics().elidedText(
            organisation, Qt.TextElideMode.ElideRight, room
        )
        if sign:
            painter.setPen(theme.colour("link"))
            words = f"{sign} {words}"
        painter.drawText(box, int(middle), words)

    def _sign(self, section: int) -> str:
        """A plus where an organisation can be unfolded, a minus where it can be folded."""
        column = self._matrix.columns[section]
        if column.is_folded:
            return "+"
        return "\u2212" if column.organisation in foldable(self._matrix.desk.people) else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the organisation folds its people, or unfolds them."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        section = self.logicalIndexAt(place)
        still = (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        low = place.y() > self.height() - theme.px(FOLD_HEIGHT)
        if still and low and 0 <= section < self._matrix.check_column and self._sign(section):
            self.fold_asked.emit(self._matrix.columns[section].organisation)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a press from a drag."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def _words(self, painter: QPainter, rect: QRect, text: str, role: theme.FontRole) -> None:
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("muted"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag
        edge = flags.AlignRight if mirrored else flags.AlignLeft
        painter.drawText(rect, int(edge | flags.AlignBottom | flags.AlignAbsolute), text)


class ActivityHead(QHeaderView):
    """The activities beside their rows, phases above them; rows are dragged by it."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._matrix = model
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """A column of a fixed width."""
        return QSize(theme.px(ACTIVITY), theme.px(ROW))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the name of a line; bold where a row has an error."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        line = self._matrix.lines[section]
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        worst = self._matrix.worst(line.row) if line.kind == "activity" else None
        wrong = worst is not None and worst.finding.weight is Weight.ERROR
        quiet = line.kind != "activity"
        painter.setFont(theme.font("small_strong" if quiet else "strong" if wrong else "body"))
        painter.setPen(theme.colour("muted" if quiet else "text"))
        box = rect.adjusted(2, 0, -8, 0)
        title = self._matrix.line_title(section)
        if painter.fontMetrics().horizontalAdvance(title) > box.width():
            painter.setFont(theme.font("small_strong" if wrong else "small"))
            title = "\n".join(in_two_lines(painter, title, box.width()))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag
        edge = flags.AlignRight if mirrored else flags.AlignLeft
        painter.drawText(box, int(edge | flags.AlignVCenter | flags.AlignAbsolute), title)
        painter.restore()


def in_two_lines(painter: QPainter, name: str, width: int) -> list[str]:
    """Words in at most two lines; what does not fit is shortened at the end."""
    metrics = painter.fontMetrics()
    first: list[str] = []
    rest = name.split()
    while rest and metrics.horizontalAdvance(" ".join([*first, rest[0]])) <= width:
        first.append(rest.pop(0))
    lines = [" ".join(first)] if first else []
    if rest:
        lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return lines
