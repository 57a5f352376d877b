"""A real X display, and the program on it, for as long as a test needs them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.samples import copy_of_sample

from collab_desktop.settings import Settings, save

WAIT = 20.0
Point = tuple[int, int]
OPENING = """
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
    if window is None or not window.has_session or not window.session.project_rows():
        QTimer.singleShot(100, go)
        return
    project = window.session.project_by_code("CQ-2026-01")
    window.go(Route("step", project, PLACE))
    window.activateWindow()
    QTimer.singleShot(1000, lambda: then(window))

THEN
QTimer.singleShot(0, go)
sys.exit(app.run(Path(sys.argv[1])))
"""
SAY_READY = """
def then(window):
    print("ready", flush=True)
"""


def opening(*place: str, then: str = SAY_READY) -> str:
    """Code that opens a place of the sample's first project, and goes on with ``then(window)``.

    ``then`` prints "ready" first.
    """
    return OPENING.replace("PLACE", ", ".join(map(repr, place))).replace("THEN", then)


def sample_at(path: Path) -> None:
    """A filled workspace, and settings that ask nothing at the start."""
    settings = Settings(name="D. Hale", device="display", theme="light", first_run_done=True)
    save(settings)
    copy_of_sample(path)


@contextmanager
def display(*screens: str) -> Iterator[dict[str, str]]:
    """An X server that nobody sees, with screens of these sizes, else one of a small laptop.

    Yields the environment for programs on it.
    """
    read, write = os.pipe()
    sizes = enumerate(screens or ("1366x768x24",))
    shown = [word for number, size in sizes for word in ("-screen", str(number), size)]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *shown, "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        end(server)


@contextmanager
def program(
    path: Path, environment: dict[str, str], code: str = opening("cq", "question", "question")
) -> Iterator[subprocess.Popen[str]]:
    """The program with a page of a workspace on show: the challenge question, or what code says."""
    running = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], env=environment,
        stdout=subprocess.PIPE, text=True,
    )
    try:
        assert running.stdout is not None
        assert running.stdout.readline().strip() == "ready"
        yield running
    finally:
        end(running)


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """End a process that was started here."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def wait_for(wanted: Callable[[], object], seconds: float = WAIT) -> bool:
    """Look again and again until something is so."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if wanted():
            return True
        time.sleep(0.1)
    return False


def drag_by_hand(environment: dict[str, str], start: Point, stop: Point) -> None:
    """Press, two small moves, several large ones, let go: as a hand does it; wait until saved."""
    path = [(start[0] + 4, start[1] + 3), (start[0] + 14, start[1] + 8)]
    path += [
        (start[0] + (stop[0] - start[0]) * n // 6, start[1] + (stop[1] - start[1]) * n // 6)
        for n in range(1, 7)
    ]
    words = ["mousemove", str(start[0]), str(start[1]), "sleep", "0.3", "mousedown", "1"]
    for x, y in path:
        words += ["sleep", "0.12", "mousemove", str(x), str(y)]
    words += ["sleep", "0.3", "mousemove", str(stop[0] + 1), str(stop[1]), "sleep", "0.3"]
    subprocess.run(
        ["xdotool", *words, "mouseup", "1", "sleep", "1.0"], env=environment, check=True,
        timeout=30,
    )
