"""The end of a workshop on one page: what is open, closing it, and what goes out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from collab_desktop.services.closing import Closing, OpenPoint
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import group
from collab_desktop.ui.questions.picking import finish_names
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.answer_saving import AnswerSaving
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.workshop.close_out import RECORD, Outgoing, PaperLinks
from collab_desktop.ui.workshop.close_points import PointList
from collab_desktop.ui.workshop.frame import WorkshopFrame
from collab_desktop.ui.workshop.routes import route_of

COLUMN = 860


class CloseScreen(WorkshopFrame):
    """Minutes within the hour: settle what is open, close, send."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the end of the workshop that the route names."""
        super().__init__(shell, route, column=COLUMN)
        self._closing = Closing(shell.session, self.project, self.workshop_id)
        self._rooms = Rooms.of(shell.session, self.project, shell.say)
        self._saving = AnswerSaving(shell, self._rooms, self)
        self._desk = StepDesk(shell, self._rooms, self._saving.edited, self._saving.flush)
        self.close_button = Button(self.tr("Close workshop"), "primary", size="main")
        self.close_button.clicked.connect(self._close)
        self.again_button = Button(self.tr("Go on with it"))
        self.again_button.clicked.connect(self._reopen)
        for button in (self.again_button, self.close_button):
            button.setEnabled(not self.read_only)
            self.head.add_button(button)
        if self.workshop is not None:
            self._build()
            self.show_workshop()

    def _build(self) -> None:
        box = group(self.body, self.tr("Still open"), first=True)
        self.standing = StateLabel(State.FINISHED, " ", wrap=True)
        box.addWidget(self.standing)
        self.points = PointList(
            self._desk, self.shell.say, self._closing.field, read_only=self.read_only
        )
        self.points.mended.connect(self._mend)
        self.points.gone_to.connect(self._go_to)
        box.addWidget(self.points)
        box = group(self.body, self.tr("Minutes"))
        self.out = Outgoing(self.shell, self._closing)
        box.addWidget(self.out)
        box = group(self.body, self.tr("Paper for the room"))
        self.papers = PaperLinks(
            self.shell, self.project, self.workshop_id, without=frozenset({RECORD})
        )
        box.addWidget(self.papers)
        self.body.addStretch(1)

    # -- content --------------------------------------------------------------------------------

    def show_workshop(self) -> None:
        """Show what stands now; a field that somebody types in is left alone."""
        points = self._closing.open_points()
        self.points.show_points(points, self._closing.data.records.__contains__)
        self._say_standing(len(points))
        self.out.show_letter()
        self.again_button.setVisible(self._closing.is_closed)
        self.close_button.setVisible(not self._closing.is_closed)

    def _say_standing(self, count: int) -> None:
        closed = self._closing.is_closed
        shape = State.FINISHED if closed or not count else State.ATTENTION
        if not count:
            words = self.tr("Closed; nothing is open.") if closed else self.tr("Nothing is open.")
        elif closed:
            words = (
                self.tr("Closed; 1 point is open and stands so in the minutes.") if count == 1 else
                self.tr("Closed; {n} points are open and stand so in the minutes.", "", count)
            )
        else:
            words = (
                self.tr("1 point is open. It can be closed all the same.") if count == 1 else
                self.tr("{n} points are open. It can be closed all the same.", "", count)
            )
        self.standing.set_state(shape, words.format(n=count))

    # -- doing ----------------------------------------------------------------------------------

    def _close(self) -> None:
        if self.keep() and self.shell.attempt(self._closing.close):
            words = self.tr("The workshop is closed; its minutes are ready")
            self.shell.toast(words, undo_in=self.project)
            self.out.buttons["pdf"].setFocus()

    def _reopen(self) -> None:
        if self.keep() and self.shell.attempt(self._closing.reopen):
            self.close_button.setFocus()

    def _mend(self, point: OpenPoint, how: str) -> None:
        if self.keep():
            self.shell.attempt(lambda: self._closing.mend(point, how))

    def _go_to(self, point: OpenPoint) -> None:
        part, _, about = point.part.partition("/")
        part = "" if part == "plan" else part
        self.shell.go(route_of(self.project, self.workshop_id, part, about))

    # -- saving ---------------------------------------------------------------------------------

    def keep(self) -> bool:
        """Write what was typed; false when that failed."""
        finish_names(self.focusWidget())
        return self._saving.flush()

    def first_focus(self) -> QWidget | None:
        """The button that closes; once it is closed, the one that saves the minutes."""
        return self.out.buttons["pdf"] if self._closing.is_closed else self.close_button
