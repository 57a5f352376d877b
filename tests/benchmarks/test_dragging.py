"""The window never stands still while somebody drags letters in a matrix or moves rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from tests.benchmarks.heart import PROMISE, beating, rest
from tests.ui import walking

from collab_desktop.screenshots import screens
from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.drags import DraggedLetters, mime_of

ROWS, COLUMNS, DRAGS, STEPS = 30, 12, 24, 12
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
EITHER = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


def matrix(window):
    """The screen of a matrix of thirty activities and twelve people."""
    project = Projects(window.session).start("Dragged", "D-1")
    questions = Questionnaire(window.session, project)
    for number in range(ROWS):
        values = {"title": f"Activity {number}", "phase": "deliver"}
        questions.add_row(ACTIVITIES, values=values)
    for number in range(COLUMNS):
        questions.add_row(PEOPLE, values={"name": f"Person {number}"})
    return walking.visit(window, Route("step", project, "raci"))


def drag(qapp, view, letters: str, start: QPointF, end: QPointF) -> None:
    """What Qt sends while letters of the tray are carried over the cells and dropped."""
    data = mime_of(DraggedLetters(letters))
    view.dragEnterEvent(QDragEnterEvent(start.toPoint(), EITHER, data, LEFT, NONE))
    for step in range(STEPS):
        at = start + (end - start) * (step / (STEPS - 1))
        view.dragMoveEvent(QDragMoveEvent(at.toPoint(), EITHER, data, LEFT, NONE))
        rest(qapp, 0.016)
    view.dropEvent(QDropEvent(end, EITHER, data, LEFT, NONE))
    rest(qapp, 0.25)


@pytest.mark.benchmark
def test_the_heart_of_the_window_beats_on_while_letters_are_dragged(qapp):
    with walking.sample() as window:
        view = matrix(window).view
        area = view.viewport().rect().toRectF().adjusted(20, 60, -20, -20)
        with beating() as heart:
            for number in range(DRAGS):
                end = area.topLeft() + QPointF(
                    area.width() * (number * 7 % DRAGS) / DRAGS,
                    area.height() * (number * 5 % DRAGS) / DRAGS,
                )
                drag(qapp, view, "RACI"[number % 4], area.bottomRight(), end)
    print(f"\n{heart}")
    assert heart.late < PROMISE


@pytest.mark.benchmark
def test_the_heart_of_the_window_beats_on_while_rows_are_moved(qapp):
    with walking.sample() as window:
        walking.visit(window, dict(screens(window.session))["pr-cost"])
        table = window.screen_now.page.blocks[0].editor
        table.view.setFocus()
        rest(qapp, 0.2)
        with beating() as heart:
            for key in (Qt.Key.Key_Down,) * 11 + (Qt.Key.Key_Up,) * 11:
                QTest.keyClick(table.view, key, Qt.KeyboardModifier.AltModifier)
                rest(qapp, 0.12)
    print(f"\n{heart}")
    assert heart.late < PROMISE
