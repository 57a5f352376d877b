"""Sheets keyed from paper: one row for each person, one column for each line; a second pass."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from collab_desktop.ui.marking import Speaker

Index = QModelIndex | QPersistentModelIndex
Keying: Final = Speaker("Keying")
BLANK = ""
NOT_SURE = "?"
COVER: Final = "•"
"""Stands where a digit of a sealed sheet was keyed."""


class KeyingModel(QAbstractTableModel):
    """Remembers what was keyed while the page is open; a sheet that is in is covered."""

    def __init__(
        self, people: tuple[str, ...], items: tuple[str, ...], *, allowed: str,
        covers: bool = True, parent: QObject | None = None,
    ) -> None:
        """Start with blank sheets.

        Args:
            people: what each row is called.
            items: what each column is called.
            allowed: the keys that stand for something.
            covers: whether nobody may read again what is handed in.
            parent: whoever keeps it.
        """
        super().__init__(parent)
        self.people, self.items, self.allowed = people, items, allowed
        self._covers = covers
        self._first: list[list[str]] = [[BLANK] * len(items) for _ in people]
        self._second: list[list[str | None]] = []
        self.sealed: set[int] = set()
        """Rows that are handed in."""
        self.locked: set[int] = set()
        """Rows that were in before this page opened: one key would replace the whole sheet."""
        self._touched: set[int] = set()
        self._fresh: set[tuple[int, int]] = set()
        """Cells keyed since the sheet of their row went in; only these may be read."""

    # -- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as people."""
        return 0 if parent is not None and parent.isValid() else len(self.people)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as lines."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell, and how it is said."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Who a row belongs to, what a column is about."""
        across = orientation == Qt.Orientation.Horizontal
        names = self.items if across else self.people
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if role == Qt.ItemDataRole.DisplayRole and not across and section in self.sealed:
                return Keying.tr("{person}: in").format(person=names[section])
            return names[section]
        return None

    # -- keying -------------------------------------------------------------------------------

    @property
    def is_second_pass(self) -> bool:
        """Whether the sheets are being keyed once more."""
        return bool(self._second)

    def key(self, row: int, column: int, value: str) -> None:
        """Keep a key; in the second pass, a difference keyed once more is settled."""
        before = self._first[row][column]
        self._fresh.add((row, column))
        if not self._second:
            self._first[row][column] = value
        elif self.differs(row, column):
            self._first[row][column] = value
            self._second[row][column] = value
        else:
            self._second[row][column] = value
        if self._first[row][column] != before:
            self._touched.add(row)
        self.changed(row)

    def waits(self, row: int) -> bool:
        """Whether a row says something that is not handed in."""
        return row in self._touched and (row in self.sealed or any(self._first[row]))

    def check_again(self) -> None:
        """Begin the second pass: what was keyed before is hidden until it is keyed again."""
        self.beginResetModel()
        self._second = [[None] * len(self.items) for _ in self.people]
        self.endResetModel()

    def shown(self, row: int, column: int) -> str:
        """What a cell shows."""
        first = self._first[row][column]
        if row in self.locked:
            return COVER
        again = self._second[row][column] if self._second else first
        if again is None:
            return "·" if first else BLANK
        if again != first:
            return f"{first or '–'} ≠ {again or '–'}"
        return COVER if first and self.is_covered(row, column) else first

    def is_covered(self, row: int, column: int) -> bool:
        """Whether what was keyed here is sealed and cannot be read again."""
        return self._covers and row in self.sealed and (row, column) not in self._fresh

    def differs(self, row: int, column: int) -> bool:
        """Whether both passes gave something else."""
        again = self._second[row][column] if self._second else None
        return again is not None and again != self._first[row][column]

    def differences(self) -> list[tuple[int, int]]:
        """The cells in which both passes differ."""
        return [
            (row, column) for row in range(len(self.people))
            for column in range(len(self.items)) if self.differs(row, column)
        ]

    def values(self, row: int) -> tuple[str, ...]:
        """What was keyed for a person."""
        return tuple(self._first[row])

    def changed(self, row: int) -> None:
        """Have a row drawn anew."""
        last = len(self.items) - 1
        self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def lock(self, row: int) -> None:
        """The sheet of a row came in before; it is keyed anew only after it was taken back."""
        self.locked.add(row)
        self.seal(row)

    def seal(self, row: int) -> None:
        """The sheet of a row is handed in."""
        self.sealed.add(row)
        self._touched.discard(row)
        self.cover(row)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def cover(self, row: int) -> None:
        """Nobody keys this row any more: what is in can be read no longer."""
        self._fresh = {cell for cell in self._fresh if cell[0] != row}
        self.changed(row)

    def _said(self, row: int, column: int) -> str:
        place = f"{self.people[row]}, {self.items[column]}"
        if self.differs(row, column):
            first, again = self._first[row][column], self._second[row][column]
            words = Keying.tr("{place}: first {first}, then {again}")
            return words.format(place=place, first=first or "–", again=again or "–")
        value = self.shown(row, column)
        spoken = {BLANK: Keying.tr("blank"), COVER: Keying.tr("handed in")}
        return f"{place}: {spoken.get(value, value)}"
