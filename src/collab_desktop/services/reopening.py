"""An edit of a completed step opens it again, whichever service made it (CONTENT 0.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Status
from collab_desktop.storage.workspace_file import WorkspaceFile

CONTENT = frozenset({"answer", "record"})


def reopenings(
    changes: Sequence[Change], projects: Iterable[ProjectData], store: WorkspaceFile
) -> list[Change]:
    """What sets the complete steps that the changes edit to "reopened"; mostly nothing."""
    found: dict[str, Change] = {}
    for data in projects:
        complete = {
            key: str(state["id"]) for key, state in data.step_states.items()
            if state["status"] == Status.COMPLETE.value
        }
        if not complete:
            continue
        for key in _edited(changes, data, store):
            if key in complete:
                change = Change("step_state", complete[key], "status", Status.REOPENED.value)
                found[change.row_id] = change
    return list(found.values())


def _edited(
    changes: Sequence[Change], data: ProjectData, store: WorkspaceFile
) -> Iterator[tuple[str, str]]:
    """Step and subject of every answer and row of a project that the changes touch."""
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for change in changes:
        if change.entity in CONTENT:
            told.setdefault((change.entity, change.row_id), {})[change.field] = change.value
    for (entity, row_id), fields in told.items():
        present = store.row(entity, row_id) or {}
        row: Mapping[str, Any] = {**present, **_known(fields)}
        if row.get("project_id") != data.id or _is_there(present, fields):
            continue
        if entity == "record":
            yield from _steps_of_row(data, str(row["register"]), str(row["subject"]))
        else:
            yield from _steps_of(data, Address(str(row["path"]), str(row["subject"])), told)


def _is_there(present: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    return all(present.get(name) == value for name, value in fields.items())


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _steps_of(
    data: ProjectData, address: Address, told: Mapping[tuple[str, str], Mapping[str, Any]]
) -> Iterator[tuple[str, str]]:
    """The steps on whose pages an answer stands."""
    record_id = address.record_id
    if record_id is None:
        yield address.path.split(".")[0], address.subject
        return
    record = data.records.get(record_id)
    subject = record.subject if record else told.get(("record", record_id), {}).get("subject")
    yield from _steps_of_row(data, address.path.split(".")[0], str(subject or PROJECT))


def _steps_of_row(data: ProjectData, register: str, subject: str) -> Iterator[tuple[str, str]]:
    """The steps that show a register: several share the needs and the team."""
    for path in data.index.tables(register):
        yield path.split(".")[0], subject
