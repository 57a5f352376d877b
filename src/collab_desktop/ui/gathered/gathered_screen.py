"""Actions, decisions and trade-offs of a project on one page, each with the way to where it is."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.gathered import Action, Decided
from collab_desktop.domain.views import Changed, Place
from collab_desktop.services.gathering import Gathering
from collab_desktop.services.session import today
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, group, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label


class GatheredScreen(PlainScreen):
    """What was agreed in one project, wherever it was written down."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the lists of the route's project."""
        self._project = route.project or ""
        super().__init__(shell, "", back=("", Route("hub", self._project)), column=860)
        self._gathering = Gathering(shell.session, self._project)
        title = str(self._gathering.data.row["title"] or "")
        self.head.set_back(title or self.tr("Untitled project"))
        self.head.set_title(self.tr("Actions and decisions"))
        self.head.set_purpose(self.tr("Gathered from every step; each leads to where it stands."))
        self._save = Button(self.tr("Save days as calendar"), icon="calendar")
        self._save.clicked.connect(self._save_days)
        self.head.add_button(self._save)
        self._fault = InlineBanner()
        self.body.addWidget(self._fault)
        self._build()
        self._fill()

    def _build(self) -> None:
        box = group(self.body, self.tr("Actions"), first=True)
        host, line = row_of(spacing=10)
        self._new = LineEdit()
        self._new.returnPressed.connect(self._add)
        self._add_button = Button(self.tr("Add action"), icon="plus")
        self._add_button.clicked.connect(self._add)
        line.addWidget(Field(self.tr("A new action"), self._new), 1)
        line.addWidget(self._add_button, 0, Qt.AlignmentFlag.AlignBottom)
        box.addWidget(host)
        host.setVisible(not self.shell.session.store.read_only)
        self._actions = self._list_in(box)
        self._decisions = self._list_in(group(self.body, self.tr("Decisions")))
        self._trade_offs = self._list_in(group(self.body, self.tr("Trade-offs")))
        self.body.addStretch(1)

    def _list_in(self, box: QVBoxLayout) -> QVBoxLayout:
        host, column = column_of(spacing=14)
        box.addWidget(host)
        return column

    # -- content ----------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._refill(self._actions, map(self._action, self._gathering.actions()),
                     self.tr("No action yet."))
        self._refill(self._decisions, map(self._decided, self._gathering.decisions()),
                     self.tr("No decision was noted yet."))
        self._refill(self._trade_offs, map(self._trade_off, self._gathering.trade_offs()),
                     self.tr("No trade-off was noted yet."))

    def _refill(self, column: QVBoxLayout, lines: Iterable[QWidget], nothing: str) -> None:
        emptied(column)
        for line in lines:
            column.addWidget(line)
        if not column.count():
            column.addWidget(Label(nothing, "body", "muted", wrap=True))

    def _action(self, action: Action) -> QWidget:
        late = bool(action.is_open and action.due and action.due < today())
        state = State.FINISHED if not action.is_open else (
            State.ATTENTION if late else State.NOT_STARTED)
        name = self.tr("Done") if not action.is_open else (
            self.tr("Overdue") if late else self.tr("Open"))
        owner = self._gathering.data.person(action.owner)
        due = self.shell.formats.date(action.due) if action.due else ""
        must = self.tr("must") if action.must and action.is_open else ""
        host = self._line(state, name, action.text, (name, owner, due, must, action.origin),
                          action.place)
        if action.record and action.is_open and not self.shell.session.store.read_only:
            done = Button(self.tr("Mark as done"), size="drawer")
            done.setAccessibleName(self.tr("Mark as done: {action}").format(action=action.text))
            done.clicked.connect(partial(self._close, action))
            layout = host.layout()
            if layout is not None:
                layout.addWidget(done)
        return host

    def _decided(self, found: Decided) -> QWidget:
        on = self.shell.formats.date(found.day) if found.day else ""
        about = (found.reason, found.by, on, found.origin)
        return self._line(State.FINISHED, self.tr("Decided"), found.text, about, found.place)

    def _trade_off(self, found: Decided) -> QWidget:
        chosen = self.tr("Chosen: {what}").format(what=found.reason) if found.reason else ""
        loses = self.tr("Loses: {who}").format(who=found.by) if found.by else ""
        on = self.shell.formats.date(found.day) if found.day else ""
        again = self.tr("Looked at again on {day}").format(day=on) if on else ""
        about = (chosen, loses, found.origin, again)
        return self._line(State.FINISHED, self.tr("Decided"), found.text, about, None)

    def _line(
        self, state: State, name: str, text: str, about: Iterable[str], place: Place | None
    ) -> QWidget:
        host, line = row_of(spacing=12)
        line.addWidget(StateShape(state, name), 0, Qt.AlignmentFlag.AlignTop)
        words, column = column_of(spacing=2)
        if place is None:
            column.addWidget(Label(text, "strong", wrap=True))
        else:
            link = LinkButton(text, wrap=True)
            link.clicked.connect(lambda: self.shell.go(route_to(self._project, place)))
            column.addWidget(link)
        below = " · ".join(part for part in about if part)
        if below:
            column.addWidget(Label(below, "small", "muted", wrap=True))
        line.addWidget(words, 1)
        return host

    # -- what one does ----------------------------------------------------------------------------

    def _add(self) -> None:
        text = self._new.text().strip()
        if text and self.shell.attempt(lambda: self._gathering.add(text)):
            self._new.clear()

    def _close(self, action: Action) -> None:
        if self.shell.attempt(lambda: self._gathering.close(action)):
            self.shell.toast(self.tr("“{action}” is done").format(action=action.text))

    def _save_days(self) -> None:
        code = str(self._gathering.data.row["code"] or "project").casefold()
        target = ask_where(
            self, self.tr("Save days as calendar"), default_folder() / f"{code}.ics",
            self.tr("Calendar files (*.ics)"), ".ics",
        )
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the calendar file, or say why it cannot be written there."""
        try:
            self._gathering.write_calendar(target)
        except OSError as error:
            self._fault.set_message(self.tr("It could not be written there: {why}").format(
                why=error.strerror or ""
            ))
            return
        self._fault.set_message("")
        self.shell.toast(self.tr("Saved as {file}").format(file=target.name))

    def refresh(self, changed: Changed) -> None:
        """Show what stands now."""
        if self._project in changed.project_ids:
            self._fill()

    def first_focus(self) -> QWidget | None:
        """The field for a new action."""
        return self._save if self.shell.session.store.read_only else self._new
