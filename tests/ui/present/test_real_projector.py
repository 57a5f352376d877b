"""On a real X display with two screens: F5 covers the second one, and the keyboard stays."""

from __future__ import annotations

import shutil

import pytest
from tests.ui.displays import display, opening, program, sample_at
from tests.ui.test_real_window import xdotool

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TELLING = """
def told(window):
    room, size = window.present.window, (1920, 1080)
    if room is None or not room.written or (room.width(), room.height()) != size \
            or not window.isActiveWindow():
        QTimer.singleShot(50, lambda: told(window))
        return
    print(qt.screens().index(room.screen()), room.isFullScreen(), type(qt.activeWindow()).__name__,
          " ".join(room.written), flush=True)

def then(window):
    print("ready", flush=True)
    told(window)
"""


def test_f5_covers_the_second_screen_and_leaves_the_console_where_it_is(tmp_path):
    path = tmp_path / "real.collab"
    sample_at(path)
    code = opening("cq", "question", "question", then=TELLING)
    with display("1366x768x24", "1920x1080x24") as environment, \
            program(path, environment, code) as running:
        window = xdotool(environment, "search", "--sync", "--pid", str(running.pid),
                         "--onlyvisible", "--name", "Challenge question").split()[0]
        xdotool(environment, "windowfocus", "--sync", window)
        xdotool(environment, "key", "F5")
        screen, full, active, *words = running.stdout.readline().split()
    assert (screen, full, active) == ("1", "True", "MainWindow")
    assert "every child" in " ".join(words), "the challenge question is on the wall"
