"""Collects Python's cyclic garbage between events: never amid Qt's work, never in a worker.

A widget that belongs to Python alone is deleted when its cycle is collected, and Python collects at
any allocation: while Qt goes through a list of all widgets, of which one is gone then, or in a
worker thread, where no widget may be touched.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher


def tidy_when_idle() -> None:
    """From now on, collect only when the event loop has nothing else to do."""
    gc.disable()
    keep_loaded()
    dispatcher = QAbstractEventDispatcher.instance()
    if dispatcher is not None:
        dispatcher.aboutToBlock.connect(tidy)


def keep_loaded() -> None:
    """Leave out of all collecting what is there now, until a workspace is closed.

    Looking through a whole workspace for something to throw away takes longer than somebody who
    types should wait.
    """
    gc.freeze()


def let_go() -> None:
    """Collect again in all there is."""
    gc.unfreeze()


def tidy() -> None:
    """Collect what Python itself would have collected by now."""
    counts, most = gc.get_count(), gc.get_threshold()
    due = [number for number in range(3) if counts[number] > most[number]]
    if 0 in due:
        gc.collect(2 if due == [0, 1, 2] else 1 if 1 in due else 0)
