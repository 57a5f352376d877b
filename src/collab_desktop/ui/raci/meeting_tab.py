"""Who is invited to what: not everyone in every meeting."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QByteArray, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.meetings import CHOSEN, Letter, Meetings, Topic
from collab_desktop.ui.plain_page import column_of, emptied
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.text import Label, isolated


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
        self.write = Button(self.tr("Write the e-mail"), size="drawer")
        self.write.setToolTip(
            self.tr("Opens your e-mail program with the invitation; you send it yourself.")
        )
        self.write.clicked.connect(self._write)
        for button in self._buttons():
            column.addWidget(button)
        hint = self.tr("For a workshop, choose its activities in the matrix.")
        column.addWidget(Label(hint, "small", "muted", wrap=True))

    def _buttons(self) -> tuple[Button, ...]:
        return (self.copy_names, self.copy_letter, self.write)

    def show_meetings(self, meetings: Meetings, chosen: Collection[str] = ()) -> None:
        """Offer what one can meet about; what was asked for stays.

        Args:
            meetings: the invitations of the project.
            chosen: the activities of the cells that are chosen in the matrix.
        """
        before = self._topics[self.topic.currentIndex()].key if self._topics else ""
        self._meetings, self._topics = meetings, meetings.topics(chosen)
        self.topic.clear()
        self.topic.addItems([self._title(topic) for topic in self._topics])
        keys = [topic.key for topic in self._topics]
        self.topic.setCurrentIndex(keys.index(before) if before in keys else 0)
        self._show()

    def _title(self, topic: Topic) -> str:
        if topic.key == CHOSEN:
            words = self.tr("Chosen in the matrix ({count})")
            return words.format(count=len(topic.activities))
        return topic.title

    def _show(self) -> None:
        emptied(self._column)
        if self._meetings is None:
            return
        found = self._meetings.guests(self._topics[self.topic.currentIndex()])
        self._list(self.tr("Invite"), [guest.person.name for guest in found.come])
        self._list(self.tr("Tell afterwards"), [person.name for person in found.told])
        self._list(self.tr("Need not come"), [person.name for person in found.away])
        for button in self._buttons():
            button.setEnabled(bool(found.come))

    def _list(self, heading: str, names: Sequence[str]) -> None:
        if not names or self._meetings is None:
            return
        self._column.addWidget(Label(f"{heading} ({len(names)})", "section", wrap=True))
        said = self._meetings.listed([isolated(name) for name in names])
        self._column.addWidget(Label(said, "body", wrap=True))
        self._column.addSpacing(8)

    def _copy_names(self) -> None:
        if self._meetings is not None:
            found = self._meetings.guests(self._topics[self.topic.currentIndex()])
            self._copy("\n".join(guest.person.name for guest in found.come))

    def _letter(self) -> Letter | None:
        if self._meetings is None:
            return None
        return self._meetings.letter(self._topics[self.topic.currentIndex()])

    def _copy_letter(self) -> None:
        letter = self._letter()
        if letter is not None:
            self._copy(letter.text)

    def _write(self) -> None:
        """Hand the invitation to the e-mail program; without one, or in part, it is copied."""
        letter = self._letter()
        if letter is None:
            return
        link, is_whole = letter.link()
        opened = QDesktopServices.openUrl(QUrl.fromEncoded(QByteArray(link.encode())))
        if opened and is_whole:
            return
        QGuiApplication.clipboard().setText(letter.body if opened else letter.text)
        self.said.emit(
            self.tr("The text is too long to be handed over; it is copied, paste it in.")
            if opened
            else self.tr("No e-mail program answers; the invitation is copied instead.")
        )

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied; paste it into an e-mail."))
