"""Needs against forms: chosen by click and key, put into the team by key, menu or drag."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.matching import match_paint
from collab_desktop.ui.matching.match_model import MatchModel
from collab_desktop.ui.widgets.grid import GridView

FORM_MIME: Final = "application/x-collab-form"
LEAST: Final = 240
"""Height at 100 % below which the page scrolls instead."""


class MatchView(GridView, theme.Themed):
    """Shows the matrix; says what people want done with a form, the screen does it."""

    asked = Signal(str, str)
    """A candidate, and what to do: toggle, pin, ban, remove or why."""
    menu_asked = Signal(str, QPoint)
    ring_gap = -3

    def __init__(self, model: MatchModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._match = model
        self.setAccessibleName(name)
        self.setObjectName("match")
        self.setModel(model)
        self._delegate = match_paint.MatchCells(model, self)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.retheme()

    def _set_up(self) -> None:
        head = match_paint.FormHead(self._match, self)
        head.dragged.connect(self._drag)
        head.customContextMenuRequested.connect(self._head_menu)
        self.set_heads(head, match_paint.NeedHead(self._match, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._cell_menu)
        self.setAcceptDrops(True)
        join = QAction(self.tr("Into the team, or out of it"), self)
        join.setShortcut(QKeySequence(Qt.Key.Key_Space))
        join.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        join.setProperty("dragAlternativeFor", self.objectName())
        join.triggered.connect(lambda _checked: self._ask("toggle"))
        self.addAction(join)

    def retheme(self) -> None:
        """Take lengths from the theme again."""
        self.verticalHeader().setDefaultSectionSize(theme.px(match_paint.ROW))
        self.horizontalHeader().setDefaultSectionSize(theme.px(match_paint.FORM))
        self.setMinimumHeight(theme.px(LEAST))
        self.fit_lines()

    def fit_lines(self) -> None:
        """Give names of work packages their own height."""
        for number, line in enumerate(self._match.lines):
            height = match_paint.ROW if line.kind == "need" else match_paint.PACKAGE
            if line.kind == "adds":
                height = match_paint.ADDS
            if self.rowHeight(number) != theme.px(height):
                self.setRowHeight(number, theme.px(height))

    # -- where one is -------------------------------------------------------------------------

    def candidate(self) -> str:
        """The form of the current column, or empty text."""
        form = self._match.form_of(self.currentIndex())
        return form.id if form is not None else ""

    def go_to(self, candidate: str, row: int = -1) -> None:
        """Put the keyboard into the column of a form."""
        wanted = row if row >= 0 else self.currentIndex().row()
        rows = [n for n, line in enumerate(self._match.lines) if line.kind != "package"]
        if not self._match.forms or not rows:
            return
        here = wanted if wanted in rows else rows[0]
        self.setCurrentIndex(self._match.index(here, self._match.column_of(candidate)))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Skip the names of work packages."""
        before = self.currentIndex()
        found = super().moveCursor(action, modifiers)
        step = 1 if found.row() >= before.row() else -1
        while found.isValid() and not self._match.can_stand(found):
            found = found.sibling(found.row() + step, found.column())
        return found if found.isValid() else before

    # -- keys and menus -----------------------------------------------------------------------

    def action_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """P pins, B bans, Delete takes out, Enter adds, W asks why; else as in any table."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        keys = Qt.Key
        what = {
            keys.Key_P: "pin", keys.Key_B: "ban", keys.Key_W: "why", keys.Key_Delete: "remove",
            keys.Key_Backspace: "remove", keys.Key_Space: "toggle", keys.Key_Return: "toggle",
            keys.Key_Enter: "toggle",
        }.get(Qt.Key(event.key()))
        return partial(self._ask, what) if what and self.candidate() else None

    def _ask(self, what: str) -> None:
        if self.candidate():
            self.asked.emit(self.candidate(), what)

    def _cell_menu(self, place: QPoint) -> None:
        form = self._match.form_of(self.indexAt(place)) or self._match.form_of(self.currentIndex())
        if form is not None:
            self.menu_asked.emit(form.id, self.viewport().mapToGlobal(place))

    def _head_menu(self, place: QPoint) -> None:
        head = self.horizontalHeader()
        section = head.logicalIndexAt(place)
        if section >= 0:
            self.menu_asked.emit(self._match.forms[section].id, head.viewport().mapToGlobal(place))

    # -- drags --------------------------------------------------------------------------------

    def _drag(self, candidate: str) -> None:
        data = QMimeData()
        data.setData(FORM_MIME, candidate.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        column = self._match.column_of(candidate)
        head = self.horizontalHeader()
        width = head.sectionSize(column)
        drag.setPixmap(head.grab().copy(head.sectionViewportPosition(column), 0, width,
                                        head.height()))
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take forms."""
        _take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take forms over the team's plate, let go of members beside it."""
        _take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped on the team a form joins; a member that is dropped beside it leaves."""
        candidate = dropped(event.mimeData())
        column = self.columnAt(event.position().toPoint().x())
        if not candidate or column < 0:
            return
        event.acceptProposedAction()
        inside = self._match.is_inside(self._match.column_of(candidate))
        if self._match.is_inside(column) != inside:
            self.asked.emit(candidate, "remove" if inside else "add")


def dropped(data: QMimeData) -> str:
    """The candidate in a drag, or empty text."""
    return bytes(data.data(FORM_MIME).data()).decode() if data.hasFormat(FORM_MIME) else ""


def _take(event: QDragMoveEvent) -> None:
    if event.mimeData().hasFormat(FORM_MIME):
        event.acceptProposedAction()
    else:
        event.ignore()
