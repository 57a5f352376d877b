"""How wide columns stand: each has room for its longest word where the others can spare it."""

from __future__ import annotations

WIDEST_WORD = 0.4
"""Part of a table's width that a single word may claim for its column."""


def column_widths(widths: list[float], wanted: list[float]) -> list[float]:
    """Give each column room for its longest word where the others have room to spare.

    Args:
        widths: of the columns as they were planned.
        wanted: of the longest word in each column.
    """
    most = sum(widths) * WIDEST_WORD
    needed = [min(want, most) for want in wanted]
    missing = sum(max(need - wide, 0.0) for need, wide in zip(needed, widths, strict=True))
    spare = sum(max(wide - need, 0.0) for need, wide in zip(needed, widths, strict=True))
    if not missing or not spare:
        return widths
    given = min(missing / spare, 1.0)
    taken = min(spare / missing, 1.0)
    return [
        wide + (need - wide) * (taken if need > wide else given)
        for need, wide in zip(needed, widths, strict=True)
    ]
