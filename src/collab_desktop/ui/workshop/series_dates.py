"""One line that gives all workshops without a date one: the first day, and how far apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats, NotUnderstoodError
from collab_desktop.ui.plain_page import Measured
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow

WEEK: Final = 7


class SeriesDates(QWidget):
    """Asks for the first day; nothing is set before somebody presses the button."""

    given = Signal(object, int)
    """The first day, and the days from each workshop to the next."""

    def __init__(
        self, formats: Formats, say: Callable[[Message], str], parent: QWidget | None = None
    ) -> None:
        """Ask in the words and the dates of this person."""
        super().__init__(parent)
        self._formats, self._say = formats, say
        self.first = LineEdit()
        self.first.returnPressed.connect(self.give)
        self.every = ComboBox()
        for weeks, words in (
            (1, self.tr("Every week")), (2, self.tr("Every two weeks")),
            (4, self.tr("Every four weeks")),
        ):
            self.every.addItem(words, weeks * WEEK)
        self.every.setCurrentIndex(1)
        self.button = Button(self.tr("Set the dates"), icon="calendar")
        self.button.clicked.connect(self.give)
        self.field = Field(self.tr("First day of those without a date"), self.first)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        line = FlowRow(12)
        line.addWidget(Measured(self.field, 300))
        line.addWidget(Measured(Field(self.tr("Then"), self.every), 260))
        box.addLayout(line)
        buttons = FlowRow(12)
        buttons.addWidget(self.button)
        box.addLayout(buttons)

    def give(self) -> None:
        """Hand over the dates, or say what is wrong with the first day."""
        try:
            day: date = self._formats.parse_date(self.first.text())
        except NotUnderstoodError as error:
            self.field.set_problem(self._say(Message(error.message_id, dict(error.params))))
            self.first.setFocus()
            return
        self.field.set_problem("")
        self.given.emit(day, int(self.every.currentData()))
