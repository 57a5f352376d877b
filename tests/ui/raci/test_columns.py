"""Organisations fold into one column, and heads are dragged to reorder."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.audit import audit
from tests.ui.shell.conftest import settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.ui.raci.heads import OWNER
from collab_desktop.ui.raci.matrix_menus import column_menu, folded_menu, more_menu, row_menu

Key = Qt.Key


@pytest.fixture
def grouped(matrix):
    """Ann and Cy belong to one organisation, Bo to none."""
    organisation = next(iter(matrix.window.session.organisations))
    for person in (matrix.people[0], matrix.people[2]):
        address = Address("stakeholders.organisation", f"record:{person}")
        matrix.screen.rooms.questions.set_answer(address, Answer.of(organisation))
    matrix.name = matrix.window.session.organisations[organisation]["name"]
    matrix.fill("A R I", "R . C", ". A .")
    return matrix


def heads(matrix):
    model = matrix.model
    return [model.column_title(n)[0] for n in range(model.check_column)]


def test_the_keys_fold_and_unfold(grouped):
    grouped.go(0, 2)
    QTest.keyClick(grouped.view, Key.Key_Minus)
    assert heads(grouped) == [grouped.name, "Bo"]
    shown = [grouped.model.letters(grouped.model.index(row, 0)) for row in (1, 3, 4)]
    assert shown == ["A/I", "R/C", ""]
    QTest.keyClick(grouped.view, Key.Key_R)
    assert grouped.letters() == ["A R I", "R . C", ". A ."], "a union is not written into"
    QTest.keyClick(grouped.view, Key.Key_Right)
    QTest.keyClick(grouped.view, Key.Key_C)
    assert grouped.letters()[0] == "A C I"
    QTest.keyClick(grouped.view, Key.Key_Left)
    QTest.keyClick(grouped.view, Key.Key_Plus)
    assert heads(grouped) == ["Ann", "Bo", "Cy"]


def test_a_click_on_the_organisation_folds_it(grouped):
    head = grouped.view.horizontalHeader()
    high = OWNER // 2
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(head.sectionViewportPosition(0) + 40, high))
    assert heads(grouped) == [grouped.name, "Bo"]
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(head.sectionViewportPosition(0) + 40, high))
    assert heads(grouped) == ["Ann", "Bo", "Cy"]
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(head.sectionViewportPosition(1) + 40, high))
    assert heads(grouped) == ["Ann", "Bo", "Cy"], "one alone is not folded"


def test_the_menus_fold_one_and_all(grouped):
    def press(menu, word):
        next(a for a in menu.actions() if a.text().startswith(word)).trigger()

    press(column_menu(grouped.screen, grouped.screen.desk.people[0]), "Fold")
    assert heads(grouped) == [grouped.name, "Bo"]
    press(folded_menu(grouped.screen, grouped.name), "Unfold")
    press(more_menu(grouped.screen), "Fold all")
    assert heads(grouped) == [grouped.name, "Bo"]
    press(more_menu(grouped.screen), "Unfold all")
    assert heads(grouped) == ["Ann", "Bo", "Cy"]


def test_a_folded_column_says_what_it_is_and_passes_the_audit(grouped):
    grouped.screen.fold(grouped.name)
    settle()
    index = grouped.model.index(1, 0)
    said = grouped.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Plan, {grouped.name}: Accountable, Informed"
    assert [str(found) for found in audit(grouped.window)] == []


def test_findings_lead_to_the_folded_column(grouped):
    grouped.screen.fold(grouped.name)
    grouped.view.go_to((grouped.activities[1], grouped.people[2]))
    assert grouped.view.currentIndex().column() == 0


def test_a_column_passes_a_folded_one_at_once(grouped):
    grouped.screen.fold(grouped.name)
    grouped.go(0, 1)
    QTest.keyClick(grouped.view, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert heads(grouped) == [grouped.name, "Bo"]
    QTest.keyClick(grouped.view, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [person.name for person in grouped.screen.desk.people] == ["Bo", "Ann", "Cy"]


def test_a_dragged_head_of_a_column_is_written_down(matrix):
    matrix.fill("A R I")
    head = matrix.view.horizontalHeader()
    head.moveSection(0, 2)
    settle()
    assert [person.name for person in matrix.screen.desk.people] == ["Bo", "Cy", "Ann"]
    assert [head.visualIndex(n) for n in range(3)] == [0, 1, 2]
    assert matrix.letters()[0] == "A R I"
    matrix.window.trigger("undo")
    settle()
    assert [person.name for person in matrix.screen.desk.people] == ["Ann", "Bo", "Cy"]


def test_a_dragged_head_of_a_row_goes_into_the_phase_it_was_dropped_in(matrix):
    lines = [matrix.model.line_title(n) for n in range(matrix.model.rowCount())]
    assert lines == ["Qualify", "Plan", "Deliver", "Do", "Check", "Load"]
    matrix.view.verticalHeader().moveSection(1, 4)
    settle()
    rows = [(row.title, row.phase) for row in matrix.screen.desk.activities]
    assert rows == [("Do", "deliver"), ("Check", "deliver"), ("Plan", "deliver")]
    matrix.window.trigger("undo")
    settle()
    rows = [(row.title, row.phase) for row in matrix.screen.desk.activities]
    assert rows == [("Plan", "qualify"), ("Do", "deliver"), ("Check", "deliver")]


def order(matrix):
    return [(row.title, row.phase) for row in matrix.screen.desk.activities]


def test_a_row_lands_where_it_is_dropped_on_either_side_of_a_heading(matrix):
    head = matrix.view.verticalHeader()
    head.moveSection(4, 2)  # above the heading: the last of the phase before
    settle()
    assert order(matrix) == [("Plan", "qualify"), ("Check", "qualify"), ("Do", "deliver")]
    matrix.window.trigger("undo")
    settle()
    head.moveSection(4, 3)  # below it: the first of that phase
    settle()
    assert order(matrix) == [("Plan", "qualify"), ("Check", "deliver"), ("Do", "deliver")]
    head.moveSection(1, 1)
    head.moveSection(1, 2)  # the heading goes up; nothing stands above it any more
    settle()
    assert order(matrix)[0] == ("Plan", "deliver")


def test_keys_bring_a_row_into_the_next_phase_at_the_edge_it_crossed(matrix):
    alt = Qt.KeyboardModifier.AltModifier
    questions = matrix.screen.rooms.questions
    questions.move_row(matrix.activities[2], -2)  # the file knows another order than the screen
    settle()
    assert order(matrix) == [("Check", "deliver"), ("Plan", "qualify"), ("Do", "deliver")]
    matrix.go(0, 0)
    QTest.keyClick(matrix.view, Key.Key_Down, alt)
    settle()
    lines = [matrix.model.line_title(n) for n in range(matrix.model.rowCount())]
    assert lines == ["Deliver", "Plan", "Check", "Do", "Load"]
    matrix.window.trigger("undo")
    settle()
    assert order(matrix) == [("Check", "deliver"), ("Plan", "qualify"), ("Do", "deliver")]


def test_somebody_dropped_between_folded_columns_stands_there(grouped):
    grouped.screen.fold(grouped.name)
    key = grouped.screen.drawer.people.newcomers.buttons[0].candidate.key
    before = len(grouped.letters())
    grouped.view.person_dropped.emit(key, 1)
    settle()
    names = [person.name for person in grouped.screen.desk.people]
    assert names[0] == "Ann"
    assert names[2] == "Bo", names
    assert before == len(grouped.letters())
    grouped.window.trigger("undo")
    settle()
    assert [person.name for person in grouped.screen.desk.people] == ["Ann", "Bo", "Cy"]


def test_what_is_deleted_says_what_went_with_it(matrix, monkeypatch):
    said = []
    matrix.fill("A R I", "R . C", ". . .")
    monkeypatch.setattr(matrix.screen.rows, "delete", lambda _record, words: said.append(words))
    desk = matrix.screen.desk
    for menu in (row_menu(matrix.screen, desk.activities[0]),
                 row_menu(matrix.screen, desk.activities[2]),
                 column_menu(matrix.screen, desk.people[1])):
        next(a for a in menu.actions() if a.text().startswith(("Delete", "Take out"))).trigger()
    assert said == ["Activity deleted. Letters that went along: 3.", "Activity deleted.",
                    "Bo was taken out. Letters that went along: 1."]


def test_the_keyboard_stays_with_whom_it_was_at_when_others_fold(grouped):
    grouped.go(1, 1)
    grouped.screen.fold_all([grouped.name])
    assert grouped.model.cell(grouped.view.currentIndex()) == (
        grouped.activities[1], grouped.people[1],
    )  # fmt: skip
