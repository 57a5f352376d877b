"""Backups: which copies are kept, how they are listed, and how one takes the place of a file."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from collab_desktop import paths
from collab_desktop.storage import faults, lock
from collab_desktop.storage.copying import copy_database, finished_file, from_os, is_sound
from collab_desktop.storage.database import connect, identify, prepare
from collab_desktop.storage.journal import start_branch
from collab_desktop.storage.opening import check_schema, read_header
from collab_desktop.storage.tables import entity_tables, info, op

if TYPE_CHECKING:
    from collab_desktop.storage.workspace_file import WorkspaceFile

RECENT, DAILY, WEEKLY, MONTHLY = 10, 7, 4, 6
"""How many backups are kept: the newest ones, and the newest of as many days, weeks, months."""

_TIME = "%Y-%m-%dT%H-%M-%S-%fZ"
_ENDING = ".collab"
_project = entity_tables["project"]
_TITLES: Final = prepare(
    select(_project.c.title)
    .where(_project.c.deleted.is_distinct_from("true"), _project.c.title.is_not(None))
    .order_by(_project.c.title)
)
_WORKSPACE: Final = prepare(select(entity_tables["workspace"].c.name))
_STATE: Final = prepare(select(func.count(), func.max(op.c.hlc)))
_ID: Final = prepare(select(info.c.value).where(info.c.key == "workspace_id"))


@dataclass(frozen=True, slots=True)
class Backup:
    """One kept copy: when and why it was made, and what is in it."""

    path: Path
    at: datetime
    kind: str
    size: int
    workspace: str = ""
    projects: tuple[str, ...] = ()
    damaged: bool = False


def folder_of(workspace_id: str) -> Path:
    """The folder with the backups of a workspace."""
    return paths.backup_dir() / workspace_id


def make_backup(source: WorkspaceFile | Path, kind: str) -> Path:
    """Keep a copy of a workspace, unless the newest backup holds the very same; prune old ones.

    Safe in another thread than the one that commits.

    Args:
        source: an open workspace, or the path of one that is closed.
        kind: why, in one word: ``open``, ``import``, ``restore``.

    Returns:
        The backup that now holds this state.

    Raises:
        StorageFault: no backup was made.
    """
    if not isinstance(source, Path):
        return source.lend(lambda connection: keep(connection, kind))
    read_header(source)
    try:
        with closing(connect(source, "ro")) as connection:
            return keep(connection, kind)
    except faults.SqliteErrors as error:
        raise faults.translate(error, source, lock.holder_of(source)) from error


def keep(connection: sqlite3.Connection, kind: str) -> Path:
    """Back up an open connection that has no transaction under way."""
    found = connection.execute(_ID).fetchone()
    folder = folder_of(str(found[0]))
    target = folder / f"{datetime.now(UTC).strftime(_TIME)}_{kind}{_ENDING}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise from_os(error, folder) from error
    newest = max(folder.glob(f"*{_ENDING}"), default=None)
    if newest is not None and kind != "migration" and _state(newest) == _state_of(connection):
        return newest
    copy_database(connection, target)
    prune(folder, target)
    return target


def list_backups(workspace_id: str) -> list[Backup]:
    """The kept backups with what is in them, newest first."""
    folder = folder_of(workspace_id)
    found = (_describe(path) for path in folder.glob(f"*{_ENDING}"))
    return sorted((b for b in found if b is not None), key=lambda b: b.at, reverse=True)


def restore(backup: Path, target: Path) -> Path | None:
    """Put a backup in place of a workspace that is closed; what was there is kept as a backup.

    The restored file continues the journal as a branch of its own.

    Args:
        backup: a backup, or any workspace file.
        target: where the workspace lies or shall lie.

    Returns:
        Where the file that was at ``target`` is kept now, or nothing if there was none.

    Raises:
        StorageFault: ``target`` is as it was.
    """
    if target.exists() and lock.is_open_here(identify(target)):
        raise faults.Locked(target, lock.holder_of(target))
    check_backup(backup)
    kept = _set_aside(target)
    with closing(connect(backup, "ro")) as connection:
        copy_database(connection, target, start_branch)
    return kept


def check_backup(backup: Path) -> None:
    """Make sure that a backup is whole.

    Raises:
        BackupDamaged: it is not.
    """
    try:
        version = read_header(backup).version
        with closing(connect(backup, "ro")) as connection:
            check_schema(connection, backup, version)
            if is_sound(connection):
                return
    except (*faults.SqliteErrors, faults.Corrupt, faults.NotAWorkspace) as error:
        raise faults.BackupDamaged(backup) from error
    raise faults.BackupDamaged(backup)


def prune(folder: Path, made: Path | None = None) -> None:
    """Delete the backups that are no longer to be kept.

    Args:
        folder: with the backups of one workspace.
        made: the one just made, which stays though the clock may have been set back.
    """
    dates = {path: at for path in folder.glob(f"*{_ENDING}") if (at := _date(path)) is not None}
    wanted = worth_keeping(dates.values())
    for path, at in dates.items():
        if at not in wanted and path != made:
            with suppress(OSError):
                path.unlink()


def worth_keeping(dates: Iterable[datetime]) -> set[datetime]:
    """The dates of the backups to keep: the newest ones and the newest of each recent period."""
    newest_first = sorted(dates, reverse=True)
    kept = set(newest_first[:RECENT])
    for form, most in (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY)):
        periods: dict[str, datetime] = {}
        for date in newest_first:
            periods.setdefault(date.strftime(form), date)
        kept.update(list(periods.values())[:most])
    return kept


def _set_aside(target: Path) -> Path | None:
    """Keep what lies at ``target``: as a backup, or byte by byte if it is damaged."""
    if not target.exists():
        return None
    try:
        return make_backup(target, "restore")
    except (faults.Corrupt, faults.NotAWorkspace):
        now = datetime.now(UTC).strftime(_TIME)
        kept = target.with_name(f"{target.stem} {now}.damaged")
        with finished_file(kept) as temporary:
            shutil.copyfile(target, temporary)
        return kept


def _state(path: Path) -> tuple[int, int] | None:
    with suppress(*faults.SqliteErrors), closing(connect(path, "ro")) as connection:
        return _state_of(connection)
    return None


def _state_of(connection: sqlite3.Connection) -> tuple[int, int]:
    found: tuple[int, int] = connection.execute(_STATE).fetchone()
    return found


def _date(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name.partition("_")[0], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _describe(path: Path) -> Backup | None:
    at = _date(path)
    if at is None:
        return None
    kind, size = path.stem.partition("_")[2], path.stat().st_size
    try:
        check = read_header(path)
        with closing(connect(path, "ro")) as connection:
            check_schema(connection, path, check.version)
            titles = [str(json.loads(row[0])) for row in connection.execute(_TITLES)]
            names = [json.loads(row[0]) for row in connection.execute(_WORKSPACE) if row[0]]
    except (sqlite3.Error, faults.StorageFault, ValueError):
        return Backup(path, at, kind, size, damaged=True)
    return Backup(path, at, kind, size, str(names[0]) if names else "", tuple(titles))
