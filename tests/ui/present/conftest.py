"""The window of the room over a sample workspace, with screens that are plugged in and out."""

from __future__ import annotations

from PySide6.QtCore import QRect
from tests.ui.shell.conftest import bare, open_at, three_projects, workspace

from collab_desktop.ui.present.displays import Display, Displays

__all__ = ["bare", "open_at", "three_projects", "workspace"]

LAPTOP = Display("A1|laptop", QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 740))
PROJECTOR = Display("P7|projector", QRect(1366, 0, 1920, 1080), QRect(1366, 0, 1920, 1080))
OTHER = Display("T3|television", QRect(3286, 0, 1280, 720), QRect(3286, 0, 1280, 720))


class TestDisplays(Displays):
    """Screens that a test plugs in and out; the console stands on the laptop."""

    __test__ = False

    def __init__(self, *more: Display) -> None:
        super().__init__()
        self.here = [LAPTOP, *more]

    def all(self) -> list[Display]:
        return list(self.here)

    def of(self, widget) -> Display:
        return LAPTOP

    def put(self, widget, display) -> None:
        """There is no such screen."""

    def plug(self, *displays: Display) -> None:
        self.here = [LAPTOP, *displays]
        self.changed.emit()
