"""The row in which cards are typed one after the other, and looked for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.boards import Board
from collab_desktop.ui import theme
from collab_desktop.ui.plain_page import Measured
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label


class CardLine(LineEdit):
    """A line that takes several pasted lines for what they are: several cards."""

    pasted = Signal(str)

    def sizeHint(self) -> QSize:
        """Room for the words of a usual card."""
        return QSize(theme.px(340), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste lines as cards; a single line goes into the field as usual."""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if len(text.strip().splitlines()) > 1 and not self.isReadOnly():
                self.pasted.emit(text)
                return
        super().keyPressEvent(event)


class TypingRow(QWidget):
    """Enter hangs a card and leaves the keyboard where it is."""

    added = Signal(str, str)
    """Words, and the area they hang in."""
    pasted = Signal(str, str)
    searched = Signal(str)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        row = FlowRow(8)
        box.addLayout(row)
        self.where = ComboBox(self.tr("Area of the next card"))
        for area in board.canvas.areas if board.canvas is not None else ():
            self.where.addItem(area.title, area.key)
        if board.is_grid or board.canvas is None:
            self.where.insertItem(0, self.tr("Not placed yet"), "")
            self.where.setCurrentIndex(0)
        self.text = CardLine(self.tr("The next card"))
        self.text.setPlaceholderText(self.tr("Type a card, press Enter"))
        self.add = Button(self.tr("Add card"), icon="plus")
        self.search = LineEdit(self.tr("Find cards"))
        self.search.setPlaceholderText(self.tr("Find cards"))
        self.found = Label("", "small", "muted")
        for part in (self.where, self.text, self.add, Measured(self.search, 200), self.found):
            row.addWidget(part)
        self.text.returnPressed.connect(self._take)
        self.text.pasted.connect(lambda text: self.pasted.emit(text, self.area()))
        self.add.clicked.connect(self._take)
        self.search.textChanged.connect(self.searched)

    def area(self) -> str:
        """Where the next card hangs."""
        return str(self.where.currentData() or "")

    def query(self) -> str:
        """What is looked for."""
        return self.search.text().strip()

    def _take(self) -> None:
        if self.text.text().strip():
            self.added.emit(self.text.text(), self.area())
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def taken(self) -> None:
        """The card hangs: make room for the next one."""
        self.text.clear()

    def start(self, area: str) -> None:
        """Type the next card for an area."""
        place = self.where.findData(area)
        if place >= 0:
            self.where.setCurrentIndex(place)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_found(self, count: int | None) -> None:
        """Say how many cards were found, while one looks for some."""
        words = "" if count is None else self.tr("{n} found", "", count).format(n=count)
        if words != self.found.text():
            self.found.setText(words)
            if words:
                announce(self.found, words)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people look for cards, but add none."""
        for part in (self.where, self.text, self.add):
            part.setEnabled(not read_only)
