"""The audit by hand: a real walk with the Tab key."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import (
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QWidget,
)
from tests.ui.audit_screen import (
    Finding,
    describe,
    shown,
    takes_tab,
)

from collab_desktop.ui.tab_order import TabAsEyes, next_stop

LINE = 40
"""Pixels that differ where something is drawn around a widget."""


def keyboard(window: QWidget) -> Iterator[Finding]:
    """Tab reaches everything, never gets stuck, shows where it is, and follows the page."""
    wanted = [widget for widget in shown(window) if takes_tab(widget) and widget is not window]
    if not wanted:
        return
    places = {id(widget): _place(widget, window) for widget in wanted}
    visited: list[QWidget] = []
    yield from _walk(window, wanted, visited)
    for widget in wanted:
        if widget not in visited and takes_tab(widget):  # a group of radios is one stop
            yield Finding("reach", describe(widget), "is not reached by Tab")
    visited = [widget for widget in _from_first(window, visited) if id(widget) in places]
    yield from _order(visited, window)


def _walk(window: QWidget, wanted: list[QWidget], visited: list[QWidget]) -> Iterator[Finding]:
    """Press Tab until it comes round; note who had the focus."""
    window.activateWindow()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    _painted()
    before = _picture(window)
    for _ in range(2 * len(wanted) + 2):
        old = QApplication.focusWidget()
        was = _ring_place(old, window) if old is not None else QRect()
        QTest.keyClick(old or window, Qt.Key.Key_Tab)
        _painted()
        new = QApplication.focusWidget()
        if new is None or new is old:
            if len(wanted) > 1:
                yield Finding("trap", describe(old or window), "does not let Tab go on")
            return
        after = _picture(window)
        if new in visited:
            return
        visited.append(new)
        here = _ring_place(new, window)
        # Where the page scrolled by one row of equal parts, the same ring stands in the same place.
        if here != was and not _changed(before, after, here):
            yield Finding("focus", describe(new), "does not show that it has the focus")
        before = after


def _painted() -> None:
    """Let the page follow the focus, and what that asks for be painted."""
    for _ in range(3):
        QCoreApplication.processEvents()


def _picture(window: QWidget) -> QImage:
    """Return what stands on the screen, which is painted already, unlike what a grab paints."""
    shown_now = window.screen().grabWindow(window.winId())
    return shown_now.toImage().convertToFormat(QImage.Format.Format_RGB32)


def _ring_place(widget: QWidget, window: QWidget) -> QRect:
    host = widget.ring_host() if hasattr(widget, "ring_host") else widget
    return _place(host, window).adjusted(-8, -8, 8, 8) & window.rect()


def _changed(before: QImage, after: QImage, rect: QRect) -> bool:
    """Tell whether a line's worth of pixels differs."""
    parts = [image.copy(rect) for image in (before, after)]  # kept while their bits are read
    old, new = (memoryview(part.constBits()).cast("B").cast("I") for part in parts)
    differing = (None for a, b in zip(old, new, strict=True) if a != b)
    return sum(1 for _ in islice(differing, LINE)) == LINE


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _order(visited: list[QWidget], window: QWidget) -> Iterator[Finding]:
    """Going on is going down, or on along the line of reading; another column may start above.

    The menu beside a heading is stepped over: it comes after the field that the heading is for.
    """
    steps = [widget for widget in visited if not getattr(widget, "stops_last", False)]
    for old, new in pairwise(steps):
        before = _place(_seen_beside(old, new), window)
        after = _place(_seen_beside(new, old), window)
        if _goes_back(before, after, window.layoutDirection()):
            yield Finding("order", describe(new), f"comes after {describe(old)}")


def _seen_beside(widget: QWidget, other: QWidget) -> QWidget:
    """Return the widget, or the page it scrolls in: only that stands still beside the other."""
    found = widget
    parent = widget.parentWidget()
    while parent is not None and (parent is other or not parent.isAncestorOf(other)):
        if isinstance(parent, QAbstractScrollArea):
            found = parent
        parent = parent.parentWidget()
    return found


def _goes_back(a: QRect, b: QRect, direction: Qt.LayoutDirection) -> bool:
    """Tell whether ``b`` stands above ``a`` in one column, or before it in one row."""
    overlap = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if overlap > min(a.height(), b.height()) / 2:
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        return b.left() >= a.right() if mirrored else a.left() >= b.right()
    same_column = a.left() < b.right() and b.left() < a.right()
    return same_column and b.bottom() <= a.top()


def _from_first(window: QWidget, visited: list[QWidget]) -> list[QWidget]:
    """Return the round that Tab makes, beginning where the window begins."""
    widget = (
        next_stop(window, None, forward=True) if isinstance(window, TabAsEyes)
        else window.nextInFocusChain()
    )
    while widget is not None and widget is not window and widget not in visited:
        widget = widget.nextInFocusChain()
    start = visited.index(widget) if widget is not None and widget in visited else 0
    return visited[start:] + visited[:start]
