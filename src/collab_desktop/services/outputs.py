"""Files that go out: whole or not at all, and never in place of a workspace."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

SUFFIX = ".collab"


def refuse_workspace(target: Path) -> None:
    """Keep an export from replacing what it must not replace.

    Raises:
        FileExistsError: a workspace lies there, or something that is no ordinary file.
        OSError: the name itself cannot be used.
    """
    from collab_desktop.storage import lock

    try:
        found = target.stat()
    except FileNotFoundError:
        return
    held = lock.is_open_here((found.st_dev, found.st_ino))
    if held or not stat.S_ISREG(found.st_mode) or target.suffix == SUFFIX:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def write_text(target: Path, text: str) -> None:
    """Write a text, see :func:`write_bytes`.

    Raises:
        OSError: it cannot be written; what lay there is as it was.
    """
    write_bytes(target, text.encode())


def write_bytes(target: Path, content: bytes) -> None:
    """Write beside the target and let it take the target's place.

    Raises:
        OSError: it cannot be written; what lay there is as it was.
    """
    refuse_workspace(target)
    draft = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with draft.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
