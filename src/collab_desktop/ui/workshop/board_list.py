"""The cards of one area: chosen, dragged, moved by keys, and pasted in, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from collab_desktop.domain.boards import Card
from collab_desktop.ui import theme
from collab_desktop.ui.workshop.board_card import CardDelegate
from collab_desktop.ui.workshop.board_keys import DRAGGED
from collab_desktop.ui.workshop.board_model import CARD, CardModel, dragged_cards, mime_of


class CardList(QListView, theme.Themed):
    """One area of a board; it tells what people do, the board decides what follows."""

    dropped = Signal(object, str)
    """Cards that were dropped here, and the card they are to hang before, or nothing."""
    stepped = Signal(int)
    """The keyboard goes so many areas on."""
    asked = Signal(str)
    """What shall be done with the chosen cards: edit, remove, send."""
    menu_asked = Signal(object)
    pasted = Signal(str)
    chosen = Signal()
    ring_gap = 1

    def __init__(
        self, area: str, title: str, spoken: Callable[[Card], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.area = area
        self.cards = CardModel(spoken, self)
        self.looks = CardDelegate(self)
        self._drop_at = -1
        self.setAccessibleName(title)
        self.setModel(self.cards)
        self.setItemDelegate(self.looks)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # drawn here, along the whole width
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.viewport().mapToGlobal(at))
        )
        self.doubleClicked.connect(lambda _index: self.asked.emit("edit"))
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.chosen.emit())
        self.viewport().setAutoFillBackground(False)
        self.setObjectName(DRAGGED)

    def retheme(self) -> None:
        """Lay the cards out in the present type."""
        self.scheduleDelayedItemsLayout()

    # -- what is on show --------------------------------------------------------------------

    def show_cards(
        self, cards: Sequence[Card], feet: dict[str, str], heads: frozenset[str]
    ) -> None:
        """Show the cards of the area; what was chosen stays so."""
        kept, here = set(self.chosen_ids()), self.current_id()
        changed = feet != self.looks.feet or heads != self.looks.heads
        self.looks.feet, self.looks.heads = feet, heads
        if self.cards.set_cards(cards):
            with QSignalBlocker(self):
                self.choose(kept, here)
        elif not changed:
            return
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def chosen_ids(self) -> list[str]:
        """The chosen cards in the order in which they hang."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.cards.cards[row].id for row in rows if row < len(self.cards.cards)]

    def current_id(self) -> str:
        """The card that the keyboard stands on."""
        card = self.currentIndex().data(CARD)
        return card.id if isinstance(card, Card) else ""

    def choose(self, cards: set[str], current: str = "") -> None:
        """Choose cards that hang here, and stand on one of them."""
        rows = [row for row, card in enumerate(self.cards.cards) if card.id in cards]
        here = self.cards.row_of(current)
        flags = QItemSelectionModel.SelectionFlag
        if here >= 0:
            self.selectionModel().setCurrentIndex(self.cards.index(here), flags.NoUpdate)
            self.scrollTo(self.cards.index(here))
        elif rows:
            self.selectionModel().setCurrentIndex(self.cards.index(rows[0]), flags.NoUpdate)
            self.scrollTo(self.cards.index(rows[0]))
        for row in rows:
            self.selectionModel().select(self.cards.index(row), flags.Select)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        """Room for a few cards."""
        return QSize(theme.px(200), theme.px(220))

    def minimumSizeHint(self) -> QSize:
        """Two cards can be seen."""
        return QSize(theme.px(120), theme.px(130))

    # -- the keyboard -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes, Ctrl+V pastes lines, arrows lead to other areas."""
        key, held = Qt.Key(event.key()), _held(event)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not held.value:
            across = 1 if key == Qt.Key.Key_Right else -1
            self.stepped.emit(-across if self.is_mirrored() else across)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held.value:
            self.asked.emit("edit")
        elif key == Qt.Key.Key_Delete and not held.value:
            self.asked.emit("remove")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            ids = set(self.chosen_ids())
            words = [card.text for card in self.cards.cards if card.id in ids]
            QGuiApplication.clipboard().setText("\n".join(words))
        else:
            super().keyPressEvent(event)

    def is_mirrored(self) -> bool:
        """Whether the page runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by keyboard stands on a card."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.cards:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.cards.index(0), flags.NoUpdate)

    # -- dragging ---------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry the chosen cards; Qt's own drag would take them out of the list by itself."""
        cards = self.chosen_ids()
        if not cards or self.cards.read_only:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(cards))
        drag.setPixmap(self._picture(len(cards)))
        drag.setHotSpot(QPoint(theme.px(20), theme.px(14)))
        self.looks.held = frozenset(cards)
        self.viewport().update()
        drag.exec(Qt.DropAction.MoveAction)
        self.looks.held = frozenset()
        self.viewport().update()

    def _picture(self, count: int) -> QPixmap:
        """The first chosen card, and behind it the edge of a second one where there are more."""
        index = self.selectionModel().selectedRows()[0]
        box = self.visualRect(index)
        picture = QPixmap(self.viewport().grab(box.intersected(self.viewport().rect())))
        if count > 1 and not picture.isNull():
            painter = QPainter(picture)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setFont(theme.font("bold"))
            room = picture.rect().adjusted(8, 4, -10, -10)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), str(count))
            painter.end()
        return picture

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take in cards of boards, and nothing else."""
        self._follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the cards would hang; near an edge the list scrolls."""
        super().dragMoveEvent(event)
        self._follow(event)

    def _follow(self, event: QDragMoveEvent) -> None:
        if self.cards.read_only or not dragged_cards(event.mimeData()):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._show_drop(self.place_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing once the drag has gone on."""
        super().dragLeaveEvent(event)
        self._show_drop(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which cards hang here from now on, and before which one."""
        cards, place = dragged_cards(event.mimeData()), self.place_at(event.position().toPoint())
        self._show_drop(-1)
        self.stopAutoScroll()
        if not cards or self.cards.read_only:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        rest = [card.id for card in self.cards.cards[place:] if card.id not in cards]
        self.dropped.emit(cards, rest[0] if rest else "")

    def place_at(self, point: QPoint) -> int:
        """The place in the list that a point means: before the card whose upper half is there."""
        for row in range(len(self.cards.cards)):
            box = self.visualRect(self.cards.index(row))
            if point.y() < box.center().y():
                return row
        return len(self.cards.cards)

    def _show_drop(self, place: int) -> None:
        if place == self._drop_at:
            return
        for shown in (self._drop_at, place):
            if shown >= 0:
                y = self._y_of(shown)
                self.viewport().update(0, y - 4, self.viewport().width(), 9)
        self._drop_at = place

    def _y_of(self, place: int) -> int:
        """Where the gap before a card is."""
        count = len(self.cards.cards)
        if not count:
            return 3
        if place < count:
            return max(2, self.visualRect(self.cards.index(place)).top() - 1)
        return self.visualRect(self.cards.index(count - 1)).bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, and the line where dragged ones would hang."""
        super().paintEvent(event)
        if self._drop_at >= 0:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("accent"), 3))
            y = self._y_of(self._drop_at)
            painter.drawLine(2, y, self.viewport().width() - 3, y)
            painter.end()


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
