"""Who is invited to what: not everyone in every meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.meetings import Meetings, Topic
from collab_desktop.ui.plain_page import column_of, emptied
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.text import Label


class MeetingTab(QWidget):
    """The guests of a phase or a step, and the invitation to copy."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics: list[Topic] = []
        self._meetings: Meetings | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        words = self.tr("What do you meet about?")
        self.topic = ComboBox(words)
        self.topic.activated.connect(lambda: self._show())
        column.addWidget(Field(words, self.topic))
        self._people, self._column = column_of(spacing=4)
        column.addWidget(self._people)
        self.copy_names = Button(self.tr("Copy the names"), size="drawer")
        self.copy_names.clicked.connect(self._copy_names)
        self.copy_letter = Button(self.tr("Copy the invitation"), size="drawer")
        self.copy_letter.clicked.connect(self._copy_letter)
        column.addWidget(self.copy_names)
        column.addWidget(self.copy_letter)

    def show_meetings(self, meetings: Meetings) -> None:
        """Offer what one can meet about; what was chosen stays."""
        before = self._topics[self.topic.currentIndex()].key if self._topics else ""
        self._meetings, self._topics = meetings, meetings.topics()
        self.topic.clear()
        self.topic.addItems([topic.title for topic in self._topics])
        keys = [topic.key for topic in self._topics]
        self.topic.setCurrentIndex(keys.index(before) if before in keys else 0)
        self._show()

    def _show(self) -> None:
        emptied(self._column)
        if self._meetings is None:
            return
        found = self._meetings.guests(self._topics[self.topic.currentIndex()])
        self._list(self.tr("Invite"), [guest.person.name for guest in found.come])
        self._list(self.tr("Tell afterwards"), [person.name for person in found.told])
        self._list(self.tr("Need not come"), [person.name for person in found.away])
        for button in (self.copy_names, self.copy_letter):
            button.setEnabled(bool(found.come))

    def _list(self, heading: str, names: Sequence[str]) -> None:
        if not names:
            return
        self._column.addWidget(Label(f"{heading} ({len(names)})", "section", wrap=True))
        self._column.addWidget(Label(", ".join(names), "body", wrap=True))
        self._column.addSpacing(8)

    def _copy_names(self) -> None:
        if self._meetings is not None:
            found = self._meetings.guests(self._topics[self.topic.currentIndex()])
            self._copy("\n".join(guest.person.name for guest in found.come))

    def _copy_letter(self) -> None:
        if self._meetings is not None:
            self._copy(self._meetings.letter(self._topics[self.topic.currentIndex()]))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied; paste it into an e-mail."))
