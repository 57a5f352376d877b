"""The list of the inbox as a table: one row for each expression of interest."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from collab_desktop.formats import Formats
from collab_desktop.services.inbox import InterestLine
from collab_desktop.ui import theme
from collab_desktop.ui.inbox.words import standing, who
from collab_desktop.ui.questions.row_cells import QuietCells
from collab_desktop.ui.questions.rows_view import RowsView
from collab_desktop.ui.soon import Soon

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole
WEIGHTS = (0.9, 2.4, 2.6, 1.2, 1.5, 0.7, 1.8)
"""How wide the columns are to each other."""
LEAST = 620
"""Pixels at 100 % under which only what is needed to choose stays: who, how far, what to do."""
FEW = (0, 1, 4, 6)


class LinesModel(QAbstractTableModel):
    """The rows, read from the service and never changed here."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.lines: tuple[InterestLine, ...] = ()
        self._say: Any = None

    def show_lines(self, lines: tuple[InterestLine, ...], say: Any) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.lines, self._say = lines, say
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(WEIGHTS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Name the columns, and rows by their reference."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.lines[section].code
        return (
            self.tr("Reference"), self.tr("Who"), self.tr("Offers"), self.tr("Received"),
            self.tr("How far"), self.tr("Score"), self.tr("To look at"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the words of a cell, and for screen readers with its column."""
        words = self._words(self.lines[index.row()], index.column())
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return words
        if role == _ROLE.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{self.lines[index.row()].code}, {head}: {words or self.tr('nothing')}"
        return None

    def _words(self, line: InterestLine, column: int) -> str:
        received = self._formats.date(line.received) if line.received else ""
        score = self._formats.number(line.score) if line.score is not None else ""
        attention = "\n".join(self._say(message) for message in line.attention)
        named = "\n".join(part for part in (who(line), line.sector) if part)
        return (
            line.code, named, ", ".join(line.skills), received, standing(line), score, attention,
        )[column]  # fmt: skip


class LinesTable(RowsView):
    """The table; Enter or a click opens a row."""

    def __init__(self, name: str, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setModel(model)
        self.lines = model
        self.setItemDelegate(QuietCells(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda _index: self.pressed_key.emit("open"))
        self._soon = Soon(self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._soon.ask()

    def fit(self) -> None:
        """Give each column its share; a narrow page leaves out what can be read inside."""
        room = self.width() - self.beside_rows()
        shown = range(len(WEIGHTS)) if room >= theme.px(LEAST) else FEW
        whole = sum(WEIGHTS[column] for column in shown)
        for column, weight in enumerate(WEIGHTS):
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, int(room * weight / whole))
        self.heads.fit()
        self.fit_rows()

    def current_id(self) -> str:
        """The expression of interest that the cursor is on, or nothing."""
        row = self.currentIndex().row()
        return self.lines.lines[row].id if 0 <= row < len(self.lines.lines) else ""

    def stand_on(self, eoi: str) -> None:
        """Put the cursor on one, or on the first where it is not in the list."""
        ids = [line.id for line in self.lines.lines]
        row = ids.index(eoi) if eoi in ids else 0
        self.setCurrentIndex(self.lines.index(row, 0))
