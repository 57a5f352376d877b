"""Power cuts: a process that is killed while it writes, and what it had acknowledged by then."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path


def kill_while_running(script: str, path: Path, number: int, wait: float) -> int:
    """Run a script that prints a number for each thing it saved, and kill it.

    Args:
        script: given the file and the number to go on from.
        path: the file.
        number: the last one of the run before.
        wait: seconds after the first line.

    Returns:
        The last number that was printed before the kill.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path), str(number)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    lines = [process.stdout.readline()]
    time.sleep(wait)
    process.kill()
    lines += process.stdout.read().splitlines()
    process.wait()
    process.stdout.close()
    return int([line for line in lines if line.strip()][-1])
