"""Lines broken by sense: after a comma rather than before a last lonely word, and never too wide.

Lengths are whatever ``measure`` gives; nothing here knows a font.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

Measure = Callable[[str], float]

PAUSES = tuple(",;:.?!–—)،؛؟。、，！？")
"""A line may well end after one of these."""
GOOD_END = 0.6
LONELY, SHORT = 0.8, 0.5
"""What a line of one short word costs."""
FULL = 12
"""From this many lines on a text is filled line by line: it is no sentence any more."""


def lines_of(text: str, measure: Measure, width: float) -> list[str]:
    """Break a text into lines of at most ``width``; its own line breaks stay."""
    lines: list[str] = []
    for paragraph in text.strip().splitlines():
        if paragraph.strip():
            lines += _paragraph(paragraph.strip(), measure, width)
    return lines


def _paragraph(text: str, measure: Measure, width: float) -> list[str]:
    pieces = [part for piece in _pieces(text) for part in _narrow(piece, measure, width)]
    filled = _fill(pieces, measure, width)
    if not 2 <= len(filled) < FULL:
        return filled
    return _by_sense(pieces, measure, width, len(filled)) or filled


def _pieces(text: str) -> list[str]:
    """What may not be torn apart, each with the space behind it."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    # Qt counts in UTF-16, where an emoji is two.
    wide = text.encode("utf-16-le")
    cuts, at = [0], finder.toNextBoundary()
    while at != -1:
        cuts.append(at)
        at = finder.toNextBoundary()
    found = pairwise(cuts)
    return [wide[2 * a : 2 * b].decode("utf-16-le", "replace") for a, b in found]


def _narrow(piece: str, measure: Measure, width: float) -> list[str]:
    """A word that is wider than the line, in parts that are not."""
    if measure(piece.rstrip()) <= width:
        return [piece]
    parts, rest = [], piece
    while rest:
        keep = _longest(rest, measure, width)
        parts.append(rest[:keep])
        rest = rest[keep:]
    return parts


def _longest(text: str, measure: Measure, width: float) -> int:
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle]) <= width else (low, middle - 1)
    return low


def _fill(pieces: list[str], measure: Measure, width: float) -> list[str]:
    lines: list[str] = []
    line = ""
    for piece in pieces:
        if line and measure((line + piece).rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def _by_sense(pieces: list[str], measure: Measure, width: float, count: int) -> list[str]:
    """The best way to make exactly ``count`` lines: the least cost of all line ends."""
    total = len(pieces)
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, (0,))}
    for number in range(1, count + 1):
        reached: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, cuts) in best.items():
            for end in range(start + 1, total + 1):
                line = "".join(pieces[start:end]).rstrip()
                length = measure(line)
                if length > width:
                    break
                more = cost + _cost(line, length / width, last=number == count)
                if end not in reached or more < reached[end][0]:
                    reached[end] = (more, (*cuts, end))
        best = reached
    if total not in best:
        return []
    cuts = best[total][1]
    return ["".join(pieces[a:b]).rstrip() for a, b in pairwise(cuts)]


def _cost(line: str, share: float, *, last: bool) -> float:
    cost = (1 - share) ** 2 + (LONELY if " " not in line and share < SHORT else 0)
    if last:
        return cost / 2
    return cost - (GOOD_END if line.endswith(PAUSES) else 0)
