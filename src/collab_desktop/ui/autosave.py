"""When typed answers go to the file: after a short rest, and at the latest every two seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

REST = 400
"""Milliseconds without a key after which an answer is saved."""
LONGEST = 2000
"""Milliseconds into continuous typing after which it is saved all the same."""
AGAIN = 5000
"""Milliseconds after which a save that failed is tried again by itself."""

P = TypeVar("P")
V = TypeVar("V")
Clock = Callable[[], int]


def milliseconds() -> int:
    """A clock that only goes forward."""
    return int(time.monotonic() * 1000)


class Autosave(QObject, Generic[P, V]):
    """Keeps what was edited until it is saved: a value for each place.

    A key press only writes into a dictionary; the timer is not started again by each of them.
    """

    waiting = Signal()
    """Something is on its way to the file."""
    saved = Signal()
    """Everything is in the file."""
    failed = Signal()
    """Something could not be saved; it is kept and tried again."""

    def __init__(
        self, save: Callable[[P, V], bool], parent: QObject | None = None, *,
        now: Clock = milliseconds,
    ) -> None:
        """Wait for edits.

        Args:
            save: saves one value; false when that failed and the value must be kept here.
            parent: the owner.
            now: a clock that only goes forward.
        """
        super().__init__(parent)
        self._save = save
        self._now = now
        self._pending: dict[P, V] = {}
        self._first = self._last = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.tick)

    def touch(self, place: P, value: V) -> None:
        """Take an answer that somebody has just changed."""
        now = self._now()
        if not self._pending:
            self._first = now
            self.waiting.emit()
        self._last = now
        self._pending[place] = value
        if not self._timer.isActive():
            self._timer.start(REST)

    def pending(self, place: P) -> bool:
        """Whether an answer is still on its way to the file."""
        return place in self._pending

    def due(self) -> int:
        """The moment at which to save."""
        return min(self._last + REST, self._first + LONGEST)

    def tick(self) -> None:
        """Save when it is time, or wait for the rest of it."""
        if not self._pending:
            return
        rest = self.due() - self._now()
        if rest > 0:
            self._timer.start(rest)
        else:
            self.flush()

    def flush(self) -> bool:
        """Save everything now; false when something could not be saved."""
        self._timer.stop()
        if not self._pending:
            return True
        batch, self._pending = self._pending, {}
        kept = {p: value for p, value in batch.items() if not self._save(p, value)}
        if kept:
            self._pending = kept | self._pending
            self._first = self._last = self._now()
            self._timer.start(AGAIN)
            self.failed.emit()
            return False
        if not self._pending:
            self.saved.emit()
        return True

    def drop(self, place: P) -> None:
        """Forget an answer that is not to be saved after all."""
        self._pending.pop(place, None)
