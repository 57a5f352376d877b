"""Which screen a step opens: its own page by the name in the pack, plain question pages else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from collab_desktop.ui.matching.team_pages import team_screen
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.raci_pages import raci_screen
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.scoring_page import ScoringScreen
from collab_desktop.ui.steps.step_page import StepPage
from collab_desktop.ui.steps.true_north_page import TrueNorthScreen
from collab_desktop.ui.workshop.workshop_pages import workshop_screen

SPECIAL: Final[dict[str, Callable[[Shell, Route], Screen]]] = {
    "scoring": ScoringScreen,
    "true_north": TrueNorthScreen,
    "raci": raci_screen,
    "team": team_screen,
    "workshops": workshop_screen,
}
"""Screens of steps that are more than questions, by the name a pack calls them."""


def step_screen(shell: Shell, route: Route) -> Screen:
    """Make the screen of a step."""
    step = shell.session.index_of(str(route.project)).step(str(route.step))
    make = SPECIAL.get(step.page or "", StepPage)
    return make(shell, route)
