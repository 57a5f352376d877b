"""The matrix by keys, pointer, drag and clipboard: what people see is what the file says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from tests.ui.audit import audit, audit_zoom
from tests.ui.shell.conftest import settle

from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui import theme
from collab_desktop.ui.raci.drags import PERSON, DraggedLetters, mime_of

Key, Mod, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
NONE, SHIFT, CTRL, ALT = Mod.NoModifier, Mod.ShiftModifier, Mod.ControlModifier, Mod.AltModifier


def press(matrix, key, modifiers=NONE):
    QTest.keyClick(matrix.view, key, modifiers)


def undo(matrix):
    matrix.window.trigger("undo")
    settle()


# -- keys ------------------------------------------------------------------------------------------


def test_letters_and_arrows_at_typing_speed(matrix):
    matrix.go(0, 0)
    for key in (Key.Key_A, Key.Key_Right, Key.Key_R, Key.Key_Right, Key.Key_I):
        press(matrix, key)
    assert matrix.letters() == ["A R I", ". . .", ". . ."]


def test_arrows_pass_over_the_heading_of_a_phase(matrix):
    matrix.go(0, 1)
    press(matrix, Key.Key_Down)
    press(matrix, Key.Key_R)
    press(matrix, Key.Key_Up)
    press(matrix, Key.Key_A)
    assert matrix.letters() == [". A .", ". R .", ". . ."]


def test_the_edges_hold(matrix):
    matrix.go(2, 2)
    for key in (Key.Key_Down, Key.Key_Right):
        press(matrix, key)
        assert matrix.view.currentIndex() == matrix.at(2, 2)
    matrix.go(0, 0)
    press(matrix, Key.Key_Up)
    assert matrix.view.currentIndex() == matrix.at(0, 0)


def test_a_letter_replaces_and_with_shift_adds(matrix):
    matrix.go(0, 0)
    press(matrix, Key.Key_R)
    press(matrix, Key.Key_A, SHIFT)
    assert matrix.letters()[0] == "A/R . ."
    press(matrix, Key.Key_A, SHIFT)
    assert matrix.letters()[0] == "R . ."
    press(matrix, Key.Key_C)
    assert matrix.letters()[0] == "C . ."
    press(matrix, Key.Key_Delete)
    assert matrix.letters()[0] == ". . ."


def test_other_letters_do_nothing(matrix):
    matrix.go(0, 0)
    for key in (Key.Key_X, Key.Key_S, Key.Key_1):
        press(matrix, key)
    assert matrix.letters() == [". . ."] * 3


def test_a_range_is_written_in_one_step(matrix):
    matrix.go(0, 0)
    press(matrix, Key.Key_Right, SHIFT)
    press(matrix, Key.Key_Down, SHIFT)
    press(matrix, Key.Key_C)
    assert matrix.letters() == ["C C .", "C C .", ". . ."]
    undo(matrix)
    assert matrix.letters() == [". . ."] * 3


def test_fill_down_and_right(matrix):
    matrix.fill("A R .")
    matrix.go(0, 0)
    for _ in range(2):
        press(matrix, Key.Key_Down, SHIFT)
    press(matrix, Key.Key_D, CTRL)
    assert matrix.letters() == ["A R .", "A . .", "A . ."]
    matrix.go(0, 2)
    press(matrix, Key.Key_R, CTRL)
    assert matrix.letters()[0] == "A R R"
    undo(matrix)
    assert matrix.letters()[0] == "A R ."


def test_rows_move_and_change_their_phase_at_its_edge(matrix):
    def titles():
        return [row.title for row in matrix.screen.desk.activities]

    matrix.go(1, 0)
    press(matrix, Key.Key_Down, ALT)
    assert titles() == ["Plan", "Check", "Do"]
    assert matrix.view.currentIndex() == matrix.at(1, 0)
    matrix.go(2, 0)
    press(matrix, Key.Key_Up, ALT)
    assert {row.title: row.phase for row in matrix.screen.desk.activities}["Check"] == "qualify"


def test_columns_move_with_their_letters(matrix):
    matrix.fill("A R I")
    matrix.go(0, 0)
    press(matrix, Key.Key_Right, ALT)
    assert [person.name for person in matrix.screen.desk.people] == ["Bo", "Ann", "Cy"]
    assert matrix.letters()[0] == "A R I"
    assert matrix.view.currentIndex() == matrix.at(0, 0)


# -- the clipboard ---------------------------------------------------------------------------------


def test_cut_and_paste_move_letters_like_a_spreadsheet(matrix):
    matrix.fill("A R I")
    matrix.go(0, 0)
    for _ in range(2):
        press(matrix, Key.Key_Right, SHIFT)
    press(matrix, Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "A\tR\tI"
    matrix.go(1, 0)
    press(matrix, Key.Key_V, CTRL)
    assert matrix.letters() == [". . .", "A R I", ". . ."]


def test_what_cannot_be_pasted_is_said(matrix, monkeypatch):
    said = []
    monkeypatch.setattr(matrix.window, "toast", lambda text, **_more: said.append(text))
    QGuiApplication.clipboard().setText("r\tRA\tC\tI\r\nX\ta\r\n")
    matrix.go(0, 0)
    press(matrix, Key.Key_V, CTRL)
    assert matrix.letters() == ["R A/R C", ". A .", ". . ."]
    assert len(said) == 1
    assert "“X”" in said[0]
    assert "1 " in said[0]


def test_one_cell_fills_the_range(matrix):
    QGuiApplication.clipboard().setText("I")
    matrix.go(0, 0)
    press(matrix, Key.Key_Right, SHIFT)
    press(matrix, Key.Key_V, CTRL)
    assert matrix.letters()[0] == "I I ."


# -- the pointer -----------------------------------------------------------------------------------


def click(matrix, row, column):
    place = matrix.view.visualRect(matrix.at(row, column)).center()
    QTest.mouseClick(matrix.view.viewport(), Left, NONE, place)


def test_a_brush_writes_where_one_clicks(matrix):
    brush = matrix.screen.frame.tray.buttons[1]
    QTest.mouseClick(brush, Left)
    click(matrix, 0, 0)
    click(matrix, 1, 1)
    assert matrix.letters() == ["A . .", ". A .", ". . ."]
    click(matrix, 0, 0)
    assert matrix.letters()[0] == ". . ."
    press(matrix, Key.Key_Escape)
    click(matrix, 2, 2)
    assert matrix.letters()[2] == ". . ."


def test_the_menu_of_a_cell_writes(matrix):
    matrix.go(0, 1)
    place = matrix.view.visualRect(matrix.at(0, 1)).center()
    matrix.view.customContextMenuRequested.emit(place)
    actions = {action.text(): action for action in matrix.screen.menu.actions()}
    actions["Accountable and Responsible"].trigger()
    assert matrix.letters()[0] == ". A/R ."
    matrix.screen.menu.close()


def drop(matrix, data, row, column, modifiers=NONE):
    """Drag data over a cell and drop it there; return whether it was taken."""
    place = QPointF(matrix.view.visualRect(matrix.at(row, column)).center())
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    moved = QDragMoveEvent(place.toPoint(), both, data, Left, modifiers)
    matrix.view.dragMoveEvent(moved)
    target = matrix.view.cells.target
    event = QDropEvent(place, both, data, Left, modifiers)
    matrix.view.dropEvent(event)
    return target == matrix.at(row, column), event.isAccepted()


def test_a_letter_of_the_tray_is_dropped_on_a_cell(matrix):
    assert drop(matrix, mime_of(DraggedLetters("C")), 1, 2) == (True, True)
    assert matrix.letters()[1] == ". . C"


@pytest.mark.parametrize(("modifiers", "left"), [(NONE, "."), (CTRL, "A")])
def test_letters_move_from_cell_to_cell_and_with_ctrl_are_copied(matrix, modifiers, left):
    matrix.fill("A . .")
    source = (matrix.activities[0], matrix.people[0])
    drop(matrix, mime_of(DraggedLetters("A", source)), 1, 1, modifiers)
    assert matrix.letters()[:2] == [f"{left} . .", ". A ."]
    undo(matrix)
    assert matrix.letters()[:2] == ["A . .", ". . ."]


@pytest.mark.parametrize("data", [b"", b"[", b'["X", null]', b'["R"]', b'{"a": 1}'])
def test_foreign_data_is_not_taken(matrix, data):
    foreign = QMimeData()
    foreign.setData("application/x-collab-letters", data)
    assert drop(matrix, foreign, 0, 0) == (False, False)
    assert matrix.letters() == [". . ."] * 3


def test_a_person_is_dropped_into_the_columns(matrix):
    before = len(matrix.screen.desk.people)
    matrix.screen.drawer.set_current("people")
    button = matrix.screen.drawer.people.newcomers.buttons[0]
    data = QMimeData()
    data.setData(PERSON, button.candidate.key.encode())
    drop(matrix, data, 0, 0)
    names = [person.name for person in matrix.screen.desk.people]
    assert len(names) == before + 1
    assert names[0] == button.candidate.name


# -- what the checks say ---------------------------------------------------------------------------


def test_a_second_one_who_answers_is_asked_about_not_refused(matrix):
    matrix.fill("A R .")
    matrix.go(0, 2)
    press(matrix, Key.Key_A)
    banner = matrix.screen.frame.banner
    assert matrix.letters()[0] == "A R A"
    assert banner.isVisible()
    matrix.screen.frame.banner.pressed.emit("0")
    assert matrix.letters()[0] == "A R R"
    assert not banner.isVisible()
    assert matrix.view.hasFocus()


def test_both_can_be_kept(matrix):
    matrix.fill("A R .")
    matrix.go(0, 2)
    press(matrix, Key.Key_A)
    matrix.screen.frame.banner.pressed.emit("both")
    assert matrix.letters()[0] == "A R A"


def test_a_finding_is_mended_and_kept_from_the_drawer(matrix):
    matrix.fill("A C I", "A R C", "R R A")
    block = next(b for b in matrix.screen.drawer.findings.blocks if b.found.finding.id == "R3")
    block.fixed.emit(matrix.screen.desk.fixes(block.found.finding)[0][1])
    assert matrix.letters()[0] == "A/R C I"
    block = next(b for b in matrix.screen.drawer.findings.blocks if b.found.finding.id == "R7")
    block._ask_reason()
    QTest.keyClicks(block.reason, "Small team.")
    QTest.keyClick(block.reason, Key.Key_Return)
    kept = [b.found.kept for b in matrix.screen.drawer.findings.blocks if b.found.kept]
    assert kept == ["Small team."]


def test_proposals_are_taken_one_by_one_or_all(matrix):
    matrix.screen.propose()
    assert not matrix.model.ghosts
    questions = Questionnaire(matrix.window.session, matrix.project)
    questions.add_row("raci.people.people", values={"name": "Lab", "type": "delivery_team"})
    settle()
    matrix.screen.propose()
    ghosts = dict(matrix.model.ghosts)
    assert len(ghosts) == 3
    first = next(iter(ghosts))
    matrix.screen.take_proposals([first])
    assert len(matrix.model.ghosts) == 2
    matrix.screen.propose()
    assert not matrix.model.ghosts
    found = matrix.window.session.project(matrix.project).assignments
    assert found == ghosts
    undo(matrix)
    assert matrix.window.session.project(matrix.project).assignments == {first: ghosts[first]}


# -- round it --------------------------------------------------------------------------------------


def test_an_activity_is_added_below_the_one_one_is_at(matrix):
    matrix.go(0, 0)
    matrix.screen.ask_activity()
    QTest.keyClicks(matrix.screen.frame.new_activity.name, "Ask families")
    QTest.keyClick(matrix.screen.frame.new_activity.name, Key.Key_Return)
    rows = [(row.title, row.phase) for row in matrix.screen.desk.activities]
    assert rows[1] == ("Ask families", "qualify")


def test_the_filter_shows_some_activities(matrix):
    QTest.keyClicks(matrix.screen.frame.filter, "che")
    shown = [matrix.model.line_title(n) for n in range(matrix.model.rowCount())]
    assert shown == ["Deliver", "Check", "Load"]


def test_a_deleted_activity_comes_back_by_undo(matrix):
    matrix.fill("A R I")
    matrix.screen.rows.delete(matrix.activities[0], "Activity deleted.")
    settle()
    assert len(matrix.screen.desk.activities) == 2
    undo(matrix)
    assert matrix.letters()[0] == "A R I"
    assert len(matrix.screen.desk.activities) == 3


@pytest.mark.parametrize("palette", theme.PALETTES)
def test_the_audit_passes(matrix, qapp, palette):
    matrix.fill("A A I", "R C .")
    theme.apply(qapp, palette)
    settle()
    assert [str(f) for f in audit(matrix.window)] == []


def test_nothing_is_cut_off_at_twice_the_size(matrix, qapp):
    assert audit_zoom(matrix.window, lambda percent: theme.apply(qapp, "light", percent)) == []


def test_enter_opens_the_menu_of_the_cell(matrix):
    matrix.go(0, 1)
    QTest.keyClick(matrix.view, Qt.Key.Key_Return)
    menu = matrix.screen.menu
    next(a for a in menu.actions() if a.text().startswith("Accountable")).trigger()
    menu.close()
    settle()
    assert matrix.letters()[0] == ". A ."
