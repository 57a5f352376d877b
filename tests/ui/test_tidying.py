"""Garbage is collected between events, and no widget is left for Python to delete."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid, ownedByPython
from tests.ui import walking

from collab_desktop.screenshots import screens, show
from collab_desktop.ui.tidying import let_go, tidy, tidy_when_idle


class Knot:
    """Something that only the collector of cycles can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidied(qapp) -> Iterator[None]:
    tidy_when_idle()
    yield
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    dispatcher.aboutToBlock.disconnect(tidy)
    let_go()
    gc.enable()


def allocate() -> None:
    """Make far more objects than the collector waits for."""
    held = [[number] for number in range(50_000)]
    assert held


def test_a_worker_collects_nothing_and_the_idle_window_does(tidied, qtbot):
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert gone() is not None
    kept = [[number] for number in range(5000)]
    qtbot.waitUntil(lambda: gone() is None and len(kept) > 0, timeout=5000)


def test_a_workspace_is_left_out_of_collecting_while_it_is_open(qapp):
    with walking.sample() as window:
        qapp.processEvents()
        assert gc.get_freeze_count() > 0
        window.close_session()
        assert gc.get_freeze_count() == 0


def test_no_screen_leaves_a_widget_to_the_collector():
    """Qt may be going through all its widgets at the moment at which Python deletes one."""
    with walking.sample() as window:
        routes = screens(window.session)
        gc.collect()
        gc.disable()
        try:
            for _name, route in routes:
                show(window, route)
            window.go(routes[0][1])
            walking.sweep()
            assert left_to_python() == []
        finally:
            gc.enable()


def left_to_python() -> list[str]:
    """The names of living widgets that nothing but a cycle of Python's holds."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    gc.collect()
    gc.set_debug(0)
    found = [
        type(thing).__name__
        for thing in gc.garbage
        if isinstance(thing, QObject)
        and isinstance(thing, QWidget)
        and isValid(thing)
        and ownedByPython(thing)
    ]
    gc.garbage.clear()
    return found
