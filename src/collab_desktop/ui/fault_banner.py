"""The banner above every page: what could not be done, and the ways out, each with its call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from collab_desktop.ui.widgets.messages import InlineBanner

WayOut = tuple[str, Callable[[], Any]]
"""Words of a link, and what it does."""


class FaultBanner(InlineBanner):
    """One problem at a time; whatever link is pressed, the banner goes first.

    ``told`` counts the problems so far.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a problem."""
        super().__init__("", [], parent=parent)
        self._ways: dict[str, Callable[[], Any]] = {}
        self.told = 0
        self.pressed.connect(self._take)
        self.hide()

    def tell(self, text: str, ways: Sequence[WayOut] = ()) -> None:
        """Say what is wrong, with the ways out; closing the message is always one."""
        self.told += 1
        every = [*ways, (self.tr("Close message"), lambda: None)]
        self._ways = {str(number): call for number, (_, call) in enumerate(every)}
        self.set_message(text, [(str(number), words) for number, (words, _) in enumerate(every)])
        self.show()

    def settle(self) -> None:
        """Nothing is wrong any more."""
        self._ways = {}
        self.hide()

    def _take(self, key: str) -> None:
        call = self._ways.get(key)
        self.settle()
        if call is not None:
            call()
