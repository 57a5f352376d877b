"""Finding: the command palette over everything, and the bar that looks through this page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.directory import Directory
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.ui.finding import FindBar
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.palette import Palette


@pytest.fixture
def palette(open_at):
    window = open_at()
    found = Palette(window)
    found.open()
    yield found
    found.view.hide()


def type_in(palette: Palette, text: str) -> list[str]:
    palette.view.field.setText(text)
    return [command.text for command in palette.view.shown()]


def take(palette: Palette) -> None:
    QTest.keyClick(palette.view.field, Qt.Key.Key_Return)
    settle()


def test_a_command_runs(palette):
    assert type_in(palette, "libr") == ["Library"]
    take(palette)
    assert palette._window.trail.here == Route("library")


def test_a_project_opens(palette):
    window = palette._window
    assert "Safe water points, Lower Sarn" in type_in(palette, "lower sarn")
    take(palette)
    assert window.trail.here == Route("hub", project_ids(window)[1])


def test_an_answer_is_found_where_it_stands(palette):
    window = palette._window
    project = project_ids(window)[1]
    Questionnaire(window.session, project).set_answer(
        Address("cq.problem.problem"), Answer.of("Boreholes silt up in the monsoon.")
    )
    assert any("CQ-" in text for text in type_in(palette, "monsoon"))
    take(palette)
    here = window.trail.here
    assert (here.name, here.project, here.step, here.section) == (
        "step", project, "cq", "problem"
    )


def test_a_person_is_found(palette):
    window = palette._window
    type_in(palette, "brenner")
    take(palette)
    assert window.trail.here.name == "people"
    entry = window.screen_now._entries[window.trail.here.detail.partition(":")[2]]
    assert entry.title() == "Tomas Brenner"
    assert entry.first_edit().isVisible()


def test_what_was_deleted_is_not_found(palette):
    directory = Directory(palette._window.session)
    person = next(row for row in directory.people() if row.name == "Tomas Brenner")
    directory.delete_person(person.id)
    assert type_in(palette, "brenner") == []


def test_sealed_sheets_are_not_found(palette):
    window = palette._window
    project = project_ids(window)[1]
    person = Directory(window.session).people()[0].id
    scoring = Scoring(window.session, project)
    round_id = scoring.open_round((person,), "quick")
    sheet = {"scores": {"impact": 2}, "notes": {"impact": "zebrafinch"}}
    scoring.hand_in(round_id, person, sheet)
    assert type_in(palette, "zebrafinch") == []


@pytest.mark.parametrize("text", ['"', "*", "AND", "a OR", "(", "x" * 3000, "؟"])
def test_any_letters_can_be_searched_for(palette, text):
    type_in(palette, text)


# -- in this page ---------------------------------------------------------------------------------


def test_the_find_bar_walks_through_the_page(open_at):
    window = open_at(Route("settings"))
    window.trigger("find")
    bar = window.findChild(FindBar)
    bar.field.setText("organisation")
    bar.search()
    count = bar.count.text()
    assert count.startswith("1 of ")
    first = bar.found()
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text().startswith("2 of ")
    assert bar.found() is not first
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.found() is first
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_the_find_bar_scrolls_to_what_it_found_and_gives_it_the_keyboard(open_at):
    window = open_at(Route("settings"))
    window.activateWindow()
    window.screen_now._organisation.setText("Hill Voices")
    window.trigger("find")
    bar = window.findChild(FindBar)
    bar.field.setText("hill voices")
    bar.search()
    bar.close_bar()
    assert QApplication.focusWidget() is window.screen_now._organisation


def test_nothing_found_is_said(open_at):
    window = open_at()
    window.trigger("find")
    bar = window.findChild(FindBar)
    bar.field.setText("zebrafinch")
    bar.search()
    assert bar.count.text() == "Nothing found"


def test_the_find_bar_leaves_with_the_page(open_at):
    window = open_at(Route("settings"))
    window.trigger("find")
    bar = window.findChild(FindBar)
    bar.field.setText("name")
    bar.search()
    window.go(Route("home"))
    settle()
    assert not bar.isVisible()
    assert window.findChild(QLabel) is not None


def test_another_workspace_is_opened_from_the_palette(palette, workspace):
    window = palette._window
    window.commands.create_at(workspace.with_name("second.collab"))
    other = Palette(window)
    other.open()
    assert type_in(other, "arden.collab") == ["Open Arden.collab"]
    take(other)
    assert window.session.store.path == workspace
