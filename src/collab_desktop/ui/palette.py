"""The command palette: every action that can be used now, and everything that was ever typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from collab_desktop.domain.views import SearchHit
from collab_desktop.ui.actions import words
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.widgets.command_palette import Command, CommandPaletteView

if TYPE_CHECKING:
    from collab_desktop.ui.window import MainWindow

LEAST_LETTERS = 2
"""Fewer letters would find nearly everything."""


class Palette(QObject):
    """Runs actions, opens projects, and goes to what the full-text search finds."""

    def __init__(self, window: MainWindow) -> None:
        """Stand behind a window; :meth:`open` shows the palette over it."""
        super().__init__(window)
        self._window = window
        self._calls: dict[str, Callable[[], object]] = {}
        self.view = CommandPaletteView(window)
        self.view.query_changed.connect(self._search)
        self.view.chosen.connect(self._run)
        self.view.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show what can be done now."""
        self._calls = {}
        self.view.set_commands([*self._projects(), *self._actions(), *self._recent()])
        self.view.open_over(self._window)

    def _actions(self) -> Iterator[Command]:
        for row, action in self._window.actions_:
            if action.isEnabled() and row.key != "palette":
                self._calls[row.key] = action.trigger
                keys = row.shortcuts[0] if row.shortcuts else ""
                yield Command(row.key, words(action), shortcut=keys)

    def _projects(self) -> Iterator[Command]:
        if not self._window.has_session:
            return
        for row in self._window.session.project_rows():
            key = f"project/{row['id']}"
            self._calls[key] = partial(self._window.go, Route("hub", str(row["id"])))
            title = str(row["title"] or self.tr("Untitled project"))
            yield Command(key, title, self.tr("Project {code}").format(code=row["code"]))

    def _recent(self) -> Iterator[Command]:
        """The workspaces opened last, without the one that is open."""
        window = self._window
        here = str(window.session.store.path) if window.has_session else ""
        for name in window.settings.recent:
            path = Path(name)
            if name != here and path.exists():
                key = f"recent/{name}"
                self._calls[key] = partial(window.commands.open_path, path)
                yield Command(key, self.tr("Open {file}").format(file=path.name), str(path.parent))

    def _search(self, text: str) -> None:
        if len(text.strip()) < LEAST_LETTERS or not self._window.has_session:
            self.view.set_found([])
            return
        from collab_desktop.services.searching import search

        hits = search(self._window.session, text)
        found = [self._command(number, hit) for number, hit in enumerate(hits)]
        self.view.set_found([command for command in found if command is not None])

    def _command(self, number: int, hit: SearchHit) -> Command | None:
        target = self._target(hit)
        if target is None:
            return None
        key = f"found/{number}"
        self._calls[key] = partial(self._window.go, target)
        kinds = {"person": self.tr("Person"), "organisation": self.tr("Organisation")}
        detail = hit.snippet or kinds.get(hit.kind, "")
        return Command(key, hit.title, " ".join(detail.split()))

    def _target(self, hit: SearchHit) -> Route | None:
        if hit.kind in {"person", "organisation"}:
            return Route("people", detail=f"{hit.kind}:{hit.target}")
        if hit.kind == "project" or hit.project_id is None:
            return None  # projects stand among the commands already
        if hit.place is None:
            return Route("hub", hit.project_id)
        return route_to(hit.project_id, hit.place)

    def _run(self, key: str) -> None:
        call = self._calls.get(key)
        if call is not None:
            call()
