"""The questions of one project: which set and version, earlier questions, and moving on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.services.pack_moving import PackMoving, Target
from collab_desktop.ui.library.move_report import MoveReportView
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, group
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label


class ProjectPackScreen(PlainScreen):
    """What a project is asked from, and what another version would mean."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the project of the route."""
        self._project = route.project or ""
        self._moving = PackMoving(shell.session)
        super().__init__(shell, "", back=("", Route("hub", self._project)), column=860)
        title = str(shell.session.project(self._project).row["title"] or "")
        self.head.set_back(title or self.tr("Untitled project"))
        self.head.set_title(self.tr("Questions of this project"))
        host, self._targets = column_of(spacing=20)
        group(self.body, self.tr("Newer versions"), first=True).addWidget(host)
        host, self._earlier = column_of(spacing=14)
        group(
            self.body, self.tr("Earlier questions"),
            note=self.tr("Answers to what is no longer asked; nothing of them is lost."),
        ).addWidget(host)
        self.body.addStretch(1)
        self.buttons: list[Button] = []
        self._fill()

    def first_focus(self) -> QWidget | None:
        """The newest version."""
        return next(iter(self.buttons), None)

    def refresh(self, changed: Changed) -> None:
        """Show what was written."""
        if changed.entities & {"pack", "project", "note", "answer"}:
            self._fill()

    def _fill(self) -> None:
        header = self.shell.session.pack_of(self._project).header
        self.head.set_purpose(self.tr("“{title}”, version {version}. {origin}").format(
            title=header.title, version=header.version, origin=header.origin))
        emptied(self._targets)
        self.buttons = []
        for target in self._moving.targets(self._project):
            self._targets.addWidget(self._target(target))
        if not self.buttons:
            words = self.tr("There is no newer version of this set of questions.")
            self._targets.addWidget(Label(words, "body", "muted", wrap=True))
        emptied(self._earlier)
        earlier = self._moving.earlier(self._project)
        for answer in earlier:
            host, column = column_of(spacing=2)
            column.addWidget(Label(answer.question, "strong", wrap=True))
            column.addWidget(Label(answer.text, "body", wrap=True))
            column.addWidget(Label(answer.place, "small", "muted", wrap=True))
            self._earlier.addWidget(host)
        if not earlier:
            words = self.tr("Everything that was answered is still asked.")
            self._earlier.addWidget(Label(words, "body", "muted", wrap=True))

    def _target(self, target: Target) -> QWidget:
        host, column = column_of(spacing=8)
        name = self.tr("“{title}”, version {version}").format(
            title=target.title, version=target.version)
        column.addWidget(Label(name, "strong", wrap=True))
        column.addWidget(MoveReportView(self._moving.report(self._project, target.sha256)))
        move = Button(self.tr("Move to version {version}").format(version=target.version))
        move.setEnabled(not self.shell.session.store.read_only)
        move.clicked.connect(partial(self.move_to, target))
        self.buttons.append(move)
        row = FlowRow(8)
        row.addWidget(move)
        column.addLayout(row)
        return host

    def move_to(self, target: Target) -> None:
        """Move this project."""
        if self.shell.attempt(lambda: self._moving.move([self._project], target.sha256)):
            words = self.tr("The project is asked from version {version} now")
            self.shell.toast(words.format(version=target.version), undo_in="")
