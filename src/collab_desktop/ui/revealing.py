"""Scrolling to what is meant, where it lies out of sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 80
"""Pixels that are seen above its upper edge, where the question stands, and below it."""


def scroll_to(widget: QWidget) -> None:
    """Bring the upper edge of a widget into sight in all the pages that scroll around it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may have just appeared
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and (page := parent.widget()) is not None:
            corner = widget.mapTo(page, QPoint(0, 0))
            parent.ensureVisible(corner.x(), corner.y(), 0, AROUND)
        parent = parent.parentWidget()
