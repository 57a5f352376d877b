"""What is worked out live below the questions of a page, by the name a section gives it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import PageView
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.rooms import Rooms


class Panel(QWidget):
    """Advice below the questions; it never blocks anything."""

    gone_to = Signal(object)
    """A ``Place`` that a link of the panel leads to."""
    acting = Signal(object)
    """Something to do that may fail; the window does it and says what went wrong."""
    asked = Signal(object)
    """The ``Address`` of a field, on this page or another, that wants an answer."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        """Make a panel.

        Args:
            rooms: the services of the project.
            editor: the long text the advice speaks of, where the page has one.
            parent: the page.
        """
        super().__init__(parent)
        self.rooms = rooms
        self.editor = editor

    def say(self, message: Message) -> str:
        """The sentence of a message in the language of the screen."""
        return self.rooms.say(message)

    def show_page(self, page: PageView) -> None:
        """Work it out again for the page as it stands now."""
        raise NotImplementedError

    def leave(self) -> None:
        """Do what is to be done when people leave the page; usually nothing."""
