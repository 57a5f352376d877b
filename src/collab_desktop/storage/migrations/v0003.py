"""Version 3: rounds of workshops: where they were held, how, about what, and what they repeat."""

from __future__ import annotations

VERSION = 3

_NEW = ("workshop", "method", "about", "repeats")


def statements() -> tuple[str, ...]:
    """The statements of this version, in order."""
    return tuple(f'ALTER TABLE "round" ADD COLUMN "{column}" TEXT' for column in _NEW)
