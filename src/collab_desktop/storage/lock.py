"""Who has a workspace open: a small file beside it, for people; SQLite's own lock does the work."""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

_MOST_BYTES = 4096
_open_here: set[tuple[int, int]] = set()
"""Files that this process has open.  Closing any second handle would drop SQLite's lock (POSIX)."""


def note_path(path: Path) -> Path:
    """The file that names the holder."""
    return path.with_name(path.name + ".lock")


def write_note(path: Path, holder: str) -> None:
    """Say who has the workspace open; a folder that refuses it does not matter."""
    note = {
        "holder": holder,
        "computer": platform.node(),
        "process": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    with suppress(OSError):
        note_path(path).write_text(json.dumps(note, ensure_ascii=False), encoding="utf-8")


def remove_note(path: Path) -> None:
    """Take the note away."""
    with suppress(OSError):
        note_path(path).unlink()


def holder_of(path: Path) -> str:
    """The name in the note, or nothing: a note is only a hint and may hold anything."""
    try:
        with note_path(path).open(encoding="utf-8") as stream:
            note = json.loads(stream.read(_MOST_BYTES))
        holder, computer = str(note["holder"]), str(note.get("computer", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ""
    return f"{holder} ({computer})" if computer and holder else holder or computer


def is_open_here(identity: tuple[int, int]) -> bool:
    """Whether this very process has the file open."""
    return identity in _open_here


def hold(identity: tuple[int, int]) -> None:
    """Remember that this process has the file open."""
    _open_here.add(identity)


def let_go(identity: tuple[int, int]) -> None:
    """Forget it again."""
    _open_here.discard(identity)
