"""The project hub: the question, the one next thing, the task list, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.states import Severity
from collab_desktop.domain.views import Changed, HubView, Missing
from collab_desktop.ui import states, theme
from collab_desktop.ui.hub.facts import FactsRow
from collab_desktop.ui.hub.next_thing import NextThingBand
from collab_desktop.ui.hub.task_list import TaskList
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.navigation import HOME, Route, route_to
from collab_desktop.ui.plain_page import Measured, column_of, emptied, row_of
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import READING_COLUMN, PageHead, ScrollPage
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label, Separator

MOST_DECISIONS: Final = 3
MOST_EDITS: Final = 30
Summary: Final = Speaker("Summary")


class HubScreen(Screen):
    """One project as a task list."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the hub of the route's project."""
        super().__init__()
        self._shell = shell
        self._project = route.project or ""
        self._hub: HubView | None = None
        self._build()
        self._fill()

    def window_title(self) -> str:
        """The project's title."""
        return self._hub.title if self._hub else ""

    def _build(self) -> None:
        page = ScrollPage()
        page.body.setContentsMargins(32, 12, 32, 24)
        page.body.setSpacing(10)
        self._head = PageHead("", back=self.tr("Projects"))
        self._head.back_pressed.connect(lambda: self._shell.go(HOME))
        self._export = Button(self.tr("Export"), icon="export", shortcut="Ctrl+P")
        self._export.clicked.connect(lambda: self._shell.trigger("export"))
        self._agreed = Button(self.tr("Actions and decisions"), icon="list")
        self._agreed.clicked.connect(
            lambda: self._shell.go(Route("gathered", self._project))
        )
        self._head.add_button(self._agreed)
        self._head.add_button(self._export)
        page.body.addWidget(self._head)
        self._question = Label("", "body", wrap=True)
        page.body.addWidget(Measured(self._question, READING_COLUMN))
        self._facts = FactsRow()
        page.body.addWidget(self._facts)
        self._band = NextThingBand(self._shell, self._project)
        page.body.addWidget(self._band)
        self._tasks = TaskList()
        self._tasks.step_opened.connect(self._open_step)
        self._tasks.gate_opened.connect(
            lambda gate: self._shell.go(Route("gate", self._project, detail=gate))
        )
        self._tasks.waive_asked.connect(
            lambda step: self._shell.go(Route("waive", self._project, step))
        )
        self._tasks.withdrawn.connect(self._withdraw)
        self._tasks.paper_asked.connect(
            lambda paper: self._shell.go(Route("export", self._project, detail=paper))
        )
        page.body.addWidget(self._tasks)
        page.body.addStretch(1)
        self._drawer = Drawer()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(WithDrawer(page, self._drawer))
        self._build_drawer()

    def _build_drawer(self) -> None:
        self._missing = QWidget()
        self._missing_box = QVBoxLayout(self._missing)
        self._missing_box.setContentsMargins(0, 0, 0, 0)
        self._missing_box.setSpacing(12)
        history, self._history_box = column_of(spacing=14)
        self._drawer.add_tab("missing", self.tr("Missing"), self._missing)
        self._drawer.add_tab("history", self.tr("History"), history)
        self._drawer.tab_changed.connect(lambda _tab: self._show_history())

    # -- content ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        from collab_desktop.services.hub import hub

        self._hub = view = hub(self._shell.session, self._project)
        self._head.set_title(view.title or self.tr("Untitled project"))
        self._question.setText(view.question or self.tr("No challenge question yet."))
        self._show_facts(view)
        self._band.show_thing(view.next)
        self._tasks.papers = self._papers()
        self._tasks.show_hub(view, self._phases())
        self._show_missing(view)
        self._show_history()
        self._drawer.set_foot(self._decided(view) if view.decided else None)
        self._head.save_sign.saved(f"{datetime.now().astimezone():%H:%M}")

    def _decided(self, view: HubView) -> QWidget:
        """The latest decisions, at the foot of the drawer."""
        host, column = column_of(spacing=8)
        column.addWidget(Label(self.tr("Decided so far"), "section"))
        for day, text in view.decided[:MOST_DECISIONS]:
            line, row = row_of(spacing=12)
            date = self._shell.formats.date(day, "MMMd") if day else ""
            when = Label(date, "small", "muted", tabular=True)
            when.setMinimumWidth(theme.px(40))
            row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(text, "bar", wrap=True), 1)
            column.addWidget(line)
        return host

    def _show_history(self) -> None:
        """The latest edits; read from the journal only while one looks at them."""
        if self._drawer.current() != "history":
            return
        from collab_desktop.services.history import History

        emptied(self._history_box)
        entries = History(self._shell.session, self._project).recent(MOST_EDITS)
        for entry in entries:
            host, column = column_of(spacing=0)
            when = self._shell.formats.date_time(entry.at)
            column.addWidget(Label(entry.field, "strong", wrap=True))
            column.addWidget(Label(f"{when} · {entry.actor}", "small", "muted", wrap=True))
            self._history_box.addWidget(host)
        if not entries:
            self._history_box.addWidget(Label(self.tr("Nothing was written yet."), wrap=True))

    def _phases(self) -> dict[str, tuple[str, str]]:
        named = self._shell.session.pack_of(self._project).header.phases
        below = {
            "team": self.tr("from idea to proposal"), "decide": self.tr("is it right?"),
            "safe": self.tr("before any data"), "learn": "",
        }
        return {key: (named.get(key, key), words) for key, words in below.items()}

    def _show_facts(self, view: HubView) -> None:
        facts = [view.code]
        if view.owner:
            facts.append(self.tr("Owner: {name}").format(name=view.owner))
        found = self._shell.session.pack_of(self._project).header.values
        names: dict[str, str] = {str(key): name for key, name in found.items()}
        values = [(names.get(key, key), served) for key, served in view.values.items()]
        self._facts.show_facts(facts, values)

    def _open_step(self, step: str) -> None:
        steps = self._hub.steps if self._hub is not None else ()
        subject = next((view.subject for view in steps if view.key == step), PROJECT)
        self._shell.go(Route("step", self._project, step, subject=subject))

    def _withdraw(self, step: str) -> None:
        from collab_desktop.services.waiving import Waiving

        waiving = Waiving(self._shell.session, self._project)
        if self._shell.attempt(lambda: waiving.withdraw(step)):
            self._shell.toast(self.tr("Waiver withdrawn"), undo_in=self._project)

    # -- what is missing ---------------------------------------------------------------------------

    def _show_missing(self, view: HubView) -> None:
        emptied(self._missing_box)
        gate = next((g for g in view.gates if g.is_next), None)
        if gate is None:
            self._missing_box.addWidget(Label(self.tr("Nothing is missing."), "body", wrap=True))
            return
        title = self.tr("Missing for “{gate}”").format(gate=gate.title)
        self._missing_box.addWidget(Label(title, "section", wrap=True))
        self._missing_box.addWidget(Label(_summary(view.missing), "body", "muted", wrap=True))
        for item in view.missing:
            self._missing_box.addWidget(self._missing_row(item))
            self._missing_box.addWidget(Separator(Qt.Orientation.Horizontal))
        self._missing_box.addWidget(self._legend())
        self._missing_box.addStretch(1)

    def _missing_row(self, item: Missing) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        shape = StateShape(states.RULES[item.severity], states.rule_word(item.severity))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        place = item.place
        if place is not None:
            link = LinkButton(item.task, wrap=True)
            link.clicked.connect(lambda: self._shell.go(route_to(self._project, place)))
            column.addWidget(link)
        else:
            column.addWidget(Label(item.task, "strong", wrap=True))
        minutes = self.tr("{count}\u00a0min").format(count=item.minutes) if item.minutes else ""
        column.addWidget(Label(" · ".join(t for t in (item.where, minutes) if t), "small", "muted",
                               wrap=True))
        row.addLayout(column, 1)
        return host

    def _legend(self) -> QWidget:
        host = QWidget()
        flow = FlowRow(16, host)
        for severity in (Severity.STOP, Severity.ATTENTION):
            part, row = row_of(spacing=8)
            word = states.rule_word(severity)
            row.addWidget(StateShape(states.RULES[severity], word, 14))
            row.addWidget(Label(word, "small", "muted"))
            flow.addWidget(part)
        return host

    def _papers(self) -> dict[str, list[tuple[str, str]]]:
        """What is printed of each step, by its name and title."""
        found: dict[str, list[tuple[str, str]]] = {}
        for paper in self._shell.session.pack_of(self._project).header.documents:
            if paper.step is not None and paper.scope == "project":
                found.setdefault(paper.step, []).append((paper.name, paper.title))
        return found

    def refresh(self, changed: Changed) -> None:
        """Show the hub as it is now."""
        if self._project in changed.project_ids:
            self._fill()

    def first_focus(self) -> QWidget | None:
        """The button of the next thing."""
        return self._band.button


def _summary(missing: Sequence[Missing]) -> str:
    minutes = sum(item.minutes for item in missing)
    count = len(missing)
    if not count:
        return Summary.tr("Nothing stops it.")
    things = Summary.tr("1 thing") if count == 1 else Summary.tr("{count} things", "", count)
    stops = sum(item.severity is Severity.STOP for item in missing)
    if 0 < stops < count:  # the gate itself counts what stops it
        things = (
            Summary.tr("{count} things, 1 of which stops it") if stops == 1
            else Summary.tr("{count} things, {stops} of which stop it")
        )
    about = (
        Summary.tr("about 1 minute") if minutes == 1
        else Summary.tr("about {minutes} minutes", "", minutes)
    )
    if not minutes:
        text = Summary.tr("{things}. You can print today; the pack lists what is missing.")
        return text.format(things=things.format(count=count, stops=stops))
    text = Summary.tr("{things}, {about}. You can print today; the pack lists what is missing.")
    return text.format(
        things=things.format(count=count, stops=stops), about=about.format(minutes=minutes)
    )
