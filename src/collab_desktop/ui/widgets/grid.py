"""A table with heads on two sides, as the matrix and the matching are: fixed sizes, own keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from collab_desktop.ui.widgets.text import Ground


class GridView(QTableView):
    """Scrolls by pixels, is never edited in place, and keeps its keys from the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(Ground("surface"))  # where both scroll bars end, Qt draws a square
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def set_heads(self, across: QHeaderView, down: QHeaderView) -> None:
        """Take the heads of columns and rows; their sizes follow the theme, never the mouse."""
        self.setHorizontalHeader(across)
        self.setVerticalHeader(down)
        for head in (across, down):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setMinimumSectionSize(24)

    def action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here; nothing where it does what it does in any table."""
        del event
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means here, else as in any table."""
        act = self.action_of(event)
        if act is None:
            super().keyPressEvent(event)
            return
        event.accept()
        act()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are no shortcuts of the window."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self.action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)
