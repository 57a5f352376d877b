"""Below the risks: likelihood by severity, with the number of each risk where it stands now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from collab_desktop.domain.risk import Band, Risk, by_cell
from collab_desktop.domain.standing import risks
from collab_desktop.domain.views import PageView
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.states import RULES
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.shapes import StateLabel
from collab_desktop.ui.widgets.text import Label

FIGURES = range(1, 6)
Cells = dict[tuple[int, int], tuple[Risk, ...]]


class RiskMapPanel(Panel):
    """A map of five by five; a shape says how grave a place is, never colour alone.

    The same stands above it in words, for those who do not see it.
    """

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._map = QWidget(self)
        self._column.addWidget(self._map)

    def show_page(self, page: PageView) -> None:
        """Draw the risks where they stand now; nothing while none was judged."""
        del page
        found = risks(self.rooms.session.project(self.rooms.project_id))
        cells: Cells = dict(by_cell(found))
        numbers = {each.id: str(number) for number, each in enumerate(found, 1)}
        self._map.deleteLater()
        self._map = self._drawn(cells, numbers)
        self._column.addWidget(self._map)
        self.setVisible(bool(cells))

    def _drawn(self, cells: Cells, numbers: dict[str, str]) -> QWidget:
        host = QWidget(self)
        grid = QGridLayout(host)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        axes = self.tr("Likelihood down, severity across")
        grid.addWidget(Label(axes, "small", "muted", wrap=True), 0, 0)
        for figure in FIGURES:
            grid.addWidget(Label(str(figure), "small_strong", "muted"), 0, figure)
            grid.addWidget(Label(str(figure), "small_strong", "muted"), 6 - figure, 0)
            grid.setColumnStretch(figure, 1)
        for likelihood in FIGURES:
            for severity in FIGURES:
                here = cells.get((likelihood, severity), ())
                place = self._place(here, numbers) if here else Label("·", "small", "muted")
                grid.addWidget(
                    place, 6 - likelihood, severity, Qt.AlignmentFlag.AlignVCenter)
        return host

    def _place(self, here: tuple[Risk, ...], numbers: dict[str, str]) -> QWidget:
        rated = [each.present for each in here if each.present is not None]
        worst = max(rated, key=lambda rating: list(Band).index(rating.band))
        listed = ", ".join(numbers[each.id] for each in here)
        place = StateLabel(RULES[worst.band.severity], listed)
        place.setToolTip("\n".join(f"{numbers[each.id]} {each.title}" for each in here))
        return place
