"""The lanes of the chosen activity, and people who could become a column.

Newcomers are added by a press, or dragged into the matrix or onto a lane.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.matrix_people import Candidate
from collab_desktop.ui.raci.drags import PERSON, DragStart, drag_out
from collab_desktop.ui.raci.lanes import Lanes
from collab_desktop.ui.steps.drawer_tabs import Tab
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.drawer import WIDTH
from collab_desktop.ui.widgets.text import Label

MOST_SHOWN = 60


class CandidateButton(Button):
    """Adds a column when pressed, and can be dragged to the place it should have."""

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(
            candidate.name, icon="plus", size="drawer", measure=WIDTH - 48 - 60, parent=parent
        )
        self.candidate = candidate
        DragStart(self, self._drag)
        words = self.tr("Add {name} to the matrix").format(name=candidate.name)
        self.setAccessibleName(words)

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(PERSON, self.candidate.key.encode())
        drag_out(self, data, Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)


class PeopleTab(QWidget):
    """Who has which part in the chosen activity, and everybody who has no column yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes, self.newcomers = Lanes(), Newcomers()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self.lanes)
        column.addWidget(self.newcomers)


class Newcomers(Tab):
    """Everybody who is known and has no column yet."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[CandidateButton] = []

    def show_people(self, people: Sequence[Candidate]) -> None:
        """Offer people; without any, say where they come from."""
        self._clear()
        self.buttons = []
        self._column.addWidget(Label(self.tr("Not in the matrix yet"), "section", wrap=True))
        self._column.addSpacing(8)
        if not people:
            words = self.tr("Everybody of the team and the workspace has a column.")
            self._column.addWidget(Label(words, "body", "muted", wrap=True))
        for candidate in people[:MOST_SHOWN]:
            button = CandidateButton(candidate)
            button.clicked.connect(lambda _on=False, who=candidate: self.chosen.emit(who))
            self.buttons.append(button)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            if candidate.organisation:
                self._column.addWidget(Label(candidate.organisation, "small", "muted", wrap=True))
            self._column.addSpacing(8)
