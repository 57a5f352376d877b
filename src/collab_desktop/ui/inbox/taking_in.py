"""Very many forms on their way into the workspace, beside the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from collab_desktop.services.forms.taking import FormsIn, Taking
from collab_desktop.services.written import Written
from collab_desktop.ui import work
from collab_desktop.ui.shell import Shell


class TakingIn(QObject):
    """Belongs to the window: what is in the file must come into memory, whatever page is open."""

    told = Signal(str)
    """How far it is, in words."""
    ended = Signal(int)
    """How many came in; none where somebody stopped before."""
    failed = Signal(object)

    def __init__(self, forms: FormsIn, chosen: Sequence[Taking], parent: QObject) -> None:
        """Begin."""
        super().__init__(parent)
        self._forms, self._count = forms, len(chosen)
        self._away: tuple[Shell, str] | None = None
        self._job = work.start(
            lambda progress: forms.write(chosen, progress), finished=self._finished,
            failed=self._failed, progressed=self._progressed,
        )

    def cancel(self) -> None:
        """Stop before anything is written; what is being written already comes in whole."""
        self._job.cancel()

    def let_go(self, shell: Shell, project: str) -> None:
        """The page goes: whatever still comes of it is said by the window."""
        self._away = (shell, project)

    def _progressed(self, done: int, total: int) -> None:
        words = self.tr("Taking in {done} of {total}")
        if done == total:
            words = self.tr("Writing {total} forms")
        if self._away is None:
            self.told.emit(words.format(done=done, total=total))

    def _finished(self, written: Written | None) -> None:
        if written is not None:
            self._forms.finish(written)
        if self._away is None:
            self.ended.emit(self._count if written is not None else 0)
        elif written is not None:
            shell, project = self._away
            words = self.tr("{count} taken in.").format(count=self._count)
            shell.toast(words, undo_in=project)
        self.deleteLater()

    def _failed(self, error: Exception) -> None:
        if self._away is None:
            self.failed.emit(error)
        else:
            self._away[0].show_fault(error)
        self.deleteLater()
