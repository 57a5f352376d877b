"""Opens the program: the window first, everything heavy after it has been painted."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from collab_desktop import __version__, settings
from collab_desktop.ui import languages, start
from collab_desktop.ui.window import MainWindow, apply_theme, workspace_to_open


def make_application(arguments: list[str]) -> QApplication:
    """The Qt application with the program's name, so that files land in the right folders."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
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
    start.connect(window)
    target = workspace_to_open(chosen, workspace)
    start.show_first(window, target, sample=sample)
    window.show()
    QTimer.singleShot(0, lambda: _after_first_paint(window, target, sample=sample))
    return app.exec()


def _after_first_paint(window: MainWindow, target: Path | None, *, sample: bool) -> None:
    """What the first picture can do without: the log, the crash report, the workspace."""
    from collab_desktop import logs

    logs.start()
    logs.install_crash_hook(lambda report: start.tell_crash(window, report))
    start.open_first(window, target, sample=sample)
