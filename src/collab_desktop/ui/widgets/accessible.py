"""What assistive technology hears: roles of self-painted widgets, and announcements."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


def announce(widget: QWidget, text: str) -> None:
    """Say a status politely, without moving the focus.

    Args:
        widget: The widget the words are about; it also remembers them as ``announced``.
        text: One short sentence.
    """
    widget.setProperty("announced", text)
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


@cache
def install_roles() -> None:
    """Let widgets say their role by an attribute ``accessible_role``."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "accessible_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
