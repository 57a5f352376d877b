"""Attached files that nothing names any more: what came in and was undone."""

from __future__ import annotations

import json
from contextlib import suppress

from collab_desktop.storage.faults import StorageFault
from collab_desktop.storage.workspace_file import WorkspaceFile


def unheld(store: WorkspaceFile) -> frozenset[str]:
    """The names of such files; whatever a row, an answer or the logo names is none of them."""
    names = store.blob_names()
    if not names:
        return frozenset()
    named = {str(row["sha256"]) for row in store.rows("attachment") if row["sha256"]}
    rest = [name for name in names if name not in named]
    if not rest:
        return frozenset()
    answers = json.dumps([row["envelope"] for row in store.rows("answer")])
    logo = str((store.row("workspace", "workspace") or {}).get("logo") or "")
    return frozenset(name for name in rest if name != logo and name not in answers)


def sweep(store: WorkspaceFile) -> None:
    """Take them out of the file; for when nothing can be undone any more.

    What cannot be written now goes when the file is closed the next time.
    """
    if store.read_only:
        return
    with suppress(StorageFault):
        names = unheld(store)
        if names:
            store.erase((), actor="", blobs=names)
