"""Erasing from the kept backups what was erased from the workspace."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from collab_desktop.domain.journal import Change, FieldKey
from collab_desktop.storage import backups
from collab_desktop.storage.faults import StorageFault
from collab_desktop.storage.workspace_file import WorkspaceFile

Holds = Callable[[str], bool]
Instead = Callable[[WorkspaceFile, Iterable[FieldKey]], Sequence[Change]]
"""What is written in place of erased values, read from the file before they go."""


def erase_in_backups(
    workspace_id: str, fields: Iterable[FieldKey], *, actor: str, device: str,
    blobs: Iterable[str] = (), holds: Holds | None = None, instead: Instead | None = None,
) -> list[Path]:
    """Erase fields from every backup of a workspace.

    Args:
        workspace_id: whose backups.
        fields: entity, row id and field of everything to erase.
        actor: id of the person who is working.
        device: id of this installation; each backup gets a chain of its own under it.
        blobs: SHA-256 of attached files that go as well.
        holds: whether a text is to go wherever it stands in a backup.
        instead: what is written in place of what goes by ``holds``.

    Returns:
        Backups that could not be opened and may still hold the values; a person decides.
    """
    wanted, gone, left = set(fields), list(blobs), []
    for backup in backups.list_backups(workspace_id):
        chain = f"{device}.{secrets.token_hex(4)}"
        try:
            with WorkspaceFile.open(
                backup.path, holder="", device=chain, keep_older=False
            ) as opened:
                spread = opened.fields_with(holds) - wanted if holds is not None else set()
                kept = instead(opened, spread) if instead is not None else ()
                opened.erase(wanted | spread, actor=actor, blobs=gone)
                opened.commit(kept, actor=actor)
        except StorageFault:
            left.append(backup.path)
    return left
