"""One line of the directory: a button with a name, which opens into the fields of the entry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from collab_desktop.domain.views import OrganisationRow, PersonRow
from collab_desktop.ui.plain_page import Measured, column_of, row_of
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.text import Label

MEASURE = 520
PAUSE = 600
"""Milliseconds without a key after which what was typed is written."""


class Entry(QWidget):
    """A person or an organisation; closed it is one line, open it shows its fields."""

    toggled = Signal()
    changed = Signal(str, object)
    """Name of the field and its new value."""
    deleted = Signal()
    privacy_asked = Signal()

    def __init__(self, key: str, title: str, about: str) -> None:
        """Build the line; subclasses add the fields."""
        super().__init__()
        self.key = key
        self._edits: dict[str, LineEdit] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.settle)
        self._waiting: dict[str, str] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 10)
        box.setSpacing(10)
        box.addWidget(self._line(title, about))
        self._form, self._fields = column_of(spacing=14)
        box.addWidget(Measured(self._form, MEASURE))
        self._form.hide()

    def _line(self, title: str, about: str) -> QWidget:
        host, line = row_of(spacing=16)
        words, column = column_of(spacing=0)
        self._title = LinkButton(title or self.tr("Without a name"), wrap=True)
        self._title.clicked.connect(self.toggled)
        self._about = Label(about, "small", "muted", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._about)
        self._about.setVisible(bool(about))
        line.addWidget(words, 1)
        return host

    def _add_line(self, field: str, label: str, text: str, hint: str = "") -> None:
        edit = LineEdit(label, text)
        edit.edited.connect(partial(self._note, field))
        edit.editingFinished.connect(self.settle)
        self._edits[field] = edit
        self._fields.addWidget(Field(label, edit, hint))

    def _add_choice(
        self, field: str, label: str, choices: Sequence[tuple[str, str]], chosen: str
    ) -> None:
        box = ComboBox(label)
        for value, words in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _index: self.changed.emit(field, box.currentData()))
        self._fields.addWidget(Field(label, box))

    def _add_end(self) -> None:
        delete = Button(self.tr("Delete"), icon="delete", size="drawer")
        delete.setAccessibleName(self.tr("Delete {name}").format(name=self.title()))
        delete.clicked.connect(self.deleted)
        self._fields.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeft)

    # -- use ------------------------------------------------------------------------------------

    def title(self) -> str:
        """What the line says."""
        return self._title.label()

    def set_open(self, *, opened: bool) -> None:
        """Show or hide the fields."""
        self._form.setVisible(opened)
        state = self.tr("open") if opened else self.tr("closed")
        self._title.setAccessibleDescription(state)

    def first_edit(self) -> LineEdit:
        """Where the keyboard goes when it opens."""
        return next(iter(self._edits.values()))

    def is_being_edited(self) -> bool:
        """Whether the keyboard is in one of its fields."""
        focus = QApplication.focusWidget()
        return focus is not None and self._form.isAncestorOf(focus)

    def keep_up(self, row: object) -> None:
        """Show what else changed, for example by undo, without touching the cursor."""
        for field, edit in self._edits.items():
            value = getattr(row, field, None)
            if value is not None and field not in self._waiting and edit.text().strip() != value:
                edit.set_text(value)
        name = getattr(row, "name", "")
        self._title.set_label(name or self.tr("Without a name"))

    def _note(self, field: str, text: str) -> None:
        self._waiting[field] = text.strip()
        self._timer.start()

    def settle(self) -> bool:
        """Hand over what was typed and not yet written; false when some of it came back."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for field, text in waiting.items():
            self.changed.emit(field, text)
        return not self._waiting

    def take_again(self, field: str, text: str) -> None:
        """Keep what could not be written; it is handed over again."""
        if field in self._edits:
            self._waiting.setdefault(field, text)


class PersonEntry(Entry):
    """A person: name, role, organisation, e-mail, and the projects that name them."""

    def __init__(self, row: PersonRow, organisations: Sequence[OrganisationRow]) -> None:
        """Show one person."""
        projects = ", ".join(row.projects)
        about = " · ".join(p for p in (row.role, row.organisation, row.email, projects) if p)
        super().__init__(row.id, row.name, about)
        self._add_line("name", self.tr("Name"), row.name)
        self._add_line("role", self.tr("Professional role"), row.role)
        self._add_line("email", self.tr("Work e-mail"), row.email)
        choices = [("", self.tr("None")), *((o.id, o.name) for o in organisations)]
        self._add_choice(
            "organisation_id", self.tr("Organisation"), choices, row.organisation_id or ""
        )
        privacy = LinkButton(self.tr("Hand out or erase what we hold"), wrap=True)
        privacy.clicked.connect(self.privacy_asked)
        self._fields.addWidget(privacy)
        if projects:
            words = self.tr("Works on {projects}").format(projects=projects)
            self._fields.addWidget(Label(words, "small", "muted", wrap=True))
        self._add_end()


class OrganisationEntry(Entry):
    """An organisation: name, country, sector, and how many people it has here."""

    def __init__(self, row: OrganisationRow) -> None:
        """Show one organisation."""
        if row.people == 1:
            people = self.tr("1 person")
        else:
            counted = self.tr("{count} people", "", row.people)
            people = counted.format(count=row.people) if row.people else ""
        sectors = dict(self._sectors())
        sector = sectors.get(row.sector, row.sector)
        about = " · ".join(p for p in (sector, row.country, people) if p)
        super().__init__(row.id, row.name, about)
        self._add_line("name", self.tr("Name"), row.name)
        self._add_line("country", self.tr("Country"), row.country)
        choices = [("", self.tr("Not said")), *self._sectors()]
        if row.sector and row.sector not in sectors:
            choices.append((row.sector, row.sector))
        self._add_choice("sector", self.tr("Sector"), choices, row.sector)
        self._add_end()

    def _sectors(self) -> list[tuple[str, str]]:
        return [
            ("public", self.tr("Public")), ("private", self.tr("Private")),
            ("academia", self.tr("Academia")), ("third sector", self.tr("Third sector")),
            ("UN/multilateral", self.tr("UN or multilateral")),
            ("youth-led", self.tr("Youth-led")), ("independent", self.tr("Independent")),
        ]
