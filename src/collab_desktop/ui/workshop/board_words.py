"""What is said of cards: below their words, to screen readers, and where they went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from collab_desktop.domain.boards import Board, Card
from collab_desktop.services.card_sending import Whereabouts
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.widgets.text import isolated

BoardWords: Final = Speaker("BoardWords")


def votes_of(card: Card) -> str:
    """How many dots a revealed round gave a card; nothing before that."""
    if card.votes is None:
        return ""
    if card.votes == 1:
        return BoardWords.tr("1 vote")
    return BoardWords.tr("{n} votes", "", card.votes).format(n=card.votes)


def sent_of(places: Sequence[Whereabouts]) -> str:
    """Where a card was sent, in a few words."""
    if not places:
        return ""
    names = ", ".join(isolated(place.words) for place in places)
    return BoardWords.tr("sent to {places}").format(places=names)


def foot_of(card: Card, places: Sequence[Whereabouts]) -> str:
    """The line below the words of a card: number, author, votes, where it went."""
    parts = (f"{card.number}", card.author, votes_of(card), sent_of(places), ", ".join(card.tags))
    return " · ".join(isolated(part) for part in parts if part)


def spoken(board: Board, card: Card, places: Sequence[Whereabouts]) -> str:
    """A card as a screen reader reads it."""
    parts = [BoardWords.tr("Card {n}").format(n=card.number), card.text]
    area = board.area_title(card.area)
    if area:
        parts.append(BoardWords.tr("in area {area}").format(area=area))
    else:
        parts.append(BoardWords.tr("not placed yet"))
    head = next((found for found in board.cards if found.id == card.under), None)
    if head is not None:
        parts.append(BoardWords.tr("under {heading}").format(heading=head.text))
    parts += [votes_of(card), sent_of(places)]
    if card.author:
        parts.append(BoardWords.tr("from {author}").format(author=card.author))
    return ", ".join(part for part in parts if part)
