"""Turns what services publish into one Qt signal, and edits into one undo list a project."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from collab_desktop.domain.journal import Edit, folded
from collab_desktop.domain.views import Changed

if TYPE_CHECKING:
    from collab_desktop.services.session import Session

Say = Callable[[str], str]
Refuse = Callable[[Exception], None]


class EditCommand(QUndoCommand):
    """An edit that was already written; undo and redo go through the same service."""

    TYPING = 1

    def __init__(self, session: Session, edit: Edit, text: str, refuse: Refuse) -> None:
        """Wrap an edit; the first redo, which Qt calls on push, does nothing."""
        super().__init__(text)
        self._session = session
        self.edit = edit
        self._refuse = refuse
        self._fresh = True

    def id(self) -> int:
        """Only bursts of typing fold into one another."""
        return self.TYPING if self.edit.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Fold a later edit of the same field into this one."""
        if not isinstance(other, EditCommand) or other.edit.merge_key != self.edit.merge_key:
            return False
        self.edit = folded(self.edit, other.edit)
        return True

    def undo(self) -> None:
        """Write the values from before."""
        self._try(self._session.take_back)

    def redo(self) -> None:
        """Write the values once more."""
        if self._fresh:
            self._fresh = False
            return
        self._try(self._session.apply_again)

    def _try(self, step: Callable[[Edit], None]) -> None:
        try:
            step(self.edit)
        except Exception as error:  # a full disk must reach the banner, not the event loop
            self._refuse(error)


class Bridge(QObject):
    """Listens to a session for the widgets: ``changed`` after every transaction."""

    changed = Signal(object)
    """``domain.views.Changed``"""
    refused = Signal(object)
    """An exception that an undo or redo met."""

    def __init__(self, session: Session, say: Say, parent: QObject | None = None) -> None:
        """Connect to a session.

        Args:
            session: the open workspace.
            say: looks up the sentence of a message id, for the undo menu.
            parent: the owner.
        """
        super().__init__(parent)
        self._session = session
        self._say = say
        self.group = QUndoGroup(self)
        self._stacks: dict[str | None, QUndoStack] = {}
        session.changed.connect(self._on_changed)
        session.edited.connect(self._on_edited)

    def close(self) -> None:
        """Stop listening; the undo lists are gone with the workspace."""
        self._session.changed.disconnect(self._on_changed)
        self._session.edited.disconnect(self._on_edited)

    def stack(self, project_id: str | None) -> QUndoStack:
        """The undo list of a project, or of what belongs to the whole workspace."""
        if project_id not in self._stacks:
            self._stacks[project_id] = QUndoStack(self.group)
        return self._stacks[project_id]

    def enter(self, project_id: str | None) -> None:
        """Make Ctrl+Z the undo list of the project that is open."""
        self.group.setActiveStack(self.stack(project_id))

    def undo_last(self, project_id: str | None) -> None:
        """Undo the latest edit of a list, for the button of a toast."""
        self.stack(project_id).undo()

    def _on_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _on_edited(self, edit: Edit) -> None:
        if edit.undoable:
            text = self._say(edit.label)
            command = EditCommand(self._session, edit, text, self.refused.emit)
            self.stack(edit.project_id).push(command)
