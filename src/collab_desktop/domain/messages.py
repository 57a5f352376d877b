"""A sentence that is not said yet: its id and what goes into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Message:
    """Whoever shows or prints it looks the sentence up in ``resources/texts``."""

    id: str
    params: Mapping[str, Any] = field(default_factory=dict)
