"""Very many changes on their way from a worker thread into memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.domain.journal import Change, Edit, field_key
from collab_desktop.domain.project_data import ProjectData

_NAMES: Final = frozenset({"project_id", "subject", "path"})
"""What says which answer a row is."""


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


def typed_later(
    meanwhile: Iterable[Edit], over: Sequence[Change], before: Sequence[Change]
) -> tuple[Change, ...]:
    """The answers that somebody typed while very much was written over them, as they typed them.

    Args:
        meanwhile: the edits since that was begun.
        over: what was written.
        before: the other side of it; it names the answers of which nothing was left.
    """
    written = {field_key(change) for change in over}
    gone = {f"record:{c.row_id}" for c in over
            if (c.entity, c.field, c.value) == ("record", "project_id", None)}
    typed = {
        change.row_id: change for edit in meanwhile for change in edit.changes
        if (change.entity, change.field) == ("answer", "envelope") and field_key(change) in written
    }
    names = [c for c in before if c.entity == "answer" and c.row_id in typed and c.field in _NAMES
             and c.value is not None]
    lost = {c.row_id for c in names if c.value in gone}
    return tuple(c for c in (*names, *typed.values()) if c.row_id not in lost)
