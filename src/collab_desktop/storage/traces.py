"""Finds traces in an open file: who worked in it, and which fields ever held exactly a value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import bindparam, func, select

from collab_desktop.domain.journal import FieldKey, JsonValue, canonical
from collab_desktop.storage.database import prepare
from collab_desktop.storage.resealing import WORKERS, is_mark
from collab_desktop.storage.tables import op
from collab_desktop.storage.workspace_file import WorkspaceFile

_values = func.json_each(bindparam("values")).table_valued("value")
_SAYING: Final = prepare(
    select(op.c.entity, op.c.row_id, op.c.field)
    .where(op.c.value.in_(select(_values.c.value)))
    .distinct()
)


def workers(store: WorkspaceFile) -> frozenset[str]:
    """Who worked here: ids of hands, and in files of earlier versions names."""
    found = store.lend(lambda connection: connection.execute(WORKERS).fetchall())
    return frozenset(str(name) for (name,) in found if not is_mark(name))


def fields_saying(store: WorkspaceFile, values: Iterable[JsonValue]) -> set[FieldKey]:
    """Every field that holds one of the values now, or held it at any time."""
    wanted = {"values": canonical([canonical(value) for value in values])}
    found = store.lend(lambda connection: connection.execute(_SAYING, wanted).fetchall())
    return {(str(entity), str(row), str(field)) for entity, row, field in found}
