"""The table that the matrix stands in: its sizes, and a cursor that stays on cells of letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from collab_desktop.services.matrix import Cell
from collab_desktop.ui import theme
from collab_desktop.ui.raci import heads
from collab_desktop.ui.raci.cells import MatrixCells
from collab_desktop.ui.raci.matrix_model import MOST_TOLD, MatrixModel
from collab_desktop.ui.widgets.grid import GridView

LEAST = 200
"""Height at 100 % below which the page scrolls instead."""


class MatrixTable(GridView, theme.Themed):
    """Shows the matrix and lets people choose cells."""

    ring_gap = -3

    def __init__(self, model: MatrixModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.cells = MatrixCells(model, self)
        self.setItemDelegate(self.cells)
        self._set_up()
        self.retheme()

    def _set_up(self) -> None:
        self.set_heads(heads.PeopleHead(self._matrix, self), heads.ActivityHead(self._matrix, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)

    def retheme(self) -> None:
        """Take lengths from the theme again."""
        self.verticalHeader().setDefaultSectionSize(theme.px(heads.ROW))
        self.horizontalHeader().setDefaultSectionSize(theme.px(heads.PERSON))
        self.setMinimumHeight(theme.px(LEAST))
        self.fit_lines()

    def fit_lines(self) -> None:
        """Give headings and the check column their own sizes."""
        for number, line in enumerate(self._matrix.lines):
            height = heads.PHASE if line.kind == "phase" else heads.ROW
            if self.rowHeight(number) != theme.px(height):
                self.setRowHeight(number, theme.px(height))
        last = self._matrix.check_column
        for column in range(last + 1):
            width = theme.px(heads.CHECK if column == last else heads.PERSON)
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    def tell_heads(self, cells: Sequence[Cell]) -> None:
        """Draw again the names beside and above cells; a wrong row has a bold name."""
        for cell in cells[:MOST_TOLD]:
            index = self._matrix.index_of(cell)
            if index.isValid():
                self.verticalHeader().updateSection(index.row())
                self.horizontalHeader().updateSection(index.column())
        if len(cells) > MOST_TOLD:
            self.verticalHeader().viewport().update()
            self.horizontalHeader().viewport().update()

    # -- what is chosen -----------------------------------------------------------------------

    def chosen(self) -> list[QModelIndex]:
        """The chosen cells from the upper left; the current one where nothing is chosen."""
        found = [index for index in self.selectedIndexes() if self._matrix.cell(index)]
        if not found and self._matrix.cell(self.currentIndex()):
            found = [self.currentIndex()]
        return sorted(found, key=lambda index: (index.row(), index.column()))

    def go_to(self, cell: Cell) -> None:
        """Put the keyboard into a cell and bring it into view."""
        index = self._matrix.index_of(cell)
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Skip headings, the load and the check."""
        before = self.currentIndex()
        found = super().moveCursor(action, modifiers)
        if self._matrix.can_stand(found):
            return found
        rows = (found.row() > before.row()) - (found.row() < before.row())
        beyond = self._standing(found, rows) if rows else QModelIndex()
        if not beyond.isValid() and rows:
            beyond = self._standing(found, -rows)
        return beyond if beyond.isValid() else before

    def _standing(self, index: QModelIndex, rows: int) -> QModelIndex:
        """The next line in which the keyboard may stand; no index beyond the edge."""
        while index.isValid() and not self._matrix.can_stand(index):
            index = index.sibling(index.row() + rows, index.column())
        return index

    def beside(self, index: QModelIndex, rows: int, columns: int) -> QModelIndex:
        """The next cell of letters in a direction; no index beyond the edge."""
        while True:
            index = index.sibling(index.row() + rows, index.column() + columns)
            if not index.isValid() or self._matrix.cell(index):
                return index
