"""The whole matrix as a picture: names, letters, the scheme and what its letters mean."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPen

from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.outputs import write_bytes
from collab_desktop.ui import theme
from collab_desktop.ui.raci.heads import ACTIVITY, PERSON, PHASE, ROW
from collab_desktop.ui.raci.letters import IN_CELL, paint_cell, paint_letter
from collab_desktop.ui.raci.lines import Line
from collab_desktop.ui.widgets.text import in_two_lines

KINDS: Final = ("png", "svg")
SHARPNESS: Final = 2
MOST_PIXELS: Final = 16_000
"""A side of a PNG; a larger matrix is drawn less sharp, an SVG always whole."""
_MARGIN, _TITLE, _HEAD, _LEGEND = 24, 44, 66, 30


@dataclass(frozen=True)
class Subject:
    """What is drawn: a matrix, its lines on screen, and words for the title."""

    desk: MatrixDesk
    lines: list[Line]
    title: str
    mirrored: bool = False


def write_picture(subject: Subject, target: Path, kind: str) -> None:
    """Write the matrix as a picture on white, whatever the screen looks like.

    Raises:
        OSError: it cannot be written; what lay there is as it was.
    """
    with theme.on_paper():
        content = _svg(subject) if kind == "svg" else _png(subject)
    write_bytes(target, content)


def _png(subject: Subject) -> bytes:
    size = _size(subject)
    scale = min(SHARPNESS, MOST_PIXELS / max(size.width(), size.height()))
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _draw(painter, subject)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(held, b"png").write(image)
    return bytes(held.data().data())


def _svg(subject: Subject) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    held, drawing = QBuffer(), QSvgGenerator()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing.setOutputDevice(held)
    drawing.setSize(_size(subject))
    drawing.setViewBox(QRectF(0, 0, _size(subject).width(), _size(subject).height()))
    drawing.setTitle(subject.title)
    painter = QPainter(drawing)
    painter.fillRect(QRectF(0, 0, _size(subject).width(), _size(subject).height()),
                     theme.colour("surface"))
    _draw(painter, subject)
    painter.end()
    return bytes(held.data().data())


def _rows(subject: Subject) -> list[Line]:
    return [line for line in subject.lines if line.kind != "load"]


def _size(subject: Subject) -> QSize:
    heights = sum(PHASE if line.kind == "phase" else ROW for line in _rows(subject))
    legend = _LEGEND * len(subject.desk.scheme.letters) + 12
    width = max(ACTIVITY + PERSON * len(subject.desk.people), 560)
    return QSize(2 * _MARGIN + width, 2 * _MARGIN + _TITLE + _HEAD + heights + legend)


def _draw(painter: QPainter, subject: Subject) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    page = _Page(painter, subject)
    page.title()
    page.people()
    for line in _rows(subject):
        page.line(line)
    page.legend()


class _Page:
    """A painter that goes down the page."""

    def __init__(self, painter: QPainter, subject: Subject) -> None:
        self._painter, self._subject = painter, subject
        self._width = _size(subject).width() - 2 * _MARGIN
        self._top = float(_MARGIN)

    def _place(self, left: float, width: float, height: float) -> QRectF:
        """A box so far from the leading edge."""
        if self._subject.mirrored:
            left = self._width - left - width
        return QRectF(_MARGIN + left, self._top, width, height)

    def _words(
        self, box: QRectF, text: str, role: theme.FontRole, colour: str = "text",
        side: Qt.AlignmentFlag | None = None,
    ) -> None:
        flags = Qt.AlignmentFlag
        edge = flags.AlignRight if self._subject.mirrored else flags.AlignLeft
        self._painter.setFont(theme.font(role))
        self._painter.setPen(theme.colour(colour))
        places = (side or edge) | flags.AlignVCenter | flags.AlignAbsolute
        self._painter.drawText(box, int(places), text)

    def _rule(self, role: str) -> None:
        self._painter.setPen(QPen(theme.colour(role), 1))
        right = QPointF(_MARGIN + self._width, self._top)
        self._painter.drawLine(QPointF(_MARGIN, self._top), right)

    def title(self) -> None:
        self._words(self._place(0, self._width, _TITLE - 8), self._subject.title, "question")
        self._top += _TITLE

    def people(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        for place, person in enumerate(self._subject.desk.people):
            box = self._place(ACTIVITY + place * PERSON, PERSON, _HEAD).adjusted(3, 0, -3, -4)
            self._painter.setFont(theme.font("small_strong"))
            names = "\n".join(in_two_lines(self._painter, person.name, int(box.width())))
            self._words(box.adjusted(0, 0, 0, -18), names, "small_strong", side=middle)
            self._painter.setFont(theme.font("small"))
            elided = self._painter.fontMetrics().elidedText(
                person.organisation, Qt.TextElideMode.ElideRight, int(box.width())
            )
            self._words(QRectF(box.left(), box.bottom() - 18, box.width(), 18), elided, "small",
                        "muted", middle)  # fmt: skip
        self._top += _HEAD
        self._rule("line2")

    def line(self, line: Line) -> None:
        desk, height = self._subject.desk, PHASE if line.kind == "phase" else ROW
        if line.kind == "phase":
            self._words(self._place(0, self._width, height), line.title, "small_strong", "muted")
        else:
            self._painter.setFont(theme.font("small"))
            title = in_two_lines(self._painter, desk.activities[line.row].title, ACTIVITY - 12)
            self._words(self._place(0, ACTIVITY - 8, height), "\n".join(title), "small")
            for place, cell in enumerate(desk.matrix.cells[line.row]):
                if cell:
                    box = self._place(ACTIVITY + place * PERSON, PERSON, height)
                    paint_cell(self._painter, desk.scheme, cell, box.center(), IN_CELL)
        self._top += height
        self._rule("line")

    def legend(self) -> None:
        self._top += 12
        for letter in self._subject.desk.scheme.letters:
            box = self._place(0, IN_CELL, _LEGEND)
            square = QRectF(box.left(), box.center().y() - IN_CELL / 2, IN_CELL, IN_CELL)
            paint_letter(self._painter, letter, square)
            words = f"{letter.label}: {letter.meaning}"
            self._words(self._place(IN_CELL + 12, self._width - IN_CELL - 12, _LEGEND), words,
                        "small")  # fmt: skip
            self._top += _LEGEND
