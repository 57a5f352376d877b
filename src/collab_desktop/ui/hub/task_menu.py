"""The small menu beside a task of the hub: open it, waive it or not, print what tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from collab_desktop.domain.states import Status
from collab_desktop.domain.views import StepView
from collab_desktop.ui.widgets.quiet import QuietButton
from collab_desktop.ui.widgets.text import plain_tip

SETTLED = frozenset({Status.COMPLETE, Status.RECHECK, Status.WAIVED, Status.NOT_APPLICABLE})
"""States in which there is nothing to waive."""


class TaskMenu(QuietButton):
    """An arrow that opens what can be done with a step."""

    opened = Signal(str)
    waive_asked = Signal(str)
    withdrawn = Signal(str)
    paper_asked = Signal(str)

    def __init__(
        self, step: StepView, papers: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Stand beside one step; ``papers`` are the names and titles of those that tell of it."""
        super().__init__("", parent)
        self._step, self._papers = step, papers
        name = self.tr("More: {step}").format(step=step.title)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the menu below the arrow."""
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))

    def menu(self) -> QMenu:
        """Make the menu; it is made when it is asked for."""
        step, menu = self._step, QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if step.built:
            menu.addAction(self.tr("Open the step"), lambda: self.opened.emit(step.key))
        if step.status is Status.WAIVED:
            menu.addAction(
                self.tr("Withdraw the waiver"), lambda: self.withdrawn.emit(step.key)
            )
        elif step.status not in SETTLED:
            menu.addAction(
                self.tr("Waive this step…"), lambda: self.waive_asked.emit(step.key)
            )
        for name, title in self._papers:
            words = self.tr("Print “{paper}”…").format(paper=title.replace("&", "&&"))
            menu.addAction(words, partial(self.paper_asked.emit, name))
        return menu
