"""What can go wrong with the file, one class a cause, each with a sentence for the person."""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING, ClassVar

from collab_desktop.domain.messages import Message

if TYPE_CHECKING:
    from pathlib import Path


class StorageFault(Exception):
    """Something about the file that a person can do something about."""

    message_id: ClassVar[str] = "storage.fault"

    def __init__(self, path: Path, **details: str) -> None:
        self.path = path
        self.message = Message(self.message_id, {"file": path.name, **details})
        super().__init__(self.message_id, str(path), details)


class DiskFull(StorageFault):
    """No room left where the file lies; nothing of the commit was kept."""

    message_id = "storage.disk_full"


class ReadOnly(StorageFault):
    """The file or its folder may not be written."""

    message_id = "storage.read_only"


class FileGone(StorageFault):
    """The file was moved, renamed or deleted."""

    message_id = "storage.file_gone"


class FileReplaced(StorageFault):
    """Another file now lies under this name, often put there by a synchronising service."""

    message_id = "storage.file_replaced"


class FolderMissing(StorageFault):
    """The folder is not there: a stick was pulled or a network drive went away."""

    message_id = "storage.folder_missing"


class FileExists(StorageFault):
    """A new workspace would overwrite something."""

    message_id = "storage.file_exists"


class Locked(StorageFault):
    """Another program or person has the file open; ``holder`` names them, or is empty."""

    message_id = "storage.locked"

    def __init__(self, path: Path, holder: str = "") -> None:
        self.holder = holder
        super().__init__(path, holder=holder)
        if not holder:
            self.message = Message("storage.locked_unknown", {"file": path.name})


class Corrupt(StorageFault):
    """The file is damaged inside."""

    message_id = "storage.corrupt"


class DiskFault(StorageFault):
    """The disk or the network drive refused to read or write."""

    message_id = "storage.disk_fault"


class NotAWorkspace(StorageFault):
    """Some other kind of file."""

    message_id = "storage.not_a_workspace"


class Altered(NotAWorkspace):
    """A workspace whose tables are not ours: something was added, changed or taken away."""

    message_id = "storage.altered"


class Empty(NotAWorkspace):
    """A file without a single byte."""

    message_id = "storage.empty"


class Truncated(Corrupt):
    """The end of the file is missing, as after an interrupted copy."""

    message_id = "storage.truncated"


class Newer(StorageFault):
    """Made by a later version of the program; it can be read, not changed."""

    message_id = "storage.newer"


class NewerUnreadable(Newer):
    """Made by a later version of the program, in a way that this one cannot read."""

    message_id = "storage.newer_unreadable"


class QuestionsUnreadable(StorageFault):
    """A set of questions in the file is none for this version; ``why`` names the first problem."""

    message_id = "storage.questions_unreadable"

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(path, why=why)


class BackupDamaged(StorageFault):
    """A backup that does not pass its own check is never put in place of anything."""

    message_id = "storage.backup_damaged"


SqliteErrors = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite's driver raises; damaged text shows up as the latter, even in error messages."""


def find_missing(path: Path) -> StorageFault | None:
    """Say whether the file or its folder is not there."""
    try:
        if path.exists():
            return None
        return FileGone(path) if path.parent.is_dir() else FolderMissing(path)
    except OSError:
        return FolderMissing(path)


def translate(
    error: Exception, path: Path, holder: str = "", *, being_made: bool = False
) -> StorageFault:
    """Turn an error of SQLite into the fault a person can act on.

    Args:
        error: what SQLite raised.
        path: the workspace file.
        holder: who has the file open, if that is known.
        being_made: whether the file need not be there yet.
    """
    # Text that is no text is found by the driver itself, which gives no code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    primary = code & 0xFF
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Locked(path, holder)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return find_missing(path) or FileReplaced(path)
    if primary in {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}:
        missing = find_missing(path)
        if missing is None or (being_made and isinstance(missing, FileGone)):
            return _refused(path, primary)
        return missing
    return _PLAIN.get(primary, DiskFault)(path)


_PAGE = 4096
_PLAIN: dict[int, type[StorageFault]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_CORRUPT: Corrupt,
    sqlite3.SQLITE_NOTADB: NotAWorkspace,
}


def _refused(path: Path, primary: int) -> StorageFault:
    if _is_full(path):
        return DiskFull(path)
    return ReadOnly(path) if primary == sqlite3.SQLITE_CANTOPEN else DiskFault(path)


def _is_full(path: Path) -> bool:
    try:
        usage = shutil.disk_usage(path.parent)
    except OSError:
        return False
    return usage.total > 0 and usage.free < _PAGE
