"""The one timer of the room: every slide and the console show it, and it outlives their windows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from collab_desktop.domain.clock import Clock, Mark, digits

TICK = 250
"""Milliseconds between two looks at the clock; it shows what is so, however late a look comes."""


class RoomTimer(QObject):
    """Runs a :class:`Clock` and says what there is to say; no sound, no flashing."""

    ticked = Signal()
    """What is shown has changed."""
    said = Signal(str)
    """Half, the last minute, the end, or a clock that was set back, in words."""

    was_set = Signal()
    """It ends at another time now, or runs no more because somebody stopped it."""

    def __init__(
        self, parent: QObject | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        """Stand still.

        Args:
            parent: the owner.
            now: the clock on the wall in seconds, so that a sleeping laptop costs nothing.
        """
        super().__init__(parent)
        self._now = now
        self.clock: Clock | None = None
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self.look)

    @property
    def runs(self) -> bool:
        """Whether it counts down."""
        return self.clock is not None and not self.clock.is_over

    def start(self, seconds: float) -> None:
        """Begin a time."""
        self._set(Clock.start(seconds, self._now()))

    def go_on(self, recall: Callable[[float], Clock | None]) -> None:
        """Take up a time that ran when the program ended; ``recall`` finds it by the time now."""
        clock = recall(self._now())
        if clock is not None:
            self._set(clock)

    def add(self, seconds: float = 60) -> None:
        """Give more time; where none runs, begin with it."""
        if self.clock is None:
            self.start(seconds)
            return
        self._set(self.clock.look(self._now()).add(seconds))

    def _set(self, clock: Clock) -> None:
        self.clock = clock
        self._tick.start()
        self.was_set.emit()
        self.ticked.emit()

    def stop(self) -> None:
        """Stand still and show no time."""
        self.clock = None
        self._tick.stop()
        self.was_set.emit()
        self.ticked.emit()

    def look(self) -> None:
        """See how late it is."""
        before = self.clock
        if before is None:
            return
        self.clock = clock = before.look(self._now())
        if clock.was_set_back and (not before.was_set_back or clock.ends != before.ends):
            words = self.tr("The clock of this computer was set back. The timer goes on from {}.")
            self.said.emit(words.format(digits(clock.seconds)))
            self.was_set.emit()
        for mark in clock.marks_since(before):
            self.said.emit(self._words(mark, clock))
        if clock.is_over:
            self._tick.stop()
        if clock.seconds != before.seconds:
            self.ticked.emit()

    def _words(self, mark: Mark, clock: Clock) -> str:
        if mark == "over":
            return self.tr("Time is up.")
        if mark == "minute":
            return self.tr("One minute left.")
        return self.tr("Half of the time is left: {}.").format(digits(clock.seconds))
