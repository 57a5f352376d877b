"""The window over a workspace with three projects; the file is made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from tests.ui.shell.three_projects import SETTINGS, make

from collab_desktop.services.session import Session
from collab_desktop.ui import start, theme
from collab_desktop.ui.languages import speak
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.window import MainWindow

Opener = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def three_projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("three") / "Arden.collab"
    session, _ = make(file)
    session.close()
    return file


@pytest.fixture
def workspace(three_projects: Path, home: Path) -> Path:
    """A workspace of one's own, in the documents of the test."""
    folder = home / "documents"
    folder.mkdir()
    return Path(shutil.copy(three_projects, folder / "Arden.collab"))


@pytest.fixture
def bare(qtbot, qapp) -> Iterator[Opener]:
    """Opens windows without a workspace."""
    windows: list[MainWindow] = []

    def open_window(**settings) -> MainWindow:
        window = MainWindow(replace(SETTINGS, **settings))
        start.connect(window)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        windows.append(window)
        return window

    theme.apply(qapp, "light", 100)
    yield open_window
    for window in windows:
        window._lost = True
        window.close()
        window.deleteLater()
    settle()
    theme.apply(qapp, "light", 100)
    speak(qapp, "en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def open_at(bare: Opener, workspace: Path) -> Opener:
    """Opens the window over the three projects, at a place."""

    def open_window(route: Route | None = None, **settings) -> MainWindow:
        window = bare(**settings)
        window.take_session(Session.open(workspace, window.settings))
        window.go(route or Route("home"))
        settle()
        return window

    return open_window


def settle() -> None:
    """Let everything that was put off happen, deletions too."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def project_ids(window: MainWindow) -> list[str]:
    return [str(row["id"]) for row in window.session.project_rows()]
