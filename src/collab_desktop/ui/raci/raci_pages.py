"""The pages of the step beside the matrix: stakeholders and activities, as in any step."""

from __future__ import annotations

from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.import_screen import IMPORT, ImportScreen
from collab_desktop.ui.raci.matrix_screen import MATRIX_PART, MatrixScreen
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.step_page import StepPage


class RaciPages(StepPage):
    """Question pages that leave the matrix to its own screen."""

    def show_route(self, route: Route) -> bool:
        """Show another part of the step, as long as it is not the matrix."""
        return not _is_matrix(route) and not route.detail and super().show_route(route)


def raci_screen(shell: Shell, route: Route) -> Screen:
    """The matrix itself, or a page of what stands in it."""
    if route.detail.startswith(IMPORT):
        return ImportScreen(shell, route)
    return MatrixScreen(shell, route) if _is_matrix(route) else RaciPages(shell, route)


def _is_matrix(route: Route) -> bool:
    return route.section in (None, "", MATRIX_PART)
