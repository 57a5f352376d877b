"""Tab goes through a page as eyes do, also through the parts that came later."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from collab_desktop.ui.revealing import scroll_if_hidden


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
        last = [bool(getattr(part, "stops_last", False)) for part in (first, second)]
        if last[0] != last[1]:
            return 1 if last[0] else -1
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
    if now is not None and now in order and not now.isEnabled():
        order = [part for part in order if part is not now]
    if now not in order:
        near = _stop_near(page, now) if now is not None else None
        return near or (order[0 if forward else -1] if order else None)
    return order[(order.index(now) + (1 if forward else -1)) % len(order)]


def _stop_near(page: QWidget, lost: QWidget) -> QWidget | None:
    """Where the keyboard goes when what had it went away: the next stop beside its place."""
    around = lost.parentWidget()
    while around is not None and page.isAncestorOf(around):
        stops = [part for part in in_reading_order(around) if _stops(part)]
        if around.isVisible() and stops:
            at = lost.mapTo(page, QPoint(0, 0)).y()
            below = (part for part in stops if part.mapTo(page, QPoint(0, 0)).y() >= at)
            return next(below, stops[-1])
        around = around.parentWidget()
    return None


def keep_place(page: QWidget) -> None:
    """Before parts of a page are made anew: put the keyboard back on what it was on.

    That is the stop of the same name, else the one that comes in the same place.
    """
    focus = QApplication.focusWidget()
    if focus is None or not page.isAncestorOf(focus):
        return
    order = [part for part in in_reading_order(page) if _stops(part)]
    place = order.index(focus) if focus in order else 0
    name, words = focus.accessibleName(), getattr(focus, "text", str)()
    QTimer.singleShot(0, page, lambda: _put_back(page, place, name, words))


def _put_back(page: QWidget, place: int, name: str, words: str) -> None:
    order = [part for part in in_reading_order(page) if _stops(part)]
    same = [
        part for part in order
        if (part.accessibleName(), getattr(part, "text", str)()) == (name, words)
    ]
    if order:
        (same or order[min(place, len(order) - 1) :])[0].setFocus(Qt.FocusReason.OtherFocusReason)


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
        scroll_if_hidden(target)
        return True
