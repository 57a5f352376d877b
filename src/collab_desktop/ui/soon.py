"""When widgets arrange their parts: for each size; where parts come and go, between two events."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from collab_desktop.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object
_ANOTHER_SIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


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


class Arranged(_Widget):
    """Named first among the bases of a widget that has an ``_arrange``.

    Qt tells of sizes before a widget is whole, so a widget says when it is, at the end of its
    constructor: with :meth:`arrange_from_now`, or by ``_is_whole`` alone where it waits for its
    first size.
    """

    _is_whole = False

    def arrange_from_now(self) -> None:
        """All parts are there: arrange them, and again whenever the room for them changes."""
        self._is_whole = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for this width."""
        super().resizeEvent(event)
        if self._is_whole:
            self._resized()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange again when the text size changes."""
        super().changeEvent(event)
        if self._is_whole and event.type() in _ANOTHER_SIZE:
            theme.when_applied(self, self._arrange)

    def _resized(self) -> None:
        """Arrange at once; where parts come and go, with a :class:`Soon`."""
        self._arrange()

    def _arrange(self) -> None:
        raise NotImplementedError
