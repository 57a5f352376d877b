"""How long the packaged program takes to its first picture and its workspace, against the source.

It needs ``python3 dev.py package`` before.  Both take turns, so they meet the same load.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

from collab_desktop import settings
from collab_desktop.services.sample import sample_file
from collab_desktop.settings import Settings

pytestmark = pytest.mark.benchmark
ROUNDS, PATIENCE = 9, 60.0
ROOT = Path(__file__).resolve().parents[2]
INSTALLED = [str(ROOT / "dist" / "collab-desktop" / "collab-desktop")]
SOURCE = [sys.executable, "-m", "collab_desktop"]


def start_ms(command: list[str], home: Path, workspace: Path) -> tuple[float, float]:
    """Milliseconds to the log, which begins right behind the first picture, and to the lock."""
    log, lock = home / "log" / "collab-desktop.log", Path(f"{workspace}.lock")
    for old in (log, lock):
        old.unlink(missing_ok=True)
    began = time.perf_counter()
    environment = {**os.environ, "COLLAB_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the source may keep what it has compiled
    process = subprocess.Popen(
        [*command, str(workspace)], stderr=subprocess.DEVNULL, env=environment
    )
    seen: list[float] = []
    try:
        for file in (log, lock):
            while not file.exists():
                assert time.perf_counter() - began < PATIENCE, f"no {file.name}"
                time.sleep(0.001)
            seen.append((time.perf_counter() - began) * 1000)
    finally:
        process.kill()
        process.wait()
    return seen[0], seen[1]


def test_the_installed_program_starts_like_the_source(home):
    if not Path(INSTALLED[0]).exists():
        pytest.skip("nothing is packaged: python3 dev.py package")
    chosen = Settings(name="D. Hale", device="laptop", first_run_done=True)
    settings.save(chosen)
    workspace = sample_file(chosen)
    for command in (SOURCE, INSTALLED):
        start_ms(command, home, workspace)
    rounds = [
        (start_ms(SOURCE, home, workspace), start_ms(INSTALLED, home, workspace))
        for _ in range(ROUNDS)
    ]
    for number, what in enumerate(("first picture", "workspace open")):
        source = median(one[number] for one, _ in rounds)
        installed = median(other[number] for _, other in rounds)
        print(f"\n{what}: installed {installed:.0f} ms, source {source:.0f} ms, "
              f"ratio {installed / source:.2f}")
