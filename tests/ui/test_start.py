"""Typing in the real window: kept after a rest, kept at a kill, taken back by Ctrl+Z."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.ui import walking
from tests.ui.hands import CTRL, Keys

from collab_desktop.app import FirstPaint
from collab_desktop.domain.answers import Address
from collab_desktop.screenshots import screens
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui.window import MainWindow

KILLS = int(os.environ.get("COLLAB_KILLS", "2"))
AT_MOST_LOST = 2.0
"""Seconds of typing that a kill may cost."""
QUESTION, PROBLEM = Address("cq.question.question"), "cq-problem"
TYPIST = Path(__file__).with_name("typist.py")


@pytest.fixture
def window(qapp) -> Iterator[MainWindow]:
    with walking.sample() as opened:
        yield opened


def said(window: MainWindow) -> str:
    project = str(window.trail.here.project)
    return str(window.session.store.answers(project)[QUESTION].value)


class Painted(QWidget):
    """A window that tells when it is painted."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self.paintEvent = lambda _event: told.append("picture")


def test_what_is_heavy_waits_for_the_first_picture(qapp, qtbot):
    told: list[str] = []
    window = Painted(told)
    qtbot.addWidget(window)
    window.winId()
    FirstPaint(window.windowHandle()).done.connect(lambda: told.append("the rest"))
    qapp.processEvents()
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: "the rest" in told)
    window.hide()
    window.show()
    qapp.processEvents()
    assert told[0] == "picture"
    assert told.count("the rest") == 1


def test_what_is_typed_is_in_the_file_after_a_rest(window, qtbot):
    walking.visit(window, dict(screens(window.session))["cq-question"])
    before = said(window)
    Keys(window).type("So: ")
    assert said(window) == before
    qtbot.waitUntil(lambda: said(window) == f"So: {before}", timeout=3000)


def test_typing_is_taken_back_across_pages_and_after_an_export(window, qtbot):
    routes = dict(screens(window.session))
    walking.visit(window, routes["cq-question"])
    before = said(window)
    hands = Keys(window)
    hands.type("So: ")
    walking.visit(window, routes[PROBLEM])
    assert said(window) == f"So: {before}", "leaving a page keeps what was typed"
    walking.visit(window, routes["export"])
    undo, redo = ((Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier))
    for _ in range(2):  # leaving the page also kept the earlier wording
        hands.key(*undo)
    assert said(window) == before
    for _ in range(2):
        hands.key(*redo)
    assert said(window) == f"So: {before}"


@pytest.mark.parametrize("seconds", [3.1 + 0.37 * number for number in range(KILLS)])
def test_a_kill_while_typing_loses_two_seconds_at_most(tmp_path, seconds):
    path = tmp_path / "typed.collab"
    with subprocess.Popen(
        [sys.executable, str(TYPIST), str(path)], stdout=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout is not None
        first = typist.stdout.readline()
        assert first, "the typist never began"
        time.sleep(seconds)
        killed = time.time()
        typist.kill()
        lines = [first, *typist.stdout]
    typed = [(float(moment), int(number)) for moment, number in (ln.split() for ln in lines)]
    kept = last_word(path)
    old = [number for moment, number in typed if moment < killed - AT_MOST_LOST]
    assert old, "it typed too little to say anything"
    assert kept >= old[-1]


def last_word(path: Path) -> int:
    """The number of the last whole word in the file."""
    session = Session.open(path, Settings(device="after"))
    try:
        (project,) = session.project_rows()
        text = str(session.store.answers(str(project["id"]))[QUESTION].value)
        assert session.store.verify() == []
    finally:
        session.close()
    words = text.split()
    assert words == [f"w{number}" for number in range(len(words))]
    return len(words) - 1
