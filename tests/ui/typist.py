"""A process that opens the window and types without end; it says what it has typed."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from collab_desktop.app import make_application
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui import start
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.window import MainWindow, apply_theme


def main(path: Path) -> None:
    """Type one word every 50 ms into the challenge question until killed."""
    app = make_application(["typist"])
    settings = Settings(name="A", device="d", theme="light", first_run_done=True)
    apply_theme(app, settings)
    window = MainWindow(settings)
    start.connect(window)
    window.take_session(Session.create(path, settings))
    project = Projects(window.session).start("Typed")
    window.show()
    window.activateWindow()
    window.go(Route("step", project, "cq", "question", "question"))
    begin = time.monotonic()
    while time.monotonic() - begin < 0.3:
        app.processEvents()
    number = 0
    while True:
        QTest.keyClicks(QApplication.focusWidget(), f"w{number} ")
        print(f"{time.time():.3f} {number}", flush=True)
        number += 1
        until = time.monotonic() + 0.05
        while time.monotonic() < until:
            app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
