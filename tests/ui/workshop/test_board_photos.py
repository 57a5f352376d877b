"""A photo of the wall is pixels and nothing else; what is none is refused with one sentence."""

from __future__ import annotations

import resource
import struct
import time

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QThreadPool
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from tests.pictures import chunk, png
from tests.ui import walking
from tests.ui.workshop.test_board_screen import open_board
from tests.ui.workshop.test_board_screen import window as window  # fixtures
from tests.ui.workshop.test_board_screen import workshop as workshop

from collab_desktop.screenshots import settle
from collab_desktop.ui.workshop.photo_reading import (
    LARGEST_SIDE,
    Cancelled,
    PhotoRefusedError,
    read_photo,
    small_picture,
)

SECRET = b"Latitude 12.345, taken by R. Vale"
EXIF = b"\xff\xe1" + struct.pack(">H", 2 + 6 + len(SECRET)) + b"Exif\x00\x00" + SECRET
COMMENT = b"\xff\xfe" + struct.pack(">H", 2 + len(SECRET)) + SECRET


def on(_done, _total):
    return True


def picture(kind, width=320, height=200):
    """A picture with a red half and a blue one."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, QColor("red"))
    painter.end()
    image.setText("Description", SECRET.decode())
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def kept(tmp_path, content, name="photo.jpg"):
    file = tmp_path / name
    file.write_bytes(content)
    return read_photo(file, on)


@pytest.mark.parametrize("kind", [b"jpeg", b"png", b"webp"])
def test_only_pixels_come_along(qapp, tmp_path, kind):
    made = picture(kind)
    if kind == b"jpeg":
        made = made[:2] + EXIF + COMMENT + made[2:]
    assert SECRET in made or kind == b"webp"
    found = kept(tmp_path, made)
    assert found.startswith(b"\xff\xd8")
    assert not any(words in found for words in (b"Exif", b"Latitude", b"Vale", b"ICC"))
    image = QImage.fromData(found)
    assert (image.width(), image.height()) == (320, 200)
    assert image.pixelColor(20, 100).red() > 200 and image.pixelColor(300, 100).blue() > 200


def test_a_photo_stands_upright_as_the_camera_says(qapp, tmp_path):
    turned = (
        b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01"
        b"\x00\x06\x00\x00\x00\x00\x00\x00"
    )
    made = picture(b"jpeg")
    head = b"\xff\xe1" + struct.pack(">H", 2 + len(turned)) + turned
    image = QImage.fromData(kept(tmp_path, made[:2] + head + made[2:]))
    assert (image.width(), image.height()) == (200, 320)


def test_a_photo_of_forty_megapixels_becomes_a_sensible_one_in_time(qapp, tmp_path):
    begin, steps = time.process_time(), []
    file = tmp_path / "large.jpg"
    file.write_bytes(picture(b"jpeg", 7300, 5475))
    found = read_photo(file, lambda done, total: steps.append((done, total)) or True)
    image = QImage.fromData(found)
    assert max(image.width(), image.height()) == LARGEST_SIDE
    assert len(found) < 3_000_000
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert time.process_time() - begin < 10


HOSTILE = {
    "text": lambda: b"This is no picture at all.\n" * 100,
    "drawing": lambda: b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "empty": lambda: b"",
    "bomb": lambda: png(9_000, 9_000, colour=b"\x00"),
    "cut jpeg": lambda: picture(b"jpeg")[:-900],
    "cut after the head": lambda: picture(b"jpeg")[:300],
    "cut png": lambda: picture(b"png")[:-200],
    "cut webp": lambda: picture(b"webp")[:60],
    "sixty megabytes": lambda: png(20, 20, chunk(b"teXt", bytes(60_000_000))),
}


@pytest.mark.parametrize(("name", "reason"), [
    ("text", "unreadable"), ("drawing", "unreadable"), ("empty", "unreadable"),
    ("bomb", "too_large"), ("cut jpeg", "broken"), ("cut after the head", "broken"),
    ("cut png", "broken"), ("cut webp", "broken"), ("sixty megabytes", "too_large"),
])
def test_what_is_no_photo_is_refused_at_once(qapp, tmp_path, name, reason):
    content = HOSTILE[name]()
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    with pytest.raises(PhotoRefusedError) as refused:
        kept(tmp_path, content)
    assert refused.value.message.id == f"photo.{reason}"
    assert time.process_time() - begin < 3
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


def test_somebody_can_stop_it(qapp, tmp_path):
    file = tmp_path / "photo.jpg"
    file.write_bytes(picture(b"jpeg"))
    with pytest.raises(Cancelled):
        read_photo(file, lambda done, _total: done < 1)


def test_a_blob_that_is_no_picture_shows_nothing(qapp):
    assert small_picture(b"nothing", 80).isNull()
    assert small_picture(png(9_000, 9_000, colour=b"\x00"), 80).isNull()
    assert small_picture(picture(b"jpeg"), 80).width() == 80


# -- on the screen ----------------------------------------------------------------------------


def test_a_photo_hangs_below_the_cards_is_described_and_goes(window, workshop, tmp_path):
    screen = open_board(window, workshop, "data_walk")
    file = tmp_path / "IMG_2031 school yard.jpg"
    file.write_bytes(picture(b"jpeg"))
    screen.photos.bring(file)
    wait()
    [photo] = screen.photos.photos.photos(screen.board.id)
    assert len(screen.photos.strip.buttons) == 1
    assert b"school" not in screen.photos.photos.content(photo)
    rows = [row for row in window.session.store.rows("attachment") if row["sha256"] == photo.sha256]
    assert [row["name"] for row in rows] == ["wall.jpg"]
    screen.photos.strip.buttons[0].click()
    opened = next(d for d in screen.children() if type(d).__name__ == "PhotoWindow")
    opened.caption.setText("Cards in two rows")
    opened.caption.editingFinished.emit()
    assert "Cards in two rows" in screen.photos.strip.buttons[0].accessibleName()
    opened.remove.click()
    wait()
    assert screen.photos.photos.photos(screen.board.id) == ()
    assert not screen.photos.strip.isVisibleTo(screen)
    window.trigger("undo")
    wait()
    assert len(screen.photos.strip.buttons) == 1


def test_a_file_that_is_none_leaves_one_sentence_and_nothing_else(window, workshop, tmp_path):
    screen = open_board(window, workshop, "data_walk")
    file = tmp_path / "wall.jpg"
    file.write_bytes(b"no picture")
    screen.photos.bring(file)
    wait()
    assert screen.photos.line.text() == (
        "This is no picture that can be read. Choose a JPEG, PNG or WebP file."
    )
    assert screen.photos.photos.photos(screen.board.id) == ()


def wait():
    QThreadPool.globalInstance().waitForDone(10_000)
    settle(walking.application())
