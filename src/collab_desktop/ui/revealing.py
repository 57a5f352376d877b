"""Scrolling to what is meant, where it lies out of sight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QScrollArea, QWidget

BESIDE, ABOVE = 40, 80
"""Pixels that are seen around it, so that the words before a field are seen too."""


def scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight in all the pages that scroll around it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may have just appeared
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, BESIDE, ABOVE)
        parent = parent.parentWidget()
