"""The console of a running workshop: the block that is on, what is said, and what the room sees."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.agenda import Block, Line, Timetable
from collab_desktop.domain.slides import ListSlide, Slide
from collab_desktop.domain.workshops import State
from collab_desktop.services.capture import Capture
from collab_desktop.services.presenting import agenda_slide, block_slide
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import column_of
from collab_desktop.ui.questions.picking import finish_names
from collab_desktop.ui.reflow import Columns
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.answer_saving import AnswerSaving
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.workshop.block_places import place_of_block
from collab_desktop.ui.workshop.capture_lists import KEYS, CaptureLists
from collab_desktop.ui.workshop.capture_now import NowPanel
from collab_desktop.ui.workshop.capture_side import (
    AttendancePanel,
    MoodPanel,
    NotesPanel,
    RoomPanel,
    headed,
)
from collab_desktop.ui.workshop.frame import WorkshopFrame

EACH_SECOND = 1000
PAUSE = "."
BESIDE = 900
"""From this width, at 100 %, the side stands beside the lists."""


class CaptureScreen(WorkshopFrame):
    """What the facilitator has open while the room looks at the projector."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Open the console of the workshop that a route names."""
        super().__init__(shell, route)
        self.capture = Capture(shell.session, self.project, self.workshop_id)
        self._rooms = Rooms.of(shell.session, self.project, shell.say)
        self._saving = AnswerSaving(shell, self._rooms, self)
        self._desk = StepDesk(shell, self._rooms, self._saving.edited, self._saving.flush)
        self._shown = 0
        """How many blocks after the one that is on the room looks at."""
        self._build()
        self._connect()
        self.show_workshop()

    def _build(self) -> None:
        read_only = self.read_only
        self.now = NowPanel(self.shell.present.timer)
        self.lists = CaptureLists(self.shell, self.capture, self._desk, read_only=read_only)
        self.mood = MoodPanel(self.capture, self._desk, self._saving.edited)
        self.room = RoomPanel(self.shell.present)
        self.notes = NotesPanel(self._keep_note)
        self.people = AttendancePanel(self.capture, self._desk)
        main, column = column_of(spacing=20)
        column.addWidget(self.now)
        column.addWidget(self.lists)
        column.addWidget(headed(self.tr("How people leave"), self.mood))
        side, beside = column_of(spacing=20)
        beside.addWidget(headed(self.tr("On the projector"), self.room, first=True))
        beside.addWidget(self.notes)
        beside.addWidget(headed(self.tr("In the room"), self.people))
        self.body.addWidget(Columns([(main, 5), (side, 2)], least=BESIDE, gap=40, under=24))
        self.body.addStretch(1)
        if read_only:
            for part in (self.now, self.mood, self.people):
                part.setEnabled(False)
            self.notes.text.setReadOnly(True)

    def _connect(self) -> None:
        sign = self.head.save_sign
        for saving in (self._saving, self.notes.saving, self.lists):
            saving.waiting.connect(sign.saving)
            saving.saved.connect(self._saved)
            saving.failed.connect(sign.not_saved)
        self.now.went_on.connect(self.go_on)
        self.now.shown.connect(lambda: self.shell.trigger("present"))
        self.now.opened.connect(self._open_block)
        self.room.shown.connect(lambda: self.shell.trigger("present"))
        self.people.ticked.connect(self._tick_guest)
        self.people.edited.connect(self._saving.edited)
        for key, register in KEYS.items():
            shortcut = QShortcut(QKeySequence(f"Ctrl+Shift+{key}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda register=register: self.lists.begin(register))
        self._second = QTimer(self, interval=EACH_SECOND)
        self._second.timeout.connect(self._show_now)
        self._second.start()
        self._saved()

    # -- what stands now ------------------------------------------------------------------------

    def show_workshop(self) -> None:
        """Show everything as it stands."""
        self._show_now()
        self.lists.refresh()
        self.people.refresh()
        for editors in (self.people.editors, self.mood.editors):
            for key, editor in editors.items():
                editor.set_field(self.capture.field(key))
        block = self._line_on()
        self.notes.setVisible(block is not None)
        if block is not None:
            key = block.block.id
            self.notes.show_note(self.capture.note_place(key), self.capture.note(key))

    def _table(self) -> Timetable:
        return self.workshops.timetable(self.workshop_id, datetime.now().astimezone())

    def _line_on(self) -> Line | None:
        table = self._table()
        return table.now or table.coming

    def _show_now(self) -> None:
        workshop = self.workshop
        if workshop is not None:
            closed = workshop.state is State.CLOSED
            at = datetime.now().astimezone()
            self.now.show_table(self._table(), at, is_closed=closed)

    # -- what the room may see --------------------------------------------------------------------

    def slide(self) -> Slide | None:
        """What belongs to the block that is on: its question, its timer, or the agenda."""
        workshop = self.workshop
        if workshop is None:
            return None
        table = self._table()
        on = table.now or table.coming
        at = table.lines.index(on) if on is not None else len(table.lines)
        at += self._shown
        if at >= len(table.lines):
            return self._what_came() if table.lines else agenda_slide(workshop, table, None)
        return block_slide(self.shell.session, self.project, workshop, table, table.lines[at])

    def _what_came(self) -> ListSlide:
        """What was decided and who does what, for the last look together; without names."""
        kept = [*self.capture.lines("decisions"), *self.capture.lines("actions")]
        return ListSlide(self.tr("What we decided, and what is to be done"),
                         tuple(line.text for line in kept))

    def step_slide(self, by: int) -> bool:
        """Let the room look at another block; the one that is on stays on."""
        table = self._table()
        on = table.now or table.coming
        at = table.lines.index(on) if on is not None else len(table.lines)
        if not 0 <= at + self._shown + by <= len(table.lines):
            return False
        self._shown += by
        return True

    # -- what one does --------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next block begins; the timer of the one before stops."""
        if not self.keep():
            return
        self._shown = 0
        if self.shell.attempt(self.capture.go_on):
            self.shell.present.timer.stop()
            self.shell.present.renew()

    def _open_block(self, block: Block) -> None:
        place = place_of_block(self.shell, self.project, self.workshop_id, block)
        if place is not None:
            self.shell.go(place)

    def _tick_guest(self, guest: str, is_here: bool) -> None:  # noqa: FBT001 (a signal's argument)
        self.shell.attempt(lambda: self.capture.came(guest, is_here=is_here))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where no field takes letters, D, P and A begin a line and a full stop pauses the room."""
        register = KEYS.get(event.text().upper())
        plain = self.shell.settings.single_key and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        )
        if register is not None and plain:
            self.lists.begin(register)
            return
        if event.text() == PAUSE and plain and self.shell.present.is_open:
            self.shell.present.pause_or_go_on()
            return
        super().keyPressEvent(event)

    # -- saving -----------------------------------------------------------------------------------

    def _keep_note(self, place: str, text: str) -> bool:
        return self.shell.attempt(lambda: self.capture.set_note(place, text))

    def _saved(self) -> None:
        self.head.save_sign.saved(f"{datetime.now().astimezone():%H:%M}")

    def keep(self) -> bool:
        """Write what was typed; false when that failed."""
        finish_names(self.focusWidget())
        return self._saving.flush() and self.notes.saving.flush() and self.lists.keep()

    def first_focus(self) -> QWidget | None:
        """The button that moves the workshop on."""
        return self.now.next
