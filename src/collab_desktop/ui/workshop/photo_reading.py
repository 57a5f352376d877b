"""Draws a photo anew: nothing but its pixels is kept, not where, when or by whom it was taken."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from collab_desktop.domain.messages import Message
from collab_desktop.ui.work import Progress

LARGEST_SIDE: Final = 2400
"""Pixels: cards on a photographed wall can still be read, and the workspace stays small."""
MOST_PIXELS: Final = 40_000_000
LARGEST_FILE: Final = 40 * 1024 * 1024
_FORMATS: Final = (b"jpeg", b"png", b"webp")
"""Pictures that are nothing but pixels; drawings may point at other files."""
_QUALITY: Final = 82
_STEPS: Final = 3


class PhotoRefusedError(Exception):
    """A file that cannot be kept as a photo, with one sentence that says why."""

    def __init__(self, reason: str) -> None:
        """Carry the sentence."""
        super().__init__(reason)
        self.message = Message(f"photo.{reason}", {"limit": MOST_PIXELS // 1_000_000})


class Cancelled(Exception):
    """Somebody asked to stop."""


def read_photo(file: Path, progress: Progress) -> bytes:
    """Read a picture and draw it anew as JPEG of a sensible size; for a worker thread.

    Raises:
        PhotoRefusedError: it is none, incomplete, or too large; its message says so.
        Cancelled: somebody asked to stop.
    """
    _go_on(progress, 0)
    reader = _reader(file)
    image = reader.read()
    if image.isNull():
        raise PhotoRefusedError("broken")
    _go_on(progress, 1)
    drawn = _drawn_anew(image)
    _go_on(progress, 2)
    content = _as_jpeg(drawn)
    _go_on(progress, _STEPS)
    return content


def small_picture(content: bytes, side: int) -> QImage:
    """A kept photo as small as it is shown; nothing where it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if not _is_picture(reader):
        return QImage()
    reader.setScaledSize(_within(reader.size(), side))
    return reader.read()


def _go_on(progress: Progress, done: int) -> None:
    if not progress(done, _STEPS):
        raise Cancelled


def _reader(file: Path) -> QImageReader:
    try:
        size = file.stat().st_size if file.is_file() else -1
    except OSError:
        size = -1
    if size < 0:
        raise PhotoRefusedError("unreadable")
    if size > LARGEST_FILE:
        raise PhotoRefusedError("too_large")
    if not _is_whole_jpeg(file):
        raise PhotoRefusedError("broken")
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _FORMATS:
        raise PhotoRefusedError("unreadable")
    if not reader.size().isValid():
        raise PhotoRefusedError("broken")
    if not _is_picture(reader):
        raise PhotoRefusedError("too_large")
    reader.setAutoTransform(True)  # upright, as the camera says; the saying itself is not kept
    reader.setScaledSize(_within(reader.size(), LARGEST_SIDE))
    return reader


def _is_picture(reader: QImageReader) -> bool:
    """Whether the head promises an ordinary number of pixels; a bomb promises more."""
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _FORMATS:
        return False
    size = reader.size()
    return size.isValid() and 0 < size.width() * size.height() <= MOST_PIXELS


def _within(size: QSize, side: int) -> QSize:
    """The size of a picture that fits into a square; a small one stays as it is."""
    if max(size.width(), size.height()) <= side:
        return size
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _is_whole_jpeg(file: Path) -> bool:
    """Whether a JPEG ends with its end mark; without it Qt would fill the rest with grey."""
    data, place = file.read_bytes(), 2
    if not data.startswith(b"\xff\xd8"):
        return True  # another format, which says itself when it is cut
    while place + 4 <= len(data) and data[place] == 0xFF:
        if data[place + 1] == 0xDA:  # the pixels begin: no mark can stand in them by chance
            return data.find(b"\xff\xd9", place) > 0
        place += 2 + int.from_bytes(data[place + 2:place + 4], "big")
    return False


def _drawn_anew(image: QImage) -> QImage:
    """The same pixels on a fresh ground: no words, places, profiles or thumbnails come along."""
    space = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != space:
        image.convertToColorSpace(space)
    fresh = QImage(image.size(), QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, image)
    painter.end()
    return fresh


def _as_jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    if not writer.write(image):
        raise PhotoRefusedError("broken")
    return bytes(buffer.data().data())
