"""The frame of the scoring page: head, a scrolling middle, and a foot that stays in sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged, Soon
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.messages import ErrorSummary
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.text import Ground, Separator, keep_looks

Buttons = list[tuple[Button, Callable[[], object]]]
"""Buttons of the head, and what each of them does."""
Notice = TypeVar("Notice", bound=QWidget)
HIGH_ENOUGH = 560
"""Below this height, at 100 %, head and foot scroll with the rest."""
SIDE = 22
"""Margin at both sides of what scrolls; its leading side gets ``LEAD`` more, for on the other
side stands the scroll bar."""
LEAD = 10


class ScoringFrame(Arranged, Ground):
    """Shows one content at a time under the same head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._soon = Soon(self, self._arrange)
        self.head = PageHead("")
        self.summary = ErrorSummary()
        self.pages = ScrollPage()
        self.content: QWidget | None = None
        self.buttons: list[Button] = []
        self._tight: bool | None = None
        self._top, self._middle, self._foot = Inset(), Inset(), Inset()
        self._top.column.addWidget(self.head)
        self._top.column.addSpacing(6)
        self._foot.column.addWidget(Separator())
        self._middle.column.addWidget(self.summary)
        self._middle.column.setSpacing(12)
        self._row = QHBoxLayout()  # what has a widest measure stands at the leading edge
        self._row.setSpacing(0)
        self._row.addStretch(0)
        self._middle.column.addLayout(self._row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.pages, 1)
        self.pages.body.setSpacing(0)
        self.pages.body.addWidget(self._middle)
        self.pages.body.addStretch(1)
        self.arrange_from_now()

    def add_notice(self, notice: Notice) -> Notice:
        """Take what stands above every moment of the scoring, and give it back."""
        self._middle.column.insertWidget(0, notice)
        return notice

    def set_buttons(self, buttons: Buttons) -> None:
        """Put other buttons into the head."""
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [button for button, _ in buttons]
        for button, call in buttons:
            button.clicked.connect(lambda _checked=False, call=call: call())
            self.head.add_button(button)

    def set_content(self, content: QWidget, foot: QWidget | None = None) -> None:
        """Show something else, from its top, with what belongs to it at the foot."""
        for old in (self.content, self._foot.taken):
            if old is not None:
                old.hide()
                old.deleteLater()
        self.content = content
        self._row.insertWidget(0, content, 1)
        content.show()  # at once, so that it can take the keyboard
        self._foot.taken = foot
        if foot is not None:
            self._foot.column.addWidget(foot)
            foot.show()
        self._foot.setVisible(foot is not None)
        keep_looks(self)
        self.pages.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """The window has taken the page in."""
        super().showEvent(event)
        keep_looks(self)

    def _resized(self) -> None:
        self._soon.ask()

    def _arrange(self) -> None:
        tight = self.height() < theme.px(HIGH_ENOUGH)
        if tight == self._tight:
            return
        self._tight = tight
        focus: QWidget | None = self.window().focusWidget()
        for part in (self._top, self._foot):
            part.set_trail(LEAD if not tight else 0)
        body = self.pages.body
        for part in (self._top, self._foot):
            for layout in (body, self._column):
                layout.removeWidget(part)
        if tight:
            body.insertWidget(0, self._top)
            body.insertWidget(body.indexOf(self._middle) + 1, self._foot)
        else:
            self._column.insertWidget(0, self._top)
            self._column.addWidget(self._foot)
        keep_looks(self)
        if focus is not None:
            focus.setFocus()


class Inset(QWidget):
    """A column set in from both edges of the page, in both directions of writing."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(0)
        row.addSpacing(LEAD)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        row.addLayout(self.column, 1)
        self._trail = QSpacerItem(0, 0)
        row.addSpacerItem(self._trail)

    def set_trail(self, width: int) -> None:
        """Keep the trailing side free as well, where no scroll bar stands beside it."""
        self._trail.changeSize(width, 0)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
