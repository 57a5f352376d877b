"""The picture of the map: marks that are dragged, or moved by the arrow keys, one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from collab_desktop.services.stakeholder_map import Stake
from collab_desktop.ui import theme
from collab_desktop.ui.stakeholders.marks import paint_mark
from collab_desktop.ui.stakeholders.places import Picture, Spot
from collab_desktop.ui.stakeholders.words import position
from collab_desktop.ui.widgets.accessible import Role, announce
from collab_desktop.ui.widgets.text import plain_tip, words_painter

_REACH: Final = 6
"""How far beside a mark a press still counts, at 100 %."""
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}  # fmt: skip


class Board(QWidget):
    """Shows one picture at a time; ``moved`` tells where somebody shall go."""

    moved = Signal(object)
    chosen = Signal(str)
    refused = Signal(object)
    """A stakeholder whose mark may not be moved in this picture."""
    accessible_role = Role.Graphic

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.read_only = False
        self.stakes: Sequence[Stake] = ()
        self.spots: list[Spot] = []
        self._title = ""
        self._chosen = ""
        self._pressed: tuple[Stake, QPointF] | None = None
        self._dragged: QPointF | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # -- what is on show --------------------------------------------------------------------

    def show_stakes(self, stakes: Sequence[Stake], title: str) -> None:
        """Show everybody; whoever was chosen stays so."""
        self.stakes, self._title = stakes, title
        known = {stake.id for stake in stakes}
        if self._chosen not in known:
            self._chosen = stakes[0].id if stakes else ""
        self._say()
        self._lay()

    def show_moved(self, stakeholder: str, moved: Callable[[Stake], Stake]) -> None:
        """Show somebody elsewhere, at once."""
        self.stakes = [
            moved(stake) if stake.id == stakeholder else stake for stake in self.stakes
        ]
        self._lay()
        self.repaint()

    def set_picture(self, picture: Picture) -> None:
        """Draw the same people in another way."""
        self.picture = picture
        self.updateGeometry()
        self._lay()

    def current(self) -> Stake | None:
        """Who is chosen."""
        return next((stake for stake in self.stakes if stake.id == self._chosen), None)

    def choose(self, stakeholder: str) -> None:
        """Choose somebody, and tell it."""
        if stakeholder == self._chosen or all(stake.id != stakeholder for stake in self.stakes):
            return
        self._chosen = stakeholder
        self._say()
        self.update()
        self.chosen.emit(stakeholder)

    def spot(self, stakeholder: str) -> Spot | None:
        """Where somebody stands."""
        return next((spot for spot in self.spots if spot.stake.id == stakeholder), None)

    def _say(self) -> None:
        stake = self.current()
        words = f"{self._title}. {position(stake)}" if stake is not None else self._title
        self.setAccessibleName(words)
        if self.hasFocus() and stake is not None:
            announce(self, position(stake))

    def _lay(self) -> None:
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.spots = self.picture.lay(room, self.stakes, mirrored=mirrored)
        self.update()

    # -- size -------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Circles are as high as they are wide, up to a limit."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the picture."""
        return self.picture.height(width)

    def sizeHint(self) -> QSize:
        """Room for a picture that can be read."""
        return QSize(theme.px(560), self.picture.height(theme.px(560)))

    def minimumSizeHint(self) -> QSize:
        """Narrow pages show marks without names."""
        return QSize(theme.px(200), self.picture.height(theme.px(200)))

    def resizeEvent(self, _event: QEvent) -> None:
        """Find the places anew; no widget is moved."""
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        """Find the places anew when type, or the direction of reading, changes."""
        super().changeEvent(event)
        changes = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in changes and hasattr(self, "spots"):
            self.updateGeometry()
            self._lay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, the marks, and the one that is dragged last."""
        painter = words_painter(self)
        held = self._pressed[0] if self._pressed and self._dragged is not None else None
        target = None
        if held is not None and self._dragged is not None:
            target = self.picture.move_to(held, self._dragged)
        self.picture.paint_ground(painter, target)
        for spot in self.spots:
            self._paint_words(painter, spot)
            if held is None or spot.stake.id != held.id:
                paint_mark(painter, spot.stake, spot.mark, chosen=spot.stake.id == self._chosen)
        if held is not None and self._dragged is not None:
            found = self.spot(held.id)
            box = QRectF(found.mark) if found is not None else QRectF(0, 0, 24, 24)
            box.moveCenter(self._dragged)
            paint_mark(painter, held, box, chosen=True)
        painter.end()

    def _paint_words(self, painter: QPainter, spot: Spot) -> None:
        if spot.words is None:
            return
        stake = spot.stake
        painter.setFont(theme.font("small_bold" if stake.id == self._chosen else "small"))
        painter.setPen(theme.colour("text" if stake.is_aboard else "muted"))
        beside = abs(spot.words.center().y() - spot.mark.center().y()) < 2
        name = stake.name if beside else f"{stake.number}  {stake.name}"
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(spot.words.width())
        )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flags = Qt.AlignmentFlag
        edge = flags.AlignRight if mirrored else flags.AlignLeft
        painter.drawText(spot.words, edge | flags.AlignVCenter | flags.AlignAbsolute, shown)

    # -- the pointer ------------------------------------------------------------------------

    def at(self, point: QPointF) -> Stake | None:
        """Whose mark or name is below a point; the mark nearest to it first."""
        reach = theme.px(_REACH)
        near = [
            spot for spot in self.spots
            if spot.mark.adjusted(-reach, -reach, reach, reach).contains(point)
            or (spot.words is not None and spot.words.contains(point))
        ]  # fmt: skip
        near.sort(key=lambda s: (s.mark.center() - point).manhattanLength())
        return near[0].stake if near else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and be ready to drag."""
        stake = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and stake is not None:
            self.choose(stake.id)
            self._pressed = (stake, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone far enough; else say who is below it."""
        if self._pressed is None:
            stake = self.at(event.position())
            QToolTip.showText(
                event.globalPosition().toPoint(), plain_tip(position(stake)) if stake else "", self
            )
            return
        far = (event.position() - self._pressed[1]).manhattanLength()
        if not self.read_only and (
            self._dragged is not None or far >= QApplication.startDragDistance()
        ):
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop: one move, however long the way was."""
        pressed, dragged = self._pressed, self._dragged
        self._let_go()
        if pressed is None or dragged is None:
            return
        move = self.picture.move_to(pressed[0], event.position())
        if move is not None:
            self.moved.emit(move)
        elif self.rect().contains(event.position().toPoint()):
            self.refused.emit(pressed[0])

    def _let_go(self) -> None:
        self._pressed = self._dragged = None
        self.unsetCursor()
        self.update()

    # -- the keyboard -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move whoever is chosen; Page Up and Down, Home and End choose."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._pressed is not None:
            self._let_go()
        elif key in _ARROWS and self.current() is not None:
            self._step(*_ARROWS[key])
        elif key in _CHOOSING and self.stakes:
            places = [stake.id for stake in self.stakes]
            here = places.index(self._chosen)
            self.choose(places[_there(key, here, len(places) - 1)])
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, up: int) -> None:
        stake = self.current()
        if stake is None or self.read_only:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        move = self.picture.step(stake, -across if mirrored else across, up)
        if move is not None:
            self.moved.emit(move)
        elif stake.is_team:
            self.refused.emit(stake)


_CHOOSING: Final = frozenset({
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
})  # fmt: skip


def _there(key: Qt.Key, here: int, last: int) -> int:
    """Where a key leads among so many."""
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return 0 if key == Qt.Key.Key_Home else last
    step = 1 if key == Qt.Key.Key_PageDown else -1
    return min(max(here + step, 0), last)
