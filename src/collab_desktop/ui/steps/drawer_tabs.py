"""The drawer beside a step: help for the question one is at, notes, history, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.views import FieldView, HistoryEntry, Missing, Place
from collab_desktop.formats import Formats
from collab_desktop.services.lessons import Lesson, offered
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.states import RULES
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.drawer import Drawer
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.reading import DrawerText, Example, ReadingText
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label, Separator

HEADING = 2
"""Items above the first earlier answer: the name of the question and a space."""
MOST_SPOKEN = 120
"""Characters of an earlier answer in the name of its button."""


class Tab(QWidget):
    """Content of a tab that is drawn anew as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class HelpTab(Tab):
    """Why we ask, a good answer, an example, and what other projects learned here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, str, str, tuple[Lesson, ...]] | None = None

    def show_field(
        self, field: FieldView | None, purpose: str, lessons: tuple[Lesson, ...] = ()
    ) -> None:
        """Show the help of a question; the purpose of the page where there is none."""
        question = field.question if field is not None else None
        texts = (
            (question.why or purpose, question.good, question.example)
            if question is not None
            else (purpose, "", "")
        )
        if (*texts, lessons) == self._shown:
            return
        self._shown = (*texts, lessons)
        self._clear()
        why, good, example = texts
        if why:
            self._column.addWidget(DrawerText(self.tr("Why we ask"), why))
        if good:
            self._column.addWidget(DrawerText(self.tr("A good answer"), good))
        if example:
            self._column.addWidget(Label(self.tr("Example"), "section"))
            self._column.addSpacing(6)
            self._column.addWidget(Example(example))
        if not (why or good or example):
            self._column.addWidget(ReadingText(self.tr("The question says it all."), "muted"))
        if lessons:
            self._show_lessons(lessons)

    def _show_lessons(self, lessons: tuple[Lesson, ...]) -> None:
        """What other projects of this workspace share about the step."""
        self._column.addSpacing(20)
        self._column.addWidget(Label(self.tr("What other projects learned"), "section", wrap=True))
        for lesson in lessons:
            self._column.addSpacing(8)
            self._column.addWidget(ReadingText(lesson.text))
            if lesson.why:
                self._column.addWidget(ReadingText(lesson.why, "muted"))
            self._column.addWidget(Label(lesson.project, "small", "muted", wrap=True))


class NotesTab(Tab):
    """The facilitator's notes on a page, saved as one types like the answers beside them."""

    def __init__(
        self, save: Callable[[str, str], bool], parent: QWidget | None = None
    ) -> None:
        """Make the tab.

        Args:
            save: keeps the note of a place; false when that failed.
            parent: the drawer.
        """
        super().__init__(parent)
        self._place = ""
        self._waiting: Autosave[str, str] = Autosave(save, self)
        self._column.addWidget(Label(self.tr("Facilitator's notes"), "section", wrap=True))
        words = self.tr("For you alone. Notes never print and are never projected.")
        self._column.addSpacing(4)
        self._column.addWidget(Label(words, "body", "muted", wrap=True))
        self._column.addSpacing(12)
        self.text = LongText(self.tr("Facilitator's notes on this page"), min_lines=8)
        self.text.edited.connect(lambda text: self._waiting.touch(self._place, text))
        self._column.addWidget(self.text)

    def show_note(self, place: str, text: str) -> None:
        """Show the note of a page; what was typed there and is not in the file yet is newer."""
        self._place = place
        if not self._waiting.pending(place):
            self.text.set_text(text)

    def leave(self) -> bool:
        """Save what was typed; false when that failed."""
        return self._waiting.flush()


class EarlierAnswer(QWidget):
    """One value a field had: what, who and when, and the button that lets it stand again."""

    chosen = Signal(object, object)
    """The address, and what shall stand there again."""

    def __init__(
        self, entry: HistoryEntry, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        text = entry.text or self.tr("Emptied")
        column.addWidget(Label(text, "body", wrap=True))
        who = f"{entry.actor}, {formats.date_time(entry.at)}"
        column.addWidget(Label(who, "small", "muted", wrap=True))
        self.link = LinkButton(self.tr("Use this again"), role="small_strong")
        self.link.setAccessibleName(f"{self.link.label()}: {text[:MOST_SPOKEN]}")
        self.link.clicked.connect(lambda: self.chosen.emit(self.entry.address, self.entry.answer))
        column.addWidget(self.link)
        column.addSpacing(8)
        column.addWidget(Separator())
        self.show_usable(entry)

    def show_usable(self, entry: HistoryEntry) -> None:
        """Offer the button where the value may stand again now."""
        self.entry = entry
        self.link.setVisible(entry.usable)


class HistoryTab(Tab):
    """What the field one is at said before, newest first, to be used again."""

    chosen = Signal(object, object)
    """The address, and what shall stand there again."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._name = ""
        self._rows: list[EarlierAnswer] = []

    def show_history(self, name: str, entries: Sequence[HistoryEntry]) -> None:
        """Show the earlier answers to a question.

        What stands there already stays: it may have the keyboard, or be under a finger.
        """
        fresh = len(entries) - len(self._rows)
        known = [_told(row.entry) for row in self._rows]
        if not (self._rows and name == self._name and fresh >= 0
                and known == [_told(entry) for entry in entries[fresh:]]):
            self._begin(name, nothing=not entries)
            fresh = len(entries)
        for row, entry in zip(self._rows, entries[fresh:], strict=True):
            row.show_usable(entry)
        self._rows[:0] = [self._add(place, e) for place, e in enumerate(entries[:fresh])]

    def _add(self, place: int, entry: HistoryEntry) -> EarlierAnswer:
        row = EarlierAnswer(entry, self._formats, self)
        row.chosen.connect(self.chosen)
        self._column.insertWidget(HEADING + place, row)
        return row

    def _begin(self, name: str, *, nothing: bool) -> None:
        self._clear()
        self._name, self._rows = name, []
        self._column.addWidget(Label(name, "section", wrap=True))
        self._column.addSpacing(8)
        if nothing:
            words = self.tr("Nobody has answered this yet.")
            self._column.addWidget(Label(words, "body", "muted", wrap=True))


def _told(entry: HistoryEntry) -> object:
    """What tells one entry from another, whether it may be used again or not."""
    return entry.address, entry.at, entry.actor, entry.text


class MissingTab(Tab):
    """What is missing in this step, each with the way there."""

    chosen = Signal(object)

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show what is missing."""
        self._clear()
        self._column.addWidget(Label(self.tr("Missing in this step"), "section", wrap=True))
        self._column.addSpacing(4)
        minutes = sum(one.minutes for one in missing)
        if missing:
            words = self.tr("{n} to do, about {minutes} minutes.")
            said = words.format(n=len(missing), minutes=minutes)
        else:
            said = self.tr("Nothing. The step can be completed.")
        self._column.addWidget(Label(said, "body", "muted", wrap=True))
        self._column.addSpacing(12)
        for one in missing:
            self._column.addWidget(self._line(one))
            self._column.addWidget(Separator())

    def _line(self, one: Missing) -> QWidget:
        line = MissingLine(one, self)
        line.chosen.connect(self.chosen)
        return line


class MissingLine(QWidget):
    """Shape, task, place and minutes."""

    chosen = Signal(object)

    def __init__(self, one: Missing, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        row.addWidget(StateShape(RULES[one.severity]), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        task = LinkButton(one.task, wrap=True)
        place: Place | None = one.place
        task.setEnabled(place is not None)
        task.clicked.connect(lambda: self.chosen.emit(place))
        words.addWidget(task)
        where = self.tr("{where} · {minutes} min").format(where=one.where, minutes=one.minutes)
        words.addWidget(Label(where, "small", "muted", wrap=True))
        row.addLayout(words, 1)


class StepDrawer(Drawer):
    """The four tabs of a step."""

    def __init__(
        self, formats: Formats, origin: str, save_note: Callable[[str, str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.help, self.notes = HelpTab(), NotesTab(save_note)
        self._lessons: dict[str, tuple[Lesson, ...]] = {}
        self.history, self.missing = HistoryTab(formats), MissingTab()
        self.add_tab("help", self.tr("Help"), self.help)
        self.add_tab("notes", self.tr("Notes"), self.notes)
        self.add_tab("history", self.tr("History"), self.history)
        self.add_tab("missing", self.tr("Missing"), self.missing)
        if origin:
            self.set_foot(Label(origin, "small", "muted", wrap=True))

    def fill(
        self, tab: str, rooms: Rooms, step: str, field: FieldView | None, purpose: str
    ) -> None:
        """Show in a tab what belongs to the question one is at, or to the whole page."""
        if tab == "help":
            self.help.show_field(field, purpose, self._learned(rooms, step))
        elif tab == "history" and field is not None:
            entries = rooms.history.of_field(field.address)
            self.history.show_history(field.question.label, entries)
        elif tab == "missing":
            self.missing.show_missing(rooms.completing.missing(step))

    def _learned(self, rooms: Rooms, step: str) -> tuple[Lesson, ...]:
        """The lessons of other projects, read once for each step."""
        if step not in self._lessons:
            self._lessons[step] = offered(rooms.session, rooms.project_id, step)
        return self._lessons[step]
