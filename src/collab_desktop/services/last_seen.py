"""The project list as it was last seen, so that the first window shows it at once.

Only a picture of the past: it is confirmed from the workspace file right after the window stands.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from zlib import crc32

from collab_desktop import paths
from collab_desktop.domain.project_rows import ProjectRow
from collab_desktop.domain.states import Status


def _file(workspace: Path) -> Path:
    name = f"{workspace.stem}-{crc32(str(workspace).encode()):08x}"
    return paths.cache_dir() / f"last-seen-{name}.json"


def remember(workspace: Path, rows: Sequence[ProjectRow]) -> None:
    """Keep the list for the next start; a full disk here loses nothing and is not told."""
    file = _file(workspace)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps([asdict(r) for r in rows], default=str), encoding="utf-8")
    except OSError:
        return


def recall(workspace: Path) -> tuple[ProjectRow, ...]:
    """The list as it was last seen; empty when there is none or it cannot be read."""
    try:
        rows = json.loads(_file(workspace).read_text(encoding="utf-8"))
        return tuple(_row(row) for row in rows)
    except (OSError, ValueError, TypeError, KeyError):
        return ()


def _row(row: dict[str, Any]) -> ProjectRow:
    row["statuses"] = tuple(Status(s) for s in row["statuses"])
    row["changed"] = datetime.fromisoformat(row["changed"]) if row["changed"] else None
    return ProjectRow(**row)
