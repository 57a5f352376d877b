"""Forms in on the screen: dropped, looked at, chosen, taken in at once, and taken back."""

from __future__ import annotations

import json
import time
from threading import Event

import openpyxl
import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.exchange.test_form_other_files import cell_of
from tests.ui.shell.conftest import settle

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.exchange.form_reading import read_form
from collab_desktop.services.forms.fitting import fit_of
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.export.paper_window import PaperWindow
from collab_desktop.ui.inbox.forms_table import LEAVE, NEW, REPLACE
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.text import Label

QUESTION = "cq.question.question"


@pytest.fixture
def folder(tmp_path, opened):
    """Four files: one that is in order, one of somebody known, a strange one, and no form."""
    session = opened.window.session
    row = session.project(opened.project).row
    version = fit_of(session, opened.project).forms["eois"].marks.version

    def write(name, code=None, **fields):
        content = {
            "form": "eois", "project": code or row["code"], "version": version, "fields": fields,
        }
        (tmp_path / name).write_text(json.dumps(content), encoding="utf-8")

    def person(name):
        return {"eois.lead.name": name, "eois.lead.email": f"{name[:1].lower()}@example.org",
                "eois.contribution": f"{name} would help.", "eois.consent": True}

    write("a.json", **person("A. Yusuf"))
    write("b.json", **person("T. Lowe") | {"eois.lead.email": "lowe@example.org"})
    write("c.json", code="CQ-1999-01", **person("C. Oto"))
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.4 torn")
    return tmp_path


def came_in(screen):
    until = time.monotonic() + 30
    while screen.job is not None and time.monotonic() < until:
        settle()
        time.sleep(0.02)
    assert screen.job is None
    settle()


@pytest.fixture
def screen(opened, folder):
    """The page after a folder was dropped on it."""
    opened.window.go(Route("forms", opened.project))
    settle()
    screen = opened.window.screen_now
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), copy, data, buttons, keys)
    QApplication.sendEvent(screen, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPointF(50, 50), copy, data, buttons, keys))
    came_in(screen)
    return screen


def words_of(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def stand_on(screen, name):
    row = [line.arrived.path.name for line in screen.model.lines].index(name)
    screen.table.setCurrentIndex(screen.model.index(row, 0))
    settle()
    return row


def choose(screen, what):
    screen.choice.setCurrentIndex(screen.choice.findData(what))
    screen.choice.activated.emit(screen.choice.currentIndex())
    settle()


def test_what_is_in_doubt_waits_for_somebody_to_look(screen):
    proposed = {line.arrived.path.name: line.choice for line in screen.model.lines}
    assert proposed == {"a.json": NEW, "b.json": LEAVE, "c.json": LEAVE, "d.pdf": LEAVE}
    assert screen.take.label() == "Take in 1"
    stand_on(screen, "c.json")
    assert any("belongs to the project CQ-1999-01" in words for words in words_of(screen))
    stand_on(screen, "b.json")
    assert any("from the same person" in words for words in words_of(screen))
    assert any("Contribution: Offer" in words for words in words_of(screen))


def test_what_is_chosen_comes_in_at_once_and_goes_back_at_once(screen, opened):
    stand_on(screen, "a.json")
    stand_on(screen, "b.json")
    choose(screen, REPLACE)
    assert screen.take.label() == "Take in 2"
    before = len(opened.inbox.lines())
    screen.take.click()
    settle()
    assert len(opened.inbox.lines()) == before + 1
    assert [line.arrived.path.name for line in screen.model.lines] == ["c.json", "d.pdf"]
    opened.window.trigger("undo")
    settle()
    assert len(opened.inbox.lines()) == before


def test_all_that_can_come_in_is_chosen_at_once(screen):
    assert screen.every.isVisible()
    screen.every.click()
    assert {line.arrived.path.name: line.choice for line in screen.model.lines} == {
        "a.json": NEW, "b.json": NEW, "c.json": LEAVE, "d.pdf": LEAVE}
    assert screen.take.label() == "Take in 2"
    assert not screen.every.isVisible()


def test_a_file_that_changed_meanwhile_stops_it(screen, opened, folder):
    stand_on(screen, "a.json")
    (folder / "a.json").write_text("{}", encoding="utf-8")
    before = len(opened.inbox.lines())
    screen.take.click()
    settle()
    assert len(opened.inbox.lines()) == before
    assert "“a.json” is no longer the file that was read" in screen.banner.text()


def test_paper_is_typed_in_beside_its_picture(opened, tmp_path):
    writer = PdfWriter()
    for _ in range(2):
        writer.add_blank_page(300, 400)
    writer.write(tmp_path / "paper.pdf")
    opened.window.go(Route("forms", opened.project))
    settle()
    screen = opened.window.screen_now
    screen.read([tmp_path / "paper.pdf"])
    came_in(screen)
    screen.typed.click()
    settle()
    row = opened.inbox.data.table("eois")[-1]
    assert row["original"]["name"] == "paper.pdf"
    assert opened.window.screen_now.eoi == row["id"]
    beside = opened.window.findChild(PaperWindow)
    until = time.monotonic() + 30
    while not beside.pages and time.monotonic() < until:
        settle()
        time.sleep(0.02)
    assert [page.accessibleName() for page in beside.pages] == ["Page 1", "Page 2"]
    room = beside.screen().availableGeometry()
    assert beside.width() <= room.width() / 2, "the fields stay in sight"
    assert room.contains(beside.geometry())
    beside.close()
    settle()
    again = opened.window.screen_now.paper
    assert again.isVisible()
    again.click()
    settle()
    beside = opened.window.findChild(PaperWindow)
    beside.close()
    settle()
    answers = Questionnaire(opened.window.session, opened.project)
    lead = opened.inbox.data.cell(opened.eois[0], "lead")
    answers.set_answer(Address("eois.lead", f"record:{row['id']}"), Answer.of(lead))
    settle()
    assert not again.isVisible(), "it says who it is, and the form is read blind"


def test_a_file_that_cannot_be_drawn_says_so(opened, tmp_path):
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.4 torn")
    beside = PaperWindow(opened.window, tmp_path / "torn.pdf")
    until = time.monotonic() + 30
    while "cannot" not in beside.words.text() and time.monotonic() < until:
        settle()
        time.sleep(0.02)
    assert "Open the file in another program" in beside.words.text()
    beside.close()
    settle()


def test_a_page_that_came_back_is_taken_over_field_by_field(opened, tmp_path, monkeypatch):
    window, project = opened.window, opened.project
    questions = Questionnaire(window.session, project)
    questions.set_answer(Address(QUESTION), Answer.of("Which wells dry out?"))
    window.go(Route("step", project, "cq", "question"))
    settle()
    target = tmp_path / "page.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.trigger("send_page")
    book = openpyxl.load_workbook(target)
    cell_of(book, QUESTION).value = "Which wells dry out first?"
    book.save(target)
    window.go(Route("forms", project))
    settle()
    screen = window.screen_now
    screen.read([target])
    came_in(screen)
    assert list(screen.accepted) == [QUESTION]
    assert "Which wells dry out? → Which wells dry out first?" in screen.accepted[QUESTION].text()
    screen.accepted[QUESTION].click()
    screen.accept.click()
    settle()
    assert questions.data.value(QUESTION) == "Which wells dry out first?"
    assert screen.accepted == {}
    window.trigger("undo")
    settle()
    assert questions.data.value(QUESTION) == "Which wells dry out?"


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_the_form_goes_out_from_the_list(opened, tmp_path, monkeypatch, ending):
    target = tmp_path / f"form{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    opened.window.screen_now.send.click()
    assert read_form(target.read_bytes()).marks["form"] == "eois"


def test_the_list_opens_the_page(opened):
    opened.window.screen_now.forms.click()
    settle()
    assert opened.window.screen_now.window_title() == "Forms in"


@pytest.fixture
def many(opened, tmp_path):
    """The page after five forms were read, all of them to be taken in."""
    row = opened.window.session.project(opened.project).row
    version = fit_of(opened.window.session, opened.project).forms["eois"].marks.version
    for number in range(5):
        fields = {"eois.lead.name": f"Lead {number}", "eois.lead.email": f"{number}@example.org",
                  "eois.contribution": "Wells.", "eois.consent": True}
        content = {"form": "eois", "project": row["code"], "version": version, "fields": fields}
        (tmp_path / f"{number}.json").write_text(json.dumps(content), encoding="utf-8")
    opened.window.go(Route("forms", opened.project))
    settle()
    screen = opened.window.screen_now
    screen.read([tmp_path])
    came_in(screen)
    screen.choose_all()
    return screen


def rows_of(opened):
    return opened.window.session.project(opened.project).table("eois")


def arrived_at(opened, name):
    until = time.monotonic() + 30
    while opened.window.trail.here.name != name and time.monotonic() < until:
        settle()
    assert opened.window.trail.here.name == name


def test_very_many_come_in_beside_the_window_as_one_step(opened, many):
    before = len(rows_of(opened))
    many.take.click()
    assert not many.take.isEnabled(), "nothing else is begun while they come in"
    assert many.stop.isVisible()
    arrived_at(opened, "inbox")
    assert len(rows_of(opened)) == before + 5
    assert "Lead 4" in {opened.inbox.data.person(row["lead"]) for row in rows_of(opened)}
    opened.window.trigger("undo")
    settle()
    assert len(rows_of(opened)) == before
    opened.window.trigger("redo")
    settle()
    assert len(rows_of(opened)) == before + 5
    assert opened.window.session.store.verify() == []


@pytest.fixture
def busy():
    """The one thread for long work is taken until the event is set: what comes later waits."""
    pool, done = QThreadPool.globalInstance(), Event()
    threads = pool.maxThreadCount()
    pool.setMaxThreadCount(1)
    pool.start(done.wait)
    yield done
    done.set()
    assert pool.waitForDone(30_000)
    pool.setMaxThreadCount(threads)


def test_coming_in_can_be_stopped_and_then_nothing_is_written(opened, many, busy):
    before, blobs = len(rows_of(opened)), opened.window.session.store.blob_names()
    many.take.click()
    many.stop.click()
    busy.set()
    came_in(many)
    assert len(rows_of(opened)) == before
    assert opened.window.session.store.blob_names() == blobs
    assert many.take.isEnabled()
    assert len(many.model.lines) == 5


def test_what_is_being_written_comes_in_whatever_page_is_open(opened, many):
    before = len(rows_of(opened))
    many.take.click()
    many.job.cancel = lambda: None  # as when the writing has begun
    opened.window.go(Route("people"))
    until = time.monotonic() + 30
    while len(rows_of(opened)) == before and time.monotonic() < until:
        settle()
    assert len(rows_of(opened)) == before + 5
    assert opened.window.trail.here.name == "people"


def test_a_file_that_changed_meanwhile_is_named_and_nothing_comes_in(opened, many, tmp_path):
    before = len(rows_of(opened))
    (tmp_path / "3.json").write_text("{}", encoding="utf-8")
    many.take.click()
    came_in(many)
    assert len(rows_of(opened)) == before
    assert "3.json" in many.banner.text()
