"""What a room said, as shapes: scores as dots on a line, votes and moods as bars."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from collab_desktop.domain.charts import Diamond, Dot, Drawing, Ink, Label, Line, Place, Rect, Shape

_STEP: Final = 26.0
_EDGE: Final = 13.0
_DOT: Final = 2.7
_APART: Final = 6.4
_FOOT: Final = 17.0
_MOST_DOTS: Final = 7
"""More dots than this on one another are drawn as a bar with their number."""
_BAR: Final = 11.0
_SMALL: Final = 7.5


def dot_strip(
    counts: Sequence[int], median: Decimal | None, before: Decimal | None = None
) -> Drawing:
    """A dot for everybody who gave a score, and a diamond at the median.

    Args:
        counts: how many gave 0, 1, 2 and so on.
        median: of the scores, if there were any.
        before: the median of an earlier round, drawn hollow.
    """
    most = min(max(counts, default=0), _MOST_DOTS)
    width = 2 * _EDGE + _STEP * (len(counts) - 1)
    base = 6 + max(most, 1) * _APART
    shapes: list[Shape] = [Line(_EDGE, base + 4, width - _EDGE, base + 4, Ink.EDGE, 0.7)]
    for score, count in enumerate(counts):
        x = _EDGE + _STEP * score
        shapes += _column(x, base, count)
        shapes.append(Label(x, base + _FOOT - 1, str(score), _SMALL, Place.CENTRE, Ink.MUTED))
    for value, hollow in ((before, True), (median, False)):
        if value is not None:
            at = _EDGE + _STEP * float(value)
            shapes.append(Diamond(at, base + 4, 3.4, Ink.WINE, hollow=hollow))
    return Drawing(width, base + _FOOT + 1, tuple(shapes))


def _column(x: float, base: float, count: int) -> list[Shape]:
    if count <= _MOST_DOTS:
        return [Dot(x, base - _DOT - _APART * n, _DOT, Ink.NAVY) for n in range(count)]
    high = _MOST_DOTS * _APART
    return [
        Rect(x - 5, base - high + 4, 10, high - 4, Ink.NAVY),
        Label(x, base - high + 1, str(count), _SMALL, Place.CENTRE, Ink.INK, bold=True),
    ]


def vote_bar(votes: int, most: int, width: float) -> Drawing:
    """A bar as long as its votes, beside the longest one of the list."""
    shapes: list[Shape] = [Rect(0, 0, width, _BAR, Ink.TRACK, Ink.EDGE)]
    if votes and most:
        shapes.append(Rect(0, 0, width * min(votes / most, 1), _BAR, Ink.NAVY))
    return Drawing(width, _BAR, tuple(shapes))


def box_row(words: Sequence[str], side: float = 30.0) -> Drawing:
    """Boxes to cross with a pen, each with its figure in it."""
    apart, shapes = side + 9, list[Shape]()
    for place, word in enumerate(words):
        x = place * apart + 1
        shapes.append(Rect(x, 1, side, side, Ink.PAPER, Ink.INK, 1.1))
        shapes.append(Label(
            x + side / 2, side * 0.66, word, side * 0.45, Place.CENTRE, Ink.MUTED, bold=True
        ))
    return Drawing(len(words) * apart, side + 2, tuple(shapes))


def cut_line(height: float) -> Drawing:
    """A dashed line to cut along."""
    return Drawing(6, height, (Line(3, 0, 3, height, Ink.EDGE, 0.7, (4, 3)),))


def mood_bars(counts: Sequence[int], width: float) -> Drawing:
    """How many left with each mood, from 1 on: one upright bar each, with its number."""
    most, high, apart = max(counts, default=0), 42.0, width / max(len(counts), 1)
    shapes: list[Shape] = [Line(0, high + 12, width, high + 12, Ink.EDGE, 0.7)]
    for place, count in enumerate(counts):
        x, tall = apart * (place + 0.5), high * count / most if most else 0
        if count:
            shapes.append(Rect(x - 11, high + 12 - tall, 22, tall, Ink.NAVY))
        above = Label(x, high + 9 - tall, str(count), 8, Place.CENTRE, Ink.INK, bold=True)
        mood = Label(x, high + 24, str(place + 1), 8, Place.CENTRE, Ink.MUTED)
        shapes += [above, mood]
    return Drawing(width, high + 28, tuple(shapes))
