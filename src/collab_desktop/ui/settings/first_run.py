"""The first page: language, look, name, where data live; all of it can be skipped."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from collab_desktop import paths
from collab_desktop.domain.views import Changed
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, group
from collab_desktop.ui.settings.choices import Choices
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

COLUMN = 560


class FirstRunScreen(PlainScreen):
    """One page, shown once; every field has an answer already."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Build the page."""
        super().__init__(shell, "", column=COLUMN + 80)
        del route
        self._centre()
        self.head.set_title(self.tr("Welcome to Collab Desktop"))
        self.head.set_purpose(self.tr(
            "It leads a team from a question, step by step, to the papers on which a board decides."
            " Everything you write stays on this computer, in files of yours. Change any of this"
            " later in the settings."
        ))
        self._choices = Choices(shell)
        self._choices.setParent(self)
        self._begin()
        self._look()
        self._who()
        self._rules()
        self._where()
        self.body.addStretch(1)

    def _centre(self) -> None:
        """There is no rail beside this page: its column stands in the middle."""
        row = self.page.content.layout()
        if isinstance(row, QHBoxLayout):
            row.insertStretch(0, 1)
            row.setStretch(1, 100)
            row.setStretch(2, 1)

    def _begin(self) -> None:
        row = FlowRow(8)
        self.sample = Button(self.tr("Open the sample project"), "primary", size="main")
        self.own = Button(self.tr("Start my own"), size="main")
        self.open = Button(self.tr("Open a workspace"), size="main", icon="folder")
        for button, action in (
            (self.sample, "open_sample"), (self.own, "new_workspace"),
            (self.open, "open_workspace"),
        ):
            button.clicked.connect(lambda _=False, action=action: self._finish(action))
            row.addWidget(button)
        self.body.addLayout(row)

    def _look(self) -> None:
        box = group(self.body, self.tr("How it looks"))
        for field in (
            self._choices.language(), self._choices.theme(), self._choices.text_size(),
        ):
            box.addWidget(field)

    def _who(self) -> None:
        box = group(
            self.body, self.tr("Who you are"),
            note=self.tr("Stands beside what you write, in the history and on papers."),
        )
        settings = self.shell.settings
        self._name = LineEdit("", settings.name)
        self._organisation = LineEdit("", settings.organisation)
        box.addWidget(Field(self.tr("Your name"), self._name))
        box.addWidget(Field(self.tr("Your organisation"), self._organisation))

    def _rules(self) -> None:
        box = group(
            self.body, self.tr("How your office works"),
            note=self.tr(
                "Everybody signs the safeguarding statement. A project may still differ."
            ),
        )
        box.addWidget(self._choices.training())

    def _where(self) -> None:
        box = group(
            self.body, self.tr("Where your data live"),
            note=self.tr(
                "A workspace is one file, wherever you save it. Backups are kept by themselves in:"
            ),
        )
        box.addWidget(Label(str(paths.backup_dir()), "body", wrap=True))

    # -- leaving --------------------------------------------------------------------------------

    def _finish(self, action: str) -> None:
        self.leave()
        self.shell.trigger(action)

    def leave(self) -> bool:
        """Keep what was written; the page counts as answered, or as skipped."""
        self._choices.keep(
            name=self._name.text().strip(), organisation=self._organisation.text().strip(),
            first_run_done=True,
        )
        return True

    def refresh(self, changed: Changed) -> None:
        """Nothing on this page is in a workspace."""
        del changed

    def first_focus(self) -> QWidget | None:
        """The sample, so that Enter shows at once what this is."""
        return self.sample
