"""The menus of a board: what can be done with chosen cards, and with the board itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collab_desktop.domain.boards import Board
    from collab_desktop.ui.workshop.board_screen import BoardScreen


def _menu(screen: BoardScreen) -> QMenu:
    menu = QMenu(screen)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _escaped(words: str) -> str:
    return words.replace("&", "&&")


def move_menu(screen: BoardScreen) -> QMenu:
    """The areas to move to, the groups to join, and the way out of one."""
    translate, menu, board = QCoreApplication.translate, _menu(screen), screen.board
    cards = screen.chosen()
    areas = {card.area for card in board.cards if card.id in cards}
    for area in board.canvas.areas if board.canvas is not None else ():
        action = menu.addAction(_escaped(area.title), partial(screen.move_to, area.key))
        action.setEnabled(areas != {area.key})
    if board.is_grid:
        action = menu.addAction(
            translate("BoardMenu", "Not placed yet"), partial(screen.move_to, "")
        )
        action.setEnabled(areas != {""})
    else:
        _add_groups(menu, screen, board, cards)
    return menu


def _add_groups(menu: QMenu, screen: BoardScreen, board: Board, cards: list[str]) -> None:
    translate = QCoreApplication.translate
    heads = {card.under for card in board.cards if card.under}
    menu.addSeparator()
    for card in board.cards:
        if card.id in heads and card.id not in cards:
            words = translate("BoardMenu", "Under “{heading}”").format(heading=card.text[:60])
            menu.addAction(_escaped(words), partial(screen.group_under, card.id))
    if len(cards) > 1:
        first = next(card for card in board.cards if card.id == cards[0])
        words = translate("BoardMenu", "Group under “{heading}”").format(heading=first.text[:60])
        menu.addAction(_escaped(words), partial(screen.group_under, first.id))
    if any(card.under for card in board.cards if card.id in cards):
        menu.addAction(translate("BoardMenu", "Out of the group"), screen.ungroup)


def card_menu(screen: BoardScreen) -> QMenu:
    """What can be done with the chosen cards."""
    translate, menu = QCoreApplication.translate, _menu(screen)
    if screen.read_only or not screen.chosen():
        return menu
    menu.addAction(translate("BoardMenu", "Edit the words"), screen.edit)
    menu.addAction(translate("BoardMenu", "Send to…"), screen.send)
    move = move_menu(screen)
    move.setTitle(translate("BoardMenu", "Move to"))
    menu.addMenu(move)
    menu.addSeparator()
    menu.addAction(translate("BoardMenu", "Remove"), screen.remove)
    return menu


def board_menu(screen: BoardScreen) -> QMenu:
    """What can be done with the whole board."""
    translate, menu = QCoreApplication.translate, _menu(screen)
    board = screen.board
    menu.addAction(translate("BoardMenu", "Rename board…"), screen.rename)
    menu.addAction(translate("BoardMenu", "Paste lines as cards"), screen.paste)
    menu.addAction(translate("BoardMenu", "Add photo of the wall…"), screen.photos.choose)
    menu.addAction(translate("BoardMenu", "Vote with dots…"), screen.vote)
    shows = menu.addAction(translate("BoardMenu", "Authors on the paper of the board"))
    shows.setCheckable(True)
    shows.setChecked(board.with_authors)
    shows.triggered.connect(screen.show_authors)
    menu.addSeparator()
    menu.addAction(translate("BoardMenu", "Remove board"), screen.remove_board)
    return menu


def open_below(menu: QMenu, at: QPoint) -> None:
    """Open a menu that has something to offer."""
    if not menu.isEmpty():
        menu.popup(at)
    else:
        menu.deleteLater()
