"""How a file of an earlier version becomes one of this version: forward only, one file a version.

A migration is a module with ``VERSION`` and ``statements()``.  A new file is made by running all
of them, so the known schema of every version is what the migrations up to it make.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from collab_desktop.storage.migrations import v0001, v0002, v0003

APPLICATION_ID = 0x436F6C62
"""``Colb`` in the header of the file, so that other programs can tell what it is."""


@dataclass(frozen=True, slots=True)
class Migration:
    """What makes ``version`` out of the version before."""

    version: int
    statements: Callable[[], Iterable[str]]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(v0001.VERSION, v0001.statements), Migration(v0002.VERSION, v0002.statements),
    Migration(v0003.VERSION, v0003.statements),
)  # fmt: skip

Schema = frozenset[tuple[str, str, str]]
"""Kind, name and statement of everything that is in a file."""


def current_version(migrations: tuple[Migration, ...] = MIGRATIONS) -> int:
    """The version of a file that this program writes."""
    return migrations[-1].version


def migrate(
    connection: sqlite3.Connection, migrations: tuple[Migration, ...] = MIGRATIONS
) -> None:
    """Bring the open file to the newest version, in one transaction: all of it or nothing.

    Raises:
        sqlite3.Error: nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(connection)
        for migration in migrations:
            if migration.version > version:
                _apply(connection, migration)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    for statement in migration.statements():
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {migration.version:d}")


def version_of(connection: sqlite3.Connection) -> int:
    """The version that stands in the file."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Everything that the file says it contains."""
    rows = connection.execute("SELECT type, name, ifnull(sql, '') FROM sqlite_schema")
    return frozenset((kind, name, sql) for kind, name, sql in rows)


@cache
def known_schema(version: int, migrations: tuple[Migration, ...] = MIGRATIONS) -> Schema:
    """What a file of ``version`` must contain: no more and no less."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, tuple(step for step in migrations if step.version <= version))
        return schema_of(connection)
    finally:
        connection.close()
