"""Opens the program: the window first, everything heavy after it has been painted."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QThreadPool, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QWindow
from PySide6.QtWidgets import QApplication

from collab_desktop import __version__, settings
from collab_desktop.ui import languages, start
from collab_desktop.ui.tidying import tidy_when_idle
from collab_desktop.ui.window import MainWindow, apply_theme, workspace_to_open

LONGEST_FAREWELL = 10_000
"""Milliseconds that the end of the program waits for work behind the window."""


class FirstPaint(QObject):
    """Tells once that a window has been painted for the first time."""

    done = Signal()

    def __init__(self, window: QWindow) -> None:
        """Watch a window that is about to appear."""
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until the window is exposed: it paints then, and what is queued comes after."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.done.emit)
        return False


class Application(QApplication):
    """The Qt application; tells when the system hands a file to the running program: macOS."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take files; everything else goes on its way."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application: its style, and its name, so that files land in the right folders."""
    existing = QApplication.instance()
    words = [*arguments, "-style", "fusion"]
    app = existing if isinstance(existing, QApplication) else Application(words)
    app.setApplicationName("Collab Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("collab-desktop")
    return app


def run(workspace: Path | None = None, *, sample: bool = False) -> int:
    """Open the window and stay until it is closed.

    Args:
        workspace: the file to open; the last one when left out.
        sample: open the sample workspace when there is no last one.

    Returns:
        The exit code of the program.
    """
    app = make_application(sys.argv[:1])
    chosen = replace(
        settings.identified(settings.load()), system_language=languages.system_language()
    )
    apply_theme(app, chosen)
    window = MainWindow(chosen)
    target = workspace_to_open(chosen, workspace)
    start.show_first(window, target, sample=sample)
    window.winId()  # the native window, which has its filter before it appears
    painted = FirstPaint(window.windowHandle())
    painted.done.connect(lambda: _after_first_paint(window, target, sample=sample))
    window.show()
    code = app.exec()
    # Work behind the window tells the window when it is done; nobody must be gone by then.
    QThreadPool.globalInstance().waitForDone(LONGEST_FAREWELL)
    return code


def _after_first_paint(window: MainWindow, target: Path | None, *, sample: bool) -> None:
    """What the first picture can do without: handlers, log, crash report, the workspace."""
    from collab_desktop import logs
    from collab_desktop.ui.widgets.app_icon import app_icon

    tidy_when_idle()
    QApplication.setWindowIcon(app_icon())
    start.connect(window)
    app = QApplication.instance()
    if isinstance(app, Application):
        app.file_asked.connect(lambda file: window.commands.open_path(Path(file)))
    logs.start()
    logs.install_crash_hook(lambda report: start.tell_crash(window, report))
    start.open_first(window, target, sample=sample)
