"""Home: all projects, what waits for somebody, and the way to a new one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.project_rows import ProjectRow
from collab_desktop.services.last_seen import recall
from collab_desktop.ui import theme
from collab_desktop.ui.home.coming_up import ComingUp
from collab_desktop.ui.home.project_table import ProjectTable
from collab_desktop.ui.home.search_button import SearchButton
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.soon import Arranged
from collab_desktop.ui.tab_order import next_stop
from collab_desktop.ui.widgets.bands import NeedsYou
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.page import SaveSign, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label

if TYPE_CHECKING:
    from collab_desktop.domain.views import Changed, Missing, Place

FIRST_SLICE, SLICE = 0.15, 0.03
"""Seconds for which working out the projects may hold the window up: at once, and from then on."""
LONGEST_TASK = 34
"""Letters of a task in the band that names several; a longer one is named by its place."""


class HomeScreen(Arranged, Screen):
    """The portfolio list; before the workspace is open, as it was last seen."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Build the page and show what is known."""
        super().__init__()
        del route
        self._shell = shell
        self._needs: dict[str, tuple[str, Missing]] = {}
        self._ahead: Iterator[None] = iter(())
        self._came_early = False
        """Whether the keyboard came here before there was anything to put it on."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._work_ahead)
        self._build()
        self._fill()
        self.arrange_from_now()

    def window_title(self) -> str:
        """The title bar of home."""
        return self.tr("Projects")

    def _build(self) -> None:
        page = ScrollPage()
        page.body.setContentsMargins(40, 28, 40, 20)
        page.body.setSpacing(16)
        page.body.addLayout(self._head())
        page.body.addSpacing(8)
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
        self._coming = ComingUp()
        self._coming.opened.connect(self._open_place)
        page.body.addWidget(self._coming)
        page.body.addStretch(1)
        page.body.addLayout(self._foot())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _head(self) -> QBoxLayout:
        start, first = QWidget(), QHBoxLayout()
        start.setLayout(first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(40)
        first.addWidget(Label(self.tr("Projects"), "page_title"))
        views = Segments(
            self.tr("View"), [("list", self.tr("List")), ("compare", self.tr("Compare scores"))]
        )
        views.set_value("list")
        views.chosen.connect(self._choose_view)
        first.addWidget(views)
        first.addStretch(1)
        end = QWidget()
        second = FlowRow(16, end)
        search = SearchButton(self.tr("Search or run a command"), "Ctrl+K")
        search.clicked.connect(lambda: self._shell.trigger("palette"))
        self._new = Button(self.tr("New project"), "primary", icon="plus", size="main")
        self._new.clicked.connect(lambda: self._shell.trigger("new_project"))
        second.addWidget(search)
        second.addWidget(self._new)
        self._ends = (start, end)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(12)
        self._head_row.addWidget(start, 1)
        self._head_row.addWidget(end)
        return self._head_row

    def _foot(self) -> QBoxLayout:
        row = self._foot_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(24)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        sample = LinkButton(self.tr("Open a sample workspace"), role="small_strong", wrap=True)
        sample.clicked.connect(lambda: self._shell.trigger("open_sample"))
        row.addWidget(sample, 0, leading)
        self._path = Label("", "small", "muted", wrap=True)
        row.addWidget(self._path, 1)
        self._sign = SaveSign()
        row.addWidget(self._sign, 0, leading)
        self._foot_ends = (sample, self._sign)
        return row

    def _choose_view(self, view: str) -> None:
        if view == "compare":
            self._shell.trigger("compare")

    def _arrange(self) -> None:
        """Put search and button below the title where there is no room beside it."""
        start, end = self._ends
        row = end.layout()
        needed = start.sizeHint().width() + (row.sizeHint().width() if row else 0) + 16
        beside = needed <= self.width() - 80 - theme.px(10)
        ways = QBoxLayout.Direction
        self._head_row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        end.setMinimumWidth(row.sizeHint().width() if row and beside else 0)
        foot = sum(part.sizeHint().width() for part in self._foot_ends) + theme.px(200)
        in_line = foot <= self.width() - 80
        self._foot_row.setDirection(ways.LeftToRight if in_line else ways.TopToBottom)
        self._foot_row.setSpacing(24 if in_line else 4)

    # -- content ------------------------------------------------------------------------------

    def _fill(self) -> None:
        if not self._shell.has_session:
            recent = self._shell.settings.recent
            self._show(recall(Path(recent[0])) if recent else ())
            self._sign.hide()
            return
        from collab_desktop.services.portfolio import ahead

        self._ahead = ahead(self._shell.session)
        self._work_ahead(FIRST_SLICE)

    def _work_ahead(self, seconds: float = SLICE) -> None:
        """Work out some projects; of many the rest waits until the window has answered people."""
        end = monotonic() + seconds
        for _ in self._ahead:
            if monotonic() > end:
                self._show_meanwhile()
                self._later.start(0)
                return
        self._later.stop()
        self._show_all()

    def _show_meanwhile(self) -> None:
        """Leave on show what is there; else what was last seen.  Nobody has no projects yet."""
        if not self._table.rows():
            self._show(recall(self._shell.session.store.path))
            self._empty.hide()

    def _show_all(self) -> None:
        from collab_desktop.services.coming_up import coming_up
        from collab_desktop.services.portfolio import needs_you, portfolio

        session = self._shell.session
        self._show(portfolio(session))
        self._show_needs(needs_you(session))
        self._coming.set_dates(coming_up(session), self._shell.formats)
        self._path.setText(from_home(session.store.path))
        self._sign.saved(f"{datetime.now().astimezone():%H:%M}")
        self._sign.show()
        QTimer.singleShot(0, self, self._focus_late)  # rows are shown when Qt comes to it

    def _show(self, rows: Sequence[ProjectRow]) -> None:
        formats = self._shell.formats if self._shell.has_session else None
        self._table.set_rows(rows, formats)
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._new.setVisible(bool(rows))

    def _show_needs(self, found: Sequence[tuple[str, str, Missing]]) -> None:
        self._needs = {project: (project, missing) for project, _title, missing in found}
        self._band.set_items([
            (project, self.tr("{project}:").format(project=_short(title)), _task(missing))
            for project, title, missing in found
        ])

    def _open_needed(self, project: str) -> None:
        _, missing = self._needs[project]
        if missing.place is not None:
            self._open_place(project, missing.place)

    def _open_place(self, project: str, place: Place) -> None:
        self._shell.go(route_to(project, place))

    def refresh(self, changed: Changed) -> None:
        """Show the list as it is now."""
        del changed
        self._fill()

    def leave(self) -> bool:
        """Work nothing out any more; the workspace may be closed next."""
        self._later.stop()
        return True

    def first_focus(self) -> QWidget | None:
        """The first project, or the button that starts one."""
        rows = self._table.rows()
        first = rows[0] if rows else self._empty.first
        self._came_early = first is None or not first.isVisibleTo(self)
        return None if self._came_early else first

    def _focus_late(self) -> None:
        """Put the keyboard on what came after the page, unless somebody has gone on already."""
        focus = QApplication.focusWidget()
        waits = focus is None or focus is next_stop(self, None, forward=True)
        if self._came_early and waits and self.isVisible():
            target = self.first_focus()
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)


def _short(title: str) -> str:
    """The first words of a title, for a line that names several projects."""
    return title.split(",")[0]


def _task(missing: Missing) -> str:
    """What to do, or where, when the words would push the others out of the line."""
    return missing.task if len(missing.task) <= LONGEST_TASK else missing.where or missing.task


def from_home(path: Path) -> str:
    """A path as people know it: what lies in their home begins with "~"."""
    home = Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) else str(path)
