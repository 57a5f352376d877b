"""People are brought into the lanes of an activity by a drag, by a menu and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from tests.ui.audit import audit
from tests.ui.shell.conftest import settle

from collab_desktop.ui.raci.drags import PERSON, mime_of_member

Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(matrix):
    """The lanes of the first activity: Ann answers, Bo does it, Cy has no part."""
    matrix.fill("A R .")
    matrix.screen.drawer.set_current("people")
    matrix.go(0, 0)
    show(matrix)
    return matrix


def show(matrix):
    """Let the drawer follow the cell."""
    while matrix.screen._cell_due.isActive():
        QTest.qWait(20)
    settle()


def lanes(matrix):
    part = matrix.screen.drawer.people.lanes
    return {
        lane.code: [chip.person.name for chip in part.chips if chip.lane == lane.code]
        for lane in part.lanes
    }


def chip(matrix, name, lane):
    chips = matrix.screen.drawer.people.lanes.chips
    return next(c for c in chips if c.person.name == name and c.lane == lane)


def drop(matrix, code, data, modifiers=Qt.KeyboardModifier.NoModifier):
    lane = next(o for o in matrix.screen.drawer.people.lanes.lanes if o.code == code)
    event = QDropEvent(
        QPointF(4, 4), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, modifiers
    )
    lane.dropEvent(event)
    settle()
    show(matrix)


def test_the_lanes_follow_the_activity_and_the_letters(opened):
    assert lanes(opened) == {"R": ["Bo"], "A": ["Ann"], "C": [], "I": [], "": ["Cy"]}
    opened.go(1, 0)
    show(opened)
    assert lanes(opened)[""] == ["Ann", "Bo", "Cy"]
    QTest.keyClick(opened.view, Key.Key_I)
    show(opened)
    assert lanes(opened)["I"] == ["Ann"]


def test_a_person_dropped_on_a_lane_leaves_the_other_and_one_undo_brings_them_back(opened):
    drop(opened, "C", mime_of_member(opened.people[1], "R"))
    assert opened.letters()[0] == "A C ."
    assert lanes(opened)["C"] == ["Bo"]
    opened.window.trigger("undo")
    settle()
    assert opened.letters()[0] == "A R ."


def test_control_adds_a_letter_where_both_may_stand(opened):
    drop(opened, "R", mime_of_member(opened.people[0], "A"), _CTRL)
    assert opened.letters()[0] == "A/R R ."
    drop(opened, "C", mime_of_member(opened.people[0], "A"), _CTRL)
    assert opened.letters()[0] == "C R ."
    drop(opened, "", mime_of_member(opened.people[0], "C"))
    assert opened.letters()[0] == ". R ."


def test_a_newcomer_dropped_on_a_lane_gets_a_column_and_the_letter_in_one_step(opened):
    from PySide6.QtCore import QMimeData

    candidate = opened.screen.drawer.people.newcomers.buttons[0].candidate
    data = QMimeData()
    data.setData(PERSON, candidate.key.encode())
    drop(opened, "R", data)
    added = opened.screen.desk.people[-1]
    assert added.name == candidate.name
    assert opened.screen.desk.letters(opened.activities[0], added.id) == "R"
    assert candidate.name in lanes(opened)["R"]
    opened.window.trigger("undo")
    settle()
    assert [person.name for person in opened.screen.desk.people] == ["Ann", "Bo", "Cy"]


def test_a_letter_key_moves_whoever_has_the_keyboard_and_the_keyboard_stays_with_them(opened):
    chip(opened, "Cy", "").setFocus()
    QTest.keyClick(chip(opened, "Cy", ""), Key.Key_C)
    show(opened)
    assert opened.letters()[0] == "A R C"
    assert chip(opened, "Cy", "C").hasFocus()
    chip(opened, "Bo", "R").setFocus()
    QTest.keyClick(chip(opened, "Bo", "R"), Key.Key_Delete)
    show(opened)
    assert opened.letters()[0] == "A . C"


def test_a_press_opens_the_lanes_as_a_menu(opened):
    one = chip(opened, "Cy", "")
    one.click()
    words = [action.text().split("\t")[0] for action in one.menu_shown.actions()]
    assert words == ["Responsible", "Accountable", "Consulted", "Informed", "No part"]
    one.menu_shown.actions()[3].trigger()
    settle()
    assert opened.letters()[0] == "A R I"


def test_a_second_answer_by_a_lane_opens_the_quiet_bar(opened):
    drop(opened, "A", mime_of_member(opened.people[2], ""))
    assert "2 people answer" in opened.screen.frame.banner.text()


def test_what_is_only_read_is_not_moved_and_the_lanes_pass_the_audit(opened):
    assert [str(found) for found in audit(opened.window)] == []
    part = opened.screen.drawer.people.lanes
    part.read_only = True
    part._shown = None
    show(opened)
    opened.go(1, 1)
    show(opened)
    assert not any(lane.takes_drops for lane in part.lanes)
    assert not any(c.isEnabled() for c in part.chips)
