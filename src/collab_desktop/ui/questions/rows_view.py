"""The rows of a register as a table: as high as they are, with quiet column heads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from collab_desktop.ui import theme

MOST_ROWS: Final = 40
"""More rows than this scroll inside the table, and are measured as they come into sight."""
_USUAL_ROW = 44


class ColumnHeads(QHeaderView):
    """Quiet words over one line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the words in line with the cells below them."""
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.setPen(theme.colour("line2"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font("small_strong"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        words = rect.adjusted(theme.px(8), 0, -theme.px(4), 0)
        if mirrored:
            words = rect.adjusted(theme.px(4), 0, -theme.px(8), 0)
        wrap = int(flags) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(words, wrap, self._words(section))
        painter.restore()

    def fit(self) -> None:
        """Be as high as the words need in columns of the present widths."""
        metrics, wrap = QFontMetrics(theme.font("small_strong")), int(Qt.TextFlag.TextWordWrap)
        height = 0
        for section in range(self.count()):
            room = QRect(0, 0, max(1, self.sectionSize(section) - theme.px(12)), 10_000)
            height = max(height, metrics.boundingRect(room, wrap, self._words(section)).height())
        self.setFixedHeight(max(theme.px(32), height + theme.px(14)))

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")


class RowsView(QTableView, theme.Themed):
    """The table itself: as high as its rows; Tab leaves it, Enter opens the row."""

    pressed_key = Signal(str)
    ring_gap = 2

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.verticalHeader().hide()
        head = self.heads = ColumnHeads(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(24)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self._measured: set[int] = set()
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self.retheme()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Some row is always the current one, so that Enter opens it."""
        super().focusInEvent(event)
        self._stand()

    def reset(self) -> None:
        """Other columns or rows: whoever has the keyboard here still stands on one."""
        super().reset()
        QTimer.singleShot(0, self, self._stand)  # the selection forgets its row after this

    def _stand(self) -> None:
        if self.hasFocus() and not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def retheme(self) -> None:
        """Take the type of the column heads again."""
        self.heads.setFont(theme.font("small_strong"))
        self.heads.setFixedHeight(theme.px(32))
        self.verticalHeader().setDefaultSectionSize(theme.px(_USUAL_ROW))

    def beside_rows(self) -> int:
        """Pixels beside the rows that belong to the bar by which very many of them scroll."""
        scrolls = self.model().rowCount() > MOST_ROWS
        return self.verticalScrollBar().sizeHint().width() if scrolls else 0

    def fit_rows(self) -> None:
        """Give each row the height of its words; of very many, those that can be seen."""
        self._measured.clear()
        self._measure(range(min(self.model().rowCount(), MOST_ROWS)))
        self._fit_seen()
        self.updateGeometry()

    def _fit_seen(self) -> None:
        """Measure the rows that have come into sight."""
        first, count = self.rowAt(0), self.model().rowCount()
        if count <= MOST_ROWS or first < 0:
            return
        last = self.rowAt(self.viewport().height())
        seen = range(first, count if last < 0 else last + 1)
        self._measure(seen)
        if self.currentIndex().row() in seen:
            self.scrollTo(self.currentIndex())

    def _measure(self, rows: range) -> None:
        for row in rows:
            if row not in self._measured:
                self._measured.add(row)
                self.resizeRowToContents(row)

    def sizeHint(self) -> QSize:
        """As high as the rows, up to the number from which it scrolls."""
        count = min(self.model().rowCount(), MOST_ROWS)
        rows = sum(self.rowHeight(place) for place in range(count))
        return QSize(theme.px(320), self.horizontalHeader().height() + rows + 2)

    def minimumSizeHint(self) -> QSize:
        """Never lower than its rows."""
        return QSize(theme.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, move, duplicate, clear and delete by keys; everything else as in any table."""
        key = _KEYS.get((event.key(), _modifiers(event)))
        if key is None:
            super().keyPressEvent(event)
            return
        event.accept()
        self.pressed_key.emit(key)

    def event(self, event: QEvent) -> bool:
        """Let Alt+arrows reach the rows and not the way back of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = (event.key(), _modifiers(event)) in _KEYS
            if moves and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                return True
        return super().event(event)


_PLAIN, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    (int(Qt.Key.Key_Return), _PLAIN): "open",
    (int(Qt.Key.Key_Enter), _PLAIN): "open",
    (int(Qt.Key.Key_Up), _ALT): "up",
    (int(Qt.Key.Key_Down), _ALT): "down",
    (int(Qt.Key.Key_Up), _CTRL | _SHIFT): "up",
    (int(Qt.Key.Key_Down), _CTRL | _SHIFT): "down",
    (int(Qt.Key.Key_D), _CTRL): "duplicate",
    (int(Qt.Key.Key_Delete), _SHIFT): "delete",
    (int(Qt.Key.Key_Delete), _PLAIN): "clear",
}


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
