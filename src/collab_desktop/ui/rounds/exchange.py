"""Ballot files of a round: where an empty one goes, and what became of those that came back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.services.ballot_files import ENDING, BallotFiles
from collab_desktop.services.ballots import RoundView
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.shell import Shell


class BallotExchange(QObject):
    """Asks for files and says what was done with each of them."""

    told = Signal(list)
    """One sentence for each file that was not taken."""

    def __init__(
        self, shell: Shell, screen: QWidget, files: BallotFiles, view: Callable[[], RoundView]
    ) -> None:
        """Stand beside the screen of a round."""
        super().__init__(screen)
        self._shell, self._screen, self._view = shell, screen, view
        self._files = files

    def ask_blank(self) -> None:
        """Ask where an empty ballot shall lie."""
        target = ask_where(
            self._screen, self.tr("Save an empty ballot"),
            default_folder() / f"{self.tr('ballot')}{ENDING}",
            self.tr("Ballots (*{ending})").format(ending=ENDING), ENDING,
        )
        if target is not None:
            self.save_blank(target)

    def save_blank(self, target: Path) -> None:
        """Write an empty ballot."""
        try:
            self._files.save_blank(self._view().id, target)
        except OSError as error:
            words = self.tr("“{file}” cannot be written: {why}")
            self.told.emit([words.format(file=target.name, why=error.strerror or str(error))])
            return
        self._shell.toast(self.tr("Saved: {file}").format(file=target.name))

    def ask_files(self) -> None:
        """Ask for ballots that came back."""
        names, _ = QFileDialog.getOpenFileNames(
            self._screen, self.tr("Take in ballots"), str(default_folder()),
            self.tr("Ballots (*{ending})").format(ending=".json"),
        )
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, files: Sequence[Path]) -> None:
        """Seal what can be taken; say of each of the others why it was not."""
        found: list[tuple[str, Message | None]] = []
        round_id = self._view().id
        self._shell.attempt(lambda: found.extend(
            (t.name, t.problem) for t in self._files.take_in(round_id, files)
        ))
        taken = sum(problem is None for _, problem in found)
        if taken:
            self._shell.toast(self.tr("Ballots taken in and sealed: {n}").format(n=taken))
        words = self.tr("“{file}”: {why}")
        self.told.emit([
            words.format(file=name, why=self._shell.say(problem))
            for name, problem in found if problem is not None
        ])
