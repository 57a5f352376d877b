"""On a real X display: a hand carries a card from one area of a board between cards of another."""

from __future__ import annotations

import json
import shutil

import pytest
from tests.samples import copy_of_sample
from tests.ui.displays import display, drag_by_hand, opening, program, sample_at

from collab_desktop.domain.boards import board, boards_of, workshops
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TELL_PLACES = """
def then(window):
    lists = window.screen_now.wall.lists()
    first, last = lists[0], lists[2]
    start = first.visualRect(first.cards.index(0)).center()
    box = last.visualRect(last.cards.index(1))
    a = first.viewport().mapToGlobal(start)
    b = last.viewport().mapToGlobal(QPoint(box.center().x(), box.top() + 6))
    print("ready", flush=True)
    print(json.dumps([a.x(), a.y(), b.x(), b.y()]), flush=True)
"""


def project_of(session):
    return session.project(session.project_by_code("CQ-2026-01"))


def hung_board(path):
    """The first board of the sample: its workshop and its id."""
    session = Session.open(copy_of_sample(path), Settings(device="before"))
    try:
        data = project_of(session)
        found = next(b for room in workshops(data) for b in boards_of(data, room))
        return found.workshop, found.id
    finally:
        session.close()


def test_a_hand_carries_a_card_between_others(tmp_path):
    path = tmp_path / "real.collab"
    sample_at(path)
    workshop, hung = hung_board(tmp_path / "before.collab")
    detail = f"{workshop}/board/{hung}"
    code = opening("workshops", None, None, "project", detail, then=TELL_PLACES)
    with display() as environment, program(path, environment, code) as running:
        assert running.stdout is not None
        x, y, end_x, end_y = json.loads(running.stdout.readline())
        drag_by_hand(environment, (x, y), (end_x, end_y))
    session = Session.open(path, Settings(device="after"))
    try:
        cards = board(project_of(session), hung).in_area("missing")
        assert [card.number for card in cards][:3] == [6, 1, 7]
    finally:
        session.close()
