"""The saving of answers on a page of a project that is not the page of a step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.timing import saved_at_once

Refused = Callable[[Address, Message], object]


class AnswerSaving(Autosave[Address, Answer | None]):
    """What was typed is saved at the next rest, what was chosen at once."""

    def __init__(
        self, shell: Shell, rooms: Rooms, parent: QObject, refused: Refused | None = None
    ) -> None:
        """Save the answers of one project.

        Args:
            shell: the window, which says what went wrong.
            rooms: the services of the project.
            parent: the page.
            refused: shows why a value is not taken; without it the window says so.
        """
        super().__init__(self._keep, parent)
        self._shell, self._rooms = shell, rooms
        self._refused = refused or (lambda _, message: shell.toast(shell.say(message)))

    def edited(self, address: Address, answer: Answer | None) -> None:
        """Take what somebody has just changed."""
        data = self._rooms.session.project(self._rooms.project_id)
        before, kind = data.answers.get(address), data.index.question(address.path).kind
        self.touch(address, answer)
        if saved_at_once(kind, before, answer):
            self.flush()

    def _keep(self, address: Address, answer: Answer | None) -> bool:
        record = address.record_id
        data = self._rooms.session.project(self._rooms.project_id)
        if record is not None and record not in data.records:
            return True  # its row was taken away meanwhile
        try:
            return self._shell.attempt(lambda: self._rooms.questions.set_answer(address, answer))
        except ValueRefusedError as refused:
            self._refused(address, refused.message)
            return True
