"""On a real X display: a hand drags a mark of the map, and the file follows."""

from __future__ import annotations

import json
import shutil

import pytest
from tests.ui.displays import display, drag_by_hand, opening, program, sample_at

from collab_desktop.domain.stakeholders import stakeholders
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TELL_PLACES = """
def then(window):
    scroll(window.screen_now.page.panel)

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
"""


def test_a_hand_drags_a_mark_and_the_file_follows(tmp_path):
    path = tmp_path / "real.collab"
    sample_at(path)
    code = opening("raci", "map", then=TELL_PLACES)
    with display() as environment, program(path, environment, code) as running:
        assert running.stdout is not None
        x, y, end_x, end_y = json.loads(running.stdout.readline())
        drag_by_hand(environment, (x, y), (end_x, end_y))
    session = Session.open(path, Settings(device="after"))
    try:
        first = stakeholders(session.project(session.project_by_code("CQ-2026-01")))[0]
        assert (first["influence"], first["interest"]) == (4, 2)
    finally:
        session.close()
