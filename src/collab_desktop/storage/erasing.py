"""Erasing for good: values go from the tables, the journal, the index and the free pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import bindparam, null

from collab_desktop.domain.journal import ERASED, Change, FieldKey
from collab_desktop.storage import search
from collab_desktop.storage.database import Database, prepare
from collab_desktop.storage.journal import Journal
from collab_desktop.storage.present import Batch, Present, RowKey
from collab_desktop.storage.tables import op

_BLANK: Final = prepare(
    op.update()
    .where(
        op.c.entity == bindparam("which"),
        op.c.row_id == bindparam("row"),
        op.c.field == bindparam("name"),
    )
    .values(value=null(), salt=null())
)


def take_erasure(
    fields: Iterable[FieldKey], actor: str, present: Present, journal: Journal
) -> Batch:
    """Make one operation a row that tells which of its fields are erased."""
    rows: dict[RowKey, set[str]] = {}
    for entity, row_id, name in fields:
        rows.setdefault((entity, row_id), set()).add(name)
    changes = [Change(*key, ERASED, sorted(names)) for key, names in rows.items()]
    batch = present.take(changes, actor, journal)
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
