"""The bar that says what falls open when somebody leaves, before it is written down."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from collab_desktop.domain.raci.matrix import Activity, Person
from collab_desktop.services.meetings import Meetings
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import isolated

_LEFT, _CLOSE = "left", "close"
MOST_NAMED = 5


class Leaving(QObject):
    """Shows what a person holds alone."""

    confirmed = Signal(str)
    """The person who has left."""

    def __init__(self, banner: InlineBanner) -> None:
        super().__init__(banner)
        self._banner = banner
        self._person = ""
        banner.pressed.connect(self._pressed)

    def ask(self, person: Person, meetings: Meetings) -> None:
        """Say what falls open without somebody, and offer to write the leaving down."""
        self._person = person.id
        found = meetings.without(person.id)
        parts = [self.tr("If {name} leaves:").format(name=person.name)]
        if found.unanswered:
            words = self.tr("nobody answers for {activities}.")
            parts.append(words.format(activities=self._names(found.unanswered, meetings)))
        if found.undone:
            words = self.tr("nobody does {activities}.")
            parts.append(words.format(activities=self._names(found.undone, meetings)))
        if not found:
            parts.append(self.tr("nothing falls open."))
        words = self.tr("{name} has left").format(name=person.name)
        actions = [(_LEFT, words), (_CLOSE, self.tr("Close"))]
        self._banner.set_message(" ".join(parts), actions)

    def _names(self, activities: tuple[Activity, ...], meetings: Meetings) -> str:
        words = self.tr("“{activity}”")
        names = [words.format(activity=isolated(a.title)) for a in activities[:MOST_NAMED]]
        more = len(activities) - MOST_NAMED
        if more > 0:
            names.append(self.tr("and {count} more").format(count=more))
        return meetings.listed(names)

    def quiet(self) -> None:
        """Say nothing."""
        if self._banner.text():
            self._banner.set_message("")

    def _pressed(self, key: str) -> None:
        self.quiet()
        if key == _LEFT:
            self.confirmed.emit(self._person)
