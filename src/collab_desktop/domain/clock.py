"""A count-down by the clock on the wall: right after a sleeping laptop, calm when it is set back.

A clock is frozen; whoever shows it asks it to :meth:`Clock.look` at the time now and then, and
keeps what comes back. So a clock that was set back costs nothing: what was left stays left.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import Literal

Mark = Literal["half", "minute", "over"]
LAST_MINUTE = 60
JITTER = 2.0
"""Seconds by which clocks are put right without anybody noticing."""


@dataclass(frozen=True, slots=True)
class Clock:
    """How long it runs, when it ends, and when it was looked at last; seconds of the wall clock."""

    length: float
    ends: float
    seen: float
    was_set_back: bool = False
    """Whether the computer's clock went back while this one ran."""

    @classmethod
    def start(cls, seconds: float, now: float) -> Clock:
        """A clock that begins now."""
        return cls(seconds, now + seconds, now)

    @property
    def left(self) -> float:
        """Seconds left when it was looked at last; never more than its whole length."""
        return min(self.length, max(0.0, self.ends - self.seen))

    @property
    def seconds(self) -> int:
        """Whole seconds left, rounded up, as digits show them."""
        return ceil(self.left - 1e-6)

    @property
    def share(self) -> float:
        """How much of it is left, 1 to 0."""
        return self.left / self.length if self.length > 0 else 0.0

    @property
    def is_over(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0

    def look(self, now: float) -> Clock:
        """The same clock at a later moment.

        Where the computer's clock went back, it goes on from what was left.
        """
        if now >= self.seen - JITTER:
            return replace(self, seen=max(now, self.seen))
        return replace(self, ends=now + self.left, seen=now, was_set_back=True)

    def add(self, seconds: float) -> Clock:
        """A clock that runs longer; one that is over begins again with what is added."""
        ends = max(self.ends, self.seen) + seconds
        return replace(self, ends=ends, length=max(self.length, ends - self.seen))

    def marks_since(self, before: Clock) -> tuple[Mark, ...]:
        """What is to be said now that was not yet when ``before`` was looked at."""
        points: list[tuple[Mark, float]] = [("half", self.length / 2), ("minute", LAST_MINUTE)]
        passed = [mark for mark, point in points if self.left <= point < before.left]
        if self.is_over:
            return ("over",) if not before.is_over else ()
        return tuple(passed[-1:])


def digits(seconds: int) -> str:
    """Minutes and seconds as on a clock, e.g. ``2:40`` or ``1:05:00``."""
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{rest // 60}:{rest % 60:02d}"
