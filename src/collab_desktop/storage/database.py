"""The open file: one connection, the rules it is opened with, transactions, faults for errors.

What only SQLite has stays here and in ``search``.  Statements are written with SQLAlchemy Core
and compiled once; they run on the driver's own connection, which keeps each of them prepared.
"""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.expression import ClauseElement

from collab_desktop.storage import faults
from collab_desktop.storage.faults import translate
from collab_desktop.storage.lock import holder_of

Params = Mapping[str, Any]
Identity = tuple[int, int]

_DIALECT: Final = SQLiteDialect_pysqlite(paramstyle="named")
_RULES: Final = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "synchronous = FULL",
    "fullfsync = ON",
    "temp_store = MEMORY",
    "cache_size = -16000",
)
_PATIENCE = 0.2
"""Seconds to wait for a program that has the file open just now, such as a virus scanner."""


def prepare(statement: ClauseElement) -> str:
    """Write a statement of SQLAlchemy out, with ``:name`` for each open parameter."""
    compiled = statement.compile(dialect=_DIALECT)
    sql = str(compiled)
    for name, value in (compiled.params or {}).items():
        if value is not None:
            sql = re.sub(rf":{name}\b", _constant(value).replace("\\", r"\\"), sql)
    return sql


def _constant(value: str | int) -> str:
    if isinstance(value, int):
        return str(int(value))
    return "'" + value.replace("'", "''") + "'"


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file under our rules; no statement has touched its content yet.

    Args:
        path: the file.
        mode: ``rw``, ``ro`` or ``rwc``, as in a URI of SQLite; only ``rwc`` makes a file.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for rule in _RULES:
            connection.execute(f"PRAGMA {rule}")
        if mode != "ro":
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_memory() -> sqlite3.Connection:
    """Open an empty database that lies nowhere, to look at a copy."""
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def identify(path: Path) -> Identity:
    """What tells this very file from another one of the same name."""
    found = path.stat()
    return found.st_dev, found.st_ino


class Database:
    """One connection to one file, safe to use from several threads, one at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.lock = threading.RLock()
        self._connection = connection
        self.identity = identify(path)

    @property
    def connection(self) -> sqlite3.Connection:
        """The driver's connection, for backups and checks."""
        return self._connection

    def close(self) -> None:
        """Close the file; a transaction that is still open is lost."""
        with self.lock, suppress(sqlite3.Error):
            self._connection.close()

    def read(self, sql: str, params: Params | None = None) -> list[Any]:
        """All rows of a query."""
        with self.lock, self.faults():
            return self._connection.execute(sql, params or {}).fetchall()

    def run(self, sql: str, params: Params) -> None:
        """One statement inside a transaction."""
        self._connection.execute(sql, params)

    def run_many(self, sql: str, params: Iterable[Params]) -> None:
        """The same statement many times inside a transaction."""
        self._connection.executemany(sql, params)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it.

        Raises:
            StorageFault: nothing of the block was kept.
        """
        with self.lock, self.faults():
            self._check_place()
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Turn errors of SQLite into faults; our own mistakes stay what they are."""
        try:
            yield
        except faults.SqliteErrors as error:
            if is_ours(error):
                raise
            raise translate(error, self.path, holder_of(self.path)) from error

    def _roll_back(self) -> None:
        # After a full disk or a lost one, SQLite may have rolled back by itself.
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def _check_place(self) -> None:
        """SQLite would go on writing into a file that was deleted or replaced under it."""
        try:
            found = os.stat(self.path)  # noqa: PTH116 - on the way of every keystroke
        except OSError:
            raise faults.find_missing(self.path) or faults.DiskFault(self.path) from None
        if (found.st_dev, found.st_ino) != self.identity:
            raise faults.FileReplaced(self.path)


def is_ours(error: Exception) -> bool:
    """Whether the error is a mistake in the program and none of the file."""
    if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
        return True
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE}
