"""One row of the portfolio list: all that the first window knows of a project."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from collab_desktop.domain.states import Status


@dataclass(frozen=True)
class ProjectRow:
    """One row of the portfolio list."""

    project_id: str
    code: str
    title: str
    question: str
    step: str
    statuses: tuple[Status, ...]
    steps_done: int
    score: str
    outcome: str
    gate: str
    gate_detail: str
    changed: datetime | None
    sample: bool = False
    theme: str = ""
