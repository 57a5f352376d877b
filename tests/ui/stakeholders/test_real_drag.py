"""On a real X display: a hand drags a mark of the map, and the file follows."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from tests.ui.displays import display, program, sample_at

from collab_desktop.domain.stakeholders import stakeholders
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
OPEN_MAP = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea
from collab_desktop import app
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.window import MainWindow

qt = app.make_application(sys.argv[:1])

def go():
    window = next((w for w in qt.topLevelWidgets() if isinstance(w, MainWindow)), None)
    if window is None or not window.has_session:
        QTimer.singleShot(100, go)
        return
    window.go(Route("step", window.session.project_by_code("CQ-2026-01"), "raci", "people"))
    window.activateWindow()
    QTimer.singleShot(1200, lambda: scroll(window.screen_now.page.panel))

def scroll(panel):
    area = panel.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    place = panel.board.mapTo(area.widget(), QPoint(0, -20)).y()
    area.verticalScrollBar().setValue(place)
    QTimer.singleShot(400, lambda: tell(panel.board))

def tell(board):
    first = next(spot for spot in board.spots if spot.stake.number == 1)
    start = board.mapToGlobal(first.mark.center().toPoint())
    end = board.mapToGlobal(board.picture.cell(4, 2).center().toPoint())
    print("ready", flush=True)
    print(json.dumps([start.x(), start.y(), end.x(), end.y()]), flush=True)

QTimer.singleShot(0, go)
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_hand_drags_a_mark_and_the_file_follows(tmp_path):
    path = tmp_path / "real.collab"
    sample_at(path)
    with display() as environment, program(path, environment, OPEN_MAP) as running:
        assert running.stdout is not None
        drag(environment, *json.loads(running.stdout.readline()))
    session = Session.open(path, Settings(device="after"))
    try:
        first = stakeholders(session.project(session.project_by_code("CQ-2026-01")))[0]
        assert (first["influence"], first["interest"]) == (4, 2)
    finally:
        session.close()


def drag(environment: dict[str, str], x: int, y: int, end_x: int, end_y: int) -> None:
    """Press, move in small steps as a hand does, let go, and wait until it is saved."""
    steps = 12
    words = ["mousemove", str(x), str(y), "sleep", "0.2", "mousedown", "1", "sleep", "0.1"]
    for step in range(1, steps + 1):
        here = (x + (end_x - x) * step // steps, y + (end_y - y) * step // steps)
        words += ["mousemove", *map(str, here), "sleep", "0.04"]
    words += ["sleep", "0.2", "mouseup", "1", "sleep", "1.5"]
    subprocess.run(["xdotool", *words], env=environment, check=True, timeout=20)
