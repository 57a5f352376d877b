"""The one table of state shapes: every state is a shape and a word, colour only repeats it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class State(StrEnum):
    """What a shape says; the values are stable names that pages may compute."""

    FINISHED = "finished"
    IN_PROGRESS = "in_progress"
    NOT_STARTED = "not_started"
    CANNOT = "cannot"
    ATTENTION = "attention"
    STOP = "stop"
    GATE = "gate"
    GATE_NEXT = "gate_next"
    GATE_PASSED = "gate_passed"
    MARK_DOT = "mark_dot"
    MARK_RING = "mark_ring"
    MARK_TRIANGLE = "mark_triangle"
    MARK_SQUARE = "mark_square"


def state_word(state: State) -> str:
    """Return the fixed word of a state, translated."""
    translate = QCoreApplication.translate
    words = {
        State.FINISHED: translate("StateShape", "Completed"),
        State.IN_PROGRESS: translate("StateShape", "In progress"),
        State.NOT_STARTED: translate("StateShape", "Not yet started"),
        State.CANNOT: translate("StateShape", "Cannot complete yet"),
        State.ATTENTION: translate("StateShape", "Needs attention"),
        State.STOP: translate("StateShape", "Stops here"),
        State.GATE: translate("StateShape", "Gate, later"),
        State.GATE_NEXT: translate("StateShape", "Gate, next"),
        State.GATE_PASSED: translate("StateShape", "Gate passed"),
        State.MARK_DOT: translate("StateShape", "Yes"),
        State.MARK_RING: translate("StateShape", "No"),
        State.MARK_TRIANGLE: translate("StateShape", "Warns"),
        State.MARK_SQUARE: translate("StateShape", "Stops"),
    }
    return words[state]


def paint_state(
    painter: QPainter, state: State | str, rect: QRectF, *, mirrored: bool = False
) -> None:
    """Draw the shape of a state into a square rectangle, in the colours of the palette."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    if mirrored and state == State.IN_PROGRESS:
        painter.translate(16, 0)
        painter.scale(-1, 1)
    _PAINT[State(state)](painter)
    painter.restore()


def _fill(painter: QPainter, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(role))


def _edge(painter: QPainter, role: str, width: float = 1.5) -> QPen:
    pen = QPen(theme.colour(role), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return pen


def _check(painter: QPainter, role: str) -> None:
    _edge(painter, role, 1.8)
    painter.drawPolyline([QPointF(4.8, 8.3), QPointF(7.1, 10.6), QPointF(11.3, 5.6)])


def _finished(painter: QPainter) -> None:
    _fill(painter, "ok")
    painter.drawEllipse(QPointF(8, 8), 7.5, 7.5)
    _check(painter, "on_ok")


def _in_progress(painter: QPainter) -> None:
    _edge(painter, "accent")
    painter.drawEllipse(QPointF(8, 8), 6.75, 6.75)
    _fill(painter, "accent")
    half = QPainterPath(QPointF(8, 8))
    half.arcTo(QRectF(1.25, 1.25, 13.5, 13.5), 90, 180)
    painter.drawPath(half)


def _not_started(painter: QPainter) -> None:
    _edge(painter, "border")
    painter.drawEllipse(QPointF(8, 8), 6.75, 6.75)


def _cannot(painter: QPainter) -> None:
    pen = _edge(painter, "border")
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    around = 2 * 3.14159265 * 6.75 / 1.5  # dashes are counted in pen widths
    pen.setDashPattern([around / 8 * 0.55, around / 8 * 0.45])
    painter.setPen(pen)
    painter.drawEllipse(QPointF(8, 8), 6.75, 6.75)


def _triangle(painter: QPainter) -> None:
    corners = [QPointF(8, 2.2), QPointF(14.7, 13.8), QPointF(1.3, 13.8)]
    pen = QPen(theme.colour("warn"), 1.6)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.colour("warn"))
    painter.drawPolygon(corners)


def _attention(painter: QPainter) -> None:
    _triangle(painter)
    _edge(painter, "on_warn", 1.6)
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.6))
    painter.drawLine(QPointF(8, 12.1), QPointF(8, 12.15))


def _square(painter: QPainter) -> None:
    _fill(painter, "stop")
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 2.5, 2.5)


def _stop(painter: QPainter) -> None:
    _square(painter)
    _edge(painter, "on_stop", 2)
    painter.drawLine(QPointF(4.8, 8), QPointF(11.2, 8))


def _diamond(painter: QPainter) -> None:
    corners = [QPointF(8, 1.6), QPointF(14.4, 8), QPointF(8, 14.4), QPointF(1.6, 8)]
    painter.drawPolygon(corners)


def _gate(painter: QPainter) -> None:
    _edge(painter, "border", 1.3)
    _diamond(painter)


def _gate_next(painter: QPainter) -> None:
    _edge(painter, "text", 1.3)
    _diamond(painter)


def _gate_passed(painter: QPainter) -> None:
    _edge(painter, "ok", 1.3)
    painter.setBrush(theme.colour("ok"))
    _diamond(painter)
    _edge(painter, "on_ok", 1.5)
    painter.drawPolyline([QPointF(5.4, 8.2), QPointF(7.2, 10), QPointF(10.5, 6)])


def _dot(painter: QPainter) -> None:
    _fill(painter, "text")
    painter.drawEllipse(QPointF(8, 8), 5, 5)


def _ring(painter: QPainter) -> None:
    _edge(painter, "border", 1.8)
    painter.drawEllipse(QPointF(8, 8), 4.4, 4.4)


_PAINT = {
    State.FINISHED: _finished,
    State.IN_PROGRESS: _in_progress,
    State.NOT_STARTED: _not_started,
    State.CANNOT: _cannot,
    State.ATTENTION: _attention,
    State.STOP: _stop,
    State.GATE: _gate,
    State.GATE_NEXT: _gate_next,
    State.GATE_PASSED: _gate_passed,
    State.MARK_DOT: _dot,
    State.MARK_RING: _ring,
    State.MARK_TRIANGLE: _triangle,
    State.MARK_SQUARE: _square,
}


class StateShape(QLabel):
    """One shape; its accessible name is the word of its state unless a better one is given."""

    def __init__(
        self, state: State | str, name: str = "", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._state = State(state)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, name)

    def set_state(self, state: State | str, name: str = "") -> None:
        """Show another state; ``name`` replaces the word a screen reader says."""
        self._state = State(state)
        self.setAccessibleName(name or state_word(self._state))
        self.update()

    def state(self) -> State:
        """Return the state on show."""
        return self._state

    def sizeHint(self) -> QSize:
        """Return the square of the shape at the present text size."""
        return QSize(theme.px(self._size), theme.px(self._size))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the shape."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape in the middle."""
        side = float(theme.px(self._size))
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_state(QPainter(self), self._state, rect, mirrored=mirrored)


class StateLabel(QWidget):
    """A shape and its word; ``wrap`` lets a sentence run over several lines."""

    def __init__(
        self, state: State | str, word: str = "", size: int = 16, parent: QWidget | None = None,
        *, wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._shape = StateShape(state, size=size)
        self._word = Label(wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._shape)
        row.addWidget(self._word, 1)
        self.set_state(state, word)

    def set_state(self, state: State | str, word: str = "") -> None:
        """Show another state; without a word the fixed one of the state."""
        state = State(state)
        self._shape.set_state(state, word)
        self._word.setText(word or state_word(state))
        self._word.set_look(*_LOOK.get(state, ("body", "text")))

    def state(self) -> State:
        """Return the state on show."""
        return self._shape.state()

    def text(self) -> str:
        """Return the word on show."""
        return self._word.text()


_LOOK: dict[State, tuple[theme.FontRole, str]] = {
    State.ATTENTION: ("strong", "text"),
    State.STOP: ("strong", "text"),
    State.CANNOT: ("body", "muted"),
}


class ShapeStrip(QLabel):
    """Several shapes in a line, such as the eight steps of a project; always beside a count."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: list[State] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_states(self, states: list[State] | list[str], name: str) -> None:
        """Show these states; ``name`` says the same in words."""
        self._states = [State(state) for state in states]
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for shapes of 14, 18 apart."""
        return QSize(theme.px(18 * max(1, len(self._states)) - 4), theme.px(14))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its shapes."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shapes from the leading edge."""
        painter = QPainter(self)
        paint_strip(painter, self._states, QRectF(self.rect()), self.layoutDirection())


def paint_strip(
    painter: QPainter, states: list[State], rect: QRectF, direction: Qt.LayoutDirection
) -> None:
    """Draw shapes of 14, 18 apart, from the leading edge of ``rect``."""
    side, step = float(theme.px(14)), float(theme.px(18))
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    for index, state in enumerate(states):
        x = rect.right() - side - index * step if mirrored else rect.left() + index * step
        paint_state(painter, state, QRectF(x, rect.top(), side, side), mirrored=mirrored)


def state_colour(state: State | str) -> QColor:
    """Return the colour that words beside a shape may repeat."""
    roles = {State.ATTENTION: "warn", State.STOP: "stop", State.CANNOT: "muted"}
    return theme.colour(roles.get(State(state), "text"))
