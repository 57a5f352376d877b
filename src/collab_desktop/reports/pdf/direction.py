"""Which way a text reads: its base direction, and its characters in the order of the eye."""

from __future__ import annotations

import re
import unicodedata

from bidi import get_display

from collab_desktop.reports.letters import has_rtl

ISOLATE, ISOLATED = "\u2068", "\u2069"
"""Around a part that keeps the direction of its own first letter, whatever stands beside it."""

_STRONG = frozenset({"L", "R", "AL"})
_PAIRS = "()[]{}<>«»‹›≤≥"
_MIRROR = dict(zip(_PAIRS[::2] + _PAIRS[1::2], _PAIRS[1::2] + _PAIRS[::2], strict=True))
_TURNING = re.compile(f"[{re.escape(_PAIRS)}]")
_FIRST, _SECOND = "\u1ab0", "\u1ab1"
"""Two marks that take the direction of the sign before them: their order tells it."""
_TOLD = re.compile(f"{_SECOND}{_FIRST}(.)|(.){_FIRST}{_SECOND}")


def base_of(paragraph: str, *, rtl: bool) -> str:
    """Return the direction of a paragraph, "R" or "L": that of its first letter.

    On a right-to-left page a paragraph that holds right-to-left letters anywhere is read so, as
    its own sentences may well begin with a name or an amount in Latin letters.
    """
    if rtl:
        return "R" if has_rtl(paragraph) or not any(c.isalpha() for c in paragraph) else "L"
    first = next((c for c in paragraph if unicodedata.bidirectional(c) in _STRONG), "")
    return "R" if has_rtl(first) else "L"


def ordered(line: str, base: str) -> str:
    """Return a shaped line as the eye meets it from the left, brackets turned with their text."""
    told = _TURNING.sub(lambda sign: f"{sign[0]}{_FIRST}{_SECOND}", line)
    seen = str(get_display(told, base_dir=base))
    return _TOLD.sub(lambda found: _MIRROR.get(found[1], found[1]) if found[1] else found[2], seen)
