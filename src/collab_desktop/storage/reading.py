"""From what the tables hold to what the services read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from sqlalchemy import bindparam, func, select

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import JsonValue, canonical
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.present import RowKey, Texts
from collab_desktop.storage.tables import ENTITIES, entity_tables, op

Row = Mapping[str, JsonValue]
"""Field -> value (None for nothing), and ``id``."""

_OWN_LAST: Final = prepare(
    select(op.c.row_id, func.max(op.c.hlc)).where(op.c.entity == "project").group_by(op.c.row_id)
)


@cache
def select_rows(entity: str, fields: tuple[str, ...]) -> str:
    """The query for the rows in which ``fields`` are ``:<field>_is``, oldest id first."""
    table = entity_tables[entity]
    wanted = [table.c[name].is_not_distinct_from(bindparam(f"{name}_is")) for name in fields]
    return prepare(select(table).where(*wanted).order_by(table.c.id))


def stored_form(field: str, value: JsonValue) -> str | None:
    """A value as the tables hold it: JSON, but the id as it is."""
    if value is None:
        return None
    return str(value) if field == "id" else canonical(value)


def decode_rows(entity: str, found: Sequence[Sequence[str | None]]) -> list[Row]:
    """Rows out of their table; all of them are parsed in one go, for speed.

    Raises:
        ValueError: something is no JSON, or more than one value.
    """
    names = ENTITIES[entity]
    parts = ["null" if part is None else part for row in found for part in row[1:]]
    values = json.loads(f"[{','.join(parts)}]")
    if len(values) != len(parts):
        raise ValueError(entity)
    read = iter(values)
    return [{"id": row[0], **{name: next(read) for name in names}} for row in found]


def decode_answers(found: Iterable[tuple[str, str | None, str]]) -> dict[Address, Answer]:
    """Answers by their address; all of them are parsed in one go, for speed."""
    parts = [part or "null" for row in found for part in row]
    values = json.loads(f"[{','.join(parts)}]")
    return {
        Address(path, subject or PROJECT): Answer.from_envelope(envelope)
        for path, subject, envelope in zip(values[::3], values[1::3], values[2::3], strict=True)
    }


def project_of(key: RowKey, values: Texts) -> str | None:
    """The project that a row belongs to, or nothing for what belongs to the workspace."""
    entity, row_id = key
    if entity == "project":
        return row_id
    stored = values.get("project_id")
    return None if stored is None else str(json.loads(stored))


def last_changes(database: Database) -> dict[str, int]:
    """The highest clock reading of each project."""
    latest: dict[str, int] = dict(database.read(_OWN_LAST))
    for entity, fields in ENTITIES.items():
        if "project_id" in fields:
            for stored, hlc in database.read(_last_of(entity)):
                project = str(json.loads(stored))
                latest[project] = max(hlc, latest.get(project, 0))
    return latest


@cache
def _last_of(entity: str) -> str:
    table = entity_tables[entity]
    return prepare(
        select(table.c.project_id, func.max(op.c.hlc))
        .join(op, op.c.row_id == table.c.id)
        .where(table.c.project_id.is_not(None))
        .group_by(table.c.project_id)
    )
