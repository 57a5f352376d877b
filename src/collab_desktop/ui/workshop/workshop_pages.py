"""Which screen of the workshops a route opens; every part of a workshop registers here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from collab_desktop.ui.navigation import Route
from collab_desktop.ui.rounds.round_screen import RoundScreen
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.workshop.board_pages import board_screen
from collab_desktop.ui.workshop.capture_screen import CaptureScreen
from collab_desktop.ui.workshop.close_screen import CloseScreen
from collab_desktop.ui.workshop.list_screen import WorkshopList
from collab_desktop.ui.workshop.plan_screen import PlanScreen
from collab_desktop.ui.workshop.routes import BOARD, CLOSE, PLAN, ROUND, RUN, part_of

PARTS: Final[dict[str, Callable[[Shell, Route], Screen]]] = {
    PLAN: PlanScreen,
    RUN: CaptureScreen,
    BOARD: board_screen,
    ROUND: RoundScreen,
    CLOSE: CloseScreen,
}
"""The screens of one workshop by the word behind its id: ``<id>/run``, ``<id>/board/<board>``.

They are asked only for a workshop that is there.
"""

__all__ = ["PARTS", "part_of", "workshop_screen"]


def workshop_screen(shell: Shell, route: Route) -> Screen:
    """The list of workshops, or a part of one of them; of one that is gone, the list."""
    workshop, part, _ = part_of(route.detail)
    if workshop not in shell.session.project(str(route.project)).records:
        return WorkshopList(shell, route)
    return PARTS.get(part, PlanScreen)(shell, route)
