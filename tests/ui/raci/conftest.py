"""The matrix in the real window, with a small matrix of its own."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtTest import QTest
from tests.ui.shell.conftest import bare, open_at, project_ids, settle, three_projects, workspace

from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route

__all__ = ["bare", "open_at", "three_projects", "workspace"]

TITLES = (("Plan", "qualify"), ("Do", "deliver"), ("Check", "deliver"))
NAMES = ("Ann", "Bo", "Cy")


@pytest.fixture
def matrix(open_at):
    """The open screen of a matrix of three activities and three people."""
    window = open_at()
    project = project_ids(window)[1]
    questions = Questionnaire(window.session, project)
    rows = [
        questions.add_row(ACTIVITIES, values={"title": title, "phase": phase})
        for title, phase in TITLES
    ]
    people = [questions.add_row(PEOPLE, values={"name": name}) for name in NAMES]
    window.go(Route("step", project, "raci"))
    settle()
    window.activateWindow()
    return Opened(window, project, rows, people)


class Opened(SimpleNamespace):
    """The window, its screen, and the rows and columns by place."""

    def __init__(self, window, project, rows, people):
        super().__init__(
            window=window, project=project, activities=rows, people=people,
            screen=window.screen_now, view=window.screen_now.view, model=window.screen_now.model,
        )  # fmt: skip

    def at(self, row, column):
        """The index of a cell."""
        return self.model.index_of((self.activities[row], self.people[column]))

    def go(self, row, column):
        """Put the keyboard into a cell."""
        self.view.go_to((self.activities[row], self.people[column]))

    def fill(self, *lines):
        """Write letters from rows such as ``"A R ."``."""
        self.screen.write({
            (self.activities[row], self.people[column]): "" if word == "." else word
            for row, line in enumerate(lines) for column, word in enumerate(line.split())
        }, "edit.letters")  # fmt: skip
        self.rest()

    def rest(self):
        """Wait until the list of findings has followed the letters."""
        due = self.screen._findings_due
        while due.isActive():
            QTest.qWait(20)
        settle()

    def letters(self):
        """What the file says, as rows."""
        found = self.window.session.project(self.project).assignments
        return [
            " ".join(found.get((row, person), ".") for person in self.people)
            for row in self.activities
        ]  # fmt: skip
