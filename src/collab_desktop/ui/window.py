"""The main window: menu bar, rail, the present screen, toasts, and the open workspace."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from collab_desktop import paths
from collab_desktop import settings as settings_file
from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Changed
from collab_desktop.settings import Settings
from collab_desktop.ui import theme
from collab_desktop.ui.actions import Actions, Needs
from collab_desktop.ui.navigation import HOME, Route, Trail
from collab_desktop.ui.screens import SCREENS
from collab_desktop.ui.shell import Screen
from collab_desktop.ui.tab_order import chain
from collab_desktop.ui.widgets.messages import InlineBanner, Toast
from collab_desktop.ui.widgets.rail import Rail
from collab_desktop.ui.widgets.start import prepare

if TYPE_CHECKING:
    from collab_desktop.formats import Formats
    from collab_desktop.services.session import Session
    from collab_desktop.ui.bridge import Bridge
    from collab_desktop.ui.commands import Commands
    from collab_desktop.ui.work import Job

MINIMUM = QSize(960, 600)
ZOOM_STEP = 10


class MainWindow(QMainWindow):
    """The one window; it is the ``Shell`` of every screen."""

    workspace_opened = Signal()
    workspace_closed = Signal()

    def __init__(self, settings: Settings) -> None:
        """Build the frame; the first screen comes with :meth:`go`."""
        super().__init__()
        self.settings = settings
        self._session: Session | None = None
        self._bridge: Bridge | None = None
        self._formats: Formats | None = None
        self.screen_now: Screen | None = None
        self.trail = Trail()
        self.commands: Commands
        self.first_job: Job | None = None
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self._build()
        self._restore()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Collab Desktop"))
        self.setMinimumSize(MINIMUM)
        self.rail = Rail(
            [
                ("home", "home", self.tr("Home")), ("people", "people", self.tr("People")),
                ("library", "library", self.tr("Library")),
            ],
            foot=[("settings", "settings", self.tr("Settings"))],
        )
        self.rail.place_chosen.connect(lambda name: self.go(Route(name)))
        self.banner = InlineBanner("", [])
        self.banner.hide()
        self.banner.pressed.connect(self._on_banner)
        self._page = QVBoxLayout()
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addWidget(self.banner)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._page, 1)
        self.setCentralWidget(body)
        self._toast = Toast(self)
        self._retry: Callable[[], Any] | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._ring = prepare(app)

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
            self._formats = Formats(chosen.region or chosen.language, digits=chosen.digits)
        return self._formats

    def take_session(self, session: Session) -> None:
        """Work with another workspace; the one before is closed."""
        from collab_desktop.ui.bridge import Bridge

        self.close_session()
        self._session = session
        self._bridge = Bridge(session, lambda text: self.say(Message(text)), self)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.refused.connect(self.show_fault)
        group = self._bridge.group
        group.canUndoChanged.connect(self.actions_["undo"].setEnabled)
        group.canRedoChanged.connect(self.actions_["redo"].setEnabled)
        self.change_settings(self.settings.with_recent(session.store.path))
        self.workspace_opened.emit()
        self._allow()

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
        self.workspace_closed.emit()

    def _remember(self) -> None:
        from collab_desktop.services.last_seen import remember
        from collab_desktop.services.portfolio import portfolio

        if self._session is not None:
            remember(self._session.store.path, portfolio(self._session))

    def _on_changed(self, changed: Changed) -> None:
        if self.screen_now is not None:
            self.screen_now.refresh(changed)

    # -- screens ------------------------------------------------------------------------------

    def go(self, route: Route) -> None:
        """Open a screen; the one before keeps what was typed first."""
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
        target = self.screen_now.first_focus() if self.screen_now else None
        if target is not None:
            QTimer.singleShot(0, target, target.setFocus)

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
            if not self._session.store.read_only:
                state.add("writable")
            if self.trail.here.project:
                state.add("project")
        self.actions_.allow(state)
        if self._bridge is not None:
            self.actions_["undo"].setEnabled(self._bridge.group.canUndo())
            self.actions_["redo"].setEnabled(self._bridge.group.canRedo())

    # -- words ----------------------------------------------------------------------------------

    def say(self, message: Message) -> str:
        """The sentence of a message in the language of the screens."""
        from collab_desktop.services.texts import say

        return say(message, self.settings.language)

    def toast(
        self, text: str, *, undo_in: str | None = None, action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done; offer Undo in a list (a project id, or ""), or another action."""
        if undo_in is None:
            self._toast.show_message(text, action, on_action)
            return
        undo = self.tr("Undo")
        self._toast.show_message(text, undo, lambda: self.bridge.undo_last(undo_in or None))

    def trigger(self, action: str) -> None:
        """Run an action of ``ui.actions`` by its key."""
        self.actions_[action].trigger()

    # -- faults -----------------------------------------------------------------------------------

    def attempt(self, call: Callable[[], Any]) -> bool:
        """Call a service; on a storage fault show the banner that offers a way out."""
        from collab_desktop.services.faults import StorageFault

        try:
            call()
        except StorageFault as fault:
            self._retry = call
            self.show_fault(fault)
            return False
        self.banner.hide()
        return True

    def show_fault(self, fault: Exception) -> None:
        """Say what went wrong above the page, with the ways out; nothing typed is lost."""
        message = getattr(fault, "message", None)
        text = self.say(message) if isinstance(message, Message) else str(fault)
        self.banner.set_message(
            text, [("retry", self.tr("Try again")), ("copy", self.tr("Save a copy elsewhere"))]
        )
        self.banner.show()

    def _on_banner(self, chosen: str) -> None:
        if chosen == "copy":
            self.trigger("save_copy")
        elif self._retry is not None:
            call, self._retry = self._retry, None
            self.attempt(call)

    # -- settings -----------------------------------------------------------------------------------

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings and apply what changed at once."""
        before, self.settings = self.settings, settings
        self._formats = None
        settings_file.save(settings)
        if self._session is not None:
            self._session.settings = settings
        app = QApplication.instance()
        looks = ("theme", "text_percent")
        changed = any(getattr(before, key) != getattr(settings, key) for key in looks)
        if changed and isinstance(app, QApplication):
            apply_theme(app, settings)

    def zoom(self, by: int) -> None:
        """Make text larger or smaller by some percent; 0 goes back to normal."""
        from dataclasses import replace

        percent = 100 if by == 0 else min(200, max(80, self.settings.text_percent + by))
        self.change_settings(replace(self.settings, text_percent=percent))
        self.toast(self.tr("Text size {} %").format(percent))

    # -- the window itself ------------------------------------------------------------------------

    def _geometry(self) -> QSettings:
        file = paths.config_dir() / "window.ini"
        return QSettings(str(file), QSettings.Format.IniFormat)

    def _restore(self) -> None:
        stored = self._geometry().value("geometry")
        if stored is None or not self.restoreGeometry(stored):
            self.resize(1366, 768)

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Let Tab go as eyes do, through whatever stands on the page at this moment."""
        chain(self.centralWidget())
        return super().focusNextPrevChild(next_)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything before the window goes; stay when that is not possible."""
        if self.screen_now is not None and not self.screen_now.leave():
            event.ignore()
            return
        self._geometry().setValue("geometry", self.saveGeometry())
        self.close_session()
        event.accept()


def apply_theme(app: QApplication, settings: Settings) -> None:
    """Put the chosen palette and text size on the program."""
    chosen = settings.theme
    name = theme.preferred_palette(app) if chosen == "auto" else chosen
    if name in theme.PALETTES:
        theme.apply(app, name, settings.text_percent)


def workspace_to_open(settings: Settings, asked: Path | None) -> Path | None:
    """The workspace that a start opens: the one asked for, or the last one if it is still there."""
    if asked is not None:
        return asked
    last = Path(settings.recent[0]) if settings.recent else None
    return last if last is not None and last.exists() else None


__all__ = ["HOME", "MainWindow", "apply_theme", "workspace_to_open"]
