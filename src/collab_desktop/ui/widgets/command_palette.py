"""The command palette: type a few letters, go anywhere or run any command."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import shortcut_text
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label, words_painter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QPaintEvent

    Index = QModelIndex | QPersistentModelIndex

_COMMAND = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True)
class Command:
    """One line of the palette.

    Attributes:
        id: What is reported when it is chosen.
        text: What it does or what it is.
        detail: Where it is, such as the name of a project.
        shortcut: Its keys in Qt's words, shown at the far end.
    """

    id: str
    text: str
    detail: str = ""
    shortcut: str = ""


def matches(command: Command, query: str) -> bool:
    """Tell whether every word of the query stands in a command, whatever the case."""
    where = f"{command.text} {command.detail}".casefold()
    return all(word in where for word in query.casefold().split())


class CommandDelegate(QStyledItemDelegate):
    """Draws words, their detail and the keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return a row of 36."""
        return QSize(0, max(theme.px(36), QFontMetrics(theme.font("strong")).height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        command: Command = index.data(_COMMAND)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("tint"))
            bar = QRectF(option.rect)
            bar.setLeft(bar.right() - 3) if mirrored else bar.setWidth(3)
            painter.fillRect(bar, theme.colour("accent"))
        room = QRectF(option.rect).adjusted(theme.px(16), 0, -theme.px(16), 0)
        keys = shortcut_text(command.shortcut) if command.shortcut else ""
        self._words(painter, room, keys, ("small", "muted"), at_right=not mirrored)
        used = painter.fontMetrics().horizontalAdvance(keys) + theme.px(16) if keys else 0
        room.adjust(used if mirrored else 0, 0, 0 if mirrored else -used, 0)
        used = self._words(painter, room, command.text, ("strong", "text"), at_right=mirrored)
        used += theme.px(12)
        room.adjust(0 if mirrored else used, 0, -used if mirrored else 0, 0)
        self._words(painter, room, command.detail, ("small", "muted"), at_right=mirrored)
        painter.restore()

    def _words(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        look: tuple[theme.FontRole, str],
        *,
        at_right: bool,
    ) -> int:
        """Draw words at one end of the room and return how much of it they took."""
        painter.setFont(theme.font(look[0]))
        painter.setPen(theme.colour(look[1]))
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        width = max(0, int(room.width()))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, flags, shown)
        return painter.fontMetrics().horizontalAdvance(shown)


class CommandPaletteView(QDialog):
    """A field and a list over the window; Escape or a click elsewhere closes it."""

    query_changed = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Search or run a command"))
        self._commands: list[Command] = []
        self._found: list[Command] = []
        self._model = QStandardItemModel(self)
        self.field = LineEdit(self.tr("Search or run a command"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it; arrows move here
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._nothing = Label(self.tr("Nothing found. Try fewer letters."), "body", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._query)
        self.list.clicked.connect(self._take)
        self._show()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Set what is filtered by what is typed."""
        self._commands = list(commands)
        self._show()

    def set_found(self, found: Sequence[Command]) -> None:
        """Set what a search found for what is typed; shown below the commands as it is."""
        self._found = list(found)
        self._show()

    def shown(self) -> list[Command]:
        """Return the lines on show."""
        rows = range(self._model.rowCount())
        return [self._model.index(row, 0).data(_COMMAND) for row in rows]

    def open_over(self, window: QWidget) -> None:
        """Open empty, below the top of a window and in its middle."""
        self.field.clear()
        self._found = []
        self._show()
        width = min(theme.px(600), window.width() - theme.px(32))
        rows = min(10, max(4, self._model.rowCount()))
        height = theme.px(36) * rows + self.field.sizeHint().height() + 32
        self.resize(width, min(height, window.height() - theme.px(80)))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + theme.px(60))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move through the list, Enter takes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Close when another window becomes active."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        painter = words_painter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(theme.colour("border"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _query(self, text: str) -> None:
        self._show()
        self.query_changed.emit(text)

    def _show(self) -> None:
        query = self.field.text()
        lines = [item for item in self._commands if matches(item, query)]
        self._model.clear()
        for command in lines + self._found:
            item = QStandardItem(command.text)
            item.setData(command, _COMMAND)
            words = ", ".join(filter(None, (command.text, command.detail, command.shortcut)))
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.setVisible(bool(self._model.rowCount()))
        self._nothing.setVisible(not self._model.rowCount())

    def _move(self, rows: int) -> None:
        last = self._model.rowCount() - 1
        row = max(0, min(last, self.list.currentIndex().row() + rows))
        index = self._model.index(row, 0)
        self.list.setCurrentIndex(index)
        if index.isValid():
            announce(self.list, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(index.data(_COMMAND).id)
