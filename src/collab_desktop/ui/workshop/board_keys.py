"""The keys that move cards, as actions: what is done by dragging can be done by them as well."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

DRAGGED: Final = "board_cards"
"""The object name of whatever cards are dragged in, which these keys stand in for."""
_PUSHES: Final = (
    ("Ctrl+Shift+Left", -1, 0), ("Ctrl+Shift+Right", 1, 0), ("Ctrl+Shift+Up", 0, -1),
    ("Ctrl+Shift+Down", 0, 1),
)  # fmt: skip


def push_actions(widget: QWidget, push: Callable[[int, int], object]) -> None:
    """Let Ctrl+Shift+arrows push what is chosen: so far across the page, so far down it."""
    words = QCoreApplication.translate("Board", "Move the chosen cards")
    for keys, across, down in _PUSHES:
        action = QAction(words, widget)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setProperty("dragAlternativeFor", DRAGGED)
        action.triggered.connect(partial(_pushed, push, across, down))
        widget.addAction(action)


def _pushed(push: Callable[[int, int], object], across: int, down: int, _on: object = None) -> None:
    push(across, down)
