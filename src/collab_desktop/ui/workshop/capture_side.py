"""Beside the console: what the room sees, the private notes, and who is in the room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.capture import Capture
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.plain_page import emptied, group
from collab_desktop.ui.present.presenter import Presenter
from collab_desktop.ui.present.spoken import spoken
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label

COUNTS = ("owner_present", "end_users_present", "young_advisers_present")
MOODS = ("mood_1", "mood_2", "mood_3", "mood_4", "mood_5")
LINES = 3
"""Lines of a slide that are told at the console."""


class RoomPanel(QWidget):
    """What is on the projector now, and the buttons that change it."""

    shown = Signal()
    """What belongs to this block shall be projected."""

    def __init__(self, present: Presenter, parent: QWidget | None = None) -> None:
        """Follow a presenter."""
        super().__init__(parent)
        self._present = present
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.state = StateLabel(State.NOT_STARTED, " ")
        self.words = Label("", "body", "muted", wrap=True)
        self.notice = Label("", "strong", "warn", wrap=True)
        for part in (self.state, self.words, self.notice, self._buttons()):
            column.addWidget(part)
        present.changed.connect(self.show_present)
        self.show_present()

    def _buttons(self) -> QWidget:
        host, flow = QWidget(), FlowRow(8)
        host.setLayout(flow)
        self.show_room = Button(self.tr("Show"), size="drawer", shortcut="F5")
        self.show_room.setAccessibleName(self.tr("Show the room what belongs to this block"))
        self.show_room.clicked.connect(self.shown)
        self.blank = Button("", size="drawer", shortcut="Ctrl+F5")
        self.blank.clicked.connect(self._present.pause_or_go_on)
        self.move_on = Button(self.tr("Other screen"), size="drawer")
        self.move_on.clicked.connect(self._present.next_screen)
        self.stop = Button(self.tr("Stop"), size="drawer", shortcut="Shift+F5")
        self.stop.setAccessibleName(self.tr("Stop presenting"))
        self.stop.clicked.connect(self._present.close)
        for part in (self.show_room, self.blank, self.move_on, self.stop):
            flow.addWidget(part)
        return host

    def show_present(self) -> None:
        """Say what the room sees."""
        present = self._present
        for button in (self.blank, self.move_on, self.stop):
            button.setVisible(present.is_open)
        self.blank.set_label(self.tr("Go on") if present.is_blank else self.tr("Blank"))
        if not present.is_open:
            self.state.set_state(State.NOT_STARTED, self.tr("Nothing is projected"))
        elif present.is_blank:
            self.state.set_state(State.IN_PROGRESS, self.tr("The room sees a pause"))
        else:
            self.state.set_state(State.FINISHED, self.tr("The room sees"))
        lines = spoken(present.slide).splitlines()[:LINES]
        self.words.setText("\n".join(lines) if present.is_open and not present.is_blank else "")
        self.words.setVisible(bool(self.words.text()))
        self.notice.setText(present.notice)
        self.notice.setVisible(bool(present.notice))


class NotesPanel(QWidget):
    """Private notes of the block that is on: never projected, never printed."""

    def __init__(self, save: Callable[[str, str], bool], parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            save: keeps the note of a place; false when that failed.
            parent: the console.
        """
        super().__init__(parent)
        self._place = ""
        self.saving: Autosave[str, str] = Autosave(save, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.text = LongText(self.tr("Private notes of this block"), min_lines=4)
        self.text.edited.connect(lambda text: self.saving.touch(self._place, text))
        hint = self.tr("For you alone. Never printed, never projected.")
        column.addWidget(Field(self.tr("Private notes"), self.text, hint))

    def show_note(self, place: str, text: str) -> None:
        """Show the note of a block; what is typed and not in the file yet is newer."""
        if place != self._place:
            self.saving.flush()
        self._place = place
        if not self.saving.pending(place):
            self.text.set_text(text)


class AttendancePanel(QWidget):
    """Who is in the room: a tick for each guest, numbers for those who are never named."""

    ticked = Signal(str, bool)
    edited = Signal(object, object)
    """An ``Address`` and its ``Answer``."""

    def __init__(self, capture: Capture, desk: Desk, parent: QWidget | None = None) -> None:
        """Make the fields of a workshop."""
        super().__init__(parent)
        self._capture = capture
        self.ticks: dict[str, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.count = Label("", "strong", wrap=True)
        column.addWidget(self.count)
        host = QWidget()
        self._guests = QVBoxLayout(host)
        self._guests.setContentsMargins(0, 0, 0, 0)
        self._guests.setSpacing(4)
        column.addWidget(host)
        self.editors = editors_of(self, capture, desk, COUNTS, self._edited)
        for editor in self.editors.values():
            column.addWidget(Field(editor.question.label, editor))

    def _edited(self, address: Address, answer: Answer | None) -> None:
        self.edited.emit(address, answer)

    def refresh(self) -> None:
        """Show who is there now."""
        guests = self._capture.guests()
        if list(self.ticks) != [guest.id for guest in guests]:
            emptied(self._guests)
            self.ticks = {guest.id: self._tick(guest.id, guest.name) for guest in guests}
        for guest in guests:
            self.ticks[guest.id].setChecked(guest.present == "present")
        here = sum(guest.present == "present" for guest in guests)
        words = self.tr("{count} of {of} who were expected are here")
        self.count.setText(words.format(count=here, of=len(guests)))
        self.count.setVisible(bool(guests))

    def _tick(self, guest: str, name: str) -> CheckBox:
        box = CheckBox(name)
        box.clicked.connect(lambda checked: self.ticked.emit(guest, checked))
        self._guests.addWidget(box)
        return box


class MoodPanel(QWidget):
    """How people leave: counts of 1 to 5, held up or dropped into a box; nobody is named."""

    def __init__(
        self, capture: Capture, desk: Desk, edited: Callable[[Address, Answer | None], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make five numbers."""
        super().__init__(parent)
        flow = FlowRow(16, self)
        self.editors = editors_of(self, capture, desk, MOODS, edited)
        words = (
            self.tr("1, wasted time"), self.tr("2"), self.tr("3, so-so"), self.tr("4"),
            self.tr("5, let us go on"),
        )  # fmt: skip
        for editor, label in zip(self.editors.values(), words, strict=True):
            flow.addWidget(Field(label, editor))


def editors_of(
    parent: QWidget, capture: Capture, desk: Desk, keys: tuple[str, ...],
    edited: Callable[[Address, Answer | None], None],
) -> dict[str, Editor]:
    """Editors of fields of the workshop itself."""
    found: dict[str, Editor] = {}
    for key in keys:
        editor: Editor = desk.editor(capture.field(key), parent, compact=True)
        address = editor.address
        editor.edited.connect(lambda answer, address=address: edited(address, answer))
        found[key] = editor
    return found


def headed(heading: str, part: QWidget, *, first: bool = False) -> QWidget:
    """A part of the console below its heading and a line."""
    host = QWidget()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    group(column, heading, first=first).addWidget(part)
    return host
