"""Backups: kept without asking, listed with date and content, restored in two clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from collab_desktop.domain.views import BackupRow
from collab_desktop.services.session import Session
from collab_desktop.storage import backups as store


def backup_job(session: Session, kind: str = "open") -> Callable[[], Path]:
    """What makes a backup of the open file; safe to run in a worker thread.

    Args:
        session: the open workspace.
        kind: why, as the list of backups says it: ``open`` or ``import``.
    """
    file = session.store
    return lambda: store.make_backup(file, kind)


def list_backups(session: Session) -> tuple[BackupRow, ...]:
    """The backups of this workspace, newest first."""
    found = store.list_backups(session.store.workspace_id)
    return tuple(
        BackupRow(str(b.path), b.at.astimezone(), b.size, ", ".join(b.projects), b.kind)
        for b in found if not b.damaged
    )


def restore(backup: Path, target: Path) -> None:
    """Write a backup to a file; what lies there already is kept beside it.

    Raises:
        StorageFault: the backup is damaged, or the target cannot be written.
    """
    store.restore(backup, target)


def save_copy(session: Session, target: Path) -> None:
    """Write a consistent copy of the open workspace to another place.

    Raises:
        StorageFault: it cannot be written there.
    """
    session.store.save_copy(target)
