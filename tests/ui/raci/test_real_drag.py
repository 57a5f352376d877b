"""On a real X display: a person changes lanes and a letter goes into a cell, with the mouse."""

from __future__ import annotations

import shutil

import pytest
from tests.ui.displays import display, drag_by_hand, opening, program, sample_at

from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TELL_PLACES = """
def then(window):
    from PySide6.QtCore import QTimer

    window.screen_now.drawer.set_current("people")
    QTimer.singleShot(500, lambda: tell(window))

def tell(window):
    try:
        measure(window)
    except Exception as error:
        print("failed", repr(error), flush=True)

def measure(window):
    screen = window.screen_now
    desk, view = screen.desk, screen.view
    cell = next(
        (activity.id, person.id) for activity in desk.activities[1:5] for person in desk.people[:5]
        if not desk.letters(activity.id, person.id)
    )
    button = screen.frame.tray.buttons[0]
    start = button.mapToGlobal(button.rect().center())
    place = view.visualRect(view.model().index_of(cell)).center()
    stop = view.viewport().mapToGlobal(place)
    lanes = screen.drawer.people.lanes
    chip = next(found for found in lanes.chips if found.lane == "R")
    lane = next(found for found in lanes.lanes if found.code == "I")
    left = chip.mapToGlobal(chip.rect().center())
    came = lane.mapToGlobal(lane.rect().center())
    row = view.model().cell(view.currentIndex())[0]
    print("ready", flush=True)
    print(left.x(), left.y(), came.x(), came.y(), row, chip.person.id, flush=True)
    print(start.x(), start.y(), stop.x(), stop.y(), button.letter.code, *cell, flush=True)
"""


def test_a_person_and_a_letter_are_dragged_with_the_mouse(tmp_path):
    path = tmp_path / "drag.collab"
    sample_at(path)
    code = opening("raci", then=TELL_PLACES)
    with display() as environment, program(path, environment, code) as running:
        assert running.stdout is not None
        *places, row, who = running.stdout.readline().split()
        left, top, right, bottom = map(int, places)
        drag_by_hand(environment, (left, top), (right, bottom))
        x, y, to_x, to_y, letter, activity, person = running.stdout.readline().split()
        drag_by_hand(environment, (int(x), int(y)), (int(to_x), int(to_y)))
    session = Session.open(path, Settings(device="after"))
    try:
        project = session.project_by_code("CQ-2026-01")
        found = session.project(project).assignments
        assert found.get((row, who)) == "I"
        assert found.get((activity, person)) == letter
    finally:
        session.close()
