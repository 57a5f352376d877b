"""People and organisations of the workspace: search, add, edit in place, delete with Undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.people.entries import Entry, OrganisationEntry, PersonEntry
from collab_desktop.ui.people.privacy_screen import OFFERED
from collab_desktop.ui.plain_page import Measured, PlainScreen, column_of, emptied, group
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label, Separator

PEOPLE, ORGANISATIONS = "person", "organisation"


class PeopleScreen(PlainScreen):
    """Two lists with one search; a row opens into its fields."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the people, or what the route names (``person:<id>``)."""
        super().__init__(shell, "", column=860)
        self.head.set_title(self.tr("People and organisations"))
        self.head.set_purpose(self.tr(
            "Adults in professional roles, shared by all projects. Never write the name of a child."
        ))
        self._kind = PEOPLE
        self._open = ""
        self._entries: dict[str, Entry] = {}
        self._build()
        if not self.show_route(route):
            self._fill()

    def _build(self) -> None:
        self._kinds = Segments(
            self.tr("List"),
            [(PEOPLE, self.tr("People")), (ORGANISATIONS, self.tr("Organisations"))],
        )
        self._kinds.chosen.connect(self._choose_kind)
        self._search = LineEdit(self.tr("Search"))
        self._search.edited.connect(lambda _text: self._fill())
        field = Field(self.tr("Search"), self._search)
        self._add = Button("", "primary", icon="plus", size="main")
        self._add.clicked.connect(self._add_entry)
        self._add.setEnabled(not self.shell.session.store.read_only)
        self.head.add_button(self._add)
        row = FlowRow(16)
        row.addWidget(self._kinds)
        self.body.addLayout(row)
        self.body.addWidget(Measured(field, 420))
        host, self._list = column_of(spacing=0)
        self.body.addWidget(host)
        offered, self._offered = column_of(spacing=4)
        self.body.addWidget(offered)
        self._empty = EmptyState(self.tr("Nobody here by that name."), icon="people")
        self.body.addWidget(self._empty)
        self.body.addStretch(1)

    def show_route(self, route: Route) -> bool:
        """Open the entry that a search found."""
        kind, _, target = route.detail.partition(":")
        if not target:
            return False
        self._kinds.set_value(kind)
        self._kind, self._open = kind, target
        self._search.set_text("")
        self._fill()
        self._focus_open()
        return True

    # -- content --------------------------------------------------------------------------------

    def _choose_kind(self, kind: str) -> None:
        if not self.keep():
            self._kinds.set_value(self._kind)
            return
        self._kind, self._open = kind, ""
        self._fill()

    def _fill(self) -> None:
        if not self.keep():
            return  # the lines hold what could not be written
        people = self._kind == PEOPLE
        self._add.set_label(self.tr("Add a person") if people else self.tr("Add an organisation"))
        emptied(self._list)
        entries = self._people() if people else self._organisations()
        self._entries = {entry.key: entry for entry in entries}
        for entry in entries:
            entry.toggled.connect(partial(self._toggle, entry.key))
            entry.changed.connect(partial(self._change, entry.key))
            entry.privacy_asked.connect(
                partial(self.shell.go, Route("privacy", detail=entry.key))
            )
            entry.deleted.connect(partial(self._delete, entry.key))
            entry.set_open(opened=entry.key == self._open)
            self._list.addWidget(entry)
            self._list.addWidget(Separator(Qt.Orientation.Horizontal))
        self._empty.setVisible(not self._fill_offered() and not entries)

    def _fill_offered(self) -> bool:
        """Whom only forms name; whether there is anybody."""
        from collab_desktop.services.privacy import Privacy

        emptied(self._offered)
        text = self._search.text()
        found = Privacy(self.shell.session).offered(text) if self._kind == PEOPLE else ()
        if found:
            box = group(self._offered, self.tr("Named only on forms"), note=self.tr(
                "People whom an expression of interest offers. What we hold can be handed out or"
                " erased."
            ))
            box.setSpacing(6)
        for one in found:
            link = LinkButton(one.name, wrap=True)
            about = " · ".join(part for part in (one.reference, one.organisation) if part)
            link.setAccessibleDescription(about)
            route = Route("privacy", one.project, detail=f"{OFFERED}{one.row}")
            link.clicked.connect(partial(self.shell.go, route))
            box.addWidget(link)
            box.addWidget(Label(about, "small", "muted", wrap=True))
        return bool(found)

    def _people(self) -> list[Entry]:
        from collab_desktop.services.directory import Directory

        directory = Directory(self.shell.session)
        organisations = directory.organisations()
        found = directory.people(self._search.text())
        return [PersonEntry(row, organisations) for row in found]

    def _organisations(self) -> list[Entry]:
        from collab_desktop.services.directory import Directory

        found = Directory(self.shell.session).organisations(self._search.text())
        return [OrganisationEntry(row) for row in found]

    def _toggle(self, key: str) -> None:
        before, self._open = self._open, "" if key == self._open else key
        for found in (before, self._open):
            if found in self._entries:
                self._entries[found].set_open(opened=found == self._open)
        self._focus_open()

    def _focus_open(self) -> None:
        entry = self._entries.get(self._open)
        if entry is not None:
            entry.first_edit().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- changing -------------------------------------------------------------------------------

    def _add_entry(self) -> None:
        from collab_desktop.services.directory import Directory

        directory = Directory(self.shell.session)
        made: list[str] = []
        self._search.set_text("")
        if self._kind == PEOPLE:
            done = self.shell.attempt(lambda: made.append(directory.add_person("")))
        else:
            done = self.shell.attempt(lambda: made.append(directory.add_organisation("")))
        if done:
            self._open = made[0]
            self._fill()
            self._focus_open()

    def _change(self, key: str, field: str, value: object) -> None:
        from collab_desktop.services.directory import Directory

        directory = Directory(self.shell.session)
        change = (
            directory.change_person if self._kind == PEOPLE else directory.change_organisation
        )
        text = str(value) if value else None if field == "organisation_id" else ""
        if not self.shell.attempt(lambda: change(key, **{field: text})) and text is not None:
            self._entries[key].take_again(field, text)

    def _delete(self, key: str) -> None:
        from collab_desktop.services.directory import Directory
        from collab_desktop.services.namings import still_names_person

        directory = Directory(self.shell.session)
        name = self._entries[key].title()
        delete = (
            directory.delete_person if self._kind == PEOPLE else directory.delete_organisation
        )
        named = still_names_person(self.shell.session, key) if self._kind == PEOPLE else None
        if self.shell.attempt(lambda: delete(key)):
            words = self.tr("“{name}” was deleted").format(name=name)
            said = [words, *([self.shell.say(named)] if named is not None else [])]
            self.shell.toast(". ".join(said), undo_in="")

    # -- the screen -----------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Show the list as it is now; what one is typing in stays as it is."""
        if not changed.entities & {"person", "organisation", "membership", "project"}:
            return
        entry = self._entries.get(self._open)
        if entry is not None and entry.is_being_edited():
            entry.keep_up(self._row_of(self._open))
            return
        self._fill()

    def _row_of(self, key: str) -> object:
        from collab_desktop.services.directory import Directory

        directory = Directory(self.shell.session)
        rows = directory.people() if self._kind == PEOPLE else directory.organisations()
        return next((row for row in rows if row.id == key), None)

    def keep(self) -> bool:
        """Write what is still in a field."""
        return all(entry.settle() for entry in self._entries.values())

    def first_focus(self) -> QWidget | None:
        """The search, unless an entry is open."""
        return None if self._open else self._search
