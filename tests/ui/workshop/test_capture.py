"""The console: what is typed is in the file at once, and one key begins each kind of line."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from tests.ui.present.conftest import bare, open_at, three_projects, workspace
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.slides import AgendaSlide, ListSlide, PauseSlide
from collab_desktop.services.attendance import AttendanceList
from collab_desktop.services.capture import Capture
from collab_desktop.services.session import Session
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui import autosave
from collab_desktop.ui.navigation import Route

__all__ = ["bare", "open_at", "three_projects", "workspace"]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_at):
    """The console of a workshop that is planned, with two guests."""
    window = open_at()
    project = project_ids(window)[0]
    rooms = Workshops(window.session, project)
    workshop = rooms.add("w2", {"start": "09:30"})
    people = [str(row["id"]) for row in window.session.store.rows("person")][:2]
    AttendanceList(window.session, project).invite(workshop, *people)
    window.go(Route("step", project, "workshops", detail=f"{workshop}/run"))
    window.activateWindow()
    settle()
    return window


def console(window):
    return window.screen_now


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    settle()


def test_one_key_begins_a_line_and_enter_ends_it(window):
    screen = console(window)
    assert QApplication.focusWidget() is screen.now.next
    for key, register in (("D", "decisions"), ("P", "ws_parking"), ("A", "actions")):
        screen.now.next.setFocus()
        press(getattr(Qt.Key, f"Key_{key}"))
        new = screen.lists.lists[register].new
        assert QApplication.focusWidget() is new and screen.lists.tabs.value() == register
        QTest.keyClicks(new, "Pad the radios")
        press(Qt.Key.Key_Return)
        assert new.text() == ""
        assert [line.text for line in screen.capture.lines(register)] == ["Pad the radios"]
        shown = [line.told.text for line in screen.lists.lists[register].lines.values()]
        assert shown == ["Pad the radios"]


def test_letters_are_no_keys_where_somebody_turned_that_off(window):
    window.change_settings(replace(window.settings, single_key=False))
    project, workshop = window.screen_now.project, window.screen_now.workshop_id
    window.go(Route("hub", project))
    window.go(Route("step", project, "workshops", detail=f"{workshop}/run"))
    settle()
    screen = console(window)
    screen.now.next.setFocus()
    press(Qt.Key.Key_D)
    assert QApplication.focusWidget() is screen.now.next
    press(Qt.Key.Key_D, CTRL_SHIFT)
    new = screen.lists.lists["decisions"].new
    assert QApplication.focusWidget() is new
    assert "(" not in new.accessibleName()


def test_in_a_field_letters_are_letters_and_the_longer_keys_still_work(window):
    screen = console(window)
    screen.notes.text.setFocus()
    QTest.keyClicks(screen.notes.text, "pad")
    assert screen.notes.text.text().endswith("pad")
    assert QApplication.focusWidget() is screen.notes.text
    press(Qt.Key.Key_D, CTRL_SHIFT)
    assert QApplication.focusWidget() is screen.lists.lists["decisions"].new


def test_a_line_is_in_the_file_while_it_is_typed_and_survives(window, qtbot, tmp_path):
    screen = console(window)
    screen.lists.begin("decisions")
    new = screen.lists.lists["decisions"].new
    QTest.keyClicks(new, "We begin")
    qtbot.waitUntil(lambda: bool(screen.capture.lines("decisions")), timeout=4 * autosave.REST)
    left = shutil.copy(window.session.store.path, tmp_path / "as after kill -9.collab")
    after = Session.open(left, window.settings)
    assert Capture(after, screen.project, screen.workshop_id).lines("decisions")
    after.close()
    QTest.keyClicks(new, " in May")
    assert screen.keep()
    assert [line.text for line in screen.capture.lines("decisions")] == ["We begin in May"]
    new.selectAll()
    press(Qt.Key.Key_Delete)
    assert screen.keep() and screen.capture.lines("decisions") == ()


def test_next_block_runs_the_agenda_and_stops_the_timer(window):
    screen = console(window)
    lines = Workshops(window.session, screen.project).timetable(screen.workshop_id).lines
    assert screen.now.activity.text() == lines[0].block.activity
    screen.now.start.click()
    assert window.present.timer.runs and screen.now.time.text()
    assert window.present.timer.clock.length == lines[0].block.minutes * 60
    screen.now.more.click()
    assert window.present.timer.clock.seconds == (lines[0].block.minutes + 1) * 60
    screen.now.next.click()
    settle()
    assert not window.present.timer.runs
    assert "1" in screen.now._kicker.text() and "left" in screen.now.left.text()
    screen.now.next.click()
    settle()
    assert screen.now.activity.text() == lines[1].block.activity


def test_private_notes_belong_to_a_block(window):
    screen = console(window)
    screen.now.next.click()
    QTest.keyClicks(screen.notes.text, "quiet first")
    screen.now.next.click()
    settle()
    assert screen.notes.text.text() == ""
    first = Workshops(window.session, screen.project).blocks(screen.workshop_id)[0].id
    assert screen.capture.note(first) == "quiet first"


def test_ticks_and_numbers_say_who_is_in_the_room(window):
    screen = console(window)
    boxes = screen.people.findChildren(QCheckBox)
    boxes[0].click()
    settle()
    assert screen.people.count.text().startswith("1 of 2")
    assert screen.capture.guests()[0].present == "present"
    QTest.keyClicks(screen.people.editors["end_users_present"].line, "4")
    QTest.keyClicks(screen.mood.editors["mood_4"].line, "3")
    assert screen.keep()
    held = screen.capture.workshop
    assert (held.end_users, held.moods) == (4, (0, 0, 0, 3, 0))


def test_f5_shows_the_agenda_and_the_console_says_what_the_room_sees(window):
    screen = console(window)
    assert "Nothing" in screen.room.state.text()
    window.trigger("present")
    settle()
    assert isinstance(window.present.slide, AgendaSlide)
    assert window.present.slide.title in screen.room.words.text()
    screen.now.next.click()
    settle()
    assert window.present.slide.lines[0].state == "now", "it follows what is done at the console"
    screen.room.blank.click()
    assert isinstance(window.present.window.slide, PauseSlide)
    assert "pause" in screen.room.state.text() and not screen.room.words.text()
    screen.room.blank.click()
    window.activateWindow()
    screen.now.next.setFocus()
    for paused in (True, False):
        QTest.keyClicks(screen.now.next, ".")
        assert window.present.is_blank is paused
    for _ in range(30):
        window.present.step(1)
    assert isinstance(window.present.slide, ListSlide)
    screen.room.stop.click()
    assert not window.present.is_open
