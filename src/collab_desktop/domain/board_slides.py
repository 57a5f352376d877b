"""A board as the room may see it: areas, words and votes; who wrote a card stays on the laptop."""

from __future__ import annotations

from collab_desktop.domain.boards import Board, Card
from collab_desktop.domain.slides import BoardArea, BoardCard, BoardSlide


def board_slide(board: Board) -> BoardSlide:
    """The slide of a board; on a grid, cards without a place are not on it."""
    canvas = board.canvas
    areas = [(area.key, area.title) for area in canvas.areas] if canvas is not None else []
    if not board.is_grid and any(not card.area for card in board.cards):
        areas.append(("", ""))
    shown = tuple(
        BoardArea(title, tuple(_shown(card) for card in board.in_area(key)))
        for key, title in areas
    )
    axes = canvas.axes if canvas is not None else None
    return BoardSlide(board.title, shown, axes.model_dump() if axes is not None else {})


def _shown(card: Card) -> BoardCard:
    return BoardCard(card.text, card.votes or 0, card.number, card.x, card.y)
