"""What is typed while the file cannot be written stays on the screen until it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from tests.adversary.conftest import CODE, SETTINGS

from collab_desktop.domain.answers import Address
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.storage import faults
from collab_desktop.storage.workspace_file import WorkspaceFile
from collab_desktop.ui import start
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.places import ask_where, with_suffix
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


@pytest.mark.parametrize("lost", ["gone", "replaced"])
def test_a_copy_elsewhere_holds_what_was_typed_last(
    window, project, sample, tmp_path, monkeypatch, lost
):
    page = at_question(window, project)
    type_into(page.page.block(QUESTION).editor.area, "So: ")
    type_into(page.drawer.notes.text, "Ask Amina")
    if lost == "replaced":
        sample.with_name("other").write_bytes(sample.read_bytes())
        sample.with_name("other").replace(sample)
    else:
        sample.unlink()
    window.close()
    assert window.isVisible(), "it closed with words that are in no file"
    copy = tmp_path / "copy.collab"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.trigger("save_copy")
    assert window.session.store.path == copy
    assert window.screen_now is page
    type_into(page.page.block(QUESTION).editor.area, "Again: ")
    window.trigger("undo")
    assert not window.banner.isVisible()
    window.close()
    assert not window.isVisible()
    session = Session.open(copy, SETTINGS)
    assert str(session.store.answers(project)[QUESTION].value).startswith("So: How")
    assert Questionnaire(session, project).note("cq.question") == "Ask Amina"
    assert session.store.verify() == []
    session.close()


def test_a_copy_of_a_file_in_order_leaves_the_work_where_it_is(
    window, sample, tmp_path, monkeypatch
):
    copy = tmp_path / "copy.collab"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.trigger("save_copy")
    assert copy.exists()
    assert window.session.store.path == sample


def test_an_ending_that_is_added_never_replaces_another_file(window, tmp_path, monkeypatch):
    """The dialog asks about "pack"; "pack.pdf" lies there and nobody was asked about it."""
    (tmp_path / "pack.pdf").write_text("mine")
    asked = []

    def dialog(_parent, _title, name, _files):
        asked.append(name)
        return (str(tmp_path / "pack") if len(asked) == 1 else ""), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    assert ask_where(window, "Save", tmp_path / "a.pdf", "PDF", ".pdf") is None
    assert asked == [str(tmp_path / "a.pdf"), str(tmp_path / "pack.pdf")]


def test_a_point_in_a_name_is_no_ending():
    assert with_suffix(Path("Board pack v1.2"), ".pdf") == Path("Board pack v1.2.pdf")
    assert with_suffix(Path("Board pack.PDF"), ".pdf") == Path("Board pack.PDF")


def test_the_lock_names_the_person_who_made_the_workspace(tmp_path):
    made = Session.create(tmp_path / "new.collab", SETTINGS)
    with pytest.raises(faults.Locked) as locked:
        Session.open(tmp_path / "new.collab", SETTINGS)
    assert locked.value.holder.startswith(SETTINGS.name)
    made.close()


def test_a_storm_of_undo_and_redo_takes_back_the_text_alone(window, project):
    """Ctrl+Z does not leave the page: nothing is filed away that would end the redo."""
    page = at_question(window, project)
    area = page.page.block(QUESTION).editor.area
    before = area.text()
    type_into(area, "So: ")
    for _ in range(3):
        for _ in range(3):
            window.trigger("undo")
        assert area.text() == before
        for _ in range(3):
            window.trigger("redo")
        assert area.text() == f"So: {before}"


def test_undo_on_the_export_screen_shows_the_pages_anew(window, project, qtbot):
    page = at_question(window, project)
    type_into(page.page.block(QUESTION).editor.area, "Zebra ")
    window.go(Route("export", project, detail="question_sheet"))
    screen = window.screen_now
    qtbot.waitUntil(lambda: screen._pages is not None, timeout=20_000)
    before = screen._pages
    window.trigger("undo")
    window.trigger("undo")
    qtbot.waitUntil(lambda: screen._pages not in (None, before), timeout=20_000)


def test_a_name_that_cannot_be_added_stays_in_its_line(window, project, disk_full, tmp_path):
    window.go(Route("step", project, "cq", "owner", "owner"))
    picker = window.screen_now.page.blocks[0].editor.picker
    picker.line.setText("Ada Lind")
    disk_full(True)
    picker.take("")
    assert picker.line.text() == "Ada Lind"
    assert window.banner.isVisible()
    (tmp_path / "letter.txt").write_text("Dear all")
    assert window.screen_now.desk.attach(tmp_path / "letter.txt") == ""
    disk_full(False)
    picker.take("")
    known = (window.session.people, window.session.organisations)
    assert "Ada Lind" in {row["name"] for rows in known for row in rows.values()}
