"""The window on rough days: killed neighbours, slow disks, closing in the middle of an export."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from tests.adversary.conftest import CODE, SETTINGS

from collab_desktop.domain.answers import Address
from collab_desktop.domain.states import Status
from collab_desktop.screenshots import settle
from collab_desktop.services import reporting
from collab_desktop.services.answer_files import fill_answers
from collab_desktop.services.rechecking import Rechecking
from collab_desktop.services.session import Session
from collab_desktop.storage.lock import note_path
from collab_desktop.storage.workspace_file import WorkspaceFile
from collab_desktop.ui import start
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.questions.row_cells import CellDelegate
from collab_desktop.ui.window import MainWindow

QUESTION = Address("cq.question.question")
HOLDER = """
import sys
from pathlib import Path
from collab_desktop.domain.journal import Change
from collab_desktop.storage.workspace_file import WorkspaceFile
file = WorkspaceFile.open(Path(sys.argv[1]), holder="Ada", device="other")
file._database.connection.execute("BEGIN IMMEDIATE")
file._database.connection.execute("UPDATE project SET title = '\\"torn\\"'")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def window(qapp: QApplication):
    made = MainWindow(SETTINGS)
    start.connect(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    yield made
    if isValid(made):
        made._lost = True
        made.close()
        made.deleteLater()
    qapp.sendPostedEvents(None, 52)


@pytest.fixture
def open_window(window, sample):
    assert window.commands.open_path(sample)
    settle(QApplication.instance())
    return window


def project_of(window) -> str:
    return window.session.project_by_code(CODE)


def question_field(window):
    window.go(Route("step", project_of(window), "cq", "question", "question"))
    settle(QApplication.instance())
    return window.screen_now.page.block(QUESTION).editor.area


def sign(window) -> str:
    return window.screen_now.frame.head.save_sign.text()


def test_after_the_holder_was_killed_the_first_start_asks_nothing(window, sample):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(sample)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout.readline().strip() == b"held"
        assert not window.commands.open_path(sample)
        assert "Ada" in window.banner.text()
        holder.kill()
    assert note_path(sample).exists(), "the dead holder's note is still there"
    window.banner.tell("")
    assert window.commands.open_path(sample)
    settle(QApplication.instance())
    assert not window.banner.isVisible()
    assert not window.session.store.read_only
    assert QApplication.activeModalWidget() is None
    assert window.session.store.verify() == []
    assert "torn" not in json.dumps([row["title"] for row in window.session.project_rows()])


def test_a_second_window_says_who_has_it_and_reads(window, sample, qapp):
    session = Session.open(sample, SETTINGS)
    assert not window.commands.open_path(sample)
    assert window.banner.isVisible()
    session.close()


def test_a_file_of_a_later_version_is_read_and_left_as_it_is(window, sample):
    with sqlite3.connect(sample) as raw:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        raw.execute(f"PRAGMA user_version = {version + 1}")
    raw.close()
    before = sample.read_bytes()
    opened = window.commands.open_path(sample)
    settle(QApplication.instance())
    assert window.banner.isVisible()
    assert "newer" in window.banner.text() or "later" in window.banner.message()
    if opened:
        assert window.session.store.read_only
        window.close()
    assert sample.read_bytes() == before


def test_on_a_slow_disk_the_sign_tells_before_and_no_key_is_lost(open_window, monkeypatch, qtbot):
    field = question_field(open_window)
    field.setFocus()
    real, signs, typed = WorkspaceFile.commit, [], threading.Event()

    def slow(self, *args, **more):
        if not typed.is_set():
            typed.set()
            signs.append(sign(open_window))
            time.sleep(2)
        return real(self, *args, **more)

    monkeypatch.setattr(WorkspaceFile, "commit", slow)
    before = field.text()
    QTest.keyClicks(field, "abc")
    qtbot.waitUntil(typed.is_set, timeout=3000)
    QTest.keyClicks(field, "def")
    qtbot.waitUntil(lambda: "saved" in sign(open_window), timeout=8000)
    assert signs == ["Saving"], "nobody was told while the disk was busy"
    kept = open_window.session.project(project_of(open_window)).answers[QUESTION].value
    assert kept == f"abcdef{before}"


@pytest.mark.parametrize("how", ["close", "quit"])
def test_closing_in_the_middle_of_an_export_leaves_a_whole_file_or_none(
    open_window, tmp_path, monkeypatch, how
):
    entered, leave = threading.Event(), threading.Event()
    real = reporting.make_render

    def make_render(*args, **more):
        render = real(*args, **more)

        class Slow:
            data = render.data

            def __call__(self, target, progress=None):
                if Path(target).parent == tmp_path:
                    entered.set()
                    leave.wait(5)
                return render(target, progress) if progress else render(target)

        return Slow()

    monkeypatch.setattr(reporting, "make_render", make_render)
    open_window.go(Route("export", project_of(open_window)))
    settle(QApplication.instance())
    target = tmp_path / "pack.pdf"
    open_window.screen_now.save_to(target)
    assert entered.wait(5)
    if how == "close":
        open_window.close()
    else:
        open_window.trigger("quit")
    leave.set()
    QThreadPool.globalInstance().waitForDone(10_000)
    settle(QApplication.instance())
    left = {path.name for path in tmp_path.iterdir()}
    assert left <= {"pack.pdf", "sample.collab", "sample.collab.lock"}, left
    if target.exists():
        with pypdfium2.PdfDocument(target) as paper:
            assert len(paper) >= 5


def test_what_was_done_before_is_not_read_again_at_every_key(open_window, monkeypatch, qtbot):
    open_window.go(Route("step", project_of(open_window), "pr", "answer"))
    settle(QApplication.instance())
    field = open_window.screen_now.page.blocks[0].editor.area
    field.setFocus()
    real, read = Rechecking.changes, []

    def changes(self, *where):
        read.append(where)
        return real(self, *where)

    monkeypatch.setattr(Rechecking, "changes", changes)
    for letter in "abc":
        QTest.keyClicks(field, letter)
        qtbot.waitUntil(lambda: sign(open_window).startswith("Saving"))
        qtbot.waitUntil(lambda: "saved" in sign(open_window))
    data = open_window.session.project(project_of(open_window))
    assert data.state("pr", "project")["status"] == Status.REOPENED.value
    assert read == []


def test_a_table_of_five_thousand_rows_measures_those_that_are_seen(open_window, monkeypatch):
    real, measured = CellDelegate.sizeHint, [0]

    def size(self, option, index):
        measured[0] += 1
        return real(self, option, index)

    monkeypatch.setattr(CellDelegate, "sizeHint", size)
    rows = [{"id": f"line-{n}", "item": f"Line {n}"} for n in range(5000)]
    file = {"pack": "dcc/1.0", "project": CODE, "registers": {"scope_in": rows}}
    project = project_of(open_window)
    assert fill_answers(open_window.session, project, json.dumps(file).encode()) == ()
    open_window.go(Route("step", project, "cq", "scope"))
    settle(QApplication.instance())
    view = open_window.screen_now.page.blocks[0].editor.view
    assert view.model().rowCount() > 5000
    assert measured[0] < 1000
    view.setFocus()
    for place in (1, 45, 46, 2000, view.model().rowCount() - 1, 0):
        index = view.model().index(place, 0)
        view.setCurrentIndex(index)
        settle(QApplication.instance())
        assert view.viewport().rect().contains(view.visualRect(index)), place
        assert view.rowHeight(place) >= view.sizeHintForRow(place), place
    assert measured[0] < 5000
