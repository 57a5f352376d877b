"""The list of workshops and the plan of one, used as a person uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.answers import Answer
from collab_desktop.services.attendance import AttendanceList
from collab_desktop.services.directory import Directory
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.workshop.list_screen import WorkshopList
from collab_desktop.ui.workshop.plan_screen import PlanScreen
from collab_desktop.ui.workshop.routes import list_of, route_of

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_at):
    opened = open_at(Route("home"))
    opened.go(list_of(project_ids(opened)[0]))
    settle()
    return opened


@pytest.fixture
def room(window) -> Workshops:
    return Workshops(window.session, project_ids(window)[0])


def words(window) -> str:
    labels = window.screen_now.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def plan(window, room: Workshops, kind: str = "raci") -> PlanScreen:
    workshop = room.add(kind, {"date": "2027-02-12", "start": "9:30"})
    window.go(route_of(room.project_id, workshop))
    settle()
    assert isinstance(window.screen_now, PlanScreen)
    return window.screen_now


def column(screen: PlanScreen, number: int) -> list[str]:
    model = screen.agenda.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_an_empty_list_offers_the_series_and_undo_takes_it_back(window, room):
    screen = window.screen_now
    assert isinstance(screen, WorkshopList)
    assert "No workshop is planned yet" in words(window)
    assert screen.first_focus().label() == "Add the series"
    QTest.mouseClick(screen.first_focus(), Qt.MouseButton.LeftButton)
    settle()
    assert [row.open.label() for row in screen.rows.values()] == [
        "Set-up", "Understand", "Define", "Create", "Plan",
    ]
    assert "No date yet · 150 minutes" in words(window)
    assert "0 of 5 closed." in words(window)
    window.bridge.stack(room.project_id).undo()
    settle()
    assert not screen.rows


def test_the_list_moves_duplicates_and_removes_by_key_and_menu(window, room):
    screen = window.screen_now
    room.add_series()
    settle()
    second = list(screen.rows)[1]
    screen.rows[second].open.setFocus()
    QTest.keyClick(screen.rows[second].open, Qt.Key.Key_Up, CTRL | SHIFT)
    settle()
    assert next(iter(screen.rows)) == second
    assert screen.rows[second].open.hasFocus()
    QTest.keyClick(screen.rows[second].open, Qt.Key.Key_D, CTRL)
    settle()
    assert [each.title for each in room.all()][:2] == ["Understand", "Understand"]
    by_words = {a.text(): a for a in screen.rows[second].menu().actions()}
    by_words["Remove"].trigger()
    settle()
    assert second not in screen.rows
    assert room.all()[0].title == "Understand"


def test_one_session_is_added_from_its_agenda_and_opened(window, room):
    offered = {a.text(): a for a in window.screen_now.menu().actions()}
    assert list(offered)[:2] == ["True North, 60 minutes", "Prioritisation, 90 minutes"]
    offered["Ethics, 45 minutes"].trigger()
    settle()
    screen = window.screen_now
    assert isinstance(screen, PlanScreen)
    assert column(screen, 2) == ["What we promised", "The questions", "Actions"]
    assert column(screen, 0) == ["0:00 – 0:05", "0:05 – 0:35", "0:35 – 0:45"]
    assert screen.head.title() == "Workshop 1: Ethics"
    assert screen.first_focus() is screen.editors["date"]
    slide = screen.slide()
    assert [line.activity for line in slide.lines] == column(screen, 2)


def test_times_follow_what_is_typed(window, room):
    screen = plan(window, room)
    assert column(screen, 0)[:2] == ["09:30 – 09:40", "09:40 – 09:50"]
    first = room.blocks(screen.workshop_id)[0].id
    room.set_block(first, minutes=25)
    settle()
    assert column(screen, 0)[:2] == ["09:30 – 09:55", "09:55 – 10:05"]
    assert "09:30 – 10:45 · 75 minutes" in words(window)
    line = screen.editors["start"].focusProxy()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "14h")
    assert window.screen_now.keep()
    settle()
    assert column(screen, 0)[0] == "14:00 – 14:25"
    window.bridge.stack(room.project_id).undo()
    settle()
    assert column(screen, 0)[0] == "09:30 – 09:55"


def test_blocks_move_by_keys_menu_and_drag(window, room):
    screen = plan(window, room)
    table = screen.agenda
    before = [b.id for b in room.blocks(screen.workshop_id)]

    def order() -> list[int]:
        return [before.index(b.id) for b in room.blocks(screen.workshop_id)]

    table.go_to(before[0], focus=True)
    QTest.keyClick(table.view, Qt.Key.Key_Down, CTRL | SHIFT)
    settle()
    assert order() == [1, 0, 2, 3]
    assert table.current().id == before[0]
    {a.text(): a for a in table.menu().actions()}["Up"].trigger()
    settle()
    assert order() == [0, 1, 2, 3]
    drag(table, 0, 3)
    assert order() == [1, 2, 3, 0]
    drag(table, 3, 1)
    assert order() == [1, 0, 2, 3]
    drag(table, 2, 2)
    assert order() == [1, 0, 2, 3]
    assert not table._line.isVisible()


def drag(table, start: int, end: int) -> None:
    """Press on one row and let go at the far half of another."""
    view, left = table.view, Qt.MouseButton.LeftButton
    y = view.rowViewportPosition(start) + view.rowHeight(start) // 2
    far = 3 * view.rowHeight(end) // 4 if end >= start else view.rowHeight(end) // 4
    to = view.rowViewportPosition(end) + far
    port = view.viewport()
    QTest.mousePress(port, left, pos=QPoint(40, y))
    QTest.mouseMove(port, QPoint(40, (y + to) // 2))
    QTest.mouseMove(port, QPoint(40, to))
    assert table._line.isVisible() == (start != end or abs(to - y) >= 10)
    QTest.mouseRelease(port, left, pos=QPoint(40, to))
    settle()


def test_blocks_are_added_copied_and_deleted_with_undo(window, room):
    screen = plan(window, room)
    count = len(room.blocks(screen.workshop_id))
    screen.agenda.view.setFocus()
    QTest.keyClick(screen.agenda.view, Qt.Key.Key_D, CTRL)
    settle()
    assert len(room.blocks(screen.workshop_id)) == count + 1
    assert screen.agenda.form is not None
    screen.agenda.close_form()
    screen.agenda.view.setFocus()
    QTest.keyClick(screen.agenda.view, Qt.Key.Key_Delete, SHIFT)
    settle()
    assert len(room.blocks(screen.workshop_id)) == count
    window.bridge.stack(room.project_id).undo()
    settle()
    assert screen.agenda.model.rowCount() == count + 1


def test_one_key_each_says_who_is_there(window, room):
    screen = plan(window, room)
    guests = AttendanceList(window.session, room.project_id)
    people = guests.candidates(screen.workshop_id)
    assert f"({len(people)})" in screen.bring.label()
    screen.bring.setFocus()
    screen.bring.click()
    settle()
    assert screen.guests.view.hasFocus(), "the button is gone; its work is the next thing"
    guests.invite(screen.workshop_id, Directory(window.session).add_person("V. Guest"))
    settle()
    assert len(guests.guests(screen.workshop_id)) == len(people) + 1 > 1
    assert not screen.bring.isVisible()
    view = screen.guests.view
    screen.guests.go_to(guests.guests(screen.workshop_id)[0].id, focus=True)
    QTest.keyClick(view, Qt.Key.Key_2)
    settle()
    QTest.keyClick(view, Qt.Key.Key_3)
    settle()
    assert [g.present for g in guests.guests(screen.workshop_id)][:2] == ["apology", "absent"]
    assert screen.guests.form is None, "a digit opens no cell"
    room.set(screen.workshop_id, young_advisers_present=4)
    settle()
    assert screen.editors["young_advisers_present"].focusProxy().text() == "4"
    before = [g.present for g in guests.guests(screen.workshop_id)].count("")
    screen.rest.click()
    settle()
    assert f"{before} present" in words(window) or before == 0
    screen.guests.add()
    settle()
    assert screen.guests.form is not None


def test_a_workshop_that_goes_away_leads_back_to_the_list(window, room):
    screen = plan(window, room)
    room.remove(screen.workshop_id)
    settle()
    assert isinstance(window.screen_now, WorkshopList)
    window.go(route_of(room.project_id, "nowhere"))
    settle()
    assert isinstance(window.screen_now, WorkshopList)


def test_a_copy_opens_and_a_search_leads_there(window, room):
    screen = plan(window, room)
    screen.findChildren(type(screen.begin))
    screen._duplicate()
    settle()
    assert window.screen_now.head.title() == "Workshop 2: Who does what"


def test_what_may_only_be_read_cannot_be_changed(window, room, monkeypatch):
    monkeypatch.setattr(type(window.session.store), "read_only", True)
    screen = plan_of_read_only(window, room)
    assert not screen.begin.isEnabled()
    assert not screen.agenda.add_button.isEnabled()
    assert screen.first_focus() is None


def plan_of_read_only(window, room: Workshops) -> PlanScreen:
    workshop = room.all()[0].id if room.all() else room.add("raci")
    window.go(route_of(room.project_id, workshop))
    settle()
    found = window.screen_now
    assert isinstance(found, PlanScreen)
    return found


def test_a_block_shows_a_canvas_or_a_question_by_name(window, room):
    screen = plan(window, room, "w1")
    first = room.blocks(screen.workshop_id)[0]
    screen.agenda.go_to(first.id)
    screen.agenda.open_form("about")
    settle()
    editor = screen.agenda.form.editors["about"]
    offered = {option.label: option.slug for option in editor.question.options}
    assert offered["It has failed"] == "pre_mortem"
    assert offered["Proposal: Milestones"] == "pr.plan.milestones"
    screen._desk.keep(editor.address, Answer.of("pre_mortem"))
    assert screen.keep()
    assert room.blocks(screen.workshop_id)[0].about == "pre_mortem"
    settle()
    row = screen.agenda.field.rows[0]
    shown = screen._desk.text_of(editor.question, row.cells["about"])
    assert shown == "It has failed"


def test_the_series_gets_its_dates_at_once(window, room):
    screen = window.screen_now
    assert not screen.dates.isVisible()
    screen.add_series()
    settle()
    assert screen.dates.isVisible()
    QTest.keyClicks(screen.dates.first, "soon")
    screen.dates.button.click()
    assert screen.dates.field.problem()
    assert room.all()[0].date == ""
    screen.dates.first.setText("1 March 2027")
    QTest.keyClick(screen.dates.first, Qt.Key.Key_Return)
    settle()
    assert [each.date for each in room.all()] == [
        "2027-03-01", "2027-03-15", "2027-03-29", "2027-04-12", "2027-04-26",
    ]
    assert not screen.dates.isVisible()
    window.bridge.stack(room.project_id).undo()
    settle()
    assert [each.date for each in room.all()] == [""] * 5
