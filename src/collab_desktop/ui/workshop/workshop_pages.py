"""Which screen of the workshops a route opens; every part of a workshop registers here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from collab_desktop.ui.navigation import Route
from collab_desktop.ui.rounds.round_screen import RoundScreen
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.step_page import StepPage
from collab_desktop.ui.workshop.board_pages import board_screen


def _run(shell: Shell, route: Route) -> Screen:
    from collab_desktop.domain.workshops import find
    from collab_desktop.ui.workshop.capture_screen import CaptureScreen

    workshop, _, _ = part_of(route.detail)
    if find(shell.session.project(str(route.project)), workshop) is None:
        return StepPage(shell, replace(route, detail=""))  # it was taken away
    return CaptureScreen(shell, route)


PARTS: Final[dict[str, Callable[[Shell, Route], Screen]]] = {
    "run": _run, "board": board_screen, "round": RoundScreen,
}
"""The screens of one workshop by the word behind its id: ``<id>/run``, ``<id>/board/<board>``."""


def part_of(detail: str) -> tuple[str, str, str]:
    """Workshop, part and what the part is about: ``("", "", "")`` for the list of all."""
    workshop, _, rest = detail.partition("/")
    part, _, about = rest.partition("/")
    return workshop, part, about


def workshop_screen(shell: Shell, route: Route) -> Screen:
    """The list of workshops, or a part of one of them."""
    _, part, _ = part_of(route.detail)
    return PARTS.get(part, StepPage)(shell, route)
