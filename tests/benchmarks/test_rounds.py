"""Keying sheets from paper: twelve people, five lines, sixty keys, each painted at once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui import walking

from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.screenshots import settle
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui.rounds.round_screen import round_route

PEOPLE, LINES = 12, 5
MOST = 0.020
"""Seconds of work from the key to the painted cell; on a quiet machine that is what passes."""


@pytest.mark.benchmark
def test_sixty_keys_are_painted_at_once_and_all_sheets_are_in(qapp):
    with walking.sample() as window:
        project = portfolio(window.session)[0].project_id
        workshop = Workshops(window.session, project).add("w3")
        rounds = Rounds(window.session, project)
        about = About("Which first?", tuple(Item(f"i{n}", f"Line {n}") for n in range(LINES)))
        round_id = rounds.open(about, Method.SCORE, PEOPLE, Secrecy.SECRET, workshop)
        screen = walking.visit(window, round_route(project, workshop, round_id))
        screen.entering.key_sheets()
        settle(qapp)
        grid = screen.entering.page.grid
        times: list[tuple[float, float]] = []
        sealed: list[tuple[float, float]] = []
        for number in range(PEOPLE * LINES):
            with timed(times):
                QTest.keyClick(QApplication.focusWidget(), "012345"[number % 6])
                grid.viewport().repaint()
            with timed(sealed):
                qapp.processEvents()
        assert rounds.view(round_id).all_in
    print(f"\nkey to painted: {told(times)}\nsealing between keys: {told(sealed)}")
    assert max(work for work, _ in times) < MOST


@contextmanager
def timed(found: list[tuple[float, float]]) -> Iterator[None]:
    """Note how long something worked, and how long it took beside everything else that runs."""
    work, clock = time.process_time(), time.perf_counter()
    yield
    found.append((time.process_time() - work, time.perf_counter() - clock))


def told(times: list[tuple[float, float]]) -> str:
    """Median and worst in milliseconds, of work and of the clock."""
    return "; ".join(
        f"{name} median {median(column) * 1000:.1f} ms, worst {max(column) * 1000:.1f} ms"
        for name, column in zip(("work", "clock"), zip(*times, strict=True), strict=True)
    )
