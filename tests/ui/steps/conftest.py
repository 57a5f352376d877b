"""A step page inside a window that only remembers, over a real workspace file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from shiboken6 import isValid
from tests.ui import walkable
from tests.ui.steps.scoring_room import Room

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui import theme
from collab_desktop.ui.steps.step_page import StepPage
from collab_desktop.ui.widgets.start import prepare

Open = Callable[..., StepPage]


@pytest.fixture
def around(tmp_path: Path, qapp) -> Iterator[walkable.Around]:
    theme.apply(qapp)
    prepare(qapp)
    session, _ = walkable.start(tmp_path)
    window = walkable.Around(session)
    yield window
    for page in window.pages:
        if isValid(page):
            page.leave()
            page.hide()
            page.deleteLater()
    window.page = None
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    window.close()


@pytest.fixture
def questions(around: walkable.Around) -> Questionnaire:
    return Questionnaire(around.session, "p1")


@pytest.fixture
def opened(around: walkable.Around, qtbot) -> Open:
    def call(step: str, section: str | None = None, *, width: int = 1294) -> StepPage:
        page = around.open("p1", step, section)
        page.resize(width, 740)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return page

    return call


@pytest.fixture
def room(tmp_path: Path, qapp) -> Iterator[Room]:
    """A window around the scoring and True North pages of the built-in questions."""
    theme.apply(qapp)
    prepare(qapp)
    found = Room(tmp_path)
    yield found
    for screen in found.screens:
        if isValid(screen):
            screen.leave()
            screen.hide()
            screen.deleteLater()
    found.page = None
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    found.close()


def answer_at(questions: Questionnaire, path: str, subject: str = "project") -> Answer | None:
    """What the file says at a path."""
    return questions.data.answers.get(Address(path, subject))
