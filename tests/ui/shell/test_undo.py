"""One undo list a project: bursts of typing fold, pages come and go, a full disk is no end."""

from __future__ import annotations

import pytest
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.storage.faults import DiskFull
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import LinkButton

QUESTION = Address("cq.question.question")
PROBLEM = Address("cq.problem.problem")


@pytest.fixture
def desk(open_at):
    """The window at the hub of a project, with its questions and a reader of answers."""
    window = open_at()
    project = project_ids(window)[1]
    window.go(Route("hub", project))
    questions = Questionnaire(window.session, project)

    def write(address: Address, text: str) -> None:
        questions.set_answer(address, Answer.of(text))

    def read(address: Address) -> str:
        answer = window.session.project(project).answers.get(address)
        return str(answer.value) if answer else ""

    return window, write, read


def test_a_burst_of_typing_is_one_step(desk):
    window, write, read = desk
    before = read(QUESTION)
    for text in ("Which", "Which water", "Which water points?"):
        write(QUESTION, text)
    window.trigger("undo")
    assert read(QUESTION) == before
    window.trigger("redo")
    assert read(QUESTION) == "Which water points?"


def test_two_fields_are_two_steps(desk):
    window, write, read = desk
    write(QUESTION, "Which wells?")
    write(PROBLEM, "Wells run dry.")
    window.trigger("undo")
    assert (read(QUESTION), read(PROBLEM)) == ("Which wells?", "")
    window.trigger("undo")
    assert read(QUESTION) != "Which wells?"


def test_coming_back_to_a_page_begins_another_burst(desk):
    window, write, read = desk
    here = window.trail.here
    write(QUESTION, "Which wells?")
    window.go(Route("people"))
    window.go(here)
    write(QUESTION, "Which wells run dry?")
    window.trigger("undo")
    assert read(QUESTION) == "Which wells?"


def test_each_project_has_a_list_of_its_own(desk):
    window, write, read = desk
    write(QUESTION, "Which wells?")
    other = project_ids(window)[0]
    window.go(Route("hub", other))
    window.trigger("undo")
    assert read(QUESTION) == "Which wells?"
    window.go(Route("hub", project_ids(window)[1]))
    window.trigger("undo")
    assert read(QUESTION) != "Which wells?"


def test_undo_says_what_it_undid(desk):
    window, write, _ = desk
    write(QUESTION, "Which wells?")
    window.trigger("undo")
    assert window._toast.text() == "Undone: answer"


def test_what_is_open_is_shown_anew_after_undo(desk):
    window, write, read = desk
    write(QUESTION, "Which wells?")
    assert window.screen_now._question.text() == "Which wells?"
    window.trigger("undo")
    assert window.screen_now._question.text() == read(QUESTION) != "Which wells?"


def test_an_undo_that_cannot_be_written_can_be_tried_again(desk, monkeypatch):
    window, write, read = desk
    before = read(QUESTION)
    write(QUESTION, "Which wells?")
    store = window.session.store

    def full(*_args, **_kwargs):
        raise DiskFull(store.path)

    with monkeypatch.context() as patch:
        patch.setattr(store, "commit", full)
        window.trigger("undo")
        settle()
    assert read(QUESTION) == "Which wells?"
    assert window.banner.isVisible()
    assert window.bridge.group.canUndo()
    links = window.banner.findChildren(LinkButton)
    next(link for link in links if link.label() == "Try again").click()
    assert read(QUESTION) == before
    assert not window.bridge.group.canUndo()


def test_a_redo_that_cannot_be_written_can_be_tried_again(desk, monkeypatch):
    window, write, read = desk
    write(QUESTION, "Which wells?")
    window.trigger("undo")
    store = window.session.store

    def full(*_args, **_kwargs):
        raise DiskFull(store.path)

    with monkeypatch.context() as patch:
        patch.setattr(store, "commit", full)
        window.trigger("redo")
        settle()
    assert read(QUESTION) != "Which wells?"
    window.trigger("redo")
    assert read(QUESTION) == "Which wells?"


def test_the_toast_takes_back_what_it_speaks_of_and_nothing_else(open_at):
    window = open_at(Route("people"))
    directory = Directory(window.session)
    person = directory.people()[0]
    window.screen_now._delete(person.id)
    directory.add_organisation("Later")
    window._toast._action.click()
    assert person.id not in [row.id for row in directory.people()]
    assert "Later" in [row.name for row in directory.organisations()]


# -- trash ----------------------------------------------------------------------------------------


def test_a_deleted_project_comes_back_from_the_toast(open_at):
    window = open_at()
    project = project_ids(window)[0]
    window.go(Route("hub", project))
    window.trigger("delete_project")
    settle()
    assert window.trail.here.name == "home"
    assert len(window.screen_now._table.rows()) == 2
    window._toast._action.click()
    settle()
    assert len(window.screen_now._table.rows()) == 3


def test_a_deleted_project_comes_back_from_the_trash(open_at):
    window = open_at()
    project = project_ids(window)[0]
    Projects(window.session).delete(project)
    window.go(Route("trash"))
    button = window.screen_now._buttons[0]
    assert "Outreach" in button.accessibleName()
    button.click()
    settle()
    assert project in project_ids(window)
    assert not window.screen_now._buttons
    window.go(Route("hub", project))
    assert "Outreach" in window.windowTitle()


def test_a_deleted_person_and_a_deleted_row_come_back(open_at):
    window = open_at()
    project = project_ids(window)[0]
    data = window.session.project(project)
    record = next(iter(data.records.values()))
    Questionnaire(window.session, project).delete_row(record.id)
    Directory(window.session).delete_person(Directory(window.session).people()[1].id)
    window.go(Route("trash"))
    assert len(window.screen_now._buttons) == 2
    while window.screen_now._buttons:
        window.screen_now._buttons[0].click()
        settle()
    assert len(Directory(window.session).people()) == 3
    assert record.id in [r.id for r in data.rows(record.register, record.subject)]
