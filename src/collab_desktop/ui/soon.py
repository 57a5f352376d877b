"""Doing something between two events, where Qt is not on its way through layouts or widgets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject


class Soon(QObject):
    """Does one thing at the next chance, before anything is painted; once, however often asked.

    Showing, hiding or moving a widget makes Qt lay out everything around it at once.  Inside a
    resize or a change of style that comes in the middle of the same work, with a layout on its
    way through items that are then gone.
    """

    def __init__(self, owner: QObject, act: Callable[[], None]) -> None:
        """Be ready to ``act`` as long as its owner lives."""
        super().__init__(owner)
        self._act = act
        self._waits = False

    def ask(self) -> None:
        """Have it done; asked again before that, it is still done once."""
        if not self._waits:
            self._waits = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    def event(self, event: QEvent) -> bool:
        """The chance has come."""
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._waits = False
        self._act()
        return True
