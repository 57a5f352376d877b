"""Opens a board, or the boards of a workshop; what is gone leads to where it was."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain.boards import BOARDS
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.shell import Screen, Shell


def board_screen(shell: Shell, route: Route) -> Screen:
    """The board of a route, or all boards of its workshop."""
    from collab_desktop.ui.workshop.board_screen import BoardScreen  # at its first use
    from collab_desktop.ui.workshop.boards_screen import BoardsScreen

    workshop, _, rest = route.detail.partition("/")
    record = shell.session.project(str(route.project)).records.get(rest.partition("/")[2])
    if record is None or record.register != BOARDS:
        return BoardsScreen(shell, replace(route, detail=f"{workshop}/board"))
    return BoardScreen(shell, route)
