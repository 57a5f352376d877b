"""The boards of one workshop: those that hang, and the canvases that can be hung."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.boards import WORKSHOPS, Board
from collab_desktop.domain.views import Changed
from collab_desktop.framework.workshops import Canvas
from collab_desktop.services.boards import BoardDesk
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, group, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.workshop.frame import PartLinks
from collab_desktop.ui.workshop.routes import BOARD


class BoardsScreen(PlainScreen):
    """Opens a board, or hangs a new one."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the boards of the workshop of a route."""
        self._route = route
        self._workshop = route.detail.partition("/")[0]
        self._desk = BoardDesk(shell.session, route.project or "")
        back = Route("step", route.project, route.step, detail=self._workshop)
        super().__init__(shell, "", back=("", back), column=860)
        self.head.set_title(self.tr("Boards"))
        self.head.set_purpose(self.tr(
            "What people write on together; every card can go on to where it belongs."
        ))
        self.head.set_back(self._workshop_name())
        self.body.addWidget(PartLinks(shell, str(route.project), self._workshop, BOARD))
        hung, self._hung = column_of(spacing=14)
        self.body.addWidget(hung)
        box = group(self.body, self.tr("Hang a canvas"))
        canvases, self._canvases = column_of(spacing=14)
        box.addWidget(canvases)
        self.body.addStretch(1)
        self._fill()
        for canvas in self._desk.canvases():
            self._canvases.addWidget(self._canvas(canvas))

    def _workshop_name(self) -> str:
        data = self._desk.data
        record = data.records.get(self._workshop)
        found = str(data.cell(record, "title") or "") if record is not None else ""
        register = data.index.find_register(WORKSHOPS)
        return found or (register.title if register is not None else "")

    # -- content ------------------------------------------------------------------------------

    def _fill(self) -> None:
        emptied(self._hung)
        boards = self._desk.boards(self._workshop)
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
        button.setEnabled(not self.shell.session.store.read_only)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return host

    # -- what one does ------------------------------------------------------------------------

    def hang(self, canvas: str) -> None:
        """Hang a canvas and go there."""
        made: list[str] = []
        if self.shell.attempt(lambda: made.append(self._desk.add_board(self._workshop, canvas))):
            self._open(made[0])

    def _open(self, board: str) -> None:
        detail = f"{self._workshop}/board/{board}"
        self.shell.go(Route("step", self._route.project, self._route.step, detail=detail))

    def refresh(self, changed: Changed) -> None:
        """Show what hangs now."""
        if self._route.project in changed.project_ids:
            self._fill()
