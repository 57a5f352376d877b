"""The rows of a register as a table model: cells as text, rows found by their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.views import FieldView, RowView

if TYPE_CHECKING:
    from collab_desktop.ui.questions.desk import Desk

Index = QModelIndex | QPersistentModelIndex
EDITED_IN_PLACE = frozenset({
    "text", "int", "pct", "date", "choice", "bool", "yn", "conf", "lvl4", "link", "tags",
    "person", "org",
})  # fmt: skip
"""Kinds whose editor fits into a cell; the others open in the row's form."""
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


class RowsModel(QAbstractTableModel):
    """What the table question holds now, as wide as there is room for."""

    def __init__(self, field: FieldView, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._desk = desk
        self._shown = tuple(range(len(field.columns)))
        self.read_only = False

    @property
    def columns(self) -> tuple[Any, ...]:
        """The questions shown as columns."""
        return tuple(self.field.columns[place] for place in self._shown)

    @property
    def left_out(self) -> tuple[Any, ...]:
        """The questions for which there is no room; they stand in the row's form."""
        shown = set(self._shown)
        return tuple(c for place, c in enumerate(self.field.columns) if place not in shown)

    def row(self, index: int) -> RowView:
        """Return a row by its place."""
        return self.field.rows[index]

    def place_of(self, record_id: str) -> int:
        """Return the place of a row; -1 when it is not here."""
        ids = [row.id for row in self.field.rows]
        return ids.index(record_id) if record_id in ids else -1

    def set_field(self, field: FieldView) -> None:
        """Show the rows as they stand now; only cells that changed are drawn again."""
        before, self_rows = self.field.rows, [row.id for row in field.rows]
        same = [row.id for row in before] == self_rows and field.columns == self.field.columns
        if not same:
            self.beginResetModel()
            if len(field.columns) != len(self.field.columns):
                self._shown = tuple(range(len(field.columns)))
            self.field = field
            self.endResetModel()
            return
        self.field = field
        for place, (old, new) in enumerate(zip(before, field.rows, strict=True)):
            if old != new and self._shown:
                last = self.index(place, len(self._shown) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def set_columns(self, places: tuple[int, ...]) -> None:
        """Show the columns at these places; the rest is in the row's form."""
        if places != self._shown:
            self.beginResetModel()
            self._shown = places
            self.endResetModel()

    def address(self, index: Index) -> Address:
        """Return where a cell's answer is kept."""
        column = self.columns[index.column()]
        return cell_address(self.field, self.row(index.row()), column)

    def cell(self, index: Index) -> FieldView:
        """Return a cell as a question of its own, for its editor."""
        return cell_field(self.field, self.row(index.row()), self.columns[index.column()])

    # -- Qt's names -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.field.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Count the columns on show."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Name columns by their short name and rows by their label."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            column = self.columns[section]
            return column.short or column.label
        return self.row(section).label

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return the text of a cell, and for screen readers with row and column."""
        text = self._text(index)
        if role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return text
        if role == _ROLE.AccessibleTextRole:
            column = self.columns[index.column()]
            name = column.short or column.label
            value = text or self.tr("empty")
            words = self.tr("{row}, {column}: {value}")
            return words.format(row=self.row(index.row()).label, column=name, value=value)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of simple kinds are edited in place."""
        flags = super().flags(index)
        kind = self.columns[index.column()].kind if index.isValid() else ""
        if kind in EDITED_IN_PLACE and not self.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _text(self, index: Index) -> str:
        column, row = self.columns[index.column()], self.row(index.row())
        text = self._desk.text_of(column, row.cells.get(column.key))
        if row.mark is not None and not index.column():
            return f"{text}\n({self._desk.say(row.mark)})"
        return text


def cell_address(field: FieldView, row: RowView, column: Any) -> Address:
    """Return the address of one cell."""
    return Address(f"{field.question.register_name}.{column.key}", f"record:{row.id}")


def cell_field(field: FieldView, row: RowView, column: Any) -> FieldView:
    """Return one cell as a question of its own."""
    answer: Answer | None = row.cells.get(column.key)
    computed = str(answer.value) if column.kind == "calc" and answer is not None else ""
    return FieldView(cell_address(field, row, column), column, answer, computed=computed)
