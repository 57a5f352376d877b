"""How long it takes from the start of the process to a painted window, beside other programs.

``COLLAB_PEER_VORTA`` names a folder into which another desktop program was installed
(``pip install --target FOLDER vorta``); without it that comparison is left out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.benchmarks.machine import resident_mb, starts_ms

from collab_desktop import settings
from collab_desktop.services import last_seen
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.sample import sample_file
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = pytest.mark.benchmark
ROUNDS = 9
TELL = """
import os
def tell(app):
    app.processEvents()
    os.write(1, b"painted\\n")
    time.sleep(60)
"""
BARE = f"""
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
{TELL}
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
tell(app)
"""
OURS = f"""
import sys, time
from PySide6.QtWidgets import QApplication
{TELL}
QApplication.exec = lambda *_: tell(QApplication.instance())
from collab_desktop.__main__ import main
main([])
"""
STAYING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
run = QApplication.exec
def stay(*_):
    QTimer.singleShot(4000, lambda: print("painted", flush=True))
    return run()
QApplication.exec = stay
from collab_desktop.__main__ import main
main([])
"""
VORTA = f"""
import sys, time
sys.path.insert(0, {os.environ.get("COLLAB_PEER_VORTA", "")!r})
sys.argv = ["vorta"]
from PyQt6.QtWidgets import QApplication, QMessageBox
QMessageBox.exec = lambda *_: 0  # it asks for its backup program, which is not here
{TELL}
QApplication.exec = lambda *_: tell(QApplication.instance())
from vorta.__main__ import main
main()
"""


@pytest.fixture
def environment(home: Path, tmp_path: Path) -> dict[str, str]:
    """A home with the sample workspace, opened before, and a list as it was last seen."""
    chosen = Settings(name="D. Hale", device="laptop", first_run_done=True)
    workspace = sample_file(chosen)
    settings.save(chosen.with_recent(workspace))
    session = Session.open(workspace, chosen)
    last_seen.remember(workspace, portfolio(session))
    session.close()
    return {
        "COLLAB_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"), "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }


def test_from_the_start_of_the_process_to_a_painted_window(environment):
    starts_ms([OURS, BARE], 1, environment)
    ours, bare = starts_ms([OURS, BARE], ROUNDS, environment)
    print(f"\nstart to painted window: {ours:.0f} ms; a bare PySide6 window {bare:.0f} ms; "
          f"ratio {ours / bare:.2f}")


def test_against_vorta(environment):
    folder = os.environ.get("COLLAB_PEER_VORTA", "")
    if not Path(folder, "vorta").is_dir() or not folder:
        pytest.skip("COLLAB_PEER_VORTA names no folder with Vorta in it")
    starts_ms([OURS, VORTA], 1, environment)
    ours, theirs = starts_ms([OURS, VORTA], ROUNDS, environment)
    print(f"\nstart to painted window: {ours:.0f} ms; Vorta {theirs:.0f} ms; "
          f"ratio {ours / theirs:.2f}")


def test_memory_with_the_sample_open(environment):
    process = subprocess.Popen(
        [sys.executable, "-c", STAYING], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    assert process.stdout is not None
    told = process.stdout.readline()
    time.sleep(0.2)
    memory = resident_mb(process.pid)
    process.kill()
    process.wait()
    process.stdout.close()
    assert told.strip() == b"painted"
    print(f"\nresident memory with the sample workspace open: {memory:.0f} MB")
