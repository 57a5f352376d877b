"""Rows that never make a page wider: what finds no room in the line goes on in the next one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from collab_desktop.ui.soon import Arranged

_BETWEEN = 16


class LinesLayout(QLayout):
    """Keeps the items of a layout whose lines, and so its height, depend on the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Keep nothing yet."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take another item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True


class FlowRow(LinesLayout):
    """A layout for buttons, chips and links that must not make the page wider."""

    def __init__(
        self, gap: int = 8, parent: QWidget | None = None, *, under: int | None = None
    ) -> None:
        """Make an empty row.

        Args:
            gap: clear pixels between items of a line.
            parent: the widget it lays out.
            under: clear pixels between lines, when not the same.
        """
        super().__init__(parent)
        self._gap = gap
        self._under = gap if under is None else under

    def expandingDirections(self) -> Qt.Orientation:
        """It never asks for more than it needs."""
        return Qt.Orientation(0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        return self._arrange(QRect(0, 0, width, 0), None)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, self.parentWidget())

    def sizeHint(self) -> QSize:
        """Return room for everything in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return room for the largest item."""
        result = QSize()
        for item in self._shown():
            result = result.expandedTo(item.minimumSize())
        return result

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, owner: QWidget | None) -> int:
        """Place items inside ``rect`` when there is an owner; return the height of the lines."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            if owner is not None:
                self._place(line, QRect(rect.x(), y, rect.width(), height), rect, owner)
            y += height + self._under
        return max(0, y - self._under - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        for item in self._shown():
            size = _fitting(item, width)
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self._gap
        return lines

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], slot: QRect, rect: QRect, owner: QWidget
    ) -> None:
        """Put the items of one line side by side, each in the middle of its height."""
        x = slot.x()
        for item, size in line:
            top = slot.y() + (slot.height() - size.height()) // 2
            place = QRect(QPoint(x, top), size)
            if owner.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(rect.left() + rect.right() - place.right())
            item.setGeometry(place)
            x += size.width() + self._gap


class Ends(Arranged, QWidget):
    """Two things at the ends of a line; the second stands below where there is no room."""

    def __init__(self, start: QWidget, parent: QWidget | None = None) -> None:
        """Take what stands at the leading edge; ``set_end`` adds the other."""
        super().__init__(parent)
        self._parts = [start]
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.addStretch(1)
        self.arrange_from_now()

    def set_end(self, end: QWidget) -> None:
        """Take what stands at the far end."""
        self._parts.append(end)
        self._box.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two."""
        widths = (part.minimumSizeHint().width() for part in self._parts)
        return QSize(max(widths), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        needed = sum(part.sizeHint().width() for part in self._parts) + _BETWEEN
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if needed <= self.width() else ways.TopToBottom)


def _fitting(item: QLayoutItem, width: int) -> QSize:
    """Return the size of an item, made narrower and higher where the line is too short.

    One whose width is fixed may need more height at it than its hint, made for another, says.
    """
    size = item.sizeHint()
    if size.width() > width:
        size.setWidth(max(width, item.minimumSize().width()))
        if item.hasHeightForWidth():
            size.setHeight(item.heightForWidth(size.width()))
    elif item.hasHeightForWidth():
        size.setHeight(max(size.height(), item.heightForWidth(size.width())))
    return size
