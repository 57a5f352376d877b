"""Forms that were read, as a table: whose each is, what is to be looked at, what will happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.services.forms.arrived import Arrived
from collab_desktop.ui.questions.row_cells import QuietCells
from collab_desktop.ui.questions.rows_view import RowsView
from collab_desktop.ui.soon import Soon

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole
WEIGHTS = (2.2, 3.2, 1.6)
"""How wide the columns are to each other."""

NEW, REPLACE, LEAVE = "new", "replace", "leave"
"""What happens with a form: it becomes a row, takes the place of one, or stays outside."""


@dataclass
class Line:
    """One form and what a person chose for it."""

    arrived: Arrived
    choice: str


def choice_word(choice: str, code: str = "") -> str:
    """What happens with a form, in words."""
    translate = QCoreApplication.translate
    return {
        NEW: translate("forms", "Take in as new"),
        REPLACE: translate("forms", "Take the place of {code}").format(code=code),
        LEAVE: translate("forms", "Leave out"),
    }[choice]


class FormsModel(QAbstractTableModel):
    """The lines of the table."""

    def __init__(self, say: Callable[[Message], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.lines: list[Line] = []
        self.codes: dict[str, str] = {}

    def show_lines(self, lines: Sequence[Line], codes: dict[str, str]) -> None:
        """Show other lines; ``codes`` names the rows that a form may take the place of."""
        self.beginResetModel()
        self.lines, self.codes = list(lines), codes
        self.endResetModel()

    def choose(self, row: int, choice: str) -> None:
        """Let something else happen with a form."""
        self.lines[row].choice = choice
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(WEIGHTS) - 1))

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(WEIGHTS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Name the columns, and rows by their file."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.lines[section].arrived.path.name
        return (self.tr("Form"), self.tr("To look at"), self.tr("What happens"))[section]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the words of a cell, and for screen readers with its column."""
        line = self.lines[index.row()]
        words = self._words(line, index.column())
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return words
        if role == _ROLE.AccessibleTextRole:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{line.arrived.path.name}, {head}: {words or self.tr('nothing')}"
        return None

    def _words(self, line: Line, column: int) -> str:
        arrived = line.arrived
        if column == 0:
            named = (arrived.name, arrived.organisation, arrived.path.name)
            return "\n".join(dict.fromkeys(part for part in named if part))
        if column == 1:
            return "\n".join(self._say(m) for m in (*arrived.doubles, *arrived.problems))
        if arrived.page is not None:
            return self.tr("Look below")
        return choice_word(line.choice, self.codes.get(arrived.earlier, ""))


class FormsTable(RowsView):
    """The table; the keys and the mouse move through it."""

    def __init__(self, name: str, model: FormsModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setModel(model)
        self.setItemDelegate(QuietCells(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self._soon = Soon(self, self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._soon.ask()

    def fit(self) -> None:
        """Give each column its share."""
        room = self.width() - self.beside_rows()
        for column, weight in enumerate(WEIGHTS):
            self.setColumnWidth(column, int(room * weight / sum(WEIGHTS)))
        self.heads.fit()
        self.fit_rows()
