"""Settings: one page that applies at once, and the backups with their way back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop import paths
from collab_desktop.domain.views import Changed
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import Measured, PlainScreen, column_of, group
from collab_desktop.ui.settings.backup_list import BackupList
from collab_desktop.ui.settings.choices import Choices
from collab_desktop.ui.settings.workspace_part import WorkspacePart
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.fields import CheckBox, Field, LineEdit
from collab_desktop.ui.widgets.text import Label

BACKUPS = "backups"
MEASURE = 520


class SettingsScreen(PlainScreen):
    """Everything a person chose, drawn from the fields of ``Settings``."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the settings, or go straight to the backups."""
        super().__init__(shell, "", column=760)
        self._detail = route.detail
        self.head.set_title(self.tr("Settings"))
        self.head.set_purpose(self.tr("Everything applies at once."))
        self._choices = Choices(shell)
        self._choices.setParent(self)
        self._workspace: WorkspacePart | None = None
        self._backups: BackupList | None = None
        self._looks()
        self._person()
        if shell.has_session:
            self._workspace_group()
            self._backup_group()
        self._papers()
        self.body.addStretch(1)

    def show_route(self, route: Route) -> bool:
        """Only where one is on the page changes."""
        self._detail = route.detail
        return True

    def _narrow(self, box: QVBoxLayout, *fields: QWidget) -> None:
        for field in fields:
            box.addWidget(Measured(field, MEASURE))

    def _looks(self) -> None:
        box = group(self.body, self.tr("How it looks"), first=True)
        self._narrow(
            box, self._choices.language(), self._choices.theme(), self._choices.text_size(),
            self._choices.digits(),
        )
        settings = self.shell.settings
        motion = CheckBox(self.tr("Let things move on the screen"))
        motion.setChecked(settings.motion)
        motion.toggled.connect(lambda on: self._choices.keep(motion=on))
        single = CheckBox(self.tr("Single letters are shortcuts outside text fields"))
        single.setChecked(settings.single_key)
        single.toggled.connect(lambda on: self._choices.keep(single_key=on))
        self._narrow(box, motion, single)

    def _person(self) -> None:
        box = group(
            self.body, self.tr("Who you are"),
            note=self.tr("Stands beside what you write, in the history and on papers."),
        )
        settings = self.shell.settings
        self._name = LineEdit("", settings.name)
        self._organisation = LineEdit("", settings.organisation)
        for edit in (self._name, self._organisation):
            edit.editingFinished.connect(self._keep_person)
        self._narrow(
            box, Field(self.tr("Your name"), self._name),
            Field(self.tr("Your organisation"), self._organisation), self._choices.training(),
        )

    def _keep_person(self) -> None:
        self._choices.keep(
            name=self._name.text().strip(), organisation=self._organisation.text().strip()
        )

    def _workspace_group(self) -> None:
        box = group(
            self.body, self.tr("This workspace"), note=self.tr("Travels with the file."),
        )
        self._workspace = WorkspacePart(self.shell)
        box.addWidget(self._workspace)

    def _backup_group(self) -> None:
        box = group(
            self.body, self.tr("Backups"),
            note=self.tr(
                "Made each time a workspace is opened, and kept: the newest 10, then one a day, a"
                " week and a month. Going back keeps the present state as a backup too."
            ),
        )
        self._backups = BackupList(self.shell)
        box.addWidget(self._backups)

    def _papers(self) -> None:
        box = group(self.body, self.tr("Where things lie"))
        host, column = column_of(spacing=4)
        for words, path in (
            (self.tr("Backups and what you added"), paths.data_dir()),
            (self.tr("These settings"), paths.config_dir()), (self.tr("Log"), paths.log_dir()),
        ):
            column.addWidget(Label(words, "small", "muted"))
            column.addWidget(Label(str(path), "body", wrap=True))
            column.addSpacing(6)
        box.addWidget(host)
        about = LinkButton(self.tr("About, licences and accessibility"))
        about.clicked.connect(lambda: self.shell.trigger("about"))
        box.addWidget(about)

    # -- the screen -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Show what the workspace says now."""
        if self._workspace is not None and "workspace" in changed.entities:
            self._workspace.fill()

    def keep(self) -> bool:
        """Keep what stands in the lines."""
        self._keep_person()
        return self._workspace.settle() if self._workspace is not None else True

    def first_focus(self) -> QWidget | None:
        """The backups, where one came for them."""
        if self._detail == BACKUPS and self._backups is not None:
            self.page.ensureWidgetVisible(self._backups, 0, 200)
            return self._backups.first()
        return None
