"""Lays areas out beside each other as long as their words can be read, else in several rows."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.flow import LinesLayout

_GAP = 10


class AreasLayout(LinesLayout):
    """Rows of areas of even length; a grid may take the room of several areas."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty wall."""
        super().__init__(parent)
        self._shares: list[int] = []

    def add(self, area: QWidget, share: int = 1) -> None:
        """Take in an area that has so many shares of the width."""
        self._shares.append(share)
        self.addWidget(area)

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item with its shares."""
        taken = super().takeAt(index)
        if taken is not None:
            self._shares.pop(index)
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        """Cards can use all the room there is."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def heightForWidth(self, width: int) -> int:
        """Return the height at which a few cards can be seen in each row."""
        rows = self._rows(width)
        return sum(map(self._lowest, rows)) + _GAP * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """Return room for all areas beside each other."""
        shown = self._shown()
        width = sum(item.minimumSize().width() for item, _ in shown)
        return QSize(width + _GAP * max(0, len(shown) - 1), self._lowest(shown))

    def minimumSize(self) -> QSize:
        """Return room for the widest area."""
        widths = (item.minimumSize().width() for item, _ in self._shown())
        return QSize(max(widths, default=0), theme.px(200))

    def setGeometry(self, rect: QRect) -> None:
        """Place the areas; rows share the height."""
        super().setGeometry(rect)
        rows = self._rows(rect.width())
        gaps = _GAP * max(0, len(rows) - 1)
        height = (rect.height() - gaps) // max(1, len(rows))
        for number, row in enumerate(rows):
            self._place(row, QRect(
                rect.left(), rect.top() + number * (height + _GAP), rect.width(), height
            ))

    def _place(self, row: list[tuple[QLayoutItem, int]], room: QRect) -> None:
        whole = sum(share for _, share in row)
        free = room.width() - _GAP * (len(row) - 1)
        parent = self.parentWidget()
        mirrored = (
            parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        left, taken = room.left(), 0
        for item, share in row:
            taken += share
            right = room.left() + free * taken // whole + _GAP * (row.index((item, share)))
            box = QRect(left, room.top(), right - left, room.height())
            if mirrored:
                box.moveLeft(room.right() + 1 - (left - room.left()) - box.width())
            item.setGeometry(box)
            left = right + _GAP

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        pairs = zip(self._items, self._shares, strict=False)
        return [(item, share) for item, share in pairs if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """As few rows as have room for their areas, of even length."""
        shown = self._shown()
        for count in range(1, len(shown) + 1):
            each = ceil(len(shown) / count)
            rows = [shown[start:start + each] for start in range(0, len(shown), each)]
            if count == len(shown) or all(self._fits(row, width) for row in rows):
                return rows
        return []

    def _fits(self, row: list[tuple[QLayoutItem, int]], width: int) -> bool:
        needed = sum(item.minimumSize().width() for item, _ in row) + _GAP * (len(row) - 1)
        return needed <= width

    def _lowest(self, row: list[tuple[QLayoutItem, int]]) -> int:
        return max((item.minimumSize().height() for item, _ in row), default=0)
