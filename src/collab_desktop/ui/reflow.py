"""Columns that stand under each other where there is no room for them side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged

UNBOUND = 16777215


class Columns(Arranged, QWidget):
    """Parts side by side; in widths below ``least`` under each other.

    Parts with a share divide the room by their shares, whatever words they hold, so that rows
    with equal shares stand in line.  A part without a share keeps its own width.
    """

    def __init__(
        self, parts: Sequence[tuple[QWidget, int]], *, least: int, gap: int = 20, under: int = 4,
        top: bool = True,
    ) -> None:
        """Take the parts.

        Args:
            parts: each with its share of the width, 0 to keep its own.
            least: the width at 100 % below which they stand under each other.
            gap: clear pixels between columns.
            under: clear pixels between parts under each other.
            top: whether columns begin at the same height, else they stand in the middle.
        """
        super().__init__()
        self._parts = tuple(parts)
        self._least = least
        self._gaps = (gap, under)
        self._top = top
        self.narrow: bool | None = None
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for part, share in self._parts:
            self._box.addWidget(part, share)
        self._show_narrow(narrow=False)
        self._is_whole = True

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part; it never forces a page wider than that."""
        widths = (part.minimumSizeHint().width() for part, _ in self._parts)
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        self._show_narrow(narrow=self.width() < theme.px(self._least))

    def _show_narrow(self, *, narrow: bool) -> None:
        if narrow == self.narrow:
            return
        self.narrow = narrow
        ways, policies = QBoxLayout.Direction, QSizePolicy.Policy
        self._box.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._box.setSpacing(self._gaps[1 if narrow else 0])
        for part, share in self._parts:
            policy = part.sizePolicy()
            if share:
                ignored = policies.Preferred if narrow else policies.Ignored
                policy.setHorizontalPolicy(ignored)
                part.setSizePolicy(policy)
            self._box.setStretchFactor(part, 0 if narrow else share)
            beside = Qt.AlignmentFlag.AlignTop if self._top else Qt.AlignmentFlag.AlignVCenter
            self._box.setAlignment(part, Qt.AlignmentFlag(0) if narrow else beside)
        self.arranged(narrow=narrow)

    def arranged(self, *, narrow: bool) -> None:
        """For subclasses: what else depends on the arrangement."""
