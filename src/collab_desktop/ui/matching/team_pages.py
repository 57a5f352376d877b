"""The parts of the step: matching on its own screen, the others as in any step."""

from __future__ import annotations

from collab_desktop.ui.navigation import Route
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.step_page import StepPage

MATCH_PART = "match"


class TeamPages(StepPage):
    """Question pages that leave the matching to its own screen."""

    elsewhere = frozenset({MATCH_PART})

    def show_route(self, route: Route) -> bool:
        """Show another part of the step, as long as it is not the matching."""
        return route.section != MATCH_PART and super().show_route(route)


def team_screen(shell: Shell, route: Route) -> Screen:
    """The matching, or a page of what goes into it and comes out of it."""
    if route.section != MATCH_PART:
        return TeamPages(shell, route)
    from collab_desktop.ui.matching.match_screen import MatchScreen  # the solver comes with it

    return MatchScreen(shell, route)
