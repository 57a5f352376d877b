"""Reads a project from the workspace file into memory and keeps it in step with changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData, Record
from collab_desktop.framework.tree import PackIndex
from collab_desktop.storage.workspace_file import WorkspaceFile

Row = Mapping[str, Any]
WHOLE = Address("project.row.changed")
"""Published when something about the project changed that is not one answer."""


def load_project(
    store: WorkspaceFile, row: Row, index: PackIndex,
    people: Mapping[str, Row], organisations: Mapping[str, Row],
) -> ProjectData:
    """Read everything about one project with one query a table."""
    project_id = str(row["id"])
    data = ProjectData(
        id=project_id, row=row, index=index, answers=store.answers(project_id),
        records={}, people=people, organisations=organisations,
    )
    for record in store.rows("record", project_id=project_id):
        _take_record(data, record)
    for entity in _LISTS:
        _reload(data, store, entity)
    return data


def fold(data: ProjectData, change: Change, store: WorkspaceFile) -> list[Address]:
    """Apply one written change to memory; return the addresses it touched in this project."""
    if change.entity == "answer":
        return _fold_answer(data, change, store)
    if change.entity == "project" and change.row_id == data.id:
        data.row = store.row("project", data.id) or data.row
        return [WHOLE]
    row = store.row(change.entity, change.row_id) if change.entity in _OWNED else None
    if row is None or row.get("project_id") != data.id:
        return []
    if change.entity == "record":
        _take_record(data, row)
    else:
        _reload(data, store, change.entity)
    return [WHOLE]


def _fold_answer(data: ProjectData, change: Change, store: WorkspaceFile) -> list[Address]:
    if change.field != "envelope":
        return []
    row = store.row("answer", change.row_id)
    if row is None or row["project_id"] != data.id:
        return []
    address = Address(str(row["path"]), str(row["subject"]))
    if change.value is None:
        data.answers.pop(address, None)
    else:
        data.answers[address] = Answer.from_envelope(change.value)
    return [address]


def _take_record(data: ProjectData, row: Row) -> None:
    record_id = str(row["id"])
    if row["deleted"] or not row["register"]:
        data.records.pop(record_id, None)
        return
    data.records[record_id] = Record(
        record_id, str(row["register"]), str(row["subject"]), str(row["position"])
    )


def _reload(data: ProjectData, store: WorkspaceFile, entity: str) -> None:
    rows = tuple(r for r in store.rows(entity, project_id=data.id) if not r.get("deleted"))
    if entity == "step_state":
        data.step_states = {(str(r["step"]), str(r["subject"])): r for r in rows}
    elif entity == "note":
        data.notes = {str(r["place"]): str(r["text"] or "") for r in rows}
    else:
        setattr(data, _LISTS[entity], rows)


_LISTS = {
    "step_state": "step_states", "round": "rounds", "ballot": "ballots",
    "signature": "signatures", "override": "overrides", "note": "notes", "comment": "comments",
}
_OWNED = {"record", *_LISTS}
