"""On a real X display: a letter is dragged from the tray into a cell, with the mouse."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from tests.ui.displays import display, end, sample_at

from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
OPEN_MATRIX = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from collab_desktop import app
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.window import MainWindow

qt = app.make_application(sys.argv[:1])

def go():
    window = next((w for w in qt.topLevelWidgets() if isinstance(w, MainWindow)), None)
    if window is None or not window.has_session or not window.session.project_rows():
        QTimer.singleShot(100, go)
        return
    project = window.session.project_by_code("CQ-2026-01")
    window.go(Route("step", project, "raci"))
    window.activateWindow()
    QTimer.singleShot(800, lambda: tell(window))

def tell(window):
    try:
        measure(window)
    except Exception as error:
        print("failed", repr(error), flush=True)

def measure(window):
    screen = window.screen_now
    desk, view = screen.desk, screen.view
    cell = next(
        (activity.id, person.id) for activity in desk.activities[:5] for person in desk.people[:5]
        if not desk.letters(activity.id, person.id)
    )
    button = screen.frame.tray.buttons[0]
    start = button.mapToGlobal(button.rect().center())
    place = view.visualRect(view.model().index_of(cell)).center()
    stop = view.viewport().mapToGlobal(place)
    print(start.x(), start.y(), stop.x(), stop.y(), button.letter.code, *cell, flush=True)

QTimer.singleShot(0, go)
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_letter_is_dragged_into_a_cell_with_the_mouse(tmp_path):
    path = tmp_path / "drag.collab"
    sample_at(path)
    with display() as environment:
        running = subprocess.Popen(
            [sys.executable, "-c", OPEN_MATRIX, str(path)], env=environment,
            stdout=subprocess.PIPE, text=True,
        )
        try:
            assert running.stdout is not None
            told = running.stdout.readline().split()
            assert len(told) == 7, told
            x, y, to_x, to_y, letter, activity, person = told
            drag(environment, (int(x), int(y)), (int(to_x), int(to_y)))
        finally:
            end(running)
            if running.stdout is not None:
                running.stdout.close()
    session = Session.open(path, Settings(device="after"))
    try:
        project = session.project_by_code("CQ-2026-01")
        assert session.project(project).assignments.get((activity, person)) == letter
    finally:
        session.close()


def drag(environment, start, stop):
    """Press, two small moves, several large ones, release: as a hand does it."""
    steps = [(start[0] + 4, start[1] + 3), (start[0] + 14, start[1] + 8)]
    steps += [
        (start[0] + (stop[0] - start[0]) * n // 6, start[1] + (stop[1] - start[1]) * n // 6)
        for n in range(1, 7)
    ]
    words = ["mousemove", str(start[0]), str(start[1]), "sleep", "0.3", "mousedown", "1"]
    for x, y in steps:
        words += ["sleep", "0.12", "mousemove", str(x), str(y)]
    words += ["sleep", "0.3", "mousemove", str(stop[0] + 1), str(stop[1]), "sleep", "0.3"]
    subprocess.run(
        ["xdotool", *words, "mouseup", "1", "sleep", "1.0"], env=environment, check=True,
        timeout=30,
    )
