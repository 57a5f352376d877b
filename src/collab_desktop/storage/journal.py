"""The journal: appending operations to the chain of this device, and reading history back."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, func, select

from collab_desktop.domain.journal import (
    Change,
    Operation,
    canonical,
    genesis,
    next_tick,
    op_id,
    operation_hash,
    text_hash,
)
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.migrations import current_version
from collab_desktop.storage.tables import device, info, op, op_parent

_ADD_OP: Final = prepare(
    op.insert().values({c.name: bindparam(c.name) for c in op.columns if c.name != "op_id"})
)
_ADD_PARENT: Final = prepare(op_parent.insert())
_ADD_DEVICE: Final = prepare(device.insert())
_LAST: Final = prepare(
    select(op.c.seq, op.c.hash, op.c.hlc)
    .where(op.c.device == bindparam("device"))
    .order_by(op.c.seq.desc())
    .limit(1)
)
_DEVICES: Final = prepare(select(device.c.id, device.c.name))
_INFO: Final = prepare(select(info.c.value).where(info.c.key == bindparam("key")))
_SET_INFO: Final = prepare(
    info.insert().prefix_with("OR REPLACE").values(key=bindparam("key"), value=bindparam("value"))
)
_ids = func.json_each(bindparam("ids")).table_valued("value")
_OF_ROWS: Final = prepare(
    select(op)
    .where(op.c.row_id.in_(select(_ids.c.value)))
    .order_by(op.c.hlc.desc(), op.c.device.desc())
    .limit(bindparam("most"))
)
_ALL: Final = prepare(select(op).order_by(op.c.device, op.c.seq))
_PARENTS: Final = prepare(
    select(op_parent.c.child, op_parent.c.parent).where(op_parent.c.child.in_(select(_ids.c.value)))
)
_ALL_PARENTS: Final = prepare(select(op_parent.c.child, op_parent.c.parent))
_COLUMNS: Final = tuple(c.name for c in op.columns)
_EVERY: Final = -1


@dataclass(slots=True)
class Tail:
    """Where the chain of this device ends, and the highest clock reading of all devices."""

    seq: int
    hash: str
    hlc: int
    known: bool
    """Whether the device is in the file yet."""


@dataclass(slots=True)
class Entry:
    """One operation about to be written: its columns and its parents."""

    columns: dict[str, Any]
    parents: tuple[str, ...]


class Journal:
    """Append-only: nothing here changes an operation that was written."""

    def __init__(self, database: Database, workspace_id: str, device_id: str, name: str) -> None:
        self.device = device_id
        self._database = database
        self._workspace_id = workspace_id
        self._name = name
        self._tail: Tail | None = None

    def forget(self) -> None:
        """Read the end of the chain again before the next operation: a commit has failed."""
        self._tail = None

    def append(
        self, change: Change, value: str, actor: str, parents: tuple[str, ...]
    ) -> Entry:
        """Put an operation at the end of the chain; ``write`` must follow in the transaction.

        Args:
            change: what changes.
            value: the new value as canonical JSON.
            actor: id of the person who is working.
            parents: the operations it builds on.
        """
        tail = self._tail = self._tail or self._find_tail()
        seq, hlc = tail.seq + 1, next_tick(time.time_ns() // 1000, tail.hlc)
        name, salt = op_id(self.device, seq), secrets.token_hex(16)
        hashed, schema = text_hash(salt, value), current_version()
        whole = operation_hash(name, hlc, actor, change, hashed, schema, tail.hash, parents)
        columns = {
            "device": self.device, "seq": seq, "hlc": hlc, "actor": actor,
            "entity": change.entity, "row_id": change.row_id, "field": change.field,
            "value": value, "salt": salt, "value_hash": hashed, "schema": schema,
            "prev": tail.hash, "hash": whole,
        }
        tail.seq, tail.hash, tail.hlc = seq, whole, hlc
        return Entry(columns, parents)

    def write(self, entries: Sequence[Entry]) -> None:
        """Write the operations inside the transaction."""
        tail = self._tail
        if tail is not None and not tail.known:
            self._database.run(_ADD_DEVICE, {"id": self.device, "name": self._name})
            tail.known = True
        self._database.run_many(_ADD_OP, [entry.columns for entry in entries])
        parents = [
            {"child": op_id(self.device, entry.columns["seq"]), "parent": parent}
            for entry in entries
            for parent in entry.parents
        ]
        if parents:
            self._database.run_many(_ADD_PARENT, parents)

    def of_rows(self, row_ids: Iterable[str], limit: int | None = None) -> list[Operation]:
        """Operations about any of the rows, newest first."""
        ids = canonical(sorted(set(row_ids)))
        found = self._database.read(_OF_ROWS, {"ids": ids, "most": limit or _EVERY})
        names = canonical([op_id(row[0], row[1]) for row in found])
        return _operations(found, self._database.read(_PARENTS, {"ids": names}))

    def all(self) -> list[Operation]:
        """Every operation, device by device, in the order of their chains."""
        return _operations(self._database.read(_ALL), self._database.read(_ALL_PARENTS))

    def devices(self) -> dict[str, str]:
        """The devices that ever wrote, and their names."""
        return dict(self._database.read(_DEVICES))

    def _find_tail(self) -> Tail:
        devices = self.devices()
        start = genesis(self._workspace_id, self.device, devices.get(self.device, self._name))
        tail = Tail(0, start, 0, self.device in devices)
        for name in devices:
            for seq, hashed, hlc in self._database.read(_LAST, {"device": name}):
                tail.hlc = max(tail.hlc, hlc)
                if name == self.device:
                    tail.seq, tail.hash = seq, hashed
        return tail


def branch_mark(token: str) -> str:
    """What a restored file carries: its branch, and a sum by which damage shows."""
    return f"{token}-{text_hash('', token)[:8]}"


def start_branch(connection: sqlite3.Connection) -> None:
    """Let a copy continue under chains of its own.

    Its operations then never carry the numbers of those that the original makes meanwhile.
    """
    value = branch_mark(secrets.token_hex(4))
    connection.execute(_SET_INFO, {"key": "branch", "value": value})


def branch_device(device_id: str, branch: str | None) -> str:
    """The name of a device's chain in a file that may have been restored from a backup."""
    return f"{device_id}.{branch.partition('-')[0]}" if branch else device_id


def is_branch_mark(value: str) -> bool:
    """Whether a branch is as it was written."""
    return value == branch_mark(value.partition("-")[0])


def read_info(database: Database, key: str) -> str | None:
    """One fact about the file."""
    found = database.read(_INFO, {"key": key})
    return found[0][0] if found else None


def _operations(rows: list[Any], parents: list[Any]) -> list[Operation]:
    parents_of: dict[str, list[str]] = {}
    for child, parent in parents:
        parents_of.setdefault(child, []).append(parent)
    return [_operation(row, parents_of) for row in rows]


def _operation(row: tuple[Any, ...], parents_of: dict[str, list[str]]) -> Operation:
    (device_id, seq, name, hlc, actor, entity, row_id, field, value, salt, hashed, schema, prev,
     whole) = row
    change = Change(entity, row_id, field, None if value is None else json.loads(value))
    return Operation(
        name, device_id, seq, hlc, actor, change, salt, hashed, schema, prev, whole,
        tuple(sorted(parents_of.get(name, ()))),
    )
