"""The cards of one area of a board as a list that views, drags and screen readers understand."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from collab_desktop.domain.boards import Card

Index = QModelIndex | QPersistentModelIndex
CARDS_MIME: Final = "application/x-collab-cards"
CARD: Final = Qt.ItemDataRole.UserRole
_NO_INDEX: Final = QModelIndex()


def mime_of(cards: Sequence[str]) -> QMimeData:
    """Pack cards of a board for a drag."""
    data = QMimeData()
    data.setData(CARDS_MIME, json.dumps(list(cards)).encode())
    return data


def dragged_cards(data: QMimeData) -> list[str]:
    """The cards in a drag; nothing where it carries something else."""
    try:
        found = json.loads(bytes(data.data(CARDS_MIME).data()))
    except (ValueError, TypeError):
        return []
    return [str(card) for card in found] if isinstance(found, list) else []


class CardModel(QAbstractListModel):
    """The cards of one area in their order."""

    def __init__(self, spoken: Callable[[Card], str], parent: QObject | None = None) -> None:
        """Make an empty list; ``spoken`` says a card as a screen reader reads it."""
        super().__init__(parent)
        self._spoken = spoken
        self.cards: tuple[Card, ...] = ()
        self.read_only = False

    def set_cards(self, cards: Sequence[Card]) -> bool:
        """Show these cards; tell whether the list is another one than before."""
        new = tuple(cards)
        if new == self.cards:
            return False
        if [card.id for card in new] == [card.id for card in self.cards]:
            self.cards = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return True
        self.beginResetModel()
        self.cards = new
        self.endResetModel()
        return True

    def row_of(self, card_id: str) -> int:
        """Where a card stands; -1 where it does not."""
        return next((row for row, card in enumerate(self.cards) if card.id == card_id), -1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card, its words, or the sentence that a screen reader reads."""
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(card)
        return card if role == CARD else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen and dragged; they are dropped between each other."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags if self.read_only else flags.ItemIsDropEnabled
        own = flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren
        return own if self.read_only else own | flags.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Only cards of boards are taken in."""
        return [CARDS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack what is dragged."""
        return mime_of([self.cards[index.row()].id for index in indexes])

    def supportedDropActions(self) -> Qt.DropAction:
        """Cards move; there is no second one."""
        return Qt.DropAction.MoveAction
