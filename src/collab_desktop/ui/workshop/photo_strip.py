"""The photos of a board: a row of small pictures, each opens in a window of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from collab_desktop.services.board_photos import BoardPhotos, Photo
from collab_desktop.ui import theme
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.widgets.buttons import Button, PlainButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import words_painter
from collab_desktop.ui.workshop.photo_reading import small_picture

_SIDE = 72
_LARGE = 1000


class PhotoButton(PlainButton):
    """A small picture that can be opened."""

    def __init__(self, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._picture = picture
        self.setAccessibleName(name)
        self.setToolTip(name.replace("<", "<\u2060"))

    def sizeHint(self) -> QSize:
        """Return the size of the picture with its edge."""
        size = self._picture.size() if not self._picture.isNull() else QSize(_SIDE, _SIDE)
        return size.expandedTo(QSize(32, 32)) + QSize(6, 6)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in an edge."""
        painter = words_painter(self)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.is_pressed_or_hovered()
        painter.setPen(QPen(theme.colour("accent" if strong else "border"), 1.5))
        painter.drawRoundedRect(room, 3, 3)
        if not self._picture.isNull():
            box = QRectF(self._picture.rect())
            box.moveCenter(room.center())
            painter.drawImage(box.topLeft(), self._picture)
        painter.end()


class PhotoStrip(QWidget):
    """Shows the photos of a board; without one it is not there."""

    opened = Signal(object)

    def __init__(self, photos: BoardPhotos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._shown: Sequence[Photo] | None = None
        self._row = FlowRow(8)
        self.setLayout(self._row)
        self.buttons: list[PhotoButton] = []

    def show_board(self, board_id: str) -> None:
        """Show what there is now."""
        found = self._photos.photos(board_id)
        if found == self._shown:
            return
        self._shown = found
        emptied(self._row)
        self.buttons = []
        for number, photo in enumerate(found, 1):
            words = photo.caption or self.tr("no words yet")
            name = self.tr("Photo {n} of the wall: {words}").format(n=number, words=words)
            picture = small_picture(self._photos.content(photo), theme.px(_SIDE))
            button = PhotoButton(picture, name, self)
            button.clicked.connect(lambda _on=False, photo=photo: self.opened.emit(photo))
            self.buttons.append(button)
            self._row.addWidget(button)
        self.setVisible(bool(found))


class PhotoWindow(QDialog):
    """One photo, what it shows in words, and the way to take it away."""

    described = Signal(str, str)
    removed = Signal(str)

    def __init__(
        self, photo: Photo, content: bytes, parent: QWidget, *, read_only: bool
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self.setWindowTitle(self.tr("Photo of the wall"))
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        room = parent.window().size()
        side = max(240, min(_LARGE, room.width() - 120, room.height() - 260))
        self.picture = QLabel()
        self.picture.setPixmap(QPixmap.fromImage(small_picture(content, side)))
        self.picture.setAccessibleName(photo.caption or self.tr("Photo of the wall"))
        box.addWidget(self.picture, 1, Qt.AlignmentFlag.AlignCenter)
        self.caption = LineEdit("", photo.caption)
        self.caption.setReadOnly(read_only)
        self.caption.editingFinished.connect(self._tell)
        hint = self.tr("For those who cannot see it. No names of children, and no faces.")
        box.addWidget(Field(self.tr("What does it show?"), self.caption, hint))
        row = FlowRow(8)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.remove = Button(self.tr("Remove photo"), icon="delete")
        self.remove.setEnabled(not read_only)
        self.remove.clicked.connect(self._remove)
        row.addWidget(close)
        row.addWidget(self.remove)
        box.addLayout(row)

    def _tell(self) -> None:
        if self.caption.text().strip() != self._photo.caption:
            self.described.emit(self._photo.id, self.caption.text())

    def _remove(self) -> None:
        self.accept()
        self.removed.emit(self._photo.id)
