"""What is typed while the file cannot be written stays on the screen until it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.adversary.conftest import CODE, SETTINGS

from collab_desktop.domain.answers import Address
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.storage import faults
from collab_desktop.storage.workspace_file import WorkspaceFile
from collab_desktop.ui import start
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.window import MainWindow

QUESTION = Address("cq.question.question")
Fill = Callable[[bool], None]


@pytest.fixture
def window(qapp: QApplication, sample) -> Iterator[MainWindow]:
    made = MainWindow(SETTINGS)
    start.connect(made)
    assert made.commands.open_path(sample)
    made.show()
    yield made
    made._close_anyway()
    made.deleteLater()
    qapp.sendPostedEvents(None, 52)


@pytest.fixture
def project(window: MainWindow) -> str:
    return window.session.project_by_code(CODE)


@pytest.fixture
def disk_full(monkeypatch: pytest.MonkeyPatch) -> Fill:
    """Fill the disk, or make room again."""
    real, full = WorkspaceFile.commit, [False]

    def commit(self, changes, **more):
        if full[0]:
            raise faults.DiskFull(self.path)
        return real(self, changes, **more)

    monkeypatch.setattr(WorkspaceFile, "commit", commit)
    return lambda now: full.__setitem__(0, now)


def at_question(window: MainWindow, project: str):
    window.go(Route("step", project, "cq", "question", "question"))
    return window.screen_now


def type_into(field: QWidget, text: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, text)


def test_a_note_waits_for_room_and_is_never_dropped(window, project, disk_full):
    page = at_question(window, project)
    disk_full(True)
    type_into(page.drawer.notes.text, "Ask Amina")
    window.go(HOME)
    assert window.screen_now is page, "the page went with a note that is in no file"
    assert window.banner.isVisible()
    disk_full(False)
    window.go(HOME)
    assert window.screen_now is not page
    assert Questionnaire(window.session, project).note("cq.question") == "Ask Amina"


def test_undo_takes_back_a_note_before_the_eyes(window, project):
    page = at_question(window, project)
    type_into(page.drawer.notes.text, "Ask Amina")
    window.trigger("undo")
    assert page.drawer.notes.text.text() == ""


def test_a_comment_is_kept_when_nobody_pressed_add(window, project, disk_full):
    page = at_question(window, project)
    block = page.page.block(QUESTION)
    block.open_comments()
    disk_full(True)
    type_into(block.comments.line, "Too wide?")
    QTest.keyClick(block.comments.line, Qt.Key.Key_Return)
    assert block.comments.line.text() == "Too wide?"
    disk_full(False)
    QTest.keyClick(block.comments.line, Qt.Key.Key_Return)
    assert block.comments.line.text() == ""
    type_into(block.comments.line, "Or too narrow?")
    window.go(HOME)
    said = [c["text"] for c in Questionnaire(window.session, project).comments(QUESTION)]
    assert sorted(said) == ["Or too narrow?", "Too wide?"]


def test_a_name_waits_for_room(window, disk_full):
    person = next(iter(window.session.people))
    window.go(Route("people", detail=f"person:{person}"))
    screen = window.screen_now
    line = screen._entries[person].first_edit()
    disk_full(True)
    line.selectAll()
    type_into(line, "Ada Lind")
    window.go(HOME)
    assert window.screen_now is screen
    assert line.text() == "Ada Lind"
    disk_full(False)
    window.go(HOME)
    assert window.session.people[person]["name"] == "Ada Lind"


def test_the_name_of_the_workspace_waits_for_room(window, disk_full):
    window.go(Route("settings"))
    part = window.screen_now._workspace
    disk_full(True)
    part._name.selectAll()
    type_into(part._name, "Upland")
    window.go(HOME)
    part.fill()
    assert part._name.text() == "Upland"
    disk_full(False)
    window.go(HOME)
    assert window.session.workspace["name"] == "Upland"
