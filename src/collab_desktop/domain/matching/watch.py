"""How long a search may take, how it is called off, and whom it tells how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from collab_desktop.domain.matching.problem import Tier


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a search stands: a tier, what it has reached, and what it cannot exceed."""

    tier: Tier
    step: int
    steps: int
    value: int | None
    limit: int | None


def _never() -> bool:
    return False


def _silent(progress: Progress) -> None:
    del progress


@dataclass(frozen=True, slots=True)
class Watch:
    """Handed down a search; it may be asked from any thread.

    Args:
        until: when to stop, by ``time.monotonic``.
        cancelled: whether somebody called the search off.
        tell: takes each step; called in the thread that searches.
    """

    until: float = float("inf")
    cancelled: Callable[[], bool] = _never
    tell: Callable[[Progress], None] = _silent

    @classmethod
    def of(cls, seconds: float | None) -> Watch:
        """A watch that runs out after some seconds from now."""
        return cls() if seconds is None else cls(time.monotonic() + seconds)

    @property
    def left(self) -> float:
        """Seconds that are left, at least 0."""
        return max(0.0, self.until - time.monotonic())

    @property
    def over(self) -> bool:
        """Whether to stop."""
        return self.cancelled() or self.until <= time.monotonic()
