"""Tab goes through a page as eyes do, also through the parts that came later."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """A widget and everything on show in it, as it stands: down, and along the line of reading.

    The places tell, not the layouts: asking a layout for its items leaves their Python objects
    behind when Qt deletes the items, and that ends in a crash some time later.
    """
    yield widget
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    parts = [
        part for part in widget.children()
        if isinstance(part, QWidget) and part.isVisible() and not part.isWindow()
    ]

    def compare(first: QWidget, second: QWidget) -> int:
        a, b = first.geometry(), second.geometry()
        if a.top() >= b.bottom() or b.top() >= a.bottom():
            return a.top() - b.top()
        return b.right() - a.right() if mirrored else a.left() - b.left()

    for part in sorted(parts, key=cmp_to_key(compare)):
        yield from in_reading_order(part)


def next_stop(page: QWidget, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab leads on a page from the widget that has the keyboard, round and round.

    Worked out anew at each press: whatever came, went or moved meanwhile is in its place.
    """
    order = [part for part in in_reading_order(page) if part is now or _stops(part)]
    if now not in order:
        return order[0 if forward else -1] if order else None
    return order[(order.index(now) + (1 if forward else -1)) % len(order)]


def _stops(widget: QWidget) -> bool:
    """Whether Tab stops at a widget; one that hands the focus on is passed over."""
    tab = Qt.FocusPolicy.TabFocus
    return (
        widget.focusPolicy() & tab == tab and widget.focusProxy() is None and widget.isEnabled()
    )


class TabAsEyes(QWidget):
    """A widget that, when it is a window, sends Tab where the eyes go."""

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 (Qt's signature)
        """Go to the next stop; inside another window that one decides."""
        if not self.isWindow():
            return super().focusNextPrevChild(next_)
        target = next_stop(self, self.focusWidget(), forward=next_)
        if target is None:
            return super().focusNextPrevChild(next_)
        reasons = Qt.FocusReason
        target.setFocus(reasons.TabFocusReason if next_ else reasons.BacktabFocusReason)
        return True
