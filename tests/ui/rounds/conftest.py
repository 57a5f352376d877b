"""A workshop of a project in a window that only remembers, walked by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.steps.scoring_room import Room

from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui import theme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.rounds.round_screen import RoundScreen, round_route
from collab_desktop.ui.widgets.start import prepare

LINES = ("Wells near schools", "Pumps by solar power", "A map of the season", "Radio", "Posters")
KEYS = tuple(f"line{number}" for number in range(1, 6))
ASKED = About("Which first?", tuple(Item(k, t) for k, t in zip(KEYS, LINES, strict=True)))


class Hall(Room):
    """One workshop with its rounds, and the screen that is open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.workshop = Workshops(self.session, self.project).add("w3")
        self.rounds = Rounds(self.session, self.project)

    def opened(self, voters: Any = 12, **more: Any) -> str:
        given = {"about": ASKED, "method": Method.SCORE, "secrecy": Secrecy.SECRET} | more
        return self.rounds.open(voters=voters, workshop=self.workshop, **given)

    def revealed(self, *sheets: Any, **more: Any) -> str:
        round_id = self.opened(len(sheets), **more)
        self.fill(round_id, *sheets)
        self.rounds.reveal(round_id)
        return round_id

    def fill(self, round_id: str, *sheets: Any) -> None:
        for number, scores in enumerate(sheets, 1):
            content = {"scores": dict(zip(KEYS, scores, strict=False))}
            self.rounds.hand_in(round_id, f"seat:{number}", content)

    def enter_round(self, round_id: str = "", size: tuple[int, int] = (1294, 740)) -> RoundScreen:
        screen = RoundScreen(self, round_route(self.project, self.workshop, round_id))
        self.page = screen
        self.screens.append(screen)
        screen.setWindowTitle(screen.window_title())
        screen.resize(*size)
        screen.show()
        screen.activateWindow()
        QTest.qWaitForWindowExposed(screen)
        first = screen.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        return screen

    def go(self, route: Route) -> None:
        self.routes.append(route)
        if self.page is not None and self.page.leave():
            self.page.show_route(route)


@pytest.fixture
def hall(qapp: QApplication, tmp_path: Path) -> Iterator[Hall]:
    """A workshop in a project of its own."""
    theme.apply(qapp)
    prepare(qapp)
    opened = Hall(tmp_path)
    yield opened
    for screen in opened.screens:
        screen.hide()
        screen.deleteLater()
    qapp.sendPostedEvents(None, 52)
    opened.close()
