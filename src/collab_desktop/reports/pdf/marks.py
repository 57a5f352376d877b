"""The drawn signs that stand before words; each keeps apart in grey by shape and by tone."""

from __future__ import annotations

from collections.abc import Callable

from collab_desktop.reports.pdf.frame import diamond
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.tree import Mark

Drawer = Callable[[Pen, float, float, float], None]


def draw_mark(pen: Pen, mark: Mark, x: float, y: float, r: float) -> None:
    """Draw a mark of radius ``r`` around (x, y)."""
    _DRAWERS[mark](pen, x, y, r)


def _unmirrored(pen: Pen) -> int:
    return -1 if pen.setter.rtl else 1


def _check(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r, "navy")
    s = _unmirrored(pen)  # a check reads the same in every script
    points = [(-0.46, 0.04), (-0.13, 0.37), (0.48, -0.33)]
    pen.path(
        [(x + s * a * r, y + b * r) for a, b in points],
        None,
        "paper",
        0.3 * r,
        closed=False,
        round_ends=True,
    )


def _half(pen: Pen, x: float, y: float, r: float) -> None:
    r -= 0.55
    pen.circle(x, y, r, "paper")
    pen.half_disc(x, y, r, "navy")
    pen.circle(x, y, r, None, "navy", 1.1)


def _open(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r - 0.55, "paper", "edge", 1.1)


def _later(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r - 0.45, "paper", "edge", 0.9, (1.8, 1.5))
    points = [(-0.16, -0.34), (0.2, 0), (-0.16, 0.34)]
    pen.path(
        [(x + a * r, y + b * r) for a, b in points], None, "edge", max(0.13 * r, 0.7), closed=False
    )


def _warning(pen: Pen, x: float, y: float, r: float) -> None:
    w, top, foot = 1.08 * r, y - 0.98 * r, y + 0.86 * r
    pen.path([(x, top), (x + w, foot), (x - w, foot)], "sand", "ink", 1.0, round_ends=True)
    _exclaim(pen, x, y + 0.16 * r, 0.78 * r, "ink")


def _exclaim(pen: Pen, x: float, y: float, size: float, colour: str) -> None:
    w = size * 0.26
    pen.line(x, y - size * 0.52, x, y + size * 0.14, colour, w)
    pen.rect(x - w / 2, y + size * 0.36, w, w, colour)


def _high(pen: Pen, x: float, y: float, r: float) -> None:
    side = 0.94 * r
    pen.rect(x - side, y - side, 2 * side, 2 * side, "wine", "ink", 0.5)
    _exclaim(pen, x, y, 1.1 * r, "paper")


def _stop(pen: Pen, x: float, y: float, r: float) -> None:
    side, a = 0.94 * r, 0.42 * r
    pen.rect(x - side, y - side, 2 * side, 2 * side, "wine", "ink", 0.5)
    pen.line(x - a, y - a, x + a, y + a, "paper", 0.26 * r)
    pen.line(x - a, y + a, x + a, y - a, "paper", 0.26 * r)


def _decide(pen: Pen, x: float, y: float, r: float) -> None:
    diamond(pen, x, y, 1.12 * r, "wine")
    diamond(pen, x, y, 0.5 * r, "paper")


def _away(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r - 0.55, "paper", "edge", 1.1)
    pen.line(x - 0.5 * r, y, x + 0.5 * r, y, "edge", 1.2)


def _milestone(pen: Pen, x: float, y: float, r: float) -> None:
    diamond(pen, x, y, r, "ink", "paper", 1.2)


_DRAWERS: dict[Mark, Drawer] = {
    Mark.CHECK: _check, Mark.HALF: _half, Mark.OPEN: _open, Mark.LATER: _later,
    Mark.WARNING: _warning, Mark.HIGH: _high, Mark.STOP: _stop, Mark.DECIDE: _decide,
    Mark.AWAY: _away, Mark.MILESTONE: _milestone,
}  # fmt: skip
