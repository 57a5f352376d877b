"""The heads of the matrix: people above the columns, activities beside the rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from collab_desktop.domain.raci.findings import Weight
from collab_desktop.services.matrix import Found
from collab_desktop.ui import theme
from collab_desktop.ui.raci.columns import foldable
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.widgets.shapes import State, paint_state
from collab_desktop.ui.widgets.text import in_two_lines

PERSON, ACTIVITY, CHECK = 94, 232, 150
"""Widths at 100 %."""
ROW, PHASE = 38, 30
"""Heights at 100 %."""
BADGE = 12
"""Side at 100 % of the shape that a head shows where the checks have something to say."""
OWNER = 36
"""Height at 100 % of the names of organisations, above the people; a press there folds one."""


class PeopleHead(QHeaderView):
    """A name over each column, and above those of one organisation its name across them all.

    Columns are dragged by their heads.
    """

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
        """Two lines of an organisation, two of a name."""
        high = theme.px(OWNER) + theme.px(46)
        return QSize(theme.px(PERSON), high)  # Qt's own asks every column for its words

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
        painter.setClipRect(rect)
        self._paint_owner(painter, rect, section)
        box = QRectF(rect).adjusted(3, theme.px(OWNER), -3, -6)
        strain = self._matrix.strain(section)
        if strain is not None:
            paint_badge(painter, strain, box, theme.px(BADGE), mirrored=False)
            box.adjust(theme.px(BADGE), 0, -theme.px(BADGE), 0)
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.colour("text"))
        names = in_two_lines(painter, self._matrix.column_title(section)[0], int(box.width()))
        flags = Qt.AlignmentFlag
        painter.drawText(box, int(flags.AlignHCenter | flags.AlignBottom), "\n".join(names))

    def _paint_owner(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw this column's part of the line and the name that run across an organisation."""
        columns = self._matrix.columns
        owner = self._matrix.owner(section)
        if not owner:
            return
        first = last = section
        while first > 0 and self._goes_on(first - 1):
            first -= 1
        while last + 1 < len(columns) and self._goes_on(last):
            last += 1
        ends = [self.sectionViewportPosition(n) for n in (first, last)]
        wide = self.sectionSize(section)
        across = QRectF(min(ends) + 4, rect.top() + 4, max(ends) - min(ends) + wide - 8, 1.5)
        painter.fillRect(across, theme.colour("border"))
        sign = self._sign(section)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("link" if sign else "muted"))
        lines = in_two_lines(painter, f"{sign} {owner}".strip(), int(across.width()))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag
        edge = flags.AlignRight if mirrored else flags.AlignLeft
        words = across.adjusted(0, 3, 0, theme.px(OWNER))
        painter.drawText(words, int(edge | flags.AlignTop | flags.AlignAbsolute), "\n".join(lines))

    def _goes_on(self, section: int) -> bool:
        """Whether the next column belongs to the same organisation, and neither is folded."""
        here, beyond = self._matrix.columns[section], self._matrix.columns[section + 1]
        alike = here.organisation == beyond.organisation
        return alike and not here.is_folded and not beyond.is_folded

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
        high = place.y() < theme.px(OWNER)
        if still and high and 0 <= section < self._matrix.check_column and self._sign(section):
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
        box, mirrored = rect.adjusted(2, 0, -8, 0), self._is_mirrored()
        if worst is not None:
            side = theme.px(BADGE)
            paint_badge(painter, worst, QRectF(box), side, mirrored=mirrored)
            box.adjust(side + 6 if mirrored else 0, 0, 0 if mirrored else -side - 6, 0)
        title = self._matrix.line_title(section)
        if painter.fontMetrics().horizontalAdvance(title) > box.width():
            if 2 * painter.fontMetrics().lineSpacing() > rect.height():
                painter.setFont(theme.font("small_strong" if wrong else "small"))
            title = "\n".join(in_two_lines(painter, title, box.width()))
        flags = Qt.AlignmentFlag
        edge = flags.AlignRight if mirrored else flags.AlignLeft
        painter.drawText(box, int(edge | flags.AlignVCenter | flags.AlignAbsolute), title)
        painter.restore()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def paint_badge(
    painter: QPainter, found: Found, box: QRectF, side: float, *, mirrored: bool
) -> None:
    """Draw the shape of a finding at the trailing edge of a head, on the line of a short name."""
    left = box.left() if mirrored else box.right() - side
    top = box.center().y() - side / 2 if box.height() <= theme.px(ROW) else box.bottom() - side - 2
    state = State.MARK_SQUARE if found.finding.weight is Weight.ERROR else State.MARK_TRIANGLE
    paint_state(painter, state, QRectF(left, top, side, side))
