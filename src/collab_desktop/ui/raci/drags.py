"""What travels in a drag: letters and where they come from, a new person, or one between lanes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

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


class DragStart(QObject):
    """Begins a drag out of a button once the pointer has gone far enough with it pressed."""

    def __init__(self, button: QAbstractButton, begin: Callable[[], object]) -> None:
        """Watch a button; ``begin`` carries the drag out and returns when it was dropped."""
        super().__init__(button)
        self._button, self._begin = button, begin
        self._pressed_at = QPoint()
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember where a press was, and take over the moves of a drag."""
        if not isinstance(event, QMouseEvent):
            return False
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = at
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if event.type() != QEvent.Type.MouseMove or not pressed or not far:
            return False
        self._button.setDown(False)
        self._begin()
        return True


def drag_out(
    button: QAbstractButton, data: QMimeData, actions: Qt.DropAction, usual: Qt.DropAction
) -> None:
    """Drag something out of a button; its picture follows the pointer."""
    drag = QDrag(button)
    drag.setMimeData(data)
    drag.setPixmap(button.grab())
    drag.exec(actions, usual)
