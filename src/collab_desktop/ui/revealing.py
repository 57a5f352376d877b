"""Scrolling to what is meant, where it lies out of sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

AROUND = 80
"""Pixels that are seen above its upper edge, where the question stands, and below it."""

CLEAR = 12
"""Pixels between the line or cell one is in and the edge of what is seen."""

ENOUGH = 24
"""Of a high widget, so many pixels in sight are enough to know it."""


def scroll_to(widget: QWidget) -> None:
    """Bring the upper edge of a widget into sight in all the pages that scroll around it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may have just appeared
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and (page := parent.widget()) is not None:
            corner = widget.mapTo(page, QPoint(0, 0))
            parent.ensureVisible(corner.x(), corner.y(), 0, AROUND)
        parent = parent.parentWidget()


def scroll_to_part(widget: QWidget, part: QRect) -> None:
    """Bring a line or a cell into sight, as far as needed: what one types must be seen."""
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return  # what is pressed must not move away
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may have just grown
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and (page := parent.widget()) is not None:
            middle = widget.mapTo(page, part.center())
            parent.ensureVisible(middle.x(), middle.y(), 0, part.height() // 2 + CLEAR)
        parent = parent.parentWidget()


def scroll_if_hidden(widget: QWidget) -> None:
    """Scroll only where one could not see what has the keyboard."""
    seen = widget.visibleRegion().boundingRect()
    if seen.isEmpty() or seen.height() < min(widget.height(), ENOUGH):
        scroll_to(widget)


class FocusFollower(QObject):
    """Nothing is decided out of sight: what gets the keyboard is brought into sight."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._left: QWidget | None = None
        self._opening = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def open_page(self) -> None:
        """While a page changes the keyboard passes by many places; none of them is meant."""
        self._opening = True

    def opened(self) -> None:
        """The keyboard is where the page wants it."""
        self._opening = False

    def leave_at_top(self, first: QWidget) -> None:
        """A page that has just opened is seen from its top, wherever its keyboard starts."""
        self._left = first

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        focus, left = QApplication.focusWidget(), self._left
        if left is not None and not isValid(left):
            left = self._left = None
        if self._opening or focus is None or not self._window.isAncestorOf(focus):
            return
        if left is None or (focus is not left and not left.isAncestorOf(focus)):
            self._left = None
            scroll_if_hidden(focus)
