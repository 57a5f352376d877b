"""The matrix as a table model: letters as cells, findings as the last column, the load below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from collab_desktop.framework.schemes import Duty
from collab_desktop.services.matrix import Cell, Found, MatrixDesk
from collab_desktop.ui.raci.columns import Column, columns_of, union
from collab_desktop.ui.raci.lines import LOAD, Line

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole
MOST_TOLD = 40
"""More cells than these are drawn again together."""


class MatrixModel(QAbstractTableModel):
    """Reads the desk; whoever writes tells it which cells changed."""

    def __init__(self, desk: MatrixDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.lines: list[Line] = [LOAD]
        self.columns: list[Column] = []
        self.folded: set[str] = set()
        self.ghosts: Mapping[Cell, str] = {}
        self._line_of: dict[str, int] = {}
        self._column_of: dict[str, int] = {}

    # -- what stands where --------------------------------------------------------------------

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines, or the same ones after rows or columns changed."""
        self.beginResetModel()
        self.lines = list(lines)
        self._line_of = {
            self.desk.activities[line.row].id: number
            for number, line in enumerate(self.lines)
            if line.kind == "activity"
        }
        self.columns = columns_of(self.desk.people, self.folded)
        self._column_of = {
            self.desk.people[place].id: number
            for number, column in enumerate(self.columns)
            for place in column.places
        }
        self.endResetModel()

    @property
    def check_column(self) -> int:
        """The column that says how a row stands."""
        return len(self.columns)

    def cell(self, index: Index) -> Cell | None:
        """Activity and person of a cell; nothing for headings, load, check and folded columns."""
        if not self.can_stand(index) or self.columns[index.column()].is_folded:
            return None
        place = self.columns[index.column()].places[0]
        return self.desk.activities[self.lines[index.row()].row].id, self.desk.people[place].id

    def can_stand(self, index: Index) -> bool:
        """Whether the keyboard may be there: letters of a person, or of a folded organisation."""
        if not index.isValid() or index.column() >= self.check_column:
            return False
        return self.lines[index.row()].kind == "activity"

    def index_of(self, cell: Cell) -> QModelIndex:
        """Where a cell stands; no index when its row or column is not on show."""
        line, column = self._line_of.get(cell[0]), self._column_of.get(cell[1])
        return QModelIndex() if line is None or column is None else self.index(line, column)

    def letters(self, index: Index) -> str:
        """The letters of a cell, or of all cells of a folded organisation; or empty text."""
        if not self.can_stand(index):
            return ""
        cells = self.desk.matrix.cells[self.lines[index.row()].row]
        places = self.columns[index.column()].places
        if len(places) == 1:
            return cells[places[0]]
        return union(self.desk.scheme, [cells[place] for place in places])

    def ghost(self, index: Index) -> str:
        """The letters proposed for an empty cell."""
        cell = self.cell(index) if self.ghosts else None
        return self.ghosts.get(cell, "") if cell is not None else ""

    def tell_cells(self, cells: Sequence[Cell]) -> None:
        """Draw again what new letters touch: the cells, the checks of their rows, the load."""
        last = len(self.lines) - 1
        if len(cells) > MOST_TOLD:
            self.dataChanged.emit(self.index(0, 0), self.index(last, self.check_column))
            return
        for cell in cells:
            index = self.index_of(cell)
            if not index.isValid():
                continue
            check = index.siblingAtColumn(self.check_column)
            load = self.index(last, index.column())
            for touched in (index, check, load):
                self.dataChanged.emit(touched, touched)

    def set_ghosts(self, ghosts: Mapping[Cell, str]) -> None:
        """Show proposals in empty cells, or none."""
        self.ghosts = ghosts
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.check_column))

    def worst(self, row: int) -> Found | None:
        """The heaviest open finding of an activity that is at least a warning."""
        return self.desk.heaviest_of_row(self.desk.activities[row].id)

    def strain(self, column: int) -> Found | None:
        """The heaviest open finding of a column's people that is at least a warning."""
        people = (self.desk.people[place] for place in self.columns[column].places)
        found = (self.desk.heaviest_of_column(person.id) for person in people)
        return next(filter(None, found), None)

    def load(self, column: int) -> str:
        """How much the people of a column carry: ``R 3  A 2``."""
        people = [self.desk.people[place].id for place in self.columns[column].places]
        parts = []
        for letter in self.desk.scheme.letters:
            if letter.duty in (Duty.DOES, Duty.DECIDES):
                count = sum(self.desk.count(person, letter.duty) for person in people)
                parts += [f"{letter.code} {count}"] if count else []
        return "  ".join(parts)

    # -- Qt's names -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the people, and one column for the check."""
        return 0 if parent.isValid() else self.check_column + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Name people and lines."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            if section >= self.check_column:
                return self.tr("Check")
            both = self.column_title(section)
            return both[0] if role == _ROLE.DisplayRole else ", ".join(filter(None, both))
        return self.line_title(section)

    def column_title(self, number: int) -> tuple[str, str]:
        """Name and organisation of a person; an organisation and how many people it stands for."""
        column = self.columns[number]
        if column.is_folded:
            count = len(column.places)
            return column.organisation, self.tr("{count} people").format(count=count)
        person = self.desk.people[column.places[0]]
        return person.name, person.organisation

    def owner(self, number: int) -> str:
        """What stands above a column: the organisation, of a folded one how many people it has."""
        return self.column_title(number)[1]

    def line_title(self, number: int) -> str:
        """What a line is called."""
        line = self.lines[number]
        if line.kind == "activity":
            return self.desk.activities[line.row].title
        return self.tr("Load") if line.kind == "load" else line.title or self.tr("Other")

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the words of a cell; for screen readers with row, column and meaning."""
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return self._words(index) or None
        if role == _ROLE.AccessibleTextRole:
            column = self.headerData(index.column(), Qt.Orientation.Horizontal)
            said = self.tr("{row}, {column}: {value}")
            value = self.said(index)
            return said.format(row=self.line_title(index.row()), column=column, value=value)
        return None

    def said(self, index: Index) -> str:
        """The words of a cell, also of an empty one."""
        return self._words(index) or self.tr("empty")

    def _words(self, index: Index) -> str:
        line = self.lines[index.row()]
        if line.kind == "load":
            return self.load(index.column()) if index.column() < self.check_column else ""
        if line.kind != "activity":
            return ""
        if index.column() == self.check_column:
            return self.check_words(line.row)
        return self.meaning(self.letters(index))

    def meaning(self, cell: str) -> str:
        """The letters of a cell in words."""
        return self.desk.voice.joined(x.label for x in self.desk.scheme.letters_of(cell))

    def check_words(self, row: int) -> str:
        """How a row stands, in two words."""
        found = self.worst(row)
        if found is None:
            return self.tr("Valid")
        words = {
            "R1": self.tr("Nobody answers"), "R2": self.tr("Several answer"),
            "R3": self.tr("Nobody does it"), "R8": self.tr("Empty"),
            "R10": self.tr("Letters clash"), "X2": self.tr("Not available"),
            "X5": self.tr("Safeguarding"), "X9": self.tr("Not independent"),
            "X1": self.tr("No authority"), "X4": self.tr("One holds it"),
        }  # fmt: skip
        return words.get(found.finding.id, self.tr("Look at it"))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only cells of letters can be chosen, dragged from and dropped on."""
        flags = Qt.ItemFlag
        if not self.can_stand(index):
            return flags.NoItemFlags
        if self.cell(index) is None:
            return flags.ItemIsEnabled | flags.ItemIsSelectable
        return (
            flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDropEnabled
            | flags.ItemIsDragEnabled
        )  # fmt: skip
