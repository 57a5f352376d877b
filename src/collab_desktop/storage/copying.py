"""Copies of a workspace file that are whole or not there: copy, check, flush, rename."""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from collab_desktop.storage import faults
from collab_desktop.storage.database import connect

_READ_ONLY = errno.EROFS
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def finished_file(target: Path) -> Iterator[Path]:
    """Write into a temporary file beside ``target`` that takes its name when the block succeeds.

    Raises:
        StorageFault: the block failed for want of room or right; ``target`` is as it was.
    """
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    try:
        yield temporary
        _put_in_place(temporary, target)
    except faults.SqliteErrors as error:
        raise faults.translate(error, target, being_made=True) from error
    except OSError as error:
        raise from_os(error, target) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def copy_database(
    source: sqlite3.Connection,
    target: Path,
    change: Callable[[sqlite3.Connection], object] | None = None,
) -> None:
    """Copy an open file to ``target``, which appears only when the copy is whole and sound.

    Args:
        source: the open file, with no transaction under way.
        target: where the copy goes; replaced if it exists.
        change: what to alter in the copy before it is checked.

    Raises:
        StorageFault: ``target`` is as it was.
    """
    with finished_file(target) as temporary:
        copy = connect(temporary, "rwc")
        try:
            source.backup(copy)
            if change is not None:
                change(copy)
            sound = is_sound(copy)
        finally:
            copy.close()
        if not sound:
            raise faults.Corrupt(target)


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds every page in order."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchall()
    return found == [("ok",)]


def from_os(error: OSError, path: Path) -> faults.StorageFault:
    """Turn an error of the system into a fault."""
    if isinstance(error, PermissionError) or error.errno == _READ_ONLY:
        return faults.ReadOnly(path)
    if error.errno in _FULL:
        return faults.DiskFull(path)
    return faults.find_missing(path) or faults.DiskFault(path)


def _put_in_place(temporary: Path, target: Path) -> None:
    """Give a finished file its name, in a way that survives a power cut."""
    with temporary.open("r+b") as stream:
        os.fsync(stream.fileno())
    temporary.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
