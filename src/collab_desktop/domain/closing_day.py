"""Against which day the terms of a project are held: what runs out after its end runs out no more.

Signatures, training, agreements and waivers lapse while a project runs.  One that was closed
properly stays as it was closed, however many years later it is read.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.impact import OWNER
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.signatures import given
from collab_desktop.domain.states import Status

STEP: Final = "impact"
"""The step with whose completion a project is closed."""


def as_of(data: ProjectData) -> date:
    """Today; of a project whose impact statement is complete, the day its owner approved it."""
    today = data.looked_at or date.today()
    if data.index.find_step(STEP) is None or not _is_closed(data):
        return today
    approved = max((date.fromisoformat(str(s["at"])[:10]) for s in given(data, Address(OWNER))),
                   default=today)
    return min(today, approved)


def _is_closed(data: ProjectData) -> bool:
    return bool(data.state(STEP).get("status") == Status.COMPLETE.value)
