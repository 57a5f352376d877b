"""Opening and making a workspace file: what kind of file it is, before anything is read from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from collab_desktop.storage import faults, lock
from collab_desktop.storage.copying import finished_file, from_os
from collab_desktop.storage.database import (
    Database,
    connect,
    connect_memory,
    identify,
    is_ours,
    prepare,
)
from collab_desktop.storage.migrations import (
    APPLICATION_ID,
    MIGRATIONS,
    Migration,
    current_version,
    known_schema,
    migrate,
    schema_of,
)
from collab_desktop.storage.tables import info

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_ADD_INFO: Final = prepare(info.insert())
_PAGE_SIZE, _PAGE_COUNT, _USER_VERSION, _APPLICATION = 16, 28, 60, 68


@dataclass(frozen=True, slots=True)
class Header:
    """What the first hundred bytes say."""

    version: int
    size: int
    """Bytes that the file should have."""


def read_header(path: Path) -> Header:
    """Look at the plain bytes, before SQLite opens the file and might repair or change it.

    Raises:
        StorageFault: not there, empty, no workspace, or open in this process, which would lose
            its lock by the closing of a second handle.
    """
    try:
        if lock.is_open_here(identify(path)):
            raise faults.Locked(path, lock.holder_of(path))
        if not path.is_file():
            # A folder; or a pipe, on which reading would wait for ever.
            raise faults.NotAWorkspace(path)
        with path.open("rb") as stream:
            head = stream.read(_HEADER)
    except OSError as error:
        raise from_os(error, path) from error
    if not head:
        raise faults.Empty(path)
    if len(head) < _HEADER and _MAGIC.startswith(head[: len(_MAGIC)]):
        raise faults.Truncated(path)
    if not head.startswith(_MAGIC) or _number(head, _APPLICATION) != APPLICATION_ID:
        raise faults.NotAWorkspace(path)
    page = int.from_bytes(head[_PAGE_SIZE : _PAGE_SIZE + 2], "big")
    size = _number(head, _PAGE_COUNT) * (65536 if page == 1 else page)
    return Header(_number(head, _USER_VERSION), size)


def check_length(path: Path, header: Header) -> None:
    """Refuse a file whose end is missing; with a journal beside it SQLite repairs it first."""
    journal = path.with_name(path.name + "-journal")
    if path.stat().st_size < header.size and not journal.exists():
        raise faults.Truncated(path)


Backup = Callable[[sqlite3.Connection], object]
"""Keeps a copy of the open file before it is changed."""


def open_database(
    path: Path,
    *,
    read_only: bool,
    keep: Backup,
    migrations: tuple[Migration, ...],
) -> tuple[Database, bool]:
    """Open an existing workspace file and hold it, so that nobody else can write it meanwhile.

    Args:
        path: the file.
        read_only: open it for reading only; an older file is then brought up to date in memory.
        keep: makes the backup before a migration.
        migrations: every step there is.

    Returns:
        The open file, and whether a later version made it; such a file is open read-only.

    Raises:
        StorageFault: with the reason; the file was not changed.
    """
    missing = faults.find_missing(path)
    if missing is not None:
        raise missing
    header = read_header(path)
    check_length(path, header)
    newer = header.version > current_version(migrations)
    try:
        connection = _open_checked(
            path, header.version, migrations, read_only=read_only or newer
        )
        if header.version < current_version(migrations):
            connection = _bring_up(connection, keep, migrations, read_only=read_only)
        return Database(path, connection), newer
    except faults.SqliteErrors as error:
        if is_ours(error):
            raise faults.Corrupt(path) from error
        raise faults.translate(error, path, lock.holder_of(path)) from error


def _open_checked(
    path: Path, version: int, migrations: tuple[Migration, ...], *, read_only: bool
) -> sqlite3.Connection:
    connection = connect(path, "ro" if read_only else "rw")
    try:
        connection.execute("BEGIN" if read_only else "BEGIN EXCLUSIVE")
        check_schema(connection, path, version, migrations)
        if not read_only:
            # A write that is taken back: better told now than at the first answer.
            connection.execute(f"PRAGMA user_version = {version:d}")
        connection.execute("ROLLBACK")
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up(
    connection: sqlite3.Connection,
    keep: Backup,
    migrations: tuple[Migration, ...],
    *,
    read_only: bool,
) -> sqlite3.Connection:
    """Migrate an older file; for reading only, a copy of it in memory."""
    try:
        if read_only:
            original = connection
            connection = connect_memory()
            original.backup(connection)
            original.close()
        else:
            keep(connection)
        migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def check_schema(
    connection: sqlite3.Connection,
    path: Path,
    version: int,
    migrations: tuple[Migration, ...] = MIGRATIONS,
) -> None:
    """Compare the tables with the known ones before any other query.

    A trigger, a view in place of a table or a changed column could do anything.  Of a newer file
    only the tables that this version reads are compared.
    """
    found, known = schema_of(connection), known_schema(version, migrations)
    if version > current_version(migrations):
        if not known <= found:
            raise faults.NewerUnreadable(path)
    elif found != known:
        raise faults.Altered(path)


def make_file(
    path: Path, workspace_id: str, migrations: tuple[Migration, ...] = MIGRATIONS
) -> None:
    """Make an empty workspace file; it appears under its name only when it is whole.

    Raises:
        StorageFault: nothing was made.
    """
    if faults.find_missing(path) is None:
        raise faults.FileExists(path)
    with finished_file(path) as temporary:
        connection = connect(temporary, "rwc")
        try:
            migrate(connection, migrations)
            connection.execute(_ADD_INFO, {"key": "workspace_id", "value": workspace_id})
        finally:
            connection.close()


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big")
