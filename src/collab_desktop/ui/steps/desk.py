"""What the editors of a step page may ask for, answered from the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.domain.answers import Address, Answer, JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import as_text
from collab_desktop.domain.views import FieldView, OrganisationRow, PersonRow, SignatureView
from collab_desktop.formats import Formats, quoted
from collab_desktop.services.attachments import AttachmentRefused
from collab_desktop.services.skill_catalogue import SkillCatalogue
from collab_desktop.ui.questions import EDITORS
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.block import QuestionBlock
from collab_desktop.ui.steps.rooms import Rooms

Keep = Callable[[Address, Answer | None], None]


class StepDesk:
    """The desk of one step page."""

    def __init__(self, shell: Shell, rooms: Rooms, keep: Keep, settle: Callable[[], bool]) -> None:
        """Answer editors from the services.

        Args:
            shell: the window: words, formats, toasts.
            rooms: the services of the project.
            keep: takes an answer to a cell for the next save.
            settle: saves what is on its way before rows move.
        """
        self._shell = shell
        self._rooms = rooms
        self._keep = keep
        self._settle = settle

    @property
    def formats(self) -> Formats:
        """Numbers, money and dates as the person reads them."""
        return self._shell.formats

    def say(self, message: Message) -> str:
        """Return the sentence of a message."""
        return self._shell.say(message)

    def text_of(self, question: Any, answer: Answer | None) -> str:
        """Return an answer as people read it."""
        if question.kind == "calc":
            return "" if answer is None else str(answer.value)
        return as_text(question, answer, self.name_of, self.formats, self._shell.say)

    def editor(self, field: FieldView, parent: QWidget, *, compact: bool = False) -> Editor:
        """Make the editor of a field."""
        return EDITORS[field.question.kind](field, self, parent, compact=compact)

    def keep(self, address: Address, answer: Answer | None) -> None:
        """Take an answer to a cell."""
        self._keep(address, answer)

    def asks_first(
        self, block: QuestionBlock, address: Address, answer: Answer | None,
        keep: Callable[[], None],
    ) -> bool:
        """Ask at a question whether its answer may hide others; false where it hides none."""
        hidden = self._rooms.questions.hidden_by(address, answer) if answer is not None else ()
        if hidden:
            block.ask_hidden([field.question.label for field in hidden], keep)
        return bool(hidden)

    def use_again(self, block: QuestionBlock, answer: Answer | None) -> None:
        """Let an earlier answer stand again, as one step to undo."""

        def put_back() -> None:
            questions = self._rooms.questions
            if self._shell.attempt(lambda: questions.use_again(block.address, answer)):
                words = QCoreApplication.translate("StepDesk", "The earlier answer stands again")
                self._shell.toast(words, undo_in=self._rooms.project_id)
                block.editor.setFocus()

        if self._settle() and not self.asks_first(block, block.address, answer, put_back):
            put_back()

    def suggestions(self, name: str) -> tuple[str, ...]:
        """Return the words of a list; nothing for one that is not known."""
        return SkillCatalogue(self._rooms.session).titles() if name == "skills" else ()

    # -- people and organisations ---------------------------------------------------------

    def name_of(self, identity: str) -> str:
        """Return the name behind an id."""
        return self._rooms.session.project(self._rooms.project_id).name(identity)

    def people(self) -> tuple[PersonRow, ...]:
        """Everybody in the workspace."""
        return self._rooms.directory.people()

    def organisations(self) -> tuple[OrganisationRow, ...]:
        """All organisations of the workspace."""
        return self._rooms.directory.organisations()

    def add_person(self, name: str) -> str:
        """Add somebody to the workspace; empty when that failed."""
        words = QCoreApplication.translate("StepDesk", "Added to people: {name}")
        return self._added(self._rooms.directory.add_person, words, name)

    def add_organisation(self, name: str) -> str:
        """Add an organisation to the workspace; empty when that failed."""
        words = QCoreApplication.translate("StepDesk", "Added to organisations: {name}")
        return self._added(self._rooms.directory.add_organisation, words, name)

    def _added(self, add: Callable[..., str], words: str, name: str) -> str:
        made: list[str] = []
        project = self._rooms.project_id
        if self._shell.attempt(lambda: made.append(add(name, project_id=project))):
            self._shell.toast(words.format(name=quoted(name)))
        return made[0] if made else ""

    # -- files ------------------------------------------------------------------------------

    def attach(self, path: Path) -> Mapping[str, JsonValue] | str:
        """Copy a file into the workspace, or return the sentence that refuses it."""
        made: list[Mapping[str, JsonValue]] = []
        try:
            self._shell.attempt(lambda: made.append(self._rooms.attachments.attach(path)))
        except AttachmentRefused as refused:
            return self.say(refused.message)
        return made[0] if made else ""

    def choose_file(self, parent: QWidget) -> Path | None:
        """Ask for a file."""
        name, _ = QFileDialog.getOpenFileName(parent)
        return Path(name) if name else None

    # -- rows -------------------------------------------------------------------------------

    def add_row(
        self, table: Address, *, after: str | None = None, copy_of: str | None = None
    ) -> str:
        """Add a row to a table question; return its record id, empty when it was refused."""
        self._settle()
        made: list[str] = []
        questions = self._rooms.questions
        self._shell.attempt(
            lambda: made.append(
                questions.add_row(table.path, table.subject, after=after, copy_of=copy_of)
            )
        )
        return made[0] if made else ""

    def delete_row(self, record_id: str, label: str) -> None:
        """Put a row into the trash, say what still names it, and offer to take it back."""
        from collab_desktop.services.namings import still_names_row

        self._settle()
        named = still_names_row(self._rooms.questions.data, record_id)
        if self._shell.attempt(lambda: self._rooms.questions.delete_row(record_id)):
            words = QCoreApplication.translate("StepDesk", "Deleted: {name}").format(name=label)
            said = [words, *([self._rooms.say(named)] if named is not None else [])]
            self._shell.toast(". ".join(said), undo_in=self._rooms.project_id)

    def move_row(self, record_id: str, offset: int) -> None:
        """Move a row up (negative) or down."""
        self._settle()
        self._shell.attempt(lambda: self._rooms.questions.move_row(record_id, offset))

    def singular(self, field: FieldView) -> str:
        """Return what one row of a table question is called."""
        index = self._rooms.session.index_of(self._rooms.project_id)
        return index.register(field.question.register_name).singular

    # -- signatures -------------------------------------------------------------------------

    def signer(self, address: Address) -> str:
        """Return who the row is about, where everybody signs for themselves; else nothing."""
        return self._rooms.signing.signer(address)

    def signatures(self, address: Address) -> tuple[SignatureView, ...]:
        """Who signed here, the latest first."""
        return self._rooms.signing.signatures(address)

    def sign(
        self, address: Address, person: str, *, role: str, method: str, witness: str | None
    ) -> None:
        """Sign what stands here now."""
        self._settle()
        signing = self._rooms.signing
        self._shell.attempt(
            lambda: signing.sign(address, person, role=role, method=method, witness_id=witness)
        )

    def revoke(self, signature: str, reason: str) -> None:
        """Take a signature back, with the reason."""
        self._shell.attempt(lambda: self._rooms.signing.revoke(signature, reason))
