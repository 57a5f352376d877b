"""The main window: menu bar, rail, the present screen, toasts, and the open workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from collab_desktop import settings as settings_file
from collab_desktop.domain.messages import Message
from collab_desktop.settings import Settings
from collab_desktop.ui import applying
from collab_desktop.ui.actions import Needs
from collab_desktop.ui.applying import apply_theme
from collab_desktop.ui.fault_banner import WayOut
from collab_desktop.ui.frame import Frame
from collab_desktop.ui.navigation import HOME, Route, Trail
from collab_desktop.ui.revealing import FocusFollower, scroll_to
from collab_desktop.ui.screens import SCREENS
from collab_desktop.ui.shell import Screen
from collab_desktop.ui.tab_order import next_stop
from collab_desktop.ui.tidying import keep_loaded, let_go

if TYPE_CHECKING:
    from collab_desktop.domain.views import Changed
    from collab_desktop.formats import Formats
    from collab_desktop.services.session import Session
    from collab_desktop.ui.bridge import Bridge
    from collab_desktop.ui.commands import Commands
    from collab_desktop.ui.work import Job

ZOOM_STEP = 10
WITHOUT_WORKSPACE: Final = frozenset({"first_run", "home", "settings"})
"""Screens that can be shown before a workspace is open."""


class MainWindow(Frame):
    """The one window; it is the ``Shell`` of every screen."""

    workspace_opened = Signal()
    workspace_closed = Signal()
    screen_changed = Signal()

    def __init__(self, settings: Settings) -> None:
        """Build the frame; the first screen comes with :meth:`go`."""
        super().__init__(settings)
        self._session: Session | None = None
        self._bridge: Bridge | None = None
        self._formats: Formats | None = None
        self.screen_now: Screen | None = None
        self.trail = Trail()
        self.commands: Commands
        self.first_job: Job | None = None
        self._pending: Route | None = None
        self._lost = False
        self._follower = FocusFollower(self)
        self.place_chosen.connect(self.trigger)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    # -- the open workspace -----------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The open workspace.

        Raises:
            RuntimeError: none is open, which no screen but home may be shown for.
        """
        if self._session is None:
            raise RuntimeError("no workspace is open")
        return self._session

    @property
    def has_session(self) -> bool:
        """Whether a workspace is open."""
        return self._session is not None

    @property
    def bridge(self) -> Bridge:
        """What changed, and the undo lists.

        Raises:
            RuntimeError: no workspace is open.
        """
        if self._bridge is None:
            raise RuntimeError("no workspace is open")
        return self._bridge

    @property
    def formats(self) -> Formats:
        """Numbers, money and dates as the person reads them."""
        if self._formats is None:
            from collab_desktop.formats import Formats

            chosen = self.settings
            self._formats = Formats(chosen.region or chosen.screen_language, digits=chosen.digits)
        return self._formats

    def take_session(self, session: Session) -> None:
        """Work with another workspace; the one before is closed."""
        from collab_desktop.ui.bridge import Bridge

        self.close_session()
        self._session = session
        self._bridge = Bridge(session, lambda text: self.say(Message(text)), self)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.refused.connect(
            lambda fault, way: self._tell(fault, lambda: self.trigger(way))
        )
        group = self._bridge.group
        group.canRedoChanged.connect(self.actions_["redo"].setEnabled)
        self.change_settings(self.settings.with_recent(session.store.path))
        self.trail = Trail()
        self.workspace_opened.emit()
        self._allow()
        QTimer.singleShot(0, self, keep_loaded)

    def arrive(self) -> None:
        """Open home in the workspace just opened, or what somebody asked for meanwhile."""
        route, self._pending = self._pending or HOME, None
        self.go(route)

    def close_session(self) -> None:
        """Keep what was typed, remember the list for the next start, and release the file."""
        if self._session is None:
            return
        self._drop_screen()
        self._remember()
        if self._bridge is not None:
            self._bridge.close()
            self._bridge.deleteLater()
        self._session.close()
        self._session = self._bridge = None
        let_go()
        self.workspace_closed.emit()

    def _remember(self) -> None:
        from collab_desktop.services.last_seen import remember
        from collab_desktop.services.portfolio import portfolio

        if self._session is not None:
            remember(self._session.store.path, portfolio(self._session))

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        """Leaving a field ends a burst of typing, after the field saved what was typed."""
        if old is not None and self._bridge is not None:
            QTimer.singleShot(0, self._bridge, self._bridge.rest)

    def _on_changed(self, changed: Changed) -> None:
        if self.screen_now is not None:
            self.screen_now.follow(changed)
        if "project" in changed.entities:
            # Only when the edit is done, for leaving may write what was typed.
            QTimer.singleShot(0, self, self._leave_the_gone)

    def _leave_the_gone(self) -> None:
        """Go home from a project that was deleted or undone, and never come back to it by Back."""
        if self._session is None:
            return
        live = {str(row["id"]) for row in self._session.project_rows()}
        here = self.trail.here.project
        if here is not None and here not in live:
            self.go(HOME)
            if self.trail.here.project is None:
                self.toast(self.tr("The project is gone from the list. What you typed is kept."))
        for project in self.trail.projects() - live:
            self.trail.forget(project)

    # -- screens ------------------------------------------------------------------------------

    def go(self, route: Route) -> None:
        """Open a screen; the one before keeps what was typed first.

        Before a workspace is open, a screen of it waits until it is.
        """
        if self._session is None and route.name not in WITHOUT_WORKSPACE:
            self._pending = route
            return
        screen = self.screen_now
        same = screen is not None and self.trail.here.name == route.name
        if screen is not None and not screen.leave():
            return
        self.trail.go(route)
        if not (same and screen is not None and screen.show_route(route)):
            self._replace(SCREENS[route.name](self, route))
        self._settle(route)

    def _replace(self, screen: Screen) -> None:
        self._drop_screen()
        self.screen_now = screen
        self._page.addWidget(screen, 1)
        screen.show()

    def _drop_screen(self) -> None:
        screen, self.screen_now = self.screen_now, None
        if screen is not None:
            screen.leave()
            self._page.removeWidget(screen)
            screen.hide()
            screen.deleteLater()

    def _settle(self, route: Route) -> None:
        self.rail.set_current(route.rail)
        self.rail.setVisible(route.name != "first_run")
        if self._bridge is not None:
            self._bridge.enter(route.project)
        title = self.screen_now.window_title() if self.screen_now else ""
        name = self.tr("Collab Desktop")
        self.setWindowTitle(f"{title} – {name}" if title else name)
        self._allow()
        self.screen_changed.emit()
        self._follower.open_page()
        QTimer.singleShot(0, self, self._focus_screen)

    def _focus_screen(self) -> None:
        """Put the keyboard where the screen wants it, else on its first stop."""
        self._follower.opened()
        screen = self.screen_now
        if screen is None:
            return
        target = screen.first_focus()
        focus = QApplication.focusWidget()
        inside = focus is not None and screen.isAncestorOf(focus)
        if target is None and not inside:
            target = next_stop(screen, None, forward=True)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.trail.here.question:
                scroll_to(target)
            else:  # the page is seen from its top
                self._follower.leave_at_top(target)

    def go_back(self) -> None:
        """Open the screen before."""
        if self.screen_now is None or not self.screen_now.leave():
            return
        route = self.trail.back()
        if route is not None:
            self._replace(SCREENS[route.name](self, route))
            self._settle(route)

    def reload(self) -> None:
        """Build the present screen anew, after the language or the text size changed."""
        if self.screen_now is not None:
            self._replace(SCREENS[self.trail.here.name](self, self.trail.here))
            self._settle(self.trail.here)

    def _allow(self) -> None:
        state: set[Needs] = {"nothing"}
        if self._session is not None:
            state.add("workspace")
            writable = not self._session.store.read_only
            if writable:
                state |= {"writable", "new_project"}
            if self.trail.here.project:
                state.add("project")
            if self.trail.here.project and writable:
                state.add("open_project")
        else:
            state.add("new_project")
        self.actions_.allow(state)
        if self._bridge is not None:
            # Undo stays on: what is being typed is written first, and then there is something.
            self.actions_["redo"].setEnabled(self._bridge.group.canRedo())

    # -- words ----------------------------------------------------------------------------------

    def say(self, message: Message) -> str:
        """The sentence of a message in the language of the screens."""
        from collab_desktop.services.texts import say

        return say(message, self.settings.screen_language)

    def toast(
        self, text: str, *, undo_in: str | None = None, action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done; offer Undo in a list (a project id, or ""), or another action."""
        if undo_in is None:
            self._toast.show_message(text, action, on_action)
            return
        stack = self.bridge.stack(undo_in or None)
        mark = stack.index()

        def take_back() -> None:
            # Something else may have been done since; that is for Ctrl+Z.
            if stack.index() == mark:
                stack.undo()

        self._toast.show_message(text, self.tr("Undo"), take_back)

    # -- faults ---------------------------------------------------------------------------------

    def attempt(self, call: Callable[[], Any]) -> bool:
        """Call a service; on a storage fault show the banner that offers a way out."""
        from collab_desktop.services.faults import StorageFault

        told = self.banner.told
        try:
            call()
        except StorageFault as fault:
            self._tell(fault, lambda: self.attempt(call))
            return False
        if self.banner.told == told:  # else an attempt inside this one has something to say
            self.banner.settle()
        return True

    def show_fault(self, fault: Exception) -> None:
        """Say what went wrong above the page; nothing typed is lost."""
        self._tell(fault, None)

    def _tell(self, fault: Exception, again: Callable[[], Any] | None) -> None:
        message = getattr(fault, "message", None)
        text = self.say(message) if isinstance(message, Message) else str(fault)
        ways: list[WayOut] = []
        if again is not None:
            ways.append((self.tr("Try again"), again))
        if self._session is not None:
            ways.append((self.tr("Save a copy elsewhere"), lambda: self.trigger("save_copy")))
        self.banner.tell(text, ways)

    # -- settings -----------------------------------------------------------------------------

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings and apply what changed at once."""
        before, self.settings = self.settings, settings
        self._formats = None
        try:
            settings_file.save(settings)
        except OSError:
            self.toast(self.tr("These settings hold until you close: they could not be saved"))
        if self._session is not None:
            self._session.settings = settings
        changed = applying.changes(before, settings)
        if changed & {"theme", "text_percent", "language"}:
            applying.apply(settings, changed)
        if "language" in changed:
            # The field in which the language was chosen is on the page that is built anew.
            QTimer.singleShot(0, self, self._say_everything_again)
        elif changed & {"region", "digits"}:
            QTimer.singleShot(0, self, self.reload)

    def _say_everything_again(self) -> None:
        """Menus, rail and page in the language chosen now."""
        self.retitle()
        if self._session is not None:
            for row in self._session.project_rows():
                self._session.forget(str(row["id"]))
        self.reload()

    def zoom(self, by: int) -> None:
        """Make text larger or smaller by some percent; 0 goes back to normal."""
        from dataclasses import replace

        percent = 100 if by == 0 else min(200, max(80, self.settings.text_percent + by))
        self.change_settings(replace(self.settings, text_percent=percent))
        self.toast(self.tr("Text size {} %").format(percent))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything before the window goes; stay when that is not possible."""
        if not self._lost and self.screen_now is not None and not self.screen_now.leave():
            event.ignore()
            self.banner.tell(
                self.tr("What you typed last is not in the file. It stays here until it can be"
                        " saved."),
                [
                    (self.tr("Try again"), self.close),
                    (self.tr("Save a copy elsewhere"), lambda: self.trigger("save_copy")),
                    (self.tr("Close and lose it"), self._close_anyway),
                ],
            )
            return
        self.keep_geometry()
        self.close_session()
        event.accept()

    def restore_backup(self, backup: Path) -> None:
        """Go back to a backup of the open workspace."""
        self.commands.restore(backup)

    def _close_anyway(self) -> None:
        self._lost = True
        self.close()


def workspace_to_open(settings: Settings, asked: Path | None) -> Path | None:
    """The workspace that a start opens: the one asked for, or the last one if it is still there."""
    if asked is not None:
        return asked
    last = Path(settings.recent[0]) if settings.recent else None
    return last if last is not None and last.exists() else None


__all__ = ["HOME", "MainWindow", "apply_theme", "workspace_to_open"]
