"""Freezes the boards of a workshop for its minutes, for paper on the wall, and for the room."""

from __future__ import annotations

from collab_desktop.domain import boards as rules
from collab_desktop.domain.boards import PHOTOS, Board, Card
from collab_desktop.domain.report_boards import AreaLines, BoardSheet, CardLine
from collab_desktop.services.card_sending import CardSending
from collab_desktop.services.session import Session


def board_sheets(session: Session, project_id: str, workshop: str) -> tuple[BoardSheet, ...]:
    """Every board of a workshop, in order."""
    found = rules.boards_of(session.project(project_id), workshop)
    return tuple(_sheet(session, project_id, board) for board in found)


def board_sheet(session: Session, project_id: str, board_id: str) -> BoardSheet:
    """One board.

    Raises:
        KeyError: it is not there.
    """
    return _sheet(session, project_id, rules.board(session.project(project_id), board_id))


def _sheet(session: Session, project_id: str, board: Board) -> BoardSheet:
    data, canvas = session.project(project_id), board.canvas
    sending = CardSending(session, project_id)
    titles = [(a.key, a.title, a.prompt) for a in canvas.areas] if canvas is not None else []
    areas = [
        AreaLines(title, prompt, _cards(sending, board, key))
        for key, title, prompt in [*titles, ("", "", "")]
    ]
    photos = (str(row.get("caption") or "") for row in data.table(PHOTOS, f"record:{board.id}"))
    return BoardSheet(
        board.title, canvas.purpose if canvas is not None else "",
        rules.workshop_number(data, board.workshop),
        tuple(area for area in areas if area.title or area.cards),
        canvas.axes if canvas is not None else None, tuple(photos),
    )


def _cards(sending: CardSending, board: Board, area: str) -> tuple[CardLine, ...]:
    shown = board.in_area(area)
    heads = {card.under for card in shown if card.under}
    return tuple(_line(sending, board, card, heads) for card in shown)


def _line(sending: CardSending, board: Board, card: Card, heads: set[str]) -> CardLine:
    there = [found for found in sending.whereabouts(card) if found.place is not None]
    return CardLine(
        card.number, card.text, card.votes, card.author if board.with_authors else "",
        tuple(dict.fromkeys(found.words for found in there)),
        card.id in heads, bool(card.under), card.x, card.y,
    )
