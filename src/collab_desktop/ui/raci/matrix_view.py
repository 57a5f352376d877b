"""The matrix itself: cells are chosen, typed into, filled, dragged, brushed and pasted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from collab_desktop.domain.raci.fixes import with_letter
from collab_desktop.services.matrix import Cell
from collab_desktop.ui.raci.clipboard import as_text, from_text
from collab_desktop.ui.raci.columns import foldable
from collab_desktop.ui.raci.drags import PERSON, DraggedLetters, drag_letters, dragged_letters
from collab_desktop.ui.raci.heads import PeopleHead
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.raci.matrix_table import MatrixTable

Cells = Mapping[Cell, str]
_MODIFIERS = Qt.KeyboardModifier
_ALT: Final = _MODIFIERS.AltModifier
_STANDARD: Final = QKeySequence.StandardKey
_MOVES: Final = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


class MatrixView(MatrixTable):
    """Says what people want written; the screen writes it."""

    written = Signal(object, str)
    """Letters by cell, and the message id of what was done."""
    said = Signal(str)
    """A sentence about what could not be done."""
    row_moved = Signal(str, int)
    column_moved = Signal(str, int)
    person_dropped = Signal(str, int)
    menu_asked = Signal(QPoint)
    fold_asked = Signal(str)
    column_dropped = Signal(int, int)
    row_dropped = Signal(int, int)
    """A head was dragged from one place to another."""

    def __init__(self, model: MatrixModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.brush = ""
        self.read_only = False
        self._pressed: QModelIndex | None = None
        self._pressed_at = QPoint()
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self._add_moves()
        self._take_heads()

    def _take_heads(self) -> None:
        """Rows and columns are dragged by their heads, organisations folded by theirs."""
        people, lines = self.horizontalHeader(), self.verticalHeader()
        people.sectionMoved.connect(partial(self._dragged, people))
        lines.sectionMoved.connect(partial(self._dragged, lines))
        if isinstance(people, PeopleHead):
            people.fold_asked.connect(self.fold_asked)

    def _dragged(self, head: QHeaderView, section: int, old: int, new: int) -> None:
        """A head was dropped elsewhere: the order is written down, the view follows the model."""
        blocked = head.blockSignals(True)
        head.moveSection(new, old)
        head.blockSignals(blocked)
        head.viewport().update()
        self.viewport().update()
        across = head.orientation() == Qt.Orientation.Horizontal
        if not self.read_only:
            (self.column_dropped if across else self.row_dropped).emit(section, new)

    def _add_moves(self) -> None:
        """What a drag does, as actions with keys, for those who look for them by name.

        Columns move by Alt+Left and Alt+Right, which lead back elsewhere: those are keys of the
        cells only, and no shortcuts.
        """
        self.setObjectName("matrix")
        moves = {
            "Alt+Up": (self.tr("Move row up"), -1),
            "Alt+Down": (self.tr("Move row down"), 1),
        }
        for keys, (words, rows) in moves.items():
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setProperty("dragAlternativeFor", self.objectName())
            action.triggered.connect(partial(self._move, rows, 0))
            self.addAction(action)

    def _write(self, indexes: Iterable[QModelIndex], letters: str, label: str) -> None:
        cells = {cell: letters for index in indexes if (cell := self._matrix.cell(index))}
        if cells and not self.read_only:
            self.written.emit(cells, label)

    # -- keys -----------------------------------------------------------------------------------

    def action_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Letters, Delete, fill, cut, copy, paste and moving by keys; else as in any table."""
        standard = {
            _STANDARD.Copy: self.copy, _STANDARD.Cut: self.cut, _STANDARD.Paste: self.paste,
        }  # fmt: skip
        for keys, act in standard.items():
            if event.matches(keys):
                return act
        modifiers = event.modifiers() & ~_MODIFIERS.KeypadModifier
        key = Qt.Key(event.key())
        if modifiers == _MODIFIERS.ControlModifier:
            return {Qt.Key.Key_D: self.fill_down, Qt.Key.Key_R: self.fill_right}.get(key)
        if modifiers == _ALT and key in _MOVES:
            return lambda: self._move(*_MOVES[key])
        return self._typed(event, key, modifiers)

    def _typed(
        self, event: QKeyEvent, key: Qt.Key, modifiers: Qt.KeyboardModifier
    ) -> Callable[[], None] | None:
        if modifiers not in (_MODIFIERS.NoModifier, _MODIFIERS.ShiftModifier):
            return None
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.clear_cells
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._ask_menu
        if event.text() in ("+", "-"):
            return lambda: self._fold(unfold=event.text() == "+")
        letter = event.text().upper() or chr(key) if key < Qt.Key.Key_Escape else ""
        known = {found.code for found in self._matrix.desk.scheme.letters}
        if letter not in known:
            return None
        if modifiers == _MODIFIERS.ShiftModifier:
            return lambda: self.add_letter(letter)
        return lambda: self.put_letter(letter)

    def _ask_menu(self) -> None:
        """Enter asks for what the right button does."""
        self.menu_asked.emit(self.visualRect(self.currentIndex()).center())

    def _fold(self, *, unfold: bool) -> None:
        """Fold the organisation of the current column, or unfold it."""
        if not self._matrix.can_stand(self.currentIndex()):
            return
        column = self._matrix.columns[self.currentIndex().column()]
        several = column.organisation in foldable(self._matrix.desk.people)
        if several and column.is_folded is unfold:
            self.fold_asked.emit(column.organisation)

    def put_letter(self, letters: str) -> None:
        """Write letters into the chosen cells, in place of what stands there."""
        self._write(self.chosen(), letters, "edit.letters")

    def add_letter(self, letter: str) -> None:
        """Add a letter to the chosen cells where both may stand; take it away where it is."""
        scheme = self._matrix.desk.scheme
        cells = {
            cell: with_letter(scheme, self._matrix.letters(index), letter)
            for index in self.chosen()
            if (cell := self._matrix.cell(index))
        }
        if cells and not self.read_only:
            self.written.emit(cells, "edit.letters")

    def clear_cells(self) -> None:
        """Take the letters out of the chosen cells."""
        self._write(self.chosen(), "", "edit.letters_cleared")

    def fill_down(self) -> None:
        """Repeat the uppermost chosen cell of each column; a single one repeats that above."""
        self._fill(along=lambda index: index.column(), step=(-1, 0))

    def fill_right(self) -> None:
        """Repeat the first chosen cell of each row; a single one repeats that before it."""
        self._fill(along=lambda index: index.row(), step=(0, -1))

    def _fill(self, along: Callable[[QModelIndex], int], step: tuple[int, int]) -> None:
        chosen = self.chosen()
        first: dict[int, QModelIndex] = {}
        for index in chosen:
            first.setdefault(along(index), index)
        if len(chosen) == len(first):
            first = {key: self.beside(index, *step) for key, index in first.items()}
        cells = {
            cell: self._matrix.letters(first[along(index)])
            for index in chosen
            if (cell := self._matrix.cell(index)) and first[along(index)].isValid()
        }
        if cells and not self.read_only:
            self.written.emit(cells, "edit.letters_filled")

    def _move(self, rows: int, columns: int) -> None:
        cell = self._matrix.cell(self.currentIndex())
        if cell is None or self.read_only:
            return
        if rows:
            self.row_moved.emit(cell[0], rows)
        else:
            self.column_moved.emit(cell[1], self.towards(columns))

    def towards(self, right: int) -> int:
        """How many columns on lies what stands so many to the right; a mirrored page turns."""
        return -right if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else right

    # -- the clipboard ----------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the chosen letters on the clipboard, as text that a spreadsheet takes."""
        rows: dict[int, list[str]] = {}
        for index in self.chosen():
            rows.setdefault(index.row(), []).append(self._matrix.letters(index))
        QGuiApplication.clipboard().setText(as_text(list(rows.values())))

    def cut(self) -> None:
        """Copy the chosen letters and take them out."""
        self.copy()
        self._write(self.chosen(), "", "edit.letters_cut")

    def paste(self) -> None:
        """Write letters from the clipboard, from the upper left of what is chosen."""
        pasted = from_text(QGuiApplication.clipboard().text(), self._matrix.desk.scheme)
        chosen = self.chosen()
        if not chosen or self.read_only:
            return
        if pasted.is_one:
            self._write(chosen, pasted.cells[0, 0], "edit.letters_pasted")
            return
        cells, outside = self._placed(pasted.cells, chosen[0])
        if cells:
            self.written.emit(cells, "edit.letters_pasted")
        self._say_left_out(pasted.unread, outside)

    def _placed(
        self, pasted: Mapping[tuple[int, int], str], first: QModelIndex
    ) -> tuple[dict[Cell, str], int]:
        """Letters by cell from a corner on, and how many fell outside."""
        rows = [first]
        for _ in range(max((row for row, _ in pasted), default=0)):
            rows.append(self.beside(rows[-1], 1, 0) if rows[-1].isValid() else rows[-1])
        cells: dict[Cell, str] = {}
        outside = 0
        for (row, column), letters in pasted.items():
            start = rows[row]
            index = start.sibling(start.row(), start.column() + column)
            cell = self._matrix.cell(index) if start.isValid() else None
            if cell is None:
                outside += bool(letters)
            else:
                cells[cell] = letters
        return cells, outside

    def _say_left_out(self, unread: list[str], outside: int) -> None:
        parts = []
        if unread:
            words = self.tr("No letters of this matrix, left out: {words}.")
            quoted = [self.tr("“{word}”").format(word=word) for word in unread[:5]]
            parts.append(words.format(words=self._matrix.desk.voice.joined(quoted)))
        if outside:
            words = self.tr("{count} letters fell outside the matrix.", "", outside)
            parts.append(words.format(count=outside))
        if parts:
            self.said.emit(" ".join(parts))

    # -- the pointer ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With a brush a press writes; else it chooses, and may begin a drag."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.brush and self._matrix.cell(index):
            self.setCurrentIndex(index)
            same = self._matrix.letters(index) == self.brush
            self._write([index], "" if same else self.brush, "edit.letters")
            return
        can_drag = (
            left and not event.modifiers() and bool(self._matrix.letters(index))
            if index.isValid()
            else False
        )
        self._pressed = index if can_drag else None
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the letters of the pressed cell; else choose a range."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        cell = self._matrix.cell(self._pressed)
        if far < QApplication.startDragDistance() or cell is None or self.read_only:
            return
        letters = self._matrix.letters(self._pressed)
        self._pressed = None
        drag_letters(self, DraggedLetters(letters, cell), self._matrix.desk.scheme)
        self._show_target(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is pressed any more."""
        self._pressed = None
        super().mouseReleaseEvent(event)

    # -- drops ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take letters and people; one that is refused here is not asked about any cell."""
        letters = dragged_letters(event.mimeData(), self._matrix.desk.scheme)
        wanted = letters is not None or event.mimeData().hasFormat(PERSON)
        event.setAccepted(wanted and not self.read_only)
        if wanted:
            event.setDropAction(event.proposedAction())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the letters would go."""
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing would be dropped here."""
        self._show_target(None)
        event.accept()

    def _consider(self, event: QDragMoveEvent) -> None:
        if self.read_only:
            event.ignore()
            return
        if event.mimeData().hasFormat(PERSON):
            event.acceptProposedAction()
            return
        index = self.indexAt(event.position().toPoint())
        letters = dragged_letters(event.mimeData(), self._matrix.desk.scheme)
        fits = letters is not None and self._matrix.cell(index) is not None
        self._show_target(index if fits else None)
        event.acceptProposedAction() if fits else event.ignore()

    def _show_target(self, index: QModelIndex | None) -> None:
        if self.cells.target != index:
            self.cells.target = index
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Write dropped letters; from a cell they move, with Ctrl they are copied."""
        self._show_target(None)
        place = event.position().toPoint()
        if event.mimeData().hasFormat(PERSON):
            person = bytes(event.mimeData().data(PERSON).data()).decode(errors="replace")
            self.person_dropped.emit(person, self.horizontalHeader().logicalIndexAt(place.x()))
            event.acceptProposedAction()
            return
        index = self.indexAt(place)
        cell = self._matrix.cell(index)
        dragged = dragged_letters(event.mimeData(), self._matrix.desk.scheme)
        if cell is None or dragged is None or self.read_only:
            event.ignore()
            return
        event.acceptProposedAction()
        self._drop(cell, dragged, copies=bool(event.modifiers() & _MODIFIERS.ControlModifier))
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _drop(self, cell: Cell, dragged: DraggedLetters, *, copies: bool) -> None:
        cells = {cell: dragged.letters}
        if dragged.source is None or dragged.source == cell or copies:
            self.written.emit(cells, "edit.letters")
        else:
            self.written.emit({dragged.source: "", **cells}, "edit.letters_moved")
