"""The sub-steps of a step: rows of a shape and a name, or one choice when there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.fields import ComboBox
from collab_desktop.ui.widgets.shapes import State, paint_state, state_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

Row = tuple[str, str, State | str]
"""Id, name, state."""

WIDTH = 176
_ID = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_HERE = Qt.ItemDataRole.UserRole + 2
_LEAD, _TAIL = 38, 8


class SubstepDelegate(QStyledItemDelegate):
    """Draws one row: tint and bar where one is, then the shape and the name."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row of 36, higher where the name wraps."""
        metrics = QFontMetrics(theme.font("bold"))
        room = theme.px(WIDTH - _LEAD - _TAIL)
        wrap = int(Qt.TextFlag.TextWordWrap)
        words = metrics.boundingRect(QRect(0, 0, room, 10000), wrap, index.data())
        return QSize(theme.px(WIDTH), max(theme.px(36), words.height() + theme.px(8)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        rect = QRectF(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        here = bool(index.data(_HERE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if here:
            self._paint_here(painter, rect, mirrored=mirrored)
        side, lead = theme.px(16), theme.px(12)
        x = rect.right() - lead - side if mirrored else rect.left() + lead
        shape = QRectF(x, rect.center().y() - side / 2, side, side)
        paint_state(painter, index.data(_STATE), shape, mirrored=mirrored)
        left, right = theme.px(_LEAD), theme.px(_TAIL)
        words = rect.adjusted(right, 0, -left, 0) if mirrored else rect.adjusted(left, 0, -right, 0)
        painter.setPen(theme.colour("accent" if here else "text"))
        painter.setFont(theme.font("bold" if here else "body"))
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(words, flags | int(Qt.TextFlag.TextWordWrap), index.data())
        painter.restore()

    def _paint_here(self, painter: QPainter, rect: QRectF, *, mirrored: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tint"))
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        painter.setBrush(theme.colour("accent"))
        x = rect.right() - 3 if mirrored else rect.left()
        painter.drawRoundedRect(QRectF(x, rect.top() + 8, 3, rect.height() - 16), 1, 1)


class SubstepRows(QListWidget):
    """The rows as a list: arrows move, Enter or a click goes there."""

    ring_gap = -3

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(SubstepDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return the column with all rows."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(theme.px(WIDTH), rows)

    def minimumSizeHint(self) -> QSize:
        """Rows scroll when there is little room."""
        return QSize(theme.px(WIDTH), theme.px(72))


class SubstepList(QWidget):
    """Where one is inside a step, and the state of each part."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str, State]] = []
        self._current = ""
        self._compact = False
        self.list = SubstepRows(name)
        self.choice = ComboBox(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self.list)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.choice.activated.connect(lambda row: self._go(self._rows[row][0]))
        self.set_compact(compact=False)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these sub-steps; where one is stays, if it is still among them."""
        self._rows = [(key, text, State(state)) for key, text, state in rows]
        self._count_rows(len(self._rows))
        for place, (key, text, state) in enumerate(self._rows):
            words = self.tr("{part}, {state}").format(part=text, state=state_word(state))
            item = self.list.item(place)
            item.setText(text)
            item.setData(_ID, key)
            item.setData(_STATE, state.value)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.choice.setItemText(place, words)
        self.set_current(self._current)
        self.list.updateGeometry()

    def _count_rows(self, count: int) -> None:
        """Have so many rows; those that stay are never thrown away under the keyboard."""
        while self.list.count() > count:
            self.list.takeItem(self.list.count() - 1)
            self.choice.removeItem(self.choice.count() - 1)
        while self.list.count() < count:
            self.list.addItem("")
            self.choice.addItem("")

    def set_current(self, key: str) -> None:
        """Mark where one is."""
        self._current = key
        for row, (name, _, _) in enumerate(self._rows):
            item = self.list.item(row)
            item.setData(_HERE, name == key)
            if name == key:
                self.list.setCurrentItem(item)
                self.choice.setCurrentIndex(row)

    def current(self) -> str:
        """Return where one is."""
        return self._current

    def set_compact(self, *, compact: bool) -> None:
        """Show one choice instead of the rows, for narrow pages and large text."""
        self._compact = compact
        self.list.setVisible(not compact)
        self.choice.setVisible(compact)

    def is_compact(self) -> bool:
        """Tell whether it is one choice."""
        return self._compact

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.list.scheduleDelayedItemsLayout()
            self.list.updateGeometry()

    def _take(self, item: QListWidgetItem) -> None:
        self._go(item.data(_ID))

    def _go(self, key: str) -> None:
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)
