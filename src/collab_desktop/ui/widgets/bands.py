"""Bands: what needs somebody now, and the one next thing to do."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import FlowLabel, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class Band(QWidget):
    """A ground of one colour with round corners, and in high contrast an edge."""

    accessible_role = Role.Grouping

    def __init__(self, role: str, edge: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._edge = edge
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._edge or ("border" if theme.palette_name() == "high_contrast" else self._role)
        painter.setPen(theme.colour(edge))
        painter.setBrush(theme.colour(self._role))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class NeedsYou(Band):
    """What waits for the person at the screen; not there when there is nothing."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn_tint", parent=parent)
        self.setAccessibleName(self.tr("Needs you"))
        self.setContentsMargins(16, 14, 16, 14)
        self._row = FlowRow(40, self, under=10)
        self._items: list[QWidget] = []
        self.hide()

    def set_items(self, items: Sequence[tuple[str, str, str]]) -> None:
        """Show up to three items.

        Args:
            items: Triples of an id, words before the link (may be empty) and the link.
        """
        while (old := self._row.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if items:
            self._row.addWidget(self._heading())
        self._items = [self._item(*item) for item in items[:3]]
        for widget in self._items:
            self._row.addWidget(widget)
        self.setVisible(bool(items))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and a line between items that stand side by side."""
        super().paintEvent(event)
        painter = QPainter(self)
        for before, after in pairwise(item.geometry() for item in self._items):
            first, second = sorted((before, after), key=QRect.left)
            if first.right() < second.left():
                middle = (first.right() + second.left()) // 2
                painter.fillRect(
                    middle, before.top() - 2, 1, before.height() + 4, theme.colour("border")
                )

    def _heading(self) -> QWidget:
        host, row = _line(12)
        row.addWidget(StateShape("attention", self.tr("Needs attention"), 18))
        row.addWidget(Label(self.tr("Needs you"), "strong"))
        return host

    def _item(self, key: str, before: str, words: str) -> QWidget:
        host = QWidget()
        row = FlowRow(4, host, under=0)
        if before:
            row.addWidget(FlowLabel(before))
        link = LinkButton(words, wrap=True)
        link.setAccessibleName(f"{before} {words}".strip())
        link.clicked.connect(lambda: self.pressed.emit(key))
        row.addWidget(link)
        return host


class NextBand(Arranged, Band):
    """The one next thing to do, with the one primary button of the page."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", parent=parent)
        self._lead = Label(self.tr("Next"), "small_strong", "accent")
        self._task = Label("", "section", wrap=False)
        self._where = Label("", "body", "muted")
        self.button = Button(self.tr("Do it now"), "primary", size="main")
        self.button.clicked.connect(self.pressed)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(12)
        self._words.addWidget(self._task)
        self._words.addWidget(self._where)
        self._words.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._lead)
        text.addLayout(self._words)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(12, 8, 12, 8)
        self._box.addSpacing(4)
        self._box.addLayout(text, 1)
        self._box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.arrange_from_now()

    def set_next(self, task: str, where: str = "", button: str = "") -> None:
        """Show a task, its place and minutes, and the words of the button."""
        self._task.setText(task)
        self._where.setText(where)
        if button:
            self.button.set_label(button)
        self.button.setAccessibleDescription(task)
        self.setAccessibleName(self.tr("Next: {task}").format(task=task))
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        for label in (self._task, self._where):
            label.setWordWrap(False)
        words = self._task.sizeHint().width() + self._where.sizeHint().width() + 12
        room = self.width() - 28 - self.button.sizeHint().width() - 24
        one_line = words <= room
        self._words.setDirection(directions.LeftToRight if one_line else directions.TopToBottom)
        for label in (self._task, self._where):
            label.setWordWrap(not one_line)
        stacked = not one_line and room < theme.px(200)
        self._box.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)


def _line(gap: int) -> tuple[QWidget, QHBoxLayout]:
    host = QWidget()
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    return host, row
