"""The wall of a board: areas beside each other, or a grid with what has no place on it yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.boards import Board, Card
from collab_desktop.ui.workshop.board_columns import AreaColumn, Choosing
from collab_desktop.ui.workshop.board_grid import GridBoard
from collab_desktop.ui.workshop.board_keys import push_actions
from collab_desktop.ui.workshop.board_layout import AreasLayout
from collab_desktop.ui.workshop.board_list import CardList


class Wall(QWidget):
    """Shows all cards of a board and tells what people do with them."""

    dropped = Signal(object, str, str)
    """Cards, the area they hang in from now on, and the card they hang before."""
    pushed = Signal(int, int)
    placed = Signal(object)
    asked = Signal(str)
    menu_asked = Signal(object)
    pasted = Signal(str, str)
    add_asked = Signal(str)
    chosen = Signal()

    def __init__(
        self, board: Board, spoken: Callable[[Card], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self.columns: list[AreaColumn] = []
        self._wall = AreasLayout(self)
        self.grid = GridBoard(spoken, self) if board.is_grid else None
        if self.grid is not None:
            self._wall.add(self.grid, 3)
            self._follow_grid(self.grid)
        elif board.canvas is not None:
            for area in board.canvas.areas:
                self._add(area.key, area.title, area.prompt)
        self._add("", self.tr("Not placed yet"), "")
        self.choosing = Choosing(self.lists(), self._lists_chose)
        self._connect()

    def _add(self, key: str, title: str, prompt: str) -> None:
        column = AreaColumn(key, title, prompt, self._spoken, self)
        self.columns.append(column)
        self._wall.add(column)

    def lists(self) -> list[CardList]:
        """The lists of all areas, in order."""
        return [column.list for column in self.columns]

    def _push(self, across: int, down: int) -> None:
        """Push cards on the grid a little, in lists an area or a place further."""
        if self.grid is not None and self.grid.chosen_ids():
            self.grid.push(across, down)
        else:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.pushed.emit(-across if mirrored else across, down)

    def _connect(self) -> None:
        push_actions(self, self._push)
        for column in self.columns:
            area, listed = column.key, column.list
            listed.dropped.connect(
                lambda cards, before, area=area: self.dropped.emit(cards, area, before)
            )
            listed.stepped.connect(lambda across, area=area: self._step(area, across))
            listed.asked.connect(self.asked)
            listed.menu_asked.connect(self.menu_asked)
            listed.pasted.connect(lambda text, area=area: self.pasted.emit(text, area))
            column.add_asked.connect(self.add_asked)

    def _follow_grid(self, grid: GridBoard) -> None:
        grid.placed.connect(self.placed)
        grid.asked.connect(self.asked)
        grid.menu_asked.connect(self.menu_asked)
        grid.chosen.connect(self._grid_chose)

    # -- what is on show --------------------------------------------------------------------

    def show_board(
        self, board: Board, wanted: frozenset[str] | None, feet: Mapping[str, str]
    ) -> None:
        """Show the cards; of a search, those that it found."""
        heads = frozenset(card.under for card in board.cards if card.under)
        for column in self.columns:
            cards = board.in_area(column.key)
            seen = [card for card in cards if wanted is None or card.id in wanted]
            column.say_count(len(cards))
            column.list.show_cards(seen, {card.id: feet[card.id] for card in seen}, heads)
            column.setVisible(bool(column.key or cards) or len(self.columns) == 1)
        if self.grid is not None:
            self.grid.show_board(board, wanted, feet)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people look, but move nothing."""
        for column in self.columns:
            column.list.cards.read_only = read_only
            column.add.setVisible(not read_only)
        if self.grid is not None:
            self.grid.read_only = read_only

    def first(self) -> QWidget:
        """Where the keyboard starts."""
        return self.grid or self.lists()[0]

    # -- what is chosen -----------------------------------------------------------------------

    def _lists_chose(self) -> None:
        if self.grid is not None and self.choosing.ids() and not self.grid.hasFocus():
            self.grid.choose([])
        self.chosen.emit()

    def _grid_chose(self) -> None:
        if self.grid is not None and self.grid.chosen_ids():
            self.choosing.choose(set())
        self.chosen.emit()

    def chosen_ids(self) -> list[str]:
        """The chosen cards, wherever they are."""
        on_grid = self.grid.chosen_ids() if self.grid is not None else []
        return on_grid or self.choosing.ids()

    def meant_ids(self) -> list[str]:
        """The chosen cards; without any, the one that the keyboard stands on."""
        return self.chosen_ids() or self.choosing.here()

    def choose(self, cards: set[str], *, focus: bool = False) -> None:
        """Choose cards where they hang now; with focus, go there."""
        if self.grid is not None:
            self.grid.choose([card.id for card in self.grid.cards if card.id in cards])
        if self.grid is None or not self.grid.chosen_ids():
            self.choosing.choose(cards)
        if focus:
            places = [found for found in self.lists() if found.chosen_ids()]
            here = self.grid if self.grid is not None and self.grid.chosen_ids() else None
            target = here or (places[0] if places else None)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- areas --------------------------------------------------------------------------------

    def beside(self, area: str, across: int) -> str | None:
        """The area so many further on; nothing beyond the last one."""
        keys = [column.key for column in self.columns if column.key]
        if area not in keys:
            return keys[0] if keys else None
        there = keys.index(area) + across
        return keys[there] if 0 <= there < len(keys) else None

    def _step(self, area: str, across: int) -> None:
        there = self.beside(area, across)
        for column in self.columns:
            if column.key == there:
                column.list.setFocus(Qt.FocusReason.TabFocusReason)
