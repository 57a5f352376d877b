"""One line of the gathered lists: what was agreed, whose it is, and what one may do with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from collab_desktop.domain.views import Place
from collab_desktop.ui.plain_page import Row, column_of, emptied
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label

DONE, EDIT, REMOVE, ACT = "done", "edit", "remove", "act"


@dataclass(frozen=True, slots=True)
class Told:
    """What a line shows."""

    key: str
    """The row that is edited here, or what tells the line from all others."""
    text: str
    state: State
    name: str
    """The state in words."""
    about: tuple[str, ...] = ()
    place: Place | None = None
    offers: tuple[str, ...] = ()
    """What one may do with it here."""


class GatheredLine(Row):
    """Shape, words, what is known about it, and its buttons."""

    asked = Signal(str)
    """What one wants to do: one of the offers."""
    opened = Signal(object)

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        """Show one line."""
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self.buttons: dict[str, Button] = {}
        self.told = told
        self._fill()

    def show_told(self, told: Told) -> None:
        """Show it as it stands now; the keyboard stays on the same button."""
        if told == self.told:
            return
        focused = next((k for k, b in self.buttons.items() if b.hasFocus()), "")
        self.told = told
        emptied(self._line)
        self._fill()
        if focused:
            self.focus(focused)

    def focus(self, key: str) -> None:
        """Put the keyboard on a button, or on the last one where that is not offered."""
        button = self.buttons.get(key) or next(reversed(self.buttons.values()), None)
        if button is not None:
            button.setFocus()

    def _fill(self) -> None:
        told = self.told
        shape = StateShape(told.state, told.name)
        self._line.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        words, column = column_of(spacing=2)
        if told.place is None:
            column.addWidget(Label(told.text, "strong", wrap=True))
        else:
            link = LinkButton(told.text, wrap=True)
            link.clicked.connect(lambda: self.opened.emit(told.place))
            column.addWidget(link)
        below = " · ".join(part for part in told.about if part)
        if below:
            column.addWidget(Label(below, "small", "muted", wrap=True))
        self.buttons = {}
        if told.offers:
            column.addWidget(self._offers())
        self._line.addWidget(words, 1)

    def _offers(self) -> QWidget:
        host, flow = QWidget(), FlowRow(8)
        host.setLayout(flow)
        flow.setContentsMargins(0, 4, 0, 0)
        labels = {
            DONE: self.tr("Mark as done"), EDIT: self.tr("Edit"), REMOVE: self.tr("Remove"),
            ACT: self.tr("Make it an action"),
        }
        for key in self.told.offers:
            button = Button(labels[key], size="drawer")
            words = self.tr("{what}: {row}").format(what=labels[key], row=self.told.text)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, key=key: self.asked.emit(key))
            self.buttons[key] = button
            flow.addWidget(button)
        return host
