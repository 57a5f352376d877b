"""The grid of two by two: cards lie where they are dropped, or where keys push them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from collab_desktop.domain.boards import WIDEST, Board, Card
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role, announce
from collab_desktop.ui.widgets.text import plain_tip, words_painter
from collab_desktop.ui.workshop.board_card import Face, face_of, paint_card
from collab_desktop.ui.workshop.board_keys import DRAGGED
from collab_desktop.ui.workshop.board_model import dragged_cards

_STEP: Final = 5
_CARD_WIDTH: Final = 150
_WORDS: Final = 26
"""Room beside the grid for the words of its axes, at 100 %."""
_EDGE: Final = QPointF(2, 2)
"""Room around a card for its edge, in the picture that is kept of it."""
_MOST_PICTURES: Final = 1200
_CHOOSE: Final = {
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
}  # fmt: skip


class GridBoard(QWidget):
    """Shows the placed cards; ``placed`` tells where cards shall lie from now on."""

    placed = Signal(object)
    """Places by card: from 0 to 100 along both axes."""
    asked = Signal(str)
    menu_asked = Signal(object)
    chosen = Signal()
    accessible_role = Role.Graphic
    ring_gap = 1

    def __init__(self, spoken: Callable[[Card], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self.board: Board | None = None
        self.cards: tuple[Card, ...] = ()
        self.read_only = False
        self._feet: Mapping[str, str] = {}
        self._chosen: list[str] = []
        self._pressed: tuple[str, QPointF] | None = None
        self._moved = QPointF()
        self._is_dragging = False
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setObjectName(DRAGGED)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # -- what is on show --------------------------------------------------------------------

    def show_board(
        self, board: Board, wanted: frozenset[str] | None, feet: Mapping[str, str]
    ) -> None:
        """Show the cards that have a place; of a search, those that it found."""
        self.board, self._feet = board, feet
        self.cards = tuple(
            card for card in board.cards
            if card.area and (wanted is None or card.id in wanted)
        )
        known = {card.id for card in self.cards}
        self._chosen = [card for card in self._chosen if card in known]
        self._say()
        self.update()

    def chosen_ids(self) -> list[str]:
        """The chosen cards."""
        return list(self._chosen)

    def choose(self, cards: list[str]) -> None:
        """Choose cards that lie here, and tell it."""
        known = {card.id for card in self.cards}
        found = [card for card in cards if card in known]
        if found != self._chosen:
            self._chosen = found
            self._say()
            self.update()
            self.chosen.emit()

    def _say(self) -> None:
        title = self.board.title if self.board is not None else ""
        card = next((c for c in self.cards if c.id in self._chosen[-1:]), None)
        words = self._spoken(card) if card is not None else ""
        self.setAccessibleName(f"{title}. {words}" if words else title)
        if words and self.hasFocus():
            announce(self, words)

    def sizeHint(self) -> QSize:
        """Room for cards in every quarter."""
        return QSize(theme.px(560), theme.px(380))

    def minimumSizeHint(self) -> QSize:
        """Cards may lie over each other."""
        return QSize(theme.px(260), theme.px(300))

    # -- where things are ---------------------------------------------------------------------

    def _ground(self) -> QRectF:
        """The square in which cards lie: beside it and below it stand the words of the axes."""
        room, words = QRectF(self.rect()), theme.px(_WORDS)
        return room.adjusted(2, words, -2, -words)

    def _face(self, card: Card) -> Face:
        return face_of(card, self._feet.get(card.id, ""), self._width(), is_head=False)

    def _width(self) -> float:
        return min(theme.px(_CARD_WIDTH), self._ground().width() / 3)

    def box_of(self, card: Card) -> QRectF:
        """Where a card lies on the screen, wholly inside the grid."""
        ground, width, height = self._ground(), self._width(), self._face(card).height
        across = (card.x or 0) / WIDEST
        if self._is_mirrored():
            across = 1 - across
        up = 1 - (card.y or 0) / WIDEST
        left = ground.left() + across * max(0.0, ground.width() - width)
        top = ground.top() + up * max(0.0, ground.height() - height)
        return QRectF(left, top, width, height)

    def spot_of(self, corner: QPointF, height: float) -> tuple[int, int]:
        """The place along both axes of a card whose corner is at a point of the screen."""
        ground, width = self._ground(), self._width()
        across = (corner.x() - ground.left()) / max(1.0, ground.width() - width)
        up = 1 - (corner.y() - ground.top()) / max(1.0, ground.height() - height)
        if self._is_mirrored():
            across = 1 - across
        x, y = (round(min(max(part, 0.0), 1.0) * WIDEST) for part in (across, up))
        return x, y

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def at(self, point: QPointF) -> Card | None:
        """The card that lies uppermost at a point."""
        found = [card for card in self._in_depth() if self.box_of(card).contains(point)]
        return found[-1] if found else None

    def _in_depth(self) -> list[Card]:
        """The cards from the lowest to the uppermost: the chosen ones lie on top."""
        return sorted(self.cards, key=lambda card: card.id in self._chosen)

    # -- drawing ------------------------------------------------------------------------------

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Everything lies elsewhere now."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the new type or direction."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the quarters, the axes, and the cards in what has to be drawn anew."""
        painter = words_painter(self)
        self._paint_ground(painter)
        dirty = QRectF(event.rect())
        for card in self._in_depth():
            box, held = self.box_of(card), self._is_dragging and card.id in self._chosen
            if held:
                box.translate(self._moved)
            if box.adjusted(-2, -2, 2, 2).intersects(dirty):
                painter.drawPixmap(box.topLeft() - _EDGE, self._drawn(card, box))
        painter.end()

    def _drawn(self, card: Card, box: QRectF) -> QPixmap:
        """A card as it was drawn once: hundreds of them lie over each other while one moves."""
        is_chosen, ratio = card.id in self._chosen, self.devicePixelRatioF()
        key = (
            card.text, self._feet.get(card.id, ""), is_chosen, box.width(), ratio,
            theme.percent(), theme.palette_name(), self._is_mirrored(),
        )
        if key not in self._pictures:
            size = (box.size() + QSizeF(2, 2) * _EDGE.x()) * ratio
            picture = QPixmap(size.toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = words_painter(picture)
            paint_card(
                painter, QRectF(_EDGE, box.size()), self._face(card), is_chosen=is_chosen,
                is_head=False, mirrored=self._is_mirrored(),
            )
            painter.end()
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = picture
        return self._pictures[key]

    def _paint_ground(self, painter: QPainter) -> None:
        ground = self._ground()
        painter.fillRect(ground, theme.colour("desk"))
        painter.setPen(QPen(theme.colour("border"), 1))
        middle = ground.center()
        painter.drawLine(QPointF(middle.x(), ground.top()), QPointF(middle.x(), ground.bottom()))
        painter.drawLine(QPointF(ground.left(), middle.y()), QPointF(ground.right(), middle.y()))
        canvas = self.board.canvas if self.board is not None else None
        if canvas is None or canvas.axes is None:
            return
        axes, words = canvas.axes, theme.px(_WORDS)
        below = QRectF(ground.left(), ground.bottom() + 2, ground.width(), words - 2)
        above = QRectF(ground.left(), 0, ground.width(), words - 2)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("small_strong"))
        low = f"{axes.y_low} · {axes.x_low}"
        for room, text, side in (
            (above, axes.y_high, "lead"), (below, low, "lead"), (below, axes.x_high, "trail"),
        ):  # fmt: skip
            painter.drawText(room, self._towards(side), text)
        painter.setPen(theme.colour("muted"))
        for place, area in enumerate(canvas.areas):
            self._paint_quarter(painter, ground, place, area.title)

    def _paint_quarter(self, painter: QPainter, ground: QRectF, place: int, title: str) -> None:
        half = QRectF(ground.topLeft(), ground.size() / 2).adjusted(8, 6, -8, -6)
        far = (place % 2 == 1) is not self._is_mirrored()
        half.translate(ground.width() / 2 if far else 0, ground.height() / 2 if place > 1 else 0)
        painter.drawText(half, self._towards("lead") & ~Qt.AlignmentFlag.AlignVCenter, title)

    def _towards(self, side: str) -> Qt.AlignmentFlag:
        flags = Qt.AlignmentFlag
        right = (side == "trail") is not self._is_mirrored()
        edge = flags.AlignRight if right else flags.AlignLeft
        return edge | flags.AlignAbsolute | flags.AlignVCenter

    # -- the pointer --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and be ready to drag; with Ctrl, choose more."""
        card = self.at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if card is None:
            self.choose([])
            return
        if more and card.id in self._chosen:
            self.choose([found for found in self._chosen if found != card.id])
            return
        if card.id not in self._chosen:
            self.choose([*self._chosen, card.id] if more else [card.id])
        self._pressed = (card.id, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer has gone far enough; else say what is below it."""
        if self._pressed is None:
            card = self.at(event.position())
            tip = plain_tip(card.text) if card is not None else ""
            QToolTip.showText(event.globalPosition().toPoint(), tip, self)
            return
        moved = event.position() - self._pressed[1]
        far = moved.manhattanLength() >= QApplication.startDragDistance()
        if not self.read_only and (self._is_dragging or far):
            before = self._chosen_rect()
            self._is_dragging, self._moved = True, moved
            self.update((before | self._chosen_rect()).toAlignedRect())

    def _chosen_rect(self) -> QRectF:
        """What the chosen cards cover while they are dragged."""
        whole = QRectF()
        for card in self.cards:
            if card.id in self._chosen:
                whole |= self.box_of(card).translated(self._moved).adjusted(-3, -3, 3, 3)
        return whole

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Drop: one move, however long the way was."""
        was_dragging, moved = self._is_dragging, self._moved
        self._let_go()
        if was_dragging:
            self._place_by(moved)

    def _place_by(self, moved: QPointF) -> None:
        spots = {}
        for card in self.cards:
            if card.id in self._chosen:
                box = self.box_of(card).translated(moved)
                spots[card.id] = self.spot_of(box.topLeft(), box.height())
        self.placed.emit(spots)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card."""
        if self.at(event.position()) is not None:
            self.asked.emit("edit")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen cards."""
        self.menu_asked.emit(event.globalPos())

    def _let_go(self) -> None:
        self._pressed, self._moved, self._is_dragging = None, QPointF(), False
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take in cards that had no place."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Cards may be dropped anywhere."""
        event.setAccepted(not self.read_only and bool(dragged_cards(event.mimeData())))

    def dropEvent(self, event: QDropEvent) -> None:
        """Let cards lie where they were dropped; several a little apart."""
        corner = event.position() - QPointF(self._width() / 2, theme.px(16))
        spots = {}
        for number, card in enumerate(dragged_cards(event.mimeData())):
            spots[card] = self.spot_of(corner + QPointF(12, 12) * number, theme.px(60))
        event.acceptProposedAction()
        self.placed.emit(spots)

    # -- the keyboard -------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on a card."""
        super().focusInEvent(event)
        if not self._chosen and self.cards:
            self.choose([self.cards[0].id])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Delete removes."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._pressed is not None:
            self._let_go()
        elif key in _CHOOSE and not held.value and self.cards:
            self._choose_next(-_CHOOSE[key] if self._is_back(key) else _CHOOSE[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held.value:
            self.asked.emit("edit")
        elif key == Qt.Key.Key_Delete and not held.value:
            self.asked.emit("remove")
        else:
            super().keyPressEvent(event)

    def _is_back(self, key: Qt.Key) -> bool:
        return self._is_mirrored() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)

    def _choose_next(self, step: int) -> None:
        ids = [card.id for card in self.cards]
        here = ids.index(self._chosen[-1]) if self._chosen else -step
        self.choose([ids[min(max(here + step, 0), len(ids) - 1)]])

    def push(self, across: int, down: int) -> None:
        """Push the chosen cards a little across the page and down it."""
        across = -across if self._is_mirrored() else across
        if not self.read_only and self._chosen:
            self.placed.emit({
                card.id: ((card.x or 0) + across * _STEP, (card.y or 0) - down * _STEP)
                for card in self.cards if card.id in self._chosen
            })
