"""A quiet button: muted words, or an arrow alone, that do not compete and open a menu."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.buttons import PlainButton
from collab_desktop.ui.widgets.icons import paint_icon

_ICON = 14


class QuietButton(PlainButton):
    """Muted words with a small arrow; 24 high at least."""

    stops_last = False
    """Set where Tab comes to all beside it first."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for words and arrow."""
        metrics = QFontMetrics(theme.font("small"))
        gap = 8 if self.label() else 4
        width = metrics.horizontalAdvance(self.label()) + theme.px(_ICON) + gap
        return QSize(max(24, width), max(24, metrics.height() + 6))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and arrow; both darken under a pointer."""
        painter = QPainter(self)
        ink = theme.colour("text" if self.is_pressed_or_hovered() else "muted")
        side = theme.px(_ICON)
        mirrored = self.is_mirrored()
        x = 2 if mirrored else self.width() - side - 2
        place = QRectF(x, (self.height() - side) / 2 + 1, side, side)
        paint_icon(painter, "chevron_down", place, ink)
        words = self.rect().adjusted(side if mirrored else 2, 0, -2 if mirrored else -side, 0)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(ink)
        painter.setFont(theme.font("small"))
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags), self.label())
