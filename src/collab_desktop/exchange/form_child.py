"""Reads forms in a process of its own, which may hang, crash or run out of memory alone.

The process is this program once more, started with a private word; it writes a line about each
file when it is read.  When it ends early, the file after the last line was the culprit: it is
refused, and a new process goes on behind it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from collab_desktop.domain.messages import Message
from collab_desktop.exchange.form_content import FormContent, refused

PRIVATE_WORD: Final = "read-forms-alone"
SECONDS_A_FILE: Final = 30.0
"""On the wall: a busy machine reads a large form in a tenth of it."""
SECONDS_TO_START: Final = 30.0
_LOOK_AGAIN: Final = 0.01

Progress = Callable[[int, int], bool]
"""Called with files read and files in all; false stops."""


def read_files(
    files: Sequence[Path], progress: Progress | None = None
) -> Iterator[tuple[Path, FormContent]]:
    """Read forms, each within limits of time and memory, in the order given."""
    done = 0
    with tempfile.TemporaryDirectory(prefix="collab-forms-") as folder:
        while done < len(files):
            for content in _child(files[done:], Path(folder)):
                yield files[done], content
                done += 1
                if progress and not progress(done, len(files)):
                    return
            if done < len(files):  # it ended before its time: nobody knows what is in this one
                yield files[done], refused(Message("formin.gave_up"))
                done += 1


def run_alone(words: Sequence[str], seconds: float) -> bool:
    """Run a private command of this program to its end; whether it ended well and in time."""
    try:
        done = subprocess.run(
            [*program(), *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=_environment(), timeout=seconds, check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (subprocess.TimeoutExpired, OSError):
        return False
    return done.returncode == 0


def _child(files: Sequence[Path], folder: Path) -> Iterator[FormContent]:
    """What one process says, file by file, until it ends or takes too long."""
    names, out = folder / "names", folder / "told"
    names.write_text("\0".join(str(file) for file in files), encoding="utf-8")
    out.write_bytes(b"")
    process = subprocess.Popen(
        [*program(), PRIVATE_WORD, str(names), str(out)], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield from _told(process, out, len(files))
    finally:
        process.kill()
        process.wait()


def _told(process: subprocess.Popen[bytes], out: Path, count: int) -> Iterator[FormContent]:
    patience, heard = time.monotonic() + SECONDS_TO_START + SECONDS_A_FILE, 0
    with out.open(encoding="utf-8") as lines:
        begun = ""
        while heard < count:
            ended = process.poll() is not None  # asked before reading, so that no line is missed
            begun += lines.readline()
            if begun.endswith("\n"):
                yield FormContent.from_text(begun)
                begun, heard = "", heard + 1
                patience = time.monotonic() + SECONDS_A_FILE
            elif ended or time.monotonic() > patience:
                return
            else:
                time.sleep(_LOOK_AGAIN)


def program() -> list[str]:
    """How this program is started once more, from the package as from the source."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "collab_desktop"]


def _environment() -> dict[str, str]:
    """The same modules, whatever way they were found."""
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
