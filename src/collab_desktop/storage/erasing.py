"""Erasing for good: values go from the tables, the journal, the index and the free pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Final

from sqlalchemy import bindparam, null, select

from collab_desktop.domain.journal import ERASED, Change, FieldKey, JsonValue
from collab_desktop.storage import search
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.journal import Journal
from collab_desktop.storage.present import Batch, Present, RowKey
from collab_desktop.storage.tables import blob, op

_BLANK: Final = prepare(
    op.update()
    .where(
        op.c.entity == bindparam("which"),
        op.c.row_id == bindparam("row"),
        op.c.field == bindparam("name"),
    )
    .values(value=null(), salt=null())
)
_VALUES: Final = prepare(
    select(op.c.entity, op.c.row_id, op.c.field, op.c.value)
    .where(op.c.value.is_not(None), op.c.entity != "pack")
)
_DROP_BLOB: Final = prepare(blob.delete().where(blob.c.sha256 == bindparam("sha256")))


def fields_with(database: Database, holds: Callable[[str], bool]) -> set[FieldKey]:
    """Every field that holds such a text now, or held it at any time; packs hold no people.

    Args:
        database: the open file.
        holds: whether a text is wanted.
    """
    found = set()
    for entity, row_id, name, value in database.read(_VALUES):
        if holds(value) or any(map(holds, _texts(json.loads(value)))):
            found.add((str(entity), str(row_id), str(name)))
    return found


def _texts(value: JsonValue) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def held(keys: Iterable[FieldKey], present: Present) -> list[FieldKey]:
    """Those of the fields that hold something now."""
    return [key for key in sorted(keys) if present.row(*key[:2]).values.get(key[2]) is not None]


def drop_blobs(database: Database, names: Iterable[str]) -> None:
    """Take attached files out of the workspace, inside the transaction."""
    database.run_many(_DROP_BLOB, [{"sha256": name} for name in names])


def take_erasure(
    fields: Iterable[FieldKey], actor: str, present: Present, journal: Journal,
    besides: Iterable[Change] = (),
) -> Batch:
    """Make one operation a row that tells which of its fields are erased, and what goes along."""
    rows: dict[RowKey, set[str]] = {}
    for entity, row_id, name in fields:
        rows.setdefault((entity, row_id), set()).add(name)
    changes = [Change(*key, ERASED, sorted(names)) for key, names in rows.items()]
    batch = present.take([*changes, *besides], actor, journal)
    for key, names in rows.items():
        touched = batch.rows[key]
        touched.fields |= names
        touched.state.values.update(dict.fromkeys(names))
    return batch


def blank(database: Database, fields: Iterable[FieldKey]) -> None:
    """Blank value and salt of every operation on the fields, inside the transaction.

    The hash of the value stays, so the chain still verifies; without the salt it tells nothing.
    """
    database.run_many(
        _BLANK,
        [{"which": entity, "row": row_id, "name": name} for entity, row_id, name in fields],
    )


def scrub(database: Database) -> None:
    """Write the file anew, so that nothing of the erased values is left between the pages."""
    with database.lock, database.faults():
        search.optimise(database)
        # The pages from before must not stay in the rollback journal either.
        database.connection.execute("PRAGMA journal_size_limit = 0")
        try:
            database.connection.execute("VACUUM")
        finally:
            database.connection.execute("PRAGMA journal_size_limit = -1")
