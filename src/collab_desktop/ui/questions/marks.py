"""The shapes that repeat the state of an option, as icons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from collab_desktop.ui.widgets.shapes import State, paint_state


def state_icon(state: State) -> QIcon:
    """Return the shape of a state as an icon, twice as sharp as it is shown."""
    pixmap = QPixmap(QSize(32, 32))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_state(painter, state, QRectF(0, 0, 32, 32))
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
