"""Positions between positions: text keys that sort, so that a moved row touches only itself.

A key is a fraction in base 36 written without the leading "0."; it never ends in "0", so there is
always room before and after it (METHODS 4: lists order by fractional index).
"""

from __future__ import annotations

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def between(before: str | None, after: str | None) -> str:
    """Return a key that sorts strictly between two keys.

    Args:
        before: the key of the row above, or nothing at the top.
        after: the key of the row below, or nothing at the bottom.

    Raises:
        ValueError: ``before`` does not sort before ``after``.
    """
    low, high = before or "", after
    if high is not None and low >= high:
        raise ValueError((before, after))
    is_last = before is not None and after is None
    prefix = ""
    while True:
        left = _DIGITS.index(low[0]) if low else 0
        right = _DIGITS.index(high[0]) if high else len(_DIGITS)
        if right - left > 1:
            # Rows mostly come at the end: small steps there keep the keys short.
            return prefix + _DIGITS[left + 1 if is_last else (left + right) // 2]
        prefix += _DIGITS[left]
        low = low[1:]
        high = high[1:] if high is not None and right == left else None


def spread(count: int) -> tuple[str, ...]:
    """Return ``count`` keys in order for rows that come in together."""
    keys: list[str] = []
    for _ in range(count):
        keys.append(between(keys[-1] if keys else None, None))
    return tuple(keys)
