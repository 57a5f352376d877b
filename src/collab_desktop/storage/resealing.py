"""Takes names of those who worked out of the journal of earlier files; its chain still verifies.

Files of today name a hand as the one who worked (``services.hands``), whose name is a value like
any other.  Files of earlier versions name people, and the hash of an operation was made over that
name.  Such operations get a mark in its place, and a digest over all of them as they stand then is
journalled: what their own hashes can no longer prove, the digest proves.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import bindparam, func, select, union

from collab_desktop.domain.journal import Change, canonical, operation_hash
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.tables import device, op, op_parent

MARK: Final = "erased:"
"""Begins what stands in place of a name; a note under the same id holds the digest."""

_ids = func.json_each(bindparam("names")).table_valued("value")
WORKERS: Final = prepare(union(select(op.c.actor), select(device.c.name)))
"""Who worked in a file, as its journal says: hands, and names in files of earlier versions."""
_DEVICES: Final = prepare(select(device.c.id, device.c.name))
_OPS: Final = prepare(
    select(op).where(op.c.actor.in_(select(_ids.c.value))).order_by(op.c.device, op.c.seq)
)
_PARENTS: Final = prepare(select(op_parent.c.child, op_parent.c.parent))
_FIRST: Final = prepare(select(op.c.device, op.c.prev).where(op.c.seq == 1))
_RENAME: Final = prepare(
    op.update().where(op.c.actor == bindparam("was")).values(actor=bindparam("mark"))
)
_RENAME_DEVICE: Final = prepare(
    device.update().where(device.c.name == bindparam("was")).values(name=bindparam("mark"))
)

RawOp = tuple[Any, ...]


def sealing(
    database: Database, holds: Callable[[str], bool]
) -> tuple[dict[str, str], list[Change]]:
    """What renames everybody whose name is wanted, and the change that keeps the digest.

    Returns:
        The mark for each name, and what is to be journalled; both empty where nobody is wanted.
    """
    known = {str(name) for (name,) in database.read(WORKERS)}
    names = sorted(name for name in known if not is_mark(name) and holds(name))
    if not names:
        return {}, []
    mark = f"{MARK}{secrets.token_hex(8)}"
    starts = dict(database.read(_FIRST))
    own = [
        (name, starts[name]) for name, told in database.read(_DEVICES)
        if told in names and name in starts
    ]
    ops = database.read(_OPS, {"names": canonical(names)})
    parents: dict[str, tuple[str, ...]] = {}
    for child, parent in database.read(_PARENTS):
        parents[child] = (*parents.get(child, ()), parent)
    told = digest(mark, ops, parents, own)
    changes = [Change("note", mark, "place", "erased"), Change("note", mark, "text", told)]
    return dict.fromkeys(names, mark), changes


def rename(database: Database, marks: Mapping[str, str]) -> None:
    """Put the marks where the names were, inside the transaction."""
    params = [{"was": name, "mark": mark} for name, mark in marks.items()]
    database.run_many(_RENAME, params)
    database.run_many(_RENAME_DEVICE, params)


def is_mark(actor: str) -> bool:
    """Whether a name was taken out here."""
    return actor.startswith(MARK)


def digest(
    mark: str, ops: Iterable[RawOp], parents: Mapping[str, tuple[str, ...]],
    starts: Iterable[tuple[str, str]],
) -> str:
    """SHA-256 over operations with a mark in place of the name, and over the chains' beginnings.

    Args:
        mark: what stands in place of the name.
        ops: the operations as they are stored, by device and number.
        parents: the parents of each operation.
        starts: the devices that bear the mark, each with the ``prev`` of its first operation.
    """
    told = [
        [operation_hash(raw[2], raw[3], mark, Change(raw[5], raw[6], raw[7], None), raw[10],
                        raw[11], raw[12], parents.get(raw[2], ())), raw[13]]
        for raw in ops
    ]
    whole = canonical([told, sorted(map(list, starts))])
    return hashlib.sha256(whole.encode()).hexdigest()


def unproven(
    ops: list[RawOp], parents: Mapping[str, tuple[str, ...]], devices: Mapping[str, str]
) -> list[str]:
    """The marks whose operations are not as they were when their names were taken out."""
    marked: dict[str, list[RawOp]] = {}
    starts: dict[str, list[tuple[str, str]]] = {}
    kept: dict[str, str] = {}
    for raw in ops:
        if is_mark(raw[4]):
            marked.setdefault(raw[4], []).append(raw)
        if raw[1] == 1 and is_mark(devices.get(raw[0], "")):
            starts.setdefault(devices[raw[0]], []).append((raw[0], raw[12]))
        if raw[5] == "note" and raw[7] == "text" and is_mark(raw[6]):
            kept.setdefault(raw[6], str(raw[8]))
    return [
        mark for mark in sorted({*marked, *starts, *filter(is_mark, devices.values())})
        if kept.get(mark)
        != canonical(digest(mark, marked.get(mark, ()), parents, starts.get(mark, ())))
    ]
