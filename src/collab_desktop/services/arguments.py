"""What may stand behind the options of the command line, or why it may not."""

from __future__ import annotations

import argparse
from math import inf


def size(text: str) -> tuple[int, int]:
    """The size of a window, written as 1366x768."""
    width, _, height = text.partition("x")
    sides = [int(side) for side in (width, height) if side.isdecimal() and len(side) < 5]
    if len(sides) < 2 or not (320 <= sides[0] <= 7680 and 240 <= sides[1] <= 4320):
        words = f"“{text}” is no size from 320x240 to 7680x4320; write it as 1366x768"
        raise argparse.ArgumentTypeError(words)
    return sides[0], sides[1]


def percent(text: str) -> int:
    """The size of texts, from 80 to 200."""
    if not text.isdecimal() or not 80 <= int(text) <= 200:
        raise argparse.ArgumentTypeError(f"“{text}” is no text size; write 80 to 200")
    return int(text)


def seconds(text: str) -> float:
    """A number of seconds above 0."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < inf:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of seconds above 0")
    return seconds


def few(text: str) -> int:
    """A number of teams, from 0 to 20."""
    if not text.isdecimal() or not text.isascii() or len(text) > 2 or int(text) > 20:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of teams; write 0 to 20")
    return int(text)
