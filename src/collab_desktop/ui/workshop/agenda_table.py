"""The agenda as a table that is typed into; blocks move by drag, keys, buttons and menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from collab_desktop.ui.questions.table import TableEditor
from collab_desktop.ui.widgets.text import Ground

WEIGHTS: Final = {
    "times": 1.25, "minutes": 0.75, "activity": 1.9, "method": 2.3, "lead": 1.1, "output": 1.7,
    "screen": 1.1, "about": 1.6, "person": 1.8, "present": 1.2, "organisation": 1.8,
}  # fmt: skip
"""How wide the columns want to be."""
LINE: Final = 3


class WeighedTable(TableEditor):
    """A table whose columns are as wide as what stands in them here."""

    def _own_weights(self) -> Sequence[float]:
        return [WEIGHTS[column.key] for column in self.field.columns]


class AgendaTable(WeighedTable):
    """The blocks of one workshop."""

    def _build(self) -> None:
        super()._build()
        self._pressed: tuple[QPoint, str] | None = None
        self._target: int | None = None
        viewport = self.view.viewport()
        self._line = Ground("accent", viewport)
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.hide()
        viewport.installEventFilter(self)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)

    # -- menu -----------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """Everything that can be done with the current block; made when it is asked for."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        keys = {"open": "Return", "up": "Ctrl+Shift+Up", "down": "Ctrl+Shift+Down",
                "duplicate": "Ctrl+D", "delete": "Shift+Del"}
        for key, label, _ in self._actions():
            action = menu.addAction(label)
            action.setShortcut(keys[key])
            action.setEnabled(key == "open" or not self.read_only)
            action.triggered.connect(lambda _=False, key=key: self._act(key))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        if self.current() is not None:
            self.menu().popup(self.view.viewport().mapToGlobal(at))

    # -- drag -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a press that travels for the drag of a block."""
        if not isinstance(event, QMouseEvent) or watched is not self.view.viewport():
            return super().eventFilter(watched, event)
        at, kind = event.position().toPoint(), event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            place = self.view.rowAt(at.y())
            known = 0 <= place < len(self.field.rows) and not self.read_only
            self._pressed = (at, self.field.rows[place].id) if known else None
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            return self._drag_to(at)
        elif kind == QEvent.Type.MouseButtonRelease:
            return self._drop()
        return False

    def _drag_to(self, at: QPoint) -> bool:
        """Show between which blocks it would come to stand."""
        assert self._pressed is not None
        far = abs(at.y() - self._pressed[0].y()) >= QApplication.startDragDistance()
        if self._target is None and not far:
            return False
        self._target = self._gap_at(at.y())
        self._line.setGeometry(self._gap_line(self._target))
        self._line.show()
        self._line.raise_()
        self.view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def _drop(self) -> bool:
        """Let the block go where it was dragged to."""
        pressed, target = self._pressed, self._target
        self._pressed = self._target = None
        self._line.hide()
        self.view.viewport().unsetCursor()
        if pressed is None or target is None:
            return False
        here = self.model.place_of(pressed[1])
        offset = target - here - (1 if target > here else 0)
        if here >= 0 and offset:
            self._wanted = pressed[1]
            self.desk.move_row(pressed[1], offset)
        return True

    def _gap_at(self, y: int) -> int:
        """Before which row a block would stand that is let go here."""
        count = len(self.field.rows)
        for place in range(count):
            top = self.view.rowViewportPosition(place)
            if y < top + self.view.rowHeight(place) // 2:
                return place
        return count

    def _gap_line(self, place: int) -> QRect:
        count = len(self.field.rows)
        if place < count:
            top = self.view.rowViewportPosition(place)
        else:
            top = self.view.rowViewportPosition(count - 1) + self.view.rowHeight(count - 1)
        return QRect(0, max(0, top - LINE), self.view.viewport().width(), LINE)
