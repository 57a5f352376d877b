"""Moving between the panes of the window: rail, page and drawer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from collab_desktop.ui.tab_order import next_stop
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer

if TYPE_CHECKING:
    from collab_desktop.ui.window import MainWindow


def toggle_drawer(window: MainWindow) -> None:
    """Close the drawer of the present screen, or open it again; the focus leaves it first."""
    drawer = _drawer(window)
    if drawer is None:
        return
    inside = _holds(drawer, QApplication.focusWidget())
    drawer.toggle()
    if inside and not drawer.is_open():
        _enter(window.screen_now)


def focus_next_pane(window: MainWindow) -> None:
    """Move the keyboard to the next pane that can take it, and round again."""
    panes = [pane for pane in _panes(window) if next_stop(pane, None, forward=True) is not None]
    if not panes:
        return
    focus = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(panes) if _holds(pane, focus)), -1)
    _enter(panes[(here + 1) % len(panes)])


def _panes(window: MainWindow) -> Iterator[QWidget]:
    if window.rail.isVisibleTo(window):
        yield window.rail
    screen = window.screen_now
    if screen is None:
        return
    both = screen.findChild(WithDrawer)
    if both is None:
        yield screen
        return
    yield both.page
    if both.drawer.isVisibleTo(window):
        yield both.drawer


def _drawer(window: MainWindow) -> Drawer | None:
    screen = window.screen_now
    both = screen.findChild(WithDrawer) if screen is not None else None
    return both.drawer if both is not None else None


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _enter(pane: QWidget | None) -> None:
    stop = next_stop(pane, None, forward=True) if pane is not None else None
    if stop is not None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
