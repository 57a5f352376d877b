"""Edits a cell of a register in its place, with the same editor that a page would use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.questions.picking import finish_names

if TYPE_CHECKING:
    from collab_desktop.ui.questions.desk import Desk
    from collab_desktop.ui.questions.rows_model import Index, RowsModel

_NOTHING = object()
_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_INSET = 8
"""Clear pixels at both sides of the words."""
_HIGHEST = 100_000
_MOST_SHOWN = 600
"""Characters of one cell; a longer text would push the other rows off the page."""


def _words(index: Index) -> str:
    """What a cell shows: the beginning of what is very long; the row's form has all of it."""
    text = str(index.data() or "")
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN].rstrip() + "…"


def _font(index: Index) -> QFont:
    return theme.font("strong" if index.column() == 0 else "body")


class QuietCells(QStyledItemDelegate):
    """Paints cells with a quiet ground; the first column in a stronger face."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for a field of 36, and for every line as it is painted."""
        view, width = option.widget, option.rect.width()
        if isinstance(view, QTableView):
            width = view.columnWidth(index.column())
        room = QRect(0, 0, max(1, width - 2 * theme.px(_INSET)), _HIGHEST)
        metrics = QFontMetrics(_font(index))
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), _words(index))
        return QSize(width, max(theme.px(44), words.height() + theme.px(12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the words; the line below each row; the tint of the current row."""
        painter.save()
        rect = option.rect
        view = option.widget
        current = isinstance(view, QTableView) and view.currentIndex().row() == index.row()
        painter.fillRect(rect, theme.colour("tint" if current else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = rect.adjusted(theme.px(_INSET), 4, -theme.px(_INSET), -4)
        painter.setPen(theme.colour("text"))
        painter.setFont(_font(index))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the words
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), _words(index))
        painter.restore()


class CellDelegate(QuietCells):
    """Opens the editor of a cell's kind in its place."""

    def __init__(self, desk: Desk, model: RowsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._pending: Any = _NOTHING

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Make the editor of the cell's kind."""
        cell = self._model.cell(index)
        editor = self._desk.editor(cell, parent, compact=True)
        editor.setAutoFillBackground(True)
        editor.edited.connect(self._take)
        self._pending = _NOTHING
        for part in editor.findChildren(QWidget):
            part.installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The editor was made with the value; a change from elsewhere shows unless typed over."""
        if isinstance(editor, Editor) and self._pending is _NOTHING:
            editor.set_field(self._model.cell(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep what was edited."""
        del editor, model
        if self._pending is not _NOTHING:
            pending, self._pending = self._pending, _NOTHING
            self._desk.keep(self._model.address(index), pending)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, Escape leaves as it was, also from parts inside the editor."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        editor = _editor_of(watched)
        if editor is None or isinstance(watched, QComboBox):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._pending = _NOTHING
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            return True
        if event.key() in _LEAVING:
            finish_names(editor.focusWidget())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            forward = event.key() == Qt.Key.Key_Tab
            hints = QStyledItemDelegate.EndEditHint
            self.commitData.emit(editor)
            self.closeEditor.emit(
                editor, hints.EditNextItem if forward else hints.EditPreviousItem
            )
            return True
        return False

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Fill the cell, and more where the editor needs it."""
        rect = option.rect
        rect.setHeight(max(rect.height(), editor.sizeHint().height()))
        editor.setGeometry(rect)

    def _take(self, answer: Any) -> None:
        self._pending = answer


def _editor_of(watched: QObject) -> Editor | None:
    widget: QObject | None = watched
    while widget is not None and not isinstance(widget, Editor):
        widget = widget.parent()
    return widget
