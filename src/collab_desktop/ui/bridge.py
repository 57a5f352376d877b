"""Turns what services publish into one Qt signal, and edits into one undo list a project."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from collab_desktop.domain.journal import Edit, folded
from collab_desktop.domain.views import Changed
from collab_desktop.ui.stepping import Stepping, Way

if TYPE_CHECKING:
    from collab_desktop.services.session import Session

Say = Callable[[str], str]
Refuse = Callable[["EditCommand", Exception, Way], None]


PAUSE = 3.0
"""Seconds without an edit after which typing begins another step to undo."""


class When(NamedTuple):
    """What was done in one go: the visit of a page, and the burst of typing in it."""

    visit: int
    burst: int


class EditCommand(QUndoCommand):
    """An edit that was already written; undo and redo go through the same service."""

    def __init__(
        self, stepping: Stepping, edit: Edit, text: str, when: When, refuse: Refuse
    ) -> None:
        """Wrap an edit; the first redo, which Qt calls on push, does nothing.

        Args:
            stepping: writes it back and forth.
            edit: what was written.
            text: its name in the undo menu.
            when: in which visit of a page and which burst of typing.
            refuse: told when the file could not be written.
        """
        super().__init__(text)
        self._stepping = stepping
        self.edit = edit
        self.when = when
        self._refuse = refuse
        self._skip = True

    def id(self) -> int:
        """Any command may fold into the one before; ``mergeWith`` decides."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Fold a burst of typing into one field, and what follows from a gesture, into one."""
        if not isinstance(other, EditCommand) or other.when.visit != self.when.visit:
            return False
        key = self.edit.merge_key
        typing = key is not None and (other.edit.merge_key, other.when) == (key, self.when)
        if not (typing or other.edit.follows):
            return False
        self.edit = folded(self.edit, other.edit)
        return True

    def undo(self) -> None:
        """Write the values from before."""
        self._step("undo")

    def redo(self) -> None:
        """Write the values once more."""
        self._step("redo")

    def _step(self, way: Way) -> None:
        if self._skip:
            self._skip = False
        else:
            self._stepping.write(self.edit, way, partial(self._failed, way))

    def counts(self) -> None:
        """The next step of it is written again."""
        self._skip = False

    def _failed(self, way: Way, fault: Exception) -> None:
        # Qt has counted the step already; it is counted back without writing.
        self._skip = True
        self._refuse(self, fault, way)


class Bridge(QObject):
    """Listens to a session for the widgets: ``changed`` after every transaction."""

    changed = Signal(object)
    """``domain.views.Changed``"""
    refused = Signal(object, str)
    """A storage fault that an undo or redo met, and which of the two it was."""

    def __init__(
        self, session: Session, say: Say, parent: QObject | None = None, *,
        now: Callable[[], float] = monotonic,
    ) -> None:
        """Connect to a session.

        Args:
            session: the open workspace.
            say: looks up the sentence of a message id, for the undo menu.
            parent: the owner.
            now: a clock in seconds that only goes forward.
        """
        super().__init__(parent)
        self._session = session
        self._stepping = Stepping(session)
        self._say = say
        self._now = now
        self._when = When(0, 0)
        self._last = 0.0
        self._failed = False
        self.group = QUndoGroup(self)
        self._stacks: dict[str | None, QUndoStack] = {}
        session.changed.connect(self._on_changed)
        session.edited.connect(self._on_edited)
        session.forgotten.connect(self._on_forgotten)

    def close(self) -> None:
        """Stop listening; the undo lists are gone with the workspace."""
        self._stepping.close()
        self._session.changed.disconnect(self._on_changed)
        self._session.edited.disconnect(self._on_edited)
        self._session.forgotten.disconnect(self._on_forgotten)

    def stack(self, project_id: str | None) -> QUndoStack:
        """The undo list of a project, or of what belongs to the whole workspace."""
        if project_id not in self._stacks:
            self._stacks[project_id] = QUndoStack(self.group)
        return self._stacks[project_id]

    def enter(self, project_id: str | None) -> None:
        """Make Ctrl+Z the undo list of the open project; from here it is another visit."""
        self._when = When(self._when.visit + 1, 0)
        self.group.setActiveStack(self.stack(project_id))

    def rest(self) -> None:
        """Let what is typed from here be another step to undo."""
        self._when = self._when._replace(burst=self._when.burst + 1)

    @property
    def is_busy(self) -> bool:
        """Whether very much is being taken back or done again beside the window."""
        return self._stepping.is_busy

    def step(self, way: Way) -> str:
        """Undo or redo in the list that is open; return the name of what was done, or nothing.

        While very much is being written beside the window, nothing more is taken back.
        """
        if self.is_busy:
            return ""
        text = self.group.undoText() if way == "undo" else self.group.redoText()
        possible = self.group.canUndo() if way == "undo" else self.group.canRedo()
        self._failed = False
        (self.group.undo if way == "undo" else self.group.redo)()
        return text if possible and not self._failed else ""

    def undo_last(self, project_id: str | None) -> None:
        """Undo the latest edit of a list, for the button of a toast."""
        if not self.is_busy:
            self.stack(project_id).undo()

    def _on_forgotten(self, _nothing: None) -> None:
        """Undo would bring erased values back: all lists begin anew."""
        for stack in self._stacks.values():
            stack.clear()

    def _on_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _on_edited(self, edit: Edit) -> None:
        if edit.undoable:
            moment, self._last = self._last, self._now()
            if self._last - moment > PAUSE:
                self.rest()
            stack = self.stack(edit.project_id)
            refuse = partial(self._refused, stack)
            text = self._say(edit.label)
            stack.push(EditCommand(self._stepping, edit, text, self._when, refuse))

    def _refused(
        self, stack: QUndoStack, command: EditCommand, fault: Exception, way: Way
    ) -> None:
        self._failed = True
        QTimer.singleShot(0, stack, partial(_count_back, stack, command, way))
        self.refused.emit(fault, way)


def _count_back(stack: QUndoStack, command: EditCommand, way: Way) -> None:
    """Count a step back that was not written; what was typed since stands before it and stays."""
    place = stack.index() if way == "undo" else stack.index() - 1
    if stack.command(place) is command:
        (stack.redo if way == "undo" else stack.undo)()
    else:
        command.counts()
