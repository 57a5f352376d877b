"""Tab goes through a page as eyes do, also through the parts that came later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QScrollArea, QWidget


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Every part of a widget that takes the focus, as the layouts place them."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        yield widget  # one that hands the focus on must not stay behind in the old order
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        yield from in_reading_order(content)
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for index in _places(layout):
        item = layout.itemAt(index)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _inside(inner)


def _places(layout: QLayout) -> Sequence[int]:
    """The places of a layout from its top; a drawer above its page is a column turned round."""
    places = range(layout.count())
    upward = QBoxLayout.Direction.BottomToTop
    turned = isinstance(layout, QBoxLayout) and layout.direction() == upward
    return places[::-1] if turned else places


def next_stop(page: QWidget, now: QWidget | None, *, forward: bool) -> QWidget | None:
    """Where Tab leads on a page from the widget that has the keyboard, round and round.

    Worked out anew at each press: whatever came, went or moved meanwhile is in its place, which
    Qt's own chain does not manage for parts inside widgets that hand their focus on.
    """
    tab = Qt.FocusPolicy.TabFocus
    order = [
        widget for widget in in_reading_order(page)
        if widget is now or (
            widget.focusPolicy() & tab == tab and widget.focusProxy() is None
            and widget.isEnabled() and widget.isVisible()
        )
    ]
    if now not in order:
        return order[0 if forward else -1] if order else None
    return order[(order.index(now) + (1 if forward else -1)) % len(order)]


def chain(*parts: QWidget) -> None:
    """Let Tab walk through the parts one after the other, each in its reading order."""
    before: QWidget | None = None
    for part in parts:
        for widget in in_reading_order(part):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
