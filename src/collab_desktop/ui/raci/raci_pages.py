"""The pages of the step beside the matrix: stakeholders and activities, as in any step."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.services.stakeholder_map import MOVED
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.import_screen import IMPORT, ImportScreen
from collab_desktop.ui.raci.matrix_screen import MATRIX_PART, MatrixScreen
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.stakeholders.map_panel import REST
from collab_desktop.ui.steps.step_page import StepPage

MAP_PART = "map"


class RaciPages(StepPage):
    """Question pages that leave the matrix to its own screen."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(shell, route, parent)
        self._late: Changed | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._follow)

    def refresh(self, changed: Changed) -> None:
        """On the map the picture follows at once, the page around it when the keys rest."""
        page = self.page if self.section == MAP_PART else None
        if page is None or page.panel is None or not _moves_only(changed, self.project):
            super().refresh(changed)
            return
        page.panel.show_page(page.view)
        self._late = changed
        self._rest.start()

    def _follow(self) -> None:
        if self._late is not None:
            super().refresh(self._late)

    def show_route(self, route: Route) -> bool:
        """Show another part of the step, as long as it is not the matrix."""
        return not _is_matrix(route) and not route.detail and super().show_route(route)


def raci_screen(shell: Shell, route: Route) -> Screen:
    """The matrix itself, or a page of what stands in it."""
    if route.detail.startswith(IMPORT):
        return ImportScreen(shell, route)
    return MatrixScreen(shell, route) if _is_matrix(route) else RaciPages(shell, route)


def _moves_only(changed: Changed, project: str) -> bool:
    """Whether a change is of where stakeholders stand, and of nothing else."""
    touched = {address.path for own, address in changed.addresses if own == project}
    return bool(touched) and touched <= MOVED


def _is_matrix(route: Route) -> bool:
    return route.section in (None, "", MATRIX_PART)
