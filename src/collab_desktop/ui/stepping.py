"""Writes undo and redo: at once, or beside the window where it is very much."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal

from collab_desktop.domain.journal import Edit
from collab_desktop.services.faults import StorageFault

if TYPE_CHECKING:
    from collab_desktop.domain.journal import Change
    from collab_desktop.services.session import Session
    from collab_desktop.services.written import Written
    from collab_desktop.ui.work import Job

Way = Literal["undo", "redo"]
Failed = Callable[[Exception], None]

MANY: Final = 3_000
"""Changes that are still written at once: a tenth of a second."""
_SHARED: Final = frozenset({"project", "workspace"})
"""What more than the page of a project rests on: it is written at once, however much it is."""


class Stepping:
    """Takes edits of one session back and does them again, one at a time."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session
        self._job: Job | None = None
        self._sides: tuple[tuple[Change, ...], tuple[Change, ...]] = ((), ())
        self._meanwhile: list[Edit] = []

    @property
    def is_busy(self) -> bool:
        """Whether an edit is being written beside the window: another one has to wait."""
        return self._job is not None

    def write(self, edit: Edit, way: Way, failed: Failed) -> None:
        """Write the values from before an edit, or those of the edit once more.

        Args:
            edit: what was written earlier.
            way: back or forth.
            failed: told when the file could not be written, now or later.
        """
        changes = edit.inverse if way == "undo" else edit.changes
        if edit.project_id and len(changes) > MANY and not _is_shared(changes):
            self._sides = changes, edit.changes if way == "undo" else edit.inverse
            self._begin(changes, edit.project_id, failed)
            return
        session = self._session
        try:
            (session.take_back if way == "undo" else session.apply_again)(edit)
        except StorageFault as fault:
            failed(fault)

    def close(self) -> None:
        """What is being written is written to its end; nobody is told any more."""
        from PySide6.QtCore import QThreadPool

        if self._ended():
            QThreadPool.globalInstance().waitForDone()
            with suppress(StorageFault):
                self._keep_what_came_later()

    def _begin(self, changes: tuple[Change, ...], project_id: str, failed: Failed) -> None:
        from collab_desktop.ui import work

        def write(_progress: work.Progress) -> Written:
            return self._session.write_beside(changes, project_id)

        def refused(error: Exception) -> None:
            if self._ended():
                failed(error)

        self._meanwhile = []
        self._session.edited.connect(self._meanwhile.append)
        self._job = work.start(write, finished=self._finished, failed=refused)

    def _finished(self, written: Written) -> None:
        if self._ended():
            self._session.take_over(written)
            self._keep_what_came_later()

    def _ended(self) -> bool:
        """Whether somebody is still there for what ends now."""
        was, self._job = self._job, None
        self._session.edited.disconnect(self._meanwhile.append)
        return was is not None

    def _keep_what_came_later(self) -> None:
        """What somebody typed after they asked for this stands, whichever was written first."""
        from collab_desktop.services.written import typed_later

        typed = typed_later(self._meanwhile, *self._sides)
        self._session.apply_again(Edit("edit.answer", typed, ()))


def _is_shared(changes: tuple[Change, ...]) -> bool:
    return any(change.entity in _SHARED for change in changes)
