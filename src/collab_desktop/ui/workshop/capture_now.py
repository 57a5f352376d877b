"""The block that is on and the one that comes, the time that is left, and the timer of the room."""

from __future__ import annotations

from datetime import datetime
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain import agenda
from collab_desktop.domain.agenda import Line, Timetable
from collab_desktop.domain.clock import digits
from collab_desktop.services.presenting import clock
from collab_desktop.ui.present.room_timer import RoomTimer
from collab_desktop.ui.widgets.bands import Band
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.workshop.block_places import has_place

LEAST_TIME = 5
"""Minutes of a timer for a block of which nobody said how long it takes."""


class NowPanel(Band):
    """Where the agenda is, in one band; everything that moves the workshop on stands in it."""

    went_on = Signal()
    shown = Signal()
    """What belongs to this block shall be projected."""
    opened = Signal(object)
    """A block shall be worked on where it belongs: its board, its round, its question."""

    def __init__(self, timer: RoomTimer, parent: QWidget | None = None) -> None:
        """Make the band; :meth:`show_table` fills it."""
        super().__init__("tint", parent=parent)
        self._timer = timer
        self._line: Line | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(6)
        self._kicker = Label("", "strong", "accent", wrap=True)
        self.activity = Label("", "question", wrap=True)
        self.about = Label("", "body", "muted", wrap=True)
        self.left = Label("", "strong", wrap=True, tabular=True)
        self.pace = StateLabel(State.NOT_STARTED, " ")
        self.coming = Label("", "body", "muted", wrap=True)
        for part in (self._kicker, self.activity, self.about, self.left, self.pace, self.coming):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self._buttons())
        timer.ticked.connect(self.show_timer)
        self.show_timer()

    def _buttons(self) -> QWidget:
        host, flow = QWidget(), FlowRow(8)
        host.setLayout(flow)
        self.next = Button("", "primary")
        self.next.clicked.connect(self.went_on)
        self.show_room = Button(self.tr("Show the room"), shortcut="F5")
        self.show_room.clicked.connect(self.shown)
        self.place = Button("")
        self.place.clicked.connect(self._open)
        self.start = Button("")
        self.start.clicked.connect(lambda: self._timer.start(self._minutes() * 60))
        self.more = Button(self.tr("+1 min"))
        self.more.setAccessibleName(self.tr("One minute more"))
        self.more.clicked.connect(lambda: self._timer.add(60))
        self.stop = Button(self.tr("Stop the timer"))
        self.stop.clicked.connect(self._timer.stop)
        self.time = Label("", "section", tabular=True)
        parts = (self.next, self.place, self.show_room, self.start, self.more, self.stop)
        for part in (*parts, self.time):
            flow.addWidget(part)
        return host

    def _open(self) -> None:
        if self._line is not None:
            self.opened.emit(self._line.block)

    def _show_place(self) -> None:
        block = self._line.block if self._line is not None else None
        boards = block is not None and block.screen == "board"
        self.place.set_label(self.tr("Open the board") if boards else self.tr("Open its page"))
        self.place.setVisible(block is not None and has_place(block))

    def _minutes(self) -> int:
        return (self._line.block.minutes if self._line is not None else 0) or LEAST_TIME

    # -- what stands now ------------------------------------------------------------------------

    def show_table(self, table: Timetable, at: datetime, *, is_closed: bool = False) -> None:
        """Show where the agenda is at a moment of the wall clock."""
        now, coming = table.now, table.coming
        line = now or coming
        self._line = line
        self._kicker.setText(self._where(table, is_closed=is_closed))
        self.activity.setText(line.block.activity if line is not None else "")
        about = [line.block.method, line.block.output] if line is not None else []
        self.about.setText(" · ".join(part for part in about if part))
        self.left.setText(self._left(table, now, at) if now is not None else "")
        self._show_pace(table)
        after = coming if now is not None else None
        self.coming.setText(self._coming(table, after) if after is not None else "")
        for label in (self.activity, self.about, self.left, self.coming):
            label.setVisible(bool(label.text()))
        self._show_next(table, is_closed=is_closed)
        self._show_place()
        self.show_timer()

    def _where(self, table: Timetable, *, is_closed: bool) -> str:
        if is_closed:
            return self.tr("This workshop is closed")
        if table.now is not None:
            number = table.lines.index(table.now) + 1
            words = self.tr("Now: block {number} of {of}")
            return words.format(number=number, of=len(table.lines))
        if table.coming is None:
            nothing = self.tr("No block is planned")
            return self.tr("Every block is over") if table.lines else nothing
        return self.tr("Between blocks, next is") if table.is_running else self.tr("Begins with")

    def _left(self, table: Timetable, line: Line, at: datetime) -> str:
        began = agenda.moment(line.block.began)
        if began is None:
            return ""
        over = (at - began).total_seconds() / 60 - line.block.minutes
        until = clock(table, line.begins + (line.ends - line.begins))
        if over > 0:
            words = self.tr("{n} min over its time") if over >= 1 else self.tr("Its time is up")
            return words.format(n=int(over))
        left = self.tr("{n} min left").format(n=ceil(-over))
        return self.tr("{left}, until {time}").format(left=left, time=until) if until else left

    def _show_pace(self, table: Timetable) -> None:
        behind = table.behind
        if behind > 0:
            self.pace.set_state(State.ATTENTION, self.tr("{n} min behind").format(n=behind))
        elif behind < 0:
            self.pace.set_state(State.FINISHED, self.tr("{n} min ahead").format(n=-behind))
        else:
            self.pace.set_state(State.FINISHED, self.tr("On time"))
        self.pace.setVisible(table.is_running)

    def _coming(self, table: Timetable, line: Line) -> str:
        at = clock(table, line.begins)
        words = self.tr("Next: {what}, {minutes} min").format(
            what=line.block.activity, minutes=line.block.minutes
        )
        return f"{words} · {at}" if at else words

    def _show_next(self, table: Timetable, *, is_closed: bool) -> None:
        if table.coming is not None:
            begun = self.tr("Next block") if table.is_running else self.tr("Begin the workshop")
            self.next.set_label(begun)
        else:
            self.next.set_label(self.tr("End this block"))
        self.next.setVisible(not is_closed and (table.coming or table.now) is not None)

    def show_timer(self) -> None:
        """Show how the timer stands."""
        running = self._timer.clock
        text = digits(running.seconds) if running is not None else ""
        self.time.setText(text)
        self.time.setAccessibleName(self.tr("Timer: {time}").format(time=text) if text else "")
        self.time.setVisible(bool(text))
        self.stop.setVisible(running is not None)
        self.start.setVisible(running is None)
        self.start.set_label(self.tr("Start {time}").format(time=digits(self._minutes() * 60)))
