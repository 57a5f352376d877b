"""The journal's words: a change of one field, the operation that records it, and its hashes.

Source of the rules: METHODS 4.  Tables hold the present, the journal holds how it came about.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

JsonValue = Any
DELETED = "deleted"
"""The field that marks a row as deleted (in the trash); true or false like any other value."""
ERASED = "erased"
"""The field of the operation that tells which fields of a row were blanked for good."""
ERASED_MARK = "[•••]"
"""Stands where a name was inside a text that belongs to others as well; every font has it."""

FieldKey = tuple[str, str, str]
"""Entity, row id and field."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Change:
    """Set one field of one row of an entity to a value; the only way anything changes."""

    entity: str
    row_id: str
    field: str
    value: JsonValue


@dataclass(frozen=True, slots=True)
class Edit:
    """What one service call did, and what takes it back.

    ``label`` is a message id for the undo menu; ``merge_key`` is equal for a burst of typing into
    the same field, so that the undo list folds it; ``undoable`` is false for hand-ins, reveals,
    signatures and snapshots, which are revoked and never undone; ``follows`` is true for what the
    program does by itself after a gesture and takes back together with it.
    """

    label: str
    changes: tuple[Change, ...]
    inverse: tuple[Change, ...]
    project_id: str | None = None
    merge_key: str | None = None
    undoable: bool = True
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One journalled change (METHODS 4)."""

    op_id: str
    device: str
    seq: int
    hlc: int
    actor: str
    change: Change
    salt: str | None
    value_hash: str
    schema: int
    prev: str
    hash: str
    parents: tuple[str, ...] = ()


def canonical(value: JsonValue) -> str:
    """JSON with sorted keys and no spare spaces: the same value always has the same text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def value_hash(salt: str, value: JsonValue) -> str:
    """SHA-256 of salt and value, so that a blanked value still verifies in the chain."""
    return text_hash(salt, canonical(value))


def text_hash(salt: str, text: str) -> str:
    """``value_hash`` of a value that is written out already."""
    return hashlib.sha256((salt + text).encode()).hexdigest()


def genesis(workspace_id: str, device: str, name: str) -> str:
    """What the first operation of a device names as the one before.

    It ties the chain to its workspace and to the device's name, so that neither can be altered
    unnoticed.
    """
    return hashlib.sha256(canonical([workspace_id, device, name]).encode()).hexdigest()


def next_tick(now_us: int, last: int) -> int:
    """The next reading of the hybrid logical clock: the time, but always later than before.

    Args:
        now_us: this computer's time in microseconds since 1970 in UTC; it may be wrong.
        last: the highest reading in the journal, by whichever device.
    """
    return max(now_us, last + 1)


def moment(hlc: int) -> datetime:
    """The time that a clock reading stands for."""
    return _EPOCH + timedelta(microseconds=hlc)


def op_id(device: str, seq: int) -> str:
    """The name of an operation: which device made it, and its number there."""
    return f"{device}:{seq}"


def find_heads(operations: Iterable[Operation]) -> dict[FieldKey, frozenset[str]]:
    """The heads of every field: operations that no later one of the same field builds on."""
    fields: dict[str, FieldKey] = {}
    parents: dict[FieldKey, set[str]] = {}
    for operation in operations:
        key = field_key(operation.change)
        fields[operation.op_id] = key
        parents.setdefault(key, set()).update(operation.parents)
    heads: dict[FieldKey, set[str]] = {}
    for name, key in fields.items():
        if name not in parents[key]:
            heads.setdefault(key, set()).add(name)
    return {key: frozenset(names) for key, names in heads.items()}


def field_key(change: Change) -> FieldKey:
    """Which field of which row a change is about."""
    return (change.entity, change.row_id, change.field)


def is_intact(operation: Operation, prev: str) -> bool:
    """Whether the operation is as it was written and follows the one with the hash ``prev``.

    A blanked value has no salt; its hash still stands in the chain.
    """
    change = operation.change
    whole = operation_hash(
        operation.op_id, operation.hlc, operation.actor, change, operation.value_hash,
        operation.schema, prev, operation.parents,
    )
    told = operation.salt is None or (
        value_hash(operation.salt, change.value) == operation.value_hash
    )
    return operation.prev == prev and operation.hash == whole and told


def operation_hash(
    op_id: str, hlc: int, actor: str, change: Change, hashed: str, schema: int, prev: str,
    parents: tuple[str, ...],
) -> str:
    """SHA-256 of the canonical operation without value and salt, including the one before."""
    parts = [
        op_id, hlc, actor, change.entity, change.row_id, change.field, hashed, schema, prev,
        sorted(parents),
    ]
    return hashlib.sha256(canonical(parts).encode()).hexdigest()


def folded(first: Edit, later: Edit) -> Edit:
    """One edit that does what two did one after the other, as short as it can be.

    Each field keeps its last new value and its first old value, so that a long burst of typing
    stays as small as one keystroke.
    """
    changes = {(c.entity, c.row_id, c.field): c for c in (*first.changes, *later.changes)}
    inverse = {(c.entity, c.row_id, c.field): c for c in (*later.inverse, *first.inverse)}
    return Edit(
        first.label, tuple(changes.values()), tuple(inverse.values()), first.project_id,
        first.merge_key, first.undoable,
    )
