"""The heartbeat of a window: how long it does not answer while people use it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

PROMISE = 0.050
"""Seconds for which the window may not answer (the 99th of 100 beats, on a quiet machine)."""


@dataclass
class Heart:
    """Beats of 5 ms: when each came, and how long the program had worked by then."""

    beats: list[tuple[float, float]] = field(default_factory=list)

    @property
    def late(self) -> float:
        """Seconds within which 99 of 100 beats came."""
        return self._gaps()[int(len(self.beats) * 0.99) - 1]

    def __str__(self) -> str:
        worked = max(after[1] - before[1] for before, after in pairwise(self.beats)) * 1000
        return (
            f"{len(self.beats)} beats, 99 % within {self.late * 1000:.0f} ms, longest"
            f" {self._gaps()[-1] * 1000:.0f} ms; the program itself never worked longer than"
            f" {worked:.0f} ms"
        )

    def _gaps(self) -> list[float]:
        return sorted(after[0] - before[0] for before, after in pairwise(self.beats))


@contextmanager
def beating() -> Iterator[Heart]:
    """Listen to the heart while the window is used."""
    heart, timer = Heart(), QTimer(interval=5)
    timer.timeout.connect(lambda: heart.beats.append((time.perf_counter(), time.process_time())))
    timer.start()
    yield heart
    timer.stop()


def rest(app: QApplication, seconds: float) -> None:
    """Let the window live for a moment."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        app.processEvents()
