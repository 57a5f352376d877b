"""What the two tables of the inbox share: rows of words that are read and never edited here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from collab_desktop.ui.questions.row_cells import QuietCells
from collab_desktop.ui.questions.rows_view import RowsView
from collab_desktop.ui.soon import Soon

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


class WordsModel(QAbstractTableModel):
    """Lines with a name each, and words for each of their cells."""

    heads: Sequence[str] = ()
    """What the columns are called."""
    lines: Sequence[Any] = ()

    def name(self, row: int) -> str:
        """What a line is called."""
        raise NotImplementedError

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Name the columns and the rows."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        is_row = orientation == Qt.Orientation.Vertical
        return self.name(section) if is_row else self.heads[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the words of a cell, and for screen readers with its row and column."""
        row, column = index.row(), index.column()
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return self.words(row, column)
        if role == _ROLE.AccessibleTextRole:
            said = self.words(row, column) or self.tr("nothing")
            return f"{self.name(row)}, {self.heads[column]}: {said}"
        return None


class WordsTable(RowsView):
    """The table; its columns share the width as they are weighed."""

    def __init__(
        self, name: str, model: WordsModel, weights: Sequence[float], parent: QWidget | None
    ) -> None:
        super().__init__(name, parent)
        self.setModel(model)
        self.setItemDelegate(QuietCells(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self._weights = weights
        self._soon = Soon(self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._soon.ask()

    def fit(self) -> None:
        """Give each column that is shown its share."""
        room = self.width() - self.beside_rows()
        shown = self._shown(room)
        whole = sum(self._weights[column] for column in shown)
        for column, weight in enumerate(self._weights):
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, int(room * weight / whole))
        self.heads.fit()
        self.fit_rows()

    def _shown(self, _room: int) -> Sequence[int]:
        """The columns that there is room for."""
        return range(len(self._weights))
