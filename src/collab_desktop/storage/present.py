"""The present: what every row holds now, kept in step with the journal by one generic projector."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from sqlalchemy import bindparam, select

from collab_desktop.domain.journal import (
    DELETED,
    ERASED,
    Change,
    FieldKey,
    JsonValue,
    canonical,
    op_id,
)
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.journal import Entry, Journal
from collab_desktop.storage.tables import ENTITIES, entity_tables, head

RowKey = tuple[str, str]
Texts = dict[str, str | None]
"""Field -> canonical JSON, or nothing."""

_MOST_ROWS: Final = 5000
_HEADS: Final = prepare(
    select(head.c.field, head.c.op_id).where(
        head.c.entity == bindparam("entity"), head.c.row_id == bindparam("row_id")
    )
)
_field_is = (
    head.c.entity == bindparam("entity"),
    head.c.row_id == bindparam("row_id"),
    head.c.field == bindparam("field"),
)
_DROP_HEADS: Final = prepare(head.delete().where(*_field_is))
_ADD_HEAD: Final = prepare(head.insert())


@dataclass(slots=True)
class RowState:
    """One row as it stands: its values as text and the heads of its fields."""

    values: Texts
    heads: dict[str, tuple[str, ...]]
    stored: bool

    @property
    def is_blank(self) -> bool:
        """A row with nothing in it is not there."""
        return all(value is None for value in self.values.values())


@dataclass(slots=True)
class Touched:
    """A row that a commit changes: how it was, how it becomes, and which fields changed."""

    before: Texts
    state: RowState
    fields: set[str] = field(default_factory=set)
    """The fields with a new value."""
    heads: dict[str, bool] = field(default_factory=dict)
    """Field with a new head -> whether it had heads in the file before."""


@dataclass(slots=True)
class Batch:
    """Everything that one commit writes."""

    entries: list[Entry] = field(default_factory=list)
    rows: dict[RowKey, Touched] = field(default_factory=dict)
    inverse: list[Change] = field(default_factory=list)


class Present:
    """Rows and heads; what was touched lately stays in memory, as nobody else can write."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rows: dict[RowKey, RowState] = {}

    def forget(self) -> None:
        """Read everything again: a commit has failed, or the tables were rebuilt."""
        self._rows.clear()

    def take(self, changes: Sequence[Change], actor: str, journal: Journal) -> Batch:
        """Turn changes into operations and new row states, not written yet."""
        if len(self._rows) > _MOST_ROWS:
            self._rows.clear()
        batch = Batch()
        for change in changes:
            self._take_one(change, actor, journal, batch)
        return batch

    def write(self, batch: Batch) -> None:
        """Write heads and rows inside the transaction."""
        for (entity, row_id), touched in batch.rows.items():
            self._write_heads(entity, row_id, touched)
            self._write_row(entity, row_id, touched)

    def row(self, entity: str, row_id: str) -> RowState:
        """The row as it stands, from memory or from the file."""
        key = (entity, row_id)
        state = self._rows.get(key)
        if state is None:
            state = self._rows[key] = self._load(entity, row_id)
        return state

    def _take_one(self, change: Change, actor: str, journal: Journal, batch: Batch) -> None:
        check(change)
        state, text = self.row(change.entity, change.row_id), canonical(change.value)
        stored = None if change.value is None else text
        before = state.values.get(change.field)
        if before == stored and len(state.heads.get(change.field, ())) < 2:
            return
        touched = batch.rows.setdefault(
            (change.entity, change.row_id), Touched(dict(state.values), state)
        )
        touched.heads.setdefault(change.field, change.field in state.heads)
        entry = journal.append(change, text, actor, parents_of(change, state))
        state.heads[change.field] = (op_id(journal.device, entry.columns["seq"]),)
        if change.field != ERASED:
            state.values[change.field] = stored
            touched.fields.add(change.field)
            batch.inverse.append(replace_value(change, before))
        batch.entries.append(entry)

    def _load(self, entity: str, row_id: str) -> RowState:
        found = self._database.read(_select(entity), {"id": row_id})
        fields = ENTITIES[entity]
        values: Texts = dict(zip(fields, found[0][1:] if found else (), strict=bool(found)))
        if not found:
            values = dict.fromkeys(fields)
        heads: dict[str, tuple[str, ...]] = {}
        for name, operation in self._database.read(_HEADS, {"entity": entity, "row_id": row_id}):
            heads[name] = (*heads.get(name, ()), operation)
        return RowState(values, heads, bool(found))

    def _write_heads(self, entity: str, row_id: str, touched: Touched) -> None:
        for name, had_heads in touched.heads.items():
            where = {"entity": entity, "row_id": row_id, "field": name}
            if had_heads:
                self._database.run(_DROP_HEADS, where)
            (operation,) = touched.state.heads[name]
            self._database.run(_ADD_HEAD, {**where, "op_id": operation})

    def _write_row(self, entity: str, row_id: str, touched: Touched) -> None:
        state = touched.state
        if state.is_blank:
            self._database.run(_delete(entity), {"key": row_id})
            state.stored = False
        elif not state.stored:
            self._database.run(_insert(entity), {"id": row_id, **state.values})
            state.stored = True
        elif touched.fields:
            fields = tuple(sorted(touched.fields))
            new = {name: state.values[name] for name in fields}
            self._database.run(_update(entity, fields), {"key": row_id, **new})


def check(change: Change) -> None:
    """Refuse a change that no table can hold; a mistake in the program.

    Raises:
        ValueError: no such entity or field.
        TypeError: a value that is no JSON, or a float.
    """
    fields = ENTITIES.get(change.entity)
    if fields is None or (change.field not in fields and change.field != ERASED):
        raise ValueError(f"{change.entity}.{change.field}")
    _check_value(change.value)


def _check_value(value: JsonValue) -> None:
    if isinstance(value, list | tuple):
        for item in value:
            _check_value(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError(key)
            _check_value(item)
    elif value is not None and not isinstance(value, str | int):
        raise TypeError(type(value))


def parents_of(change: Change, state: RowState) -> tuple[str, ...]:
    """The heads that a change builds on; a deletion or an erasure builds on the whole row."""
    if change.field == ERASED or (change.field == DELETED and change.value is True):
        return tuple(sorted({name for names in state.heads.values() for name in names}))
    return tuple(sorted(state.heads.get(change.field, ())))


def replace_value(change: Change, text: str | None) -> Change:
    """The change that puts an earlier value back."""
    value = None if text is None else json.loads(text)
    return Change(change.entity, change.row_id, change.field, value)


def project(
    operations: Iterable[tuple[int, str, FieldKey, str | None]],
) -> dict[RowKey, dict[str, str]]:
    """What the rows must hold, by the journal alone: of each field the newest operation.

    Args:
        operations: clock reading, device, field and value text of each operation.
    """
    newest: dict[FieldKey, tuple[int, str, str | None]] = {}
    for hlc, device, key, text in operations:
        if key[2] != ERASED and (key not in newest or newest[key][:2] < (hlc, device)):
            newest[key] = (hlc, device, text)
    rows: dict[RowKey, dict[str, str]] = {}
    for (entity, row_id, name), (_, _, text) in newest.items():
        if text is not None and text != "null":
            rows.setdefault((entity, row_id), {})[name] = text
    return rows


def write_rows(database: Database, rows: Mapping[RowKey, Mapping[str, str]]) -> None:
    """Put ``rows`` in place of everything that the entity tables hold, inside a transaction."""
    for entity, fields in ENTITIES.items():
        database.run(prepare(entity_tables[entity].delete()), {})
        database.run_many(
            _insert(entity),
            [
                {"id": row_id, **{name: values.get(name) for name in fields}}
                for (kind, row_id), values in rows.items()
                if kind == entity
            ],
        )


def write_heads(database: Database, heads: Mapping[FieldKey, Iterable[str]]) -> None:
    """Put ``heads`` in place of the stored ones, inside a transaction."""
    database.run(prepare(head.delete()), {})
    database.run_many(
        _ADD_HEAD,
        [
            {"entity": entity, "row_id": row_id, "field": name, "op_id": operation}
            for (entity, row_id, name), operations in heads.items()
            for operation in operations
        ],
    )


@cache
def _select(entity: str) -> str:
    table = entity_tables[entity]
    return prepare(select(table).where(table.c.id == bindparam("id")))


@cache
def _insert(entity: str) -> str:
    return prepare(entity_tables[entity].insert())


@cache
def _delete(entity: str) -> str:
    table = entity_tables[entity]
    return prepare(table.delete().where(table.c.id == bindparam("key")))


@cache
def _update(entity: str, fields: tuple[str, ...]) -> str:
    table = entity_tables[entity]
    new: dict[str, Any] = {name: bindparam(name) for name in fields}
    return prepare(table.update().where(table.c.id == bindparam("key")).values(new))
