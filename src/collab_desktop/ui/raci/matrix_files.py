"""The matrix in from a file and out to one: asks where, and says what could not be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.services.matrix_export import KINDS, write_matrix
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.raci.import_screen import IMPORT
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.raci.matrix_picture import Subject, write_picture
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.rooms import Rooms


class MatrixFiles(QObject):
    """What the menu of the matrix does with files."""

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
