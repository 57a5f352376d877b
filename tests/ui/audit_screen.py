"""What a window shows, and how the audit speaks of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollBar,
    QWidget,
)


@dataclass(frozen=True)
class Finding:
    """One thing that somebody could not see, hear or reach."""

    rule: str
    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.where}: {self.problem}"


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield the window and everything visible in it that a page made itself."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window and not _is_internal(widget):
            yield widget


def _is_internal(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView | QScrollBar):
        return True
    if widget.objectName().startswith("qt_") or widget.objectName() == "focus_ring":
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QHeaderView)


def describe(widget: QWidget) -> str:
    """Return class, name and words of a widget, to find it again."""
    words = widget.accessibleName() or words_of(widget) or widget.objectName()
    return f"{type(widget).__name__} {words[:40]!r}"


def words_of(widget: QWidget) -> str:
    """Return the words a widget shows, if it is one of those that show words."""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says a widget is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role()


def takes_focus(widget: QWidget, policy: Qt.FocusPolicy = Qt.FocusPolicy.ClickFocus) -> bool:
    """Tell whether a widget can have the keyboard."""
    wanted = (Qt.FocusPolicy.TabFocus, policy)
    has = any(widget.focusPolicy() & one == one for one in wanted)
    return has and widget.isEnabled() and widget.focusProxy() is None


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab should reach a widget."""
    return takes_focus(widget, Qt.FocusPolicy.TabFocus)


def seen_through(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of the window through which a widget can be seen."""
    rect = window.rect()
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            rect &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = area
    return rect
