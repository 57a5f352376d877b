"""A published change: the smallest signal that services need without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Published(Generic[T]):
    """Calls everybody who listens, in the order in which they came."""

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._listeners: list[Callable[[T], None]] = []

    def connect(self, listener: Callable[[T], None]) -> None:
        """Call ``listener`` with everything that is published from now on."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[[T], None]) -> None:
        """Stop calling ``listener``; nothing happens when it never listened."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def publish(self, value: T) -> None:
        """Tell everybody; a listener that leaves meanwhile is still told this once."""
        for listener in tuple(self._listeners):
            listener(value)
