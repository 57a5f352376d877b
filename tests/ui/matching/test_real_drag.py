"""On a real X display: a form is dragged by its name onto the team, with the mouse."""

from __future__ import annotations

import shutil

import pytest
from tests.ui.displays import display, drag_by_hand, opening, program, sample_at

from collab_desktop.services.session import Session
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TELL_PLACES = """
def then(window):
    try:
        measure(window)
    except Exception as error:
        print("failed", repr(error), flush=True)

def measure(window):
    screen = window.screen_now
    head, team = screen.view.horizontalHeader(), screen.draft
    column = next(n for n, form in enumerate(screen.model.forms) if not form.barred)
    x = head.sectionViewportPosition(column) + head.sectionSize(column) // 2
    start = head.viewport().mapToGlobal(QPoint(x, head.height() // 2))
    stop = team.mapToGlobal(QPoint(team.width() // 2, 20))
    print("ready", flush=True)
    print(start.x(), start.y(), stop.x(), stop.y(), screen.model.forms[column].id, flush=True)
"""


def test_a_form_is_dragged_onto_the_team_with_the_mouse(tmp_path):
    path = tmp_path / "drag.collab"
    sample_at(path)
    code = opening("call", "match", then=TELL_PLACES)
    with display() as environment, program(path, environment, code) as running:
        assert running.stdout is not None
        x, y, to_x, to_y, form = running.stdout.readline().split()
        drag_by_hand(environment, (int(x), int(y)), (int(to_x), int(to_y)))
    session = Session.open(path, Settings(device="after"))
    try:
        desk = TeamDesk(session, session.project_by_code("CQ-2026-01"))
        assert desk.place(form) == "member"
    finally:
        session.close()
