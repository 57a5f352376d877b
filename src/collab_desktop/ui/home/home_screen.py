"""Home: all projects, what waits for somebody, and the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.views import Changed, Missing, ProjectRow
from collab_desktop.services.last_seen import recall
from collab_desktop.ui.home.project_table import ProjectTable
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.widgets.bands import NeedsYou
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.page import SaveSign, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label


class HomeScreen(Screen):
    """The portfolio list; before the workspace is open, as it was last seen."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Build the page and show what is known."""
        super().__init__()
        del route
        self._shell = shell
        self._needs: dict[str, tuple[str, Missing]] = {}
        self._build()
        self._fill()

    def window_title(self) -> str:
        """The title bar of home."""
        return self.tr("Projects")

    def _build(self) -> None:
        page = ScrollPage()
        page.body.setContentsMargins(40, 24, 40, 24)
        page.body.setSpacing(16)
        page.body.addLayout(self._head())
        self._band = NeedsYou()
        self._band.pressed.connect(self._open_needed)
        page.body.addWidget(self._band)
        self._table = ProjectTable()
        self._table.opened.connect(lambda project: self._shell.go(Route("hub", project)))
        page.body.addWidget(self._table)
        self._empty = EmptyState(
            self.tr("No projects yet. A project starts with a challenge question."), icon="board",
            primary=self.tr("Start a project"), secondary=self.tr("Open the sample"),
        )
        self._empty.primary_pressed.connect(lambda: self._shell.trigger("new_project"))
        self._empty.secondary_pressed.connect(lambda: self._shell.trigger("open_sample"))
        page.body.addWidget(self._empty)
        page.body.addStretch(1)
        page.body.addLayout(self._foot())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _head(self) -> FlowRow:
        row = FlowRow(16)
        title = Label(self.tr("Projects"), "page_title")
        title.setMinimumWidth(title.sizeHint().width() + 24)
        row.addWidget(title)
        views = Segments(
            self.tr("View"), [("list", self.tr("List")), ("compare", self.tr("Compare scores"))]
        )
        views.set_value("list")
        views.chosen.connect(self._choose_view)
        row.addWidget(views)
        search = Button(self.tr("Search or run a command"), icon="search", shortcut="Ctrl+K")
        search.clicked.connect(lambda: self._shell.trigger("palette"))
        row.addWidget(search)
        self._new = Button(self.tr("New project"), "primary", icon="plus", size="main")
        self._new.clicked.connect(lambda: self._shell.trigger("new_project"))
        row.addWidget(self._new)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        sample = LinkButton(self.tr("Open a sample workspace"), role="small_strong")
        sample.clicked.connect(lambda: self._shell.trigger("open_sample"))
        row.addWidget(sample)
        self._path = Label("", "small", "muted", wrap=True, align="end")
        row.addWidget(self._path, 1)
        self._sign = SaveSign()
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _choose_view(self, view: str) -> None:
        if view == "compare":
            self._shell.trigger("compare")

    # -- content ------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self._shell.has_session:
            from collab_desktop.services.portfolio import needs_you, portfolio

            self._show(portfolio(self._shell.session))
            self._show_needs(needs_you(self._shell.session))
            self._path.setText(str(self._shell.session.store.path))
            self._sign.show()
            return
        recent = self._shell.settings.recent
        self._show(recall(Path(recent[0])) if recent else ())
        self._sign.hide()

    def _show(self, rows: Sequence[ProjectRow]) -> None:
        self._table.set_rows(rows)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._new.setVisible(bool(rows))

    def _show_needs(self, found: Sequence[tuple[str, str, Missing]]) -> None:
        self._needs = {project: (project, missing) for project, _title, missing in found}
        self._band.set_items([
            (project, f"{_short(title)}:", missing.task) for project, title, missing in found
        ])

    def _open_needed(self, project: str) -> None:
        _, missing = self._needs[project]
        if missing.place is not None:
            self._shell.go(route_to(project, missing.place))

    def refresh(self, changed: Changed) -> None:
        """Show the list as it is now."""
        del changed
        self._fill()

    def first_focus(self) -> QWidget | None:
        """The first project, or the button that starts one."""
        rows = self._table.rows()
        return rows[0] if rows else None


def _short(title: str) -> str:
    """The first words of a title, for a line that names several projects."""
    return title.split(",")[0]
