"""Where a block of an agenda is worked on: its board, its round, its question or its step."""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.agenda import Block
from collab_desktop.domain.answers import Address
from collab_desktop.services import describing
from collab_desktop.services.boards import BoardDesk
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.workshop.routes import BOARD, ROUND, route_of

_STEPS: Final = {
    "scoring": "pf", "true_north": "tn", "raci": "raci", "stakeholders": "raci",
    "ethics": "ethics", "youth": "youth", "proposal": "pr",
}  # fmt: skip
_SECTIONS: Final = {"stakeholders": "people"}


def has_place(block: Block) -> bool:
    """Whether a block is worked on anywhere in the program."""
    return block.screen in {"board", "round", "question", *_STEPS}


def place_of_block(shell: Shell, project: str, workshop: str, block: Block) -> Route | None:
    """Where to go for a block; a canvas that does not hang yet is hung."""
    data = shell.session.project(project)
    if block.screen == "board":
        return route_of(project, workshop, BOARD, _board(shell, project, workshop, block.about))
    if block.screen == "round":
        return route_of(project, workshop, ROUND)
    if block.about:
        found = describing.place(data, Address(block.about))
        if found is not None:
            return route_to(project, found)
    step = _STEPS.get(block.screen, "")
    if data.index.find_step(step) is None:
        return None
    return Route("step", project, step, _SECTIONS.get(block.screen))


def _board(shell: Shell, project: str, workshop: str, canvas: str) -> str:
    """The board of a canvas in a workshop; nothing where the pack has no such canvas."""
    desk = BoardDesk(shell.session, project)
    for board in desk.boards(workshop):
        if board.canvas is not None and board.canvas.key == canvas:
            return board.id
    made: list[str] = []
    if canvas in {found.key for found in desk.canvases()} and not shell.session.store.read_only:
        shell.attempt(lambda: made.append(desk.add_board(workshop, canvas)))
    return made[0] if made else ""
