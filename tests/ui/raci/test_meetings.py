"""Who is invited, and what falls open, beside the matrix."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from tests.ui.shell.conftest import settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.matrix_menus import column_menu
from collab_desktop.ui.widgets.text import Label


def test_the_invitation_of_a_phase_is_copied(matrix):
    matrix.fill("A R I", "R A C", ". . .")
    drawer = matrix.screen.drawer
    drawer.set_current("meeting")
    box = drawer.meeting.topic
    box.setCurrentIndex(box.findText("Qualify"))
    box.activated.emit(box.currentIndex())
    QTest.mouseClick(drawer.meeting.copy_names, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Ann\nBo"
    QTest.mouseClick(drawer.meeting.copy_letter, Qt.MouseButton.LeftButton)
    assert "Plan (Accountable)" in QGuiApplication.clipboard().text()


def test_the_invitation_opens_in_the_mail_program_only_when_pressed(matrix, monkeypatch):
    opened, answers = [], [True]

    def open_url(url):
        opened.append(url)
        return answers[0]

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    matrix.fill("A R I", "R A C", ". . .")
    tab = matrix.screen.drawer.meeting
    matrix.screen.drawer.set_current("meeting")
    assert opened == []
    QTest.mouseClick(tab.write, Qt.MouseButton.LeftButton)
    assert opened[0].scheme() == "mailto"
    assert "Plan (Accountable)" in opened[0].query(QUrl.ComponentFormattingOption.FullyDecoded)
    answers[0] = False
    QTest.mouseClick(tab.write, Qt.MouseButton.LeftButton)
    assert "Plan (Accountable)" in QGuiApplication.clipboard().text()


def test_the_chosen_activities_are_something_to_meet_about(matrix):
    matrix.fill("A R I", "R A .", ". . A")
    tab = matrix.screen.drawer.meeting
    matrix.screen.drawer.set_current("meeting")
    matrix.go(1, 0)
    QTest.keyClick(matrix.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    while matrix.screen._cell_due.isActive():
        QTest.qWait(20)
    box = tab.topic
    assert box.itemText(1) == "Chosen in the matrix (2)"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    matrix.go(2, 0)
    while matrix.screen._cell_due.isActive():
        QTest.qWait(20)
    assert box.currentText() == "Chosen in the matrix (1)", "it follows the matrix"
    QTest.mouseClick(tab.copy_names, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Cy"


def test_somebody_who_leaves_shows_what_falls_open_and_stays_until_it_is_said(matrix):
    matrix.fill("A R I", "A R C", "R A I")
    person = matrix.screen.desk.people[0]
    menu = column_menu(matrix.screen, person)
    next(a for a in menu.actions() if "falls open" in a.text()).trigger()
    banner = matrix.screen.frame.leaving
    assert "nobody answers for “\u2068Plan\u2069”, “\u2068Do\u2069”." in banner.text()
    assert matrix.screen.desk.people[0].is_available
    banner.pressed.emit("left")
    settle()
    assert not matrix.screen.desk.people[0].is_available
    assert not banner.isVisible()
    matrix.window.trigger("undo")
    settle()
    assert matrix.screen.desk.people[0].is_available


def test_the_hub_shows_who_works_on_a_step(matrix):
    address = Address("activities.step", f"record:{matrix.activities[0]}")
    matrix.screen.rooms.questions.set_answer(address, Answer.of("pid"))
    matrix.fill("A R I")
    matrix.window.go(Route("hub", matrix.project))
    settle()
    said = [label.text() for label in matrix.window.screen_now.findChildren(Label)]
    assert any("Answers: Bo; Signs: Ann" in text for text in said)
