"""What widgets do that arrange their parts anew for each width and each size of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from collab_desktop.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object
_ANOTHER_SIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


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
        """Arrange at once; where parts come and go, between two events (see ``soon``)."""
        self._arrange()

    def _arrange(self) -> None:
        raise NotImplementedError
