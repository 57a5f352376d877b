"""The grid for keying: a key goes on to the next cell, after the last to the next person."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.revealing import scroll_to_part
from collab_desktop.ui.rounds.keying_model import BLANK, KeyingModel
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.grid import GridView

Index = QModelIndex | QPersistentModelIndex
_ROW, _COLUMN, _NAME, _HEAD = 38, 112, 132, 64
TEN = "+"
_MOST_ROWS = 14
"""Rows in sight; more of them scroll."""


class KeyingCells(QStyledItemDelegate):
    """Draws what was keyed; where both passes differ, a frame and both values."""

    def __init__(self, model: KeyingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every cell is alike."""
        return QSize(theme.px(_COLUMN), theme.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        rect = QRectF(option.rect)
        view = self.parent()
        here = isinstance(view, QAbstractItemView) and view.currentIndex() == index
        differs = self._model.differs(index.row(), index.column())
        painter.save()
        painter.fillRect(rect, theme.colour("tint" if here else "surface"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if here or differs:
            painter.setPen(QPen(theme.colour("warn" if differs else "accent"), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -3))
        painter.setFont(theme.font("bold" if differs else "row", tabular=True))
        painter.setPen(theme.colour("text"))
        tens = view.tens if here and isinstance(view, KeyingGrid) else 0
        said = f"{tens} +" if tens else str(index.data() or "")
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, said)
        painter.restore()


class NameHead(QHeaderView):
    """The names of columns and rows, wrapped or cut at their measure; whole in the tip."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """Room for three short lines above, for a name beside."""
        if self.orientation() == Qt.Orientation.Horizontal:
            line = QFontMetrics(theme.font("small_strong")).height()
            return QSize(0, max(theme.px(_HEAD), 3 * line + 8))
        return QSize(theme.px(_NAME), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        area = QRectF(rect).adjusted(6, 2, -6, -4)
        across = self.orientation() == Qt.Orientation.Horizontal
        text = str(self.model().headerData(section, self.orientation()) or "")
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.setFont(theme.font("small_strong" if across else "body"))
        painter.setPen(theme.colour("muted" if across else "text"))
        if across:
            _draw_above(painter, area, text)
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            short = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(area.width())
            )
            flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, flags, short)
        painter.restore()


def _draw_above(painter: QPainter, area: QRectF, text: str) -> None:
    """The beginning of a name over its column, with a mark where it goes on."""
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    flags |= int(Qt.TextFlag.TextWordWrap)
    room, shown = area.toRect(), text

    def is_large(said: str) -> bool:
        needed = painter.fontMetrics().boundingRect(room, flags, said)
        return needed.height() > room.height() or needed.width() > room.width()

    if is_large(text):
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (low, middle - 1) if is_large(text[:middle] + "…") else (middle, high)
        shown = f"{text[:low].rstrip()}…"
    painter.setClipRect(area)
    painter.drawText(area, flags, shown)


class KeyingGrid(GridView, theme.Themed):
    """Takes keys as fast as they come; says which row was left, the page hands it in."""

    row_left = Signal(int)
    """A person is done: the last line was keyed, or Enter went on."""
    refused = Signal(int)
    """A key that would give more than there is to give, or change a sheet that is in: the row."""
    ring_gap = 1

    def __init__(
        self, model: KeyingModel, name: str, *, dots: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sheets, self._dots = model, dots
        self.tens = 0
        """What + put before the digit that comes, where somebody may give ten dots and more."""
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(KeyingCells(model, self))
        self.set_heads(
            NameHead(Qt.Orientation.Horizontal, self), NameHead(Qt.Orientation.Vertical, self)
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._seen = Soon(self, self._show_cell)
        self.retheme()
        self.go_to(0, 0)

    def retheme(self) -> None:
        """Take lengths from the theme again."""
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.horizontalHeader().setDefaultSectionSize(theme.px(_COLUMN))
        head = self.horizontalHeader().sizeHint().height()
        rows = min(_MOST_ROWS, self._sheets.rowCount())
        self.setFixedHeight(head + rows * theme.px(_ROW) + 18)

    def go_to(self, row: int, column: int) -> None:
        """Put the keyboard into a cell, and the cell into sight."""
        index = self._sheets.index(row, column)
        self.setCurrentIndex(index)
        if self.isVisible():
            self._seen.ask()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tens that were pressed for one cell are not those of another."""
        self.tens = 0
        super().currentChanged(current, previous)

    def _show_cell(self) -> None:
        """Scroll the page, after the key was drawn, to what one is keying."""
        place = self.visualRect(self.currentIndex())
        scroll_to_part(self.viewport(), place)

    # -- keys -----------------------------------------------------------------------------------

    def action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Digits and ? score, + is ten, Space is blank, Backspace goes back, Enter a person on."""
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if not plain:
            return None
        if event.text() == TEN and self._dots >= 10:
            return self._add_ten
        if event.text() and event.text() in self._sheets.allowed:
            return partial(self.enter_value, event.text())
        keys = Qt.Key
        found: dict[int, Callable[[], object]] = {
            keys.Key_Space: partial(self.enter_value, BLANK), keys.Key_Backspace: self.step_back,
            keys.Key_Return: self.next_person, keys.Key_Enter: self.next_person,
            keys.Key_Delete: self._clear,
        }
        return found.get(event.key())

    def enter_value(self, value: str) -> None:
        """Keep a key and go on."""
        at = self.currentIndex()
        if not at.isValid():
            return
        if at.row() in self._sheets.locked:
            self.refused.emit(at.row())
            return
        value = str(self.tens + int(value)) if self.tens and value.isdigit() else value
        self._take_tens_back()
        if self._dots and value.isdigit() and not self._may_give(at, int(value)):
            self.refused.emit(at.row())
            return
        self._sheets.key(at.row(), at.column(), value)
        if at.column() + 1 < self._sheets.columnCount():
            self.go_to(at.row(), at.column() + 1)
        else:
            self.next_person()

    def _add_ten(self) -> None:
        """The digit that comes is ten higher; once more, and it is twenty."""
        if self.currentIndex().row() not in self._sheets.locked and self.tens + 10 <= self._dots:
            self.tens += 10
            announce(self, f"{self.tens} +")
            self.viewport().update()

    def _take_tens_back(self) -> None:
        self.tens = 0
        self.viewport().update()

    def _may_give(self, at: QModelIndex, value: int) -> bool:
        values = self._sheets.values(at.row())
        others = [int(v) for n, v in enumerate(values) if n != at.column() and v.isdigit()]
        return self._sheets.is_second_pass or sum(others) + value <= self._dots

    def next_person(self) -> None:
        """Leave this person and go to the next one."""
        row = self.currentIndex().row()
        if row < 0:
            return
        if row + 1 < self._sheets.rowCount():
            self.go_to(row + 1, 0)
            announce(self, self._sheets.people[row + 1])
        self.row_left.emit(row)

    def step_back(self) -> None:
        """Go to the cell before, at the beginning of a row to the person before."""
        at = self.currentIndex()
        if self.tens:
            self._take_tens_back()
        elif at.column() > 0:
            self.go_to(at.row(), at.column() - 1)
        elif at.row() > 0:
            self.go_to(at.row() - 1, self._sheets.columnCount() - 1)

    def _clear(self) -> None:
        at = self.currentIndex()
        if at.row() in self._sheets.locked:
            self.refused.emit(at.row())
        elif at.isValid():
            self._sheets.key(at.row(), at.column(), BLANK)
