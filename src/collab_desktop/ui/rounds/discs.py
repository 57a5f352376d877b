"""Ballots that are in as discs: full for one that is in, hollow for one that is missing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role

MOST = 60
"""More than these are told in words alone."""
_DISC, _STEP = 14, 22


class Discs(QLabel):
    """One disc for each voter; words beside it say the same."""

    accessible_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in, self._of = 0, 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_count(self, number: int, of: int, words: str) -> None:
        """Show that ``number`` of all ballots are in; ``words`` is what is said of it."""
        self._in, self._of = number, of
        self.setAccessibleName(words)
        self.setVisible(0 < of <= MOST)
        self.updateGeometry()
        self.update()

    def _in_line(self, width: int) -> int:
        return max(1, width // theme.px(_STEP))

    def heightForWidth(self, width: int) -> int:
        """As many lines as the discs take."""
        lines = -(-self._of // self._in_line(width))
        return max(1, lines) * theme.px(_STEP)

    def sizeHint(self) -> QSize:
        """All discs in one line."""
        return QSize(max(1, self._of) * theme.px(_STEP), theme.px(_STEP))

    def minimumSizeHint(self) -> QSize:
        """At least a few in a line."""
        return QSize(4 * theme.px(_STEP), theme.px(_STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the discs along the line of reading."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, radius = theme.px(_STEP), theme.px(_DISC) / 2
        across = self._in_line(self.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number in range(self._of):
            x = (number % across) * step + step / 2
            middle = QPointF(self.width() - x if mirrored else x,
                             number // across * step + step / 2)
            is_in = number < self._in
            painter.setPen(QPen(theme.colour("accent" if is_in else "border"), 1.5))
            painter.setBrush(
                theme.colour("accent") if is_in else Qt.BrushStyle.NoBrush
            )
            painter.drawEllipse(middle, radius, radius)
