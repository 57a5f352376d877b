"""A board of 300 cards never stands still while cards are dragged over it, pushed or typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from tests.benchmarks.heart import PROMISE, beating, rest
from tests.ui import walking

from collab_desktop.domain.boards import WORKSHOPS
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import new_id, set_fields
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.workshop.board_model import mime_of

CARDS, DRAGS, STEPS = 300, 12, 12
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVE = Qt.DropAction.MoveAction
WORDS = "The mechanic drives forty kilometres to look at a pump that runs, card"


def board(window, canvas):
    """The screen of a board with three hundred cards in a project of its own."""
    session = window.session
    project, workshop = Projects(session).start("Dragged", canvas[:6]), new_id()
    fields = set_fields(
        "record", workshop, project_id=project, register=WORKSHOPS, subject="project",
        position="i",
    )
    session.commit("edit.row_added", fields, project_id=project)
    desk = BoardDesk(session, project)
    made = desk.add_board(workshop, canvas)
    areas = [area.key for area in desk.board(made).canvas.areas]
    for number, area in enumerate(areas):
        lines = (f"{WORDS} {number}.{n}" for n in range(CARDS // len(areas)))
        desk.add_many(made, "\n".join(lines), area)
    if canvas == "impact_effort":
        desk.place(made, {
            card.id: (number * 37 % 101, number * 59 % 101)
            for number, card in enumerate(desk.board(made).cards)
        })
    detail = f"{workshop}/board/{made}"
    return walking.visit(window, Route("step", project, "workshops", detail=detail))


def drag_over(qapp, lists, cards, start, end) -> None:
    """What Qt sends while cards are carried from one area over others and let go of."""
    carried = mime_of(cards)
    for step in range(STEPS):
        place = start + (end - start) * step // max(1, STEPS - 1)
        view = lists[place]
        at = QPointF(view.width() / 2, view.height() * (step + 1) / (STEPS + 1)).toPoint()
        if step % 3 == 0:
            view.dragEnterEvent(QDragEnterEvent(at, MOVE, carried, LEFT, NONE))
        view.dragMoveEvent(QDragMoveEvent(at, MOVE, carried, LEFT, NONE))
        rest(qapp, 0.016)
    drop = QDropEvent(QPointF(40, 90), MOVE, carried, LEFT, NONE)
    lists[end].dropEvent(drop)
    rest(qapp, 0.25)


@pytest.mark.benchmark
def test_three_hundred_cards_are_dragged_between_areas(qapp):
    with walking.sample() as window:
        screen = board(window, "desk_story")
        lists = screen.wall.lists()[:4]
        with beating() as heart:
            for number in range(DRAGS):
                start, end = number % 4, (number * 3 + 1) % 4
                moving = [card.id for card in lists[start].cards.cards[: 1 + number % 3]]
                drag_over(qapp, lists, moving, start, end)
    print(f"\n{heart}")
    assert heart.late < PROMISE


@pytest.mark.benchmark
def test_three_hundred_cards_are_typed_and_pushed(qapp):
    with walking.sample() as window:
        screen = board(window, "desk_story")
        field, view = screen.typing.text, screen.wall.lists()[0]
        with beating() as heart:
            for number in range(6):
                field.setFocus()
                QTest.keyClicks(field, f"new {number}")
                QTest.keyClick(field, Qt.Key.Key_Return)
                rest(qapp, 0.15)
            view.setFocus()
            screen.wall.choose({view.cards.cards[10].id}, focus=True)
            both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            for _ in range(10):
                QTest.keyClick(view, Qt.Key.Key_Down, both)
                rest(qapp, 0.15)
    print(f"\n{heart}")
    assert heart.late < PROMISE


@pytest.mark.benchmark
def test_three_hundred_cards_are_dragged_on_a_grid(qapp):
    kinds = QMouseEvent.Type
    with walking.sample() as window:
        grid = board(window, "impact_effort").wall.grid

        def mouse(kind, at, held=LEFT):
            event = QMouseEvent(kind, at, grid.mapToGlobal(at), LEFT, held, NONE)
            qapp.sendEvent(grid, event)

        with beating() as heart:
            for number in range(DRAGS):
                start = grid.box_of(grid.cards[number * 11]).center()
                end = QPointF(grid.width() * (number % 5 + 1) / 6, grid.height() / 2)
                mouse(kinds.MouseButtonPress, start)
                for step in range(STEPS):
                    mouse(kinds.MouseMove, start + (end - start) * ((step + 1) / STEPS))
                    rest(qapp, 0.016)
                mouse(kinds.MouseButtonRelease, end, Qt.MouseButton.NoButton)
                rest(qapp, 0.25)
    print(f"\n{heart}")
    assert heart.late < PROMISE
