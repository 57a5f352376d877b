"""Reads a project from the workspace file into memory and keeps it in step with changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.baseline import KIND
from collab_desktop.domain.project_data import ProjectData, Record
from collab_desktop.framework.tree import PackIndex
from collab_desktop.storage.workspace_file import WorkspaceFile

Row = Mapping[str, Any]
MATRIX: Final = Address("raci.matrix.matrix")
"""Published when a cell of the responsibility matrix changed."""
WHOLE: Final = Address("project.row.changed")
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
        take_record(data, record)
    for assignment in store.rows("assignment", project_id=project_id):
        take_assignment(data, assignment)
    for entity in LISTS:
        reload_list(data, store, entity)
    return data


def take_answer(data: ProjectData, row: Row) -> Address:
    """Bring one answer in step with its row; return where it stands."""
    address = Address(str(row["path"]), str(row["subject"]))
    if row["envelope"] is None:
        data.answers.pop(address, None)
    else:
        data.answers[address] = Answer.from_envelope(row["envelope"])
    return address


def take_record(data: ProjectData, row: Row) -> None:
    """Bring one row of a register in step; one that is deleted or undone goes."""
    if row["deleted"] or not row["register"]:
        data.drop_record(str(row["id"]))
        return
    data.put_record(Record(
        str(row["id"]), str(row["register"]), str(row["subject"]), str(row["position"])
    ))


def take_assignment(data: ProjectData, row: Row) -> Address:
    """Bring one cell of the matrix in step; return where the matrix stands."""
    cell = str(row["activity"]), str(row["stakeholder"])
    if row["letters"]:
        data.assignments[cell] = str(row["letters"])
    else:
        data.assignments.pop(cell, None)
    return MATRIX


def reload_list(data: ProjectData, store: WorkspaceFile, entity: str) -> None:
    """Read one of the short lists of a project anew."""
    only = {"kind": KIND} if entity == "snapshot" else {}
    found = store.rows(entity, project_id=data.id, **only)
    rows = tuple(row for row in found if not row.get("deleted"))
    if entity == "step_state":
        data.step_states = {(str(r["step"]), str(r["subject"])): r for r in rows}
    elif entity == "note":
        data.notes = {str(r["place"]): str(r["text"] or "") for r in rows}
    else:
        setattr(data, LISTS[entity], rows)


LISTS: Final[Mapping[str, str]] = {
    "step_state": "step_states", "round": "rounds", "ballot": "ballots",
    "signature": "signatures", "override": "overrides", "note": "notes", "comment": "comments",
    "kept_finding": "kept_findings", "snapshot": "baselines",
}
"""The entities of which a project keeps all rows, of snapshots the baselines, and where."""
