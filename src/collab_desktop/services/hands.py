"""Who worked: the journal names a hand, and the hand's name is a value that can be erased.

The hash of an operation is made over who worked, so no name may stand there: it could never be
taken out again.  A hand is a random id; its name is the text of a note under that id.
"""

from __future__ import annotations

from typing import Final
from uuid import uuid4

from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.storage.workspace_file import WorkspaceFile

PLACE: Final = "hand"
NOBODY: Final = "?"
"""Stands for somebody who did not say a name; nothing needs to be hidden of it."""
_HAND: Final = "hand:"
_ERASED: Final = "erased:"


def unnamed(actor: str) -> Message:
    """What to call somebody who worked and has no name, or none any more."""
    return Message("session.nobody" if actor == NOBODY else "privacy.somebody")


def signed(actor: str) -> str:
    """The name under a letter; nothing where none was said."""
    return "" if actor == NOBODY else actor


class Hands:
    """The hands that ever worked in an open file."""

    def __init__(self, store: WorkspaceFile) -> None:
        """Stand before an open file."""
        self._store = store
        self._names: dict[str, str] | None = None

    def joining(self, name: str) -> tuple[str, list[Change]]:
        """The hand of somebody, and the changes that introduce it where it is new."""
        if name in {"", NOBODY}:
            return name, []
        for hand, known in self._known().items():
            if known == name:
                return hand, []
        hand = f"{_HAND}{uuid4()}"
        return hand, [Change("note", hand, "place", PLACE), Change("note", hand, "text", name)]

    def name(self, actor: str) -> str:
        """What to call who worked; empty text where no name was said or it was erased."""
        if actor == NOBODY or actor.startswith(_ERASED):
            return ""
        if not actor.startswith(_HAND):
            return actor  # a file of an earlier version names people
        return self._known().get(actor, "")

    def forget(self) -> None:
        """Read the names again: there is a new one, or one was erased."""
        self._names = None

    def _known(self) -> dict[str, str]:
        if self._names is None:
            self._names = {
                str(row["id"]): str(row["text"] or "")
                for row in self._store.rows("note", place=PLACE)
            }
        return self._names
