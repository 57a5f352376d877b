"""The boards of one workshop: those that hang, and the canvases that can be hung."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.boards import Board
from collab_desktop.framework.workshops import Canvas
from collab_desktop.services.boards import BoardDesk
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import column_of, emptied, group, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.workshop.frame import WorkshopFrame
from collab_desktop.ui.workshop.routes import BOARD, route_of


class BoardsScreen(WorkshopFrame):
    """Opens a board, or hangs a new one."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the boards of the workshop of a route."""
        super().__init__(shell, route, column=860)
        self._desk = BoardDesk(shell.session, self.project)
        words = self.tr("What people write on together; every card can go on to where it belongs.")
        self.body.addWidget(Label(words, "body", "muted", wrap=True))
        hung, self._hung = column_of(spacing=14)
        self.body.addWidget(hung)
        box = group(self.body, self.tr("Hang a canvas"))
        canvases, self._canvases = column_of(spacing=14)
        box.addWidget(canvases)
        self.body.addStretch(1)
        self.show_workshop()
        for canvas in self._desk.canvases():
            self._canvases.addWidget(self._canvas(canvas))

    # -- content ------------------------------------------------------------------------------

    def show_workshop(self) -> None:
        """Show what hangs now."""
        emptied(self._hung)
        boards = self._desk.boards(self.workshop_id)
        for board in boards:
            self._hung.addWidget(self._board(board))
        if not boards:
            words = self.tr("No board hangs here yet. Choose a canvas below.")
            self._hung.addWidget(Label(words, "body", "muted", wrap=True))

    def _board(self, board: Board) -> QWidget:
        host, column = column_of(spacing=2)
        link = LinkButton(board.title, role="strong", wrap=True)
        link.clicked.connect(partial(self._open, board.id))
        column.addWidget(link)
        count = len(board.cards)
        words = self.tr("1 card") if count == 1 else self.tr("{n} cards", "", count)
        sent = sum(bool(card.sent) for card in board.cards)
        went = self.tr("{n} of them sent on", "", sent).format(n=sent) if sent else ""
        below = " · ".join(part for part in (words.format(n=count), went) if part)
        column.addWidget(Label(below, "small", "muted", wrap=True))
        return host

    def _canvas(self, canvas: Canvas) -> QWidget:
        host, row = row_of(spacing=12)
        words, column = column_of(spacing=2)
        column.addWidget(Label(canvas.title, "strong", wrap=True))
        column.addWidget(Label(canvas.purpose, "small", "muted", wrap=True))
        row.addWidget(words, 1)
        button = Button(self.tr("Hang"), size="drawer", icon="plus")
        button.setAccessibleName(self.tr("Hang {canvas}").format(canvas=canvas.title))
        button.clicked.connect(partial(self.hang, canvas.key))
        button.setEnabled(not self.read_only)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return host

    # -- what one does ------------------------------------------------------------------------

    def hang(self, canvas: str) -> None:
        """Hang a canvas and go there."""
        made: list[str] = []
        hang = partial(self._desk.add_board, self.workshop_id, canvas)
        if self.shell.attempt(lambda: made.append(hang())):
            self._open(made[0])

    def _open(self, board: str) -> None:
        self.shell.go(route_of(self.project, self.workshop_id, BOARD, board))
