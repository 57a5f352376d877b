"""What travels in a drag: letters and where they come from, a new person, or one between lanes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from collab_desktop.framework.schemes import Scheme
from collab_desktop.services.matrix import Cell
from collab_desktop.ui import theme
from collab_desktop.ui.raci.letters import DRAGGED, paint_cell

LETTERS: Final = "application/x-collab-letters"
PERSON: Final = "application/x-collab-person"
MEMBER: Final = "application/x-collab-member"


@dataclass(frozen=True, slots=True)
class DraggedLetters:
    """Letters on their way; ``source`` is the cell they leave, or nothing for the tray."""

    letters: str
    source: Cell | None = None


def mime_of(dragged: DraggedLetters) -> QMimeData:
    """Pack letters for a drag."""
    data = QMimeData()
    data.setData(LETTERS, json.dumps([dragged.letters, dragged.source]).encode())
    return data


def dragged_letters(data: QMimeData, scheme: Scheme) -> DraggedLetters | None:
    """The letters in a drag; nothing when they are none of this scheme."""
    if not data.hasFormat(LETTERS):
        return None
    try:
        text, source = json.loads(bytes(data.data(LETTERS).data()))
        letters = scheme.read(str(text))
    except (ValueError, TypeError):
        return None
    if not letters:
        return None
    return DraggedLetters(letters, (str(source[0]), str(source[1])) if source else None)


def mime_of_member(person: str, lane: str) -> QMimeData:
    """Pack somebody of the matrix who leaves a lane; no lane where there is no part yet."""
    data = QMimeData()
    data.setData(MEMBER, json.dumps([person, lane]).encode())
    return data


def dragged_member(data: QMimeData) -> tuple[str, str] | None:
    """The person in a drag and the lane they leave."""
    try:
        person, lane = json.loads(bytes(data.data(MEMBER).data()))
    except (ValueError, TypeError):
        return None
    return str(person), str(lane)


def drag_letters(widget: QWidget, dragged: DraggedLetters, scheme: Scheme) -> Qt.DropAction:
    """Drag letters from a widget until they are dropped."""
    drag = QDrag(widget)
    drag.setMimeData(mime_of(dragged))
    drag.setPixmap(picture(widget, dragged.letters, scheme))
    drag.setHotSpot(drag.pixmap().rect().center() / drag.pixmap().devicePixelRatio())
    actions = Qt.DropAction
    return drag.exec(actions.MoveAction | actions.CopyAction, actions.MoveAction)


def picture(widget: QWidget, letters: str, scheme: Scheme) -> QPixmap:
    """Letters as they look while they are dragged."""
    side = theme.px(DRAGGED)
    count = max(1, len(scheme.letters_of(letters)))
    ratio = widget.devicePixelRatio()
    width, height = side * count + 12, side + 12
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_cell(painter, scheme, letters, QPointF(width / 2, height / 2), side)
    painter.end()
    return pixmap
