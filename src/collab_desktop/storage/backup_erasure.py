"""Erasing from the kept backups what was erased from the workspace."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from pathlib import Path

from collab_desktop.domain.journal import FieldKey
from collab_desktop.storage import backups
from collab_desktop.storage.faults import StorageFault
from collab_desktop.storage.workspace_file import WorkspaceFile


def erase_in_backups(
    workspace_id: str, fields: Iterable[FieldKey], *, actor: str, device: str
) -> list[Path]:
    """Erase fields from every backup of a workspace.

    Args:
        workspace_id: whose backups.
        fields: entity, row id and field of everything to erase.
        actor: id of the person who is working.
        device: id of this installation; each backup gets a chain of its own under it.

    Returns:
        Backups that could not be opened and may still hold the values; a person decides.
    """
    wanted, left = list(fields), []
    for backup in backups.list_backups(workspace_id):
        chain = f"{device}.{secrets.token_hex(4)}"
        try:
            with WorkspaceFile.open(
                backup.path, holder="", device=chain, keep_older=False
            ) as opened:
                opened.erase(wanted, actor=actor)
        except StorageFault:
            left.append(backup.path)
    return left
