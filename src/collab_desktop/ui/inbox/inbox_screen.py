"""The inbox of one project: expressions of interest to search, sort, open and type in."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.interest import Stage
from collab_desktop.domain.views import Changed
from collab_desktop.services.inbox import Inbox, Order
from collab_desktop.ui.inbox.lines_table import LinesModel, LinesTable
from collab_desktop.ui.inbox.words import stage_word
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import Measured, PlainScreen
from collab_desktop.ui.sending import send_form
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.text import Label

COLUMN = 1240
AT_ONCE = 40
"""Lines that are read before the window answers again."""


class InboxScreen(PlainScreen):
    """A list that one reads and works through with the keyboard or the mouse."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the inbox of the project that the route names, or of the one that has most."""
        project = route.project or _busiest(shell)
        row = shell.session.project(project).row if project else {}
        title = str(row.get("title") or "")
        back = (title or "", Route("hub", project)) if project else None
        super().__init__(shell, "", back=back, column=COLUMN)
        self.project = project
        self.inbox = Inbox(shell.session, project) if project else None
        self.head.set_title(self.tr("Expressions of interest"))
        self._stand_on = ""
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._fill)
        self._build()
        self._fill(route.detail)

    # -- building -------------------------------------------------------------------------------

    def _build(self) -> None:
        # What adds an empty form stands away from where "Take in" was pressed on the page before.
        self.add = Button(self.tr("Type one in"), icon="plus")
        self.add.clicked.connect(self.type_in)
        writable = not self.shell.session.store.read_only
        self.add.setEnabled(writable and self.inbox is not None)
        self.head.add_button(self.add)
        self.send = Button(self.tr("Send the form"))
        self.send.clicked.connect(lambda: send_form(self.shell, self, str(self.project)))
        self.send.setEnabled(self.inbox is not None)
        self.head.add_button(self.send)
        self.forms = Button(self.tr("Forms in"), "primary", icon="download", size="main")
        self.forms.clicked.connect(lambda: self.shell.go(Route("forms", self.project)))
        self.forms.setEnabled(self.inbox is not None)
        self.head.add_button(self.forms)
        self.body.addWidget(self._filters())
        self.model = LinesModel(self.shell.formats, self)
        self.table = LinesTable(self.tr("Expressions of interest"), self.model)
        self.table.pressed_key.connect(self._act)
        self.body.addWidget(self.table)
        self.empty = EmptyState(
            self.tr("Nothing came in yet. Send the form out; what comes back is taken in under"
                    " “Forms in”."), icon="inbox",
        )
        self.body.addWidget(self.empty)
        self.nothing = Label(self.tr("Nothing fits what is searched for here."), "field", wrap=True)
        self.nothing.hide()
        self.body.addWidget(self.nothing)
        self.body.addStretch(1)

    def _filters(self) -> QWidget:
        host = QWidget()
        row = FlowRow(16, host)
        self.projects = self._combo(row, self.tr("Project"), self._all_projects())
        self.projects.setCurrentIndex(max(0, self.projects.findData(self.project)))
        self.projects.activated.connect(self._change_project)
        self.search = LineEdit(self.tr("Search"))
        self.search.edited.connect(lambda _text: self._fill())
        row.addWidget(Measured(Field(self.tr("Search"), self.search), 260))
        stages = [("", self.tr("All")), *((stage.value, stage_word(stage)) for stage in Stage)]
        self.stage = self._combo(row, self.tr("How far"), stages)
        self.stage.activated.connect(lambda _index: self._fill())
        self.order = self._combo(row, self.tr("Sorted by"), [
            ("code", self.tr("Reference")), ("received", self.tr("Received")),
            ("score", self.tr("Score")), ("name", self.tr("Name")),
        ])
        self.order.activated.connect(lambda _index: self._fill())
        return host

    def _combo(self, row: FlowRow, words: str, choices: list[tuple[str, str]]) -> ComboBox:
        box = ComboBox(words)
        for value, text in choices:
            box.addItem(text, value)
        row.addWidget(Measured(Field(words, box), 220))
        return box

    def _all_projects(self) -> list[tuple[str, str]]:
        rows = self.shell.session.project_rows()
        return [(str(r["id"]), str(r["short_name"] or r["title"] or r["code"])) for r in rows]

    # -- content --------------------------------------------------------------------------------

    def _fill(self, stand_on: str = "") -> None:
        if self.inbox is None:
            self.empty.show()
            self.table.hide()
            return
        self._stand_on = stand_on or self._stand_on or self.table.current_id()
        if not self.inbox.read_on(AT_ONCE):
            self._begin()
            return
        self._reading.stop()
        stand_on, self._stand_on = self._stand_on, ""
        every = self.inbox.lines()
        stage = Stage(self.stage.currentData()) if self.stage.currentData() else None
        order = cast("Order", self.order.currentData())
        lines = self.inbox.lines(self.search.text(), order, stage)
        self.model.show_lines(lines, self.shell.say)
        self.table.setVisible(bool(lines))
        self.empty.setVisible(not every)
        self.nothing.setVisible(bool(every) and not lines)
        self.table.stand_on(stand_on)
        self.table.fit()
        open_now = sum(line.stage in {Stage.NEW, Stage.READING} for line in every)
        waiting = sum(bool(line.attention) for line in every)
        words = self.tr("{n} received, {read} to read, {look} to look at.")
        self.head.set_purpose(words.format(n=len(every), read=open_now, look=waiting))

    def _begin(self) -> None:
        """Show what was read so far where nothing is shown yet; the rest comes by and by."""
        if self.inbox is None:
            return
        lines, count = self.inbox.begun()
        if not self.model.lines:
            self.model.show_lines(lines, self.shell.say)
            self.table.show()
            self.empty.hide()
            self.table.stand_on(self._stand_on)
            self.table.fit()
        words = self.tr("{done} of {total} read …")
        self.head.set_purpose(words.format(done=len(lines), total=count))
        self._reading.start()

    def _change_project(self) -> None:
        self.shell.go(Route("inbox", self.projects.currentData()))

    # -- doing ----------------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        eoi = self.table.current_id()
        if key == "open" and eoi:
            self.shell.go(Route("eoi", self.project, detail=eoi))

    def type_in(self) -> None:
        """Begin an empty one and open its form."""
        inbox, made = self.inbox, list[str]()
        if inbox is None:
            return
        if self.shell.attempt(lambda: made.append(inbox.rows.enter({}))):
            self.shell.go(Route("eoi", self.project, question="edit", detail=made[0]))

    def refresh(self, changed: Changed) -> None:
        """Show the list as it is now."""
        if self.project in changed.project_ids or changed.entities & {"person", "organisation"}:
            self._fill()

    def first_focus(self) -> QWidget | None:
        """The list; where nothing is in it, the button that fills it."""
        return self.table if self.model.lines else self.send


def _busiest(shell: Shell) -> str:
    """The project in which most came in; nothing without a project."""
    session = shell.session
    ids = [str(row["id"]) for row in session.project_rows()]
    return max(ids, key=lambda i: len(session.project(i).rows("eois")), default="")
