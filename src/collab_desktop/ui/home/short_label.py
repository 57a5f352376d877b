"""Words of at most two lines: what is longer ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextLayout, QTextOption

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.text import Label, words_painter

LINES = 2


class ShortLabel(Label):
    """Muted text over two lines at most; the whole of it is what a screen reader hears."""

    def __init__(self, text: str, role: theme.FontRole = "body", colour: str = "muted") -> None:
        """Show a text."""
        super().__init__(text, role, colour, wrap=True)
        self._ink = colour

    def hasHeightForWidth(self) -> bool:
        """One line where the words fit, else two."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Two lines of a readable width."""
        return QSize(theme.px(240), LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow."""
        return QSize(theme.px(80), self.fontMetrics().lineSpacing())

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(QTextOption())
        found: list[str] = []
        layout.beginLayout()
        while len(found) < LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            start, end = line.textStart(), line.textStart() + line.textLength()
            rest = self.text()[start:] if len(found) == LINES - 1 else self.text()[start:end]
            found.append(rest.strip())
        layout.endLayout()
        return found or [""]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines from the top."""
        painter = words_painter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour(self._ink))
        metrics = self.fontMetrics()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside = self.contentsRect()
        for number, text in enumerate(self._lines(inside.width())):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
            spare = inside.width() - metrics.horizontalAdvance(shown)
            x = inside.x() + (spare if mirrored else 0)
            y = inside.y() + number * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(QPointF(x, y), shown)
