"""The deep check of a file: every page, every hash, and whether the journal gives the tables."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import select

from collab_desktop.domain.journal import (
    ERASED,
    Change,
    FieldKey,
    Operation,
    find_heads,
    genesis,
    operation_hash,
    text_hash,
)
from collab_desktop.domain.messages import Message
from collab_desktop.storage import resealing, search
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.faults import StorageFault
from collab_desktop.storage.journal import is_branch_mark
from collab_desktop.storage.migrations import known_schema, schema_of, version_of
from collab_desktop.storage.present import RowKey, project
from collab_desktop.storage.tables import (
    ENTITIES,
    blob,
    device,
    entity_tables,
    head,
    info,
    op,
    op_parent,
)

_OPS: Final = prepare(select(op).order_by(op.c.device, op.c.seq))
_PARENTS: Final = prepare(select(op_parent.c.child, op_parent.c.parent))
_HEADS: Final = prepare(select(head.c.entity, head.c.row_id, head.c.field, head.c.op_id))
_DEVICES: Final = prepare(select(device.c.id, device.c.name))
_INFO: Final = prepare(select(info.c.key, info.c.value))
_BLOBS: Final = prepare(select(blob.c.sha256, blob.c.data))
_attachment = entity_tables["attachment"]
_ATTACHED: Final = prepare(select(_attachment.c.sha256).where(_attachment.c.sha256.is_not(None)))

RawOp = tuple[Any, ...]


def verify(database: Database, *, read_only: bool) -> list[Message]:
    """Everything that is wrong with the file, or nothing at all.

    Args:
        database: the open file.
        read_only: leave the check of the search index away, which needs to write.
    """
    found: list[Message] = []
    with database.lock:
        for check in (_structure, _facts, _journal, _tables, _blobs):
            found += _guarded(database, check(database))
        if not read_only:
            found += _guarded(database, _index(database))
    return found


def _guarded(database: Database, messages: Iterator[Message]) -> list[Message]:
    """Collect messages; a check that cannot go on is itself a finding."""
    found: list[Message] = []
    try:
        with database.faults():
            found.extend(messages)
    except StorageFault as fault:
        found.append(fault.message)
    except (sqlite3.Error, ValueError, TypeError) as error:
        found.append(Message("storage.verify_structure", {"detail": str(error)}))
    return found


def _structure(database: Database) -> Iterator[Message]:
    connection = database.connection
    if schema_of(connection) != known_schema(version_of(connection)):
        yield Message("storage.verify_schema", {})
    for (text,) in connection.execute("PRAGMA integrity_check(20)").fetchall():
        if text != "ok":
            yield Message("storage.verify_structure", {"detail": text})
    for table, *_ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Message("storage.verify_structure", {"detail": table})


def _facts(database: Database) -> Iterator[Message]:
    facts = dict(database.read(_INFO))
    branch = facts.pop("branch", None)
    if set(facts) != {"workspace_id"} or not (branch is None or is_branch_mark(branch)):
        yield Message("storage.verify_facts", {})


def _journal(database: Database) -> Iterator[Message]:
    """Each chain from its start, each value against its hash, each erasure against its order."""
    workspace_id = dict(database.read(_INFO)).get("workspace_id", "")
    names: dict[str, str] = dict(database.read(_DEVICES))
    parents = _parents(database)
    all_parents = dict(parents)
    last: dict[str, tuple[int, str]] = {
        name: (0, genesis(workspace_id, name, told)) for name, told in names.items()
    }
    ops = database.read(_OPS)
    allowed = _erasures(ops)
    for raw in ops:
        device_id, seq, whole = raw[0], raw[1], raw[13]
        known = last.get(device_id, (0, ""))
        if seq == 1 and resealing.is_mark(names.get(device_id, "")):
            known = (0, raw[12])  # its digest tells where the chain began
        if not _follows(raw, parents.pop(raw[2], ()), *known):
            yield Message("storage.verify_chain", {"operation": str(raw[2])})
        if not _is_value_told(raw, allowed):
            yield Message("storage.verify_value", {"operation": str(raw[2])})
        last[device_id] = (seq, whole)
    if parents:
        yield Message("storage.verify_chain", {"operation": str(min(parents))})
    for mark in resealing.unproven(ops, all_parents, names):
        yield Message("storage.verify_chain", {"operation": mark})


def _parents(database: Database) -> dict[str, tuple[str, ...]]:
    parents: dict[str, tuple[str, ...]] = {}
    for child, parent in database.read(_PARENTS):
        parents[child] = (*parents.get(child, ()), parent)
    return parents


def _follows(raw: RawOp, parents: tuple[str, ...], seq: int, prev: str) -> bool:
    change = Change(raw[5], raw[6], raw[7], None)
    whole = operation_hash(
        raw[2], raw[3], raw[4], change, raw[10], raw[11], prev, parents
    )
    told = raw[13] == whole or resealing.is_mark(raw[4])
    return bool(raw[1] == seq + 1 and raw[12] == prev and told)


def _erasures(ops: list[RawOp]) -> dict[FieldKey, int]:
    """Up to which clock reading each field may be blank in the journal."""
    allowed: dict[FieldKey, int] = {}
    for raw in ops:
        if raw[7] == ERASED and raw[8] is not None:
            for name in json.loads(raw[8]):
                key = (raw[5], raw[6], str(name))
                allowed[key] = max(raw[3], allowed.get(key, 0))
    return allowed


def _is_value_told(raw: RawOp, erasures: dict[FieldKey, int]) -> bool:
    hlc, entity, row_id, field, value, salt, hashed = raw[3], *raw[5:11]
    if value is None and salt is None:
        return bool(hlc < erasures.get((entity, row_id, field), 0))
    return bool(text_hash(salt, value) == hashed)


def _tables(database: Database) -> Iterator[Message]:
    """Heads, entities and search index, against what the journal says."""
    ops = database.read(_OPS)
    if stored_heads(database) != expected_heads(ops, _parents(database)):
        yield Message("storage.verify_heads", {})
    expected = expected_rows(ops)
    for entity in ENTITIES:
        wanted = {key[1]: row for key, row in expected.items() if key[0] == entity}
        if stored_rows(database, entity) != wanted:
            yield Message("storage.verify_tables", {"table": entity})
    if search.stored(database) != search.expected(expected.items()):
        yield Message("storage.verify_search", {})


def expected_rows(ops: list[RawOp]) -> dict[RowKey, dict[str, str]]:
    """The rows that the journal gives."""
    return project((raw[3], raw[0], (raw[5], raw[6], raw[7]), raw[8]) for raw in ops)


def stored_rows(database: Database, entity: str) -> dict[str, dict[str, str]]:
    """The rows of a table as they are stored, without what is NULL."""
    return {
        row[0]: {
            name: value
            for name, value in zip(ENTITIES[entity], row[1:], strict=True)
            if value is not None
        }
        for row in database.read(prepare(select(entity_tables[entity])))
    }


def expected_heads(
    ops: list[RawOp], parents: dict[str, tuple[str, ...]]
) -> dict[FieldKey, frozenset[str]]:
    """The heads that the journal gives."""
    return find_heads(
        Operation(
            raw[2], raw[0], raw[1], raw[3], raw[4], Change(raw[5], raw[6], raw[7], None), None,
            raw[10], raw[11], raw[12], raw[13], parents.get(raw[2], ()),
        )
        for raw in ops
    )


def stored_heads(database: Database) -> dict[FieldKey, frozenset[str]]:
    """The heads as they are stored."""
    heads: dict[FieldKey, frozenset[str]] = {}
    for entity, row_id, field, name in database.read(_HEADS):
        key = (entity, row_id, field)
        heads[key] = heads.get(key, frozenset()) | {name}
    return heads


def read_journal(database: Database) -> tuple[list[RawOp], dict[str, tuple[str, ...]]]:
    """Every operation as it is stored, and the parents of each."""
    return database.read(_OPS), _parents(database)


def _blobs(database: Database) -> Iterator[Message]:
    names = set()
    for name, data in database.read(_BLOBS):
        names.add(name)
        if hashlib.sha256(data).hexdigest() != name:
            yield Message("storage.verify_attachment", {"sha256": str(name)})
    for (stored,) in database.read(_ATTACHED):
        if json.loads(stored) not in names:
            yield Message("storage.verify_attachment", {"sha256": str(json.loads(stored))})


def _index(database: Database) -> Iterator[Message]:
    search.check_index(database)
    yield from ()
