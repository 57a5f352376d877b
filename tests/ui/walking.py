"""The real window on the sample workspace, and the ways in which it can look."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.samples import sample_file

from collab_desktop.screenshots import sample_window, settle, show
from collab_desktop.settings import Settings
from collab_desktop.ui.languages import SOURCE, speak
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.messages import Toast
from collab_desktop.ui.window import MainWindow

PALETTES = ("light", "dark", "high_contrast")
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
PERCENTS = (100, 200)


@dataclass(frozen=True)
class Look:
    """A palette, a direction of reading, a size of text and a language."""

    palette: str = "light"
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    percent: int = 100
    language: str = "en"

    def __str__(self) -> str:
        way = "rtl" if self.direction == Qt.LayoutDirection.RightToLeft else "ltr"
        return f"{self.palette} {way} {self.percent} % {self.language}"


LOOKS = tuple(Look(*parts) for parts in itertools.product(PALETTES, DIRECTIONS, PERCENTS))


@contextmanager
def sample(size: tuple[int, int] = (1366, 768)) -> Iterator[MainWindow]:
    """The window on a copy of the sample, put back to a light left-to-right look at the end."""
    settings = Settings(name="D. Hale", device="walk", theme="light", first_run_done=True)
    with sample_window(settings, size, sample_file()) as window:
        window.activateWindow()
        try:
            yield window
        finally:
            put_on(window, Look())
    speak(application(), SOURCE)
    sweep()


def put_on(window: MainWindow, look: Look) -> None:
    """Give the window another look, as its settings would."""
    window.change_settings(
        replace(
            window.settings, theme=look.palette, text_percent=look.percent, language=look.language
        )
    )
    application().setLayoutDirection(look.direction)
    settle(application())
    sweep()


def visit(window: MainWindow, route: Route) -> QWidget:
    """Open a screen anew, as it is built in the present look."""
    before = window.screen_now
    show(window, route)
    if window.screen_now is before:  # the same page went on to another part
        window.reload()
        settle(application())
    for toast in window.findChildren(Toast):
        toast.hide()  # what going there did is told for a while and belongs to no screen
    sweep()
    assert window.screen_now is not None
    return window.screen_now


def sweep() -> None:
    """Delete what was thrown away, which otherwise waits for the event loop to come round."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def application() -> QApplication:
    """The one application."""
    app: QObject | None = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
