"""What an editor may ask of its surroundings: words, formats, names, files, rows, signatures."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import Address, Answer, JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import FieldView, OrganisationRow, PersonRow, SignatureView
from collab_desktop.formats import Formats
from collab_desktop.ui.questions.base import Editor


class Desk(Protocol):
    """Everything an editor may ask for; the step page provides it."""

    @property
    def formats(self) -> Formats:
        """Numbers, money and dates as the person reads them."""

    def say(self, message: Message) -> str:
        """Return the sentence of a message in the language of the screen."""

    def text_of(self, question: Any, answer: Answer | None) -> str:
        """Return an answer as people read it; empty when there is none."""

    def editor(self, field: FieldView, parent: QWidget, *, compact: bool = False) -> Editor:
        """Make the editor of another field, such as a cell."""

    def keep(self, address: Address, answer: Answer | None) -> None:
        """Take an answer to a cell; it is saved at the next rest."""

    def suggestions(self, name: str) -> tuple[str, ...]:
        """Return the words of a list, such as the skills of the library."""

    # -- people and organisations ---------------------------------------------------------

    def name_of(self, identity: str) -> str:
        """Return the name behind an id; empty when there is none."""

    def people(self) -> tuple[PersonRow, ...]:
        """Everybody in the workspace."""

    def organisations(self) -> tuple[OrganisationRow, ...]:
        """All organisations of the workspace."""

    def add_person(self, name: str) -> str:
        """Add somebody to the workspace; return the id."""

    def add_organisation(self, name: str) -> str:
        """Add an organisation to the workspace; return the id."""

    # -- files ------------------------------------------------------------------------------

    def attach(self, path: Path) -> Mapping[str, JsonValue] | str:
        """Copy a file into the workspace; return the answer, or the sentence that refuses it."""

    def choose_file(self, parent: QWidget) -> Path | None:
        """Ask for a file."""

    # -- rows -------------------------------------------------------------------------------

    def add_row(
        self, table: Address, *, after: str | None = None, copy_of: str | None = None
    ) -> str:
        """Add a row to a table question; return its record id."""

    def delete_row(self, record_id: str, label: str) -> None:
        """Put a row into the trash and offer to take it back."""

    def move_row(self, record_id: str, offset: int) -> None:
        """Move a row up (negative) or down."""

    def singular(self, field: FieldView) -> str:
        """Return what one row of a table question is called."""

    # -- signatures -------------------------------------------------------------------------

    def signer(self, address: Address) -> str:
        """Return who the row is about, where everybody signs for themselves; else nothing."""

    def signatures(self, address: Address) -> tuple[SignatureView, ...]:
        """Who signed here, the latest first."""

    def sign(
        self, address: Address, person: str, *, role: str, method: str, witness: str | None
    ) -> None:
        """Sign what stands here now."""

    def revoke(self, signature: str, reason: str) -> None:
        """Take a signature back, with the reason."""
