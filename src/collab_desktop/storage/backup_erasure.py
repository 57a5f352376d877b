"""Erasing from the kept backups what was erased from the workspace."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from collab_desktop.domain.journal import Change, FieldKey
from collab_desktop.storage import backups
from collab_desktop.storage.faults import StorageFault
from collab_desktop.storage.workspace_file import WorkspaceFile

Fields = Callable[[WorkspaceFile], set[FieldKey]]
Blobs = Callable[[WorkspaceFile], Iterable[str]]
Instead = Callable[[WorkspaceFile, set[FieldKey]], Sequence[Change]]
"""What is written in place of erased values, read from the file before they go."""


def erase_in_backups(
    workspace_id: str, fields: Fields, *, actor: str, device: str,
    blobs: Blobs = lambda _backup: (), worked: Callable[[str], bool] = lambda _name: False,
    instead: Instead = lambda _backup, _fields: (),
) -> list[Path]:
    """Erase fields from every backup of a workspace.

    Args:
        workspace_id: whose backups.
        fields: entity, row id and field of everything to erase from a backup.
        actor: id of the person who is working.
        device: id of this installation; each backup gets a chain of its own under it.
        blobs: SHA-256 of attached files that go from a backup as well.
        worked: who is no longer named as having worked there.
        instead: what is written in place of what goes.

    Returns:
        Backups that could not be opened and may still hold the values; a person decides.
    """
    left = []
    for backup in backups.list_backups(workspace_id):
        chain = f"{device}.{secrets.token_hex(4)}"
        try:
            with WorkspaceFile.open(
                backup.path, holder="", device=chain, keep_older=False
            ) as opened:
                wanted = fields(opened)
                kept, gone = instead(opened, wanted), blobs(opened)
                opened.erase(wanted, actor=actor, blobs=gone, worked=worked)
                opened.commit(kept, actor=actor)
        except StorageFault:
            left.append(backup.path)
    return left
