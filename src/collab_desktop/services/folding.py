"""Brings what is in memory in step with a commit, and says what the commit touched.

A row that was undone is gone from the file; what it was is told by the changes that take the
commit back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from collab_desktop.domain.answers import Address
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.views import Changed
from collab_desktop.services.loading import (
    LISTS,
    WHOLE,
    reload_list,
    take_answer,
    take_assignment,
    take_record,
)
from collab_desktop.storage.workspace_file import WorkspaceFile

Row = Mapping[str, Any]
Shared = Mapping[str, dict[str, dict[str, Any]]]
"""Entity of the workspace -> its rows by id."""


def fold(
    inverse: Sequence[Change], store: WorkspaceFile, projects: Mapping[str, ProjectData],
    shared: Shared,
) -> Changed:
    """Read every row that a commit touched once, and take it in.

    Args:
        inverse: what would take the commit back.
        store: the file, already written.
        projects: the projects in memory.
        shared: people and organisations in memory.
    """
    folding = _Folding(store, projects, shared)
    for (entity, row_id), was in _before(inverse).items():
        folding.take(entity, row_id, was)
    return folding.finish()


def _before(inverse: Sequence[Change]) -> dict[tuple[str, str], dict[str, Any]]:
    """The fields that changed, with their first value, by row."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for change in inverse:
        rows.setdefault((change.entity, change.row_id), {})[change.field] = change.value
    return rows


class _Folding:
    """One commit on its way into memory."""

    def __init__(
        self, store: WorkspaceFile, projects: Mapping[str, ProjectData], shared: Shared
    ) -> None:
        self._store = store
        self._projects = projects
        self._shared = shared
        self._touched: set[str] = set()
        self._addresses: set[tuple[str, Address]] = set()
        self._entities: set[str] = set()
        self._stale: set[tuple[str, str]] = set()

    def take(self, entity: str, row_id: str, was: Mapping[str, Any]) -> None:
        """Take in one row."""
        self._entities.add(entity)
        row = self._store.row(entity, row_id)
        if entity in self._shared:
            _take_shared(self._shared[entity], row_id, row)
        elif entity == "project":
            self._take_project(row_id, row)
        else:
            # Where nothing is left, the row is what it was, emptied.
            found = row if row is not None else {"id": row_id, **was, **_EMPTY}
            self._take_owned(entity, found)

    def _take_project(self, project_id: str, row: Row | None) -> None:
        self._touched.add(project_id)
        data = self._projects.get(project_id)
        if data is not None and row is not None:
            data.row = row
        self._addresses.add((project_id, WHOLE))

    def _take_owned(self, entity: str, row: Row) -> None:
        data = self._projects.get(str(row.get("project_id")))
        if data is None:
            return
        self._touched.add(data.id)
        take = _ROWS.get(entity)
        self._addresses.add((data.id, take(data, row) or WHOLE if take else WHOLE))
        if entity in LISTS:
            self._stale.add((data.id, entity))

    def finish(self) -> Changed:
        """Read the lists anew that changed, and tell what was touched."""
        for project_id, entity in self._stale:
            reload_list(self._projects[project_id], self._store, entity)
        return Changed(
            frozenset(self._touched), frozenset(self._addresses), frozenset(self._entities)
        )


_EMPTY = {"envelope": None, "letters": None, "deleted": True}
_ROWS: Mapping[str, Callable[[ProjectData, Row], Address | None]] = {
    "answer": take_answer, "record": take_record, "assignment": take_assignment,
}


def _take_shared(table: dict[str, dict[str, Any]], row_id: str, row: Row | None) -> None:
    if row is None:
        table.pop(row_id, None)
    else:
        table[row_id] = dict(row)
