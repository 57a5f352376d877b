"""Very many changes on their way from a worker thread into memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData


@dataclass(frozen=True, slots=True)
class Written:
    """Very many changes that are in the file and not in memory yet."""

    changes: tuple[Change, ...]
    inverse: tuple[Change, ...]
    data: ProjectData
    count: int
    """How many commits there had been before."""
    people: dict[str, dict[str, Any]]
    organisations: dict[str, dict[str, Any]]
