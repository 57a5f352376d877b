"""A small timer for a talk of two minutes: a link that counts down by the clock on the wall."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.clock import Clock, Mark, digits
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import LinkButton

SECONDS = 120


class TalkTimer(LinkButton):
    """Starts at a press, says the last minute and the end, and begins again at the next press."""

    def __init__(
        self, what: str, parent: QWidget | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        """Make a timer that stands still.

        Args:
            what: what is talked about, for the accessible name.
            parent: the widget it belongs to.
            now: the clock; seconds of the wall clock, so that a sleeping laptop costs no talk.
        """
        super().__init__("", role="small_strong", parent=parent)
        self._what = what
        self._now = now
        self._clock: Clock | None = None
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self.show_time)
        self.clicked.connect(self.toggle)
        self.show_time()

    @property
    def runs(self) -> bool:
        """Whether it counts down now."""
        return self._clock is not None

    def toggle(self) -> None:
        """Start, or stop and stand at two minutes again."""
        if self.runs:
            self._stop()
        else:
            self._clock = Clock.start(SECONDS, self._now())
            self._tick.start()
        self.show_time()

    def left(self) -> int:
        """Seconds left, rounded up."""
        return self._clock.seconds if self._clock is not None else SECONDS

    def show_time(self) -> None:
        """Show what is left, and say the last minute and the end once."""
        before = self._clock
        if before is not None:
            self._clock = before.look(self._now())
        words = self.tr("Stop {time}") if self.runs else self.tr("Start {time}")
        time_left = words.format(time=digits(self.left()))
        if time_left != self.label():
            self.set_label(time_left)
        name = self.tr("Stop the time for {what}") if self.runs else self.tr("Time for {what}")
        self.setAccessibleName(name.format(what=self._what))
        if before is not None and self._clock is not None:
            self._announce(self._clock.marks_since(before))

    def _announce(self, marks: tuple[Mark, ...]) -> None:
        if "over" in marks:
            self._stop()
            announce(self, self.tr("Two minutes are over."))
            self.set_label(self.tr("Time is up, start again"))
        elif "minute" in marks:
            announce(self, self.tr("One minute left."))

    def _stop(self) -> None:
        self._clock = None
        self._tick.stop()
