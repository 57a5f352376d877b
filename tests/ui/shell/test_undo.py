"""One undo list a project: bursts of typing fold, pages come and go, a full disk is no end."""

from __future__ import annotations

import time
from contextlib import contextmanager
from threading import Event, current_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.shell.conftest import project_ids, settle
from tests.ui.shell.three_projects import SETTINGS

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.storage.faults import DiskFull
from collab_desktop.storage.present import Present
from collab_desktop.ui import stepping
from collab_desktop.ui.bridge import Bridge
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


@contextmanager
def full_disk(window, monkeypatch):
    """Nothing can be written for a while."""
    store = window.session.store

    def full(*_args, **_kwargs):
        raise DiskFull(store.path)

    with monkeypatch.context() as patch:
        patch.setattr(store, "commit", full)
        yield


def test_an_undo_that_cannot_be_written_can_be_tried_again(desk, monkeypatch):
    window, write, read = desk
    before = read(QUESTION)
    write(QUESTION, "Which wells?")
    with full_disk(window, monkeypatch):
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
    with full_disk(window, monkeypatch):
        window.trigger("redo")
        settle()
    assert read(QUESTION) != "Which wells?"
    window.trigger("redo")
    assert read(QUESTION) == "Which wells?"


@pytest.fixture
def much(monkeypatch):
    """Every edit is so much that it is written beside the window."""
    monkeypatch.setattr(stepping, "MANY", 0)


def wait_for(window) -> None:
    until = time.monotonic() + 10
    while window.bridge.is_busy and time.monotonic() < until:
        settle()
    settle()


def test_very_much_is_taken_back_beside_the_window(desk, much, monkeypatch):
    window, write, read = desk
    before = read(QUESTION)
    write(PROBLEM, "Wells run dry.")
    write(QUESTION, "Which wells?")
    inside, go = Event(), Event()
    commit = window.session.store.commit

    def slow(*args, **kwargs):
        inside.set()
        assert go.wait(10)
        return commit(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(window.session.store, "commit", slow)
        window.trigger("undo")
        assert inside.wait(10)
        assert window.bridge.is_busy
        settle()  # the window goes on while the worker writes
        assert read(QUESTION) == "Which wells?"
        window.trigger("undo")
        assert window.bridge.group.undoText(), "one at a time"
        go.set()
        wait_for(window)
    assert (read(QUESTION), read(PROBLEM)) == (before, "Wells run dry.")
    assert window.screen_now._question.text() == before
    window.trigger("redo")
    wait_for(window)
    assert read(QUESTION) == "Which wells?"
    window.session.forget(project_ids(window)[1])
    assert read(QUESTION) == "Which wells?", "the file says so as well"
    assert window.session.store.verify() == []


@pytest.fixture
def held_up(desk, much, monkeypatch):
    """Workers stand before the file until they are told to go on; the window writes as ever."""
    store = desk[0].session.store
    inside, go, commit, here = Event(), Event(), store.commit, current_thread()

    def slow(*args, **kwargs):
        if current_thread() is not here:
            inside.set()
            assert go.wait(10)
        return commit(*args, **kwargs)

    monkeypatch.setattr(store, "commit", slow)
    return inside, go


@pytest.mark.parametrize("closes", [False, True], ids=["goes on", "closes"])
def test_what_is_typed_while_very_much_is_taken_back_is_kept(desk, held_up, closes):
    window, write, read = desk
    inside, go = held_up
    path, project = window.session.store.path, project_ids(window)[1]
    write(PROBLEM, "Wells run dry.")
    window.trigger("undo")
    assert inside.wait(10)
    write(PROBLEM, "Pumps break, and nobody mends them.")
    go.set()
    if closes:
        window.close_session()
        settle()
        session = Session.open(path, SETTINGS)
        kept = session.project(project).answers[PROBLEM]
        assert kept.value == "Pumps break, and nobody mends them."
        assert session.store.verify() == []
        session.close()
        return
    wait_for(window)
    assert read(PROBLEM) == "Pumps break, and nobody mends them."
    window.session.forget(project)
    assert read(PROBLEM) == "Pumps break, and nobody mends them.", "the file says so as well"
    window.trigger("undo")
    wait_for(window)
    assert read(PROBLEM) != "Pumps break, and nobody mends them."
    assert window.session.store.verify() == []


def test_a_redo_that_fails_late_takes_nothing_back_that_was_typed_since(desk, held_up, monkeypatch):
    window, write, read = desk
    inside, go = held_up
    write(QUESTION, "Which wells?")
    window.trigger("undo")
    go.set()
    wait_for(window)
    inside.clear()
    go.clear()
    window.trigger("redo")
    assert inside.wait(10)
    write(PROBLEM, "Pumps break.")
    store, take = window.session.store, Present.take

    def full_once(*_args):
        monkeypatch.setattr(Present, "take", take)
        raise DiskFull(store.path)

    monkeypatch.setattr(Present, "take", full_once)
    go.set()
    wait_for(window)
    wait_for(window)
    settle()
    assert window.banner.isVisible()
    assert read(PROBLEM) == "Pumps break."


def test_very_much_that_cannot_be_written_can_be_tried_again(desk, much, monkeypatch):
    window, write, read = desk
    before = read(QUESTION)
    write(QUESTION, "Which wells?")
    with full_disk(window, monkeypatch):
        window.trigger("undo")
        wait_for(window)
    assert read(QUESTION) == "Which wells?"
    assert window.banner.isVisible()
    window.trigger("undo")
    wait_for(window)
    assert read(QUESTION) == before


def test_what_is_being_written_is_in_the_file_when_the_window_closes(desk, much):
    window, write, read = desk
    before = read(QUESTION)
    write(QUESTION, "Which wells?")
    path, project = window.session.store.path, project_ids(window)[1]
    window.trigger("undo")
    window.close_session()
    settle()
    session = Session.open(path, SETTINGS)
    kept = session.project(project).answers.get(QUESTION)
    assert (str(kept.value) if kept else "") == before
    session.close()


def test_the_toast_takes_back_what_it_speaks_of_and_nothing_else(open_at):
    window = open_at(Route("people"))
    directory = Directory(window.session)
    person = directory.people()[0]
    window.screen_now._delete(person.id)
    directory.add_organisation("Later")
    window._toast._action.click()
    assert person.id not in [row.id for row in directory.people()]
    assert "Later" in [row.name for row in directory.organisations()]


# -- one gesture, one step ------------------------------------------------------------------------


@pytest.fixture
def page(open_at):
    """The page of the challenge question, with a long pen."""
    window = open_at()
    project = project_ids(window)[1]
    window.go(Route("step", project, "cq", "question"))
    settle()
    return window, Questionnaire(window.session, project)


def pen(window, address: Address = QUESTION):
    return window.screen_now.page.block(address).editor.area


def wordings(questions: Questionnaire) -> list[str]:
    return [str(row["wording"]) for row in questions.data.table("wordings")]


def undone(window) -> list[str]:
    """Undo everything there is; return the names of the steps."""
    found = []
    while window.bridge.group.canUndo():
        found.append(window.bridge.step("undo"))
    return found


def test_leaving_the_question_is_no_step_of_its_own(page):
    window, questions = page
    before, kept = questions.data.text(QUESTION.path), wordings(questions)
    QTest.keyClicks(pen(window), "Which wells run dry? ")
    window.go(Route("hub", questions.project_id))
    after = questions.data.text(QUESTION.path)
    assert wordings(questions) == [*kept, before]
    window.trigger("undo")
    assert (questions.data.text(QUESTION.path), wordings(questions)) == (before, kept)
    assert not window.bridge.group.canUndo()
    window.trigger("redo")
    assert (questions.data.text(QUESTION.path), wordings(questions)) == (after, [*kept, before])


def test_undo_and_redo_without_leaving_keep_no_wording(page):
    window, questions = page
    before, kept = questions.data.text(QUESTION.path), wordings(questions)
    QTest.keyClicks(pen(window), "Which wells? ")
    window.trigger("undo")
    assert questions.data.text(QUESTION.path) == before
    window.trigger("redo")
    assert questions.data.text(QUESTION.path) == f"Which wells? {before}".strip()
    assert wordings(questions) == kept


def test_going_on_is_taken_back_with_what_was_typed(open_at):
    window = open_at()
    project = project_ids(window)[1]
    window.go(Route("step", project, "cq", "problem"))
    settle()
    questions = Questionnaire(window.session, project)
    QTest.keyClicks(pen(window, PROBLEM), "Wells run dry.")
    screen = window.screen_now
    screen.go_on()
    assert screen.section != "problem"
    assert questions.data.state("cq")["sections"]["problem"] == "done"
    window.trigger("undo")
    assert questions.data.text(PROBLEM.path) == ""
    assert "problem" not in (questions.data.state("cq").get("sections") or {})


def test_a_pause_begins_another_step(open_at):
    window = open_at()
    project = project_ids(window)[1]
    questions = Questionnaire(window.session, project)
    time = [100.0]
    bridge = Bridge(window.session, str, now=lambda: time[0])
    bridge.enter(project)
    for seconds, text in ((0, "W"), (2, "We"), (2.9, "Wel"), (3.1, "Well"), (1, "Wells")):
        time[0] += seconds
        questions.set_answer(PROBLEM, Answer.of(text))
    found = []
    while bridge.step("undo"):
        found.append(questions.data.text(PROBLEM.path))
    assert found == ["Wel", ""]
    bridge.close()


def test_leaving_the_field_begins_another_step(page):
    window, questions = page
    before = questions.data.text(QUESTION.path)
    area = pen(window)
    area.setFocus()
    QTest.keyClicks(area, "One ")
    window.screen_now.frame.bar.go_on.setFocus()
    settle()
    area.setFocus()
    settle()
    QTest.keyClicks(area, "Two ")
    window.trigger("undo")
    assert questions.data.text(QUESTION.path).startswith("One ")
    window.trigger("undo")
    assert questions.data.text(QUESTION.path) == before


def test_typing_on_after_an_undo_is_another_step(page):
    window, questions = page
    before = questions.data.text(QUESTION.path)
    QTest.keyClicks(pen(window), "One ")
    window.trigger("undo")
    QTest.keyClicks(pen(window), "Two ")
    assert window.screen_now.keep()
    assert undone(window) == ["answer"]
    assert questions.data.text(QUESTION.path) == before


# -- earlier answers -----------------------------------------------------------------------------


def links(window) -> list[LinkButton]:
    found = window.screen_now.drawer.history.findChildren(LinkButton)
    return [link for link in found if link.isVisible()]


def test_an_earlier_answer_is_used_again_by_keyboard_and_undone(page):
    window, questions = page
    for text in ("First wording?", "Second wording?"):
        questions.set_answer(QUESTION, Answer.of(text))
    window.screen_now.drawer.set_open(opened=True)
    window.screen_now.drawer.set_current("history")
    settle()
    earlier = next(link for link in links(window) if "First wording?" in link.accessibleName())
    assert not any("Second wording?" in link.accessibleName() for link in links(window))
    QTest.keyClicks(pen(window), "Half a ")
    steps = window.bridge.stack(questions.project_id).count()
    earlier = next(link for link in links(window) if "First wording?" in link.accessibleName())
    earlier.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is earlier
    QTest.keyClick(earlier, Qt.Key.Key_Space)
    settle()
    assert questions.data.text(QUESTION.path) == pen(window).text() == "First wording?"
    assert QApplication.focusWidget() is pen(window), "the keyboard is where one goes on"
    window._toast._action.click()
    settle()
    assert questions.data.text(QUESTION.path).startswith("Half a ")
    assert window.bridge.stack(questions.project_id).count() >= steps


def test_what_was_emptied_comes_back_and_a_waiting_word_is_not_lost(page):
    window, questions = page
    text = questions.data.text(QUESTION.path)
    questions.set_answer(QUESTION, None)
    window.screen_now._show_history()
    settle()
    links(window)[0].click()
    settle()
    assert questions.data.text(QUESTION.path) == text
    assert any("Emptied" in link.accessibleName() for link in links(window))


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
