"""The room sees what happens at the console within 100 milliseconds."""

from __future__ import annotations

from time import perf_counter

import pytest
from tests.ui import walking

from collab_desktop.domain.slides import BoardArea, BoardCard, BoardSlide
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui.workshop.routes import RUN, route_of

MOST = 0.100
FULL_HD = (1920, 1080)


def painted(window, act) -> float:
    """Seconds from an act at the console until the room's window has been painted anew."""
    room = window.present.window
    room.written = ()
    begin = perf_counter()
    act()
    while not room.written:
        walking.application().processEvents()
    return perf_counter() - begin


@pytest.mark.benchmark
def test_the_room_follows_the_console(qapp):
    with walking.sample() as window:
        project = window.session.project_by_code("CQ-2026-01")
        workshop = Workshops(window.session, project).add("w1")
        walking.visit(window, route_of(project, workshop, RUN))
        window.trigger("present")
        window.present.window.resize(*FULL_HD)
        walking.settle(qapp)
        screen = window.screen_now
        agenda = [painted(window, screen.go_on) for _ in range(5)]
        pause = [painted(window, window.present.pause_or_go_on) for _ in range(6)]
        cards = tuple(BoardCard(f"What family number {n} does at dawn", n, n) for n in range(75))
        walls = [
            BoardSlide(f"A wall of three hundred cards, {number}", (BoardArea("Now", cards),) * 4)
            for number in range(4)
        ]
        board = [painted(window, lambda wall=wall: window.present.show(wall)) for wall in walls]
        window.present.close()
    found = {"block": agenda, "pause": pause, "board of 300": board[1:]}
    print("\n" + ", ".join(f"{name} {max(each) * 1000:.0f} ms" for name, each in found.items()))
    for name, each in found.items():
        assert sorted(each)[len(each) // 2] < MOST, name
