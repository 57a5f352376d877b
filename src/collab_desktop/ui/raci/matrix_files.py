"""The matrix in from a file and out to one: asks where, and says what could not be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.framework.schemes import Scheme
from collab_desktop.services.matrix_export import KINDS, write_matrix
from collab_desktop.services.matrix_scheme import SchemeRefused, bring_scheme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.raci.import_screen import IMPORT
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.raci.matrix_picture import Subject, write_picture
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.rooms import Rooms

MOST_TOLD = 6


class MatrixFiles(QObject):
    """What the menu of the matrix does with files."""

    told = Signal(str)
    """What is wrong with a file of letters; empty when nothing is."""

    def __init__(self, screen: QWidget, shell: Shell, rooms: Rooms, model: MatrixModel) -> None:
        super().__init__(screen)
        self._screen = screen
        self._shell = shell
        self._rooms = rooms
        self._model = model

    def ask_import(self) -> None:
        """Ask for a file, and open the page that asks what is in it."""
        name, _ = QFileDialog.getOpenFileName(
            self._screen, self.tr("Import a matrix"), str(default_folder()),
            self.tr("Tables (*.csv *.xlsx *.txt *.tsv)"),
        )  # fmt: skip
        if name:
            self.import_from(Path(name))

    def import_from(self, file: Path) -> None:
        """Open the page that asks what is in a file."""
        detail = f"{IMPORT}{file}"
        self._shell.go(Route("step", self._rooms.project_id, "raci", "matrix", detail=detail))

    def ask_scheme(self) -> None:
        """Ask for a file with letters of one's own, and use them."""
        name, _ = QFileDialog.getOpenFileName(
            self._screen, self.tr("Letters from a file"), str(default_folder()),
            self.tr("Schemes of letters (*.toml)"),
        )  # fmt: skip
        if name:
            self.bring_scheme(Path(name))

    def bring_scheme(self, file: Path) -> None:
        """Use the letters of a file, or say with file, line and key what is wrong with it."""
        found: list[tuple[Scheme, int]] = []
        try:
            done = self._shell.attempt(
                lambda: found.append(
                    bring_scheme(self._shell.session, self._rooms.project_id, file)
                )
            )
        except SchemeRefused as refused:
            more = len(refused.lines) - MOST_TOLD
            words = self.tr("and {count} more").format(count=more) if more > 0 else ""
            self.told.emit("\n".join(filter(None, [*refused.lines[:MOST_TOLD], words])))
            return
        except OSError as error:
            words = self.tr("“{file}” cannot be read: {why}")
            self.told.emit(words.format(file=file.name, why=error.strerror or str(error)))
            return
        self.told.emit("")
        if done:
            scheme, unknown = found[0]
            words = self.tr("The letters are now those of “{title}”.").format(title=scheme.title)
            if unknown:
                rest = self.tr("Cells with letters that it does not know: {count}")
                words = f"{words} {rest.format(count=unknown)}"
            self._shell.toast(words, undo_in=self._rooms.project_id)

    def ask_export(self, kind: str) -> None:
        """Ask where the matrix shall go, and write it."""
        code = str(self._shell.session.project(self._rooms.project_id).row["code"] or "matrix")
        proposed = default_folder() / f"{code}-{self._model.desk.scheme.id}.{kind}"
        target = ask_where(
            self._screen, self.tr("Export the matrix"), proposed, f"{kind.upper()} (*.{kind})",
            f".{kind}",
        )  # fmt: skip
        if target is not None:
            self.export_to(target, kind)

    def export_to(self, target: Path, kind: str) -> None:
        """Write the matrix; what is wrong is said, and what lay there stays."""
        desk = self._model.desk
        try:
            if kind in KINDS:
                write_matrix(desk, self._shell.session.voice, target, kind)
            else:
                mirrored = self._screen.layoutDirection() == Qt.LayoutDirection.RightToLeft
                title = f"{self._rooms.project_title}: {desk.scheme.title}"
                write_picture(Subject(desk, self._model.lines, title, mirrored), target, kind)
        except OSError as error:
            words = self.tr("“{file}” cannot be written: {why}")
            why = error.strerror or str(error)
            self._shell.toast(words.format(file=target.name, why=why))
        else:
            self._shell.toast(self.tr("Saved as {file}").format(file=target.name))
