"""Photos on the screen of a board: chosen, drawn anew beside the window, shown and taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop.services.board_photos import BoardPhotos, Photo
from collab_desktop.ui import work
from collab_desktop.ui.places import default_folder
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.workshop.photo_reading import Cancelled, PhotoRefusedError, read_photo
from collab_desktop.ui.workshop.photo_strip import PhotoStrip, PhotoWindow

CANCEL = "cancel"


class PhotoDesk(QObject):
    """Brings photos onto one board."""

    def __init__(self, shell: Shell, project: str, board_id: str, parent: QWidget) -> None:
        """Make the strip of photos and the line that tells of one on its way."""
        super().__init__(parent)
        self._shell, self._board_id, self._parent = shell, board_id, parent
        self.photos = BoardPhotos(shell.session, project)
        self._project = project
        self.strip = PhotoStrip(self.photos, parent)
        self.strip.opened.connect(self._open)
        self.line = InlineBanner()
        self.line.pressed.connect(self._cancel)
        self._job: work.Job | None = None

    def choose(self) -> None:
        """Ask for a picture, and bring it."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Add a photo of the wall"), str(default_folder()),
            self.tr("Pictures (*.jpg *.jpeg *.png *.webp)"),
        )
        if name:
            self.bring(Path(name))

    def bring(self, file: Path) -> None:
        """Draw a picture anew beside the window, and keep it when that is done."""
        self._say_progress(0, 1)
        self._job = work.start(
            lambda progress: read_photo(file, progress),
            finished=self._keep, failed=self._refuse, progressed=self._say_progress,
        )

    def _say_progress(self, done: int, total: int) -> None:
        words = self.tr("Reading the photo: {n} %").format(n=100 * done // total)
        self.line.set_message(words, [(CANCEL, self.tr("Cancel"))])

    def _keep(self, content: bytes) -> None:
        self._job = None
        self.line.set_message("")
        if self._shell.attempt(lambda: self.photos.add(self._board_id, content)):
            words = self.tr("Photo kept, without place or date of the camera")
            self._shell.toast(words, undo_in=self._project)

    def _refuse(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, PhotoRefusedError):
            self.line.set_message(self._shell.say(error.message))
        elif isinstance(error, Cancelled):
            self.line.set_message("")
        else:
            self._shell.show_fault(error)

    def _cancel(self, _key: str) -> None:
        if self._job is not None:
            self._job.cancel()
        self.line.set_message("")

    def leave(self) -> None:
        """Nothing comes back once the board is no longer on the screen."""
        if self._job is not None:
            self._job.cancel()

    def show(self) -> None:
        """Show the photos that there are."""
        self.strip.show_board(self._board_id)

    def _open(self, photo: Photo) -> None:
        window = PhotoWindow(
            photo, self.photos.content(photo), self._parent,
            read_only=self._shell.session.store.read_only,
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.described.connect(
            lambda row, words: self._shell.attempt(lambda: self.photos.describe(row, words))
        )
        window.removed.connect(self._remove)
        window.open()

    def _remove(self, row: str) -> None:
        if self._shell.attempt(lambda: self.photos.remove(row)):
            self._shell.toast(self.tr("Photo removed"), undo_in=self._project)
