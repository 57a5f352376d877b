"""The plan of one workshop: when and where, the agenda with its times, who comes and who came."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.slides import Slide
from collab_desktop.domain.workshops import State, Workshop
from collab_desktop.services import workshop_fields
from collab_desktop.services.attendance import ABSENT, APOLOGY, PRESENT, AttendanceList
from collab_desktop.services.presenting import agenda_slide
from collab_desktop.services.session import moment_now
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import Measured, group
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.questions.picking import finish_names
from collab_desktop.ui.questions.row_form import holds_focus
from collab_desktop.ui.questions.rows_model import cell_field
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.answer_saving import AnswerSaving
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.workshop.agenda_table import AgendaTable
from collab_desktop.ui.workshop.close_out import RECORD, PaperLinks
from collab_desktop.ui.workshop.frame import WorkshopFrame
from collab_desktop.ui.workshop.guests_table import GuestsTable
from collab_desktop.ui.workshop.plan_desk import PlanDesk
from collab_desktop.ui.workshop.routes import RUN, list_of, part_of, route_of
from collab_desktop.ui.workshop.words import pace, span_of

COLUMN = 1120
WHEN = {
    "title": 400, "date": 320, "start": 140, "place": 320, "facilitator": 320, "online": 320,
}  # fmt: skip
WHO = {"owner_present": 320, "end_users_present": 260, "young_advisers_present": 260}
"""The fields of the page with their measures at 100 %."""


class Wide(Measured):
    """A field that takes all its measure where there is room."""

    def sizeHint(self) -> QSize:
        """As wide as its measure, as high as it is at that width."""
        return QSize(self.maximumWidth(), self.heightForWidth(self.maximumWidth()))


class PlanScreen(WorkshopFrame):
    """Everything about one workshop before it begins, and who was there after it."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the plan of the workshop that the route names."""
        super().__init__(shell, route, column=COLUMN)
        self._rooms = Rooms.of(shell.session, self.project, shell.say)
        self._guests = AttendanceList(shell.session, self.project)
        self._saving = AnswerSaving(shell, self._rooms, self, self._show_refused)
        self._desk = PlanDesk(shell, self._rooms, self._saving.edited, self._saving.flush)
        self.editors: dict[str, Editor] = {}
        self._fields: dict[str, Field] = {}
        workshop = self.workshop
        if workshop is not None:
            self._build(workshop)
            self.show_workshop()

    # -- building -------------------------------------------------------------------------

    def _build(self, workshop: Workshop) -> None:
        self._head_buttons(workshop)
        self._add_fields(group(self.body, self.tr("When and where"), first=True), WHEN)
        self._add_agenda(group(self.body, self.tr("Agenda")), workshop)
        self._add_guests(group(self.body, self.tr("Who comes")), workshop)
        papers = PaperLinks(
            self.shell, self.project, self.workshop_id, without=frozenset({RECORD})
        )
        group(self.body, self.tr("Paper for the room")).addWidget(papers)
        self.body.addStretch(1)
        if self.read_only:
            for editor in (*self.editors.values(), self.agenda, self.guests):
                editor.set_read_only(True)

    def _head_buttons(self, workshop: Workshop) -> None:
        duplicate = Button(self.tr("Duplicate"), icon="copy")
        duplicate.clicked.connect(self._duplicate)
        self.begin = Button("", "primary", size="main")
        self.begin.clicked.connect(self._begin)
        for button in (duplicate, self.begin):
            button.setEnabled(not self.read_only)
            self.head.add_button(button)
        self._say_begin(workshop)

    def _say_begin(self, workshop: Workshop) -> None:
        words = {
            State.PLANNED: self.tr("Lead the workshop"), State.RUNNING: self.tr("Go on"),
            State.CLOSED: self.tr("See the room"),
        }
        self.begin.setText(words[workshop.state])

    def _add_fields(self, box: QVBoxLayout, keys: dict[str, int]) -> None:
        host = QWidget()
        line = FlowRow(20, host)
        workshop = self.workshop
        assert workshop is not None
        field, row = workshop_fields.workshop_field(self.workshops.data, workshop)
        for column in field.columns:
            if column.key in keys:
                cell = cell_field(field, row, column)
                editor = self._desk.editor(cell, self, compact=True)
                editor.edited.connect(partial(self._saving.edited, cell.address))
                self.editors[column.key] = editor
                self._fields[column.key] = Field(column.label, editor)
                line.addWidget(Wide(self._fields[column.key], keys[column.key]))
        box.addWidget(host)

    def _add_agenda(self, box: QVBoxLayout, workshop: Workshop) -> None:
        self.times = Label("", "body", "muted", wrap=True)
        box.addWidget(self.times)
        field = workshop_fields.agenda_field(
            self.workshops.data, workshop, self.shell.session.voice
        )
        self.agenda = AgendaTable(field, self._desk, self)
        box.addWidget(self.agenda)

    def _add_guests(self, box: QVBoxLayout, workshop: Workshop) -> None:
        self.count = Label("", "body", "muted", wrap=True)
        box.addWidget(self.count)
        words = self.tr("In the list, 1 is present, 2 sent word, 3 absent.")
        self.keys = Label(words, "small", "muted", wrap=True)
        box.addWidget(self.keys)
        field = workshop_fields.guests_field(
            self.workshops.data, workshop, self.shell.session.voice
        )
        self.guests = GuestsTable(field, self._desk, self)
        self.guests.marked.connect(self._mark)
        box.addWidget(self.guests)
        host = QWidget()
        line = FlowRow(8, host)
        self.bring = Button("", icon="people", size="drawer")
        self.bring.clicked.connect(self._bring)
        self.rest = Button(self.tr("All others are present"), icon="check", size="drawer")
        self.rest.clicked.connect(self._rest_present)
        for button in (self.bring, self.rest):
            button.setEnabled(not self.read_only)
            line.addWidget(button)
        box.addWidget(host)
        box.addWidget(Label(
            self.tr("Young people are counted and never named."), "body", "muted", wrap=True
        ))
        self._add_fields(box, WHO)

    # -- content --------------------------------------------------------------------------

    def show_workshop(self) -> None:
        """Show what stands now; a field that somebody types in is left alone."""
        workshop = self.workshop
        if workshop is None:
            return
        data, voice = self.workshops.data, self.shell.session.voice
        field, row = workshop_fields.workshop_field(data, workshop)
        for column in field.columns:
            editor = self.editors.get(column.key)
            if editor is not None and not holds_focus(editor):
                editor.set_field(cell_field(field, row, column))
        self.agenda.set_field(workshop_fields.agenda_field(data, workshop, voice))
        self.guests.set_field(workshop_fields.guests_field(data, workshop, voice))
        self._say_begin(workshop)
        self._say_times(workshop)
        self._say_guests()

    def _say_times(self, workshop: Workshop) -> None:
        table = self.workshops.timetable(workshop.id, moment_now())
        running = workshop.state is State.RUNNING
        words = (span_of(table, self.shell.formats), pace(table) if running else "")
        self.times.setText(" · ".join(part for part in words if part))

    def _say_guests(self) -> None:
        guests = self._guests.guests(self.workshop_id)
        counts = Counter(guest.present for guest in guests)
        n = len(guests)
        parts = [self.tr("{n} on the list", "", n).format(n=n)] if guests else []
        self.keys.setVisible(bool(guests) and not self.read_only)
        for key, words in (
            (PRESENT, self.tr("{n} present", "", counts[PRESENT])),
            (APOLOGY, self.tr("{n} sent word", "", counts[APOLOGY])),
            (ABSENT, self.tr("{n} absent", "", counts[ABSENT])),
        ):
            if counts[key]:
                parts.append(words.format(n=counts[key]))
        self.count.setText(" · ".join(parts))
        self.count.setVisible(bool(parts))
        waiting = len(self._guests.candidates(self.workshop_id))
        words = self.tr("Bring in the project’s people ({n})", "", waiting)
        self.bring.setText(words.format(n=waiting))
        self.bring.setVisible(waiting > 0)
        self.rest.setVisible(counts[""] > 0)

    # -- doing ----------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.keep():
            self.shell.go(route_of(self.project, self.workshop_id, RUN))

    def _duplicate(self) -> None:
        made: list[str] = []
        if self.keep() and self.shell.attempt(
            lambda: made.append(self.workshops.duplicate(self.workshop_id))
        ):
            self.shell.go(route_of(self.project, made[0]))
            self.shell.toast(self.tr("This is the copy"), undo_in=self.project)

    def _mark(self, guest: str, answer: str) -> None:
        self.shell.attempt(lambda: self._guests.mark(guest, answer))

    def _bring(self) -> None:
        people = self._guests.candidates(self.workshop_id)
        if self.shell.attempt(lambda: self._guests.invite(self.workshop_id, *people)):
            self.guests.view.setFocus()  # the button goes; its work stands in the list

    def _rest_present(self) -> None:
        self.shell.attempt(lambda: self._guests.mark_all(self.workshop_id, PRESENT))

    # -- saving ---------------------------------------------------------------------------

    def _show_refused(self, address: Address, message: Message) -> None:
        field = self._fields.get(address.path.rpartition(".")[2])
        if field is not None:
            field.set_problem(self.shell.say(message))

    def keep(self) -> bool:
        """Write what was typed; false when that failed."""
        finish_names(self.focusWidget())
        return self._saving.flush()

    # -- the screen -----------------------------------------------------------------------

    def show_route(self, route: Route) -> bool:
        """Stay for the same part of the same workshop."""
        same = (self.workshop_id, self.part) == part_of(route.detail)[:2]
        return same and route.project == self.project and route != list_of(self.project)

    def slide(self) -> Slide | None:
        """The agenda, without who leads what."""
        workshop = self.workshop
        if workshop is None:
            return None
        table = self.workshops.timetable(workshop.id, moment_now())
        return agenda_slide(workshop, table, table.now)

    def first_focus(self) -> QWidget | None:
        """The first field that is empty, or the agenda."""
        workshop = self.workshop
        if workshop is None or self.read_only:
            return None
        return self.editors["date"] if not workshop.date else self.agenda.view
