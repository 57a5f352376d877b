"""The frame of the window: menu bar, rail, banner and toast; what stands inside comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from collab_desktop import paths
from collab_desktop.settings import Settings
from collab_desktop.ui.actions import Actions
from collab_desktop.ui.fault_banner import FaultBanner
from collab_desktop.ui.languages import speak
from collab_desktop.ui.revealing import scroll_to
from collab_desktop.ui.tab_order import next_stop
from collab_desktop.ui.widgets.messages import Toast
from collab_desktop.ui.widgets.rail import Rail
from collab_desktop.ui.widgets.start import prepare

if TYPE_CHECKING:
    from collab_desktop.ui.present.presenter import Presenter

MINIMUM = QSize(960, 600)
USUAL = QSize(1366, 768)
TITLE_BAR = 32
"""Pixels that a title bar may take; before a window is shown, nobody knows."""


class Frame(QMainWindow):
    """Everything around a screen; it knows no workspace."""

    place_chosen = Signal(str)
    """A place of the rail."""
    present: Presenter
    """What the room sees."""

    def __init__(self, settings: Settings) -> None:
        """Build the frame in the language of the settings."""
        super().__init__()
        self.settings = settings
        app = QApplication.instance()
        if isinstance(app, QApplication):
            speak(app, settings.screen_language)
            self._ring = prepare(app)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self._build()
        self._restore()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Collab Desktop"))
        self.setMinimumSize(MINIMUM)
        self.rail = self._make_rail()
        self.banner = FaultBanner()
        self._page = QVBoxLayout()
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addWidget(self.banner)
        body = QWidget()
        self._row = QHBoxLayout(body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.rail)
        self._row.addLayout(self._page, 1)
        self.setCentralWidget(body)
        self._toast = Toast(self)

    def _make_rail(self) -> Rail:
        rail = Rail(
            [
                ("home", "home", self.tr("Home")), ("people", "people", self.tr("People")),
                ("inbox", "inbox", self.tr("EOIs")), ("library", "library", self.tr("Library")),
            ],
            foot=[("settings", "settings", self.tr("Settings"))],
        )
        rail.place_chosen.connect(self.place_chosen)
        return rail

    def retitle(self) -> None:
        """Say menus and rail again, after the language of the screens changed."""
        self.actions_.retitle()
        self.actions_.fill(self.menuBar())
        old, self.rail = self.rail, self._make_rail()
        self._row.replaceWidget(old, self.rail)
        old.hide()
        old.deleteLater()

    def trigger(self, action: str) -> None:
        """Run an action of ``ui.actions`` by its key."""
        self.actions_[action].trigger()

    def kept(self) -> QSettings:
        """Places and sizes of windows, kept for the next start."""
        file = paths.config_dir() / "window.ini"
        return QSettings(str(file), QSettings.Format.IniFormat)

    def _restore(self) -> None:
        stored = self.kept().value("geometry")
        if stored is None or not self.restoreGeometry(stored):
            self.resize(USUAL)
        self._fit()

    def _fit(self) -> None:
        """Never be larger than what the screen has beside its bars, with the title bar on it."""
        screen = self.screen()
        if self.isMaximized() or self.isFullScreen():
            return
        room = screen.availableGeometry().adjusted(0, 0, 0, -TITLE_BAR)  # moved with its frame
        self.setMinimumSize(MINIMUM.boundedTo(room.size()))
        self.resize(self.size().boundedTo(room.size()))
        left = min(max(self.x(), room.left()), room.right() + 1 - self.width())
        top = min(max(self.y(), room.top()), room.bottom() + 1 - self.height())
        self.move(left, top)

    def keep_geometry(self) -> None:
        """Remember place and size for the next start."""
        self.kept().setValue("geometry", self.saveGeometry())

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Let Tab go as eyes do, through whatever stands on the page at this moment."""
        page, now = self.centralWidget(), QApplication.focusWidget()
        if page is None or (now is not None and not page.isAncestorOf(now)):
            return super().focusNextPrevChild(next_)  # inside something that lies over the page
        target = next_stop(page, now, forward=next_)
        if target is None:
            return super().focusNextPrevChild(next_)
        reasons = Qt.FocusReason
        target.setFocus(reasons.TabFocusReason if next_ else reasons.BacktabFocusReason)
        scroll_to(target)
        return True
