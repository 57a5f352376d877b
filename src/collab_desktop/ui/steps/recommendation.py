"""Some questions of a section below other content: built, kept in step and saved as one types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Problem
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.section_page import SectionPage, show_new

RESTS = frozenset({"text", "long"})
"""Kinds that are typed, and saved after a rest."""


class Recommendation(QWidget):
    """The section in which scorers say what they recommend."""

    history_asked = Signal(object)

    def __init__(
        self, shell: Shell, rooms: Rooms, place: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        """Show a section.

        Args:
            shell: the window.
            rooms: the services of the project.
            place: step and section.
            parent: the page.
        """
        super().__init__(parent)
        self._shell, self._rooms = shell, rooms
        self._step, self._section = place
        self.autosave: Autosave[Address, Answer | None] = Autosave(self._save, self)
        self._desk = StepDesk(shell, rooms, self.autosave.touch, self.autosave.flush)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 36, 0, 24)
        self._column.setSpacing(12)
        self.page = self._make()

    def _make(self) -> SectionPage:
        view = self._rooms.questions.page(self._step, self._section)
        page = SectionPage(view, self._desk, self._rooms)
        page.edited.connect(self._edited)
        page.history_asked.connect(self.history_asked)
        page.comment_added.connect(self._comment)
        page.acting.connect(self._shell.attempt)
        self._column.addWidget(page)
        return page

    def refresh(self) -> None:
        """Show the questions as they stand now; new ones are brought into sight."""
        view = self._rooms.questions.page(self._step, self._section)
        new = self.page.show_view(view, self.autosave.pending)
        if new:
            show_new(new)

    def leave(self) -> bool:
        """Save what was typed; false when that failed."""
        return self.autosave.flush() and all(self._comment(*one) for one in self.page.unsaid())

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say each problem at its field."""
        self.page.show_problems(problems, self._shell.say)

    def field(self, address: Address) -> QWidget | None:
        """Where an address of the section is answered; the first question for an unknown one."""
        if not address.path.startswith(f"{self._step}.{self._section}."):
            return None
        block = self.page.block(address) or next(iter(self.page.blocks), None)
        return block.editor if block is not None else None

    def focus_first(self) -> None:
        """Put the keyboard into the first question."""
        if self.page.blocks:
            self.page.blocks[0].focus_field()

    def _edited(self, address: Address, answer: Answer | None) -> None:
        self.autosave.touch(address, answer)
        block = self.page.block(address)
        if answer is None or block is None or block.field.question.kind not in RESTS:
            self.autosave.flush()

    def _save(self, address: Address, answer: Answer | None) -> bool:
        try:
            return self._shell.attempt(lambda: self._rooms.questions.set_answer(address, answer))
        except ValueRefusedError as refused:
            block = self.page.block(address)
            if block is not None:
                block.set_problems([self._shell.say(refused.message)])
            return True

    def _comment(self, address: Address, text: str) -> bool:
        return self._shell.attempt(lambda: self._rooms.questions.add_comment(address, text))
