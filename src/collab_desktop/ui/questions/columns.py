"""Which columns of a register a page has room for: those that must be answered come first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from collab_desktop.ui import theme

UNIT = 100
"""The width, at 100 %, of a column of weight 1."""
_WEIGHTS = {
    "long": 2.0, "text": 1.6, "choice": 1.3, "multi": 1.6, "people": 1.6, "person": 1.3,
    "org": 1.3, "date": 1.2, "money": 1.2, "file": 1.4, "link": 1.4, "tags": 1.4,
}  # fmt: skip
_NARROW, _FIRST = 0.8, 2.0


def weights_of(kinds: Sequence[str]) -> list[float]:
    """How wide columns of these kinds want to be; the first names the row and gets the most."""
    weights = [_WEIGHTS.get(kind, _NARROW) for kind in kinds]
    return [max(_FIRST, weights[0]), *weights[1:]] if weights else []


def fitting(
    columns: Sequence[Any], room: int, own: Sequence[float] = ()
) -> tuple[int, ...]:
    """The places of the columns that fit into so many pixels, in their order; one always does.

    The first names the row; then come those that must be answered, then the others.

    Args:
        columns: the questions.
        room: pixels for all of them.
        own: how wide each wants to be, where that does not follow from its kind.
    """
    weights = own or weights_of([column.kind for column in columns])
    wanted = sorted(range(len(columns)), key=lambda place: not (
        place == 0 or columns[place].required
    ))  # fmt: skip
    total, chosen = 0.0, list[int]()
    for place in wanted:
        total += weights[place]
        if chosen and total > room / theme.px(UNIT):
            break
        chosen.append(place)
    return tuple(sorted(chosen))


def widths(
    columns: Sequence[Any], chosen: Sequence[int], room: int, own: Sequence[float] = ()
) -> list[int]:
    """The widths of the chosen columns in pixels; together they fill the room."""
    weights = own or weights_of([column.kind for column in columns])
    share = room / (sum(weights[place] for place in chosen) or 1)
    return [int(share * weights[place]) for place in chosen]
