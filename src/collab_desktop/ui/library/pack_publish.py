"""Publishing a version of a pack, and moving projects to it after reading what that means."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.services.pack_desk import NotPublished, OpenPack, PackDesk
from collab_desktop.services.pack_moving import PackMoving
from collab_desktop.ui import theme
from collab_desktop.ui.library.move_report import MoveReportView
from collab_desktop.ui.library.pack_drawer import kind_words
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, group
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Label

MOST = 100


class PublishScreen(PlainScreen):
    """First the version and what is new in it, then the projects that can move."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show what publishing the pack of the route would make."""
        self._draft = route.detail
        self._desk, self._moving = PackDesk(shell.session), PackMoving(shell.session)
        super().__init__(shell, "", back=("", Route("pack", detail=self._draft)), column=860)
        self.head.set_back(self._open().title)
        self.head.set_title(self.tr("Publish and move"))
        self.head.set_purpose(self.tr(
            "A published version never changes. Projects move to it only when you say so."
        ))
        self.refusal = InlineBanner()
        self.body.addWidget(self.refusal)
        box = group(self.body, self.tr("New version"), first=True)
        host, self._changes = column_of(spacing=6)
        box.addWidget(host)
        self.version = LineEdit()
        hint = self.tr("The first number rises when something else is asked or weighed.")
        box.addWidget(Field(self.tr("Version"), self.version, hint))
        self.version.setMaximumWidth(theme.px(160))
        self.publish = Button(self.tr("Publish version"), "primary")
        self.publish.clicked.connect(self.make_version)
        self.version.returnPressed.connect(self.make_version)
        row = FlowRow(8)
        row.addWidget(self.publish)
        box.addLayout(row)
        self._projects_box = group(self.body, self.tr("Projects on an older version"))
        host, self._projects = column_of(spacing=16)
        self._projects_box.addWidget(host)
        self.move_button = Button(self.tr("Move projects"))
        self.move_button.clicked.connect(self.move_chosen)
        row = FlowRow(8)
        row.addWidget(self.move_button)
        self._projects_box.addLayout(row)
        self.body.addStretch(1)
        self.chosen: dict[str, CheckBox] = {}
        self._fill()

    def _open(self) -> OpenPack:
        return self._desk.open(self._draft)

    def first_focus(self) -> QWidget | None:
        """The version, or the first project."""
        return self.version if self.version.isEnabled() else next(iter(self.chosen.values()), None)

    def refresh(self, changed: Changed) -> None:
        """Show what was written."""
        if self._draft not in self._desk.drafts():
            self.shell.go(Route("library"))
        elif changed.entities & {"note", "pack", "project"}:
            self._fill()

    # -- the version ------------------------------------------------------------------------

    def _fill(self) -> None:
        opened = self._open()
        emptied(self._changes)
        news = bool(opened.changes) or not opened.versions
        if not news:
            words = self.tr("Version {version} is published and nothing was changed since.")
            self._say(words.format(version=opened.version))
        for change in opened.changes[:MOST]:
            self._say(self.tr("{kind}: {name}").format(
                kind=kind_words(change.kind), name=change.name))
        more = len(opened.changes) - MOST
        if more > 0:
            self._say(self.tr("and {count} more").format(count=more))
        self.version.set_text(opened.proposed if news else opened.version)
        writes = not self.shell.session.store.read_only
        self.version.setEnabled(news and writes)
        self.publish.setEnabled(news and writes)
        self._fill_projects(opened)

    def _say(self, words: str) -> None:
        self._changes.addWidget(Label(words, "body", wrap=True))

    def make_version(self) -> None:
        """Publish, or say why that cannot be."""
        self.refusal.set_message("")
        version = self.version.text().strip()
        try:
            done = self.shell.attempt(lambda: self._desk.publish(self._draft, version))
        except NotPublished as refused:
            said = [self.shell.say(finding.message) for finding in refused.findings[:5]]
            self.refusal.set_message("\n".join(dict.fromkeys(said)))
            return
        if done:
            self.shell.toast(
                self.tr("Version {version} is published").format(version=version), undo_in="")

    # -- the projects -----------------------------------------------------------------------

    def _fill_projects(self, opened: OpenPack) -> None:
        emptied(self._projects)
        self.chosen = {}
        target = opened.versions[-1].sha256 if opened.versions else ""
        behind = self._moving.behind(target) if target else ()
        for project_id in behind:
            self._projects.addWidget(self._project(project_id, target))
        if not behind:
            words = (self.tr("Every project stays as it is: none is asked from an older version.")
                     if target else self.tr("Publish a version first."))
            self._projects.addWidget(Label(words, "body", "muted", wrap=True))
        self.move_button.setVisible(bool(behind))
        self.move_button.setEnabled(not self.shell.session.store.read_only)

    def _project(self, project_id: str, target: str) -> QWidget:
        report = self._moving.report(project_id, target)
        own = self.shell.session.pack_of(project_id).header
        host, column = column_of(spacing=6)
        box = CheckBox(f"{report.code} · {report.title}")
        self.chosen[project_id] = box
        column.addWidget(box)
        about = self.tr("Asked from “{title}” {version}").format(
            title=own.title, version=own.version)
        column.addWidget(Label(about, "small", "muted", wrap=True))
        column.addWidget(MoveReportView(report))
        return host

    def move_chosen(self) -> None:
        """Move the ticked projects to the latest version, in one step."""
        self.refusal.set_message("")
        ids = [project_id for project_id, box in self.chosen.items() if box.isChecked()]
        if not ids:
            self.refusal.set_message(self.tr("Tick the projects that are to move."))
            return
        target = self._open().versions[-1].sha256
        if self.shell.attempt(lambda: self._moving.move(ids, target)):
            words = self.tr("Projects moved: {count}").format(count=len(ids))
            self.shell.toast(words, undo_in="")
