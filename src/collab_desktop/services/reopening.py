"""What an edit does to complete steps, whichever service made it (CONTENT 0.6).

A step whose own answers are edited is reopened; one that rests on them is marked "needs re-check"
until somebody has looked at it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Status
from collab_desktop.framework.schema import TableQuestion
from collab_desktop.storage.workspace_file import WorkspaceFile

CONTENT = frozenset({"answer", "record"})
COMPLETED = frozenset({Status.COMPLETE.value, Status.RECHECK.value})
Told = Mapping[tuple[str, str], Mapping[str, Any]]


def reopenings(
    changes: Sequence[Change], projects: Iterable[ProjectData], store: WorkspaceFile
) -> list[Change]:
    """What sets steps to "reopened" or "needs re-check" besides the changes; mostly nothing."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for change in changes:
        told.setdefault((change.entity, change.row_id), {})[change.field] = change.value
    found: dict[str, Change] = {}
    for data in projects:
        if any(state["status"] in COMPLETED for state in data.step_states.values()):
            found |= _of_project(data, told, store)
    return [c for c in found.values() if "status" not in told.get((c.entity, c.row_id), {})]


def _of_project(data: ProjectData, told: Told, store: WorkspaceFile) -> dict[str, Change]:
    found: dict[str, Change] = {}
    places = list(_edited(told, data, store))
    for path, subject in places:
        state = data.state(path.split(".")[0], subject)
        if state.get("status") in COMPLETED:
            found[str(state["id"])] = _status(state, Status.REOPENED)
    for path, subject in (*places, *_reopened(told, data)):
        for change in marks(data, path, subject):
            found.setdefault(change.row_id, change)
    return found


def marks(data: ProjectData, path: str, subject: str) -> Iterator[Change]:
    """What marks the complete steps that rest on an answer, or on all of a step.

    Args:
        data: the project.
        path: ``step.section.question`` of what changes, or only the step.
        subject: about what it was answered.
    """
    for (step, about), state in tuple(data.step_states.items()):  # others may write meanwhile
        if state["status"] != Status.COMPLETE.value or data.index.find_step(step) is None:
            continue
        is_itself = (step, about) == (path.split(".")[0], subject)
        if not is_itself and data.index.rests_on(step, about, path, subject):
            yield _status(state, Status.RECHECK)


def _status(state: Mapping[str, Any], status: Status) -> Change:
    return Change("step_state", str(state["id"]), "status", status.value)


def _reopened(told: Told, data: ProjectData) -> Iterator[tuple[str, str]]:
    """The complete steps that the changes themselves reopen."""
    for (step, subject), state in data.step_states.items():
        fields = told.get(("step_state", str(state["id"])), {})
        is_reopened = fields.get("status") == Status.REOPENED.value
        if is_reopened and state["status"] in COMPLETED:
            yield step, subject


def _edited(
    told: Told, data: ProjectData, store: WorkspaceFile
) -> Iterator[tuple[str, str]]:
    """Path and subject of every answer and row of a project that the changes touch."""
    for (entity, row_id), fields in told.items():
        if entity not in CONTENT:
            continue
        present = store.row(entity, row_id) or {}
        row: Mapping[str, Any] = {**present, **_known(fields)}
        if row.get("project_id") != data.id or _is_there(present, fields):
            continue
        if entity == "record":
            yield from places_of_row(data, str(row["register"]), str(row["subject"]))
        else:
            yield from _places_of(data, Address(str(row["path"]), str(row["subject"])), told)


def _is_there(present: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    return all(present.get(name) == value for name, value in fields.items())


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _places_of(data: ProjectData, address: Address, told: Told) -> Iterator[tuple[str, str]]:
    """The questions under which an answer stands."""
    record_id = address.record_id
    if record_id is None:
        yield address.path, address.subject
        return
    record = data.records.get(record_id)
    subject = record.subject if record else told.get(("record", record_id), {}).get("subject")
    register, _, cell = address.path.partition(".")
    yield from places_of_row(data, register, str(subject or PROJECT), cell)


def places_of_row(
    data: ProjectData, register: str, subject: str, cell: str = ""
) -> Iterator[tuple[str, str]]:
    """The questions that show a register, or one cell of it, and about what they ask.

    Several steps share the needs and the team, each with columns of its own.
    """
    for path in data.index.tables(register):
        table = data.index.question(path)
        columns = table.columns if isinstance(table, TableQuestion) else ()
        if not cell or not columns or cell in columns:
            yield path, subject
