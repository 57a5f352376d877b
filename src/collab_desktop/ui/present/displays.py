"""The screens that are plugged in, and which of them the room looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Display:
    """One screen: what it is known by, and where it lies."""

    key: str
    """Serial number and name, so that the same projector is found again."""
    geometry: QRect
    room: QRect
    """Without the bars of the system."""


class Displays(QObject):
    """Knows what is plugged in, and tells when that changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen to the system."""
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._added)
            app.screenRemoved.connect(lambda _screen: self.changed.emit())
            for screen in app.screens():
                self._watch(screen)

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(lambda _geometry: self.changed.emit())

    def _added(self, screen: QScreen) -> None:
        self._watch(screen)
        self.changed.emit()

    def all(self) -> list[Display]:
        """Every screen."""
        return [_display(key, screen) for key, screen in _keyed().items()]

    def of(self, widget: QWidget) -> Display:
        """The screen that a widget stands on."""
        mine = widget.screen()
        key = next((key for key, screen in _keyed().items() if screen is mine), "")
        return _display(key, mine)

    def put(self, widget: QWidget, display: Display) -> None:
        """Let a window stand on a screen; where it lies in a desktop of its own this says so."""
        screen = _keyed().get(display.key)
        if screen is not None and widget.screen() is not screen:
            widget.setScreen(screen)


def _keyed() -> dict[str, QScreen]:
    """The screens by what they are known by; two that say the same of themselves are counted."""
    found: dict[str, QScreen] = {}
    for screen in QGuiApplication.screens():
        key = f"{screen.serialNumber()}|{screen.name()}"
        same = sum(other.rpartition("#")[0] == key or other == key for other in found)
        found[f"{key}#{same + 1}" if same else key] = screen
    return found


def _display(key: str, screen: QScreen) -> Display:
    return Display(key, screen.geometry(), screen.availableGeometry())


def for_the_room(displays: Sequence[Display], console: Display, remembered: str) -> Display:
    """The screen to project on.

    The one of last time where it is there and not the console's own; else another one; else the
    console's.
    """
    others = [display for display in displays if display.key != console.key]
    known = [display for display in others if display.key == remembered]
    return (known or others or [console])[0]
