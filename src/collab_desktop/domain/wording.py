"""Lists inside a sentence, such as "A, B or C", spoken as messages so that any language can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from collab_desktop.domain.messages import Message


def either(items: Sequence[Any]) -> Any:
    """``A, B or C``; one item stays itself."""
    return _joined(items, "list.or")


def together(items: Sequence[Any]) -> Any:
    """``A, B and C``; one item stays itself."""
    return _joined(items, "list.and")


def _joined(items: Sequence[Any], last: str) -> Any:
    """Build the list from its end, so that each link is a sentence of two parts."""
    if not items:
        return ""
    spoken = items[-1]
    for position, item in enumerate(reversed(items[:-1])):
        link = last if position == 0 else "list.comma"
        spoken = Message(link, {"first": item, "rest": spoken})
    return spoken
