"""The timer of the room outlives the program: kept on this computer while it runs."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QSettings

from collab_desktop.domain.clock import Clock

KEY = "present/timer"


def remember(kept: QSettings, workspace: str, clock: Clock | None) -> None:
    """Keep a clock that runs for a workspace; without one, what was kept for it goes."""
    if clock is not None:
        told = json.dumps({"workspace": workspace, "clock": asdict(clock)})
        kept.setValue(KEY, told)
    elif _read(kept).get("workspace") == workspace:
        kept.remove(KEY)
    kept.sync()


def recall(kept: QSettings, workspace: str, now: float) -> Clock | None:
    """The clock that still runs for a workspace, by the clock on the wall."""
    told = _read(kept)
    if told.get("workspace") != workspace:
        return None
    try:
        clock = Clock(**told["clock"]).look(now)
    except (TypeError, KeyError):
        return None
    return None if clock.is_over else clock


def _read(kept: QSettings) -> dict[str, Any]:
    try:
        told = json.loads(str(kept.value(KEY) or "{}"))
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
