"""Files of documents: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


class CancelledError(Exception):
    """The user stopped the writing; no file was made."""


def write_whole(data: bytes, target: Path) -> None:
    """Write beside the target, flush to the disk, then take its place in one move."""
    handle, name = tempfile.mkstemp(
        dir=target.parent, prefix=f".{target.name[:40]}-", suffix=".part"
    )
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
